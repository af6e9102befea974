"""The words by which an announcement is recognised: one table for each language, in `resources/importer/`.

A post in another language than English is read with English words besides; buttons are often in English.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from kiosk.model.records import dataclass
from kiosk.system.resources import resource_folder

Pattern = re.Pattern[str]
_OWN_SIGNS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Of writing that has no blanks between words."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What a campaign says where its post has no words of its own."""

    donate: str
    member: str
    thanks: str
    help: str
    highlights: str


@dataclass(frozen=True, slots=True)
class AskWords:
    """What speaks for a link being one ask: its own words, weaker ones, its path, and verbs."""

    label: Pattern
    weak: Pattern
    path: Pattern
    begin: Pattern
    becoming: Pattern | None


@dataclass(frozen=True, slots=True)
class TitleWords:
    """What a section is for."""

    thanks: Pattern
    share: Pattern
    looking_back: Pattern
    benefits: Pattern
    ways_to_join: Pattern
    details: Pattern


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """What a sentence says; the tables tell what each is for."""

    thanking: Pattern
    to_readers: Pattern
    calling: Pattern
    ours: Pattern
    condition: Pattern
    both: Pattern
    inviting: Pattern
    three: Pattern
    about_the_post: Pattern
    pointing: Pattern
    leaning: Pattern
    aiming: Pattern
    raised: Pattern
    ending: Pattern
    already_gave: Pattern
    ended: Pattern
    tax: Pattern
    offer: Pattern
    matching: Pattern
    dues: Pattern
    monthly: Pattern
    figure: Pattern


@dataclass(frozen=True, slots=True)
class CreditWords:
    """What stands before the name of somebody who funded something."""

    by: Pattern
    thanks_to: Pattern
    money: Pattern
    alone: Pattern


@dataclass(frozen=True, slots=True)
class FigureWords:
    """How amounts, counts and days are written."""

    does: Pattern
    members: Pattern
    year: Pattern
    month: Pattern
    scales: Mapping[str, int]
    currencies: Mapping[str, str]
    months: tuple[str, ...]
    """Of the language and of English, each of twelve."""


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The words of one language."""

    language: str
    texts: Texts
    donate: AskWords
    member: AskWords
    against_label: Pattern
    against_path: Pattern
    titles: TitleWords
    says: SentenceWords
    credits: CreditWords
    figures: FigureWords
    private: Pattern
    streets: Pattern


def pattern_of(phrases: Iterable[str], *, whole_path: bool = False) -> Pattern:
    """What finds any of `phrases`: `*` is any ending, `…` some words between, `(a|b)` one of them.

    Args:
        phrases: as they stand in a table.
        whole_path: whether they are parts of an address, which are lower-case and have their ends at `/`, `.`, `?`.
    """
    return re.compile("|".join(_one(phrase, whole_path) for phrase in phrases) or r"(?!)", re.IGNORECASE)


def _one(phrase: str, is_path: bool) -> str:  # noqa: FBT001 - one caller
    text = re.escape(phrase.replace("…", "\0")).replace("\0", ".{0,40}?").replace(r"\ ", r"\s+")
    text = text.replace(r"\(", "(?:").replace(r"\)", ")").replace(r"\|", "|").replace("’", "['’]").replace("'", "['’]")
    text = text.replace("[['’]’]", "['’]")
    if is_path:
        return rf"(?<![a-z0-9-]){text.replace(chr(92) + '*', '[a-z0-9-]*')}(?![a-z0-9-])"
    text = text.replace(r"\*", r"\w*")
    if _OWN_SIGNS.search(phrase):
        return text
    before = r"(?<!\w)" if re.match(r"[\w(]", phrase) else ""
    after = r"(?!\w)" if re.search(r"[\w)]$", phrase) else ""
    return f"{before}{text}{after}"


@cache
def languages() -> tuple[str, ...]:
    """The languages that there are tables for."""
    return tuple(sorted(file.stem for file in (resource_folder() / "importer").glob("*.toml")))


@cache
def common_words() -> Mapping[str, frozenset[str]]:
    """The commonest words of each language."""
    return {language: frozenset(_table(language)["common"]) for language in languages()}


@cache
def texts_in(language: str) -> Texts:
    """What an announcement in `language`, such as `pt-BR`, says above its codes; in English without a table for it."""
    base = language.partition("-")[0].lower()
    return Texts(**_table(base if base in languages() else "en")["texts"])


@cache
def lexicon_of(language: str | None, *, alone: bool = False) -> Lexicon:
    """The words for a post in `language`, such as `pt-BR`; English ones where there is no table for it.

    Args:
        language: a code.
        alone: whether English words don't count besides.
    """
    base = (language or "en").partition("-")[0].lower()
    own = _table(base if base in languages() else "en")
    both = [own, _table("en")] if base in languages() and base != "en" and not alone else [own]

    def found(group: str, name: str, *, is_path: bool = False) -> Pattern:
        return pattern_of((phrase for table in both for phrase in table[group][name]), whole_path=is_path)

    def ask(kind: str) -> AskWords:
        becoming = found(kind, "becoming") if "becoming" in own[kind] else None
        path = found(kind, "path", is_path=True)
        return AskWords(found(kind, "label"), found(kind, "weak"), path, found(kind, "begin"), becoming)

    def says(*names: str) -> list[Pattern]:
        return [found("says", name) for name in names]

    scales = {word: 1000 for table in both for word in table["figures"]["thousand"]}
    scales |= {word: 1_000_000 for table in both for word in table["figures"]["million"]}
    return Lexicon(
        base if base in languages() else "en",
        Texts(**own["texts"]),
        ask("donate"),
        ask("member"),
        found("against", "label"),
        found("against", "path", is_path=True),
        TitleWords(*(found("titles", name) for name in TitleWords.__slots__)),
        SentenceWords(*says(*SentenceWords.__slots__)),
        CreditWords(*(found("credits", name) for name in CreditWords.__slots__)),
        FigureWords(
            found("figures", "does"),
            found("figures", "members"),
            found("figures", "year"),
            found("figures", "month"),
            scales,
            {name: code for table in reversed(both) for name, code in table["figures"]["currencies"].items()},
            tuple(month for table in both for month in table["figures"]["months"]),
        ),
        found("private", "words"),
        found("private", "streets"),
    )


@cache
def _table(language: str) -> dict[str, Any]:
    return tomllib.loads((resource_folder() / "importer" / f"{language}.toml").read_text("utf-8"))
