"""Where a drive stands in time."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from kiosk.model.campaign import Dates

EARLIEST_CREDIBLE_YEAR = 2026
"""A clock before this kiosk was made is wrong: no date is then shown."""


@dataclass(frozen=True, slots=True)
class Phase:
    """Where the drive stands; `days` until it starts or, the last day included, until it is over."""

    name: Literal["undated", "before", "running", "last_day", "ended"]
    days: int = 0


def phase_at(dates: Dates, now: dt.datetime) -> Phase:
    """The phase at `now` (with a time zone), by the calendar of the campaign's own zone."""
    if now.year < EARLIEST_CREDIBLE_YEAR:
        return Phase("undated")
    today = now.astimezone(dates.zone).date()
    if dates.starts and today < dates.starts:
        return Phase("before", (dates.starts - today).days)
    if dates.ends is None:
        return Phase("undated")
    if today > dates.ends:
        return Phase("ended")
    left = (dates.ends - today).days
    return Phase("running", left) if left else Phase("last_day")
