"""A kiosk's link to the others: lays copies of its facts into the shared table and takes the others' from it.

The local ledger leads: what was not laid is found again each time by comparing both heads, so there is nothing to
remember, and a lost answer costs nothing. A kiosk whose own facts are others in the shared table (its disk was
cloned, or its book put back from an old backup and written on) stops laying and says so; nothing is merged and
nothing dropped. Where staff admitted kiosks, facts are signed as they are laid and checked before they are taken.
"""

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.ledger.chain import Head
from kiosk.ledger.fleet.address import FleetAddress
from kiosk.ledger.fleet.alarm import alarm_of, follows
from kiosk.ledger.fleet.connection import FleetConnection, FleetTroubleError, connect, plainly
from kiosk.ledger.fleet.copies import CHANNEL, SharedHead, lay, shared_after, shared_heads
from kiosk.ledger.fleet.heartbeat import EVERY, beat
from kiosk.ledger.fleet.members import Members, read_members
from kiosk.ledger.fleet.refusals import Refusals
from kiosk.ledger.fleet.signing import SigningKey
from kiosk.ledger.fleet.table import check_version
from kiosk.ledger.fleet.trouble import DatabaseTrouble, FleetAlarm, NotSent, WrittenElsewhere, WrittenTwice
from kiosk.ledger.ledger import Ledger, utc_now
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.contested import Doubted
from kiosk.model.ledger_trouble import MergeTrouble

LONGEST_WAIT = 0.5
"""Seconds that `wait` blocks at most."""
SHORTEST_PAUSE = 0.2
"""Seconds between two exchanges that others ask for, however often they do."""
LONGEST_SILENCE = 5.0
"""Seconds after which the shared table is read though nobody told of anything new."""
KEY_ASKED_AGAIN_AFTER = 60.0
"""Seconds."""
_SLICE = 0.1
_ALARMS = frozenset({"foreign", "newer"})
"""What is wrong with another kiosk's facts, rather than with the own ledger."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """Both sides were compared."""

    sent: int
    received: int
    more: bool
    """Whether there is more to send or to receive; exchange again."""
    alarms: tuple[FleetAlarm, ...]
    """What contradicts each other."""


@dataclass(frozen=True, slots=True)
class FleetFailure:
    """The shared table can't be used now; nothing is lost."""

    why: DatabaseTrouble


@dataclass(frozen=True, slots=True)
class FleetLimits:
    """How much a link does at a time, and how long it pauses."""

    batch: int = 500
    """Facts that travel at a time, so that a link is never busy for long."""
    longest_pause: float = 30.0
    """Seconds that failures may put off the next exchange."""

    longest_refusal: float = 3600.0
    """Seconds after which facts that could not be taken are fetched again, at the latest."""

    def pause_after(self, failures: int) -> float:
        """Seconds to leave the database alone after so many failures in a row."""
        return min(self.longest_pause, 2.0 ** min(failures - 1, 10)) if failures > 0 else 0.0


_LIMITS = FleetLimits()


class FleetLink:
    """The link of one kiosk. Its methods block for seconds at most; close it."""

    def __init__(
        self,
        ledger: Ledger,
        address: FleetAddress,
        password: str = "",
        clock: Callable[[], dt.datetime] = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        limits: FleetLimits = _LIMITS,
        key: Callable[[], SigningKey | None] = lambda: None,
        *,
        reads_only: bool = False,
    ) -> None:
        self.heard_at: dt.datetime | None = None
        """When the shared table was last read to its end."""
        self._ledger, self._address, self._password = ledger, address, password
        self._clock, self._monotonic, self._sleep = clock, monotonic, sleep
        self._limits = limits
        self._connection: FleetConnection | None = None
        self._failure = FleetFailure(DatabaseTrouble("unusable", address.where))
        self._failures = 0
        self._due_at = self._rested_at = monotonic()
        self._arrived = -1
        self._own_seen = False
        self._refusals = Refusals(monotonic, limits.longest_refusal)
        self._found: tuple[Doubted, ...] | None = None
        self._read_key = key
        self._reads_only = reads_only
        self._key: SigningKey | None = None
        self._key_due_at = self._beat_due_at = monotonic()

    def exchange(self) -> Exchanged | FleetFailure:
        """Lay the own facts that are not in the shared table, and take those of others that are not here.

        While the database is left alone after a failure, that failure is the answer.

        Raises:
            LedgerTroubleError: the own ledger can't be read or written.
        """
        if self._failures and self._monotonic() < self._due_at:
            return self._failure
        self._due_at = self._monotonic() + LONGEST_SILENCE
        self._rested_at = self._monotonic() + SHORTEST_PAUSE
        try:
            with plainly(self._address):
                exchanged = self._exchange(self._open())
        except FleetTroubleError as error:
            return self._fail(error)
        self._failures = 0
        if exchanged.more:
            self._due_at = self._monotonic()
        return exchanged

    def wait(self, seconds: float) -> bool:
        """Wait until there may be something to exchange; at most `seconds`, and never longer than `LONGEST_WAIT`."""
        until = self._monotonic() + min(seconds, LONGEST_WAIT)
        while not self._is_due():
            left = min(until - self._monotonic(), _SLICE)
            if left <= 0:
                return False
            if self._connection is None:
                self._sleep(left)
            elif self._hears(self._connection, left):
                self._sleep(max(0.0, self._rested_at - self._monotonic()))
                return True
        return True

    def close(self) -> None:
        """End the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _is_due(self) -> bool:
        if self._monotonic() >= self._due_at:
            return True
        return self._connection is not None and self._ledger.arrived() != self._arrived

    def _hears(self, connection: FleetConnection, seconds: float) -> bool:
        """Whether another kiosk tells of new facts within `seconds`."""
        try:
            with plainly(self._address):
                told = list(connection.notifies(timeout=seconds, stop_after=1))
        except FleetTroubleError as error:
            self._fail(error)
            return False
        return any(notice.pid != connection.info.backend_pid for notice in told)

    def _open(self) -> FleetConnection:
        if self._connection is None:
            self._connection = connect(self._address, self._password)
            check_version(self._connection)
            if not self._connection.is_pooled:
                self._connection.execute(f"LISTEN {CHANNEL}")
        return self._connection

    def _fail(self, error: FleetTroubleError) -> FleetFailure:
        self.close()
        self._failures += 1
        self._failure = FleetFailure(error.trouble)
        self._due_at = self._monotonic() + self._limits.pause_after(self._failures)
        return self._failure

    def _exchange(self, connection: FleetConnection) -> Exchanged:
        began, own, members = self._clock(), self._ledger.identity.uuid, read_members(connection)
        self._arrived = self._ledger.arrived()
        shared = {head.kiosk: head for head in shared_heads(connection)}  # first: the own heads are then never older
        heads = self._ledger.heads()
        alarms: dict[str, FleetAlarm] = {
            kiosk: alarm for kiosk, head in shared.items() if (alarm := alarm_of(self._ledger, heads, head))
        }
        received, is_behind = 0, False
        for kiosk, head in shared.items():
            here = heads.get(kiosk)
            missing = head.sequence - (here.sequence if here else 0)
            if kiosk in alarms or missing <= 0:
                continue
            if (refused := self._refusals.waiting(kiosk, here)) is not None:
                alarms[kiosk] = refused.why
                continue
            taken = self._take(connection, members, head, here)
            if isinstance(taken, int):
                received += taken
                is_behind = is_behind or missing > taken
            else:
                alarms[kiosk] = taken
                if kiosk != own:  # which is looked at each time
                    self._refusals.remember(kiosk, here, taken)
        self._arrived += received
        if not is_behind:
            self.heard_at = began
        if self._reads_only:
            return Exchanged(0, received, is_behind, (*alarms.values(), *self._contested(received)))
        sent, has_more = 0, False
        signs = members.signs(own, self._address.user, self._own_key(members), has_written=own in shared)
        if isinstance(signs, NotSent):
            alarms.setdefault(own, signs)
        laid = shared[own].sequence if own in shared else 0
        last = heads[own].sequence if own in heads else 0
        if self._monotonic() >= self._beat_due_at and own not in alarms:
            self._beat_due_at = self._monotonic() + EVERY
            beat(connection, own, self._ledger.identity.name, self._ledger.identity.place)
        if own not in alarms and laid <= last:
            sent, has_more = self._lay(connection, laid, last, self._key if signs else None)
        return Exchanged(sent, received, is_behind or has_more, (*alarms.values(), *self._contested(received)))

    def _take(
        self, connection: FleetConnection, members: Members, head: SharedHead, here: Head | None
    ) -> int | FleetAlarm:
        """How many facts of a kiosk were taken that come after `here`, or why none can be.

        This kiosk's own are only taken at the start: its ledger was put back from a backup then. Later, and on another
        machine than it was, somebody else has written them.
        """
        is_own = head.kiosk == self._ledger.identity.uuid
        if is_own and (self._own_seen or self._ledger.moved):
            return WrittenElsewhere(head.sequence)
        after, batch = here.sequence if here else 0, self._limits.batch
        if self._refusals.of(head.kiosk, here):
            batch = 1  # one that stays as it is costs little, however much is behind it
        copies = shared_after(connection, head.kiosk, after, batch, knows_signatures=members.knows_signatures)
        if is_own and not follows(here, copies[0]):
            return WrittenTwice(copies[0].sequence - 1)
        copies, doubt = members.believed(copies)
        if doubt is not None and not copies:
            return doubt
        try:
            return self._ledger.take(copies)
        except LedgerTroubleError as error:
            if error.kind not in _ALARMS:
                raise
            before = [copy for copy in copies if copy.sequence < _refused_in(error)]
            return self._ledger.take(before) if before else error.trouble

    def _contested(self, received: int) -> tuple[Doubted, ...]:
        """The gifts that kiosks contradict each other about, looked for again when something came."""
        if self._found is None or received:
            self._found = self._ledger.contested()
        return self._found

    def _own_key(self, members: Members) -> SigningKey | None:
        """The key to sign with, where this kiosk was admitted; one that can't be read is asked for now and then."""
        is_member = self._ledger.identity.uuid in members.by_kiosk
        if self._key is None and is_member and self._monotonic() >= self._key_due_at:
            self._key_due_at = self._monotonic() + KEY_ASKED_AGAIN_AFTER
            self._key = self._read_key()
        return self._key

    def _lay(self, connection: FleetConnection, laid: int, last: int, key: SigningKey | None) -> tuple[int, bool]:
        """How many own facts after `laid` were laid, signed with `key`, and whether there is more to do."""
        number = min(self._limits.batch, last - laid)
        copies = self._ledger.copies(self._ledger.identity.uuid, laid, number) if last > laid else []
        if key is not None:
            copies = [copy._replace(signature=key.sign(copy.hash)) for copy in copies]
        if copies and not lay(connection, copies):
            return 0, True  # somebody laid meanwhile: this kiosk, before its answer was lost, or a copy of it
        self._own_seen = True
        return len(copies), last > laid + len(copies)


def _refused_in(error: LedgerTroubleError) -> int:
    """The number of the fact that can't be taken; 0 where none of its kiosk can."""
    trouble = error.trouble
    return trouble.number if isinstance(trouble, MergeTrouble) and trouble.problem != "too_many_kiosks" else 0
