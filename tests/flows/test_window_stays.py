"""A kiosk over the whole screen is not closed or left by a keyboard that somebody plugs in."""

import functools
import itertools
import operator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.app.kiosk import Kiosk
from kiosk.system.resources import resource_folder
from kiosk.ui.window import Display
from tests.conftest import OpenKiosk
from tests.finger import get

_NO_KEYS = {Qt.Key.Key_unknown.value, 0xB5}  # the second is a name that Qt would rather not have given
KEYS = sorted({key.value for key in Qt.Key} - _NO_KEYS)
"""Letters, F1 to F35, Escape, Tab, arrows, modifiers alone, media keys: all that Qt knows."""
_RARE = Qt.Key.Key_MediaPause.value
"""From here on are keys that no test can press, but whose events can be sent."""
_HELD = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
MODIFIERS = [
    functools.reduce(operator.or_, held, Qt.KeyboardModifier.NoModifier)
    for count in range(len(_HELD) + 1)
    for held in itertools.combinations(_HELD, count)
]
FOR_PEOPLE = {key.value for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)}
"""Keys that press what has the focus, as a finger would."""


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk, example_folder: Path) -> Kiosk:
    kiosk = open_kiosk(example_folder, practice=True)
    kiosk.display.show(None)
    QGuiApplication.processEvents()
    return kiosk


def seen(kiosk: Kiosk) -> tuple[str, str, str, bool]:
    """What is on the screen; at the end, whether that is something for volunteers or staff."""
    views = kiosk.views
    behind = views.booth.shown.visible or views.office.shown.visible
    return views.attract.shown.scene, views.giving.shown.scene, views.door.shown.scene, behind


def shows_only_its_window(kiosk: Kiosk) -> bool:
    windows = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
    return windows == [kiosk.display.window] and kiosk.display.window.windowState() == Qt.WindowState.WindowFullScreen


def test_it_is_not_closed_from_outside(kiosk: Kiosk) -> None:
    assert not kiosk.display.window.close()
    assert shows_only_its_window(kiosk)


def test_it_is_not_quit_from_outside(kiosk: Kiosk, qapp: QGuiApplication) -> None:
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.Quit))
    QGuiApplication.processEvents()
    assert shows_only_its_window(kiosk)


def test_no_item_brings_the_pointer_back(kiosk: Kiosk, qapp: QGuiApplication) -> None:
    kiosk.display.window.setCursor(Qt.CursorShape.IBeamCursor)  # as an item under the pointer does
    kiosk.display.window.unsetCursor()
    shown = qapp.overrideCursor()
    assert shown is not None
    assert shown.pixmap().toImage().pixelColor(0, 0).alpha() == 0
    assert shown.pixmap().size() == QSize(1, 1)


@pytest.mark.parametrize("size", [(1280, 800), (768, 1024)])
def test_a_bar_keeps_nothing_of_the_screen_before(kiosk: Kiosk, size: tuple[int, int]) -> None:
    window = kiosk.display.window
    kiosk.display.set_motion(on=True)

    def share() -> float:
        fill = get(window, "fill")
        return fill.width() / fill.parentItem().width()

    before = share()
    window.resize(*size)
    QGuiApplication.processEvents()
    assert share() == pytest.approx(before, abs=0.02)
    assert before > 0.1


def test_one_in_a_window_can_be_closed(qapp: QGuiApplication) -> None:
    display = Display(resource_folder())
    display.show((800, 600))
    assert display.window.close()
    assert not display.window.isVisible()
    display.close()


def test_all_keys_are_in_the_matrix() -> None:
    some = (Qt.Key.Key_F1, Qt.Key.Key_F12, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Q, Qt.Key.Key_Super_L)
    assert {key.value for key in (*some, Qt.Key.Key_HomePage, Qt.Key.Key_LaunchMail, Qt.Key.Key_PowerOff)} <= {*KEYS}
    assert len(KEYS) > 400
    assert len(MODIFIERS) == 16


def press(kiosk: Kiosk, key: int, modifiers: Qt.KeyboardModifier) -> None:
    if key < _RARE:
        QTest.keyClick(kiosk.display.window, Qt.Key(key), modifiers)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(kiosk.display.window, QKeyEvent(kind, key, modifiers))


@pytest.mark.parametrize("modifiers", MODIFIERS, ids=lambda held: f"{held.value:x}")
def test_no_key_leaves_the_screen(kiosk: Kiosk, modifiers: Qt.KeyboardModifier) -> None:
    before = seen(kiosk)
    for key in KEYS:
        press(kiosk, key, modifiers)
        if key in FOR_PEOPLE and seen(kiosk) != before:
            assert seen(kiosk)[1:] == ("amount", "", False), hex(key)
            kiosk.giving.wipe()
        assert seen(kiosk) == before, hex(key)
    assert shows_only_its_window(kiosk)


@pytest.mark.parametrize("modifiers", MODIFIERS, ids=lambda held: f"{held.value:x}")
def test_no_key_opens_the_door(kiosk: Kiosk, tmp_path: Path, modifiers: Qt.KeyboardModifier) -> None:
    door = kiosk.views.door
    door.allow_keys(on=False)  # as over the whole screen
    for key in KEYS:
        door.ask("pin")
        QGuiApplication.processEvents()
        press(kiosk, key, modifiers)
        assert door.shown.digits == 0, hex(key)
        assert not seen(kiosk)[-1], hex(key)
    assert shows_only_its_window(kiosk)


def test_there_is_no_context_menu(kiosk: Kiosk) -> None:
    window = kiosk.display.window
    before = len(window.findChildren(QObject))
    for reason in QContextMenuEvent.Reason:
        event = QContextMenuEvent(reason, QPoint(960, 540), QPoint(960, 540), Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window, event)
    QTest.mouseClick(window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, QPoint(960, 540))
    QGuiApplication.processEvents()
    assert seen(kiosk) == ("attract", "", "", False)
    assert len(window.findChildren(QObject)) == before
    assert shows_only_its_window(kiosk)
