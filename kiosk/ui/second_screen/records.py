"""What the second screen depends on beside the campaign, and what it shows of it; imports nothing heavy."""

import datetime as dt
from typing import TYPE_CHECKING

from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.model.campaign import Campaign


@dataclass(frozen=True, slots=True)
class SecondScreenState:
    """All of it."""

    campaign: "Campaign | None" = None
    """Whose gifts these are; `None` while there is none."""
    language: str = "en"
    now: dt.datetime | None = None
    """With a time zone."""
    gifts: tuple[int, ...] = ()
    """Those that came last, in minor units, the newest first."""
    cut_off: bool = False
    """Whether what the figures come from can't be read now."""
    known_at: dt.datetime | None = None
    """When it could last be read; `None` where it never could."""


@dataclass(frozen=True, slots=True)
class SecondScreenShown:
    """What the scene shows of it."""

    gifts: tuple[str, ...] = ()
    """Amounts and nothing else, the newest first."""
    cut_off: bool = False
    as_of: str = ""
    """When the figures were right, while it is cut off; empty where nobody knows."""
