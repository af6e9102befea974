"""Make a ledger as this version writes it, to be kept: `python -m tests.ledger.old.make`.

What is there already stays as it is: old files must always open.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from kiosk.ledger.backup import back_up
from kiosk.ledger.schema import VERSION
from kiosk.model.fact import (
    AttemptAsked,
    AttemptEnded,
    AttemptOpened,
    Correction,
    MemberJoined,
    Refund,
    ShiftClosed,
    ShiftOpened,
    Void,
)
from kiosk.model.money import Money
from tests.ledger.books import DRIVE, OTHER, as_copies, card, cash, opened, reading
from tests.model.told_facts import told

FOLDER = Path(__file__).parent


def main() -> None:
    out = FOLDER / f"version-{VERSION}.sqlite"
    if out.exists():
        sys.exit(f"{out} is there already, and stays")
    data = Path(tempfile.mkdtemp())
    with opened(data) as ledger:
        for entry in (
            ShiftOpened("shift-1"),
            cash(2000),
            AttemptOpened("attempt-1", "card_reader", card().money),
            AttemptAsked("attempt-1", "pi_1"),
            card(1, 5000),
            AttemptOpened("attempt-2", "phone", card().money),
            AttemptEnded("attempt-2", "declined", "card_declined"),
            AttemptOpened("attempt-3", "card_reader", card().money),
            AttemptAsked("attempt-3", "pi_3"),
            Refund("re_1", "pi_1", Money(1000, "EUR")),
            MemberJoined(2),
            Correction("gifts", -50, "miscounted", "EUR"),
            cash(300),
            Void(13, "counted twice"),
            reading(100_000),
            ShiftClosed("shift-1"),
        ):
            ledger.append(DRIVE, entry)
        ledger.take(as_copies(told(cash(7), sequence, OTHER.uuid) for sequence in (1, 2)))
    back_up(data, out)
    shutil.rmtree(data)


if __name__ == "__main__":
    main()
