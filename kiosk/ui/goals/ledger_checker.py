"""Looks the whole book over while the kiosk runs; at start only its end was."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.verify import Verdict
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.lanes import Lane
from kiosk.words.note_records import LedgerDamaged

_log = logging.getLogger(__name__)

START_MILLISECONDS = 60_000
"""After the start, which has enough to do by itself."""
MOST_LINES = 3
"""How many findings staff read; `kiosk ledger verify` prints them all."""


class LedgerChecker(QObject):
    """Checks once, in a lane of its own.

    Args:
        verify: checks the ledger; it is given what to call now and then, which ends it by raising.
        notes: where findings are shown to staff.
        executor: who does it; a thread of its own unless given.
    """

    def __init__(
        self, verify: Callable[[Callable[[int, int], None]], Verdict], notes: StaffNotes, executor: Executor | None
    ) -> None:
        super().__init__()
        self._verify = verify
        self._notes = notes
        self._lane = Lane("check", executor)
        self._is_over = False
        self._timer = QTimer(self, singleShot=True, interval=START_MILLISECONDS)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def close(self) -> bool:
        """Leave it at that; returns whether all work has ended."""
        self._is_over = True
        self._timer.stop()
        return self._lane.close()

    @Slot()
    def check(self) -> None:
        """Check the ledger now."""
        self._lane.run(lambda: self._verify(self._go_on), self._tell, self._fail)

    def _go_on(self, _done: int, _total: int) -> None:
        if self._is_over:
            raise InterruptedError

    def _tell(self, verdict: Verdict) -> None:
        if verdict.problems:
            more = max(0, len(verdict.problems) - MOST_LINES)
            self._notes.warn(LedgerDamaged(verdict.problems[:MOST_LINES], more))
        else:
            _log.info("the ledger is whole: %d facts", verdict.facts)

    def _fail(self, failure: BaseException) -> None:
        if isinstance(failure, LedgerTroubleError):
            self._notes.warn(LedgerDamaged((failure.trouble,)))
        else:
            _log.error("the ledger could not be looked over", exc_info=failure)
