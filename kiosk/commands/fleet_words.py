"""What the commands of `kiosk fleet` that an administrator types have in common."""

import sys
from getpass import getpass
from typing import TYPE_CHECKING

from kiosk.commands import CommandRefusedError

if TYPE_CHECKING:
    from kiosk.ledger.fleet.address import FleetAddress
    from kiosk.ledger.fleet.connection import FleetConnection


def connected(address: "FleetAddress") -> "FleetConnection":
    """An administrator's connection; a password is asked for where the server wants one."""
    from kiosk.ledger.fleet.connection import FleetTroubleError, connect

    try:
        return connect(address)
    except FleetTroubleError as error:
        if not error.needs_password:
            raise
    return connect(address, asked_password(f"Password of {address.user} for {address.where}: "))


def asked_password(prompt: str) -> str:
    """A secret that is typed unseen, or the next line of standard input."""
    typed = getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not typed:
        raise CommandRefusedError("No password was given; nothing was changed.")
    return typed


def print_what_booths_do(
    address: "FleetAddress",
    role: str,
    conninfo: str,
    password: str | None,
    *,
    was_asked: bool,
    where: str,
    then: str = "kiosk fleet status",
) -> None:
    """Say what lets `role` in and what to type, `then` at last, with a new `password` where one was made."""
    print("On the server, pg_hba.conf lets the booths in by a line such as")
    print(f"  hostssl  {address.parameters['dbname']}  {role}  all  scram-sha-256")
    print(f"{where}:")
    print(f'  kiosk settings set fleet "{conninfo}"')
    print("  kiosk key set fleet")
    if password is not None:
        print(f"    and type {password} which is shown this once.")
    elif not was_asked:
        print("    and type the role's password, which stays as it is; --new-password makes another.")
    print(f"  {then}")
