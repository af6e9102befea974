"""Flip one byte of a ledger's file, log or head: it is found, or it is harmless and the same facts and sums are read.

By hand, for longer: `python -m tests.faults.ledger_flips 10000 --seed 7`.
"""

import argparse
import os
import random
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from kiosk.ledger.connection import connect_to_read, reading
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.verify import verify
from kiosk.model.fact import Correction, MemberJoined, Refund, ShiftOpened, Void
from kiosk.model.phase import NO_TIME
from tests.ledger.books import DRIVE, NOON, OTHER, as_copies, card, cash, folder_in_memory, opened
from tests.ledger.books import reading as feed_reading
from tests.model.told_facts import told

OLD = NOON.replace(year=2020)


class Image(NamedTuple):
    """A ledger's files, and what is read from them."""

    files: dict[str, bytes]
    told: str


def image(folder: Path) -> Image:
    """A ledger whose last third is in the log only, as a kill leaves it."""
    with opened(folder) as ledger:
        ledger.append(DRIVE, ShiftOpened("shift-1"))
        for number in range(30):
            ledger.append(DRIVE, cash(100 + number))
            ledger.append(DRIVE, card(number))
        ledger.append(DRIVE, Refund("re_1", "pi_1", card(1).money))
        ledger.append(DRIVE, Void(2, "counted twice"))
        ledger.take(as_copies(told(cash(7), sequence, OTHER.uuid) for sequence in range(1, 11)))
        with closing(connect_to_read(ledger_files(folder))) as reader, reading(reader):
            reader.execute("SELECT count(*) FROM facts").fetchone()  # keeps the log from being emptied
            for number in range(30, 50):
                ledger.append(DRIVE, card(number))
                ledger.append(DRIVE, feed_reading(number, NOON.replace(minute=number)))
            ledger.append(DRIVE, Correction("gifts", -5, "miscounted", "EUR"))
            ledger.append(DRIVE, MemberJoined(2))
            kept = {
                name: (folder / name).read_bytes() for name in ("ledger.sqlite", "ledger.sqlite-wal", "ledger.head")
            }
        assert len(kept["ledger.sqlite-wal"]) > 10_000
        return Image(kept, everything(ledger))


def everything(ledger: Ledger) -> str:
    """All that is read from `ledger`."""
    book = ledger.book(DRIVE)
    parts = (
        list(ledger.arrived_after(0)),
        sorted(book.sums()),
        sorted(book.sums_after(OLD, frozenset({"cash", "card_reader"}))),
        book.readings(NO_TIME),
        ledger.heads(),
        ledger.open_shift(),
    )
    return repr(parts)


def flip_bytes(flips: int, seed: int, folder: Path) -> Counter[str]:
    """Do it `flips` times; how each was met.

    Raises:
        AssertionError: a flip was not noticed and changed what is read.
    """
    choose = random.Random(seed)  # noqa: S311 - a test that can be repeated
    (folder / "made").mkdir(parents=True)
    whole = image(folder / "made")
    met: Counter[str] = Counter()
    for number in range(flips):
        name = choose.choice(list(whole.files))
        content = bytearray(whole.files[name])
        place = choose.randrange(len(content) if name != "ledger.head" or number % 2 else 400)
        content[place] ^= choose.randrange(1, 256)
        data = folder / str(number)
        data.mkdir()
        for other, bytes_ in whole.files.items():
            (data / other).write_bytes(content if other == name else bytes_)
        (data / "ledger.ballast").hardlink_to(folder / "made" / "ledger.ballast")
        met[f"{name}: {_met(data, whole.told, f'{name} at {place} in flip {number}')}"] += 1
        for file in data.iterdir():
            file.unlink()
        data.rmdir()
    return met


def _met(data: Path, told: str, flip: str) -> str:
    """How the flip that is in `data` is met."""
    try:
        problems = verify(data).problems
    except LedgerTroubleError as trouble:
        return f"can't be read ({trouble.kind})"
    if problems:
        return "found by verify"
    try:
        with opened(data) as ledger:
            assert everything(ledger) == told, f"{flip} was not noticed"
            ledger.append(DRIVE, cash(1), reference="one more")
    except LedgerTroubleError as trouble:
        return f"found when opened ({trouble.kind})"
    return "harmless"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("flips", type=int)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    arguments = parser.parse_args()
    with folder_in_memory() as folder:
        met = flip_bytes(arguments.flips, arguments.seed, folder)
    sys.stdout.write(f"seed {arguments.seed}: {arguments.flips} flips, each found or harmless\n")
    sys.stdout.writelines(f"{count:7} {how}\n" for how, count in sorted(met.items()))


if __name__ == "__main__":
    main()
