"""A campaign's texts in other languages: `campaign.es.toml` beside campaign.toml, each text beside its original.

A text is found by its original, so that stories can be moved without touching the translations, and one whose
original was changed is no longer shown in the old words.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import Document, parse_document, read_text
from kiosk.campaigns.problems import Advice, CampaignMistake, CampaignRefusedError, FormMistake, Problem
from kiosk.model.campaign import Campaign
from kiosk.model.fields import shown
from kiosk.model.leaves import READ, field_at, leaves
from kiosk.model.records import dataclass
from kiosk.system.kept_answers import KeptAnswers

MOST_LANGUAGES = 12
"""Files that are read; a campaign speaks no more languages than the kiosk."""
LINKED = frozenset({"link", "link_with_amount", "printed"})
"""Fields that may lead to a page in the other language; they stay as they are without a translation."""
_NOT_IN = frozenset({"feeds", "giving", "look", "dates"})
_FILE = re.compile(r"campaign\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.toml")


@dataclass(frozen=True, slots=True)
class Translations:
    """What a campaign says in other languages, by language."""

    campaigns: dict[str, Campaign] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    """The text of each file, by its name."""
    notes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A text of such a file."""

    place: str
    """Such as `texts.3`."""
    original: str
    translation: str


def file_name(language: str) -> str:
    """The file for the texts in `language`."""
    return f"campaign.{language}.toml"


def language_in(name: str) -> str:
    """The language of the texts in the file called `name`; empty where it has none."""
    match = _FILE.fullmatch(name)
    return match[1] if match is not None else ""


def is_translation(name: str) -> bool:
    """Whether a file called `name` holds a campaign's texts in some language."""
    return language_in(name) != ""


def read_translations(folder: Path) -> tuple[dict[str, str], list[Problem]]:
    """The text of each file in `folder` that holds translations, by name, and what keeps some from being read."""
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    try:
        names = sorted(entry.name for entry in folder.iterdir() if is_translation(entry.name))
    except OSError:
        names = []
    for name in names[:MOST_LANGUAGES]:
        try:
            texts[name] = read_text(folder / name)
        except CampaignRefusedError as error:
            problems += [replace(problem, kind="left_out") for problem in error.problems]
    return texts, problems


def translate(
    folder: Path, document: Document, campaign: Campaign, files: Mapping[str, str], kept: KeptAnswers | None = None
) -> Translations:
    """`campaign`, which `document` describes, in each language that `files` (by name) have texts for."""
    campaigns: dict[str, Campaign] = {}
    notes: list[Problem] = []
    for name, text in files.items():
        if (match := _FILE.fullmatch(name)) is None:
            continue
        try:
            written = parse_document(folder / name, text)
        except CampaignRefusedError as error:
            notes += [replace(problem, kind="left_out") for problem in error.problems]
            continue
        translated, told = _translated(folder / name, match[1], written, document, campaign, kept)
        campaigns[match[1]] = translated
        notes += told
    return Translations(campaigns, dict(files), tuple(notes))


def translation_file(
    campaign: Mapping[str, Any], language: str, before: str = "", found: Mapping[str, str] | None = None
) -> str:
    """The text of a file to fill in for `language`: every text of `campaign`, with those `before` already has.

    Args:
        campaign: the values of campaign.toml.
        language: such as "es".
        before: the file as it is; what its translations no longer belong to is kept at its end.
        found: translations, by their originals, of what `before` has none for.

    Raises:
        CampaignRefusedError: `before` isn't TOML.
    """
    known = translated_in(before, language)
    known |= {original: text for original, text in (found or {}).items() if not known.get(original, "").strip()}
    lines = [
        f"# The texts of campaign.toml in the language {language}. A text without a translation is shown as it is.",
        "# The line for a link may be left empty: it then leads where it leads in campaign.toml.",
    ]
    originals = dict.fromkeys(text for _, text in texts_in(campaign, READ | LINKED))
    for original in originals:
        lines += ["", *_pair(original, known.pop(original, ""))]
    if known:
        lines += ["", "# No longer in campaign.toml:"]
        for original, translation in known.items():
            lines += ["", *_pair(original, translation)]
    return "\n".join(lines) + "\n"


def translated_in(text: str, language: str) -> dict[str, str]:
    """The translations, some of them empty, in the `text` of the file for `language`, by their originals.

    Raises:
        CampaignRefusedError: it isn't TOML.
    """
    values = parse_document(Path(file_name(language)), text).values if text else {}
    return {entry.original: entry.translation for entry in entries_in(values) if isinstance(entry, Entry)}


def _pair(original: str, translation: str) -> tuple[str, str, str]:
    from kiosk.campaigns.writing import toml_value  # what writes TOML, which a running kiosk only reads

    return "[[texts]]", f"original = {toml_value(original)}", f"translation = {toml_value(translation)}"


def entries_in(values: Mapping[str, Any]) -> Iterator[Entry | str]:
    """Each text in the `values` of such a file, or the place of what isn't one."""
    texts = values.get("texts", [])
    if not isinstance(texts, list):
        yield "texts"
        return
    for index, item in enumerate(texts):
        match item:
            case {"original": str(original), "translation": str(translation)} if len(item) == 2:
                yield Entry(f"texts.{index}", original, translation)
            case _:
                yield f"texts.{index}"
    yield from (name for name in values if name != "texts")


def _translated(
    file: Path, language: str, written: Document, document: Document, campaign: Campaign, kept: KeptAnswers | None
) -> tuple[Campaign, list[Problem]]:
    notes: list[Problem] = []

    def note(place: str | None, what: CampaignMistake, *, is_left_out: bool = False) -> None:
        line = written.line_of(place) if place is not None else None
        notes.append(Problem(file, what, line, place, "left_out" if is_left_out else "advice"))

    entries: dict[str, Entry] = {}
    for entry in entries_in(written.values):
        if isinstance(entry, Entry):
            entries[entry.original] = entry
        else:
            note(entry, FormMistake("unusable"), is_left_out=True)
    places = dict(texts_in(document.values, READ | LINKED))
    originals = set(places.values())
    for entry in entries.values():
        if entry.original not in originals:
            note(entry.place, Advice("translation_unused", (shown(entry.original),)))
    usable = {entry.original: entry.translation for entry in entries.values() if entry.translation.strip()}
    found = campaign
    while usable:
        values = _replaced(document.values, usable) | {"language": language}
        try:
            found, _ = check_document(file, Document(values, document.lines), kept)
            break
        except CampaignRefusedError as error:
            refused = [problem for problem in error.problems if problem.kind == "fatal"]
        wrong = {places[problem.key]: problem for problem in refused if problem.key in places}
        wrong = {original: problem for original, problem in wrong.items() if original in usable}
        if not wrong:
            break  # it isn't for the translations
        for original, problem in wrong.items():
            del usable[original]
            note(entries[original].place, problem.what, is_left_out=True)
    missing = {text for _, text in texts_in(document.values, READ) if has_words(text)} - set(usable)
    if missing:
        note(None, Advice("not_translated", (language,), len(missing)))
    return found, notes


def has_words(text: str) -> bool:
    """Whether `text` may be said otherwise in another language: a figure such as "33 %" needs no translation."""
    return any(sign.isalpha() for sign in text)


def texts_in(values: Mapping[str, Any], fields: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each text of the campaign `values` in one of `fields`, behind its place such as `highlights.0.title`."""
    for place, value in leaves(values):
        is_wanted = field_at(place) in fields and place.partition(".")[0] not in _NOT_IN
        if is_wanted and isinstance(value, str) and value.strip():
            yield place, value


def _replaced(values: Mapping[str, Any], texts: Mapping[str, str]) -> dict[str, Any]:
    return {name: value if name in _NOT_IN else _replaced_in(value, name, texts) for name, value in values.items()}


def _replaced_in(value: Any, name: str, texts: Mapping[str, str]) -> Any:
    match value:
        case str() if name in READ | LINKED:
            return texts.get(value, value)
        case dict():
            return {key: _replaced_in(inner, key, texts) for key, inner in value.items()}
        case list():
            return [_replaced_in(inner, name, texts) for inner in value]
        case _:
            return value
