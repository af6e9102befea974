"""Notices when staff save a campaign: files changed, replaced, vanished or come back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

from kiosk.campaigns.folder import fingerprint

SETTLE_MILLISECONDS = 300
"""Editors write a file in several steps; wait until they are done."""


class CampaignWatch(QObject):
    """Calls `on_change` once each time the files of `folder` have come to rest in a new state.

    The folder's nearest existing ancestor is watched too, so a stick that is pulled out and put back is noticed.
    """

    def __init__(self, folder: Path, on_change: Callable[[], None]) -> None:
        super().__init__()
        self._folder = folder
        self._on_change = on_change
        self._known = fingerprint(folder)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._stir)
        self._watcher.fileChanged.connect(self._stir)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self._look)
        self._watch()

    @Slot()
    def _stir(self) -> None:
        self._settle.start()

    @Slot()
    def _look(self) -> None:
        self._watch()
        state = fingerprint(self._folder)
        if state != self._known:
            self._known = state
            self._on_change()

    def _watch(self) -> None:
        """Watch what exists now: a replaced file is another file, and Qt forgets the old one."""
        wanted = {str(self._folder / name) for name, _, _ in fingerprint(self._folder)}
        ancestor = next((parent for parent in self._folder.parents if parent.is_dir()), None)
        wanted.update(str(folder) for folder in (self._folder, ancestor) if folder is not None and folder.is_dir())
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if stale := watched - wanted:
            self._watcher.removePaths(sorted(stale))
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))
