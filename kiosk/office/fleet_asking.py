"""Asks another kiosk of the fleet something, as this one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.ledger.fleet.trouble import NotShown
from kiosk.machine.keys import SecretRefusedError
from kiosk.machine.signing import signing_key_or_none
from kiosk.office.fleet_status import fleet_password, own_settings
from kiosk.office.trouble import NotDoneError, RefusedElsewhere

if TYPE_CHECKING:
    from kiosk.ledger.fleet.questions import About
    from kiosk.ledger.fleet.trouble import NotAnswered


def ask_kiosk(data: Path, uuid: str, about: "About", is_stopped: Callable[[], bool]) -> "bytes | NotAnswered":
    """What the kiosk `uuid` answers to the one in the folder `data`; blocks for most of a minute at most.

    Raises:
        NotDoneError: the database or the keyring refuses.
    """
    from kiosk.ledger.fleet.address import FleetAddressError, address_of
    from kiosk.ledger.fleet.asking import Asker
    from kiosk.ledger.fleet.connection import FleetTroubleError

    settings = own_settings(data)
    try:
        address = address_of(settings.fleet or "")
        asker = Asker(settings.uuid, address, fleet_password(), signing_key_or_none(settings.uuid))
        return asker.ask(uuid, about, is_stopped)
    except FleetAddressError as error:
        raise NotDoneError(error.trouble) from None
    except (FleetTroubleError, SecretRefusedError) as error:
        raise NotDoneError(RefusedElsewhere(error)) from None


def not_shown(content: bytes) -> NotShown | None:
    """Why a kiosk that was asked for its screen sends no picture; `None` where it may be one."""
    words: dict[bytes, NotShown] = {b"off": "off", b"in_use": "in_use", b"too_often": "too_often"}
    return words.get(content)
