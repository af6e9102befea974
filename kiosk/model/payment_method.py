"""A country's own ways to pay on a phone, by Stripe's names: which currencies each takes, and how soon it is paid.

Of those that Stripe lists for a Checkout Session in the pinned version, without loans, crypto and what needs a
customer's account at the shop; https://docs.stripe.com/payments/payment-methods/payment-method-support says what each
takes. Whether the account may offer one depends on its country and on what is switched on in the Dashboard: Stripe
leaves out the others without a word.
"""

from collections.abc import Iterable, Mapping
from typing import Annotated

from kiosk.model.fields import context_of, refuse, shown
from kiosk.model.mistake import AllOf, FieldMistake, OneOf
from kiosk.model.rules import After, Around, Limits

ALWAYS = ("card", "link")
"""Cards, with the wallets of phones, and Link: every page has them."""
_EURO = "bancontact bizum eps ideal mb_way satispay".split()
_DOLLARS = "AUD CAD EUR GBP HKD JPY NZD SGD USD".split()

_AT_ONCE: Mapping[str, str | list[str]] = {
    **dict.fromkeys(_EURO, "EUR"),
    "alipay": [*_DOLLARS, "CNY", "MYR"],
    "blik": "PLN",
    "cashapp": "USD",
    "fpx": "MYR",
    "grabpay": ["MYR", "SGD"],
    "kakao_pay": "KRW",
    "kr_card": "KRW",
    "mobilepay": ["DKK", "EUR", "NOK", "SEK"],
    "naver_pay": "KRW",
    "p24": ["EUR", "PLN"],
    "pay_by_bank": ["EUR", "GBP"],
    "payco": "KRW",
    "paynow": "SGD",
    "paypal": "AUD CAD CHF CZK DKK EUR GBP HKD NOK NZD PLN SEK SGD USD".split(),
    "paypay": "JPY",
    "pix": "BRL",
    "promptpay": "THB",
    "revolut_pay": ["EUR", "GBP"],
    "samsung_pay": "KRW",
    "swish": "SEK",
    "twint": "CHF",
    "upi": "INR",
    "wechat_pay": [*_DOLLARS, "CHF", "CNY", "DKK", "NOK", "SEK"],
}
_LATER: Mapping[str, str | list[str]] = {
    "acss_debit": ["CAD", "USD"],
    "au_becs_debit": "AUD",
    "bacs_debit": "GBP",
    "boleto": "BRL",
    "konbini": "JPY",
    "multibanco": "EUR",
    "nz_bank_account": "NZD",
    "oxxo": "MXN",
    "payto": "AUD",
    "sepa_debit": "EUR",
    "us_bank_account": "USD",
}
CURRENCIES_OF: Mapping[str, tuple[str, ...]] = {
    name: (taken,) if isinstance(taken, str) else tuple(sorted(taken))
    for name, taken in sorted({**_AT_ONCE, **_LATER}.items())
}
"""What each takes."""
DELAYED = frozenset(_LATER)
"""Those whose money comes days after somebody has paid, or doesn't."""


_BRANDS: Mapping[str, str] = {
    "alipay": "Alipay",
    "bancontact": "Bancontact",
    "bizum": "Bizum",
    "blik": "BLIK",
    "boleto": "Boleto",
    "cashapp": "Cash App",
    "eps": "eps",
    "fpx": "FPX",
    "grabpay": "GrabPay",
    "ideal": "iDEAL",
    "kakao_pay": "Kakao Pay",
    "mb_way": "MB WAY",
    "mobilepay": "MobilePay",
    "multibanco": "Multibanco",
    "naver_pay": "Naver Pay",
    "oxxo": "OXXO",
    "p24": "Przelewy24",
    "pay_by_bank": "Pay by Bank",
    "payco": "PAYCO",
    "paynow": "PayNow",
    "paypal": "PayPal",
    "paypay": "PayPay",
    "payto": "PayTo",
    "pix": "Pix",
    "promptpay": "PromptPay",
    "revolut_pay": "Revolut Pay",
    "samsung_pay": "Samsung Pay",
    "satispay": "Satispay",
    "sepa_debit": "SEPA",
    "swish": "Swish",
    "twint": "TWINT",
    "upi": "UPI",
    "wechat_pay": "WeChat Pay",
}


def brands_of(methods: Iterable[str]) -> tuple[str, ...]:
    """What people call `methods`, the same in every language; those are left out that are known by no brand."""
    return tuple(dict.fromkeys(_BRANDS[name] for name in methods if name in _BRANDS))


def suiting(currency: str | None) -> tuple[str, ...]:
    """Those that take `currency`; all where that is `None`."""
    return tuple(name for name, taken in CURRENCIES_OF.items() if currency is None or currency in taken)


def methods_of(beside: Iterable[str]) -> tuple[str, ...]:
    """All that a page may take which offers `beside`, each once."""
    return tuple(dict.fromkeys((*ALWAYS, *beside)))


def _known(value: str, info: Around) -> str:
    currency = context_of(info).currency
    if value in ALWAYS:
        raise refuse(FieldMistake("method_always_there", (shown(value),)))
    if value not in CURRENCIES_OF:
        raise refuse(FieldMistake("not_a_payment_method", (shown(value), OneOf(suiting(currency) or suiting(None)))))
    if currency is not None and currency not in CURRENCIES_OF[value]:
        taken = AllOf(CURRENCIES_OF[value])
        raise refuse(FieldMistake("method_of_other_currency", (shown(value), taken, currency)))
    return value


PaymentMethod = Annotated[str, After(_known), Limits(json_schema_extra={"enum": list(CURRENCIES_OF)})]
"""A field of a campaign: one of these that takes its currency."""
