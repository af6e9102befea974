"""`kiosk fleet`: several kiosks that count as one, through a PostgreSQL that they share."""

import argparse
import secrets
import sys
from getpass import getpass
from typing import TYPE_CHECKING

from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.fleet_status import THE_ADMINISTRATORS, THE_SETTING, address_named, answer_status, warn_of
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.options import json_option, settings_of, wants_json
from kiosk.words.fleet import FleetWords

if TYPE_CHECKING:
    from kiosk.ledger.fleet.address import FleetAddress
    from kiosk.ledger.fleet.connection import FleetConnection

_ROLE = "kiosk_booth"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    fleet = commands.add_parser("fleet", help=COMMANDS["fleet"].help)
    actions = fleet.add_subparsers(metavar="ACTION", required=True)

    init = actions.add_parser(
        "init",
        parents=[common, json_option()],
        help="make the shared table in a PostgreSQL, and the role by which the booths use it; again does no harm",
    )
    init.add_argument(
        "--admin",
        required=True,
        metavar="CONNINFO",
        help='who may make tables and roles, and where: "host=books.example.org dbname=kiosk user=postgres"; '
        "a password is asked for if the server wants one",
    )
    init.add_argument(
        "--role", metavar="NAME", help=f"the booths' role; else the user in this kiosk's settings, or {_ROLE}"
    )
    words = init.add_mutually_exclusive_group()
    words.add_argument("--new-password", action="store_true", help="make a new password for a role that has one")
    words.add_argument("--ask-password", action="store_true", help="ask for the role's password instead of making one")
    init.set_defaults(answer=answer_init)

    status = actions.add_parser(
        "status", parents=[common, json_option()], help="whether the shared table is reached, and what is in it"
    )
    status.set_defaults(answer=answer_status)


def answer_init(arguments: argparse.Namespace) -> int:
    """Make the table and the role, and say what to do at each booth."""
    address = address_named(arguments.admin, THE_ADMINISTRATORS)
    set_already = settings_of(arguments).fleet
    role = arguments.role or (address_named(set_already, THE_SETTING).user if set_already else _ROLE)
    from kiosk.ledger.fleet.address import booth_conninfo
    from kiosk.ledger.fleet.connection import FleetTroubleError, plainly
    from kiosk.ledger.fleet.table import is_role, let_in, make_table, rights_of

    try:
        connection = _connected(address)
        try:
            password = _asked(f"A password for {role}: ") if arguments.ask_password else None
            with plainly(address):
                make_table(connection)
                if arguments.new_password or (password is None and not is_role(connection, role)):
                    password = secrets.token_urlsafe(24)
                let_in(connection, role, password)
                rights = rights_of(connection, role)
        finally:
            connection.close()
    except FleetTroubleError as error:
        raise CommandRefusedError(FleetWords().sentence(error.trouble)) from None
    conninfo = booth_conninfo(address, role)
    if wants_json(arguments):
        told = None if arguments.ask_password else password
        print_json(
            {"where": address.where, "role": role, "password": told, "fleet": conninfo, "excess": rights.excess}
        )
    else:
        print(f"The shared table is ready: {address.where}. {role} may add facts and read them.")
        print("On the server, pg_hba.conf lets the booths in by a line such as")
        print(f"  hostssl  {address.parameters['dbname']}  {role}  all  scram-sha-256")
        print("At each booth:")
        print(f'  kiosk settings set fleet "{conninfo}"')
        print("  kiosk key set fleet")
        if password is None:
            print("    and type the role's password, which stays as it is; --new-password makes another.")
        elif not arguments.ask_password:
            print(f"    and type {password} which is shown this once.")
        print("  kiosk fleet status")
    warn_of(rights.excess, role)
    return 1 if rights.excess else 0


def _connected(address: "FleetAddress") -> "FleetConnection":
    """An administrator's connection; a password is asked for where the server wants one."""
    from kiosk.ledger.fleet.connection import FleetTroubleError, connect

    try:
        return connect(address)
    except FleetTroubleError as error:
        if not error.needs_password:
            raise
    return connect(address, _asked(f"Password of {address.user} for {address.where}: "))


def _asked(prompt: str) -> str:
    """A secret that is typed unseen, or the next line of standard input."""
    typed = getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not typed:
        raise CommandRefusedError("No password was given; nothing was changed.")
    return typed
