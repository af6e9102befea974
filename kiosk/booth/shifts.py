"""A volunteer's shift: its name is the day and a short sign, never the volunteer's own name."""

import datetime as dt
import re

from kiosk.ledger.ledger import Ledger
from kiosk.model.campaign import Campaign
from kiosk.model.fact import EntryRefusedError, ShiftClosed, ShiftOpened

_SIGN = re.compile(r"[A-Za-z0-9]{0,8}", re.ASCII)
_MOST_A_DAY = 100


def check_sign(sign: str) -> str:
    """`sign`, which may be empty.

    Raises:
        EntryRefusedError: it is no sign.
    """
    if not _SIGN.fullmatch(sign):
        raise EntryRefusedError(
            f"{sign[:40]!r} is no sign for a shift; give at most eight letters or digits, such as AB."
        )
    return sign


def begin_shift(ledger: Ledger, campaign: Campaign, sign: str, now: dt.datetime) -> str:
    """Begin a shift; its name, such as `2026-11-25-AB`.

    Raises:
        EntryRefusedError: `sign` is none, or a shift is open.
        LedgerTroubleError: it can't be written.
    """
    name = "-".join(
        part for part in (now.astimezone(campaign.dates.zone).date().isoformat(), check_sign(sign)) if part
    )
    for number in range(1, _MOST_A_DAY + 1):
        shift = name if number == 1 else f"{name}-{number}"
        if ledger.append(campaign.id, ShiftOpened(shift)).is_new:
            return shift
    raise EntryRefusedError(f"There were {_MOST_A_DAY} shifts of this sign today; give another sign.")


def end_shift(ledger: Ledger, campaign: Campaign) -> str:
    """End the shift that is open; its name, empty where none is.

    Raises:
        EntryRefusedError: the book refuses.
        LedgerTroubleError: it can't be written.
    """
    shift = ledger.open_shift()
    if shift:
        ledger.append(campaign.id, ShiftClosed(shift))
    return shift
