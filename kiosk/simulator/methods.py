"""Ways to pay online, each with the currencies that it takes: what Stripe's pages offer beside cards and Link."""

from collections.abc import Mapping

_DOLLARS = "aud cad eur gbp hkd jpy nzd sgd usd"
_EACH = {
    "acss_debit": "cad usd",
    "alipay": f"{_DOLLARS} cny myr",
    "au_becs_debit": "aud",
    "bacs_debit": "gbp",
    "bancontact": "eur",
    "bizum": "eur",
    "blik": "pln",
    "boleto": "brl",
    "cashapp": "usd",
    "eps": "eur",
    "fpx": "myr",
    "grabpay": "myr sgd",
    "ideal": "eur",
    "kakao_pay": "krw",
    "konbini": "jpy",
    "kr_card": "krw",
    "mb_way": "eur",
    "mobilepay": "dkk eur nok sek",
    "multibanco": "eur",
    "naver_pay": "krw",
    "nz_bank_account": "nzd",
    "oxxo": "mxn",
    "p24": "eur pln",
    "pay_by_bank": "eur gbp",
    "payco": "krw",
    "paynow": "sgd",
    "paypal": "aud cad chf czk dkk eur gbp hkd nok nzd pln sek sgd usd",
    "paypay": "jpy",
    "payto": "aud",
    "pix": "brl",
    "promptpay": "thb",
    "revolut_pay": "eur gbp",
    "samsung_pay": "krw",
    "satispay": "eur",
    "sepa_debit": "eur",
    "swish": "sek",
    "twint": "chf",
    "upi": "inr",
    "us_bank_account": "usd",
    "wechat_pay": f"{_DOLLARS} chf cny dkk nok sek",
}
TAKES: Mapping[str, frozenset[str]] = {name: frozenset(currencies.split()) for name, currencies in _EACH.items()}
"""By Stripe's names."""
_OTHERS = (
    "affirm afterpay_clearpay alma amazon_pay billie card crypto customer_balance giropay klarna link scalapay sequra "
    "sofort sunbit zip"
)
NAMES = (*TAKES, *_OTHERS.split())
"""All that a session may be asked to allow."""
DELAYED = frozenset(
    "acss_debit au_becs_debit bacs_debit boleto konbini multibanco nz_bank_account oxxo payto sepa_debit "
    "us_bank_account".split()
)
"""Those whose payment is complete on the page before its money comes."""
