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

if TYPE_CHECKING:
    from kiosk.ledger.ledger import Ledger
    from kiosk.machine.settings import Settings
    from kiosk.model.campaign import Campaign
    from kiosk.model.feed import Feed

_BUSY_SECONDS = 2.0
_UNREAD = "The book cannot be read, so this is not known; see the book."


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where this kiosk's book is; it is only read, so a kiosk may be running."""

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


def look_at_book(shelf: Shelf) -> Found:
    """Whether the book can be read, and its files and folder can be written; nothing is written into it."""
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        with shelf.reading() as ledger:
            has_moved = ledger is not None and ledger.moved
    except LedgerTroubleError as trouble:
        return Found("bad", f"Gifts cannot be recorded here: {trouble}")
    if why := _unwritable(shelf.file()):
        return Found(
            "bad",
            f"The book cannot be written ({why}), so no gifts can be recorded here; "
            f"take none, and have staff look at the disk and the folder {shelf.data}.",
        )
    if has_moved:
        return Found("watch", "The book was begun on another machine; people can give, and staff should know.")
    return Found("good", "The book can be written." if ledger is not None else "The book begins with the first entry.")


def look_at_shift(shelf: Shelf) -> Found:
    """Whether a shift is open."""
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        with shelf.reading() as ledger:
            shift = ledger.open_shift() if ledger is not None else ""
    except LedgerTroubleError:
        return Found("skipped", _UNREAD)
    if shift:
        return Found("good", f"The shift {shift} is open.")
    if shelf.practice:
        return Found("good", "No shift is open, and practice takes cards without one.")
    return Found(
        "watch",
        "No shift is open, so no cards are taken; people can give by phone or cash, open the booth to begin one.",
    )


def look_at_feeds(shelf: Shelf, campaign: "Campaign", clock: Callable[[], dt.datetime]) -> Found:
    """Whether the last reading of each feed is as young as the campaign wants it; the one that is worst is named."""
    from kiosk.ledger.trouble import LedgerTroubleError
    from kiosk.model.phase import NO_TIME, believed

    feeds = [feed for feed in campaign.feeds if feed.late_after is not None and feed.kind != "stripe"]
    if not feeds:
        return Found("skipped", "This campaign reads no figures from outside that can grow old.")
    now = believed(clock())
    if now == NO_TIME:
        return Found("skipped", "This machine's clock is wrong, so nobody can tell how old the figures are.")
    try:
        with shelf.reading() as ledger:
            readings = ledger.book(campaign.id).readings() if ledger is not None else {}
            read = {name: reading.as_of for name, reading in readings.items()}
    except LedgerTroubleError:
        return Found("skipped", _UNREAD)
    return _ages(feeds, read, now)


def _ages(feeds: "Sequence[Feed]", read: dict[str, dt.datetime], now: dt.datetime) -> Found:
    unread = [feed.id for feed in feeds if feed.id not in read]
    if unread:
        return Found(
            "watch",
            f"{_called(unread)} not been read yet, so the screen lacks what was given elsewhere; "
            "look at the network, people can go on giving.",
        )
    late = [feed.id for feed in feeds if feed.late_after is not None and now - read[feed.id] > feed.late_after]
    if late:
        minutes = max(int((now - read[name]).total_seconds() // 60) for name in late)
        return Found(
            "watch",
            f"{_called(late)} not been renewed for {minutes:,} minutes, so the screen shows old figures and says so; "
            "look at the network, people can go on giving.",
        )
    return Found("good", "The figures from outside are new enough.")


def _called(names: Sequence[str]) -> str:
    if len(names) == 1:
        return f"The figures from {names[0]} have"
    return f"The figures from {', '.join(names[:-1])} and {names[-1]} have"


def _unwritable(file: Path) -> str:
    """Why `file` or its folder can't be written, in a few words; empty where both can."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=file.parent) as tried:
            tried.write(b"\0")
            tried.flush()
        if file.exists() and not os.access(file, os.W_OK):  # never by opening it: closing ends SQLite's locks on it
            return "its file is read-only"
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""
