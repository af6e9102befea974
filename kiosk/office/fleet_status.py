"""The other kiosks of the drive: joining them, and when they were last heard of."""

import datetime as dt
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from kiosk.ledger.files import ledger_files
from kiosk.ledger.fleet.trouble import FleetAlarm, FleetTrouble
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine.keys import SecretMissingError, SecretRefusedError, keep_secret, read_secret
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.secret_trouble import SecretTrouble
from kiosk.machine.settings import Settings, SettingsRefusedError, change_settings, read_settings
from kiosk.machine.signing import signing_key_or_none
from kiosk.model.records import dataclass
from kiosk.office.trouble import NotDoneError, RefusedElsewhere


@dataclass(frozen=True, slots=True)
class OtherKiosk:
    """A kiosk by what it wrote into the shared database."""

    name: str
    """Empty where it has none."""
    place: str
    facts: int
    age: dt.timedelta
    """Since it was last heard from."""
    is_ours: bool
    uuid: str = ""
    is_shut_out: bool = False


@dataclass(frozen=True, slots=True)
class WaitingKiosk:
    """A kiosk that asks to be admitted, or somebody who says so."""

    name: str
    ticket: str
    fingerprint: str
    """As that kiosk's own screen shows it."""
    is_ours: bool


@dataclass(frozen=True, slots=True)
class CountsAlone:
    """This kiosk has no others."""


@dataclass(frozen=True, slots=True)
class FleetNotInstalled:
    """The library for it is missing."""

    address: str


@dataclass(frozen=True, slots=True)
class FleetUnavailable:
    """The database can't be used now."""

    address: str
    why: FleetTrouble | SecretTrouble


@dataclass(frozen=True, slots=True)
class FleetConnected:
    """The database answers."""

    address: str
    where: str
    """The part of the address that people know it by."""
    is_complete: bool
    """Whether every gift has arrived everywhere, and nothing needs somebody's attention."""
    kiosks: tuple[OtherKiosk, ...]
    alarms: tuple[FleetAlarm, ...] = ()
    is_signed: bool = True
    """Whether this kiosk signs what it sends."""
    waiting: tuple[WaitingKiosk, ...] = ()
    fingerprint: str = ""
    """Of this kiosk's key; empty where it has none."""


FleetOverview = CountsAlone | FleetNotInstalled | FleetUnavailable | FleetConnected


def fleet_overview(data: Path, clock: Callable[[], dt.datetime]) -> FleetOverview:
    """What the shared database says, asked now; blocks for some seconds at most.

    Raises:
        NotDoneError: this machine's settings can't be read.
    """
    settings = own_settings(data)
    if settings.fleet is None:
        return CountsAlone()
    if find_spec("psycopg") is None or find_spec("cryptography") is None:
        return FleetNotInstalled(settings.fleet)
    from kiosk.ledger.fleet.address import FleetAddressError, address_of
    from kiosk.ledger.fleet.connection import FleetTroubleError
    from kiosk.ledger.fleet.status import read_status

    try:
        address = address_of(settings.fleet)
        read_only = ledger_files(data).ledger.exists()
        key = signing_key_or_none(settings.uuid)
        with open_own_ledger(data, settings, read_only=read_only) as ledger:
            status = read_status(ledger, clock(), address, fleet_password(), key)
    except (FleetAddressError, FleetTroubleError, LedgerTroubleError, SecretRefusedError) as error:
        return FleetUnavailable(settings.fleet, error.trouble)
    kiosks = tuple(
        OtherKiosk(
            *(one.name, one.place, one.facts, one.silent, one.uuid == settings.uuid),
            *(one.uuid, one.vouched == "shut_out"),
        )
        for one in status.kiosks
    )
    waiting = tuple(
        WaitingKiosk(one.name, str(one.ticket), one.ticket.fingerprint, one.ticket.kiosk == settings.uuid)
        for one in status.waiting
    )
    is_signed = any(one.uuid == settings.uuid and one.vouched == "signed" for one in status.kiosks)
    is_complete, fingerprint = status.is_as_it_should_be, "" if key is None else key.ticket.fingerprint
    return FleetConnected(
        *(settings.fleet, address.where, is_complete, kiosks, status.alarms, is_signed, waiting, fingerprint)
    )


def join_fleet(data: Path, address: str, password: str, clock: Callable[[], dt.datetime]) -> FleetOverview:
    """Count with the others at `address` from the next start on, or alone where it is empty; then look.

    Raises:
        NotDoneError: the address or the password can't be used or kept.
    """
    from kiosk.ledger.fleet.address import FleetAddressError, address_of

    try:
        if address.strip():
            address_of(address.strip())
        if password:
            keep_secret("fleet", password)
        change_settings(data, {"fleet": address.strip() or None})
    except FleetAddressError as error:
        raise NotDoneError(error.trouble) from None
    except (SettingsRefusedError, SecretRefusedError) as error:
        raise NotDoneError(RefusedElsewhere(error)) from None
    return fleet_overview(data, clock)


def own_settings(data: Path) -> Settings:
    """This machine's.

    Raises:
        NotDoneError: they can't be read.
    """
    try:
        return read_settings(data).settings
    except SettingsRefusedError as error:
        raise NotDoneError(RefusedElsewhere(error)) from None


def fleet_password() -> str:
    """The password of the role that this kiosk uses; empty where it has none.

    Raises:
        SecretRefusedError: it may be there and can't be read.
    """
    try:
        return read_secret("fleet")
    except SecretMissingError:
        return ""  # where the server trusts this machine it needs none
