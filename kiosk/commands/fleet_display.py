"""`kiosk fleet display`: a role by which a second screen on a machine of its own reads, and adds nothing."""

import argparse
import secrets
from contextlib import closing

from kiosk.commands import CommandRefusedError
from kiosk.commands.fleet_status import THE_ADMINISTRATORS, address_named, warn_of
from kiosk.commands.fleet_words import asked_password, connected, print_what_booths_do
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.options import json_option, wants_json
from kiosk.words.fleet import FleetWords

_ROLE = "kiosk_display"


def add_to(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]",
    common: argparse.ArgumentParser,
    admin: argparse.ArgumentParser,
    password: argparse.ArgumentParser,
) -> None:
    """Add the command."""
    display = actions.add_parser(
        "display",
        parents=[common, admin, password, json_option()],
        help="make a role by which second screens read what the kiosks share, and add nothing",
    )
    display.add_argument("--role", metavar="NAME", default=_ROLE, help=f"the screens' role; {_ROLE} without it")
    display.set_defaults(answer=answer_display)


def answer_display(arguments: argparse.Namespace) -> int:
    """Make the role, and say what to do on the machine of a second screen."""
    address = address_named(arguments.admin, THE_ADMINISTRATORS)
    role = arguments.role
    from kiosk.ledger.fleet.address import booth_conninfo
    from kiosk.ledger.fleet.connection import FleetTroubleError, plainly
    from kiosk.ledger.fleet.members import read_members
    from kiosk.ledger.fleet.table import is_role, let_in, make_table, rights_of

    try:
        with closing(connected(address)) as connection, plainly(address):
            password = asked_password(f"A password for {role}: ") if arguments.ask_password else None
            if arguments.new_password or (password is None and not is_role(connection, role)):
                password = secrets.token_urlsafe(24)
            make_table(connection)
            writers = {member.role for member in read_members(connection).by_kiosk.values()}
            if role in writers:
                raise CommandRefusedError(f"{role} is a kiosk's own role, which has to write; give another --role.")
            let_in(connection, role, password, adds=False)
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
        print(f"{role} may read what the kiosks share in {address.where}, and add nothing.")
        print_what_booths_do(
            *(address, role, conninfo, told),
            was_asked=arguments.ask_password,
            where="On the machine of the second screen",
            then="kiosk display --fleet",
        )
    warn_of(rights.excess, role)
    return 1 if rights.excess else 0
