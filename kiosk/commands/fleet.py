"""`kiosk fleet`: several kiosks that count as one, through a PostgreSQL that they share."""

import argparse
import secrets
from contextlib import closing

from kiosk.commands import COMMANDS, CommandRefusedError, fleet_checks, fleet_display, fleet_members, fleet_watch
from kiosk.commands.fleet_status import THE_ADMINISTRATORS, THE_SETTING, address_named, answer_status, warn_of
from kiosk.commands.fleet_words import asked_password, connected, print_what_booths_do
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.options import json_option, settings_of, wants_json
from kiosk.words.fleet import FleetWords

_ROLE = "kiosk_booth"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    fleet = commands.add_parser("fleet", help=COMMANDS["fleet"].help)
    actions = fleet.add_subparsers(metavar="ACTION", required=True)

    admin, password = _admin_option(), _password_options()
    init = actions.add_parser(
        "init",
        parents=[common, admin, password, json_option()],
        help="make the shared table in a PostgreSQL, and the role by which the booths use it; again does no harm",
    )
    init.add_argument(
        "--role", metavar="NAME", help=f"the booths' role; else the user in this kiosk's settings, or {_ROLE}"
    )
    init.set_defaults(answer=answer_init)
    fleet_members.add_to(actions, common, admin, password)
    fleet_display.add_to(actions, common, admin, password)

    status = actions.add_parser(
        "status", parents=[common, json_option()], help="whether the shared table is reached, and what is in it"
    )
    status.set_defaults(answer=answer_status)
    fleet_checks.add_to(actions, common)
    fleet_watch.add_to(actions, common)


def _admin_option() -> argparse.ArgumentParser:
    option = argparse.ArgumentParser(add_help=False)
    option.add_argument(
        "--admin",
        required=True,
        metavar="CONNINFO",
        help='who may make tables and roles, and where: "host=books.example.org dbname=kiosk user=postgres"; '
        "a password is asked for if the server wants one",
    )
    return option


def _password_options() -> argparse.ArgumentParser:
    option = argparse.ArgumentParser(add_help=False)
    words = option.add_mutually_exclusive_group()
    words.add_argument("--new-password", action="store_true", help="make a new password for a role that has one")
    words.add_argument("--ask-password", action="store_true", help="ask for the role's password instead of making one")
    return option


def answer_init(arguments: argparse.Namespace) -> int:
    """Make the table and the role, and say what to do at each booth."""
    address = address_named(arguments.admin, THE_ADMINISTRATORS)
    set_already = settings_of(arguments).fleet
    role = arguments.role or (address_named(set_already, THE_SETTING).user if set_already else _ROLE)
    from kiosk.ledger.fleet.address import booth_conninfo
    from kiosk.ledger.fleet.connection import FleetTroubleError, plainly
    from kiosk.ledger.fleet.table import is_role, let_in, make_table, rights_of

    try:
        with closing(connected(address)) as connection:
            password = asked_password(f"A password for {role}: ") if arguments.ask_password else None
            with plainly(address):
                make_table(connection)
                if arguments.new_password or (password is None and not is_role(connection, role)):
                    password = secrets.token_urlsafe(24)
                let_in(connection, role, password)
                rights = rights_of(connection, role)
    except FleetTroubleError as error:
        raise CommandRefusedError(FleetWords().sentence(error.trouble)) from None
    conninfo = booth_conninfo(address, role)
    told = None if arguments.ask_password else password
    if wants_json(arguments):
        print_json(
            {"where": address.where, "role": role, "password": told, "fleet": conninfo, "excess": rights.excess}
        )
    else:
        print(f"The shared table is ready: {address.where}. {role} may add facts and read them.")
        print_what_booths_do(address, role, conninfo, told, was_asked=arguments.ask_password, where="At each booth")
        print(
            "So that each kiosk writes in its own name alone, run kiosk fleet join on each, and admit it as that says."
        )
    warn_of(rights.excess, role)
    return 1 if rights.excess else 0
