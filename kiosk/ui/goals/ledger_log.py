"""Notices that somebody writes into the ledger, from the system's own watch on the log that every fact goes into."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal, Slot

GATHERED_MILLISECONDS = 20
"""One fact is several writes."""


class LedgerLog(QObject):
    """Emits `grown` soon after something was written into the log of the ledger `file`.

    A system, disk or share that reports nothing lets it be silent: whoever listens looks now and then anyway.
    """

    grown = Signal()

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._log = f"{file}-wal"
        # The application's until `stop`: Python finds circles in any thread, and this one ends in its own alone.
        self._files = QFileSystemWatcher(QCoreApplication.instance())
        self._soon = QTimer(self, singleShot=True, interval=GATHERED_MILLISECONDS)
        self._files.fileChanged.connect(self._gather)
        self._soon.timeout.connect(self._tell)

    def watch(self) -> None:
        """Watch it, once it is there; it goes and comes again with the programs that use the ledger."""
        if not self._files.files():
            self._files.addPath(self._log)

    def stop(self) -> None:
        """Tell of nothing any more; called once."""
        self._soon.stop()
        self._files.deleteLater()

    @Slot(str)
    def _gather(self, _file: str) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _tell(self) -> None:
        self.grown.emit()
