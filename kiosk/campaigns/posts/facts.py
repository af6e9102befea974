"""What a text and its translation must both say: numbers, money, months and addresses."""

import re
import unicodedata
from collections import Counter
from decimal import Decimal

from kiosk.campaigns.posts.figures import amounts_in
from kiosk.campaigns.posts.lexicon import lexicon_of

_NUMBER = re.compile(
    r"(?:\d{1,3}(?:[.,'\u2019\u066c \u00a0\u202f]\d{3})+(?!\d)|\d+)"
    r"(?:[.,\u066b]\d{1,2}(?!\d))?"
)
_DECIMALS = re.compile(r"[.,\u066b](\d{1,2})$")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|@?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?|@\w+", re.IGNORECASE)
_JAPANESE_MONTH = re.compile(r"(\d{1,2})月")

Facts = tuple[Counter[Decimal], Counter[tuple[str, str]], frozenset[int], frozenset[str]]


def facts_of(text: str, language: str) -> Facts:
    """The numbers, amounts with their currencies, months and addresses in `text`, however `language` writes them.

    Words such as "ten" or "Monday" are no facts here; people must compare those.
    """
    words = lexicon_of(language, alone=True)
    addresses = frozenset(match[0].rstrip(".,:;!?)").lower() for match in _ADDRESS.finditer(text))
    rest = _ADDRESS.sub(" ", text)
    months = {int(number) for number in _JAPANESE_MONTH.findall(rest)}
    for index, month in enumerate(words.figures.months):
        name = re.escape(month) if month[0].isupper() else f"(?i:{re.escape(month)})"
        if not month[0].isdigit() and re.search(rf"\b{name}\b", rest):  # "may" is none
            months.add(index % 12 + 1)
    return numbers_in(_JAPANESE_MONTH.sub(" ", rest)), Counter(amounts_in(rest, words)), frozenset(months), addresses


def numbers_in(text: str) -> Counter[Decimal]:
    """The numbers in `text`, with whichever digits and marks they are written."""
    return Counter(_plain(match[0]) for match in _NUMBER.finditer(text))


def _plain(number: str) -> Decimal:
    whole, _, part = _DECIMALS.sub(r"|\1", number).partition("|")
    return Decimal(f"{_digits(whole)}.{_digits(part) or '0'}")


def _digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(sign)) for sign in text if sign.isdecimal())
