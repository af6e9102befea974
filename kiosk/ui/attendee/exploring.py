"""A finger that explores: while spoken guidance is on, what it touches is said and nothing happens by it.

Two short taps anywhere press what was said last, and so does a second finger while the first one rests, as people
know it from the screen readers of their phones. The window's events are taken before any scene has them.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.model.records import dataclass
from kiosk.ui.timers import once_after

_BEGINS = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_GOES_ON = (QEvent.Type.TouchUpdate, QEvent.Type.MouseMove)
_ENDS = (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease)
_CORNER = 120 / 1080
"""Of the stage's shorter side: the corner that is held."""
_STILL = 24.0
"""Pixels."""


@dataclass(frozen=True, slots=True)
class FingerTimes:
    """In milliseconds."""

    rests: int = 200
    """After which a finger that doesn't move explores; one that is gone before has tapped."""
    taps: int = 400
    """Within which a second tap follows."""
    held: int = 1500
    """After which the corner counts as held, as in `Theme.qml`."""


_TIMES = FingerTimes()


@dataclass(frozen=True, slots=True)
class Explorer:
    """What becomes of a finger."""

    at: Callable[[int, int], None]
    """It is there."""
    tapped: Callable[[int, int], None]
    """It tapped there once."""
    press: Callable[[], None]
    """It tapped twice, or another one did."""
    held: Callable[[], None]
    """It held the corner in which guidance begins and ends."""
    touched: Callable[[], None]
    """Somebody is there."""


class Exploring(QObject):
    """Takes touches and clicks from `window` while it is `on`; those in the corner for staff go on to the `stage`."""

    def __init__(
        self, window: QQuickWindow, stage: QQuickItem, explorer: Explorer, times: FingerTimes = _TIMES
    ) -> None:
        super().__init__()
        self._window = window
        self._stage = stage
        self._explorer = explorer
        self._on = False
        self._ours = False
        self._exploring = False
        self._start = QPointF()
        self._at = QPointF()
        self._rests = once_after(times.rests, self._explore)
        self._single = once_after(times.taps, self._tap)
        self._held = once_after(times.held, self._hold)

    def begin(self) -> None:
        """Take what begins from now on; a touch that is under way ends as it began, and presses nothing any more."""
        self._stage.setEnabled(False)  # takes the touch away from whatever has it
        self._stage.setEnabled(True)
        self._on = True
        self._window.installEventFilter(self)

    def end(self) -> None:
        """Let touches be touches again, once the finger that is down has gone."""
        self._on = False
        for timer in (self._rests, self._single, self._held):
            timer.stop()
        if not self._ours:
            self._window.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt asks for each event of the window."""
        kind = event.type()
        if kind not in _BEGINS and kind not in _GOES_ON and kind not in _ENDS:
            return False
        points = _points(event)
        if not points:
            return self._ours
        place = points[0].position()
        if kind in _BEGINS:
            self._ours = self._on and not bool(self._stage.property("staffed")) and not self._for_staff(place)
            if self._ours:
                self._down(place)
        elif self._ours and kind in _ENDS:
            self._up(place, cancelled=kind == QEvent.Type.TouchCancel)
        elif self._ours and self._on:
            self._move(place, another=any(one.state() == QEventPoint.State.Pressed for one in points[1:]))
        if kind not in _ENDS:
            return self._ours
        ours, self._ours = self._ours, False
        if not self._on:
            self._window.removeEventFilter(self)
        return ours

    def _down(self, place: QPointF) -> None:
        self._explorer.touched()
        self._start = self._at = place
        self._exploring = False
        self._rests.start()
        at = self._on_stage(place)
        if at.x() <= self._side and at.y() >= self._stage.height() - self._side:
            self._held.start()

    def _move(self, place: QPointF, *, another: bool) -> None:
        self._at = place
        if another:
            self._explorer.press()
        elif self._exploring:
            self._explorer.at(round(place.x()), round(place.y()))
        elif (place - self._start).manhattanLength() > _STILL:
            self._held.stop()
            self._explore()

    def _up(self, place: QPointF, *, cancelled: bool) -> None:
        self._rests.stop()
        self._held.stop()
        if not self._on or self._exploring or cancelled:
            return
        self._at = place
        if self._single.isActive():
            self._single.stop()
            self._explorer.press()
        else:
            self._single.start()

    def _explore(self) -> None:
        self._rests.stop()
        self._single.stop()
        self._exploring = True
        self._explorer.at(round(self._at.x()), round(self._at.y()))

    def _tap(self) -> None:
        self._explorer.tapped(round(self._at.x()), round(self._at.y()))

    def _hold(self) -> None:
        self._explorer.held()

    @property
    def _side(self) -> float:
        return _CORNER * min(self._stage.width(), self._stage.height())

    def _on_stage(self, place: QPointF) -> QPointF:
        return self._stage.mapFromScene(place)

    def _for_staff(self, place: QPointF) -> bool:
        at = self._on_stage(place)
        return at.x() <= self._side and at.y() <= self._side


def _points(event: QEvent) -> list[QEventPoint]:
    if isinstance(event, QTouchEvent | QMouseEvent):
        return event.points()
    return []
