"""How a kiosk stands with the others: what a person wants to know before the doors open."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from kiosk.ledger.encoding import NotAFactError, decode
from kiosk.ledger.fleet.address import FleetAddress
from kiosk.ledger.fleet.alarm import alarm_of
from kiosk.ledger.fleet.connection import FleetConnection, connect, plainly
from kiosk.ledger.fleet.copies import SharedHead, shared_after, shared_heads
from kiosk.ledger.fleet.heartbeat import read_beats
from kiosk.ledger.fleet.members import Members, read_members
from kiosk.ledger.fleet.signing import SigningKey
from kiosk.ledger.fleet.table import Rights, check_version, rights_of
from kiosk.ledger.fleet.trouble import FleetAlarm, NotBelieved, NotSent
from kiosk.ledger.fleet.waiting import Waiting, read_waiting
from kiosk.ledger.ledger import Ledger
from kiosk.model.records import dataclass

LARGEST_CLOCK_DIFFERENCE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class KioskSeen:
    """A kiosk by what it laid into the shared table."""

    uuid: str
    name: str
    place: str
    facts: int
    laid: dt.datetime
    """When it last laid any, by the database's clock."""
    age: dt.timedelta
    missing: int
    """How many of its facts are not in the ledger here."""
    lost: int
    """How many of its facts are here and not in the shared table any more."""
    vouched: "Vouched"
    heard: dt.timedelta | None = None
    """Since it last said that it runs; `None` where it never did."""

    @property
    def silent(self) -> dt.timedelta:
        """Since anything came of it."""
        return self.age if self.heard is None else min(self.age, self.heard)


Vouched = Literal["signed", "unsigned", "shut_out", "stranger"]
"""How a kiosk's facts are known to be its own. `unsigned`: it was not admitted yet, or has sent nothing since."""


@dataclass(frozen=True, slots=True)
class FleetStatus:
    """What the shared table holds, against the ledger here."""

    kiosks: tuple[KioskSeen, ...]
    unsent: int
    """Facts of this kiosk that are not in the shared table."""
    rights: Rights
    clock_difference: dt.timedelta
    """How far this machine's clock is ahead of the database's."""
    alarms: tuple[FleetAlarm, ...]
    waiting: tuple[Waiting, ...] = ()
    """Who asks to be admitted."""

    @property
    def is_clock_right(self) -> bool:
        """Whether both clocks agree."""
        return abs(self.clock_difference) <= LARGEST_CLOCK_DIFFERENCE

    @property
    def is_as_it_should_be(self) -> bool:
        """Whether everything is everywhere and nobody may do more or less than a kiosk should."""
        is_everywhere = not self.unsent and not any(kiosk.missing or kiosk.lost for kiosk in self.kiosks)
        return is_everywhere and self.rights == Rights((), ()) and self.is_clock_right and not self.alarms


def read_status(
    ledger: Ledger, now: dt.datetime, address: FleetAddress, password: str = "", key: SigningKey | None = None
) -> FleetStatus:
    """How `ledger` stands with the shared table at `address`, to which it signs with `key`; changes nothing.

    Raises:
        FleetTroubleError: the table can't be read.
        LedgerTroubleError: the ledger can't.
    """
    connection = connect(address, password)
    try:
        with plainly(address):
            return _read(ledger, now, connection, address.user, key)
    finally:
        connection.close()


def _read(
    ledger: Ledger, now: dt.datetime, connection: FleetConnection, role: str, key: SigningKey | None
) -> FleetStatus:
    check_version(connection)
    told = connection.execute("SELECT clock_timestamp()").fetchone()
    database_now: dt.datetime = told[0] if told else now
    shared, heads = shared_heads(connection), ledger.heads()
    there = {head.kiosk: head.sequence for head in shared}
    beats = {one.kiosk: one.age for one in read_beats(connection) or ()}
    here = {kiosk: head.sequence for kiosk, head in heads.items()}
    own, members = ledger.identity.uuid, read_members(connection)
    signs = members.signs(own, role, key, has_written=own in there)
    alarms: list[FleetAlarm] = [alarm for head in shared if (alarm := alarm_of(ledger, heads, head))]
    alarms += [doubt for head in shared if (doubt := _doubt(connection, members, head, here.get(head.kiosk, 0)))]
    if isinstance(signs, NotSent):
        alarms.append(signs)
    alarms += ledger.contested()
    return FleetStatus(
        tuple(
            replace(_seen(connection, members, head, database_now, here), heard=beats.get(head.kiosk))
            for head in shared
        ),
        max(0, here.get(own, 0) - there.get(own, 0)),
        rights_of(connection, role),
        now - database_now,
        tuple(alarms),
        read_waiting(connection, members),
    )


def _doubt(connection: FleetConnection, members: Members, head: SharedHead, here: int) -> NotBelieved | None:
    """Why the next fact of a kiosk, of which `here` are taken, can't be."""
    if head.sequence <= here:
        return None
    copies = shared_after(connection, head.kiosk, here, 1, knows_signatures=members.knows_signatures)
    return members.believed(copies)[1]


def _vouched(members: Members, kiosk: str) -> Vouched:
    member = members.by_kiosk.get(kiosk)
    if member is None:
        return "stranger" if members.by_kiosk else "unsigned"
    if member.last is not None:
        return "shut_out"
    return "unsigned" if member.signed_from is None else "signed"


def _seen(
    connection: FleetConnection, members: Members, head: SharedHead, now: dt.datetime, there: Mapping[str, int]
) -> KioskSeen:
    name = place = ""
    try:
        last = decode(shared_after(connection, head.kiosk, head.sequence - 1, 1)[0].body)
        name, place = last.kiosk_name, last.place
    except NotAFactError:
        pass  # the name of whoever laid that is the least concern; whoever takes it is told
    here, vouched = there.get(head.kiosk, 0), _vouched(members, head.kiosk)
    missing, lost = max(0, head.sequence - here), max(0, here - head.sequence)
    return KioskSeen(head.kiosk, name, place, head.sequence, head.laid, now - head.laid, missing, lost, vouched)
