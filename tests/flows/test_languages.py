"""Somebody chooses their language by finger, on a real window."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.kiosk import Kiosk
from kiosk.machine.settings import Settings
from tests.conftest import OpenKiosk
from tests.finger import Finger, arrange, get, items

SPANISH = """
[[texts]]
original = "Year-end fundraiser and membership drive"
translation = "Campaña de fin de año"
[[texts]]
original = "looks after the language"
translation = "cuida el lenguaje"
"""


@pytest.fixture
def folder(tmp_path: Path, example_folder: Path) -> Path:
    folder = shutil.copytree(example_folder, tmp_path / "drive")
    (folder / "campaign.es.toml").write_text(SPANISH, "utf-8")
    return folder


def words(window: QQuickWindow) -> set[str]:
    QGuiApplication.processEvents()
    return {text for item in items(window) if (text := text_of(item))}


def text_of(item: QQuickItem) -> str:
    text = item.property("text")
    return text if isinstance(text, str) else ""


def choose(kiosk: Kiosk, language: str) -> None:
    finger = Finger(kiosk.display.window)
    arrange(kiosk.display.window)
    finger.tap("language")
    QGuiApplication.processEvents()
    finger.tap(f"language-{language}")
    QGuiApplication.processEvents()


def test_two_touches_speak_another_language_and_idling_brings_the_kiosks_own_back(
    open_kiosk: OpenKiosk, folder: Path
) -> None:
    kiosk = open_kiosk(folder)
    window = kiosk.display.window
    assert "Touch to give" in words(window)
    choose(kiosk, "es")
    spoken = words(window)
    assert "Touch to give" not in spoken
    assert "Campaña de fin de año" in spoken, "the campaign's own words too"
    assert kiosk.view.shown.goals[0].raised == "41.230\u00a0US$"
    kiosk.views.attendee.forget()
    assert {"Touch to give", "Year-end fundraiser and membership drive"} <= words(window)


def test_a_language_can_be_chosen_while_giving_and_nothing_chosen_is_lost(open_kiosk: OpenKiosk, folder: Path) -> None:
    kiosk = open_kiosk(folder)
    kiosk.giving.open_booth(on=True)
    kiosk.giving.hear_offer(None, checking=False, phones=True)
    kiosk.giving.begin()
    kiosk.giving.own()
    for key in "42":
        kiosk.giving.press(key)
    kiosk.giving.confirm()
    choose(kiosk, "es")
    assert kiosk.giving.shown.scene == "amount"
    assert kiosk.giving.shown.typed == "42\u00a0US$"
    assert kiosk.giving.shown.amounts[0].does == "cuida el lenguaje"


def test_a_gift_stays_with_its_campaign_where_another_came_before_the_language_was_chosen(
    open_kiosk: OpenKiosk, folder: Path
) -> None:
    kiosk = open_kiosk(folder)
    kiosk.giving.open_booth(on=True)
    kiosk.giving.hear_offer(None, checking=False, phones=True)
    kiosk.giving.begin()
    assert kiosk.giving.state is not None
    begun = kiosk.giving.state.campaign
    other = replace(begun, id="another", currency="EUR")
    kiosk.giving.give_to(other, "en", practice=False)
    kiosk.giving.speak(other, "es")
    assert (kiosk.giving.state.campaign, kiosk.giving.state.language) == (begun, "es")
    kiosk.giving.wipe()
    assert (kiosk.giving.state.campaign, kiosk.giving.state.language) == (other, "es")


def test_a_language_from_right_to_left_turns_the_scenes(open_kiosk: OpenKiosk, folder: Path) -> None:
    kiosk = open_kiosk(folder)
    choose(kiosk, "ar")
    window = kiosk.display.window
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    stories = get(window, "stories")
    assert stories.mapToScene(stories.boundingRect().topLeft()).x() > 0, "the codes stand at the left"
    kiosk.views.attendee.forget()
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_staff_read_the_kiosks_own_language_whatever_an_attendee_chose(open_kiosk: OpenKiosk, folder: Path) -> None:
    kiosk = open_kiosk(folder)
    choose(kiosk, "es")
    kiosk.views.door.opened.emit("staff")
    assert kiosk.campaign.language == "en"


def test_a_kiosk_that_is_set_to_offer_none_has_no_button(open_kiosk: OpenKiosk, folder: Path) -> None:
    kiosk = open_kiosk(folder, settings=Settings(languages="none"))
    assert not [item for item in items(kiosk.display.window) if item.objectName() == "language"]
