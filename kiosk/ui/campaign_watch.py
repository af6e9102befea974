"""Notices when staff save a campaign: files changed, replaced, vanished or come back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.campaigns.folder import fingerprint
from kiosk.ui.lanes import Lane

LOOK_MILLISECONDS = 500

_State = tuple[tuple[str, int, int], ...]


class CampaignWatch(QObject):
    """Calls `on_change` once each time the files of `folder` have come to rest in a new state.

    It looks twice a second, in a lane: the system reports nothing of a stick that is mounted again or of a share, and
    a share that hangs must not hold up the screen. Editors write a file in several steps, so a new state counts when
    it is seen twice.
    """

    def __init__(self, folder: Path, lane: Lane, on_change: Callable[[], None]) -> None:
        super().__init__()
        self._folder = folder
        self._lane = lane
        self._on_change = on_change
        self._looking = False
        self._seen: _State | None = None
        self._told: _State | None = None
        self._timer = QTimer(self, interval=LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def turn_to(self, folder: Path) -> None:
        """Watch `folder` from now on."""
        self._folder = folder
        self._seen = self._told = None

    @Slot()
    def look(self) -> None:
        """Look once, unless the last look is still under way."""
        if not self._looking:
            self._looking = True
            folder = self._folder
            self._lane.run(
                lambda: fingerprint(folder),
                lambda state: self._compare(folder, state),
                lambda _: self._compare(folder, ()),
            )

    def _compare(self, folder: Path, state: _State) -> None:
        self._looking = False
        if folder != self._folder:
            return
        if self._told is None:
            self._told = state
        elif state != self._told and state == self._seen:
            self._told = state
            self._on_change()
        self._seen = state
