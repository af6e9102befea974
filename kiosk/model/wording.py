"""Amounts, counts, times and lists as a language writes them, by the CLDR.

QLocale is wrong about foreign currencies.
"""

import datetime as dt
import re
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent, get_decimal_symbol

from kiosk.model.money import Money, minor_digits


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


_LISTS: dict[Literal["and", "or"], Literal["standard", "or"]] = {"and": "standard", "or": "or"}
_SPANS = (86400, 3600, 60, 1)
"""Days, hours, minutes and seconds."""


def money_text(money: Money, language: str) -> str:
    """`money` as `language` writes it; decimals only where the amount has any (`$25`, `$25.50`)."""
    locale = _locale(language)
    digits = minor_digits(money.currency)
    decimals = f".{'0' * digits}" if money.minor % 10**digits else ""
    # Babel's own table of decimals is for cash: it would round what a card is charged in ALL, LBP, RSD and others.
    pattern = re.sub(r"(?<=0)\.0+", decimals, locale.currency_formats["standard"].pattern)
    return format_currency(money.major, money.currency, format=pattern, locale=locale, currency_digits=False)


def decimal_point(language: str) -> str:
    """The sign between whole units and their parts in `language`."""
    return get_decimal_symbol(_locale(language))


def count_text(count: int, language: str) -> str:
    """`count` with the thousands marks of `language`."""
    return format_decimal(count, locale=_locale(language))


def signed_count_text(count: int, language: str) -> str:
    """`count` with its sign, as a change is written (`+3`)."""
    return format_decimal(count, format="+#,##0;-#,##0", locale=_locale(language))


def table_amount(money: Money, language: str) -> str:
    """`money` with all its decimals and without its currency, which the head of a table names (`1,250.00`)."""
    digits = minor_digits(money.currency)
    locale = _locale(language)
    pattern = re.sub(r"\.#+", f".{'0' * digits}" if digits else "", locale.decimal_formats[None].pattern)
    return format_decimal(money.major, format=pattern, locale=locale)


def percent_text(fraction: float, language: str) -> str:
    """`fraction` (0.68) as whole percent in `language` (`68%`), never rounded up to a target not yet reached."""
    return format_percent(int(fraction * 100 + 1e-10) / 100, locale=_locale(language))


def day_text(day: dt.date, language: str) -> str:
    """`day` without its year (`15 November`)."""
    return format_skeleton("MMMMd", dt.datetime.combine(day, dt.time()), locale=_locale(language))


def whole_day_text(day: dt.date, language: str) -> str:
    """`day` with its weekday and year (`Sunday, November 15, 2026`)."""
    return format_date(day, format="full", locale=_locale(language))


def time_text(moment: dt.datetime, language: str) -> str:
    """The time of `moment` in its own time zone (`2:05 PM`)."""
    return format_time(moment.time(), format="short", locale=_locale(language))


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
        return format_skeleton("MMMd", dt.datetime.combine(moment, dt.time()), locale=_locale(language))
    return format_date(moment, format="medium", locale=_locale(language))


def date_text(day: dt.date, language: str) -> str:
    """`day` with its year (`15 Nov 2026`)."""
    return format_date(day, format="medium", locale=_locale(language))


def ago_text(age: dt.timedelta, language: str) -> str:
    """How long ago something was, in whole days, hours, minutes or seconds (`2 hours ago`), never rounded up."""
    seconds = max(1, int(age.total_seconds()))
    span = next(one for one in _SPANS if seconds >= one)
    number = seconds // span
    # A larger unit's number is smaller, and so below the threshold: 8 days don't become a week.
    return format_timedelta(
        -dt.timedelta(seconds=number * span), threshold=number, add_direction=True, locale=_locale(language)
    )


def list_text(items: Sequence[str], joined_by: Literal["and", "or"], language: str) -> str:
    """`items` as a list in a sentence, by CLDR's patterns (`cash, cheque, or phone`)."""
    return format_list(items, _LISTS[joined_by], locale=_locale(language))
