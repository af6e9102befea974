"""Any JSON on the web: the figures stand where the campaign's paths lead, and mean what it says they mean."""

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.given import amount_of, check_currency, count_of, in_milliseconds, moment_of, reading_of, told
from kiosk.feeds.marked import marked_amount
from kiosk.feeds.trouble import NotAReading
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed
from kiosk.model.fields import shown
from kiosk.model.json_path import PathRefusedError, value_at
from kiosk.model.money import minor_digits
from kiosk.model.phase import NO_TIME
from kiosk.model.records import dataclass

CACHED_FOR = dt.timedelta(seconds=60)
"""How old an answer can be that doesn't say when it was counted."""
_LARGEST = 10**15
_FLOAT = re.compile(r"[0-9]{1,9}\.[0-9]{1,20}", re.ASCII)
_NOISE = Decimal("0.0001")
"""By how much a sum of binary fractions may miss the minor unit that it means."""


class Fraction(str):
    """A number of a JSON document that isn't whole, as it is written there."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _Sums:
    raised: int = 0
    count: int = 0


def items_of(feed: Feed, document: object) -> list[Any] | None:
    """The items of a page whose figures are added up; `None` for an answer that is one figure.

    Raises:
        NotAReadingError: it should have a list, and hasn't.
    """
    if feed.each is None:
        return None
    items = _at(feed.each, document)
    if not isinstance(items, list):
        raise NotAReadingError(NotAReading("no_list", (repr(feed.each), told(items))))
    return items


def read_website(documents: Sequence[object], campaign: Campaign, feed: Feed, now: dt.datetime) -> FeedReading:
    """The reading in `documents`, the pages of one answer that came at `now`, for the goals that `feed` gives.

    Raises:
        NotAReadingError: there is none, or nobody knows what time it is.
    """
    for document in documents:
        if isinstance(document, dict) and document.get("errors"):
            raise NotAReadingError(NotAReading("errors_told"))
    items = [item for page in documents for item in (items_of(feed, page) or [])] if feed.each else list(documents)
    wants = {*feed.goals.values()}
    raised = sum(_money(feed, item, campaign.currency) for item in items) if "raised" in wants else 0
    count = None if feed.count is None else sum(count_of(_needed(feed.count, item)) for item in items)
    if feed.currency_at is not None and "raised" in wants:
        for item in items:
            named = _needed(feed.currency_at, item)
            check_currency(named.upper() if isinstance(named, str) else named, campaign.currency)
    if raised < feed.baseline:
        raise NotAReadingError(NotAReading("below_baseline"))
    figures = [_figure(goal, feed, raised - feed.baseline, count) for goal in campaign.goals if goal.id in feed.goals]
    return reading_of(campaign, feed, _moment(feed, documents, now), figures, now)


def _figure(goal: Goal, feed: Feed, raised: int, count: int | None) -> Figure:
    if feed.goals[goal.id] == "count":
        return Figure(goal.id, count or 0)
    return Figure(goal.id, raised, None if feed.baseline else count)


def _moment(feed: Feed, documents: Sequence[object], now: dt.datetime) -> dt.datetime:
    if feed.counted_at is not None:
        return min(moment_of(_needed(feed.counted_at, document)) for document in documents)
    if now == NO_TIME:
        raise NotAReadingError(NotAReading("no_time"))
    return in_milliseconds(now - CACHED_FOR)


def _money(feed: Feed, item: object, currency: str) -> int:
    """The minor units at `raised`, in the form that the feed says: nothing else passes."""
    path = feed.raised or ""
    given = _needed(path, item)
    match feed.amounts:
        case "minor":
            return _whole(path, given)
        case "major":
            if isinstance(given, Fraction):
                return _nearest(path, given, currency)
            if isinstance(given, str) or not isinstance(given, int):
                raise NotAReadingError(NotAReading("not_money_at", (repr(path), told(given))))
            return _whole(path, given) * int(10 ** minor_digits(currency))
        case "text":
            if isinstance(given, Fraction) or not isinstance(given, str):
                raise NotAReadingError(NotAReading("not_text_at", (repr(path), told(given))))
            return amount_of(given, currency)
        case "grouped":
            if isinstance(given, Fraction):
                raise NotAReadingError(NotAReading("not_in_marks", (told(given), feed.marks or "")))
            return marked_amount(given, feed.marks or "", currency)


def _whole(path: str, given: object) -> int:
    if isinstance(given, bool) or not isinstance(given, int) or not 0 <= given < _LARGEST:
        raise NotAReadingError(NotAReading("not_whole", (repr(path), told(given))))
    return given


def _nearest(path: str, given: Fraction, currency: str) -> int:
    """The minor units that a number such as 41230.549999999996 means; half a cent means none."""
    if _FLOAT.fullmatch(given) is None:
        raise NotAReadingError(NotAReading("not_money_at", (repr(path), told(given))))
    exact = Decimal(given).scaleb(minor_digits(currency))
    nearest = exact.to_integral_value()
    if abs(exact - nearest) > _NOISE:
        raise NotAReadingError(NotAReading("too_many_decimals", (repr(str(given)), currency)))
    return int(nearest)


def _needed(path: str, item: object) -> Any:
    given = _at(path, item)
    if given is None:
        raise NotAReadingError(NotAReading("nothing_at", (repr(path),)))
    if isinstance(given, list | dict):
        raise NotAReadingError(NotAReading("not_one_figure", (repr(path), shown(given))))
    return given


def _at(path: str, document: object) -> object:
    try:
        return value_at(path, document)
    except PathRefusedError:
        raise NotAReadingError(NotAReading("nothing_at", (repr(path),))) from None
