"""From what the office knows of Stripe, the network and the fleet to what it shows."""

from typing import TYPE_CHECKING

from kiosk.ledger.fleet.trouble import NotAnswered
from kiosk.office.fleet_status import CountsAlone, FleetConnected, FleetOverview
from kiosk.office.host import Connectivity, NetworkStatus
from kiosk.office.stripe_setup import PERMISSIONS_TO_TICK, AccountReaders, KeyAtStripe, KeyOfPractice, KeyStatus
from kiosk.ui.office.records_machine import (
    AskedShown,
    FleetShown,
    KeyShown,
    KioskCheckShown,
    KioskShown,
    LocationShown,
    NetworkShown,
    NetworksShown,
    ReaderShown,
    ReadersShown,
    WaitingShown,
)
from kiosk.words.fleet_office import FleetOfficeWords
from kiosk.words.office import OfficeWords
from kiosk.words.words import Speaker

if TYPE_CHECKING:
    from kiosk.words.fleet_checks import KioskAsked

_WORST_FIRST = ("bad", "watch", "good", "skipped")


def key_shown(status: KeyStatus | None, words: OfficeWords) -> KeyShown:
    """The Stripe key, and what it must be allowed."""
    if status is None:
        return KeyShown(permissions=PERMISSIONS_TO_TICK)
    ok = isinstance(status, KeyOfPractice) or (isinstance(status, KeyAtStripe) and status.is_fine)
    lacks = status.lacks if isinstance(status, KeyAtStripe) else ()
    return KeyShown(words.key(status), ok, PERMISSIONS_TO_TICK, lacks)


def readers_shown(found: AccountReaders | None, words: OfficeWords) -> ReadersShown:
    """The account's readers and locations."""
    if found is None:
        return ReadersShown()
    readers = (ReaderShown(one.id, one.label, words.reader(one), one.is_ours) for one in found.readers)
    return ReadersShown(
        known=True,
        readers=tuple(readers),
        locations=tuple(LocationShown(one.id, one.name) for one in found.locations),
    )


def networks_shown(status: NetworkStatus | None, words: OfficeWords) -> NetworksShown:
    """The wireless networks in reach."""
    if status is None:
        return NetworksShown()
    networks = (NetworkShown(one.name, words.network(one), is_open=not one.secured) for one in status.networks)
    online = status.connectivity is Connectivity.FULL
    return NetworksShown(words.connectivity(status.connectivity), online, tuple(networks))


def fleet_shown(fleet: FleetOverview | None, words: FleetOfficeWords) -> FleetShown:
    """The other kiosks."""
    match fleet:
        case None:
            return FleetShown()
        case CountsAlone():
            return FleetShown("", words.fleet(fleet), ok=True)
        case FleetConnected():
            return FleetShown(
                fleet.address,
                words.fleet(fleet),
                fleet.is_complete,
                tuple(
                    KioskShown(words.kiosk(one), words.last_heard(one), one.is_ours, "" if one.is_ours else one.uuid)
                    for one in fleet.kiosks
                    if not one.is_shut_out
                ),
                tuple(WaitingShown(words.waits(one), one.fingerprint, one.ticket) for one in fleet.waiting),
                words.own_key(fleet),
                may_ask=not fleet.is_signed,
            )
        case _:
            return FleetShown(fleet.address, words.fleet(fleet), ok=False)


def asked_shown(asked: "KioskAsked | None", speaker: Speaker) -> AskedShown:
    """Another kiosk's check-list, what is worst first."""
    if asked is None:
        return AskedShown()
    from kiosk.words.fleet_checks import FleetChecksWords  # brings the check-list's words

    words = FleetChecksWords(speaker)
    lines = sorted(words.lines(asked.answer), key=lambda line: _WORST_FIRST.index(line.level))
    return AskedShown(
        asked.kiosk.uuid,
        FleetOfficeWords(speaker).kiosk(asked.kiosk),
        words.said(asked.answer),
        not isinstance(asked.answer, NotAnswered),
        tuple(KioskCheckShown(line.title, line.text, line.level) for line in lines),
        f"image://preview/afar-{asked.screen}" if isinstance(asked.screen, int) else "",
        words.screen(asked.screen),
    )
