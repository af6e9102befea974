"""How far the end of the day is, as records; imports nothing heavy."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.booth.standing import LedgerUnusable
from kiosk.ledger.reports.sums import SumColumn
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.giving.why_not import WhyNot
    from kiosk.reconciliation.difference import Difference, Doing


@dataclass(frozen=True, slots=True)
class DayFigures:
    """What came in today, at all kiosks in the ledger; money in minor units of `currency`."""

    currency: str
    sums: SumColumn
    members: int = 0
    """Who joined, less those taken back."""
    unsettled: int = 0
    """How many payments may or may not have gone through."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Files of the report that are missing."""

    files: tuple[Path, ...]
    why: str = ""
    """What the system says of their folder; empty where all is the fault of the program, which is logged."""
    outdated: tuple[Path, ...] = ()
    """Those of an earlier report of the day that have their names and can't be removed."""


@dataclass(frozen=True, slots=True)
class DayReport:
    """The day for the screen, and what was saved of it."""

    figures: DayFigures
    files: tuple[Path, ...] = ()
    unsaved: Unsaved | None = None
    """`None` where all files are there."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """The ledger and Stripe say the same."""


@dataclass(frozen=True, slots=True)
class Differed:
    """They do not."""

    differences: "tuple[Difference, ...]"


@dataclass(frozen=True, slots=True)
class NotCompared:
    """Stripe or the ledger could not be read."""

    why: "WhyNot"


@dataclass(frozen=True, slots=True)
class NothingToCompare:
    """This kiosk takes no gifts through Stripe."""


Comparison = Agreed | Differed | NotCompared | NothingToCompare


@dataclass(frozen=True, slots=True)
class NotEnded:
    """Nobody has ended the day."""


@dataclass(frozen=True, slots=True)
class Comparing:
    """The ledger is being compared with Stripe."""

    what: "Doing | None" = None
    """`None` at the beginning."""
    done: int = 0
    of: int = 0
    """0 where that isn't known."""


@dataclass(frozen=True, slots=True)
class Reporting:
    """The report is being made, whatever came of the comparison; that can't be stopped."""


UnderWay = Comparing | Reporting
"""The day is being ended."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The day is ended, and can be ended again."""

    comparison: Comparison
    report: DayReport


@dataclass(frozen=True, slots=True)
class EndFailed:
    """There is no report."""

    why: LedgerUnusable | None
    """`None` for a mistake in the program."""


Ending = NotEnded | UnderWay | Ended | EndFailed
