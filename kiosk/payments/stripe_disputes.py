"""What a dispute at Stripe tells the ledger: money that the donor's bank took back, and may have to return.

The shape is that of the pinned SDK's `stripe.Dispute`; `tests/contract/dispute.json` holds it.
"""

import re
from collections.abc import Mapping
from typing import Any

from kiosk.model.currencies import LARGEST_MINOR_AMOUNT
from kiosk.model.fact import Refund
from kiosk.model.money import Money
from kiosk.payments.stamp import stamp_in

_NEARLY_ALL = 0.9
_DISPUTE = re.compile(r"d[pu]_[A-Za-z0-9_]{1,250}", re.ASCII)


def moved_by(dispute: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The movements on the account's balance: none for an inquiry, one that takes, perhaps one that gives back."""
    moved = dispute.get("balance_transactions")
    return [one for one in moved if isinstance(one, Mapping)] if isinstance(moved, list) else []


def is_taken_back(dispute: Mapping[str, Any]) -> bool:
    """Whether the bank has the money now; what came back may be a little less, by another rate of exchange."""
    taken, back = _taken_and_back(dispute)
    return back < taken * _NEARLY_ALL


def _taken_and_back(dispute: Mapping[str, Any]) -> tuple[int, int]:
    """In minor units of the currency of Stripe's balance."""
    amounts = [amount for one in moved_by(dispute) if type(amount := one.get("amount")) is int]
    return -sum(amount for amount in amounts if amount < 0), sum(amount for amount in amounts if amount > 0)


def dispute_in(dispute: Mapping[str, Any], campaign: str, currency: str, *, live: bool) -> Refund | None:
    """What `dispute` takes back of one of our gifts, where its PaymentIntent stands whole inside it.

    A dispute may be booked in another currency than the gift's; it then takes all of the gift. Of one that gave a part
    back, the rest is taken.
    """
    intent = dispute.get("payment_intent")
    if not isinstance(intent, Mapping) or intent.get("livemode") is not live or not is_taken_back(dispute):
        return None
    stamp = stamp_in(intent.get("metadata"))
    if stamp is None or stamp.campaign != campaign or intent.get("currency") != currency.lower():
        return None
    same = dispute.get("currency") == intent.get("currency")
    minor = dispute.get("amount") if same else intent.get("amount_received")
    taken, back = _taken_and_back(dispute)
    if back and {one.get("currency") for one in moved_by(dispute)} == {intent.get("currency")}:
        minor = taken - back
    if type(minor) is not int or not 0 < minor <= LARGEST_MINOR_AMOUNT:
        return None
    if not _DISPUTE.fullmatch(str(dispute.get("id"))):
        return None
    return Refund(dispute["id"], str(intent.get("id")), Money(minor, currency))
