"""The command line: one parser for all commands."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module

from kiosk import __version__
from kiosk.commands import COMMANDS, CommandRefusedError, options
from kiosk.commands.clean_output import clean_output
from kiosk.payments.limits import PaymentLimits
from kiosk.system.time_zones import use_newest_zones

_TAKE_A_VALUE = ("--data", "--campaign", "--size")
"""Options that may stand without a command."""
_BEFORE_COMMAND = ("--data", "--campaign", "--practice", "--json", "--version", "--help", "--windowed", "--size")
"""Options that stand before a command, or without one."""
argparse._ = str  # type: ignore[attr-defined]  # no catalogue has its texts; looking for one imports all locales' names
_LANGUAGES = ("--lang", "--language")
_OWN_LANGUAGE = "the language of the kiosk's screen is a setting: kiosk settings set language de"
_LIMITS = PaymentLimits()
_MISTYPED = 0.75
"""How much a word is like an option that somebody may have meant; 1 is the same."""


class _Parser(argparse.ArgumentParser):
    """Names what was most likely meant where a command, an option or one of its values isn't known."""

    def parse_known_args(self, args=None, namespace=None):  # type: ignore[no-untyped-def]  # argparse's own
        """What is known, and nothing else: `kiosk` takes no arguments that no command knows."""
        known, rest = super().parse_known_args(args, namespace)
        if rest:
            option = rest[0].partition("=")[0]
            meant = _meant(option, self._option_string_actions) or (option in _LANGUAGES and _OWN_LANGUAGE)
            self.error(f"{rest[0]!r} is not understood; {meant or 'see kiosk --help'}")
        return known, rest

    def _check_value(self, action: argparse.Action, value: object) -> None:
        try:
            super()._check_value(action, value)
        except argparse.ArgumentError as error:
            meant = _meant(str(value), map(str, action.choices or ()))
            raise argparse.ArgumentError(action, f"{error.message}; {meant}" if meant else error.message) from None


def _close(word: str, known: Iterable[str], cutoff: float = 0.6) -> list[str]:
    """The one of those `known` that `word` is most like, if any is."""
    from difflib import get_close_matches  # not where all is written rightly

    return get_close_matches(word, [*known], 1, cutoff)


def _meant(word: str, known: Iterable[str]) -> str:
    close = _close(word, known)
    return f"did you mean {close[0]}?" if close else ""


def build_parser(named: str) -> argparse.ArgumentParser:
    """The parser of `kiosk`, where only the module of the command `named` is imported; the others are listed."""
    common = options.data_option()
    parser = _Parser(
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
            is_value = len(word) > 2 and (
                any(option.startswith(word) for option in _TAKE_A_VALUE)
                or bool(_close(word, _TAKE_A_VALUE, _MISTYPED))
            )
    return ""


def _misplaced(words: Sequence[str]) -> str:
    """What is wrong with an option that stands before its command, where only those of `kiosk` itself may; or nothing.

    Without this its value would be taken for the command.
    """
    command = next((word for word in words if word in COMMANDS), "")
    for word in words[: words.index(command)] if command else words:
        option = word.partition("=")[0]
        is_known = any(known.startswith(option) for known in _BEFORE_COMMAND)
        if option.startswith("--") and not is_known and not _close(option, _BEFORE_COMMAND, _MISTYPED):
            if option in _LANGUAGES and command != "snapshot":
                return f"{option} is for pictures, behind kiosk snapshot; {_OWN_LANGUAGE}"
            if command:
                return (
                    f"{option} is none of kiosk's own options; write it behind the command: kiosk {command} {option}"
                )
    return ""


def main(words: Sequence[str] | None = None, limits: PaymentLimits = _LIMITS) -> int:
    """Carry out the command line `words`, payments within `limits`, and return the exit code."""
    use_newest_zones()
    with clean_output():
        return _carry_out(words, limits)


def _carry_out(words: Sequence[str] | None, limits: PaymentLimits) -> int:
    given = list(sys.argv[1:] if words is None else words)
    if not _named(given):
        asked = [word for word in given if word in ("-h", "--help", "--version")]
        given = asked or ["run", *given]
    parser = build_parser(_named(given))
    if misplaced := _misplaced(given):
        parser.error(misplaced)
    arguments = parser.parse_args(given, argparse.Namespace(limits=limits))
    try:
        return int(arguments.answer(arguments))
    except CommandRefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 2
