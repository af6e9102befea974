"""Money, numbers and days in a post: the currency it speaks, and figures that staff may take over themselves.

Nothing here becomes a goal by itself; a post says many numbers, and only people know which one the drive is for.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from kiosk.campaigns.posts.days import find_day
from kiosk.campaigns.posts.lexicon import Lexicon
from kiosk.campaigns.posts.sentences import as_title, screen_text, shortened
from kiosk.model.records import dataclass
from kiosk.model.unit import Unit

_SIGNS = {
    "US$": "USD",
    "CA$": "CAD",
    "C$": "CAD",
    "AU$": "AUD",
    "A$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "NT$": "TWD",
    "MX$": "MXN",
    "Mex$": "MXN",
    "S$": "SGD",
    "R$": "BRL",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "￥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₪": "ILS",
    "₱": "PHP",
    "₺": "TRY",
    "₴": "UAH",
    "₫": "VND",
    "₦": "NGN",
    "₡": "CRC",
    "₸": "KZT",
    "₾": "GEL",
    "₲": "PYG",
    "KSh": "KES",
    "S/": "PEN",
    "฿": "THB",
    "Kč": "CZK",
    "zł": "PLN",
    "kr": "SEK",
    "kr.": "SEK",
    "lei": "RON",
    "Ft": "HUF",
    "Fr.": "CHF",
    "Rs.": "INR",
    "Rp": "IDR",
}
"""CLDR's signs of currencies; a sign of several is that of the one that it is most often."""
_KRONER = {"da": "DKK", "nb": "NOK", "nn": "NOK", "no": "NOK", "is": "ISK"}
_CODES = (
    *"USD EUR GBP CAD AUD CHF SEK NOK DKK CZK PLN NZD BRL JPY INR MXN".split(),
    *"HUF ILS KRW ZAR SGD HKD TWD ISK RON TRY UAH THB COP CLP PEN ARS NGN KES EGP".split(),
)
_NUMBER = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?"
    r"|\d{1,3}(?:[ \u00a0\u202f'\u2019]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?"
)
_SCALES = {"万": 10_000, "lakh": 100_000, "crore": 10_000_000}
_SPACE = r"[ \u00a0\u202f]?"
_DECIMAL = re.compile(r"[.,](?=\d{1,2}$)")
_MEMBERS_GOAL = r"(?P<count>\d{1,3}(?:[,.]\d{3})*|\d{1,6}) ?(?:\w+ ){0,2}?"


Amount = tuple[str, str]
"""A figure as the campaign writes it, such as "12500.00", and its currency."""


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


def find_figures(said: Iterable[str], words: Lexicon, language: str = "", date: dt.date | None = None) -> Figures:
    """What the sentences `said` suggest."""
    currencies: Counter[str] = Counter()
    goals: dict[tuple[str, str], Offer] = {}
    amounts: dict[Amount, str] = {}
    ending: str | None = None
    matched_until: str | None = None
    pattern, says = _amount(words), words.says
    for sentence in said:
        found = list(pattern.finditer(sentence))
        currencies.update(_currency(match, words, language) for match in found)
        short = shortened(screen_text(sentence), 140)
        aiming = says.aiming.search(sentence)
        if aiming and not says.raised.search(sentence) and not says.offer.search(sentence):
            behind = [match for match in found if match.start() > aiming.end()]
            for one in _one_of_each(behind or found):
                figure, currency = _figure(one, words), _currency(one, words, language)
                goals.setdefault((currency, figure), Offer("money", figure, short, currency))
            if members := re.search(rf"(?<![\w.,$€£]){_MEMBERS_GOAL}(?:{words.figures.members.pattern})", sentence):
                count = re.sub(r"[,.]", "", members["count"])
                goals.setdefault(("members", count), Offer("members", count, short))
        if (first := pattern.match(sentence)) and (does := _does(sentence[first.end() :], words)):
            amounts.setdefault((_figure(first, words), _currency(first, words, language)), does)
        last = short if says.ending.search(sentence) and _has_day(sentence, words, date) else None
        if last and says.matching.search(sentence):
            matched_until = matched_until or last
        else:
            ending = ending or last
    return Figures(
        tuple(currency for currency, _ in currencies.most_common()),
        tuple(goals.values())[:3],
        tuple((*amount, does) for amount, does in amounts.items() if 0 < len(does) <= 90)[:6],
        ending or matched_until,
    )


def amounts_in(sentence: str, words: Lexicon) -> tuple[Amount, ...]:
    """The amounts of money in `sentence`."""
    return tuple((_figure(match, words), _currency(match, words, "")) for match in _amount(words).finditer(sentence))


def _one_of_each(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The first amount of each currency; further ones in a sentence are its parts."""
    signs = ("code_too", "sign", "sign_after", "code", "code_after", "name_after", "yen")
    return list({next(one[name] for name in signs if one[name]): one for one in reversed(found)}.values())[::-1]


def _does(rest: str, words: Lexicon) -> str | None:
    """What an amount does, by what follows it."""
    match = re.match(r"[ :=–—→-]{1,4}(?P<verb>\S.*)", rest)  # noqa: RUF001 - dashes that posts use
    if match and words.figures.does.match(match["verb"]):
        return as_title(match["verb"])
    return as_title(rest) if words.language == "ja" and words.figures.does.match(rest) else None


def _has_day(sentence: str, words: Lexicon, date: dt.date | None) -> bool:
    """Whether `sentence` names a day or a month that isn't before `date`; "may" is none."""
    said = find_day(sentence, words, date)
    if said is not None:
        return date is None or said >= date
    names = "|".join(
        re.escape(name) if name[0].isupper() else f"(?i:{re.escape(name)})" for name in words.figures.months
    )
    return re.search(rf"\b(?:{names})\b|\d月\d|\d{{4}}-\d\d-\d\d", sentence) is not None


@cache
def _amount(words: Lexicon) -> re.Pattern[str]:
    """What finds money before or after its sign, with the marks of its country."""
    sign = "|".join(re.escape(one) for one in sorted(_SIGNS, key=len, reverse=True))
    names = "|".join(re.escape(one) for one in sorted(words.figures.currencies, key=len, reverse=True))
    scale = "|".join(re.escape(one) for one in sorted([*words.figures.scales, *_SCALES], key=len, reverse=True))
    code = "|".join(_CODES)
    return re.compile(
        rf"(?<![\w$€£])(?:(?P<sign>{sign})|(?P<code>{code})){_SPACE}(?P<number>{_NUMBER})"
        rf"(?:{_SPACE}(?P<scale>(?i:{scale})))?(?![\w.,]*\d|[^\W_\u3040-\u9fff])"
        rf"(?:{_SPACE}(?P<code_too>{code})\b)?"
        rf"|(?<![\w.,])(?P<number_before>{_NUMBER})(?:[.,][-\u2013]{{1,2}})?"
        rf"(?:{_SPACE}(?P<scale_before>(?i:{scale})))?(?: de| di)?"
        rf"{_SPACE}(?:(?P<sign_after>{sign})(?!{_SPACE}\d|[^\W\d_])|(?P<code_after>{code})\b"
        rf"|(?P<name_after>(?i:{names}))(?![^\W\u3040-\u9fff]))"
        rf"|(?<![.,])(?<![^\W\u3040-\u9fff])(?P<number_yen>{_NUMBER})(?P<scale_yen>万)?(?P<yen>円)"
    )


def _currency(match: re.Match[str], words: Lexicon, language: str) -> str:
    if match["yen"]:
        return "JPY"
    if code := match["code_too"]:
        return str(code)
    if name := match["name_after"]:
        return next(code for one, code in words.figures.currencies.items() if one.lower() == name.lower())
    sign = match["sign"] or match["sign_after"]
    if sign in ("kr", "kr."):
        return _KRONER.get(language.partition("-")[0], "SEK")
    return _SIGNS[sign] if sign else str(match["code"] or match["code_after"])


def _figure(match: re.Match[str], words: Lexicon) -> str:
    said = (match["scale"] or match["scale_before"] or match["scale_yen"] or "").lower()
    scales = {word.lower(): value for word, value in words.figures.scales.items()} | _SCALES
    number = match["number"] or match["number_before"] or match["number_yen"]
    return f"{_plain(number) * scales.get(said, 1):.2f}"


def _plain(number: str) -> Decimal:
    """The number, whichever marks it has: a point or comma before one or two last digits is the decimal one."""
    whole, _, part = _DECIMAL.sub("|", number).partition("|")
    return Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{part}")
