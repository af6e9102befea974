"""`kiosk key`: the secrets of this machine, which are kept in the system's keyring and never shown."""

import argparse
import sys
from typing import TYPE_CHECKING, Any

from kiosk.commands import CommandRefusedError
from kiosk.commands.options import is_practice, json_option, practice_option, wants_json

if TYPE_CHECKING:
    from kiosk.keys import Name

_NAMES: tuple["Name", ...] = ("stripe", "fleet", "civicrm")
_MOST_TYPED = 8192
_PERMISSIONS = """\
Make a restricted key in Stripe's Dashboard under Developers, API keys. To read what was given, tick for it
  PaymentIntents: Read
  Charges and Refunds: Read
and leave everything else at None. A live secret key (sk_live_) is refused: it may do anything with the account."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    key = commands.add_parser("key", help="keep, check and clear the keys and passwords of this machine")
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
        "check", parents=[common, practice_option(), json_option()], help="say which secrets are there, and from where"
    )
    _add_name(check, nargs="?")
    check.set_defaults(answer=answer_check)

    clear = actions.add_parser(
        "clear", parents=[common, practice_option()], help="take a secret out of the system's keyring"
    )
    _add_name(clear)
    clear.set_defaults(answer=answer_clear)


def _add_name(parser: argparse.ArgumentParser, **more: Any) -> None:
    parser.add_argument("name", choices=_NAMES, metavar="NAME", help=f"one of {', '.join(_NAMES)}", **more)


def answer_set(arguments: argparse.Namespace) -> int:
    """Keep a secret that is typed unseen or comes by standard input."""
    from kiosk.keys import SecretRefusedError, check_stripe_key, keep_secret

    if arguments.value:
        raise CommandRefusedError(
            "A secret on the command line stays in the shell's history and is seen by others: make a new one, "
            "then give it when it is asked for."
        )
    name: Name = arguments.name
    practice = is_practice(arguments)
    if name == "stripe":
        print(_PERMISSIONS, file=sys.stderr)
    value = _typed(f"{name} (is not shown): ")
    kind = ""
    try:
        if name == "stripe":
            kind = f", {_kind(check_stripe_key(value, practice=practice))}"
        where = keep_secret(name, value, practice=practice)
    except SecretRefusedError as error:
        raise CommandRefusedError(str(error)) from None
    print(f"{name}: kept in {where}{kind}")
    return 0


def answer_check(arguments: argparse.Namespace) -> int:
    """Say of each secret whether it is there; no when the one asked for isn't, or one that is can't be used."""
    asked: Name | None = arguments.name
    states = {name: _state(name, practice=is_practice(arguments)) for name in ((asked,) if asked else _NAMES)}
    if wants_json(arguments):
        import json  # a kiosk that starts needs none

        print(json.dumps(states, ensure_ascii=False))
    else:
        for name, state in states.items():
            told = (state["from"], state["kind"], state["problem"])
            print(f"{name}: {'; '.join(part for part in told if part)}")
    wrong = [state for state in states.values() if not state["usable"] and (asked or state["there"])]
    return 1 if wrong else 0


def answer_clear(arguments: argparse.Namespace) -> int:
    """Forget a secret; no when it was not there."""
    from kiosk.keys import SecretRefusedError, find_secret, forget_secret

    name: Name = arguments.name
    practice = is_practice(arguments)
    try:
        was_there = forget_secret(name, practice=practice)
    except SecretRefusedError as error:
        raise CommandRefusedError(str(error)) from None
    print(f"{name}: {'no longer' if was_there else 'not'} in the system's keyring")
    try:
        left = find_secret(name, practice=practice)
    except SecretRefusedError:
        pass
    else:
        print(f"It is still given by {left.where}.")
    return 0 if was_there else 1


def _typed(prompt: str) -> str:
    if sys.stdin.isatty():
        from getpass import getpass

        try:
            return getpass(prompt)
        except EOFError:
            return ""
    try:
        return sys.stdin.read(_MOST_TYPED)
    except UnicodeDecodeError:
        raise CommandRefusedError("What came by standard input is not text; give the secret alone.") from None


def _state(name: "Name", *, practice: bool) -> dict[str, Any]:
    """What may be told about a secret."""
    from kiosk.keys import SecretMissingError, SecretRefusedError, check_stripe_key, find_secret

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
        state["from"] = found.where
        if name == "stripe":
            key = check_stripe_key(found.value, practice=practice)
            state |= {"kind": _kind(key), "live": key.live}
    except SecretRefusedError as error:
        state |= {"there": not isinstance(error, SecretMissingError), "problem": str(error)}
    else:
        state["usable"] = True
    return state


def _kind(key: Any) -> str:
    return f"{'a restricted' if key.restricted else 'a secret'} {'live' if key.live else 'test'} key"
