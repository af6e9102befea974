"""`kiosk fleet status`: whether the shared table is reached, and how this kiosk stands with the others."""

import argparse
import datetime as dt
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import print_json, told_trouble
from kiosk.commands.options import data_folder_of, settings_of, wants_json
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import utc_now
from kiosk.machine.keys import SecretMissingError, SecretRefusedError, read_secret
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.signing import signing_key_or_none
from kiosk.words.ages import AgeWords
from kiosk.words.fleet import FleetWords
from kiosk.words.machine import SecretWords

if TYPE_CHECKING:
    from kiosk.ledger.fleet.address import FleetAddress
    from kiosk.ledger.fleet.status import FleetStatus, KioskSeen

THE_ADMINISTRATORS = "--admin"
THE_SETTING = "The setting fleet"
NOTHING_SET = (
    "This kiosk counts alone: no shared database is set. Name it by: "
    'kiosk settings set fleet "host=… dbname=… user=…", or have one made first by: kiosk fleet init'
)

_UNSIGNED = (
    "What isn't signed counts on trust: whoever has the booths' password could have written it. "
    "Have such a kiosk admitted: kiosk fleet join"
)


def answer_status(arguments: argparse.Namespace) -> int:
    """Say how this kiosk stands with the others."""
    settings = settings_of(arguments)
    if settings.fleet is None:
        raise CommandRefusedError(NOTHING_SET)
    address = address_named(settings.fleet, THE_SETTING)
    from kiosk.ledger.fleet.connection import FleetTroubleError
    from kiosk.ledger.fleet.status import read_status

    words = FleetWords()
    try:
        password = read_secret("fleet")
    except SecretMissingError:
        password = ""  # where the server trusts this machine it needs none
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    data = data_folder_of(arguments)
    is_there = ledger_files(data).ledger.exists()  # a status changes nothing, not even a copied disk's name
    with told_trouble(), open_own_ledger(data, settings, read_only=is_there) as ledger:
        try:
            status = read_status(ledger, utc_now(), address, password, signing_key_or_none(settings.uuid))
        except FleetTroubleError as error:
            if wants_json(arguments):
                print_json({"reached": False, "where": address.where, "why": words.sentence(error.trouble)})
            else:
                print(f"{words.sentence(error.trouble)} {words.meanwhile()}")
            return 1
    if wants_json(arguments):
        print_json(_as_json(status, address, settings.uuid))
    else:
        _print_status(status, address, settings.uuid)
    return 0 if status.is_as_it_should_be else 1


def _print_status(status: "FleetStatus", address: "FleetAddress", here: str) -> None:
    print(f"Connected to the shared database: {address.where}.")
    rows: list[tuple[str, ...]] = [("KIOSK", "PLACE", "FACTS", "LAST SENT", "LAST HEARD", "SIGNED")]
    rows += [_row(kiosk, here) for kiosk in status.kiosks]
    if all(kiosk.vouched == "unsigned" for kiosk in status.kiosks):
        rows = [row[:-1] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows if status.kiosks else []:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())
    if status.unsent:
        print(f"{_facts_of('this kiosk', status.unsent)} not there yet; it is sent while the kiosk runs.")
    if any(kiosk.vouched == "unsigned" for kiosk in status.kiosks):
        print(_UNSIGNED)
    for kiosk in status.kiosks:
        if kiosk.lost and kiosk.uuid != here:
            facts = _facts_of(_name(kiosk), kiosk.lost)
            print(f"{facts} here and not there any more; that kiosk sends them again while it runs.")
        if not kiosk.missing:
            continue
        if kiosk.uuid == here:
            print(
                f"{_facts_of('this kiosk', kiosk.missing)} there and not here: either its ledger was restored from a "
                "backup, and the rest comes back when the kiosk starts, or another machine writes as this kiosk."
            )
        else:
            facts = _facts_of(_name(kiosk), kiosk.missing)
            print(f"{facts} not here yet; it is fetched while the kiosk runs.")
    if not status.is_clock_right:
        print(
            f"This machine's clock is {AgeWords().length(abs(status.clock_difference))} "
            f"{'ahead of' if status.clock_difference > dt.timedelta() else 'behind'} the database's; set it right."
        )
    for missing in status.rights.missing:
        if missing == "add facts":
            print(
                f"{address.user} may not add facts, which is right for a second screen alone; this kiosk needs a role "
                "of its own: kiosk fleet join"
            )
        else:
            print(f"{address.user} may not {missing}; have `kiosk fleet init` run again.")
    for alarm in status.alarms:
        print(FleetWords().alarm(alarm))
    warn_of(status.rights.excess, address.user)


_SIGNED = {"signed": "yes", "unsigned": "no", "shut_out": "shut out", "stranger": "not admitted"}


def _row(kiosk: "KioskSeen", here: str) -> tuple[str, ...]:
    name = f"{_name(kiosk)} (this one)" if kiosk.uuid == here else _name(kiosk)
    heard = "never" if kiosk.heard is None else AgeWords().ago(kiosk.heard)
    return name, kiosk.place, str(kiosk.facts), AgeWords().ago(kiosk.age), heard, _SIGNED[kiosk.vouched]


def _name(kiosk: "KioskSeen") -> str:
    return kiosk.name or kiosk.uuid


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _facts_of(kiosk: str, count: int) -> str:
    return f"{_counted(count, 'fact')} of {kiosk} {'is' if count == 1 else 'are'}"


def _as_json(status: "FleetStatus", address: "FleetAddress", here: str) -> dict[str, object]:
    return {
        "reached": True,
        "where": address.where,
        "kiosks": [
            {
                "uuid": kiosk.uuid,
                "name": kiosk.name,
                "place": kiosk.place,
                "here": kiosk.uuid == here,
                "facts": kiosk.facts,
                "missing": kiosk.missing,
                "lost": kiosk.lost,
                "signed": kiosk.vouched == "signed",
                "vouched": kiosk.vouched,
                "laid": kiosk.laid.astimezone(dt.UTC).isoformat(),
                "age_seconds": int(kiosk.age.total_seconds()),
                "heard_seconds": None if kiosk.heard is None else int(kiosk.heard.total_seconds()),
            }
            for kiosk in status.kiosks
        ],
        "unsent": status.unsent,
        "clock_difference_seconds": int(status.clock_difference.total_seconds()),
        "rights": {"missing": status.rights.missing, "excess": status.rights.excess},
        "alarms": [FleetWords().alarm(alarm) for alarm in status.alarms],
    }


def address_named(conninfo: str, source: str) -> "FleetAddress":
    """The way to the shared database that `conninfo` names, which stands in `source`.

    Raises:
        CommandRefusedError: it can't be used, or the library that speaks to PostgreSQL is not there.
    """
    missing = next((library for library in ("psycopg", "cryptography") if find_spec(library) is None), None)
    if missing is not None:
        raise CommandRefusedError(f"Several kiosks need {missing}: install it by pip install 'donation-kiosk[fleet]'.")
    from kiosk.ledger.fleet.address import FleetAddressError, address_of

    try:
        return address_of(conninfo)
    except FleetAddressError as error:
        if error.trouble.problem == "password" and source == THE_ADMINISTRATORS:
            raise CommandRefusedError(f"{source} holds a password: leave it out; it is asked for.") from None
        raise CommandRefusedError(f"{source} can't be used: {FleetWords().sentence(error.trouble)}") from None


def warn_of(excess: tuple[str, ...], role: str) -> None:
    """Say on standard error what `role` may do beyond what a booth should."""
    for right in excess:
        print(f"{role} may do more than a booth should: {right}; take that right away.", file=sys.stderr)
