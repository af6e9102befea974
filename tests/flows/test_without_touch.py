"""A gift is given without a finger: by keyboard, by switches, and in Arabic with large text on a tall screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.conftest import OpenKiosk, Warnings
from tests.finger import Finger, find, get
from tests.flows.attendee import Attendee
from tests.flows.conftest import SETTINGS
from tests.payments.quick import QUICK
from tests.simulator.held_to_stripe import SimulatedServer
from tests.ui.attract.test_scenes import faults

TAB, RETURN, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
NEXT, CHOOSE = Qt.Key.Key_F7, Qt.Key.Key_F8


def holder(window: QQuickWindow) -> str:
    """What has the keys."""
    item = window.activeFocusItem()
    return "" if item is None else item.objectName()


def presses(window: QQuickWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window, key)
        for _ in range(3):
            QGuiApplication.processEvents()


def goes_to(window: QQuickWindow, name: str, key: Qt.Key = TAB) -> None:
    """Press `key` until `name` has its turn, which is framed for all to see."""
    for _ in range(60):
        if holder(window) == name:
            break
        presses(window, key)
    assert holder(window) == name
    frame, item = get(window, "focus-frame"), get(window, name)
    framed = frame.mapRectToScene(frame.boundingRect())
    assert framed.contains(item.mapRectToScene(item.boundingRect()))


def test_a_gift_is_given_with_the_keyboard_alone(attendee: Attendee) -> None:
    window = attendee.kiosk.display.window
    goes_to(window, "way-in")
    presses(window, RETURN)
    attendee.sees("amount")
    assert (holder(window), find(window, "focus-frame") is not None) == ("amount-0", True), "nobody has to look for it"
    presses(window, Qt.Key.Key_Right)
    assert holder(window) == "amount-1", "arrows lead on"
    goes_to(window, "own-amount")
    presses(window, RETURN)
    attendee.sees("keypad")
    presses(window, Qt.Key.Key_4, Qt.Key.Key_2, ESCAPE)
    attendee.sees("amount")
    goes_to(window, "amount-0")
    presses(window, Qt.Key.Key_Space)
    attendee.sees("card", "present")
    attendee.presents()
    attendee.sees("thanks")
    goes_to(window, "way-out")
    presses(window, RETURN)
    attendee.sees("")
    assert attendee.charged() == [2500]


def test_a_gift_is_given_with_two_switches(attendee: Attendee) -> None:
    kiosk, window = attendee.kiosk, attendee.kiosk.display.window
    kiosk.display.set_switches("two", "F7 F8", 2.0)
    goes_to(window, "way-in", NEXT)
    presses(window, CHOOSE)
    attendee.sees("amount")
    goes_to(window, "own-amount", NEXT)
    presses(window, CHOOSE)
    attendee.sees("keypad")
    for name in ("key-3", "key-5", "confirm"):
        goes_to(window, name, NEXT)
        presses(window, CHOOSE)
    attendee.sees("amount")
    kiosk.giving.second_tap_seconds = 0.0
    goes_to(window, "pay-by-card", NEXT)
    presses(window, CHOOSE)
    attendee.sees("card", "present")
    attendee.presents()
    attendee.sees("thanks")
    goes_to(window, "no-receipt", NEXT)
    presses(window, CHOOSE)
    attendee.sees("")
    assert attendee.charged() == [3500]


def test_with_one_switch_each_thing_has_its_turn_until_it_is_pressed(attendee: Attendee, qtbot: QtBot) -> None:
    kiosk, window = attendee.kiosk, attendee.kiosk.display.window
    kiosk.display.set_switches("one", "Space Return", 0.1)
    presses(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: holder(window) == "way-in", timeout=5000)
    presses(window, Qt.Key.Key_Space)
    attendee.sees("amount")
    qtbot.waitUntil(lambda: holder(window) == "way-out", timeout=5000)
    presses(window, Qt.Key.Key_Space)
    attendee.sees("")


def test_a_gift_is_given_with_one_switch(attendee: Attendee, qtbot: QtBot) -> None:
    kiosk, window = attendee.kiosk, attendee.kiosk.display.window
    kiosk.display.set_switches("one", "Space Return", 0.05)
    kiosk.giving.second_tap_seconds = 0.0

    def presses_at(name: str) -> None:
        qtbot.waitUntil(lambda: holder(window) == name, timeout=5000)
        presses(window, Qt.Key.Key_Space)

    presses(window, Qt.Key.Key_Space)
    presses_at("way-in")
    attendee.sees("amount")
    presses_at("amount-1")
    attendee.sees("card", "present")
    attendee.presents()
    attendee.sees("thanks")
    presses_at("no-receipt")
    attendee.sees("")
    assert attendee.charged() == [5000]


@pytest.fixture
def on_tall_screen(open_kiosk: OpenKiosk, example_folder: Path, server: SimulatedServer, qtbot: QtBot) -> Attendee:
    kiosk = open_kiosk(example_folder, size=(1080, 1920), practice=True, settings=SETTINGS, limits=QUICK)
    assert kiosk.gifts is not None
    kiosk.gifts.look()
    attendee = Attendee(kiosk, server, qtbot)
    attendee.until(lambda: kiosk.giving.state is not None and kiosk.giving.state.phones)
    return attendee


def test_a_gift_is_given_in_arabic_with_large_text_on_a_tall_screen(
    on_tall_screen: Attendee, expected_warnings: Warnings
) -> None:
    attendee, kiosk = on_tall_screen, on_tall_screen.kiosk
    window, finger = kiosk.display.window, Finger(kiosk.display.window)
    window.grabWindow()  # all stands where it belongs
    shown = kiosk.views.attendee
    finger.tap("language")
    attendee.until(lambda: shown.shown.choosing and attendee.there_is("language-ar"))
    finger.tap("language-ar")
    attendee.until(lambda: attendee.there_is("access"))
    window.grabWindow()
    finger.tap("access")
    attendee.until(lambda: shown.shown.adjusting and attendee.there_is("preferred"))
    finger.tap("preferred")
    assert kiosk.views.attendee.shown.large_text

    def sees(scene: str, state: str | None = None) -> None:
        attendee.sees(scene, state)
        QGuiApplication.processEvents()
        assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert not faults(kiosk, scene, may_cut=scene == "")  # beside "Practice" a long name is shortened

    sees("")
    goes_to(window, "way-in")
    presses(window, RETURN)
    sees("amount")
    goes_to(window, "amount-1")
    presses(window, RETURN)
    sees("card", "present")
    attendee.presents()
    sees("thanks")
    goes_to(window, "way-out")
    presses(window, RETURN)
    attendee.sees("")
    kiosk.views.attendee.forget()
    assert not kiosk.views.attendee.shown.large_text
    assert attendee.charged() == [5000]
