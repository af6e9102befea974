"""`kiosk key`: the secrets of this machine, which are kept in the system's keyring and never shown."""

import argparse
import json
import re
import sys
from getpass import getpass
from typing import TYPE_CHECKING, Any

from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.options import is_practice, json_option, practice_option, wants_json
from kiosk.commands.reader_text import told_reader
from kiosk.machine.keys import (
    SecretMissingError,
    SecretRefusedError,
    check_stripe_key,
    find_secret,
    forget_secret,
    keep_secret,
    unlock_keyring,
    variable_of,
)
from kiosk.machine.secret_trouble import FeedKey, Known, Name
from kiosk.words.machine import SecretWords

if TYPE_CHECKING:
    from kiosk.payments.key_at_stripe import AtStripe

_NAMES: tuple[Known, ...] = ("stripe", "fleet", "civicrm", "signing")
_RARE: tuple[Known, ...] = ("bank", "mail", "webhook", "ping")
"""Few machines have them: for imported statements, made by itself, for kiosk fleet watch, and for kiosk doctor."""
_MOST_TYPED = 8192
_LONGEST_ID = 40
_NOT_FOR_PRACTICE = (
    "Practice needs no key and never reads the keyring; a test key for its feed at Stripe is given in {variable}."
)
_WRONG_MODE = ", which is used only with --practice"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    key = commands.add_parser("key", help=COMMANDS["key"].help)
    actions = key.add_subparsers(metavar="ACTION", required=True)

    keep = actions.add_parser(
        "set",
        parents=[common, practice_option()],
        help="keep a secret in the system's keyring; it is asked for, or read from standard input",
    )
    _add_name(keep)
    keep.add_argument("value", nargs="*", help=argparse.SUPPRESS)
    keep.set_defaults(answer=answer_set)

    check = actions.add_parser(
        "check",
        parents=[common, practice_option(), json_option()],
        help="say which secrets are there, and from where; with stripe, ask Stripe what the key may do",
    )
    _add_name(check, nargs="?")
    check.set_defaults(answer=answer_check)

    unlock = actions.add_parser(
        "unlock",
        parents=[common],
        help="have this desktop ask for its keyring's password, so that the kiosk can read it",
    )
    unlock.set_defaults(answer=answer_unlock)

    clear = actions.add_parser(
        "clear", parents=[common, practice_option()], help="take a secret out of the system's keyring"
    )
    _add_name(clear)
    clear.set_defaults(answer=answer_clear)


def _add_name(parser: argparse.ArgumentParser, **more: Any) -> None:
    known = ", ".join(_NAMES)
    parser.add_argument("name", type=_name, metavar="NAME", help=f"one of {known}, or feed:ID of a feed", **more)


def _name(text: str) -> Name:
    for name in (*_NAMES, *_RARE):
        if text == name:
            return name
    kind, _, feed = text.partition(":")
    if kind == "feed" and re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", feed, re.ASCII) and len(feed) <= _LONGEST_ID:
        return FeedKey(feed)
    raise argparse.ArgumentTypeError(f"{text[:40]!r} is none of {', '.join(_NAMES)}, nor feed: and the id of a feed")


def answer_set(arguments: argparse.Namespace) -> int:
    """Keep a secret that is typed unseen or comes by standard input."""
    if arguments.value:
        raise CommandRefusedError(
            "A secret on the command line stays in the shell's history and is seen by others: make a new one, "
            "then give it when it is asked for."
        )
    name: Name = arguments.name
    practice = is_practice(arguments)
    if name == "stripe":
        from kiosk.commands.key_at_stripe import how_to_make_one

        print(how_to_make_one(), file=sys.stderr)
    value = _typed(f"{name} (is not shown): ")
    kind = ""
    try:
        if name == "stripe":
            key = check_stripe_key(value, practice=practice)
            kind = f", {_kind(key)}{'' if key.live or practice else _WRONG_MODE}"
        where = keep_secret(name, value, practice=practice, may_ask=True)
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    print(f"{name}: saved in {SecretWords().where(where)}{kind}")
    if practice:
        print(_NOT_FOR_PRACTICE.format(variable=variable_of(name, practice=True)), file=sys.stderr)
    return 0


def answer_check(arguments: argparse.Namespace) -> int:
    """Say of each secret whether it is there; no when the one asked for isn't, or one that is can't be used."""
    asked: Name | None = arguments.name
    states = {name: _state(name, arguments) for name in ((asked,) if asked else tuple[Name, ...](_NAMES))}
    if wants_json(arguments):
        from kiosk.commands.key_at_stripe import at_stripe_as_json

        shown = {
            str(name): {**state, "at_stripe": at and at_stripe_as_json(at)} for name, (state, at) in states.items()
        }
        print(json.dumps(shown, ensure_ascii=False))
    else:
        from kiosk.commands.key_at_stripe import at_stripe_text

        for name, (state, at) in states.items():
            kind = state["kind"]
            if kind and not state["live"] and not is_practice(arguments):
                kind += _WRONG_MODE
            told = (state["from"], kind, state["problem"], at and at_stripe_text(at))
            print(f"{name}: {'; '.join(part for part in told if part)}")
            if at and at.reader:
                print(f"This kiosk's reader: {told_reader(at.reader)}")
    wrong = [state for state, at in states.values() if not state["usable"] and (asked or state["there"])]
    failed = [at for _, at in states.values() if at and not at.is_fine]
    return 1 if wrong or failed else 0


def answer_clear(arguments: argparse.Namespace) -> int:
    """Forget a secret; no when it was not there."""
    name: Name = arguments.name
    practice = is_practice(arguments)
    try:
        was_there = forget_secret(name, practice=practice)
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    print(f"{name}: {'no longer' if was_there else 'not'} in the system's keyring")
    try:
        left = find_secret(name, practice=practice)
    except SecretRefusedError:
        pass
    else:
        print(f"It is still given by {SecretWords().where(left.where)}.")
    return 0 if was_there else 1


def answer_unlock(_: argparse.Namespace) -> int:
    """Unlock the keyring, by the desktop's own dialog; no when it stays as it is."""
    trouble = unlock_keyring()
    if trouble is None:
        print("The system's keyring can be read now; a kiosk that runs takes its keys from there within a minute.")
        return 0
    print(f"The system's keyring can't be read: {SecretWords().keyring(trouble)}.")
    return 1


def _typed(prompt: str) -> str:
    if sys.stdin.isatty():
        try:
            return getpass(prompt)
        except EOFError:
            return ""
    try:
        return sys.stdin.read(_MOST_TYPED)
    except UnicodeDecodeError:
        raise CommandRefusedError("What came by standard input is not text; give the secret alone.") from None


def _state(name: Name, arguments: argparse.Namespace) -> tuple[dict[str, Any], "AtStripe | None"]:
    """What may be said about a secret; and, where only the Stripe key was asked for, what Stripe says to it."""
    practice = is_practice(arguments)
    at_stripe = None
    state: dict[str, Any] = {
        "there": True,
        "usable": False,
        "from": None,
        "kind": None,
        "live": None,
        "problem": None,
    }
    try:
        found = find_secret(name, practice=practice)
        state["from"] = SecretWords().where(found.where)
        if name == "stripe":
            key = check_stripe_key(found.value, practice=practice)
            state |= {"kind": _kind(key), "live": key.live}
            if arguments.name:
                from kiosk.commands.key_at_stripe import ask_stripe

                at_stripe = ask_stripe(key, arguments)
    except SecretRefusedError as error:
        state |= {"there": not isinstance(error, SecretMissingError), "problem": SecretWords().sentence(error.trouble)}
    else:
        state["usable"] = True
    return state, at_stripe


def _kind(key: Any) -> str:
    return f"{'a restricted' if key.restricted else 'a secret'} {'live' if key.live else 'test'} key"
