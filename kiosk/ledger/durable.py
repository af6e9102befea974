"""Writing so that it stays: a transaction, the head file, the log, and the ballast for a full disk.

A commit is flushed to SQLite's log before anything is answered, so moving the log into the file makes nothing more
durable; but damage to the log takes along whatever follows it. What nobody else holds is moved before the answer, the
rest in the next quiet moment (`kiosk.ledger.quiet`), and so is the head file, by which lost ends of logs are noticed.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.ledger import disk_reserve, rows
from kiosk.ledger.connection import checkpoint, writing
from kiosk.ledger.files import LedgerFiles
from kiosk.ledger.head import write_head
from kiosk.ledger.limits import LedgerLimits
from kiosk.ledger.trouble import LedgerTroubleError, file_trouble, telling

_T = TypeVar("_T")

MOST_TO_SETTLE = 20
"""After so many facts they are settled at once, with the next answer."""


class DurableWriter:
    """Writes to an open ledger, one thing after the other."""

    def __init__(
        self,
        files: LedgerFiles,
        connection: sqlite3.Connection,
        own: str,
        busy_seconds: float,
        limits: LedgerLimits,
        free_space: Callable[[Path], int],
        *,
        may_write: bool,
    ) -> None:
        self.trouble: LedgerTroubleError | None = None
        """What went wrong beside the last thing that was written, which itself is safe."""
        self._files = files
        self._connection = connection
        self._own = own
        self._busy_seconds = busy_seconds
        self._limits = limits
        self._free_space = free_space
        self._may_write = may_write
        self._to_settle = 0
        with telling(files.ledger):
            self._place = _place_of(files.ledger)
            self._arrived = rows.arrived(connection)
            self._heads = rows.heads(connection)
        if may_write:
            self._lay_ballast()

    def write(self, work: Callable[[], _T], *, is_precious: bool) -> _T:
        """What `work` answers, committed; on a full disk the ballast makes room for what is precious.

        Raises:
            LedgerTroubleError: nothing was written.
        """
        if not self._may_write:
            raise file_trouble("not_writable", self._files.ledger)
        self.check_place()
        try:
            return self._committed(work)
        except LedgerTroubleError as trouble:
            if trouble.kind != "full" or not is_precious or not disk_reserve.drop(self._files.ballast):
                raise
        return self._committed(work)

    def check_place(self) -> None:
        """That the file is still the one that was opened; SQLite would go on with one that nobody finds any more.

        Raises:
            LedgerTroubleError: unavailable, it is another or gone.
        """
        with telling(self._files.ledger):
            if _place_of(self._files.ledger) != self._place:
                raise file_trouble("replaced", self._files.ledger)

    def probe(self) -> None:
        """Write nothing new, without waiting for others, and find out whether there still is `trouble`.

        Raises:
            LedgerTroubleError: nothing can be written now.
        """
        self._connection.execute("PRAGMA busy_timeout = 0")
        try:
            self.write(self._write_nothing, is_precious=False)
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {self._busy_seconds * 1000:.0f}")
        self.settle()

    def follow_up(self, *, empty_log: bool) -> None:
        """Do what comes with a commit before it is answered; never fails, but see `trouble`.

        With `empty_log` nothing of it stays in the log alone: where somebody still reads it there, the head file tells
        of it at once.
        """
        self._to_settle += 1
        if self.trouble is not None or self._to_settle >= MOST_TO_SETTLE:
            self.settle()
            return
        if empty_log and not self._emptied_log():
            self._bring_head_along()
        self._lay_ballast()

    def settle(self) -> bool:
        """Empty the log and bring the head file along, whoever wrote; never fails, but see `trouble`.

        False where a reader keeps something in the log, so that this must be tried again once they have gone.
        """
        if not self._may_write:
            return True
        self.trouble = None
        try:
            self.check_place()
        except LedgerTroubleError as trouble:
            self.trouble = trouble
            return True
        is_empty = self._emptied_log()
        if self._bring_head_along() and is_empty:
            self._to_settle = 0
        self._lay_ballast()
        return is_empty or self.trouble is not None

    def end(self) -> None:
        """Leave nothing to settle that was written here, where that can be; whoever opens it next does it."""
        if self._to_settle:
            self.settle()

    def _emptied_log(self) -> bool:
        try:
            with telling(self._files.ledger):
                return checkpoint(self._connection, self._busy_seconds)
        except LedgerTroubleError as trouble:
            self.trouble = trouble
            return False

    def _bring_head_along(self) -> bool:
        try:
            with telling(self._files.head), writing(self._connection):  # one at a time, so that it never goes back
                self._arrived = rows.bring_along(self._connection, self._heads, self._arrived)
                write_head(self._files.head, self._heads, self._own)
        except LedgerTroubleError as trouble:
            self.trouble = trouble
            return False
        return True

    def _committed(self, work: Callable[[], _T]) -> _T:
        with telling(self._files.ledger), writing(self._connection):
            return work()

    def _write_nothing(self) -> None:
        """Write a page as it is: an empty transaction would find room on a full disk."""
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        self._connection.execute(f"PRAGMA user_version = {version}")

    def _lay_ballast(self) -> None:
        if not disk_reserve.lay(self._files.ballast, self._limits.room_for_reserve, self._free_space):
            self.trouble = self.trouble or file_trouble("disk_nearly_full", self._files.ledger)


def _place_of(file: Path) -> tuple[int, int]:
    status = file.stat()
    return status.st_dev, status.st_ino
