"""The other kiosks of the drive: joining them, and when they were last heard of."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from kiosk.ledger.files import ledger_files
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine.keys import SecretMissingError, SecretRefusedError, keep_secret, read_secret
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import Settings, SettingsRefusedError, change_settings, read_settings
from kiosk.model.wording import ago_text
from kiosk.office.not_done import NotDoneError


@dataclass(frozen=True, slots=True)
class OtherKiosk:
    """A kiosk by what it laid into the shared table."""

    name: str
    place: str
    facts: int
    heard: str
    """Such as `2 minutes ago`."""
    is_ours: bool


@dataclass(frozen=True, slots=True)
class FleetOverview:
    """How this kiosk stands with the others."""

    address: str
    """As in the settings; empty where this kiosk counts alone."""
    said: str
    ok: bool
    kiosks: tuple[OtherKiosk, ...] = ()


def see_fleet(data: Path, clock: Callable[[], dt.datetime]) -> FleetOverview:
    """What the shared table says, asked now; blocks for some seconds at most.

    Raises:
        NotDoneError: this machine's settings can't be read.
    """
    settings = _settings(data)
    if settings.fleet is None:
        return FleetOverview("", "This kiosk counts alone.", ok=True)
    if find_spec("psycopg") is None:
        return FleetOverview(settings.fleet, "The kiosk is installed without the fleet's library.", ok=False)
    from kiosk.ledger.fleet.address import FleetAddressError, address_of
    from kiosk.ledger.fleet.connection import FleetTroubleError
    from kiosk.ledger.fleet.status import read_status

    try:
        address = address_of(settings.fleet)
        read_only = ledger_files(data).ledger.exists()
        with open_own_ledger(data, settings, read_only=read_only) as ledger:
            status = read_status(ledger, clock(), address, _password())
    except (FleetAddressError, FleetTroubleError, LedgerTroubleError, SecretRefusedError) as error:
        return FleetOverview(settings.fleet, str(error), ok=False)
    kiosks = tuple(
        OtherKiosk(one.name or "A kiosk", one.place, one.facts, ago_text(one.age, "en"), one.uuid == settings.uuid)
        for one in status.kiosks
    )
    said = f"The shared table is reached: {address.where}."
    if not status.is_as_it_should_be:
        said += " Not everything is everywhere yet, or something needs a look: kiosk fleet status."
    return FleetOverview(settings.fleet, said, status.is_as_it_should_be, kiosks)


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
    except (FleetAddressError, SettingsRefusedError, SecretRefusedError) as error:
        said = str(error)
        raise NotDoneError(said[:1].upper() + said[1:]) from None
    return see_fleet(data, clock)


def _settings(data: Path) -> Settings:
    try:
        return read_settings(data).settings
    except SettingsRefusedError as error:
        raise NotDoneError(str(error)) from None


def _password() -> str:
    try:
        return read_secret("fleet")
    except SecretMissingError:
        return ""  # where the server trusts this machine it needs none
