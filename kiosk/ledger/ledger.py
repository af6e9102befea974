"""The ledger: facts added durably, read in order, and exchanged with other kiosks' ledgers."""

import datetime as dt
import sqlite3
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Self

from kiosk.ledger import opening, projection, rows, rules
from kiosk.ledger.adding import Appended, Identity, OwnChain
from kiosk.ledger.chain import Copy, Head
from kiosk.ledger.connection import BUSY_SECONDS
from kiosk.ledger.disk_reserve import free_space
from kiosk.ledger.durable import DurableWriter
from kiosk.ledger.elsewhere import Elsewhere, campaigns, elsewhere, newest
from kiosk.ledger.encoding import decode, microseconds
from kiosk.ledger.files import LedgerFiles, ledger_files
from kiosk.ledger.limits import LedgerLimits
from kiosk.ledger.machine import this_machine
from kiosk.ledger.merging import take
from kiosk.ledger.tellings import contested
from kiosk.ledger.trouble import LedgerTroubleError, telling
from kiosk.model.attempt import Attempt
from kiosk.model.campaign import Campaign
from kiosk.model.contested import Doubted
from kiosk.model.fact import Entry, EntryRefusedError, Fact, FeedReading, is_held_elsewhere, own_reference
from kiosk.model.ledger_mistake import EntryMistake
from kiosk.model.plain_text import is_line

__all__ = ["Appended", "Identity", "Ledger", "open_ledger", "utc_now"]
_LIMITS = LedgerLimits()


def utc_now() -> dt.datetime:
    """The machine's clock."""
    return dt.datetime.now(dt.UTC)


def open_ledger(
    data: Path,
    identity: Identity,
    *,
    practice: bool = False,
    clock: Callable[[], dt.datetime] = utc_now,
    read_only: bool = False,
    busy_seconds: float = BUSY_SECONDS,
    machine: Callable[[], str] = this_machine,
    on_progress: opening.Progress | None = None,
    limits: LedgerLimits = _LIMITS,
    free_space: Callable[[Path], int] = free_space,
) -> "Ledger":
    """The ledger in the folder `data`, made where there is none.

    Args:
        data: the folder.
        identity: who writes.
        practice: whether it is the one for practice, a file of its own.
        clock: with a time zone.
        read_only: only look; for a display that goes on where the disk can't be written.
        busy_seconds: how long to wait for somebody else who writes.
        machine: which machine this is, or an empty text.
        on_progress: hears how many facts of how many are counted anew, which is rarely needed.
        limits: how much it holds and keeps free.
        free_space: how many bytes are free on the disk of a folder.

    Raises:
        LedgerTroubleError: it can't be used.
    """
    files = ledger_files(data, practice=practice)
    if read_only:
        connection = opening.open_to_read(files, busy_seconds)
    else:
        connection = opening.open_to_write(files, busy_seconds, on_progress, identity.uuid)
    try:
        with telling(files.ledger):
            moved = opening.has_moved(connection, identity.uuid, machine(), may_write=not read_only)
        writer = DurableWriter(
            *(files, connection, identity.uuid, busy_seconds, limits, free_space), may_write=not read_only
        )
        own = OwnChain(connection, identity, clock)
        return Ledger(files, connection, own, writer, limits, moved=moved)
    except BaseException:
        connection.close()
        raise


class Ledger:
    """An open ledger; used in the thread that opened it."""

    def __init__(
        self,
        files: LedgerFiles,
        connection: sqlite3.Connection,
        own: OwnChain,
        writer: DurableWriter,
        limits: LedgerLimits,
        *,
        moved: bool,
    ) -> None:
        self.identity = own.identity
        self.moved = moved
        """Whether this kiosk began to write on another machine: the disk was cloned or carried over. Give it a new
        uuid, so that two machines never write as one; what it wrote so far stays and counts as another kiosk's."""
        self.file = files.ledger
        self._connection, self._own, self._writer, self._limits = connection, own, writer, limits
        self._version = self._data_version()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._writer.end()
        self._connection.close()

    @property
    def trouble(self) -> LedgerTroubleError | None:
        """What staff must know although the last fact could be written; nothing was lost."""
        return self._writer.trouble

    def probe(self) -> None:
        """Find out whether it can be written, and what is left of `trouble`, without adding anything.

        Raises:
            LedgerTroubleError: it can't be written now.
        """
        self._writer.probe()

    def settle(self) -> bool:
        """Empty the log and bring the head file along; false where a reader keeps some of it. See `trouble`."""
        return self._writer.settle()

    def append(self, campaign: str, entry: Entry, *, reference: str | None = None) -> Appended:
        """Add a fact; it is durable on return, and out of SQLite's log if nobody else holds it.

        Args:
            campaign: whose it is.
            entry: what it says.
            reference: what makes it the same when it is written again, where the entry doesn't tell by itself.

        Raises:
            KnownOtherwiseError: it holds another one under the same reference.
            EntryRefusedError: the ledger can't hold it; nothing was written.
            LedgerTroubleError: it could not be written.
        """
        entry = rules.checked(entry)
        reference = own_reference(entry) or reference or uuid.uuid4().hex
        if not is_line(reference):
            raise EntryRefusedError(EntryMistake("not_a_reference", (repr(reference[:40]),)))
        is_precious = not isinstance(entry, FeedReading)
        appended = self._writer.write(lambda: self._own.add(campaign, entry, reference), is_precious=is_precious)
        if appended.is_new:
            self._writer.follow_up(empty_log=not is_held_elsewhere(entry))
        return appended

    def take(self, copies: Sequence[Copy]) -> int:
        """Add other kiosks' facts, of each kiosk in order; how many were new. Those that are there already may come.

        Raises:
            LedgerTroubleError: foreign (a copy contradicts what is there, or is of one kiosk too many) or newer; none
                of `copies` was taken then.
        """
        most = self._limits.most_kiosks
        new = self._writer.write(lambda: take(self._connection, copies, self.identity.uuid, most), is_precious=False)
        if new:
            self._writer.follow_up(empty_log=True)
        return new

    def facts(
        self,
        *,
        campaign: str | None = None,
        kiosk: str | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
        after: int = 0,
    ) -> Iterator[Fact]:
        """The facts that match, in order of arrival.

        Args:
            campaign: of this one only.
            kiosk: written by this one (uuid) only.
            since: written then or later, by the clock of the kiosk that wrote them.
            until: written before.
            after: arrived after the one with this number.

        Raises:
            LedgerTroubleError: they can't be read.
        """
        first = None if since is None else microseconds(since)
        last = None if until is None else microseconds(until)
        with telling(self.file):
            found = (
                rows.after(self._connection, after)
                if campaign is None
                else rows.of_campaign(self._connection, campaign, first, last, after)
            )
            for row in found:
                in_time = (first is None or row.at >= first) and (last is None or row.at < last)
                if in_time and kiosk in (None, row.kiosk):
                    yield decode(row.body)

    def arrived(self) -> int:
        """How many facts there are, which is the arrival of the last one.

        Raises:
            LedgerTroubleError: they can't be read, or the file was replaced.
        """
        self._writer.check_place()
        with telling(self.file):
            return rows.arrived(self._connection)

    def arrived_after(self, arrival: int) -> Iterator[tuple[int, Fact]]:
        """The facts that arrived after number `arrival`, each with its own."""
        with telling(self.file):
            for row in rows.after(self._connection, arrival):
                yield row.arrival, decode(row.body)

    def changed(self) -> bool:
        """Whether somebody else has written since this was last asked, or since opening.

        Raises:
            LedgerTroubleError: it can't be read, or the file was replaced.
        """
        self._writer.check_place()
        before, self._version = self._version, self._data_version()
        return before != self._version

    def book(self, campaign: str) -> projection.CampaignBook:
        """What the facts of `campaign` add up to, always as it is now."""
        return projection.CampaignBook(self.file, self._connection, campaign)

    def open_shift(self) -> str:
        """The shift that is open at this kiosk; empty where none is."""
        with telling(self.file):
            return self._own.open_shift()

    def open_attempts(self) -> tuple[Attempt, ...]:
        """The attempts of this kiosk of which nobody knows the end, the oldest first."""
        with telling(self.file):
            return self._own.open_attempts()

    def knows_intent(self, payment_intent: str) -> bool:
        """Whether this kiosk ever asked Stripe for `payment_intent`."""
        with telling(self.file):
            return self._own.knows_intent(payment_intent)

    def began(self, attempt: str) -> bool:
        """Whether this kiosk ever began the attempt of that id."""
        with telling(self.file):
            return self._own.began(attempt)

    def knows_gift(self, payment_intent: str) -> bool:
        """Whether a gift by `payment_intent` is in the ledger."""
        with telling(self.file):
            return self._own.knows_gift(payment_intent)

    def elsewhere(self, campaign: Campaign, since: dt.datetime) -> tuple[Elsewhere, ...]:
        """What came `since` then for another campaign, or for `campaign` in another currency."""
        with telling(self.file):
            return elsewhere(self._connection, campaign, since)

    def campaigns(self) -> frozenset[str]:
        """The ids of all campaigns that the ledger knows."""
        with telling(self.file):
            return campaigns(self._connection)

    def contested(self) -> tuple[Doubted, ...]:
        """The gifts of which kiosks contradict each other, and what one alone takes off others' gifts."""
        with telling(self.file):
            return contested(self._connection, len(rows.kiosks(self._connection)))

    def newest(self, campaign: str, *, here: bool = False) -> dt.datetime | None:
        """The latest moment at which a fact of `campaign` was written, by this kiosk where it must be `here`."""
        with telling(self.file):
            return newest(self._connection, campaign, self.identity.uuid if here else None)

    def heads(self) -> dict[str, Head]:
        """The last fact of each kiosk (uuid).

        Raises:
            LedgerTroubleError: they can't be read, or the file was replaced.
        """
        self._writer.check_place()
        with telling(self.file):
            return rows.heads(self._connection)

    def copies(self, kiosk: str, after: int, limit: int) -> list[Copy]:
        """Up to `limit` facts of `kiosk` (uuid) that follow its number `after`, for another ledger."""
        with telling(self.file):
            found = rows.following(self._connection, kiosk, after, limit)
        return [Copy(row.kiosk, row.sequence, row.hash, row.body) for row in found]

    def _data_version(self) -> int:
        with telling(self.file):
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
