"""What the command line says about one run of the kiosk; imports nothing heavy."""

import datetime as dt
from collections.abc import Callable
from dataclasses import field
from pathlib import Path

from kiosk.model.records import dataclass
from kiosk.payments.limits import PaymentLimits


def utc_now() -> dt.datetime:
    """The machine's clock."""
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class Choices:
    """What is asked of this run, beside the settings of this machine."""

    data: Path
    campaign: Path | None = None
    size: tuple[int, int] | None = None
    """A window of this size instead of the whole screen."""
    language: str | None = None
    still: bool = False
    """Whether nothing moves, whatever the settings say."""
    clock: Callable[[], dt.datetime] = utc_now
    at: dt.datetime | None = None
    """Show this moment instead of the clock's; without a time zone it is meant in the campaign's own."""
    practice: bool = False
    """Whether nothing that happens counts."""
    limits: PaymentLimits = field(default_factory=PaymentLimits)
    """How long payments wait, and how often they try."""
