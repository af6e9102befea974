"""Invoices of those who give monthly: whose they are, and which PaymentIntent pays one.

The PaymentIntent of an invoice carries no metadata of ours. The subscription's stamp does, as its invoice carries it
(`parent.subscription_details.metadata`), and the invoice's payments name the PaymentIntent: stripe-python 16.1.0,
`stripe/_invoice.py` and `stripe/_invoice_payment.py`.
"""

from collections.abc import Mapping

from kiosk.payments.stamp import Stamp, stamp_in


def stamp_of(invoice: object) -> Stamp | None:
    """The stamp of the subscription that an invoice is of; `None` where there is none."""
    parent = invoice.get("parent") if isinstance(invoice, Mapping) else None
    details = parent.get("subscription_details") if isinstance(parent, Mapping) else None
    return stamp_in(details.get("metadata")) if isinstance(details, Mapping) else None


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
