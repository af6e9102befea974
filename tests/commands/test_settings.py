"""`kiosk settings`: every setting takes by command each value that the pages and the office name."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.machine.settings import FILE_NAME, NAMES, Settings
from kiosk.model.checked import asked
from kiosk.office.machine import FIELDS
from tests.conftest import CHECKOUT

EXAMPLE = str(CHECKOUT / "resources" / "campaigns" / "psf-2023")
DOCUMENTED: dict[str, dict[str, Any]] = {
    "name": {"Hall": "Hall", "90": "90", "true": "true"},
    "place": {"Hall B, by the door": "Hall B, by the door", "2026-11-28": "2026-11-28", "": ""},
    "code": {"k1": "k1", "90": "90"},
    "campaign": {EXAMPLE: EXAMPLE, "": None},
    "feed_folder": {"/srv/feeds": "/srv/feeds", "1": "1", "": None},
    "report_folder": {"/srv/reports": "/srv/reports", "": None},
    "fleet": {
        "host=db.example.org dbname=kiosk user=booth": "host=db.example.org dbname=kiosk user=booth",
        "": None,
    },
    "reader": {"tmr_FQ8r0YfDzGBzYx": "tmr_FQ8r0YfDzGBzYx", "": None},
    "reader_side": {"left": "left", "right": "right", "below": "below", "": None},
    "language": {"de": "de", "pt-BR": "pt-BR", "": None},
    "languages": {"all": "all", "none": "none", "en es de": "en es de", "pt-BR": "pt-BR", "": "all"},
    "text_scale": {"1": 1.0, "1.0": 1.0, "1.25": 1.25, "1.5": 1.5, "": 1.0},
    "reduced_motion": {
        "true": True,
        "false": False,
        "True": True,
        "False": False,
        "yes": True,
        "no": False,
        "": False,
    },
    "high_contrast": {"true": True, "false": False, "": False},
    "more_time": {"true": True, "false": False, "": False},
    "rotate_languages": {"true": True, "false": False, "": False},
    "screen_from_afar": {"true": True, "false": False, "": False},
    "low_controls": {"true": True, "false": False, "": False},
    "screen_bottom_mm": {"700": 700, "0": 0, "": None},
    "switches": {"off": "off", "one": "one", "two": "two", "": "off"},
    "switch_keys": {"Space Return": "Space Return", "F7 F8": "F7 F8", "": "Space Return"},
    "switch_seconds": {"2": 2.0, "1.5": 1.5, "": 2.0},
    "speech": {"espeak-ng": "espeak-ng", "speech-dispatcher": "speech-dispatcher", "off": "off", "": "off"},
    "speech_key": {"F9": "F9", "": "F9"},
    "speech_keys": {"F1 F2 F3 F4": "F1 F2 F3 F4", "": "Right Left Return Escape"},
    "speech_volume": {"80": 80, "": 50},
    "speech_seconds": {"120": 120, "": 180},
    "rotation": {"90": 90, "180": 180, "270": 270, "0": 0, "": 0},
    "screen_inches": {"23": 23.0, "23.8": 23.8, "": None},
    "scan_metres": {"2": 2.0, "1.5": 1.5, "": 2.0},
    "reading_metres": {"3": 3.0, "4.5": 4.5, "": 3.0},
}
"""By setting what is written at the command, and what it is then."""


def test_the_table_has_every_setting_and_what_the_office_offers() -> None:
    assert DOCUMENTED.keys() == set(NAMES) - {"uuid"}
    for field in FIELDS:
        assert set(field.choices) <= DOCUMENTED[field.name].keys()
    for name in DOCUMENTED.keys() - {"campaign"}:
        assert set(asked(Settings)[name].examples or ()) <= DOCUMENTED[name].keys()


@pytest.mark.parametrize("name", DOCUMENTED)
def test_every_setting_takes_each_of_its_values_by_command(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for text, value in DOCUMENTED[name].items():
        assert main(["settings", "set", "--data", str(tmp_path), name, text]) == 0, text
        shown = "" if value is None else value
        assert capsys.readouterr().out == f"{name} = {shown}\n"
        if text:
            kept = tomllib.loads((tmp_path / FILE_NAME).read_text("utf-8"))[name]
            assert (kept, type(kept)) == (value, type(value))
        main(["settings", "get", "--data", str(tmp_path), name])
        assert capsys.readouterr().out == f"{shown}\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rotation", "45"),
        ("rotation", "90 degrees"),
        ("rotation", "90\nname = 'Other'"),
        ("text_scale", "1,25"),
        ("text_scale", "2"),
        ("text_scale", "nan"),
        ("reduced_motion", "perhaps"),
        ("screen_inches", "0"),
        ("screen_inches", "[1]"),
        ("screen_inches", "9" * 5000),
        ("screen_inches", "0x" + "f" * 4000),
        ("screen_inches", "[" * 5000),
        ("screen_inches", "2026-11-28"),
    ],
)
def test_a_value_that_a_setting_cannot_have_is_refused_by_its_name(
    name: str, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["settings", "set", "--data", str(tmp_path), name, text]) == 2
    assert name in capsys.readouterr().err
    assert not (tmp_path / FILE_NAME).exists()


def test_a_value_that_is_none_of_those_there_are_is_told_them_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["settings", "set", "--data", str(tmp_path), "rotation", "45"])
    assert capsys.readouterr().err.startswith("rotation cannot be '45'; it is one of 0, 90, 180, 270.")


def test_a_language_that_the_kiosk_does_not_speak_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for language, says in (("nl", "not translated into nl"), ("en-GB", ""), ("eng", "not translated into eng")):
        assert main(["settings", "set", "--data", str(tmp_path), "language", language]) == 0
        said = capsys.readouterr().err
        assert says in said
        assert ("The languages there are: ar, de, en" in said) == bool(says)


@pytest.mark.parametrize(
    ("before", "name", "text", "told"),
    [
        ({"switches": "two"}, "speech_key", "Space", "speech_key: the key Space is in switch_keys already"),
        ({"switches": "two"}, "switch_keys", "F8 F9", "speech_key: the key F9 is in switch_keys already"),
        ({}, "speech_keys", "F1 F2 F3 F9", "speech_keys: the key F9 is in speech_key already"),
        ({}, "speech_keys", "F1 F2 F2 F4", "speech_keys: the key F2 is in speech_keys already"),
    ],
)
def test_a_key_that_would_mean_two_things_is_refused(
    before: dict[str, str], name: str, text: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for key, value in {"speech": "espeak-ng", **before}.items():
        assert main(["settings", "set", "--data", str(tmp_path), key, value]) == 0
    kept = (tmp_path / FILE_NAME).read_text("utf-8")
    assert main(["settings", "set", "--data", str(tmp_path), name, text]) == 2
    assert told in capsys.readouterr().err
    assert (tmp_path / FILE_NAME).read_text("utf-8") == kept
    for key, value in (("speech", "off"), (name, text)):
        assert main(["settings", "set", "--data", str(tmp_path), key, value]) == 0, "it is silent, without keys"
