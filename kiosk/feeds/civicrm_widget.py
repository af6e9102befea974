"""CiviCRM's public widget: a contribution page's total, without a key.

It answers JavaScript, `var jsondata49 = {…};`, which is taken apart and never run. The amount is text for people:
whole units, with the sign and the marks that the site is set to.
"""

import datetime as dt
import re

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.given import in_milliseconds, reading_of, text_of, told
from kiosk.feeds.json_document import strict_json
from kiosk.feeds.trouble import NotAReading
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.currencies import CURRENCIES
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed
from kiosk.model.fields import shown
from kiosk.model.money import minor_digits
from kiosk.model.phase import NO_TIME

CACHED_FOR = dt.timedelta(seconds=60)
"""How old what it says can be."""
_ASSIGNMENT = re.compile(r"var\s+jsondata[0-9]*\s*=\s*(\{.*\})\s*;?", re.ASCII | re.DOTALL)
_DONORS = re.compile(r"([0-9]{1,9})(?:\s.*)?", re.ASCII | re.DOTALL)
_AMOUNT = re.compile(r"(?P<before>[^0-9]*)(?P<figure>[0-9](?:[0-9 .,']*[0-9])?)(?P<after>[^0-9]*)", re.ASCII)
_WHOLE = re.compile(
    r"[0-9]{1,15}"
    r"|[0-9]{1,3}(?P<mark>[ .,'])[0-9]{3}(?:(?P=mark)[0-9]{3})*"
    r"|[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}",  # lakhs and crores
    re.ASCII,
)
_LONGEST_AMOUNT = 60
_LIKE_A_SPACE = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2019": "'"})
_SIGNS = {
    "€": "EUR",
    "£": "GBP EGP GIP SHP",
    "¥": "JPY CNY",
    "₹": "INR",
    "₪": "ILS",
    "₩": "KRW",
    "₱": "PHP",
    "zł": "PLN",
    "kč": "CZK",
    "ft": "HUF",
    "kr": "SEK NOK DKK ISK",
    "r$": "BRL",
    "$": "USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CVE DOP FJD GYD HKD JMD KYD LRD MOP MXN NAD NIO NZD SBD SGD SRD "
    "TOP TTD TWD UYU WST",
}
"""Common signs, and whose they are."""


def read_widget(body: bytes, campaign: Campaign, feed: Feed, now: dt.datetime) -> FeedReading:
    """The reading in `body`, which came at `now`, for the goals that `feed` gives.

    Raises:
        NotAReadingError: there is none, or nobody knows what time it is.
    """
    if now == NO_TIME:
        raise NotAReadingError(NotAReading("no_time"))
    matched = _ASSIGNMENT.fullmatch(text_of(body).strip())
    if matched is None:
        raise NotAReadingError(NotAReading("not_a_widget"))
    data = strict_json(matched[1])
    if data.get("is_error"):
        raise NotAReadingError(NotAReading("no_widget"))
    gifts = _donors(data.get("num_donors"))
    figures = [
        _figure(goal, feed, data.get("money_raised_amount"), gifts, campaign.currency)
        for goal in campaign.goals
        if goal.id in feed.goals
    ]
    return reading_of(campaign, feed, in_milliseconds(now - CACHED_FOR), figures, now)


def _figure(goal: Goal, feed: Feed, raised: object, gifts: int, currency: str) -> Figure:
    if feed.goals[goal.id] == "count":
        return Figure(goal.id, gifts)
    since = amount_for_people(raised, currency) - feed.baseline
    if since < 0:
        raise NotAReadingError(NotAReading("below_baseline"))
    return Figure(goal.id, since, None if feed.baseline else gifts)


def _donors(given: object) -> int:
    if isinstance(given, str) and (matched := _DONORS.fullmatch(given)):
        return int(matched[1])
    raise NotAReadingError(NotAReading("no_donors", (told(given),)))


def amount_for_people(given: object, currency: str) -> int:
    """The minor units that text for people such as `$ 12,345`, `12.345,00 €` or `CHF 12'345` means.

    Raises:
        NotAReadingError: it is none, is below zero, may mean two things, or is in another currency.
    """
    text = given.translate(_LIKE_A_SPACE).strip() if isinstance(given, str) else ""
    matched = _AMOUNT.fullmatch(text) if len(text) <= _LONGEST_AMOUNT else None
    if matched is None or any(sign in text for sign in "-\u2212("):
        raise NotAReadingError(NotAReading("unreadable_amount", (told(given),)))
    check_sign(f"{matched['before']} {matched['after']}", currency)
    meant = _meanings(matched["figure"], minor_digits(currency))
    if len(meant) != 1:
        raise NotAReadingError(NotAReading("two_amounts" if meant else "odd_amount", (shown(given),)))
    return meant.pop()


def _meanings(figure: str, digits: int) -> set[int]:
    """Every number of minor units that `figure` can stand for."""
    meant = set()
    if _WHOLE.fullmatch(figure):
        meant.add(_digits(figure) * 10**digits)
    for decimals in {2, digits} - {0}:
        whole, point, part = figure[: -decimals - 1], figure[-decimals - 1 : -decimals], figure[-decimals:]
        matched = _WHOLE.fullmatch(whole)
        is_part = point in (".", ",") and part.isdigit() and (decimals == digits or not part.strip("0"))
        if matched is not None and is_part and point not in whole:
            meant.add(_digits(whole) * 10**digits + (int(part) if decimals == digits else 0))
    return meant


def _digits(text: str) -> int:
    return int("".join(sign for sign in text if sign.isdigit()))


def check_sign(around: str, currency: str) -> None:
    """Refuse what is known to be another currency's; a sign that nobody knows is taken at the campaign's word."""
    for word in around.lower().split():
        sign = word.strip(".")
        if currency not in (_owners(sign) or currency):
            raise NotAReadingError(NotAReading("other_sign", (shown(sign), currency)))


def is_sign_of(sign: str, currency: str) -> bool:
    """Whether `sign`, in small letters, is surely that of `currency`, such as `$`, `us$`, `usd` and `usd$`."""
    bare = next((mark for mark in _SIGNS if mark == sign or (len(mark) == 1 and sign.endswith(mark))), "")
    if currency not in (_SIGNS[bare].split() if bare else [currency]):
        return False
    return sign.upper() == currency or (bare != "" and currency.startswith(sign.removesuffix(bare).upper()))


def _owners(sign: str) -> str:
    """The currencies that write `sign`, such as `$`, `us$` or `usd`; empty where nobody knows."""
    if sign.upper() in CURRENCIES:
        return sign.upper()
    return next((owners for mark, owners in _SIGNS.items() if mark == sign or (mark in sign and len(mark) == 1)), "")
