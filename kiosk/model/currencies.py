"""The currencies that Stripe takes payments in, and which amounts of them.

Source: Stripe's documentation, page "Supported currencies", with its lists of zero-decimal and three-decimal
currencies, of special cases and of minimum and maximum charge amounts (as of 2026-09-27). It is not ISO 4217: MGA and
ISK differ there. Where Stripe's pages disagree the narrower rule holds: UGX is left out, since its minor unit is
unclear, and rupiah have eight digits as all others, although some versions of the page allow them twelve.
"""

from kiosk.model.records import dataclass

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
LARGEST_BY_HAND = 999_999_999_999
"""Of gifts that Stripe has no part in, such as cash; a cheque in pounds of Lebanon needs that."""
LARGEST_SUM = 999_999_999_999_999
"""Of goals, corrections and what feeds report: twelve digits before the point and three after it. JavaScript and
spreadsheets still count such sums exactly, and thousands of them add up in 64 bits."""

_LEAST = {
    **dict.fromkeys("USD AUD BRL CAD CHF EUR INR NZD SGD ARS COP IDR ILS PHP RUB ZAR JPY KRW".split(), 50),
    **dict.fromkeys("AED MYR PLN RON".split(), 200),
    **dict.fromkeys("NOK SEK".split(), 300),
    **dict.fromkeys("MXN THB".split(), 1000),
    "GBP": 30,
    "DKK": 250,
    "HKD": 400,
    "CZK": 1500,
    "HUF": 17_500,
}
"""In minor units. Of other currencies Stripe wants as much as the least of the currency that it pays out in, after
conversion; nobody can know that here, so that one step of the currency is the least."""

_UNITS_FOR_A_DOLLAR = {
    **dict.fromkeys("AMD AOA BDT CLP CRC DJF DZD ETB GYD HTG HUF ISK JMD JPY KES KMF KZT".split(), 100),
    **dict.fromkeys("LKR LRD NPR PKR RSD SOS VUV XAF XOF XPF YER".split(), 100),
    **dict.fromkeys("ARS BIF CDF COP GNF KHR KRW MGA MMK MNT MWK NGN PYG RWF TZS".split(), 1000),
    **dict.fromkeys("IDR LAK LBP STD UZS VND".split(), 10_000),
}
"""How many units are worth about a US dollar, as a power of ten; of other currencies 1 to 99 are."""


@dataclass(frozen=True, slots=True)
class CurrencyRules:
    """Which amounts of a currency Stripe takes; all in minor units."""

    digits: int
    """Digits after the decimal point."""
    step: int
    """What an amount must be a multiple of: 10 where there are three digits, 100 for whole krónur, else 1."""
    least: int
    most: int

    @property
    def typed_digits(self) -> int:
        """Digits after the decimal point that people choose; the others are zero."""
        return self.digits - len(str(self.step)) + 1

    @property
    def digits_by_hand(self) -> int:
        """As `typed_digits` where Stripe has no part: coins have all digits; of parts of a króna there are none."""
        return self.digits if self.typed_digits else 0

    @property
    def least_by_hand(self) -> int:
        """What people count in, in minor units: 100 for krónur, which have no parts, else 1."""
        return int(10 ** (self.digits - self.digits_by_hand))

    def takes(self, minor: int) -> bool:
        """Whether a payment of `minor` can be made."""
        return self.least <= minor <= self.most and minor % self.step == 0

    def up(self, minor: int) -> int:
        """The smallest amount of whole steps that is at least `minor` and the least; it may be above the most."""
        return max(-(-minor // self.step) * self.step, self.least)

    def down(self, minor: int) -> int:
        """The largest amount of whole steps that is at most `minor` and the most; it may be below the least."""
        return min(minor // self.step * self.step, self.most)


def rules_of(currency: str) -> CurrencyRules:
    """What Stripe takes of `currency`.

    Raises:
        KeyError: `currency` is not in `CURRENCIES`.
    """
    if currency not in CURRENCIES:
        raise KeyError(currency)
    digits = 0 if currency in _ZERO_DECIMAL else 3 if currency in _THREE_DECIMAL else 2
    step = 10 if digits == 3 else 100 if currency == "ISK" else 1
    most = LARGEST_MINOR_AMOUNT // step * step
    return CurrencyRules(digits, step, _LEAST.get(currency, step), most)


def sensible_unit(currency: str) -> int:
    """What people count by in `currency`, in minor units: about a US dollar in small units such as rupiah, else 1.00.

    Raises:
        KeyError: `currency` is not in `CURRENCIES`.
    """
    return _UNITS_FOR_A_DOLLAR.get(currency, 1) * int(10 ** rules_of(currency).digits)
