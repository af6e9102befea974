"""Who belongs to the fleet, by touch: this kiosk asks to be admitted, and staff admit a kiosk or shut one out."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine.keys import SecretRefusedError, keep_secret
from kiosk.machine.settings import SettingsRefusedError, change_settings
from kiosk.machine.signing import own_signing_key
from kiosk.model.records import dataclass
from kiosk.office.fleet_status import FleetOverview, fleet_overview, fleet_password, own_settings
from kiosk.office.trouble import NotDoneError, RefusedElsewhere

if TYPE_CHECKING:
    from kiosk.ledger.fleet.connection import FleetConnection


@dataclass(frozen=True, slots=True)
class FleetMembers:
    """Each call blocks for some seconds at most."""

    data: Path
    clock: Callable[[], dt.datetime]

    def ask(self) -> FleetOverview:
        """Ask, or, once this kiosk was admitted, log in by its own role from the next start on; then look.

        Raises:
            NotDoneError: the database or the keyring refuses.
        """
        from kiosk.ledger.fleet.address import address_of, as_role
        from kiosk.ledger.fleet.connection import connect, plainly
        from kiosk.ledger.fleet.members import read_members
        from kiosk.ledger.fleet.waiting import ask

        settings = own_settings(self.data)
        with _refused():
            key = own_signing_key(settings.uuid)
            address = address_of(settings.fleet or "")
            with closing(connect(address, fleet_password())) as connection, plainly(address):
                own = read_members(connection).by_kiosk.get(settings.uuid)
                is_admitted = own is not None and own.public_key == key.ticket.public and own.last is None
                if not is_admitted:
                    ask(connection, key, settings.name)
            if own is not None and is_admitted and own.role not in (None, address.user):
                as_itself = as_role(settings.fleet or "", own.role or "")
                connect(address_of(as_itself), key.role_password()).close()  # or the old way stays
                keep_secret("fleet", key.role_password())
                change_settings(self.data, {"fleet": as_itself})
        return fleet_overview(self.data, self.clock)

    def admit(self, ticket: str, user: str, password: str) -> FleetOverview:
        """Admit the kiosk that asks with that `ticket`, as the database's administrator `user`; then look.

        The password is used this once and kept nowhere.

        Raises:
            NotDoneError: the database refuses.
        """
        from kiosk.ledger.fleet.signing import ticket_of
        from kiosk.ledger.fleet.table import make_table
        from kiosk.ledger.fleet.waiting import admit_waiting

        with _administered(self.data, user, password) as connection:
            make_table(connection)
            admit_waiting(connection, ticket_of(ticket))
        return fleet_overview(self.data, self.clock)

    def shut_out(self, uuid: str, user: str, password: str) -> FleetOverview:
        """Let the kiosk `uuid` write nothing more, as the database's administrator `user`; then look.

        Raises:
            NotDoneError: the database refuses.
        """
        from kiosk.ledger.fleet.members import shut_out

        with _administered(self.data, user, password) as connection:
            shut_out(connection, uuid)
        return fleet_overview(self.data, self.clock)


@contextmanager
def _administered(data: Path, user: str, password: str) -> "Iterator[FleetConnection]":
    from kiosk.ledger.fleet.address import address_of, as_role
    from kiosk.ledger.fleet.connection import connect, plainly

    with _refused():
        address = address_of(as_role(own_settings(data).fleet or "", user.strip()))
        with closing(connect(address, password)) as connection, plainly(address):
            yield connection


@contextmanager
def _refused() -> Iterator[None]:
    """Each refusal of another room, as one of the office.

    Raises:
        NotDoneError: something refused.
    """
    from kiosk.ledger.fleet.address import FleetAddressError
    from kiosk.ledger.fleet.connection import FleetTroubleError

    try:
        yield
    except FleetAddressError as error:
        raise NotDoneError(error.trouble) from None
    except (FleetTroubleError, LedgerTroubleError, SecretRefusedError, SettingsRefusedError) as error:
        raise NotDoneError(RefusedElsewhere(error)) from None
