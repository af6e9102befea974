"""How a kiosk stands with the others: what a person wants to know before the doors open."""

import datetime as dt
from dataclasses import dataclass

from kiosk.ledger.encoding import NotAFactError, decode
from kiosk.ledger.fleet.address import FleetAddress
from kiosk.ledger.fleet.alarm import alarm_of
from kiosk.ledger.fleet.connection import FleetConnection, connect, plainly
from kiosk.ledger.fleet.copies import SharedHead, shared_after, shared_heads
from kiosk.ledger.fleet.table import Rights, check_version, rights_of
from kiosk.ledger.fleet.trouble import FleetAlarm
from kiosk.ledger.ledger import Ledger

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

    @property
    def is_clock_right(self) -> bool:
        """Whether both clocks agree."""
        return abs(self.clock_difference) <= LARGEST_CLOCK_DIFFERENCE

    @property
    def is_as_it_should_be(self) -> bool:
        """Whether everything is everywhere and nobody may do more or less than a kiosk should."""
        is_everywhere = not self.unsent and not any(kiosk.missing for kiosk in self.kiosks)
        return is_everywhere and self.rights == Rights((), ()) and self.is_clock_right and not self.alarms


def read_status(ledger: Ledger, now: dt.datetime, address: FleetAddress, password: str = "") -> FleetStatus:
    """How `ledger` stands with the shared table at `address`; changes nothing.

    Raises:
        FleetTroubleError: the table can't be read.
        LedgerTroubleError: the ledger can't.
    """
    connection = connect(address, password)
    try:
        with plainly(address):
            return _read(ledger, now, connection, address.user)
    finally:
        connection.close()


def _read(ledger: Ledger, now: dt.datetime, connection: FleetConnection, role: str) -> FleetStatus:
    check_version(connection)
    told = connection.execute("SELECT clock_timestamp()").fetchone()
    database_now: dt.datetime = told[0] if told else now
    shared, heads = shared_heads(connection), ledger.heads()
    there = {head.kiosk: head.sequence for head in shared}
    here = {kiosk: head.sequence for kiosk, head in heads.items()}
    own = ledger.identity.uuid
    return FleetStatus(
        tuple(_seen(connection, head, database_now, here.get(head.kiosk, 0)) for head in shared),
        max(0, here.get(own, 0) - there.get(own, 0)),
        rights_of(connection, role),
        now - database_now,
        tuple(alarm for head in shared if (alarm := alarm_of(ledger, heads, head))),
    )


def _seen(connection: FleetConnection, head: SharedHead, now: dt.datetime, here: int) -> KioskSeen:
    name = place = ""
    try:
        last = decode(shared_after(connection, head.kiosk, head.sequence - 1, 1)[0].body)
        name, place = last.kiosk_name, last.place
    except NotAFactError:
        pass  # the name of whoever laid that is the least concern; whoever takes it is told
    missing = max(0, head.sequence - here)
    return KioskSeen(head.kiosk, name, place, head.sequence, head.laid, now - head.laid, missing)
