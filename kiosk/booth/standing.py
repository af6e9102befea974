"""How the booth stands, as a volunteer sees it: frozen records, nothing heavy."""

import datetime as dt
from typing import TYPE_CHECKING, Literal

from kiosk.ledger.reports.sums import SumColumn
from kiosk.model.booth_state import BoothState
from kiosk.model.fact import Method
from kiosk.model.money import Money
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.model.ledger_trouble import LedgerTrouble

_NO_SUMS = SumColumn()
What = Method | Literal["member"]
"""What came in: a gift by its method, or members."""


@dataclass(frozen=True, slots=True)
class LedgerUnusable:
    """The ledger can't be read or written."""

    trouble: "LedgerTrouble"


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One gift, or members who joined, of today at this kiosk."""

    number: int
    """The fact's sequence, by which it is undone."""
    at: dt.datetime
    """In UTC."""
    what: What
    money: Money | None
    """`None` for members."""
    members: int = 0
    shift: str = ""
    payment_intent: str = ""
    """Of a gift by card or phone; empty else."""
    is_undone: bool = False
    """Whether it was voided or wholly refunded."""
    can_undo: bool = False


@dataclass(frozen=True, slots=True)
class UnclearEntry:
    """A payment that may or may not have gone through."""

    code: str
    """What the attendee reads on the screen."""
    at: dt.datetime
    """In UTC."""
    money: Money
    what: Method


@dataclass(frozen=True, slots=True)
class Standing:
    """How the booth stands now."""

    booth: BoothState
    shift: str = ""
    """The shift that is open; empty where none is."""
    since: dt.datetime | None = None
    """When it was opened, in UTC."""
    shift_sums: SumColumn = _NO_SUMS
    """Of the shift that is open, in the campaign's currency."""
    shift_members: int = 0
    """Who joined during it, less those taken back."""
    entries: tuple[DayEntry, ...] = ()
    """Today's in the campaign's time zone, the latest first."""
    unclear: tuple[UnclearEntry, ...] = ()
    pending: tuple[Money, ...] = ()
    """What was made on phones, whose money comes days later, or doesn't: each by itself."""
    failed: int = 0
    """How many such payments have come to nothing today."""
    trouble: LedgerUnusable | None = None
    """Why nothing can be recorded; `None` where all is well."""
