"""A finger on the glass: touches on a real window, and a look at what is there to be touched."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlContext, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_SCREEN = QTest.createTouchDevice()


def items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every visible item of the window."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        yield item
        waiting.extend(child for child in item.childItems() if child.isVisible())


def find(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The visible item whose `objectName` is `name`, if there is one."""
    return next((item for item in items(window) if item.objectName() == name), None)


def get(window: QQuickWindow, name: str) -> QQuickItem:
    """The visible item whose `objectName` is `name`."""
    item = find(window, name)
    assert item is not None, f"nothing called {name} is visible"
    return item


def settle(window: QQuickWindow) -> None:
    """Have all that the window shows be there and in its place, as it is a few frames later."""
    being_made = window.incubationController()
    for _ in range(3):
        QGuiApplication.processEvents()
        while being_made.incubatingObjectCount():
            being_made.incubateFor(50)
            QGuiApplication.processEvents()
    window.grabWindow()  # lists stand where they belong once they were drawn


def arrange(window: QQuickWindow) -> None:
    """Put what rows, columns and lists hold in its place now, as drawing the next frame would."""
    holders = [item for item in items(window) if any(item.inherits(kind) for kind in _ARRANGING)]
    for holder in reversed(holders):  # a row's size comes from those in it
        holder.ensurePolished()


_ARRANGING = ("QQuickBasePositioner", "QQuickLayout", "QQuickItemView")


_FIND = """(function () {
    const waiting = [root];
    while (waiting.length > 0) {
        const item = waiting.pop();
        if (item.objectName === "%s") {
            for (let around = item.parent; around; around = around.parent)
                around.ensurePolished(); // or it may lie where the first frame will not have it
            return item.mapToItem(null, item.width / 2, item.height / 2);
        }
        for (const child of item.children)
            if (child.visible)
                waiting.push(child);
    }
    return null;
})()"""


_BEYOND = """(function () {
    const waiting = [root];
    while (waiting.length > 0) {
        const item = waiting.pop();
        if (item.objectName === "%s") {
            for (let around = item.parent; around; around = around.parent) {
                if (around.clip || around === root) {
                    const at = item.mapToItem(around, item.width / 2, item.height / 2).y;
                    const end = around.height - (around === root ? 30 : 0);
                    if (at < 0 || at > end)
                        return at < 0 ? at : at - end;
                }
            }
            return 0;
        }
        for (const child of item.children)
            if (child.visible)
                waiting.push(child);
    }
    return 0;
})()"""


_MOVES = """(function () {
    const waiting = [root];
    while (waiting.length > 0) {
        const item = waiting.pop();
        if (item.moving === true)
            return true;
        for (const child of item.children)
            if (child.visible)
                waiting.push(child);
    }
    return false;
})()"""


def asked(window: QQuickWindow, question: str, known: Sequence[QQuickItem] = ()) -> Any:
    """What QML itself sees: scenes come and go, and what Python has once held of one outlives it, which ends badly."""
    around = qmlContext(window)
    assert around is not None
    context = QQmlContext(around)
    context.setContextProperty("root", window.contentItem())
    context.setContextProperty("known", list(known))
    expression = QQmlExpression(context, window, question)
    answer, _ = expression.evaluate()
    assert not expression.hasError(), expression.error().toString()
    return answer


def place_of(window: QQuickWindow, name: str) -> QPoint | None:
    """The middle of the visible item that is called `name`, if there is one."""
    found = asked(window, _FIND % name)
    return None if found is None else found.toPoint()


def beyond(window: QQuickWindow, name: str) -> float:
    """How many pixels the middle of what is called `name` is below what is seen of its list; less than 0 above it."""
    return float(asked(window, _BEYOND % name))


def scrolls(window: QQuickWindow) -> bool:
    """Whether anything still glides after a swipe: the next touch would stop it, and do nothing else."""
    return bool(asked(window, _MOVES))


def centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def be_quick(window: QQuickWindow) -> None:
    """However slow this machine is, the next touch comes while what has gone is still missed."""
    moment = window.findChild(QObject, "just-gone")
    assert moment is not None
    moment.setProperty("interval", 60_000)


class Finger:
    """One finger on one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    def press(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, _SCREEN).press(0, at, self._window).commit()
        QGuiApplication.processEvents()

    def move(self, to: QPoint) -> None:
        QTest.touchEvent(self._window, _SCREEN).move(0, to, self._window).commit()
        QGuiApplication.processEvents()

    def release(self, at: QPoint) -> None:
        QTest.touchEvent(self._window, _SCREEN).release(0, at, self._window).commit()
        QGuiApplication.processEvents()

    def touch(self, at: QPoint) -> None:
        self.press(at)
        self.release(at)

    def touch_beside(self, at: QPoint) -> None:
        """Another finger of the same hand touches while this one rests."""
        for is_down in (True, False):
            event = QTest.touchEvent(self._window, _SCREEN).stationary(0)
            (event.press if is_down else event.release)(1, at, self._window).commit()
            QGuiApplication.processEvents()

    def tap(self, name: str) -> None:
        """Touch the middle of what is called `name`."""
        at = place_of(self._window, name)
        assert at is not None, f"nothing called {name} is visible"
        self.touch(at)

    def swipe(self, start: QPoint, end: QPoint) -> None:
        self.press(start)
        for part in range(1, 9):
            self.move(start + (end - start) * part / 8)
        self.release(end)
