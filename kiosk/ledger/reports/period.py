"""What a report is of: one day in the campaign's time zone, or the whole drive."""

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

from kiosk.model.records import dataclass

HOUR = dt.timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Period:
    """A day from midnight to midnight, 23 to 25 hours long, or all days where `day` is `None`."""

    zone: ZoneInfo
    day: dt.date | None = None

    @property
    def begins(self) -> dt.datetime | None:
        """In UTC; `None` for the whole drive."""
        return _midnight(self.day, self.zone) if self.day else None

    @property
    def ends(self) -> dt.datetime | None:
        """In UTC, the first moment after it; `None` for the whole drive."""
        return _midnight(self.day + dt.timedelta(days=1), self.zone) if self.day else None

    def is_before(self, moment: dt.datetime) -> bool:
        """Whether `moment` comes before it begins."""
        return self.begins is not None and moment < self.begins

    def holds(self, moment: dt.datetime) -> bool:
        """Whether `moment` is in it."""
        return not self.is_before(moment) and (self.ends is None or moment < self.ends)

    def slot_of(self, moment: dt.datetime) -> dt.datetime:
        """When the hour of the day, or the day of the drive, began that holds `moment`; in UTC."""
        if self.begins is None:
            return _midnight(moment.astimezone(self.zone).date(), self.zone)
        return self.begins + (moment - self.begins) // HOUR * HOUR

    def slots(self, first: dt.datetime, last: dt.datetime) -> list[dt.datetime]:
        """The hours from one to another, without gaps; of a drive the two days alone, since it may rest for long."""
        if self.begins is None:
            return sorted({first, last})
        return [first + count * HOUR for count in range((last - first) // HOUR + 1)]

    def slot_text(self, slot: dt.datetime) -> str:
        """`14:00`, with the zone's sign where an hour comes twice; for a drive the day, `2026-11-23`."""
        local = slot.astimezone(self.zone)
        if self.begins is None:
            return local.date().isoformat()
        twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
        return f"{local:%H:%M} {local:%Z}" if twice else f"{local:%H:%M}"


@lru_cache(maxsize=1024)  # it is asked for every fact
def _midnight(day: dt.date, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), zone).astimezone(dt.UTC)
