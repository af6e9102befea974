"""Days as posts write them."""

import datetime as dt
import re

from kiosk.campaigns.posts.lexicon import Lexicon

_ISO = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_JAPANESE = re.compile(r"(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日")
_NUMERIC = re.compile(r"(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(20\d\d)(?!\.?\d)")
_MONTHS_IN_A_YEAR = 12
_YEAR = r"(?:,? ?(?:de |del )?(20\d\d))?"


def find_day(text: str, words: Lexicon, after: dt.date | None) -> dt.date | None:
    """The first day that `text` names, `None` where it names none.

    A day without a year is the next one that is not before `after`; without `after`, it is none.
    """
    names = [re.escape(month) for month in words.figures.months]
    month = rf"({'|'.join(names)})"
    before = rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|\.|º)? (?:of |de )?{month}{_YEAR}"
    behind = rf"\b{month}\.? (\d{{1,2}})(?:st|nd|rd|th)?(?!\d){_YEAR}"
    found: list[tuple[int, tuple[str | None, int, str]]] = [
        *((match.start(), (match[1], int(match[2]), match[3])) for match in _ISO.finditer(text)),
        *((match.start(), (match[1], int(match[2]), match[3])) for match in _JAPANESE.finditer(text)),
        *((one.start(), said) for one in _NUMERIC.finditer(text) if (said := _numeric(one, words))),
        *((one.start(), (one[3], _month(one[2], words), one[1])) for one in re.finditer(before, text, re.IGNORECASE)),
        *((one.start(), (one[3], _month(one[1], words), one[2])) for one in re.finditer(behind, text, re.IGNORECASE)),
    ]
    for _, (year, month_number, day) in sorted(found, key=lambda one: one[0]):
        if known := _day(year, month_number, int(day), after):
            return known
    return None


def _numeric(match: re.Match[str], words: Lexicon) -> tuple[str, int, str] | None:
    """Year, month and day of 31.12.2026 or 31/12/2026; `None` where 4/5/2026 is another day in other countries."""
    first, second = int(match[1]), int(match[3])
    if match[2] == "/" and second > _MONTHS_IN_A_YEAR:
        return match[4], first, match[3]
    if match[2] == "/" and first <= _MONTHS_IN_A_YEAR and first != second and words.language == "en":
        return None
    return match[4], second, match[1]


def _month(name: str, words: Lexicon) -> int:
    names = [month.lower() for month in words.figures.months]
    return names.index(name.lower()) % 12 + 1


def _day(year: str | None, month: int, day: int, after: dt.date | None) -> dt.date | None:
    try:
        if year is not None:
            return dt.date(int(year), month, day)
        if after is None:
            return None
        this_year = dt.date(after.year, month, day)
        return this_year if this_year >= after else dt.date(after.year + 1, month, day)
    except ValueError:
        return None
