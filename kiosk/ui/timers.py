"""Qt's timers for whoever builds the kiosk."""

from collections.abc import Callable

from PySide6.QtCore import QTimer


def ticking(milliseconds: int, work: Callable[[], object]) -> QTimer:
    """A timer that runs, and calls `work` each time so many `milliseconds` have passed."""
    timer = QTimer(interval=milliseconds)
    timer.timeout.connect(work)
    timer.start()
    return timer


def once_after(milliseconds: int, work: Callable[[], object]) -> QTimer:
    """A timer that, when it is started, calls `work` once after so many `milliseconds`."""
    timer = QTimer(singleShot=True, interval=milliseconds)
    timer.timeout.connect(work)
    return timer
