"""The command line: one parser for all commands."""

import argparse
import sys
from collections.abc import Sequence

from kiosk import __version__
from kiosk.commands import (
    CommandRefusedError,
    campaign,
    doctor,
    feed,
    fleet,
    give,
    key,
    ledger,
    options,
    pin,
    reader,
    reconcile,
    run,
    settings,
    shift,
    simulator,
)

_GROUPS = (run, campaign, ledger, settings, key, reader, pin, shift, give, feed, fleet, reconcile, doctor, simulator)
_TAKE_A_VALUE = ("--data", "--campaign", "--size")
"""Options that may stand without a command."""


def build_parser() -> argparse.ArgumentParser:
    """The parser of `kiosk`."""
    common = options.data_option()
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A donation kiosk for event booths. Without a command it shows the kiosk over the whole screen.",
        epilog='"kiosk COMMAND --help" tells more about a command.',
        parents=[common, options.campaign_option(), options.practice_option(), options.json_option()],
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for group in _GROUPS:
        group.add_to(commands, common)
    return parser


def _names_command(words: Sequence[str]) -> bool:
    """Whether there is a word that is neither an option nor the value of one."""
    is_value = False
    for word in words:
        if is_value:
            is_value = False
        elif not word.startswith("-"):
            return True
        else:
            is_value = len(word) > 2 and any(option.startswith(word) for option in _TAKE_A_VALUE)
    return False


def main(words: Sequence[str] | None = None) -> int:
    """Carry out the command line `words` and return the exit code."""
    parser = build_parser()
    given = list(sys.argv[1:] if words is None else words)
    if not _names_command(given):
        asked = [word for word in given if word in ("-h", "--help", "--version")]
        given = asked or ["run", *given]
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
