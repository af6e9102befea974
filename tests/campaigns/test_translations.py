"""A campaign says in another language what its translation file has, and the rest in its own."""

from dataclasses import asdict
from pathlib import Path

import pytest

from kiosk.campaigns.folder import LoadedCampaign, load_campaign
from kiosk.campaigns.last_good import find_last_good, keep_last_good
from kiosk.campaigns.packing import pack
from kiosk.campaigns.problems import Advice
from kiosk.campaigns.schema import campaign_schema
from kiosk.campaigns.translations import LINKED, translation_file
from kiosk.campaigns.unpacking import unpack
from kiosk.model.leaves import READ
from kiosk.model.mistake import FieldMistake, LinkMistake
from kiosk.words.problem import ProblemWords

DRIVE = """
id = "drive"
organisation = "The shelter"
title = "Winter drive"
currency = "USD"
allowed_hosts = ["www.shelter.org"]
[[asks]]
kind = "donate"
text = "Donate"
link = "https://www.shelter.org/give"
[[highlights]]
title = "Two hundred dogs"
text = "They found a home."
[[amounts]]
amount = "25"
does = "feeds a dog for a month"
"""
SPANISH = """
[[texts]]
original = "Winter drive"
translation = "Campaña de invierno"
[[texts]]
original = "Donate"
translation = "Donar"
[[texts]]
original = "https://www.shelter.org/give"
translation = "https://www.shelter.org/es/donar"
[[texts]]
original = "feeds a dog for a month"
translation = "da de comer a un perro durante un mes"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (folder := tmp_path / "drive").mkdir()
    (folder / "campaign.toml").write_text(DRIVE, "utf-8")
    (folder / "campaign.es.toml").write_text(SPANISH, "utf-8")
    return folder


def load(folder: Path) -> LoadedCampaign:
    return load_campaign(folder, folder.parent / "cache")


def test_what_is_translated_is_said_in_the_other_language_and_the_rest_in_its_own(folder: Path) -> None:
    loaded = load(folder)
    spanish = loaded.in_language("es")
    assert (spanish.title, spanish.asks[0].text) == ("Campaña de invierno", "Donar")
    assert spanish.asks[0].link == "https://www.shelter.org/es/donar"
    assert spanish.amounts[0].does == "da de comer a un perro durante un mes"
    assert spanish.highlights[0].title == "Two hundred dogs"
    assert spanish.language == "es"
    assert loaded.in_language("es-MX") == spanish
    assert loaded.in_language("de") == loaded.campaign


def test_what_money_and_figures_are_is_the_same_in_every_language(folder: Path) -> None:
    loaded = load(folder)
    texts = {"language", "title", "asks", "amounts"}
    spanish, own = (asdict(one) for one in (loaded.in_language("es"), loaded.campaign))
    assert spanish | dict.fromkeys(texts) == own | dict.fromkeys(texts)
    assert loaded.in_language("es").presets == loaded.campaign.presets


def test_staff_are_told_what_is_not_translated_and_what_no_longer_belongs_to_a_text(folder: Path) -> None:
    (folder / "campaign.toml").write_text(DRIVE.replace("Winter drive", "Spring drive"), "utf-8")
    notes = load(folder).notes
    assert [(note.file.name, note.line, note.what) for note in notes] == [
        ("campaign.es.toml", 2, Advice("translation_unused", ("'Winter drive'",))),
        ("campaign.es.toml", None, Advice("not_translated", ("es",), 4)),
    ]
    assert ProblemWords().line(notes[1]) == (
        "campaign.es.toml: advice: 4 texts have no translation into es and stay as they are; write them there."
    )


def test_a_translation_that_the_screen_cannot_show_is_left_out_and_named_with_its_line(folder: Path) -> None:
    text = SPANISH.replace("https://www.shelter.org/es/donar", "https://elsewhere.example/es").replace(
        '"Donar"', f'"{"Donar " * 20}"'
    )
    (folder / "campaign.es.toml").write_text(text, "utf-8")
    loaded = load(folder)
    assert loaded.in_language("es").asks == loaded.campaign.asks
    assert loaded.in_language("es").title == "Campaña de invierno"
    wrong = [note for note in loaded.notes if note.kind == "left_out"]
    assert [note.line for note in wrong] == [5, 8]
    assert isinstance(wrong[1].what, LinkMistake | FieldMistake)


@pytest.mark.parametrize("text", ["[[texts]", "texts = 1", "[[texts]]\noriginal = 1\ntranslation = 2", "[other]"])
def test_a_file_that_cannot_be_used_is_told_and_the_campaign_is_shown(folder: Path, text: str) -> None:
    (folder / "campaign.es.toml").write_text(text, "utf-8")
    loaded = load(folder)
    assert loaded.in_language("es").title == "Winter drive"
    assert any(note.kind == "left_out" and note.file.name == "campaign.es.toml" for note in loaded.notes)


def test_a_file_to_fill_in_has_every_text_once_and_keeps_what_was_translated(folder: Path) -> None:
    values = {"title": 'Winter "drive"', "highlights": [{"title": "A", "text": "B"}, {"title": "A", "text": "C"}]}
    first = translation_file(values, "es")
    assert first.count("original") == 4
    filled = first.replace('original = "A"\ntranslation = ""', 'original = "A"\ntranslation = "Á"')
    again = translation_file(values, "es", filled)
    assert again == filled
    without = translation_file({"title": 'Winter "drive"'}, "es", filled)
    assert "# No longer in campaign.toml:" in without
    assert 'translation = "Á"' in without


def test_translations_travel_with_a_pack_and_outlast_a_broken_file(folder: Path, tmp_path: Path) -> None:
    pack(folder, tmp_path / "drive.campaign")
    unpacked = load(unpack(tmp_path / "drive.campaign", tmp_path / "kiosk"))
    assert unpacked.in_language("es").title == "Campaña de invierno"
    keep_last_good(load(folder), tmp_path)
    kept = find_last_good(folder, tmp_path)
    assert kept is not None
    assert kept.in_language("es").title == "Campaña de invierno"


def test_every_text_field_of_a_campaign_is_one_that_people_read_or_is_known_not_to_be() -> None:
    texts, definitions = set(), campaign_schema()["$defs"]
    for name, shape in {"Campaign": campaign_schema(), **definitions}.items():
        if name.startswith(("Feed", "Giving", "Look")):
            continue
        for field, kind in shape.get("properties", {}).items():
            lengths = {one.get("maxLength") for one in (kind, kind.get("items", {}), *kind.get("anyOf", ()))}
            if lengths & {40, 90, 160, 700}:
                texts.add(field)
    assert texts - READ == set()
    assert set() == LINKED & READ
