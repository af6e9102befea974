"""Figures as people of a language write them, such as `1.234,56`, read strictly."""

import re

_WORDS = {
    "CHF": "fr sfr franken francs",
    "EUR": "euro euros",
    "GBP": "pounds",
    "IDR": "rp",
    "INR": "rs",
    "JPY": "円",
    "LKR": "rs",
    "MAD": "dh",
    "MYR": "rm",
    "NPR": "rs",
    "PKR": "rs",
    "TRY": "tl",
    "USD": "dollars",
}
"""By currency, what people write beside amounts that CLDR doesn't have."""
_LIKE_A_SPACE = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2019": "'"})


def is_language(language: str) -> bool:
    """Whether the marks of `language`, such as `de-CH`, are known."""
    return _marks(language) is not None


def plain_figure(text: str, language: str) -> str | None:
    """`text` as `1234.56`, when it is a figure in the marks of `language`; groups may be left out, not misplaced."""
    marks = _marks(language)
    if marks is None:
        return None
    point, group = (re.escape(mark.translate(_LIKE_A_SPACE)) for mark in marks)
    whole = rf"[0-9]{{1,9}}|[0-9]{{1,3}}(?:{group}[0-9]{{3}})+|[0-9]{{1,2}}(?:{group}[0-9]{{2}})+{group}[0-9]{{3}}"
    matched = re.fullmatch(rf"(?P<whole>{whole})(?:{point}(?P<part>[0-9]{{1,3}}))?", text.translate(_LIKE_A_SPACE))
    if matched is None:
        return None
    digits = re.sub("[^0-9]", "", matched["whole"])
    return f"{digits}.{matched['part']}" if matched["part"] else digits


def words_for(currency: str, language: str) -> frozenset[str]:
    """What stands for `currency` beside an amount in the marks of `language`, in small letters without full stops."""
    from babel.numbers import get_currency_symbol

    from kiosk.model.cldr import locale_named

    signs = (get_currency_symbol(currency, locale_named(one)) for one in (language, "en"))
    return frozenset((*(sign.lower().strip(".") for sign in signs), *_WORDS.get(currency, "").split()))


def _marks(language: str) -> tuple[str, str] | None:
    from babel import UnknownLocaleError

    from kiosk.model.cldr import locale_named

    try:
        symbols = locale_named(language).number_symbols["latn"]
    except (UnknownLocaleError, ValueError, KeyError):
        return None
    return symbols["decimal"], symbols["group"]
