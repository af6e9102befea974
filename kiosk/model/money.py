"""Money: an integer in the currency's minor unit, never a float."""

import re
from dataclasses import dataclass
from decimal import Decimal

# Stripe's own table (docs.stripe.com/currencies), not ISO 4217: MGA and ISK differ there.
# UGX is left out: Stripe's pages disagree about its minor unit.
_ZERO_DECIMAL = frozenset("BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split())
_THREE_DECIMAL = frozenset("BHD JOD KWD OMR TND".split())
_TWO_DECIMAL = frozenset(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CNY COP "
    "CRC CVE CZK DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR ISK "
    "JMD KES KGS KHR KYD KZT LAK LBP LKR LRD LSL MAD MDL MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN "
    "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SEK SGD SHP SLE SOS SRD STD SZL "
    "THB TJS TOP TRY TTD TWD TZS UAH USD UYU UZS WST YER ZAR ZMW".split()
)
CURRENCIES = _ZERO_DECIMAL | _TWO_DECIMAL | _THREE_DECIMAL

LARGEST_MINOR_AMOUNT = 99_999_999
"""Stripe takes at most eight digits."""

_WHOLE_ONLY = frozenset({"ISK"})
_AMOUNT = re.compile(r"(?P<whole>[0-9]{1,9})(?:[.,](?P<part>[0-9]{1,3}))?", re.ASCII)


class NotAnAmountError(ValueError):
    """The text is not an amount in this currency; says what is wrong and what to write instead."""

    def __init__(self, wrong: str, instead: str) -> None:
        super().__init__(f"{wrong}: {instead}")
        self.wrong = wrong
        self.instead = instead


def minor_digits(currency: str) -> int:
    """Digits after the decimal point of `currency`, as Stripe counts them.

    Raises:
        KeyError: `currency` is not in `CURRENCIES`.
    """
    if currency not in CURRENCIES:
        raise KeyError(currency)
    if currency in _ZERO_DECIMAL:
        return 0
    return 3 if currency in _THREE_DECIMAL else 2


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in one currency; `minor` counts its smallest unit (cents for USD)."""

    minor: int
    currency: str

    @property
    def major(self) -> Decimal:
        """The amount in whole units, exact."""
        return Decimal(self.minor).scaleb(-minor_digits(self.currency))


def parse_amount(text: str, currency: str) -> Money:
    """The money that ASCII `text` such as `20`, `20.00` or `20,50` names in `currency`.

    Raises:
        NotAnAmountError: anything else: signs, spaces, other scripts' digits, thousands marks, too many decimals.
        KeyError: `currency` is not in `CURRENCIES`.
    """
    digits = minor_digits(currency)
    example = "25" if digits == 0 else f"25.{'0' * digits}"
    match = _AMOUNT.fullmatch(text)
    if match is None:
        raise NotAnAmountError(f"{text!r} is not an amount", f'write digits only, such as "{example}"')
    part = match["part"] or ""
    if len(part) > digits or (currency in _WHOLE_ONLY and part.strip("0")):
        raise NotAnAmountError(f"{text!r} has too many decimals for {currency}", f'write it like "{example}"')
    return Money(int(match["whole"]) * 10**digits + int(part.ljust(digits, "0") or 0), currency)
