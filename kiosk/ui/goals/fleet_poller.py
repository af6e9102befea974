"""Exchanges facts with the other kiosks, over and over, in a lane of its own."""

import datetime as dt
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.phase import NO_TIME
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.tally_watcher import TallyWatcher
from kiosk.ui.lanes import Lane
from kiosk.words.note_records import FleetAlarms, FleetUnreachable

if TYPE_CHECKING:
    from kiosk.ledger.fleet.link import FleetLink
    from kiosk.ledger.fleet.questions import Question
    from kiosk.ledger.fleet.trouble import FleetAlarm
    from kiosk.ledger.ledger import Ledger
    from kiosk.words.fleet import NoFleet

_log = logging.getLogger(__name__)

WAIT_SECONDS = 0.5
"""How long the lane listens for news at a time."""
PAUSE_MILLISECONDS = 5000
"""Before a link that could not be made is tried again."""
FAILURES_UNTIL_URGENT = 3
"""In a row; a network that was gone for a moment is no news."""


class NoLink(NamedTuple):
    """No link to the others can be made."""

    why: "NoFleet"


class _Round(NamedTuple):
    """What one exchange came to."""

    failure: "NoFleet | None" = None
    received: int = 0
    alarms: "tuple[FleetAlarm, ...]" = ()
    heard_at: dt.datetime | None = None
    is_linked: bool = True
    asked: "tuple[Question, ...]" = ()
    """By other kiosks."""
    is_quiet: bool = False
    """Whether there was nothing to exchange, or the others are left alone after a failure."""


class FleetPoller(QObject):
    """The link to the others.

    Args:
        lane: the link's own; it listens there for news.
        open_ledger: opens this kiosk's book once more, for the lane.
        open_link: makes the link on it, or says why there can be none; called in the lane.
        tally: is told when the others were heard of.
        notes: what staff should know.
        on_compared: is called once, when both sides were compared or could not be.
    """

    def __init__(
        self,
        lane: Lane,
        open_ledger: "Callable[[], Ledger]",
        open_link: "Callable[[Ledger], FleetLink | NoLink]",
        tally: TallyWatcher,
        notes: StaffNotes,
        on_compared: Callable[[], None],
    ) -> None:
        super().__init__()
        self._lane = lane
        self._on_compared = on_compared
        self._has_compared = False
        self._open_ledger = open_ledger
        self._open_link = open_link
        self._tally = tally
        self._notes = notes
        self._ledger: Ledger | None = None
        self._link: FleetLink | None = None
        self._failures = 0
        self._said: tuple[FleetAlarms | FleetUnreachable | None, bool] = None, False
        self._has_begun = False
        self.on_asked: Callable[[Question], None] | None = None
        """Hears what other kiosks ask this one; without it, they get no answer."""
        self.read_at: dt.datetime | None = None
        """When the shared table was last read to its end, in this run."""
        self.reads_done = 0
        """How often it was read."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.go_on)

    def start(self) -> None:
        """Exchange from now on; what has begun goes on as it is."""
        if not self._has_begun:
            self._has_begun = True
            self._believe(self._tally.now())
            self.go_on()

    def close(self) -> bool:
        """Exchange no more; returns whether all work has ended."""
        self._pause.stop()
        return self._lane.close(self._let_go)

    def answer(self, question: "Question", content: bytes) -> None:
        """Answer another kiosk, as soon as the lane has listened."""

        def work() -> None:
            if self._link is not None:
                self._link.answer(question, content)

        self._lane.run(work, lambda _: None, self._fail_to_answer)

    @Slot()
    def go_on(self) -> None:
        """Listen and exchange once more, unless there is trouble with the ledger."""
        if self._tally.in_trouble:
            self._pause.start()
        else:
            self._lane.run(self._exchange, self._tell, self._give_up)

    def _exchange(self) -> _Round:
        """Listen for a moment and exchange what there is, in the lane."""
        try:
            return self._exchanged()
        except BaseException:
            self._let_go()
            raise

    def _exchanged(self) -> _Round:
        if self._link is not None:
            if not self._link.wait(WAIT_SECONDS):
                return _Round(is_quiet=True)
        else:
            self._ledger = self._ledger or self._open_ledger()
            opened = self._open_link(self._ledger)
            if isinstance(opened, NoLink):
                return _Round(opened.why, is_linked=False)
            self._link = opened
        from kiosk.ledger.fleet.exchanged import FleetFailure  # its library is there only where kiosks share

        answer = self._link.exchange()
        if isinstance(answer, FleetFailure):
            return _Round(answer.why, heard_at=self._link.heard_at)
        asked = self._link.questions()
        return _Round(received=answer.received, alarms=answer.alarms, heard_at=self._link.heard_at, asked=asked)

    def _tell(self, done: _Round) -> None:
        try:
            if not done.is_quiet:
                self._take(done)
        finally:
            if done.is_linked:
                self.go_on()
            else:
                self._pause.start()

    def _take(self, done: _Round) -> None:
        if done.heard_at is not None:
            self.read_at = done.heard_at
            self._believe(done.heard_at)
        if done.failure is not None:
            self._fail(done.failure)
        else:
            self._failures = 0
            self.reads_done += 1
            self._say(FleetAlarms(done.alarms) if done.alarms else None, is_urgent=bool(done.alarms))
        if done.received:
            self._tally.look()
        if self.on_asked is not None:
            for question in done.asked:
                self.on_asked(question)
        self._compared()

    def _believe(self, heard: dt.datetime) -> None:
        self._tally.heard = heard if heard != NO_TIME else None

    def _compared(self) -> None:
        if not self._has_compared:
            self._has_compared = True
            self._on_compared()

    def _fail_to_answer(self, failure: BaseException) -> None:
        _log.error("another kiosk could not be answered", exc_info=failure)  # it asks again; the exchange goes on

    def _give_up(self, failure: BaseException) -> None:
        self._pause.start()
        self._compared()
        if isinstance(failure, LedgerTroubleError):
            self._fail(failure.trouble)
        else:
            if self._failures == 0:
                _log.error("the other kiosks could not be reached", exc_info=failure)
            self._fail(None)

    def _fail(self, why: "NoFleet | None") -> None:
        self._failures += 1
        if self._tally.heard is None:  # the clock was not believed when this began
            self._believe(self._tally.now())
        self._say(FleetUnreachable(why), is_urgent=self._failures >= FAILURES_UNTIL_URGENT)

    def _say(self, note: FleetAlarms | FleetUnreachable | None, *, is_urgent: bool) -> None:
        if (note, is_urgent) == self._said:  # rounds are many
            return
        self._said = note, is_urgent
        if note is None:
            self._notes.clear(FleetAlarms.topic)
        else:
            (self._notes.warn if is_urgent else self._notes.tell)(note)

    def _let_go(self) -> None:
        if self._link is not None:
            self._link.close()
            self._link = None
        if self._ledger is not None:
            self._ledger.close()
            self._ledger = None
