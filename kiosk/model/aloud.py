"""Texts of the screen as a voice reads them: what is written for the eye becomes words."""

import re

from babel.numbers import NumberFormatError, get_currency_name, parse_decimal

from kiosk.model.wording import currency_sign, locale_of

_UNHEARD = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u00ad"))
"""Where lines may break and which way they run; the joiners of Hindi and Persian are letters' own, and stay."""
_NUMBER = r"\d(?:[\d.,'\u2019\u066b\u066c\u00a0\u202f]*\d)?"
_GROUP = re.compile(r"(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))")
"""Between thousands, where voices would begin another number."""
_CODE = re.compile(r"\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{4}\b")
"""A payment's, which people read out to each other sign by sign."""


def aloud(text: str, currency: str, language: str) -> str:
    """`text` as it is said in `language`: sums with the name of their `currency` (`41,230 US dollars`)."""
    plain = _CODE.sub(lambda code: " ".join(code[0]), _GROUP.sub("", text.translate(_UNHEARD)).replace(" · ", ", "))
    if not currency:
        return plain
    sign = currency_sign(currency, language).translate(_UNHEARD)
    before, after = (r"(?<!\w)" if sign[0].isalpha() else "", r"(?!\w)" if sign[-1].isalpha() else "")
    amount = re.compile(rf"{before}{re.escape(sign)}\s?({_NUMBER})|({_NUMBER})\s?{re.escape(sign)}{after}")
    return amount.sub(lambda found: _said(found[1] or found[2], currency, language), plain)


def _said(number: str, currency: str, language: str) -> str:
    try:
        count = parse_decimal(number, locale=locale_of(language))
    except NumberFormatError:
        return f"{number} {get_currency_name(currency, locale=locale_of(language))}"
    return f"{number} {get_currency_name(currency, count=count, locale=locale_of(language))}"
