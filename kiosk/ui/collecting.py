"""When Python looks for what is left in circles: first what is new, and all of it while the picture stands still."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

REST_MILLISECONDS = 8_000
"""After which a start or a reload is over, with all that it imports."""
WHOLE_MILLISECONDS = 6 * 3_600_000
"""How long what was set aside and has gone since may stay."""
STILL_MILLISECONDS = 1_000
"""After a frame without another: nothing moves, and nothing was touched."""


class Collecting(QObject):
    """Sets aside what will stay, so that a later search has next to nothing to look through.

    A search through everything that a running kiosk has holds a frame up for 50 to 70 ms, so it waits for a moment in
    which none is due: soon after the start, and again every six hours. All others pass over what was set aside.

    What a story took while it came is given back as soon as it stands still: it is free then, and some megabytes.

    Args:
        window: whose picture may move.
        give_back: has the system given what is free of memory, after each search and once the picture stands still.
        rest: how long to wait for the next search, in milliseconds.
        whole: how long to wait for the next search through everything.
        still: how long no frame may have been drawn before that.
    """

    def __init__(
        self,
        window: QQuickWindow,
        give_back: Callable[[], object],
        rest: int = REST_MILLISECONDS,
        whole: int = WHOLE_MILLISECONDS,
        still: int = STILL_MILLISECONDS,
    ) -> None:
        super().__init__()
        self._window = window
        self._give_back = give_back
        self._rest = QTimer(self, singleShot=True, interval=rest)
        self._rest.timeout.connect(self._set_aside)
        self._whole = QTimer(self, singleShot=True, interval=whole)
        self._whole.timeout.connect(self._search_all_when_still)
        self._still = QTimer(self, singleShot=True, interval=still)
        self._still.timeout.connect(self._stands_still)
        self._is_new = True
        self._all_is_due = False
        gc.disable()
        self._rest.start()

    @Slot()
    def soon(self) -> None:
        """Much is new: search and set aside once there has been a rest."""
        if self._is_new:
            gc.freeze()  # at no cost; what is left in circles by the start is found with all the rest
        self._rest.start()

    def stop(self) -> None:
        """Search as Python does by itself."""
        gc.enable()
        if not self._is_new:
            self._window.frameSwapped.disconnect(self._still.start)
        for timer in (self._rest, self._whole, self._still):
            timer.stop()

    @Slot()
    def _set_aside(self) -> None:
        gc.enable()
        gc.collect()
        gc.freeze()
        self._give_back()
        if self._is_new:
            self._is_new = False
            self._window.frameSwapped.connect(self._still.start)
            self._search_all_when_still()

    @Slot()
    def _search_all_when_still(self) -> None:
        self._all_is_due = True
        self._still.start()

    @Slot()
    def _stands_still(self) -> None:
        if self._all_is_due:
            self._all_is_due = False
            gc.unfreeze()  # what was set aside and has gone since is found too
            self._set_aside()
            self._whole.start()
        else:
            self._give_back()
