"""Keeps the goals on the screen up to date with the ledger, whichever program writes into it."""

import datetime as dt
import functools
import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.watching import LedgerWatch, News, counts_on
from kiosk.model.campaign import Campaign
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.ledger_log import LedgerLog
from kiosk.ui.lanes import Lane
from kiosk.words.note_records import LedgerUnwritable

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")

LOOK_MILLISECONDS = 1000
"""How often the ledger is asked whether it changed, though its log has not grown; that reads a single number."""
LOOKS_UNTIL_ANYWAY = 15
"""After so many looks the tally is made again: figures become late without anybody writing."""
LOOKS_AFTER_TROUBLE = 5
"""How many looks are skipped after the ledger couldn't be used."""


class TallyWatcher(QObject):
    """Looks at the ledger in a lane of its own and reports what is new.

    Args:
        lane: the ledger's.
        watch: the ledger; only the lane uses it.
        now: the time as far as it is believed; others in this room ask for it here.
        notes: where staff read of trouble with the ledger.
        on_news: is given the campaign on the screen and what is new.
        looks_until_anyway: after so many looks the tally is made again, though nobody wrote.
    """

    def __init__(
        self,
        lane: Lane,
        watch: LedgerWatch,
        now: Callable[[], dt.datetime],
        notes: StaffNotes,
        on_news: Callable[[Campaign, News], None],
        looks_until_anyway: int = LOOKS_UNTIL_ANYWAY,
    ) -> None:
        super().__init__()
        self._looks_until_anyway = looks_until_anyway
        self._lane = lane
        self._watch = watch
        self.now = now
        self._notes = notes
        self._on_news = on_news
        self._campaign: Campaign | None = None
        self._is_afresh = True
        self._looking = False
        self._grown = False
        self._looks = 0
        self._looks_at: dt.datetime | None = None
        self._rest = 0
        self._unusable: LedgerUnwritable | None = None
        self._trouble: LedgerTrouble | None = None
        self._note: LedgerUnwritable | None = None
        self.heard: dt.datetime | None = None
        """When other kiosks were last heard of; `None` where there are none."""
        self.looks_done = 0
        """How many looks found the ledger as it should be."""
        self.looked_at: dt.datetime | None = None
        """When the last of them began."""
        self._timer = QTimer(self, interval=LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self.log = LedgerLog(watch.file)
        """Says when to look at once."""
        self.log.grown.connect(self.look_at_growth)

    def show(self, campaign: Campaign) -> None:
        """Tell of `campaign` from now on, and first where its goals stand."""
        self._campaign = campaign
        self._is_afresh = True
        self._rest = 0
        self._timer.start()
        self.look()

    def close(self) -> bool:
        """Stop looking and close the ledger; returns whether all work has ended."""
        self._timer.stop()
        self.log.stop()
        return self._lane.close(self._watch.close)

    @Slot()
    def look(self) -> None:
        """Look once, unless the last look is still under way."""
        if self._looking or self._campaign is None:
            return
        if self._rest > 0:
            self._rest -= 1
            return
        self._looking = True
        self._looks += 1
        watch, campaign, now, heard = self._watch, self._campaign, self.now(), self.heard
        anyway, afresh = self._looks % self._looks_until_anyway == 0, self._is_afresh
        self._looks_at = now

        def work() -> tuple[News | None, LedgerTrouble | None]:
            return watch.look(campaign, now, heard, anyway=anyway, afresh=afresh), watch.trouble

        self._lane.run(work, functools.partial(self._looked, campaign, afresh), self._could_not_look)

    @Slot()
    def look_at_growth(self) -> None:
        """Somebody wrote: look now, or once the look that is under way is over."""
        self._grown = self._looking
        if self._rest == 0:
            self.look()

    def use(self, work: Callable[[LedgerWatch], _Answer], on_answer: Callable[[_Answer], None]) -> None:
        """Do `work` on the ledger in its lane; staff read of trouble with it."""
        self._lane.run(lambda: work(self._watch), on_answer, self._fail)

    @property
    def in_trouble(self) -> bool:
        """Whether something is wrong with the ledger; no card may be taken then."""
        return self._note is not None

    def _looked(self, campaign: Campaign, afresh: bool, answer: tuple[News | None, LedgerTrouble | None]) -> None:  # noqa: FBT001 - only a partial gives it
        news, self._trouble = answer
        self._looking = False
        self.log.watch()
        self.looks_done, self.looked_at = self.looks_done + 1, self._looks_at
        self._unusable = None
        self._say()
        if self._campaign is None or not counts_on(campaign, self._campaign):
            self.look()  # another one is on the screen by now
            return
        if afresh and campaign is self._campaign:
            self._is_afresh = False
        if news is not None:
            self._on_news(self._campaign, news)
        if self._grown:
            self.look_at_growth()

    def _could_not_look(self, failure: BaseException) -> None:
        self._looking = False
        self._rest = LOOKS_AFTER_TROUBLE
        self._fail(failure)

    def _fail(self, failure: BaseException) -> None:
        if isinstance(failure, LedgerTroubleError):
            self._unusable = LedgerUnwritable(failure.trouble)
        else:
            self._unusable = LedgerUnwritable(None)
            if self._note != self._unusable:
                _log.error("the ledger could not be used", exc_info=failure)
        self._say()

    def _say(self) -> None:
        """Tell staff, and the log, when what is wrong has changed."""
        note = self._unusable or (LedgerUnwritable(self._trouble) if self._trouble is not None else None)
        if note == self._note:
            return
        self._note = note
        if note is not None:
            self._notes.warn(note)
        else:
            self._notes.clear(LedgerUnwritable.topic)
