"""What a document gives, taken strictly: text, amounts and moments that mean one thing only."""

import datetime as dt
import re
from collections.abc import Iterable

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.trouble import NotAReading
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.counting import CLOCKS_DIFFER
from kiosk.model.currencies import LARGEST_SUM
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed
from kiosk.model.fields import shown
from kiosk.model.mistake import Sort
from kiosk.model.money import NotAnAmountError, parse_sum
from kiosk.model.phase import NO_TIME

MOST_TARGETS = 10
"""How many times its target a goal can have reached; beyond that a figure is a mistake."""
_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,3})?", re.ASCII)
_COUNT = re.compile(r"[0-9]{1,9}", re.ASCII)
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})",
    re.ASCII,
)


def text_of(body: bytes) -> str:
    """`body` as the UTF-8 it should be; a byte-order mark is fine.

    Raises:
        NotAReadingError: it is something else.
    """
    if body.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in body:
        raise NotAReadingError(NotAReading("not_text"))
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotAReadingError(NotAReading("not_utf8")) from None


def amount_of(given: object, currency: str) -> int:
    """The minor units that text such as `41230.55`, or a whole number, gives.

    Raises:
        NotAReadingError: it is anything else.
    """
    text = _text(given)
    if _AMOUNT.fullmatch(text) is None:
        raise NotAReadingError(NotAReading("not_an_amount", (told(given),)))
    try:
        return parse_sum(text, currency).minor
    except NotAnAmountError:  # the form is right, so it has too many decimals
        raise NotAReadingError(NotAReading("too_many_decimals", (repr(text), currency))) from None


def count_of(given: object) -> int:
    """The number that text such as `512`, or a whole number, gives.

    Raises:
        NotAReadingError: it is anything else.
    """
    text = _text(given)
    if _COUNT.fullmatch(text) is None:
        raise NotAReadingError(NotAReading("not_a_count", (told(given),)))
    return int(text)


def raised_of(given: object, goal: Goal, currency: str) -> int:
    """What `given` is for `goal`, in its unit.

    Raises:
        NotAReadingError: it is neither an amount nor a count, as the goal needs it.
    """
    return amount_of(given, currency) if goal.is_money else count_of(given)


def moment_of(given: object) -> dt.datetime:
    """The moment, in UTC and whole milliseconds, that text such as `2026-11-23T18:04:00Z` gives.

    Raises:
        NotAReadingError: it is none, or lacks its time zone.
    """
    try:
        if isinstance(given, str) and _MOMENT.fullmatch(given):
            return in_milliseconds(dt.datetime.fromisoformat(given))
    except (ValueError, OverflowError):  # a 30th of February, or a zone that leaves the calendar
        pass
    raise NotAReadingError(NotAReading("not_a_moment", (told(given),)))


def in_milliseconds(moment: dt.datetime) -> dt.datetime:
    """`moment` in UTC, as exact as the ledger keeps it."""
    moment = moment.astimezone(dt.UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def reading_of(
    campaign: Campaign, feed: Feed, as_of: dt.datetime, figures: Iterable[Figure], now: dt.datetime
) -> FeedReading:
    """The reading that `figures` make, when all of it can be.

    Raises:
        NotAReadingError: it is from the future, or a figure is more than `MOST_TARGETS` of its goal's targets.
    """
    if now != NO_TIME and as_of - now > CLOCKS_DIFFER:
        raise NotAReadingError(NotAReading("still_to_come", (as_of.isoformat(timespec="seconds"),)))
    targets = {goal.id: goal.target for goal in campaign.goals}
    ordered = tuple(sorted(figures))
    for figure in ordered:
        if figure.raised > min(MOST_TARGETS * targets[figure.goal], LARGEST_SUM):
            raise NotAReadingError(NotAReading("far_beyond_target", (repr(figure.goal), MOST_TARGETS)))
    return FeedReading(feed.id, as_of, ordered, campaign.currency)


def check_currency(given: object, currency: str) -> None:
    """Accept the campaign's own currency only.

    Raises:
        NotAReadingError: it is another.
    """
    if given != currency:
        raise NotAReadingError(NotAReading("other_currency", (told(given), currency)))


def told(given: object) -> str | Sort:
    """What a document gives, as a sentence can name it."""
    return Sort.MISSING if given is None else shown(given)


def _text(given: object) -> str:
    if isinstance(given, int) and not isinstance(given, bool) and abs(given) < 10**20:
        return str(given)
    return given if isinstance(given, str) else ""
