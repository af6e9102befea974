"""What the book says, read beside a running kiosk: whether it can be used, the shift, how old outside figures are."""

import datetime as dt
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
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

if TYPE_CHECKING:
    from kiosk.ledger.ledger import Ledger
    from kiosk.machine.settings import Settings
    from kiosk.model.campaign import Campaign
    from kiosk.model.feed import Feed
    from kiosk.model.ledger_trouble import LedgerTrouble

_BUSY_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where this kiosk's book is; nothing stays written in it, so a kiosk may be running."""

    data: Path
    settings: "Settings"
    practice: bool

    def file(self) -> Path:
        """The book's file, whether it is there or not."""
        from kiosk.ledger.files import ledger_files

        return ledger_files(self.data, practice=self.practice).ledger

    @contextmanager
    def reading(self) -> "Iterator[Ledger | None]":
        """The book for the time of a `with`; `None` where none was begun.

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
        """What keeps a gift out of the book, by writing one and taking it back."""
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
    """Whether the book can be read, its files and folder can be written, and a gift goes in, which is taken back."""
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        with shelf.reading() as ledger:
            has_moved = ledger is not None and ledger.moved
    except LedgerTroubleError as trouble:
        return Found("bad", LedgerUnreadable(trouble.trouble))
    if (why := _unwritable(shelf.file())) is not None:
        return Found("bad", LedgerUnwritable(shelf.data, why))
    if ledger is not None and (refused := shelf.tried()) is not None:
        return Found("bad", LedgerUnreadable(refused))
    if has_moved:
        return Found("watch", LedgerFound("moved"))
    return Found("good", LedgerFound("writable" if ledger is not None else "not_begun"))


def look_at_not_counted(shelf: Shelf, campaign: "Campaign", clock: Callable[[], dt.datetime]) -> Found:
    """Whether the ledger got gifts since the drive began that `campaign`, as its id and currency are now, misses."""
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        with shelf.reading() as ledger:
            since = campaign.counted_since(clock())
            found = ledger.elsewhere(campaign.id, campaign.currency, since) if ledger is not None else ()
    except LedgerTroubleError:
        return Found("skipped", NotCountedFound("unknown"))
    if not found:
        return Found("good", NotCountedFound("nothing"))
    return Found("watch", NotCountedFound("some", max(found, key=lambda one: one.last), campaign.currency))


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
    from kiosk.model.phase import NO_TIME, believed

    feeds = [feed for feed in campaign.feeds if feed.late_after is not None and feed.kind != "stripe"]
    if not feeds:
        return Found("skipped", FeedsFound("none"))
    now = believed(clock())
    if now == NO_TIME:
        return Found("skipped", FeedsFound("clock"))
    try:
        with shelf.reading() as ledger:
            readings = ledger.book(campaign.id).readings() if ledger is not None else {}
            read = {name: reading.as_of for name, reading in readings.items()}
    except LedgerTroubleError:
        return Found("skipped", FeedsFound("unknown"))
    return _ages(feeds, read, now)


def _ages(feeds: "Sequence[Feed]", read: dict[str, dt.datetime], now: dt.datetime) -> Found:
    unread = [feed.id for feed in feeds if feed.id not in read]
    if unread:
        return Found("watch", FeedsFound("unread", tuple(unread)))
    late = [feed.id for feed in feeds if feed.late_after is not None and now - read[feed.id] > feed.late_after]
    if late:
        minutes = max(int((now - read[name]).total_seconds() // 60) for name in late)
        return Found("watch", FeedsFound("late", tuple(late), minutes))
    return Found("good", FeedsFound("fresh"))


def _unwritable(file: Path) -> str | None:
    """Why `file` or its folder can't be written, in the system's words or none; `None` where both can."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=file.parent) as tried:
            tried.write(b"\0")
            tried.flush()
        if file.exists() and not os.access(file, os.W_OK):  # never by opening it: closing ends SQLite's locks on it
            return ""
    except OSError as error:
        return error.strerror or type(error).__name__
    return None
