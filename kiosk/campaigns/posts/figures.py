"""Money, numbers and days in a post: the currency it speaks, and figures that staff may take over themselves.

Nothing here becomes a goal by itself; a post says many numbers, and only people know which one the drive is for.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from kiosk.campaigns.posts.sentences import as_title, screen_text, shortened
from kiosk.model.unit import Unit

_SIGNS = {"US$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "CA$": "CAD", "C$": "CAD", "A$": "AUD", "AU$": "AUD"}
_CODES = ("USD", "EUR", "GBP", "CAD", "AUD", "CHF", "SEK", "NOK", "DKK", "CZK", "PLN", "NZD")
_SIGN = r"US\$|CA\$|C\$|AU\$|A\$|\$|€|£"
_CODE = "|".join(_CODES)
_NUMBER = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?"
    r"|\d{1,3}(?:[ \u00a0\u202f'\u2019]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?"
)
_SPACE = r"[ \u00a0\u202f]?"
_SCALE = r"k|K|m|M|million|thousand|Mio\.?"
_AMOUNT = re.compile(
    rf"(?<![\w$€£])(?:(?P<sign>{_SIGN})|(?P<code>{_CODE})){_SPACE}(?P<number>{_NUMBER})"
    rf"(?:{_SPACE}(?P<scale>{_SCALE}))?(?![\w.,]*\d|[^\W_])"
    rf"|(?<![\w.,])(?P<number_before>{_NUMBER})(?:{_SPACE}(?P<scale_before>{_SCALE}))?"
    rf"{_SPACE}(?:(?P<sign_after>[€£$])(?!{_SPACE}\d)|(?P<code_after>{_CODE})\b)"
)
_DECIMAL = re.compile(r"[.,](?=\d{1,2}$)")
_SCALES = {"k": 1000, "thousand": 1000, "m": 1_000_000, "million": 1_000_000, "mio": 1_000_000}
_AIMING = re.compile(r"\b(?:goals?|targets?|aim(?:s|ing)?|raise|raising|reach|need(?:s|ed)?)\b", re.IGNORECASE)
_RAISED = re.compile(r"\b(?:helped|has|have|already) (?:\w+ )?raised?\b", re.IGNORECASE)
_MEMBERS_GOAL = re.compile(
    r"\b(?:goal|target|aim)\b.{0,60}?\b(?P<count>\d{1,3}(?:,\d{3})*|\d{1,6}) (?:\w+ ){0,2}?members\b", re.IGNORECASE
)
_DOING = r"(?:supports?|pays|helps?|funds|provides|buys|covers|feeds|gives)"
_DOES = re.compile(rf" {_DOING}\b.+")
_ENDING = re.compile(
    r"\b(?:by|until|till|through|ends?(?!-)|ending|concludes?|closes?|runs? (?:to|until|through))\b.{0,30}?"
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A figure that may be what staff look for: as the campaign writes it, and the sentence that names it."""

    unit: Unit
    figure: str
    sentence: str
    currency: str | None = None
    """Of money."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the numbers of a post suggest."""

    currencies: tuple[str, ...]
    """Those that the post names, the most frequent first."""
    goals: tuple[Offer, ...]
    amounts: tuple[tuple[str, str, str], ...]
    """Amounts, their currencies and what each does, such as ("50.00", "EUR", "pays for a month of hosting")."""
    ending: str | None
    """A sentence that may name the last day."""


def find_figures(said: Iterable[str]) -> Figures:
    """What the sentences `said` suggest."""
    currencies: Counter[str] = Counter()
    goals: dict[tuple[str, str], Offer] = {}
    amounts: dict[tuple[str, str], str] = {}
    ending: str | None = None
    for sentence in said:
        found = list(_AMOUNT.finditer(sentence))
        currencies.update(_currency(match) for match in found)
        short = shortened(screen_text(sentence), 140)
        if _AIMING.search(sentence) and not _RAISED.search(sentence):
            for match in found:
                figure, currency = _figure(match), _currency(match)
                goals.setdefault((currency, figure), Offer("money", figure, short, currency))
            if members := _MEMBERS_GOAL.search(sentence):
                count = members["count"].replace(",", "")
                goals.setdefault(("members", count), Offer("members", count, short))
        if (first := _AMOUNT.match(sentence)) and (does := _DOES.match(sentence, first.end())):
            amounts.setdefault((_figure(first), _currency(first)), as_title(does[0]))
        ending = ending or (short if _ENDING.search(sentence) else None)
    return Figures(
        tuple(currency for currency, _ in currencies.most_common()),
        tuple(goals.values())[:3],
        tuple((*amount, does) for amount, does in amounts.items() if 0 < len(does) <= 90)[:6],
        ending,
    )


def _currency(match: re.Match[str]) -> str:
    sign = match["sign"] or match["sign_after"]
    return _SIGNS[sign] if sign else str(match["code"] or match["code_after"])


def _figure(match: re.Match[str]) -> str:
    scale = _SCALES.get((match["scale"] or match["scale_before"] or "").lower().rstrip("."), 1)
    return f"{_plain(match['number'] or match['number_before']) * scale:.2f}"


def _plain(number: str) -> Decimal:
    """The number, whichever marks it has: a point or comma before one or two last digits is the decimal one."""
    whole, _, part = _DECIMAL.sub("|", number).partition("|")
    return Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{part}")
