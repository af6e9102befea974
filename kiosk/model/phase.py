"""Where a drive stands in time."""

import datetime as dt
from typing import Literal

from kiosk.model.dates import Dates
from kiosk.model.records import dataclass

EARLIEST_CREDIBLE_YEAR = 2026
"""A machine's clock before this kiosk was made is wrong."""
MOST_BACK = dt.timedelta(days=1)
"""By how much a clock that is set right may go back."""
NO_TIME = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""Stands for now where nobody knows what time it is: no date is then shown."""


@dataclass(frozen=True, slots=True)
class Phase:
    """Where the drive stands; `days` until it starts or, the last day included, until it is over."""

    name: Literal["undated", "before", "running", "last_day", "ended"]
    days: int = 0


def believed(clock: dt.datetime, written: dt.datetime | None = None) -> dt.datetime:
    """What a machine's `clock` is good for: itself, or `NO_TIME` where it must be wrong.

    It is, too, where it is more than a day before what this machine has `written` already: its battery is dead.
    """
    if clock.year < EARLIEST_CREDIBLE_YEAR or (written is not None and written - clock > MOST_BACK):
        return NO_TIME
    return clock


def phase_at(dates: Dates, now: dt.datetime) -> Phase:
    """The phase at `now` (with a time zone, or `NO_TIME`), as the screen shows it.

    It goes by the calendar of the campaign's own zone, and by the days that the screen names.
    """
    if now == NO_TIME:
        return Phase("undated")
    today = now.astimezone(dates.zone).date()
    first, last = dates.first_told, dates.last_told
    if first and today < first:
        return Phase("before", (first - today).days)
    if last is None:
        return Phase("undated")
    if today > last:
        return Phase("ended")
    left = (last - today).days
    return Phase("running", left) if left else Phase("last_day")
