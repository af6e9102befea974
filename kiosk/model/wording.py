"""Amounts, counts and times as a language writes them; QLocale is wrong about foreign currencies."""

import datetime as dt
import re
from contextlib import suppress
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_currency, format_decimal, format_percent, get_decimal_symbol

from kiosk.model.money import Money, minor_digits


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


_UNITS = ((86400, "day"), (3600, "hour"), (60, "minute"))


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


def percent_text(fraction: float, language: str) -> str:
    """`fraction` (0.68) as whole percent in `language` (`68%`), never rounded up to a target not yet reached."""
    return format_percent(int(fraction * 100 + 1e-10) / 100, locale=_locale(language))


def day_text(day: dt.date, language: str) -> str:
    """`day` without its year (`15 November`)."""
    return format_skeleton("MMMMd", dt.datetime.combine(day, dt.time()), locale=_locale(language))


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


def age_text(age: dt.timedelta) -> str:
    """How long ago something was, for staff (`2 hours ago`); what lies ahead is now."""
    seconds = max(0, int(age.total_seconds()))
    for size, unit in _UNITS:
        if seconds >= size:
            number = seconds // size
            return f"{number} {unit}{'s' if number > 1 else ''} ago"
    return "just now"
