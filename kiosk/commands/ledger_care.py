"""`kiosk ledger verify` and `kiosk ledger backup`: that the ledger is whole, and stays."""

import argparse
from pathlib import Path

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import print_json, progress_of, told_trouble
from kiosk.commands.options import data_folder_of, is_practice, wants_json
from kiosk.ledger.backup import back_up
from kiosk.ledger.exports.file import OutRefusedError, check_place
from kiosk.ledger.files import ledger_files
from kiosk.ledger.lock import kiosk_lock
from kiosk.ledger.repair import count_anew, renew_head
from kiosk.ledger.verify import verify
from kiosk.words.ledger import LedgerWords


def answer_verify(arguments: argparse.Namespace) -> int:
    """Name every problem; no when there is one. `--renew-head` and `--count-anew` are staff's word first."""
    data, practice = data_folder_of(arguments), is_practice(arguments)
    with told_trouble():
        if arguments.renew_head or arguments.count_anew:
            with kiosk_lock(data):
                if arguments.renew_head:
                    renew_head(data, practice=practice)
                if arguments.count_anew:
                    count_anew(data, practice=practice, on_progress=progress_of("Facts counted"))
        verdict = verify(data, practice=practice, on_progress=progress_of("Facts checked"))
    problems = [LedgerWords().sentence(one) for one in verdict.problems]
    if not problems and not ledger_files(data, practice=practice).ledger.exists():
        problems = [f"There is no book in {data} yet; the first fact makes one, or name another folder with --data."]
    if wants_json(arguments):
        print_json({"whole": not problems, "facts": verdict.facts, "problems": problems})
    elif problems:
        print("\n".join(problems))
    else:
        facts = "1 fact is" if verdict.facts == 1 else f"{verdict.facts:,} facts are"
        print(f"The ledger is whole: {facts} there as written.")
    return 1 if problems else 0


def answer_backup(arguments: argparse.Namespace) -> int:
    """Copy the ledger while it is in use."""
    out: Path = arguments.out
    try:
        check_place(out)
    except OutRefusedError as error:
        raise CommandRefusedError(str(error)) from None
    with told_trouble():
        back_up(
            data_folder_of(arguments), out, practice=is_practice(arguments), on_progress=progress_of("Pages copied")
        )
    if wants_json(arguments):
        print_json({"file": str(out), "bytes": out.stat().st_size})
    else:
        head = out.with_suffix(".head").name
        print(f"{out} is written and verified. Keep it, with the small file {head}, on another disk.")
    return 0
