"""Staff save the campaign while the kiosk shows it."""

import functools
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from tests.conftest import OpenKiosk, Warnings


@pytest.fixture
def folder(tmp_path: Path, example_folder: Path) -> Path:
    return Path(shutil.copytree(example_folder, tmp_path / "stick" / "drive"))


def save(folder: Path, before: str, after: str) -> None:
    """Save as editors do: a new file in the old one's place."""
    file = folder / "campaign.toml"
    text = file.read_text("utf-8")
    assert before in text
    new = folder / ".campaign.toml.new"
    new.write_text(text.replace(before, after), "utf-8")
    new.replace(file)


def organisation(kiosk: Kiosk) -> str:
    return kiosk.view.shown.organisation


def shows(kiosk: Kiosk, name: str) -> bool:
    return organisation(kiosk) == name


def test_a_saved_change_is_on_the_screen_within_two_seconds(open_kiosk: OpenKiosk, folder: Path, qtbot: QtBot) -> None:
    kiosk = open_kiosk(folder)
    for name in ("Rust Foundation", "Python Society"):
        save(folder, organisation(kiosk), name)
        qtbot.waitUntil(functools.partial(shows, kiosk, name), timeout=2000)


def test_a_file_written_in_place_is_noticed_too(open_kiosk: OpenKiosk, folder: Path, qtbot: QtBot) -> None:
    kiosk = open_kiosk(folder)
    file = folder / "campaign.toml"
    file.write_text(file.read_text("utf-8").replace("Python Software Foundation", "Python Society"), "utf-8")
    qtbot.waitUntil(lambda: organisation(kiosk) == "Python Society", timeout=2000)


def test_a_broken_save_leaves_the_last_good_one_up_and_says_why(
    open_kiosk: OpenKiosk, folder: Path, qtbot: QtBot, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign:")
    kiosk = open_kiosk(folder)
    save(folder, 'currency = "USD"', 'currency = "dollars"')
    qtbot.waitUntil(lambda: kiosk.notes.shown.urgent is True, timeout=2000)
    assert organisation(kiosk) == "Python Software Foundation"
    assert kiosk.view.shown.scene == "attract"
    lines = kiosk.notes.shown.lines
    assert "last good version stays" in lines[0]
    assert "campaign.toml:10: currency: 'dollars' is not a currency" in lines[1]
    assert any("'dollars'" in text for text in expected_warnings.texts)

    save(folder, 'currency = "dollars"', 'currency = "EUR"')
    qtbot.waitUntil(lambda: not kiosk.notes.shown.urgent, timeout=2000)
    assert kiosk.view.shown.goals[0].raised == "€41,230"


def test_a_stick_pulled_out_shows_the_fail_safe_scene_until_it_is_back(
    open_kiosk: OpenKiosk, folder: Path, qtbot: QtBot, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("is gone")
    kiosk = open_kiosk(folder)
    away = folder.with_name("away")
    folder.rename(away)
    qtbot.waitUntil(lambda: kiosk.view.shown.scene == "failsafe", timeout=2000)
    away.rename(folder)
    qtbot.waitUntil(lambda: kiosk.view.shown.scene == "attract", timeout=2000)
    assert not kiosk.notes.shown.urgent


def test_the_story_on_the_screen_stays_when_something_else_is_saved(
    open_kiosk: OpenKiosk, folder: Path, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(folder)
    kiosk.display.stage.setProperty("story", 4)
    save(folder, 'target = "60000"', 'target = "61000"')
    qtbot.waitUntil(lambda: kiosk.view.shown.goals[0].target == "$61,000", timeout=2000)
    assert kiosk.display.stage.property("story") == 4
