"""A volunteer's shift: its name is the day and a short label, never the volunteer's own name."""

import datetime as dt
import re

from kiosk.booth.outcome import BadShiftLabel, TooManyShifts
from kiosk.ledger.ledger import Ledger
from kiosk.model.campaign import Campaign
from kiosk.model.fact import ShiftClosed, ShiftOpened

LONGEST_LABEL = 8
_LABEL = re.compile(rf"[A-Za-z0-9]{{0,{LONGEST_LABEL}}}", re.ASCII)
_MOST_A_DAY = 100


class ShiftRefusedError(Exception):
    """No shift can be started under this label."""

    def __init__(self, trouble: BadShiftLabel | TooManyShifts) -> None:
        super().__init__(f"no shift can be started: {trouble}")
        self.trouble = trouble


def check_label(label: str) -> str:
    """`label`, which may be empty.

    Raises:
        ShiftRefusedError: it is too long, or has more in it than letters and digits.
    """
    if not _LABEL.fullmatch(label):
        raise ShiftRefusedError(BadShiftLabel(label[:40]))
    return label


def start_shift(ledger: Ledger, campaign: Campaign, label: str, now: dt.datetime) -> str:
    """Start a shift; its name, such as `2026-11-25-AB`, or `2026-11-25-AB-2` for the second of that label.

    Raises:
        ShiftRefusedError: see `check_label`; or there were too many of that label today.
        EntryRefusedError: a shift is open.
        LedgerTroubleError: it can't be written.
    """
    day = now.astimezone(campaign.dates.zone).date().isoformat()
    name = f"{day}-{label}" if check_label(label) else day
    for number in range(1, _MOST_A_DAY + 1):
        shift = name if number == 1 else f"{name}-{number}"
        if ledger.append(campaign.id, ShiftOpened(shift)).is_new:
            return shift
    raise ShiftRefusedError(TooManyShifts(_MOST_A_DAY))


def end_shift(ledger: Ledger, campaign: Campaign) -> str:
    """End the shift that is open; its name, empty where none is.

    Raises:
        EntryRefusedError: the ledger refuses.
        LedgerTroubleError: it can't be written.
    """
    shift = ledger.open_shift()
    if shift:
        ledger.append(campaign.id, ShiftClosed(shift))
    return shift
