"""Matching: somebody adds to each gift what the offer says, up to a sum and within a time.

What is added is a pledge. It is worked out from the gifts in the ledger and is never one of them: no sum of money
received, no fee and no export adds it. Which gift is matched goes by when gifts were received, so that every kiosk
with the same facts finds the same, and a refund leaves its part of the offer to the gifts after it.
"""

import datetime as dt
import re
from collections.abc import Iterable
from typing import Annotated, Literal, NamedTuple

from kiosk.model.dates import Dates
from kiosk.model.fields import Moment, ShortLine, refuse, shown
from kiosk.model.figure_fields import SumOfMoney
from kiosk.model.mistake import FieldMistake
from kiosk.model.part import Part
from kiosk.model.phase import NO_TIME
from kiosk.model.records import dataclass
from kiosk.model.rules import After, Around, Limits, rule

_RATIO = re.compile(r"([1-9][0-9]?):([1-9][0-9]?)", re.ASCII)
_EVER = dt.datetime.max.replace(tzinfo=dt.UTC)
_ZONES_APART = dt.timedelta(hours=14)
"""How far the drive's zone, which isn't known while the file is read, may be from UTC."""
HEARD_LATELY = dt.timedelta(minutes=1)
"""How long ago other kiosks may have been heard for anything to be promised; they exchange facts within seconds."""
PAID_WITHIN = dt.timedelta(minutes=31)
"""How long a payment that is begun may take: as long as a page on a phone can be paid."""


def _ratio(value: str) -> str:
    if not _RATIO.fullmatch(value):
        raise refuse(FieldMistake("not_a_ratio", (shown(value),)))
    return value


def _above_zero(minor: int) -> int:
    if minor == 0:
        raise refuse(FieldMistake("zero_cap"))
    return minor


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching(Part):
    """An offer to match gifts."""

    by: ShortLine
    """Who adds to the gifts, such as "the Example Foundation"."""
    cap: Annotated[SumOfMoney, After(_above_zero)]
    """The most that is added, such as "5000"."""
    ratio: Annotated[str, After(_ratio), Limits(json_schema_extra={"pattern": f"^{_RATIO.pattern}$"})] = "1:1"
    """What is added to what is given: "2:1" adds two for each one, "1:2" one for each two."""
    starts: Moment | None = None
    """The first day or the moment from which gifts are matched; without it, from the first gift on."""
    ends: Moment | None = None
    """The last day, or the moment until which gifts are matched; without it, until the cap is reached."""
    paid: Annotated[bool, Limits(strict=True)] = False
    """Whether the offer was paid, and is now among the gifts: it is then no longer told as a pledge."""

    @rule("ends")
    @classmethod
    def _after_start(cls, ends: dt.date | None, info: Around) -> dt.date | None:
        starts = info.data.get("starts")
        if ends is None or starts is None:
            return ends
        apart = _ZONES_APART if _names_its_zone(ends) != _names_its_zone(starts) else dt.timedelta()
        if _moment(ends, dt.UTC, last=True) + apart <= _moment(starts, dt.UTC):
            raise refuse(FieldMistake("last_before_first", (ends.isoformat(), starts.isoformat())))
        return ends

    def begins(self, dates: Dates) -> dt.datetime:
        """From when on gifts are matched."""
        return dt.datetime.min.replace(tzinfo=dt.UTC) if self.starts is None else _moment(self.starts, dates.zone)

    def until(self, dates: Dates) -> dt.datetime:
        """The first moment from which on they aren't."""
        return _EVER if self.ends is None else _moment(self.ends, dates.zone, last=True)

    def adds(self, minor: int, least: int = 1) -> int:
        """What a gift of `minor` brings while the cap has room; what is less than `least` minor units is left away."""
        added, given = map(int, self.ratio.split(":"))
        return minor * added // given // least * least


class GiftLeft(NamedTuple):
    """A gift in the campaign's currency, as far as it stayed."""

    at: dt.datetime
    """When it was received."""
    key: str
    """See `kiosk.model.counted.Counted`."""
    net: int
    """In minor units."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where the offer stands, in minor units of the campaign's currency."""

    matched: int
    rest: int
    """What is left of the cap."""
    sure: int
    """What of the rest surely stays for a gift that begins now."""
    state: Literal["before", "running", "full", "over"]
    """Not yet, or nobody knows the time; gifts are matched; the cap is reached; its time has passed."""


def shares(matching: Matching, dates: Dates, gifts: Iterable[GiftLeft], least: int = 1) -> dict[str, int]:
    """What is added to each of `gifts`, in whole `least`, by its key; those to which nothing is are left out."""
    found, rest = {}, matching.cap
    since, until = matching.begins(dates), matching.until(dates)
    for gift in sorted(gifts):
        if since <= gift.at < until and (added := min(rest, matching.adds(gift.net, least))):
            found[gift.key] = added
            rest -= added
    return found


def match_of(
    matching: Matching,
    dates: Dates,
    brought: int,
    under_way: Iterable[int],
    now: dt.datetime,
    *,
    kept_for_others: int | None = 0,
    least: int = 1,
) -> Match:
    """Where `matching` stands.

    Args:
        matching: the offer.
        dates: of the drive.
        brought: what the gifts of its time bring, as far as the cap covers it.
        under_way: the amounts of the payments of which nobody knows the end yet, at whatever kiosk.
        now: with a time zone, or `NO_TIME`.
        kept_for_others: what kiosks may have taken that weren't heard since; `None` where that can't be told.
        least: what people count in, in minor units.
    """
    matched = min(matching.cap, brought)
    rest = matching.cap - matched
    state = _state(matching, dates, rest, now)
    is_sure = state == "running" and kept_for_others is not None and _lasts(matching, dates, now)
    kept = sum(matching.adds(one, least) for one in (*under_way, kept_for_others or 0))
    return Match(matched, rest, max(0, rest - kept) if is_sure else 0, state)


def _state(
    matching: Matching, dates: Dates, rest: int, now: dt.datetime
) -> Literal["before", "running", "full", "over"]:
    if rest == 0:
        return "full"
    if now == NO_TIME and (matching.starts, matching.ends) != (None, None):
        return "before"
    if now != NO_TIME and now < matching.begins(dates):
        return "before"
    return "over" if now >= matching.until(dates) else "running"


def _lasts(matching: Matching, dates: Dates, now: dt.datetime) -> bool:
    return matching.ends is None or now + PAID_WITHIN < matching.until(dates)


def _names_its_zone(value: dt.date) -> bool:
    return isinstance(value, dt.datetime) and value.tzinfo is not None


def _moment(value: dt.date, zone: dt.tzinfo, *, last: bool = False) -> dt.datetime:
    """The moment that `value` names; of a day its beginning, or its end where it is the last one."""
    if isinstance(value, dt.datetime):
        return value if value.tzinfo else value.replace(tzinfo=zone)
    if last and value == dt.date.max:
        return _EVER
    return dt.datetime.combine(value + dt.timedelta(days=int(last)), dt.time(), zone)
