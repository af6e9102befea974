"""Stripe's test cards, and what becomes of a payment with one."""

from typing import NamedTuple

STANDARD = "4242424242424242"
INTERAC = "4506445006931933"
REFUND_FAILS = "4000000000005126"

NAMED = {
    "good": STANDARD,
    "declined": "4000000000000002",
    "insufficient_funds": "4000000000009995",
    "lost": "4000000000009987",
    "stolen": "4000000000009979",
    "expired": "4000000000000069",
    "processing_error": "4000000000000119",
    "refund_fails": REFUND_FAILS,
    "interac": INTERAC,
}
"""Words for the cards, for people."""


class Decline(NamedTuple):
    """Why the bank says no: Stripe's code, the bank's reason if it gives one, and a sentence."""

    code: str
    decline_code: str | None
    message: str


_DECLINED = "Your card was declined."
_CARDS = {
    "4000000000000002": Decline("card_declined", "generic_decline", _DECLINED),
    "4000000000009995": Decline("card_declined", "insufficient_funds", "Your card has insufficient funds."),
    "4000000000009987": Decline("card_declined", "lost_card", _DECLINED),
    "4000000000009979": Decline("card_declined", "stolen_card", _DECLINED),
    "4000000000000069": Decline("expired_card", None, "Your card has expired."),
    "4000000000000119": Decline("processing_error", None, "An error occurred while processing your card."),
}
_AMOUNTS = {
    1: "call_issuer",
    5: "generic_decline",
    55: "incorrect_pin",
    65: "withdrawal_count_limit_exceeded",
    75: "pin_try_exceeded",
}
"""The last two digits of an amount that a standard test card can't pay."""


def decline_of(number: str, amount: int, method_types: list[str]) -> Decline | None:
    """Why a card on a reader is declined; `None` when it pays.

    Args:
        number: of a test card.
        amount: in minor units.
        method_types: what the PaymentIntent may be paid with.
    """
    if number == INTERAC and "interac_present" not in method_types:
        return Decline("card_declined", "card_not_supported", "Your card is not supported.")
    if number == STANDARD and (reason := _AMOUNTS.get(amount % 100)):
        return Decline("card_declined", reason, _DECLINED)
    return _CARDS.get(number)


def brand_of(number: str) -> str:
    """The network of a card, as Stripe names it."""
    return (
        "interac" if number == INTERAC else {"5": "mastercard", "3": "amex", "6": "discover"}.get(number[:1], "visa")
    )
