"""`kiosk fleet join`, `admit` and `shut-out`: which kiosks count together, each by a key and a role of its own."""

import argparse
import secrets
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.commands import CommandRefusedError
from kiosk.commands.fleet_status import THE_ADMINISTRATORS, address_named
from kiosk.commands.fleet_words import asked_password, connected, print_what_booths_do
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.options import json_option, settings_of, wants_json
from kiosk.machine.keys import SecretRefusedError
from kiosk.words.fleet import FleetWords
from kiosk.words.machine import SecretWords

if TYPE_CHECKING:
    from kiosk.ledger.fleet.signing import Ticket

_ADMIN = '"host=books.example.org dbname=kiosk user=postgres"'


def add_to(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]",
    common: argparse.ArgumentParser,
    admin: argparse.ArgumentParser,
    password: argparse.ArgumentParser,
) -> None:
    """Add the commands."""
    join = actions.add_parser(
        "join", parents=[common, json_option()], help="make this kiosk's signing key, and say how it is admitted"
    )
    join.add_argument(
        "--print-key",
        action="store_true",
        help="write a new key to standard output instead of the keyring, for a systemd credential",
    )
    join.set_defaults(answer=answer_join)

    let_in = actions.add_parser(
        "admit",
        parents=[common, admin, password, json_option()],
        help="let a kiosk count with the others: its key, and a role that writes in its name alone",
    )
    let_in.add_argument("ticket", metavar="TICKET", help="what kiosk fleet join says on that kiosk")
    let_in.add_argument("--name", default="", help="what people call it")
    let_in.set_defaults(answer=answer_admit)

    out = actions.add_parser(
        "shut-out",
        parents=[common, admin, json_option()],
        help="let a lost kiosk write nothing more; what it wrote so far stays and counts",
    )
    out.add_argument("kiosk", metavar="KIOSK", help="its name as it was admitted, or its uuid")
    out.set_defaults(answer=answer_shut_out)


def answer_join(arguments: argparse.Namespace) -> int:
    """Make this kiosk's key where there is none, and say what an administrator types to admit it."""
    settings = settings_of(arguments)
    try:
        if arguments.print_key:
            ticket = _printed(settings.uuid)
        else:
            from kiosk.machine.signing import own_signing_key

            ticket = own_signing_key(settings.uuid).ticket
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    except ImportError:
        raise CommandRefusedError(FleetWords().sentence("not_installed")) from None
    if wants_json(arguments) and not arguments.print_key:
        print_json({"ticket": str(ticket), "uuid": ticket.kiosk})
        return 0
    name = f' --name "{settings.name}"' if settings.name else ""
    to = sys.stderr if arguments.print_key else sys.stdout
    print("Whoever administers the database admits this kiosk by:", file=to)
    print(f"  kiosk fleet admit --admin {_ADMIN}{name} {ticket}", file=to)
    print(
        "That says what to type here then. The ticket is no secret; make sure that it comes from this kiosk.", file=to
    )
    return 0


def _printed(uuid: str) -> "Ticket":
    if sys.stdout.isatty():
        raise CommandRefusedError(
            "The key would be on the screen. Send it where it is kept, such as: kiosk fleet join --print-key | "
            "systemd-creds encrypt --name=kiosk-signing - /etc/credstore.encrypted/kiosk-signing"
        )
    from kiosk.ledger.fleet.signing import key_of, new_secret

    secret = new_secret(uuid)
    print(secret)
    return key_of(secret).ticket


def answer_admit(arguments: argparse.Namespace) -> int:
    """Admit a kiosk, make its role, and say what to do there."""
    address = address_named(arguments.admin, THE_ADMINISTRATORS)
    from kiosk.ledger.fleet.address import booth_conninfo
    from kiosk.ledger.fleet.connection import FleetTroubleError, plainly
    from kiosk.ledger.fleet.members import admit, role_of
    from kiosk.ledger.fleet.signing import NotAKeyError, ticket_of
    from kiosk.ledger.fleet.table import is_role, make_table

    try:
        ticket = ticket_of(arguments.ticket)
    except NotAKeyError:
        raise CommandRefusedError("This is no ticket; copy what kiosk fleet join says on that kiosk.") from None
    role = role_of(ticket)
    try:
        with closing(connected(address)) as connection, plainly(address):
            password = asked_password(f"A password for {role}: ") if arguments.ask_password else None
            if arguments.new_password or (password is None and not is_role(connection, role)):
                password = secrets.token_urlsafe(24)
            make_table(connection)
            admit(connection, ticket, arguments.name, password)
    except FleetTroubleError as error:
        raise CommandRefusedError(FleetWords().sentence(error.trouble)) from None
    conninfo = booth_conninfo(address, role)
    told = None if arguments.ask_password else password
    if wants_json(arguments):
        print_json({"where": address.where, "kiosk": ticket.kiosk, "role": role, "password": told, "fleet": conninfo})
        return 0
    print(f"{arguments.name or ticket.kiosk} is admitted to {address.where}; only {role} writes in its name.")
    print_what_booths_do(address, role, conninfo, told, was_asked=arguments.ask_password, where="On that kiosk")
    return 0


def answer_shut_out(arguments: argparse.Namespace) -> int:
    """Shut a kiosk out, and say what still has to be done."""
    address = address_named(arguments.admin, THE_ADMINISTRATORS)
    from kiosk.ledger.fleet.connection import FleetTroubleError, plainly
    from kiosk.ledger.fleet.members import shut_out

    try:
        with closing(connected(address)) as connection, plainly(address):
            member = shut_out(connection, arguments.kiosk)
    except FleetTroubleError as error:
        raise CommandRefusedError(FleetWords().sentence(error.trouble)) from None
    if wants_json(arguments):
        print_json({"kiosk": member.kiosk, "name": member.name, "role": member.role, "last": member.last})
        return 0
    print(f"{member.name or member.kiosk} is shut out. Its {member.last} entries so far stay and count; no more do.")
    if member.role is None:
        print("It used the booths' own role, which others use too: kiosk fleet init --new-password gives that another")
        print("password, and each kiosk that was admitted has a role of its own.")
    print("If that machine is lost, revoke its Stripe key in Stripe's Dashboard too.")
    return 0
