"""Somebody who tries everything with fingers and a keyboard, to get out of the kiosk or behind its door.

`python -m tests.flows.monkey 100000 --seed 7`: so many touches and keys on a kiosk that practises with a simulated
Stripe. After each of them it must show one of the public's scenes or the locked door, in its one window.
"""

import argparse
import logging
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtQml import QQmlContext, QQmlExpression, qmlContext
from PySide6.QtTest import QTest

from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.ledger.verify import verify
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.machine.settings import Settings
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.fonts import install_fonts
from kiosk.ui.lanes import AtOnce
from kiosk.ui.window import Display, make_application
from tests.conftest import NOON  # which also tells Qt that there is no screen
from tests.flows.attendee import with_choices, with_matching, with_monthly
from tests.simulator.held_to_stripe import simulated_stripe

PUBLIC = {"attract", "failsafe"}
GIVING = {"", *"fund dues amount keypad large card phone checking pending thanks email ended resting".split()}
DOOR = {"", "pin"}
PINS = {"staff": "481902", "volunteer": "735281"}
_HOLD_MILLISECONDS = 1600
_SCHEMES = ("http", "https", "file", "mailto", "tel", "about", "javascript")
_KEYS = sorted({key.value for key in Qt.Key})
_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_PLACES = """(function () {
    const waiting = [root], found = [];
    while (waiting.length > 0) {
        const item = waiting.pop();
        if (item.objectName !== "" && item.width > 0)
            found.push(item.mapToItem(null, item.width / 2, item.height / 2));
        for (const child of item.children)
            if (child.visible)
                waiting.push(child);
    }
    return found;
})()"""


class _Browser(QObject):
    """Hears of every address that would be opened outside."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "open")  # type: ignore[arg-type]  # it takes text

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())

    def close(self) -> None:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


class BrokenOutError(AssertionError):
    """The monkey got somewhere."""


class Monkey:
    """Tries `kiosk`; what it does depends on the seed alone, and on what it finds on the screen."""

    def __init__(self, kiosk: Kiosk, seed: int) -> None:
        self.seen: Counter[str] = Counter()
        """How often each scene was on the screen."""
        self._kiosk = kiosk
        self._window = kiosk.display.window
        self._choose = random.Random(seed)  # noqa: S311 - a test that can be repeated
        self._glass = QTest.createTouchDevice()
        self._browser = _Browser()
        self._deeds = {
            self._touch_something: 45,
            self._touch_anywhere: 15,
            self._press_key: 20,
            self._swipe: 5,
            self._many_fingers: 3,
            self._mouse: 4,
            self._wheel: 1,
            self._ask_for_menu: 1,
            self._close: 1,
            self._knock: 1,
            self._wait: 4,
        }

    def try_out(self, deeds: int) -> None:
        """Do so many things.

        Raises:
            BrokenOutError: what must not be on the screen is.
        """
        choices, weights = list(self._deeds), list(self._deeds.values())
        try:
            for number in range(deeds):
                deed = self._choose.choices(choices, weights)[0]
                deed()
                QGuiApplication.processEvents()
                if wrong := self._wrong():
                    raise BrokenOutError(f"after {number + 1} deeds, the last of them {deed.__name__}: {wrong}")
        finally:
            self._browser.close()

    def _wrong(self) -> str:
        views = self._kiosk.views
        public, giving, door = views.attract.shown.scene, views.giving.shown.scene, views.door.shown.scene
        self.seen[door or giving or public] += 1
        if views.booth.shown.visible or views.office.shown.visible:
            return "the booth view or the office is open"
        if public not in PUBLIC or giving not in GIVING or door not in DOOR:
            return f"a scene that nobody knows: {public!r}, {giving!r}, {door!r}"
        state, becomes = views.giving.state, views.giving.shown.becomes
        if becomes and (state is None or state.match is None or not 0 < state.match.sure <= state.match.rest):
            return f"a promise that nobody keeps: {becomes}"
        visible = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
        if visible != [self._window] or self._window.windowState() != Qt.WindowState.WindowFullScreen:
            return f"other windows: {[window.title() for window in visible]}"
        return f"something was opened: {self._browser.opened[0]}" if self._browser.opened else ""

    def _anywhere(self) -> QPoint:
        width, height = self._window.width(), self._window.height()
        return QPoint(self._choose.randrange(width), self._choose.randrange(height))

    def _touch(self, at: QPoint, hold: int = 0) -> None:
        QTest.touchEvent(self._window, self._glass).press(0, at, self._window).commit()
        if hold:
            QTest.qWait(hold)
        QTest.touchEvent(self._window, self._glass).release(0, at, self._window).commit()

    def _touch_anywhere(self) -> None:
        self._touch(self._anywhere())

    def _touch_something(self) -> None:
        around = qmlContext(self._window)
        assert around is not None
        context = QQmlContext(around)
        context.setContextProperty("root", self._window.contentItem())
        found, _ = QQmlExpression(context, self._window, _PLACES).evaluate()
        places = found.toVariant() if hasattr(found, "toVariant") else found
        self._touch(self._choose.choice(places).toPoint() if places else self._anywhere())

    def _swipe(self) -> None:
        start, end = self._anywhere(), self._anywhere()
        QTest.touchEvent(self._window, self._glass).press(0, start, self._window).commit()
        for part in range(1, 5):
            at = start + (end - start) * part / 4
            QTest.touchEvent(self._window, self._glass).move(0, at, self._window).commit()
        QTest.touchEvent(self._window, self._glass).release(0, end, self._window).commit()

    def _many_fingers(self) -> None:
        places = [self._anywhere() for _ in range(self._choose.randint(2, 10))]
        for step in ("press", "move", "release"):
            touch = QTest.touchEvent(self._window, self._glass)
            for finger, at in enumerate(places):
                getattr(touch, step)(finger, at, self._window)
            touch.commit()
            QGuiApplication.processEvents()

    def _press_key(self) -> None:
        key = self._choose.choice(_KEYS)
        if self._choose.random() < 0.5:  # the keys that do something
            key = self._choose.choice(
                (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
            ).value
        held = Qt.KeyboardModifier.NoModifier
        for modifier in _MODIFIERS:
            if self._choose.random() < 0.15:
                held |= modifier
        text = chr(key) if 0x20 <= key < 0x7F else ""
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, held, text))

    def _mouse(self) -> None:
        at = QPointF(self._anywhere())
        button = self._choose.choice(
            (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
        )
        none = Qt.KeyboardModifier.NoModifier
        pressed, released = QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease
        for _ in range(self._choose.randint(1, 3)):
            QCoreApplication.sendEvent(self._window, QMouseEvent(pressed, at, at, button, button, none))
            up = QMouseEvent(released, at, at, button, Qt.MouseButton.NoButton, none)
            QCoreApplication.sendEvent(self._window, up)

    def _wheel(self) -> None:
        at, turned = QPointF(self._anywhere()), QPoint(0, self._choose.choice((-120, 120)))
        none, phase = Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, at, QPoint(), turned, Qt.MouseButton.NoButton, none, phase, False)
        QCoreApplication.sendEvent(self._window, event)

    def _ask_for_menu(self) -> None:
        at = self._anywhere()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self._window, event)

    def _close(self) -> None:
        self._window.close()

    def _knock(self) -> None:
        """As by a finger that holds the corner, and from time to time by one."""
        if self._choose.random() < 0.02:
            self._touch(QPoint(20, 20), hold=_HOLD_MILLISECONDS)
        else:
            self._kiosk.views.door.knock()

    def _wait(self) -> None:
        QTest.qWait(self._choose.randrange(30))


def lock(data: Path) -> None:
    """Give the kiosk with the folder `data` PINs, so that nobody is asked for the first."""
    door = PinDoor(data)
    door.set_pin("staff", PINS["staff"])
    door.set_pin("volunteer", PINS["volunteer"])


class _Heard(logging.Handler):
    """Warnings of Qt, of QML or of the kiosk, but those that a locked door or a payment has to give."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        self.texts[record.getMessage()] += 1


def main(words: Sequence[str] | None = None) -> int:
    """Try so many things; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.flows.monkey", description=__doc__)
    parser.add_argument("deeds", type=int, help="how many touches and keys")
    parser.add_argument("--seed", type=int, default=1, help="of what it does; 1 without it")
    options = parser.parse_args(words)
    application = make_application()
    install_fonts(application, resource_folder())
    heard = _Heard()
    logging.getLogger().addHandler(heard)
    with tempfile.TemporaryDirectory(prefix="kiosk-monkey-") as folder, simulated_stripe() as server:
        os.environ["KIOSK_STRIPE_API_BASE"] = server.base
        data = Path(folder)
        lock(data)
        display = Display(resource_folder())
        display.show(None)
        choosing = with_choices(resource_folder() / EXAMPLE_CAMPAIGN, data / "choosing")
        campaign = with_matching(with_monthly(choosing, data / "monthly"), data / "matched", cap="500")
        choices = Choices(data, campaign, clock=lambda: NOON, practice=True)
        kiosk = Kiosk(choices, application, display, lambda: (Settings(name="Booth 1"), []), AtOnce())
        monkey, began = Monkey(kiosk, options.seed), time.monotonic()
        found = ""
        try:
            monkey.try_out(options.deeds)
        except BrokenOutError as error:
            found = str(error)
        finally:
            kiosk.close()
        problems = verify(data, practice=True).problems
    print(f"{options.deeds} deeds, seed {options.seed}, {time.monotonic() - began:.0f} s")  # noqa: T201 - for people
    print("seen:", ", ".join(f"{scene} {times}" for scene, times in monkey.seen.most_common()))  # noqa: T201 - likewise
    print("warnings:", dict(heard.texts) or "none")  # noqa: T201 - likewise
    print("found:", found or problems or "nothing")  # noqa: T201 - likewise
    return 1 if found or problems or heard.texts else 0


if __name__ == "__main__":
    sys.exit(main())
