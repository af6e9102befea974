"""A finger on the glass while spoken guidance is on."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.attendee.exploring import Explorer, Exploring, FingerTimes
from tests.finger import Finger

HERE, THERE, STAFF, CORNER = QPoint(500, 500), QPoint(300, 300), QPoint(20, 20), QPoint(20, 980)
PATIENT = FingerTimes(rests=60_000, taps=60_000, held=60_000)


@dataclass
class Glass:
    """A screen of a thousand pixels a side, and what came of a finger on it."""

    window: QQuickWindow
    stage: QQuickItem
    did: list[object] = field(default_factory=list)

    def explore(self, times: FingerTimes = PATIENT) -> Exploring:
        explorer = Explorer(
            at=lambda x, y: self.did.append(("at", x, y)),
            tapped=lambda x, y: self.did.append(("tapped", x, y)),
            press=lambda: self.did.append("press"),
            held=lambda: self.did.append("held"),
            touched=lambda: None,
        )
        exploring = Exploring(self.window, self.stage, explorer, times)
        exploring.begin()
        return exploring

    @property
    def finger(self) -> Finger:
        return Finger(self.window)


@pytest.fixture
def glass(qapp: QGuiApplication) -> Iterator[Glass]:
    window = QQuickWindow()
    window.resize(1000, 1000)
    window.show()
    stage = QQuickItem(window.contentItem())
    stage.setWidth(1000)
    stage.setHeight(1000)
    qapp.processEvents()
    yield Glass(window, stage)
    window.close()


def test_two_short_taps_anywhere_press(glass: Glass) -> None:
    kept = glass.explore()
    glass.finger.touch(HERE)
    assert glass.did == []
    glass.finger.touch(THERE)
    assert (kept.parent(), glass.did) == (None, ["press"])


def test_one_tap_says_what_lies_there(glass: Glass, qtbot: QtBot) -> None:
    kept = glass.explore(FingerTimes(rests=60_000, taps=1))
    glass.finger.touch(HERE)
    qtbot.waitUntil(lambda: glass.did == [("tapped", 500, 500)])
    kept.end()


def test_a_finger_that_moves_or_rests_explores_and_its_end_is_no_tap(glass: Glass, qtbot: QtBot) -> None:
    kept = glass.explore(FingerTimes(rests=1, taps=1))
    glass.finger.press(HERE)
    qtbot.waitUntil(lambda: glass.did == [("at", 500, 500)])
    glass.finger.move(THERE)
    glass.finger.release(THERE)
    qtbot.wait(5)
    assert glass.did == [("at", 500, 500), ("at", 300, 300)]
    kept.end()


def test_a_second_finger_presses_while_the_first_one_rests(glass: Glass) -> None:
    kept = glass.explore()
    screen = QTest.createTouchDevice()
    QTest.touchEvent(glass.window, screen).press(0, HERE, glass.window).commit()
    QTest.touchEvent(glass.window, screen).stationary(0).press(1, THERE, glass.window).commit()
    assert glass.did == ["press"]
    QTest.touchEvent(glass.window, screen).release(0, HERE, glass.window).release(1, THERE, glass.window).commit()
    kept.end()


def test_a_mouse_is_a_finger_too(glass: Glass) -> None:
    kept = glass.explore()
    for place in (HERE, THERE):
        QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, pos=place)
    assert glass.did == ["press"]
    kept.end()


def test_the_corner_is_held_and_that_for_staff_is_left_alone(glass: Glass, qtbot: QtBot) -> None:
    kept = glass.explore(FingerTimes(rests=60_000, taps=60_000, held=1))
    glass.finger.touch(STAFF)
    glass.finger.touch(STAFF)
    assert glass.did == []
    glass.finger.press(CORNER)
    qtbot.waitUntil(lambda: glass.did == ["held"])
    kept.end()
    glass.finger.release(CORNER)
    glass.finger.touch(HERE)
    glass.finger.touch(HERE)
    assert glass.did == ["held"], "it is over"
