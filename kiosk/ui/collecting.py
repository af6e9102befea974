"""When Python looks for what is left in circles: once after the start and each reload, then hardly ever."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

REST_MILLISECONDS = 8_000
"""After which a start or a reload is over, with all that it imports."""


class Collecting(QObject):
    """Sets aside what will stay, so that a later search has next to nothing to look through.

    A search through everything that a running kiosk has holds a frame up for 30 to 50 ms.

    Args:
        give_back: has the system given what is free of memory, after each search.
        rest: how long to wait for the next search, in milliseconds.
    """

    def __init__(self, give_back: Callable[[], object], rest: int = REST_MILLISECONDS) -> None:
        super().__init__()
        self._give_back = give_back
        self._rest = QTimer(self, singleShot=True, interval=rest)
        self._rest.timeout.connect(self._set_aside)

    @Slot()
    def soon(self) -> None:
        """Much is new: search and set aside once there has been a rest."""
        self._rest.start()

    def stop(self) -> None:
        """Search no more."""
        self._rest.stop()

    @Slot()
    def _set_aside(self) -> None:
        gc.unfreeze()  # what was set aside and has gone since is found too
        gc.collect()
        gc.freeze()
        self._give_back()
