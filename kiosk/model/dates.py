"""Days of a drive: when it runs, which days the screen names, and on which of them something is shown."""

import datetime as dt
from zoneinfo import ZoneInfo

from kiosk.model.fields import Day, TimeZone, refuse
from kiosk.model.mistake import FieldMistake
from kiosk.model.part import Part
from kiosk.model.records import dataclass
from kiosk.model.rules import Around, rule


def _in_order(first: dt.date | None, last: dt.date | None) -> None:
    if first and last and last < first:
        raise refuse(FieldMistake("last_before_first", (last.isoformat(), first.isoformat())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates(Part):
    """When the drive runs, in its own time zone. Any date may be left out."""

    starts: Day | None = None
    """First day of the drive; gifts in the ledger count whenever they came, Stripe is asked from this day on."""
    ends: Day | None = None
    """Last day of the drive; what is given after it counts as well."""
    told_start: Day | None = None
    """The first day as the screen tells it, where that is another than the first day of the drive."""
    told_end: Day | None = None
    """The last day as the screen tells it, where that is another than the last day of the drive."""
    time_zone: TimeZone = "UTC"
    """Where midnight is, such as "America/New_York"."""

    @rule("ends")
    @classmethod
    def _after_start(cls, ends: dt.date | None, info: Around) -> dt.date | None:
        starts = info.data.get("starts")
        if ends and starts and ends < starts:
            raise refuse(FieldMistake("ends_before_it_starts", (ends.isoformat(), starts.isoformat())))
        return ends

    @rule("told_end")
    @classmethod
    def _told_after_start(cls, told_end: dt.date | None, info: Around) -> dt.date | None:
        _in_order(info.data.get("told_start") or info.data.get("starts"), told_end)
        return told_end

    @property
    def first_told(self) -> dt.date | None:
        """The day on which the drive starts, for the screen."""
        return self.told_start or self.starts

    @property
    def last_told(self) -> dt.date | None:
        """The day on which it ends, for the screen."""
        return self.told_end or self.ends

    @property
    def zone(self) -> ZoneInfo:
        """The time zone, ready to use."""
        return ZoneInfo(self.time_zone)

    def midnight(self, day: dt.date) -> dt.datetime:
        """When `day` begins there."""
        return dt.datetime.combine(day, dt.time(), self.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled(Part):
    """What the screen shows on some days only, by the calendar of the drive's time zone."""

    show_from: Day | None = None
    """The first day on which it is shown."""
    show_until: Day | None = None
    """The last day on which it is shown."""

    @rule("show_until")
    @classmethod
    def _after_first_day(cls, show_until: dt.date | None, info: Around) -> dt.date | None:
        _in_order(info.data.get("show_from"), show_until)
        return show_until

    def is_shown_on(self, day: dt.date) -> bool:
        """Whether it is shown on `day`."""
        return (self.show_from is None or self.show_from <= day) and (
            self.show_until is None or day <= self.show_until
        )
