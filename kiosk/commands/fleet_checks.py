"""`kiosk fleet checks`: another kiosk's check-list, gone through there now."""

import argparse
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.checks.summary import sign_of
from kiosk.commands import CommandRefusedError
from kiosk.commands.fleet_status import NOTHING_SET, THE_SETTING, address_named
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.options import json_option, settings_of, wants_json
from kiosk.ledger.fleet.trouble import NotAnswered
from kiosk.machine.keys import SecretMissingError, SecretRefusedError, read_secret
from kiosk.machine.signing import signing_key_or_none
from kiosk.words.fleet import FleetWords
from kiosk.words.machine import SecretWords

if TYPE_CHECKING:
    from kiosk.ledger.fleet.asking import Asker


def add_to(actions: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    checks = actions.add_parser(
        "checks",
        parents=[common, json_option()],
        help="ask another kiosk for its check-list, which it goes through now; it has to run",
    )
    checks.add_argument("kiosk", metavar="KIOSK", help="its name as it was admitted, or its uuid")
    checks.set_defaults(answer=answer_checks)


def answer_checks(arguments: argparse.Namespace) -> int:
    """Say what the other kiosk found, or why it doesn't answer."""
    settings = settings_of(arguments)
    if settings.fleet is None:
        raise CommandRefusedError(NOTHING_SET)
    address = address_named(settings.fleet, THE_SETTING)
    from kiosk.checks.afar import read
    from kiosk.ledger.fleet.asking import Asker
    from kiosk.ledger.fleet.connection import FleetTroubleError
    from kiosk.words.fleet_checks import FleetChecksWords

    try:
        password = read_secret("fleet")
    except SecretMissingError:
        password = ""  # where the server trusts this machine it needs none
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    asker = Asker(settings.uuid, address, password, signing_key_or_none(settings.uuid))
    try:
        answer = asker.ask(_uuid_of(asker, arguments.kiosk), "checks", lambda: False)
    except FleetTroubleError as error:
        raise CommandRefusedError(FleetWords().sentence(error.trouble)) from None
    checks = answer if isinstance(answer, NotAnswered) else read(answer) or NotAnswered("not_believed")
    words = FleetChecksWords()
    if isinstance(checks, NotAnswered):
        raise CommandRefusedError(words.said(checks))
    lines = [*words.lines(checks)]
    if wants_json(arguments):
        print_json(
            {
                "age_seconds": int(checks.age.total_seconds()),
                "checks": [
                    {"id": line.id, "title": said.title, "level": said.level, "text": said.text}
                    for line, said in zip(checks.lines, lines, strict=True)
                ],
            }
        )
    else:
        for said in lines:
            print(f"{sign_of(said.level):<4}  {said.title}: {said.text}")
    return 1 if any(said.level == "bad" for said in lines) else 0


def _uuid_of(asker: "Asker", named: str) -> str:
    """The kiosk that is called so.

    Raises:
        CommandRefusedError: there is none, or more than one.
        FleetTroubleError: the database can't be used.
    """
    from kiosk.ledger.fleet.connection import connect, plainly
    from kiosk.ledger.fleet.members import read_members

    with closing(connect(asker.address, asker.password)) as connection, plainly(asker.address):
        known = read_members(connection).by_kiosk
    meant = [uuid for uuid, member in known.items() if named in (uuid, member.name)]
    if len(meant) != 1:
        raise CommandRefusedError(
            f"{'No' if not meant else 'More than one'} kiosk that was admitted is called {named[:60]!r}; "
            "kiosk fleet status --json has the uuid of each."
        )
    return meant[0]
