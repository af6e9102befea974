"""Invoices of those who give monthly: whose they are, and which PaymentIntent pays one.

The PaymentIntent of an invoice carries no metadata of ours. The subscription's stamp does, as its invoice carries it
(`parent.subscription_details.metadata`), and the invoice's payments name the PaymentIntent: stripe-python 16.1.0,
`stripe/_invoice.py` and `stripe/_invoice_payment.py`.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from kiosk.model.fact import Gift
from kiosk.payments.stamp import Stamp, stamp_in
from kiosk.payments.stripe_entries import gift_in


def stamp_of(invoice: object) -> Stamp | None:
    """The stamp of the subscription that an invoice is of; `None` where there is none."""
    parent = invoice.get("parent") if isinstance(invoice, Mapping) else None
    details = parent.get("subscription_details") if isinstance(parent, Mapping) else None
    return stamp_in(details.get("metadata")) if isinstance(details, Mapping) else None


def is_later(invoice: Mapping[str, Any]) -> bool:
    """Whether it is of a later month than the first."""
    return invoice.get("billing_reason") != "subscription_create"


def metadata_of(invoice: object) -> dict[str, str] | None:
    """What the PaymentIntent of `invoice` would carry if Stripe handed the stamp on; `None` where there is none.

    A later month's has no attempt: nobody began it here.
    """
    stamp = stamp_of(invoice)
    if stamp is None or not isinstance(invoice, Mapping):
        return None
    return (replace(stamp, attempt="", shift="") if is_later(invoice) else stamp).metadata


def gift_of_payment(
    payment: Mapping[str, Any], campaign: str, currency: str, *, live: bool, later: bool
) -> Gift | Literal["open", "pending"] | None:
    """The gift that the payment of an invoice is, where the invoice and its PaymentIntent stand whole inside it.

    As `kiosk.payments.stripe_entries.gift_in`; those of later months only with `later`.
    """
    invoice, intent = payment.get("invoice"), intent_of(payment)
    metadata = metadata_of(invoice)
    if not isinstance(invoice, Mapping) or not isinstance(intent, Mapping) or metadata is None:
        return None
    if is_later(invoice) and not later:
        return None
    return gift_in({**intent, "metadata": metadata}, campaign, currency, live=live)


def intent_of(payment: object) -> object:
    """The PaymentIntent of an invoice's payment, as it stands there: its id, or whole where it was asked for."""
    inner = payment.get("payment") if isinstance(payment, Mapping) else None
    return inner.get("payment_intent") if isinstance(inner, Mapping) else None


def payer_of(invoice: object, metadata: object) -> str:
    """The id of the PaymentIntent that paid `invoice`, where it is of the attempt that `metadata` is stamped with."""
    stamp, asked = stamp_of(invoice), stamp_in(metadata)
    payments = invoice.get("payments") if isinstance(invoice, Mapping) else None
    if stamp is None or asked is None or stamp.attempt != asked.attempt or not isinstance(payments, Mapping):
        return ""
    data = payments.get("data")
    paid = [one for one in data if one.get("status") == "paid"] if isinstance(data, list) else []
    name = intent_of(paid[0]) if paid else None
    return name if isinstance(name, str) else ""
