"""`kiosk reader`: the card readers of the account at Stripe, and which of them is this kiosk's."""

import argparse
import os
import sys
from typing import TypeVar

from kiosk.app.choices import utc_now
from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.card_reader import off_text, opened_session
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.options import (
    campaign_option,
    data_folder_of,
    is_practice,
    json_option,
    practice_option,
    settings_of,
    wants_json,
)
from kiosk.commands.reader_text import print_readers, reader_as_json, told_reader
from kiosk.machine.keys import SecretRefusedError
from kiosk.machine.settings import SettingsRefusedError, change_settings
from kiosk.machine.stripe_access import stripe_access
from kiosk.payments.api_base import API_BASE
from kiosk.payments.readers import Address, Readers
from kiosk.payments.trouble import ReaderTrouble, StripeRefusedError
from kiosk.words.payment import PaymentWords
from kiosk.words.settings import SettingsWords
from kiosk.words.stripe import StripeWords

_Told = TypeVar("_Told")
_NEW_LOCATION = (
    "--new-location NAME --country US --line1 STREET --city CITY --postal-code CODE --state STATE"
    " (not every country has states)"
)
_ADDRESS = {
    "--country": "two letters, like US",
    "--line1": "street and number",
    "--city": "town",
    "--postal-code": "postal code",
    "--state": "state or province, where there are any",
}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    reader = commands.add_parser("reader", help=COMMANDS["reader"].help)
    actions = reader.add_subparsers(metavar="ACTION", required=True)

    register = actions.add_parser(
        "register",
        parents=[common, practice_option(), json_option()],
        help="make a reader known to Stripe, and this kiosk's reader where it has none",
        epilog="On the reader: swipe from the left edge, Settings, Generate pairing code.",
    )
    register.add_argument("code", metavar="CODE", help="the code that the reader shows, like sapphire-fox-lunch")
    register.add_argument("--label", required=True, metavar="NAME", help='what to call it, like "Front desk"')
    where = register.add_mutually_exclusive_group()
    where.add_argument(
        "--location", metavar="ID", help="where it stands, like tml_…; not needed where Stripe has only one"
    )
    where.add_argument("--new-location", metavar="NAME", help="make a new location, with the address that follows")
    for option, words in _ADDRESS.items():
        register.add_argument(option, metavar="TEXT", help=f"of a new location: {words}")
    register.set_defaults(answer=answer_register)

    show = actions.add_parser(
        "list", parents=[common, practice_option(), json_option()], help="which readers there are, and how they are"
    )
    show.set_defaults(answer=answer_list)

    free = actions.add_parser(
        "free",
        parents=[common, campaign_option(), practice_option(), json_option()],
        help="end what the reader does for this kiosk and find out what was paid; no where it can't be freed",
    )
    free.set_defaults(answer=answer_free)


def answer_register(arguments: argparse.Namespace) -> int:
    """Register a reader; it becomes this kiosk's where none is set, but never by practice."""
    address = _address_in(arguments)
    settings = settings_of(arguments)
    readers = readers_of(arguments)
    location = (
        _granted(readers.add_location(arguments.new_location, address)).id
        if address
        else _location(readers, arguments)
    )
    made = f" The location was made; give it with: --location {location}" if address else ""
    registered = _granted(readers.register(arguments.code.strip(), arguments.label, location), made)
    is_ours = settings.reader == registered.id
    if settings.reader is None and not is_practice(arguments):
        _use(arguments, registered.id)
        is_ours = True
    if wants_json(arguments):
        print_json({**reader_as_json(registered), "this_kiosks": is_ours})
        return 0
    print(f"Registered: {told_reader(registered)}.")
    if is_ours:
        print("It is this kiosk's reader.")
    else:
        now = f"This kiosk's reader stays {settings.reader}" if settings.reader else "Practice sets no reader"
        print(f"{now}; to make it this kiosk's: kiosk settings set reader {registered.id}")
    return 0


def answer_list(arguments: argparse.Namespace) -> int:
    """Show all readers of the account."""
    settings = settings_of(arguments)
    found = _granted(readers_of(arguments).readers())
    if wants_json(arguments):
        print_json([{**reader_as_json(one), "this_kiosks": one.id == settings.reader} for one in found])
    elif found:
        print_readers(found, settings.reader, utc_now())
    else:
        print('There is no reader yet; register one with: kiosk reader register CODE --label "Front desk"')
    if settings.reader is not None and settings.reader not in [one.id for one in found]:
        print(f"This kiosk's reader {settings.reader} is not among them; set another one.", file=sys.stderr)
    return 0


def answer_free(arguments: argparse.Namespace) -> int:
    """End what the reader is about, if that is this kiosk's, and settle what was left unsettled."""
    with opened_session(arguments) as (session, _):
        freed = session.giving.free_reader()
        unsettled = [one.code for one in session.giving.unsettled()]
    why = "" if freed.why_not is None else off_text(freed.why_not)
    if wants_json(arguments):
        print_json({"free": not why, "was_busy": freed.was_busy, "why": why, "unsettled": unsettled})
    else:
        label = session.reader.label if session.reader is not None else "The reader"
        print(why or f"{label} is free{'' if freed.was_busy else ', and was so before'}.")
    return 1 if why else 0


def readers_of(arguments: argparse.Namespace) -> Readers:
    """The readers that the command means, asked for with this machine's key.

    Raises:
        CommandRefusedError: there is no key that can be used, or practice has no Stripe on this machine to ask.
    """
    practice = is_practice(arguments)
    if practice and not os.environ.get(API_BASE):
        raise CommandRefusedError(
            f"Practice brings its own reader, so there is none to ask about; set {API_BASE} to ask `kiosk simulator`."
        )
    try:
        access = stripe_access(practice=practice, environ=os.environ)
    except (SecretRefusedError, StripeRefusedError) as error:
        raise CommandRefusedError(PaymentWords().sentence(error.trouble)) from None
    return Readers(access.key, access.base)


def _address_in(arguments: argparse.Namespace) -> Address | None:
    """The new location's address, if one is to be made."""
    parts = {option: (getattr(arguments, option[2:].replace("-", "_")) or "").strip() for option in _ADDRESS}
    if not arguments.new_location:
        if given := [option for option, text in parts.items() if text]:
            raise CommandRefusedError(f"{given[0]} is part of a new location; give it together with --new-location.")
        return None
    missing = [option for option, text in parts.items() if not text and option != "--state"]
    if missing:
        raise CommandRefusedError(f"A new location needs {', '.join(missing)} too; write it like {_NEW_LOCATION}.")
    return Address(*parts.values())


def _location(readers: Readers, arguments: argparse.Namespace) -> str:
    """The id that was given; else that of the only location there is."""
    if arguments.location:
        return str(arguments.location)
    found = _granted(readers.locations())
    if not found:
        raise CommandRefusedError(f"Stripe has no location yet, and a reader needs one; give {_NEW_LOCATION}.")
    if len(found) > 1:
        choices = ", ".join(f"{one.id} ({one.name})" for one in found)
        raise CommandRefusedError(f"Stripe has several locations; give one with --location: {choices}.")
    return found[0].id


def _use(arguments: argparse.Namespace, reader: str) -> None:
    try:
        change_settings(data_folder_of(arguments), {"reader": reader})
    except SettingsRefusedError as error:
        said = SettingsWords().sentence(error.trouble)
        raise CommandRefusedError(f"{reader} is registered and not yet this kiosk's reader: {said}") from None


def _granted(answer: _Told | ReaderTrouble, more: str = "") -> _Told:
    """The answer; Stripe's no is the command's refusal, and `more` is said after it."""
    if isinstance(answer, ReaderTrouble):
        raise CommandRefusedError(f"{StripeWords().sentence(answer)}{more}")
    return answer
