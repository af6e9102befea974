"""`kiosk shift`: a volunteer's shift begins and ends; cards are taken only while one is open."""

import argparse

from kiosk.booth.shifts import ShiftRefusedError, check_label, end_shift, start_shift
from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.ledger_opening import opened, print_json
from kiosk.commands.options import campaign_option, json_option, practice_option, wants_json
from kiosk.model.fact import EntryRefusedError
from kiosk.words.ledger_mistakes import EntryMistakeWords
from kiosk.words.outcome import OutcomeWords


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    shift = commands.add_parser("shift", help=COMMANDS["shift"].help)
    actions = shift.add_subparsers(metavar="ACTION", required=True)
    parents = [common, campaign_option(), practice_option(), json_option()]
    begin = actions.add_parser("open", parents=parents, help="begin a shift")
    begin.add_argument(
        "label",
        nargs="?",
        default="",
        metavar="INITIALS",
        help="up to eight letters or digits, such as AB",
    )
    begin.set_defaults(answer=answer_open)
    end = actions.add_parser("close", parents=parents, help="end the shift that is open; no when none is")
    end.set_defaults(answer=answer_close)


def answer_open(arguments: argparse.Namespace) -> int:
    """Begin a shift."""
    try:
        check_label(arguments.label)
        with opened(arguments) as book:
            if current := book.ledger.open_shift():
                raise CommandRefusedError(f"The shift {current} is open; end it with: kiosk shift close")
            shift = start_shift(book.ledger, book.campaign, arguments.label, book.now)
    except ShiftRefusedError as error:
        raise CommandRefusedError(OutcomeWords().refusal(error.trouble)) from None
    except EntryRefusedError as error:
        raise CommandRefusedError(EntryMistakeWords().sentence(error.mistake)) from None
    return _answer(arguments, shift, is_open=True)


def answer_close(arguments: argparse.Namespace) -> int:
    """End the shift that is open."""
    try:
        with opened(arguments) as book:
            shift = end_shift(book.ledger, book.campaign)
    except EntryRefusedError as error:
        raise CommandRefusedError(EntryMistakeWords().sentence(error.mistake)) from None
    return _answer(arguments, shift, is_open=False)


def _answer(arguments: argparse.Namespace, shift: str, *, is_open: bool) -> int:
    if wants_json(arguments):
        print_json({"shift": shift, "open": is_open})
    elif is_open:
        print(f"The shift {shift} is open: cards may be taken.")
    elif shift:
        print(f"The shift {shift} is closed: no cards are taken.")
    else:
        print("No shift is open, so no cards are taken.")
    return 0 if shift else 1
