"""The command line: one parser for all commands."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from kiosk import __version__
from kiosk.commands import COMMANDS, CommandRefusedError, options

_TAKE_A_VALUE = ("--data", "--campaign", "--size")
"""Options that may stand without a command."""


def build_parser(named: str) -> argparse.ArgumentParser:
    """The parser of `kiosk`, where only the module of the command `named` is imported; the others are listed."""
    common = options.data_option()
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A donation kiosk for event booths. Without a command it shows the kiosk in full screen.",
        epilog='"kiosk COMMAND --help" explains a command.',
        parents=[common, options.campaign_option(), options.practice_option(), options.json_option()],
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    module = COMMANDS[named].module if named in COMMANDS else ""
    if module:
        import_module(f"kiosk.commands.{module}").add_to(commands, common)
    for name, command in COMMANDS.items():
        if command.module != module:
            commands.add_parser(name, help=command.help)
    return parser


def _named(words: Sequence[str]) -> str:
    """The first word that is neither an option nor the value of one; empty where there is none."""
    is_value = False
    for word in words:
        if is_value:
            is_value = False
        elif not word.startswith("-"):
            return word
        else:
            is_value = len(word) > 2 and any(option.startswith(word) for option in _TAKE_A_VALUE)
    return ""


def main(words: Sequence[str] | None = None) -> int:
    """Carry out the command line `words` and return the exit code."""
    given = list(sys.argv[1:] if words is None else words)
    if not _named(given):
        asked = [word for word in given if word in ("-h", "--help", "--version")]
        given = asked or ["run", *given]
    parser = build_parser(_named(given))
    arguments, rest = parser.parse_known_args(given)
    if rest:
        parser.error(f"{rest[0]!r} is not understood; see kiosk --help")
    try:
        return int(arguments.answer(arguments))
    except CommandRefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 2
