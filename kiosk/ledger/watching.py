"""One kiosk's business without a screen: what is written into its book, counted, and heard from outside.

Everything here reads and writes files: one lane at a time uses a `LedgerWatch`.
"""

import datetime as dt
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from kiosk.ledger.files import place_of
from kiosk.ledger.ledger import Appended, Ledger
from kiosk.ledger.quiet import QuietMoments
from kiosk.ledger.trouble import LedgerTroubleError, file_trouble
from kiosk.model.campaign import Campaign
from kiosk.model.counting import is_to_come
from kiosk.model.fact import Entry, EntryRefusedError, Fact, FeedReading, Gift, KnownOtherwiseError, Refund
from kiosk.model.feed import Feed
from kiosk.model.feed_guard import Verdict, guard_of, is_news, judge, largest_steps
from kiosk.model.ledger_mistake import EntryMistake
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.most_chosen import most_chosen
from kiosk.model.phase import NO_TIME
from kiosk.model.records import dataclass
from kiosk.model.tally import Tally, tally_of
from kiosk.model.tally_step import NOBODY, Celebrated, Newcomers, Step, at_start, newcomers, steps_between

_log = logging.getLogger(__name__)

TROUBLE_FORGOTTEN_AFTER = 600.0
"""Seconds after which nothing is said any more of something that could not be written, where nothing else was."""
_READABLE = frozenset({"full", "locked", "read_only"})
"""Trouble with writing that leaves the ledger open to be read."""
_MOST_COUNTS = 10
"""How often the tally is made again because others write in between."""


@dataclass(frozen=True, slots=True)
class News:
    """Where the goals stand now, and what has brought them there since the last news."""

    tally: Tally
    before: Tally
    """Where they stood at the last news."""
    steps: tuple[Step, ...] = ()
    newcomers: Newcomers = NOBODY
    most_chosen: int | None = None
    """Of the campaign's amounts, in minor units; see `kiosk.model.most_chosen`."""
    newest_here: dt.datetime | None = None
    """The latest moment of this kiosk's own facts: it can't be earlier now."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of a reading."""

    verdict: Verdict
    waits: bool = False
    """Whether it, or one before it, still waits for others that agree."""


def counts_on(before: Campaign, after: Campaign) -> bool:
    """Whether `after` counts the same goals as `before`, so that their figures stay valid; texts may differ."""

    def of(campaign: Campaign) -> tuple[object, ...]:
        return campaign.id, campaign.currency, {(goal.id, goal.unit) for goal in campaign.goals}

    return of(before) == of(after)


class _Told(NamedTuple):
    """What was said at the last look."""

    campaign: Campaign
    tally: Tally
    celebrated: Celebrated
    arrival: int
    """Of the last fact in it."""
    chosen: tuple[int | None, int]
    """See `News.most_chosen`, and the arrival of the last fact in that."""


class LedgerWatch:
    """The ledger of a kiosk while it runs, with the figures last read from it.

    It is opened when first needed and again after trouble; the last figures are kept meanwhile.

    Args:
        open_ledger: opens the ledger.
        file: where it is.
        monotonic: seconds.
    """

    def __init__(
        self, open_ledger: Callable[[], Ledger], file: Path, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._open_ledger = open_ledger
        self.file = file
        """Where the ledger is."""
        self._monotonic = monotonic
        self._ledger: Ledger | None = None
        self._place: tuple[int, int] | None = None
        self._told: _Told | None = None
        self._is_due = self._is_left = False
        self._quiet = QuietMoments(monotonic)
        self._waiting: dict[tuple[str, str], tuple[FeedReading, ...]] = {}
        self._unwritten: LedgerTrouble | None = None
        self._unwritten_at = 0.0
        self._may_pass = False

    def close(self) -> None:
        """Close the ledger."""
        if self._ledger is not None:
            self._ledger.close()
            self._ledger = None

    @property
    def trouble(self) -> LedgerTrouble | None:
        """Why nothing should be written although the ledger can be read; `None` where all is well."""
        if self._unwritten and self._monotonic() - self._unwritten_at < TROUBLE_FORGOTTEN_AFTER:
            return self._unwritten
        trouble = self._ledger.trouble if self._ledger is not None else None
        return None if trouble is None else trouble.trouble

    def record(self, campaign: Campaign, entry: Entry, *, reference: str | None = None) -> Appended:
        """Write `entry` into the ledger, once.

        Raises:
            EntryRefusedError: the ledger can't hold it.
            LedgerTroubleError: it can't be written.
        """
        with self._opened() as ledger:
            try:
                appended = ledger.append(campaign.id, entry, reference=reference)
            except LedgerTroubleError as trouble:
                self._unwritten, self._unwritten_at = trouble.trouble, self._monotonic()
                self._may_pass = trouble.kind in _READABLE
                raise
        if appended.is_new:
            self._unwritten, self._is_due = None, True
        return appended

    def hear(self, campaign: Campaign, feed: Feed, reading: FeedReading, now: dt.datetime = NO_TIME) -> Heard:
        """Judge what `feed` says, and write it down where it is believed and news.

        Raises:
            LedgerTroubleError: it can't be written; it is judged again when it is next heard.
        """
        with self._opened() as ledger:
            guard = guard_of(campaign, ledger.identity.uuid)
            accepted = ledger.book(campaign.id).readings(now, guard).get(feed.id)
        if accepted is not None and is_to_come(accepted, now):
            accepted = None  # a clock ran ahead when it was written
        place = campaign.id, feed.id
        judged = judge(reading, accepted, self._waiting.get(place, ()), largest_steps(campaign, feed))
        if judged.verdict == "accepted" and is_news(reading, accepted, feed):
            self.record(campaign, reading)
        self._waiting[place] = judged.waiting
        return Heard(judged.verdict, bool(judged.waiting))

    def witness(self, campaign: Campaign, entries: Sequence[Gift | Refund]) -> None:
        """Write down what was seen at Stripe; what the ledger has of it already stays as it is.

        Raises:
            LedgerTroubleError: it can't be written, or some of it can't be held; the rest was written.
        """
        refused: EntryMistake | None = None
        for entry in entries:
            try:
                self.record(campaign, entry)
            except KnownOtherwiseError as error:  # this kiosk took it and knows more of it than Stripe tells
                _log.debug("known already: %s", error)
            except EntryRefusedError as error:
                refused = refused or error.mistake
        if refused:
            trouble = file_trouble("entry_refused", self.file, refused)
            self._unwritten, self._unwritten_at, self._may_pass = trouble.trouble, self._monotonic(), False
            raise trouble

    def look(
        self,
        campaign: Campaign,
        now: dt.datetime,
        heard: dt.datetime | None = None,
        *,
        anyway: bool = False,
        afresh: bool = False,
    ) -> News | None:
        """What is new since the last look, by this or another process; `None` where nothing has changed.

        Args:
            campaign: whose goals.
            now: see `tally_of`.
            heard: see `tally_of`.
            anyway: whether to count even though the ledger is as it was, because time has passed; trouble with
                writing is then checked again, too.
            afresh: whether to answer with the goals' figures even though nothing is new.

        Raises:
            LedgerTroubleError: the ledger can't be read.
        """
        with self._opened() as ledger:
            if anyway and self.trouble:
                self._probe(ledger)
            self._is_due = ledger.changed() or self._is_due  # asked once, and due until a look succeeds
            if self._quiet.is_due(wrote=self._is_due or self._is_left):
                self._is_left = not ledger.settle()
            told = self._told if self._told is not None and counts_on(self._told.campaign, campaign) else None
            if told is not None and told.campaign == campaign and not (self._is_due or anyway or afresh):
                return None
            here, there = ledger.identity.uuid, ledger.arrived()
            after = there if told is None else min(told.arrival, there)  # fewer, where a backup was put back
            tally, facts, arrival = _counted(ledger, campaign, after, now, heard)
            newest = ledger.newest(campaign.id, here=True)
            if told is None or told.campaign.amounts != campaign.amounts or (anyway and arrival != told.chosen[1]):
                given = ledger.book(campaign.id).given(campaign.currency) if campaign.amounts else {}
                chosen = most_chosen(campaign, given), arrival
            else:
                chosen = told.chosen  # the bar doesn't wait for it
        self._is_due = False
        if told is None:
            self._told = _Told(campaign, tally, at_start(tally), arrival, chosen)
            return News(tally, tally, most_chosen=chosen[0], newest_here=newest)
        new = newcomers(campaign, facts, here, told.celebrated)
        steps, celebrated = steps_between(campaign, told.tally, tally, facts, here, told.celebrated)
        self._told = _Told(campaign, tally, celebrated, arrival, chosen)
        if afresh or steps or new != NOBODY or (tally, chosen[0]) != (told.tally, told.chosen[0]):
            return News(tally, told.tally, steps, new, chosen[0], newest)
        return None

    def latest(self, campaign: Campaign, most: int) -> tuple[list[int], dt.datetime | None]:
        """At most so many gifts that came last, in minor units, and when the newest fact of any kind was written.

        Raises:
            LedgerTroubleError: the ledger can't be read.
        """
        with self._opened() as ledger:
            return ledger.book(campaign.id).latest_gifts(campaign.currency, most), ledger.newest(campaign.id)

    def _probe(self, ledger: Ledger) -> None:
        """Find out whether the trouble with writing is over; what could not be written is forgotten then."""
        try:
            ledger.probe()
        except LedgerTroubleError as trouble:
            if trouble.kind not in _READABLE:
                raise
            if self._unwritten:
                self._unwritten, self._unwritten_at = trouble.trouble, self._monotonic()
        else:
            if self._may_pass:
                self._unwritten = None

    @contextmanager
    def _opened(self) -> Iterator[Ledger]:
        """The ledger, opened where it isn't; after trouble that leaves it unreadable it is closed.

        Raises:
            LedgerTroubleError: it can't be opened.
        """
        if self._ledger is not None and place_of(self.file) != self._place:
            self.close()  # another file lies there, such as a backup that was put back
        if self._ledger is None:
            if self._told is not None and place_of(self.file) is None:
                raise file_trouble("gone", self.file)  # an empty one must not take its place
            self._ledger = self._open_ledger()
            self._place = place_of(self.file)
            self._is_due = True
        try:
            yield self._ledger
        except EntryRefusedError:
            raise
        except BaseException as error:
            if not (isinstance(error, LedgerTroubleError) and error.kind in _READABLE):
                self.close()
            raise


def _counted(
    ledger: Ledger, campaign: Campaign, after: int, now: dt.datetime, heard: dt.datetime | None
) -> tuple[Tally, list[Fact], int]:
    """The tally, the very facts after the arrival `after` that have led to it, and the arrival of the last one."""
    facts: list[Fact] = []
    for _ in range(_MOST_COUNTS):
        for arrival, fact in ledger.arrived_after(after):
            facts.append(fact)
            after = arrival
        tally = tally_of(campaign, ledger.book(campaign.id), ledger.identity.uuid, now, heard)
        if ledger.arrived() == after:
            break
    return tally, facts, after
