"""`kiosk pin`: who is let in behind the screen's hidden corner."""

import argparse
import getpass
import sys

from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.options import data_folder_of, json_option, wants_json
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.machine.pins.pin_file import PinFileError
from kiosk.machine.pins.rules import PinRefusedError, check_pin
from kiosk.words.door import DoorWords

_LONGEST_LINE = 1000


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    pin = commands.add_parser("pin", help=COMMANDS["pin"].help)
    actions = pin.add_subparsers(metavar="ACTION", required=True)
    parents = [common, json_option()]
    keep = actions.add_parser(
        "set", parents=parents, help="set a PIN of 6 to 12 digits; it is asked for, or read from standard input"
    )
    keep.add_argument("--role", choices=["volunteer", "staff"], default="volunteer", help="volunteer without it")
    keep.set_defaults(answer=answer_set)
    reset = actions.add_parser("reset", parents=parents, help="forget all PINs, where they are not known any more")
    reset.set_defaults(answer=answer_reset)


def answer_set(arguments: argparse.Namespace) -> int:
    """Set a PIN."""
    try:
        pin = check_pin(_typed("PIN (is not shown): "))
        if sys.stdin.isatty() and pin != _typed("once more: "):
            raise CommandRefusedError("The two PINs were not the same, so nothing was changed. Try again.")
        PinDoor(data_folder_of(arguments)).set_pin(arguments.role, pin)
    except (PinRefusedError, PinFileError) as error:
        raise CommandRefusedError(DoorWords().sentence(error.trouble)) from None
    if wants_json(arguments):
        print_json({"role": arguments.role, "set": True})
    else:
        print(f"The PIN of {'staff' if arguments.role == 'staff' else 'volunteers'} is set.")
    return 0


def answer_reset(arguments: argparse.Namespace) -> int:
    """Forget all PINs."""
    try:
        there_were = PinDoor(data_folder_of(arguments)).reset()
    except PinFileError as error:
        raise CommandRefusedError(DoorWords().sentence(error.trouble)) from None
    if wants_json(arguments):
        print_json({"reset": there_were})
    elif there_were:
        print("All PINs are forgotten; set new ones with: kiosk pin set --role staff, and kiosk pin set")
        print("A kiosk that is running writes a set-up code into its log as soon as its upper left corner is held.")
    else:
        print("There were no PINs; set them with: kiosk pin set --role staff, and kiosk pin set")
    return 0


def _typed(prompt: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline(_LONGEST_LINE).rstrip("\r\n")
