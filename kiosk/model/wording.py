"""Amounts, counts, times and lists as a language writes them, by the CLDR.

QLocale is wrong about foreign currencies.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from functools import cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from babel.lists import format_list
from babel.numbers import (
    format_currency,
    format_decimal,
    format_percent,
    get_currency_symbol,
    get_decimal_symbol,
)

from kiosk.model.cldr import locale_named
from kiosk.model.money import Money, minor_digits


@cache
def locale_of(language: str) -> Locale:
    """What the CLDR knows of `language`; of English for one that it doesn't know."""
    try:
        return locale_named(language)
    except (UnknownLocaleError, ValueError):
        return locale_named("en")


def led(text: str, language: str) -> str:
    """`text`, with a mark before it where it begins with Latin letters though `language` goes from right to left.

    A paragraph goes the way of its first letter (Unicode Standard Annex 9, P2): "Python" would turn the whole of it.
    """
    if locale_of(language).text_direction != "rtl":
        return text
    ways = [way for way in map(unicodedata.bidirectional, text) if way in ("L", "R", "AL")]
    return _RIGHT_TO_LEFT + text if ways and ways[0] == "L" and ("R" in ways or "AL" in ways) else text


_LISTS: dict[Literal["and", "or"], Literal["standard", "or"]] = {"and": "standard", "or": "or"}
_SPANS = (86400, 3600, 60, 1)
"""Days, hours, minutes and seconds."""
_FOUR_TOGETHER = frozenset("be bg et hu hy it ka lv pl sl sq".split())
"""Languages that write 1234 without a thousands mark, and 12.345 with one; Spanish and Portuguese do in some places.

Source: CLDR 48, `minimumGroupingDigits`.
"""
_FIVE_DIGITS = 10_000
_NO_BREAK = "\u00a0"
_LEFT_TO_RIGHT = "\u200e"
_RIGHT_TO_LEFT = "\u200f"
_PLACE = "¤"
"""Where a pattern has the currency's symbol."""
_NARROW = str.maketrans({"\uffe5": "¥", "\uffe6": "₩"})
"""Signs as wide as an ideograph, which only East Asian fonts have, as the usual ones."""
_UNDRAWN = frozenset("฿₡₦₭₲₵₸₼₾֏؋৳៛")
"""Currency signs that the family that ships with the kiosk lacks."""


def money_text(money: Money, language: str) -> str:
    """`money` as `language` writes it; decimals only where the amount has any (`$25`, `$25.50`, `CHF 25`)."""
    return _money_text(money, language, has_decimals=bool(money.minor % 10 ** minor_digits(money.currency)))


def full_money_text(money: Money, language: str) -> str:
    """`money` with all its decimals, so that amounts stand below each other in a column (`$25.00`)."""
    return _money_text(money, language, has_decimals=minor_digits(money.currency) > 0)


def _money_text(money: Money, language: str, *, has_decimals: bool) -> str:
    locale = locale_of(language)
    decimals = f".{'0' * minor_digits(money.currency)}" if has_decimals else ""
    # Babel's own table of decimals is for cash: it would round what a card is charged in ALL, LBP, RSD and others.
    pattern = re.sub(r"(?<=0)\.0+", decimals, locale.currency_formats["standard"].pattern)
    symbol = _symbol(money.currency, locale)
    if symbol[-1].isalnum():  # CLDR's currency spacing, which Babel leaves out
        pattern = pattern.replace(f"{_PLACE}#", f"{_PLACE}{_NO_BREAK}#")
    if symbol[0].isalnum():
        pattern = pattern.replace(f"0{_PLACE}", f"0{_NO_BREAK}{_PLACE}")
    if locale.text_direction == "rtl" and symbol[0].isascii() and symbol[0].isalpha() and not symbol[-1].isalpha():
        symbol += _LEFT_TO_RIGHT  # or the sign of US$ is taken for the line's and goes to its other side
    grouped = _groups_four(locale) or abs(money.major) >= _FIVE_DIGITS
    text = format_currency(
        money.major, _PLACE, format=pattern, locale=locale, currency_digits=False, group_separator=grouped
    )
    text = text.replace(_PLACE, symbol)
    return _LEFT_TO_RIGHT + text if locale.text_direction == "rtl" and money.minor < 0 else text


def currency_sign(currency: str, language: str) -> str:
    """What stands for `currency` beside an amount (`$`, `US$`, `CHF`)."""
    return _symbol(currency, locale_of(language))


@cache
def _symbol(currency: str, locale: Locale) -> str:
    """What stands for `currency`: its sign in `locale`, or its code where the kiosk's own letters lack the sign."""
    symbol = get_currency_symbol(currency, locale).translate(_NARROW)
    return currency if _UNDRAWN.intersection(symbol) else symbol


def _groups_four(locale: Locale) -> bool:
    """Whether four digits have a thousands mark; Babel leaves CLDR's `minimumGroupingDigits` out."""
    match locale.language:
        case "es":
            return locale.territory not in (None, "ES", "EA", "IC", "GQ", "PH")
        case "pt":
            return locale.territory in (None, "BR")
        case language:
            return language not in _FOUR_TOGETHER


def decimal_point(language: str) -> str:
    """The sign between whole units and their parts in `language`."""
    return get_decimal_symbol(locale_of(language))


def count_text(count: int, language: str) -> str:
    """`count` with the thousands marks of `language`."""
    locale = locale_of(language)
    return format_decimal(count, locale=locale, group_separator=_groups_four(locale) or abs(count) >= _FIVE_DIGITS)


def signed_count_text(count: int, language: str) -> str:
    """`count` with its sign, as a change is written (`+3`)."""
    return format_decimal(count, format="+#,##0;-#,##0", locale=locale_of(language))


def table_amount(money: Money, language: str) -> str:
    """`money` with all its decimals and without its currency, which the head of a table names (`1,250.00`)."""
    digits = minor_digits(money.currency)
    locale = locale_of(language)
    pattern = re.sub(r"\.#+", f".{'0' * digits}" if digits else "", locale.decimal_formats[None].pattern)
    return format_decimal(money.major, format=pattern, locale=locale)


def percent_text(part: int, whole: int, language: str) -> str:
    """`part` as percent of `whole` (above 0) in `language` (`68%`), never rounded up to a target not yet reached."""
    percent = abs(part) * 100 // whole
    return format_percent((percent if part > 0 else -percent) / 100, locale=locale_of(language))


def share_text(percent: Decimal, language: str) -> str:
    """So many percent in `language`, with its decimals (`2.9%`)."""
    locale = locale_of(language)
    pattern = locale.percent_formats[None].pattern.replace("0", "0.###", 1)
    return format_percent(percent / 100, format=pattern, locale=locale)


def day_text(day: dt.date, language: str) -> str:
    """`day` without its year (`15 November`)."""
    return format_skeleton("MMMMd", dt.datetime.combine(day, dt.time()), locale=locale_of(language))


def whole_day_text(day: dt.date, language: str) -> str:
    """`day` with its weekday and year (`Sunday, November 15, 2026`)."""
    return format_date(day, format="full", locale=locale_of(language))


def time_text(moment: dt.datetime, language: str) -> str:
    """The time of `moment` in its own time zone (`2:05 PM`)."""
    return format_time(moment.time(), format="short", locale=locale_of(language))


def moment_text(moment: dt.datetime | dt.date, now: dt.datetime, language: str) -> str:
    """When something was read, as short as it is clear: the time today, else the day, with its year if it is another.

    A `moment` without a time zone is meant in that of `now`.
    """
    if isinstance(moment, dt.datetime):
        with suppress(OverflowError):  # the first and the last day that Python knows
            moment = moment.replace(tzinfo=moment.tzinfo or now.tzinfo).astimezone(now.tzinfo)
        if moment.date() == now.date():
            return time_text(moment, language)
        moment = moment.date()
    if moment.year == now.year:
        return format_skeleton("MMMd", dt.datetime.combine(moment, dt.time()), locale=locale_of(language))
    return format_date(moment, format="medium", locale=locale_of(language))


def date_text(day: dt.date, language: str) -> str:
    """`day` with its year (`15 Nov 2026`)."""
    return format_date(day, format="medium", locale=locale_of(language))


def ago_text(age: dt.timedelta, language: str) -> str:
    """How long ago something was, in whole days, hours, minutes or seconds (`2 hours ago`), never rounded up."""
    whole, number = _whole(age)
    return format_timedelta(-whole, threshold=number, add_direction=True, locale=locale_of(language))


def length_text(time: dt.timedelta, language: str) -> str:
    """A length of time in the same way, such as `2 hours`."""
    whole, number = _whole(time)
    return format_timedelta(whole, threshold=number, locale=locale_of(language))


def _whole(time: dt.timedelta) -> tuple[dt.timedelta, int]:
    """`time` in the largest unit that it has one of, rounded down, and how many.

    A larger unit's number is smaller, and so below that as a threshold: 8 days don't become a week.
    """
    seconds = max(1, int(time.total_seconds()))
    span = next(one for one in _SPANS if seconds >= one)
    return dt.timedelta(seconds=seconds // span * span), seconds // span


def list_text(items: Sequence[str], joined_by: Literal["and", "or"], language: str) -> str:
    """`items` as a list in a sentence, by CLDR's patterns (`cash, cheque, or phone`)."""
    return format_list(items, _LISTS[joined_by], locale=locale_of(language))
