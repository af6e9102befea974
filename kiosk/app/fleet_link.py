"""The link from a ledger of this machine to the others."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.ledger.ledger import Ledger
from kiosk.machine.keys import SecretMissingError, SecretRefusedError, read_secret
from kiosk.machine.signing import signing_key_or_none
from kiosk.ui.goals.fleet_poller import NoLink

if TYPE_CHECKING:
    from kiosk.ledger.fleet.link import FleetLink
    from kiosk.ledger.fleet.signing import SigningKey


def link_to(
    fleet: str, ledger: Ledger, clock: Callable[[], dt.datetime], *, reads_only: bool = False
) -> "FleetLink | NoLink":
    """The link from `ledger` to the PostgreSQL that the setting `fleet` names, or why there can be none.

    One that `reads_only` needs no signing key, and lays nothing.
    """
    try:
        from kiosk.ledger.fleet.link import FleetLink
    except ImportError:
        return NoLink("not_installed")
    from kiosk.ledger.fleet.address import FleetAddressError, address_of

    try:
        address = address_of(fleet)
    except FleetAddressError as error:
        return NoLink(error.trouble)
    try:
        password = read_secret("fleet")
    except SecretMissingError:
        password = ""
    except SecretRefusedError as error:
        return NoLink(error.trouble)

    def key() -> "SigningKey | None":
        return signing_key_or_none(ledger.identity.uuid)

    return FleetLink(ledger, address, password, clock, key=key, reads_only=reads_only)
