"""One campaign's texts beside their translations into one language, and a translation that is written."""

import hashlib
from collections.abc import Mapping
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from kiosk.campaigns.document import parse_document
from kiosk.campaigns.editing import with_item, with_value
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.translations import LINKED, Entry, entries_in, file_name, has_words, texts_in, translation_file
from kiosk.model.leaves import READ, field_at
from kiosk.model.records import dataclass

_ALIKE = 0.6
"""How much of an original is still there in what it was changed to; less is another text."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a text was before somebody changed it."""

    original: str
    translation: str


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """A text of the campaign."""

    id: str
    """The same as long as its words are."""
    place: str
    """Where it stands first, such as `highlights.0.title`."""
    original: str
    translation: str = ""
    entry: str = ""
    """Its place in the file, such as `texts.3`."""
    earlier: Earlier | None = None
    """Where it has no translation: what it was changed from, most likely."""

    @property
    def is_link(self) -> bool:
        """Whether it is a page that may be another one in that language."""
        return field_at(self.place) in LINKED

    @property
    def is_missing(self) -> bool:
        """Whether people would read it in the campaign's own language."""
        return not self.translation.strip() and not self.is_link and has_words(self.original)


def translated_texts(campaign: Mapping[str, Any], text: str) -> tuple[TranslatedText, ...]:
    """Every text of the `campaign`, each once and in its order, beside what the file with this `text` has for it.

    A file that can't be read has nothing.
    """
    places: dict[str, str] = {}
    for place, original in texts_in(campaign, READ | LINKED):
        places.setdefault(original, place)
    entries = {entry.original: entry for entry in _entries(text)}
    unused = [one for original, one in entries.items() if original not in places and one.translation.strip()]
    found = []
    for original, place in places.items():
        entry = entries.get(original)
        said = entry.translation if entry is not None else ""
        was = None if said.strip() else _nearest(original, unused)
        found.append(
            TranslatedText(
                *(text_id(original), place, original, said, entry.place if entry is not None else ""),
                Earlier(was.original, was.translation) if was is not None else None,
            )
        )
    return tuple(found)


def with_translation(text: str, campaign: Mapping[str, Any], language: str, original: str, translation: str) -> str:
    """The `text` of the file for `language`, with this `translation`; every comment in it stays.

    One that isn't there yet gets every text of the `campaign`. What the original was changed from gives way to it.

    Raises:
        CannotEditError: the file is written in a way that can't be changed from here.
        ValueError: it isn't TOML.
    """
    text = text or translation_file(campaign, language)
    entries = {entry.original: entry for entry in _entries(text)}
    if (entry := entries.get(original)) is not None:
        return with_value(text, f"{entry.place}.translation", translation)
    now = {one for _, one in texts_in(campaign, READ | LINKED)}
    was = _nearest(original, [one for name, one in entries.items() if name not in now])
    if was is None:
        return with_item(text, "texts", {"original": original, "translation": translation})
    text = with_value(text, f"{was.place}.original", original)
    return with_value(text, f"{was.place}.translation", translation)


def text_id(original: str) -> str:
    """What a text is known by as long as its words are the same."""
    return hashlib.sha256(original.encode()).hexdigest()[:16]


def _entries(text: str) -> list[Entry]:
    try:
        values = parse_document(Path(file_name("en")), text).values
    except CampaignRefusedError:
        return []
    return [entry for entry in entries_in(values) if isinstance(entry, Entry)]


def _nearest(original: str, entries: list[Entry]) -> Entry | None:
    """The one that `original` was most likely made of."""
    best, most = None, _ALIKE
    for entry in entries:
        matcher = SequenceMatcher(None, entry.original, original, autojunk=False)
        if matcher.real_quick_ratio() >= most and matcher.quick_ratio() >= most and matcher.ratio() >= most:
            best, most = entry, matcher.ratio()
    return best
