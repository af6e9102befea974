"""A campaign's texts beside their translations, written one by one into a file that people edit too."""

import tomllib
from typing import Any

import pytest

from kiosk.campaigns.translating import TranslatedText, text_id, translated_texts, with_translation

DRIVE: dict[str, Any] = {
    "title": "Winter drive",
    "asks": [{"kind": "donate", "text": "Donate", "link": "https://www.shelter.org/give"}],
    "highlights": [{"title": "Two hundred dogs", "text": "They found a home.", "figure": "200"}],
    "benefits": {"title": "Winter drive", "lines": ["feeds a dog"]},
}
SPANISH = """# by Ana
[[texts]]
original = "Winter drive"
translation = "Campaña de invierno" # she said
[[texts]]
original = "Two hundred cats"
translation = "Doscientos gatos"
"""


def by_place(text: str) -> dict[str, TranslatedText]:
    return {one.place: one for one in translated_texts(DRIVE, text)}


def test_each_text_stands_once_beside_its_translation_and_what_needs_none_is_not_missing() -> None:
    texts = by_place(SPANISH)
    assert list(texts) == [
        *("title", "asks.0.text", "asks.0.link", "highlights.0.title", "highlights.0.text", "highlights.0.figure"),
        "benefits.lines.0",
    ]
    assert texts["title"].translation == "Campaña de invierno"
    assert [place for place, one in texts.items() if one.is_missing] == [
        *("asks.0.text", "highlights.0.title", "highlights.0.text", "benefits.lines.0")
    ]


def test_a_text_that_was_changed_says_what_it_was_and_gives_way_to_its_new_translation() -> None:
    earlier = by_place(SPANISH)["highlights.0.title"].earlier
    assert earlier is not None
    assert (earlier.original, earlier.translation) == ("Two hundred cats", "Doscientos gatos")
    text = with_translation(SPANISH, DRIVE, "es", "Two hundred dogs", "Doscientos perros")
    assert tomllib.loads(text)["texts"][1] == {"original": "Two hundred dogs", "translation": "Doscientos perros"}
    assert "gatos" not in text
    assert by_place(text)["asks.0.text"].earlier is None


def test_a_translation_is_written_and_nothing_else_in_the_file_changes() -> None:
    text = with_translation(SPANISH, DRIVE, "es", "Winter drive", "Campaña")
    assert text == SPANISH.replace("Campaña de invierno", "Campaña")
    added = with_translation(text, DRIVE, "es", "Donate", "Donar")
    assert added.startswith(text)
    assert by_place(added)["asks.0.text"].translation == "Donar"
    assert by_place(with_translation(added, DRIVE, "es", "Donate", ""))["asks.0.text"].is_missing


def test_the_first_translation_makes_a_file_with_every_text_to_fill_in() -> None:
    text = with_translation("", DRIVE, "ar", "Donate", "تبرّع")
    assert len(tomllib.loads(text)["texts"]) == len(translated_texts(DRIVE, ""))
    assert by_place(text)["asks.0.text"].translation == "تبرّع"


@pytest.mark.parametrize("text", ["[[texts]", "texts = 1", "[[texts]]\noriginal = 1\ntranslation = 2"])
def test_a_file_that_is_written_otherwise_has_no_translations(text: str) -> None:
    assert all(not one.translation for one in translated_texts(DRIVE, text))


def test_a_text_is_known_by_its_words_wherever_it_stands() -> None:
    assert by_place("")["asks.0.text"].id == text_id("Donate")
