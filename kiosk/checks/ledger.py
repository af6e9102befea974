"""What the ledger says, read beside a running kiosk: can it be used, the shift, how old outside figures are."""

import datetime as dt
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.checks.check import Found
from kiosk.checks.findings import (
    FeedsFound,
    LedgerFound,
    LedgerUnreadable,
    LedgerUnwritable,
    NotCountedFound,
    ShiftFound,
)
from kiosk.model.contested import Contested, TakenOff
from kiosk.model.records import dataclass
from kiosk.system.data_folder import private_folder

if TYPE_CHECKING:
    from kiosk.ledger.ledger import Ledger
    from kiosk.machine.settings import Settings
    from kiosk.model.attempt import Attempt
    from kiosk.model.campaign import Campaign
    from kiosk.model.fact import FeedReading
    from kiosk.model.feed import Feed
    from kiosk.model.ledger_trouble import LedgerTrouble

_BUSY_SECONDS = 2.0
_SETTLED_WITHIN = dt.timedelta(minutes=15)
"""In which the end of a payment on the reader is known, unless something is wrong."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where this kiosk's book is; nothing stays written in it, so a kiosk may be running."""

    data: Path
    settings: "Settings"
    practice: bool

    def file(self) -> Path:
        """The ledger's file, whether it is there or not."""
        from kiosk.ledger.files import ledger_files

        return ledger_files(self.data, practice=self.practice).ledger

    @contextmanager
    def reading(self) -> "Iterator[Ledger | None]":
        """The ledger for the time of a `with`; `None` where none was begun.

        Raises:
            LedgerTroubleError: it can't be read.
        """
        from kiosk.ledger.files import ledger_files
        from kiosk.machine.own_ledger import open_own_ledger

        files = ledger_files(self.data, practice=self.practice)
        if not files.ledger.exists() and not files.head.exists():
            yield None
            return
        how = {"practice": self.practice, "busy_seconds": _BUSY_SECONDS}
        with open_own_ledger(self.data, self.settings, read_only=True, **how) as ledger:
            yield ledger

    def tried(self) -> "LedgerTrouble | None":
        """What keeps a gift out of the ledger, by writing one and taking it back."""
        from kiosk.ledger.files import ledger_files
        from kiosk.ledger.trial import try_a_gift
        from kiosk.ledger.trouble import LedgerTroubleError
        from kiosk.machine.own_ledger import identity_of

        try:
            try_a_gift(ledger_files(self.data, practice=self.practice), identity_of(self.settings), _BUSY_SECONDS)
        except LedgerTroubleError as trouble:
            return trouble.trouble
        return None


def look_at_book(shelf: Shelf) -> Found:
    """Whether the ledger can be read, its files and folder can be written, and a gift goes in, which is taken back."""
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        with shelf.reading() as ledger:
            has_moved = ledger is not None and ledger.moved
            waiting = ledger.open_attempts() if ledger is not None else ()
            contested = ledger.contested() if ledger is not None else ()
    except LedgerTroubleError as trouble:
        return Found("bad", LedgerUnreadable(trouble.trouble))
    if (why := _unwritable(shelf.file())) is not None:
        return Found("bad", LedgerUnwritable(shelf.data, why))
    if ledger is not None and (refused := shelf.tried()) is not None:
        return Found("bad", LedgerUnreadable(refused))
    if has_moved:
        return Found("watch", LedgerFound("moved"))
    oldest = next((one for one in waiting if one.method == "card_reader" and _is_stuck(one)), None)
    if oldest is not None:
        return Found("watch", LedgerFound("unsettled", oldest.payment_intent or oldest.id))
    for doubted in contested[:1]:
        match doubted:
            case Contested(payment_intent=payment):
                return Found("watch", LedgerFound("contested", payment))
            case TakenOff(of=of):
                return Found("watch", LedgerFound("taken_off", of))
    return Found("good", LedgerFound("writable" if ledger is not None else "not_begun"))


def look_at_not_counted(shelf: Shelf, campaign: "Campaign", clock: Callable[[], dt.datetime]) -> Found:
    """Whether the ledger got gifts since the drive began that `campaign`, as its id and currency are now, misses."""
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        with shelf.reading() as ledger:
            since = campaign.counted_since(clock())
            found = ledger.elsewhere(campaign, since) if ledger is not None else ()
    except LedgerTroubleError:
        return Found("skipped", NotCountedFound("unknown"))
    if not found:
        return Found("good", NotCountedFound("nothing"))
    return Found("watch", NotCountedFound("some", max(found, key=lambda one: one.last), campaign.currency))


def _is_stuck(attempt: "Attempt") -> bool:
    now = dt.datetime.now(dt.UTC)
    return attempt.opened is not None and now - attempt.opened > _SETTLED_WITHIN


def look_at_shift(shelf: Shelf) -> Found:
    """Whether a shift is open."""
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        with shelf.reading() as ledger:
            shift = ledger.open_shift() if ledger is not None else ""
    except LedgerTroubleError:
        return Found("skipped", ShiftFound("unknown"))
    if shift:
        return Found("good", ShiftFound("open", shift))
    if shelf.practice:
        return Found("good", ShiftFound("practice"))
    return Found("watch", ShiftFound("none"))


def look_at_feeds(shelf: Shelf, campaign: "Campaign", clock: Callable[[], dt.datetime]) -> Found:
    """Whether the last reading of each feed is as young as the campaign wants it; the one that is worst is named."""
    from kiosk.ledger.trouble import LedgerTroubleError
    from kiosk.model.feed_guard import guard_of
    from kiosk.model.phase import NO_TIME, believed

    feeds = [feed for feed in campaign.feeds if feed.late_after is not None and feed.kind != "stripe"]
    if not feeds:
        return Found("skipped", FeedsFound("none"))
    now = believed(clock())
    if now == NO_TIME:
        return Found("skipped", FeedsFound("clock"))
    try:
        with shelf.reading() as ledger:
            book = ledger.book(campaign.id) if ledger is not None else None
            guard = guard_of(campaign, shelf.settings.uuid)
            read = book.readings(now, guard) if book is not None else {}
            to_come = book.to_come(now) if book is not None else set()
    except LedgerTroubleError:
        return Found("skipped", FeedsFound("unknown"))
    return _ages(feeds, read, to_come, now)


def _ages(feeds: "Sequence[Feed]", read: "Mapping[str, FeedReading]", to_come: "Set[str]", now: dt.datetime) -> Found:
    from kiosk.model.sources import is_late

    unread = [feed.id for feed in feeds if feed.id not in read]
    if unread:
        return Found("watch", FeedsFound("unread", tuple(unread)))
    ahead = [feed.id for feed in feeds if feed.id in to_come]
    if ahead:
        return Found("watch", FeedsFound("ahead", tuple(ahead)))
    late = [feed.id for feed in feeds if is_late(feed, read[feed.id], now)]
    if late:
        minutes = max(int((now - read[name].as_of).total_seconds() // 60) for name in late)
        return Found("watch", FeedsFound("late", tuple(late), minutes))
    return Found("good", FeedsFound("fresh"))


def _unwritable(file: Path) -> str | None:
    """Why `file` or its folder can't be written, in the system's words or none; `None` where both can."""
    try:
        private_folder(file.parent)
        with tempfile.TemporaryFile(dir=file.parent) as tried:
            tried.write(b"\0")
            tried.flush()
        if file.exists() and not os.access(file, os.W_OK):  # never by opening it: closing ends SQLite's locks on it
            return ""
    except OSError as error:
        return error.strerror or type(error).__name__
    return None
