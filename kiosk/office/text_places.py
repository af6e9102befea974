"""Which field of a campaign a text on the screen comes from. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.campaigns.posts.account import plain_letters
from kiosk.campaigns.translating import TranslatedText
from kiosk.model.leaves import leaves
from kiosk.office.translating import key_of

_NO_TEXTS = frozenset({"id", "language", "currency", "schema", "allowed_hosts", "look", "feeds", "questions"})
_NO_NAMES = frozenset({"kind", "unit", "picture", "picture_fit", "picture_text", "illustration", "id", "attribution"})
_LEAST_PART = 6
"""Letters and digits of a text that is only a part of a field, or has one in it."""


def field_saying(text: str, values: Mapping[str, Any], near: str = "") -> str:
    """The place in the campaign `values` that says `text`; empty where none does.

    Args:
        text: as it is on the screen.
        values: the campaign.
        near: the item of a list that is looked at, such as `highlights.1`; its fields come first.
    """
    plain, found = plain_letters(text), list(_texts(values))
    found.sort(key=lambda one: not one[0].startswith(f"{near}.") if near else False)
    same = next((place for place, said, _ in found if said == plain and plain), "")
    if same or len(plain) < _LEAST_PART:
        return same
    for place, said, whole in found:
        if place.endswith(".link") and text.replace("\u200b", "") in whole:
            return place
        if plain in said or (len(said) >= _LEAST_PART and said in plain):
            return place
    return ""


def row_saying(text: str, rows: Sequence[TranslatedText], language: str) -> str:
    """The key of the row whose translation into `language`, or whose original, says `text`; empty where none does."""
    plain = plain_letters(text)
    said = [(row, plain_letters(row.translation) or plain_letters(row.original)) for row in rows if not row.is_link]
    same = [row for row, letters in said if letters == plain and plain]
    parts = [row for row, letters in said if len(plain) >= _LEAST_PART and plain in letters]
    return next((key_of(language, row) for row in (*same, *parts)), "")


def _texts(values: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """Each field's place, its letters, and what it says; of a list of lines the list's own place."""
    found = []
    for place, value in leaves(values):
        parts = place.split(".")
        if parts[0] in _NO_TEXTS or parts[-1] in _NO_NAMES or not isinstance(value, str | int):
            continue
        if parts[-1].isdigit():
            place = place.rpartition(".")[0]
        found.append((place, plain_letters(str(value)), str(value)))
    return found
