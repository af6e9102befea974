"""Which currency a post without one most likely means."""

from collections.abc import Mapping

_BY_COUNTRY: Mapping[str, str] = {
    "AU": "AUD",
    "BR": "BRL",
    "CA": "CAD",
    "CH": "CHF",
    "GB": "GBP",
    "IN": "INR",
    "MX": "MXN",
    "NZ": "NZD",
    "US": "USD",
}
_OF_THE_EURO = frozenset("de el es et fi fr ga hr it lt lv mt nl pt sk sl".split())


def currency_of(language: str | None) -> str:
    """The currency of the country in `language`, such as "pt-BR", else of most who speak it; USD where it is open."""
    base, _, rest = (language or "").partition("-")
    if known := _BY_COUNTRY.get(rest.upper()):
        return known
    if base in _OF_THE_EURO:
        return "EUR"
    return "JPY" if base == "ja" else "USD"
