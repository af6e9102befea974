"""The page of the office on which a campaign's texts are said in other languages. No screen."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from kiosk.campaigns.editing import CannotEditError
from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.campaigns.translating import TranslatedText, translated_texts, with_translation
from kiosk.campaigns.translations import file_name, language_in
from kiosk.model.languages import OWN_NAMES, nearest
from kiosk.model.records import dataclass
from kiosk.office.forms import TRANSLATIONS
from kiosk.office.trouble import NotDoneError, TranslationUnreadable

Texts = Mapping[str, tuple[TranslatedText, ...]]
"""By language; under "" as they are without a translation."""


@dataclass(frozen=True, slots=True)
class LanguageBegun:
    """A language into which the campaign can be translated."""

    code: str
    missing: int
    """Texts that have no translation; 0 where nobody has begun."""


@dataclass(frozen=True, slots=True)
class TranslationRow:
    """A text with its translation."""

    key: str
    text: TranslatedText
    problem: Problem | None = None


def texts_by_language(values: Mapping[str, Any], files: Mapping[str, str]) -> Texts:
    """The texts of the campaign `values` as each of its `files` has them, which are named by language."""
    texts = {language_in(name): translated_texts(values, text) for name, text in files.items()}
    return {"": translated_texts(values, ""), **texts}


def languages_of(own: str, texts: Texts) -> tuple[LanguageBegun, ...]:
    """What a campaign in the language `own` can be translated into, and how far that has come."""
    known = dict.fromkeys([code for code in OWN_NAMES if code != nearest(own)])
    begun = [code for code in texts if code]
    return tuple(LanguageBegun(code, missing_in(texts, code)) for code in [*known, *(set(begun) - set(known))])


def missing_in(texts: Texts, language: str) -> int:
    """How many texts have no translation into `language`; none as long as nobody has begun."""
    return sum(text.is_missing for text in texts.get(language, ()))


def texts_in_language(texts: Texts, language: str) -> tuple[TranslatedText, ...]:
    """Every text, with what there is for it in `language`."""
    return texts.get(language, texts.get("", ()))


def key_of(language: str, text: TranslatedText) -> str:
    """What the row of `text` is known by."""
    return f"{TRANSLATIONS}.{language}.{text.id}"


def translation_rows(
    texts: Texts, language: str, first: Collection[str], problems: Sequence[Problem]
) -> tuple[TranslationRow, ...]:
    """The rows for `language`: those texts whose ids are in `first`, then the others, each in their order."""
    ordered = sorted(texts_in_language(texts, language), key=lambda text: text.id not in first)
    wrong = {one.key: one for one in problems if one.file.name == file_name(language)}
    return tuple(
        TranslationRow(key_of(language, text), text, wrong.get(text.entry) if text.entry else None) for text in ordered
    )


def place_of(key: str, texts: Texts) -> str:
    """Where the text with this `key` stands in the campaign; empty for any other key."""
    _, _, name = key.rpartition(".")
    known = texts.get("", ()) if key.startswith(f"{TRANSLATIONS}.") else ()
    return next((text.place for text in known if text.id == name), "")


def with_translated(
    folder: Path, files: Mapping[str, str], values: Mapping[str, Any], key: str, translation: str
) -> dict[str, str]:
    """The file that changes, once the text with this `key` is said so; none where that text isn't there any more.

    Args:
        folder: the campaign's.
        files: its translations, by name.
        values: the campaign's.
        key: that of a row.
        translation: what was typed.

    Raises:
        NotDoneError: the file can't be changed from here.
    """
    _, language, name_of_text = key.split(".")
    original = next((text.original for text in translated_texts(values, "") if text.id == name_of_text), None)
    name = file_name(language)
    if original is None:
        return {}
    if name not in files and (folder / name).exists():
        raise NotDoneError(TranslationUnreadable(name))
    try:
        changed = with_translation(files.get(name, ""), values, language, original, translation.strip())
    except (CannotEditError, CampaignRefusedError, ValueError, LookupError, TypeError, AttributeError):
        raise NotDoneError(TranslationUnreadable(name)) from None
    return {name: changed}
