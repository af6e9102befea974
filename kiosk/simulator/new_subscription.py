"""A subscription, an invoice of it and what is to be paid of that, as they are when they are made.

The shapes of invoices and of their payments are those of stripe-python 16.1.0 (`stripe/_invoice.py`,
`stripe/_invoice_payment.py`), which `tests/contract/test_invoice.py` holds them to.
"""

import calendar
import datetime as dt
from typing import Any

from kiosk.simulator.refusals import Item
from kiosk.simulator.state import State

KIND, INVOICE, PAYMENT = "subscription", "invoice", "invoice_payment"
NO_CANCELLATION: Item = dict.fromkeys(("comment", "feedback", "reason"))


def next_month(moment: int, day: int) -> int:
    """The same time on `day` of the next month, or on its last day where it has fewer."""
    at = dt.datetime.fromtimestamp(moment, dt.UTC)
    year, month = at.year + at.month // 12, at.month % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return int(at.replace(year=year, month=month, day=min(day, last)).timestamp())


def new_payment(state: State, invoice: Item, intent: str, made: int) -> Item:
    """What is to be paid of an invoice, by one PaymentIntent; it is not kept yet."""
    return {
        "id": state.new_id("inpay_1"),
        "object": PAYMENT,
        "amount_paid": None,
        "amount_requested": invoice["total"],
        "created": made,
        "currency": invoice["currency"],
        "invoice": invoice["id"],
        "is_default": True,
        "livemode": False,
        "payment": {"payment_intent": intent, "type": "payment_intent"},
        "status": "open",
        "status_transitions": {"canceled_at": None, "paid_at": None},
    }


def new_invoice(state: State, subscription: Item, amount: int, reason: str, made: int | None = None) -> Item:
    """One of `subscription`, with nothing paid of it yet."""
    made = made or state.now()
    name = state.new_id("in_1")
    invoice: dict[str, Any] = {
        **dict.fromkeys(_EMPTY_INVOICE),
        "id": name,
        "object": INVOICE,
        "account_country": "US",
        **dict.fromkeys(("amount_due", "amount_remaining", "subtotal", "subtotal_excluding_tax"), amount),
        **dict.fromkeys(("total", "total_excluding_tax"), amount),
        **dict.fromkeys(("amount_overpaid", "amount_paid", "amount_shipping", "attempt_count", "starting_balance"), 0),
        **dict.fromkeys(("post_payment_credit_notes_amount", "pre_payment_credit_notes_amount"), 0),
        "attempted": False,
        "auto_advance": False,
        "automatic_tax": {**dict.fromkeys(("disabled_reason", "liability", "provider", "status")), "enabled": False},
        "billing_reason": reason,
        "collection_method": "charge_automatically",
        "created": made,
        "currency": subscription["currency"],
        "customer": subscription["customer"],
        "customer_email": "donor@example.com",
        "customer_tax_exempt": "none",
        "customer_tax_ids": [],
        "default_tax_rates": [],
        "discounts": [],
        "effective_at": made,
        "ending_balance": 0,
        "issuer": {"type": "self"},
        "lines": {"object": "list", "data": [], "has_more": False, "url": f"/v1/invoices/{name}/lines"},
        "livemode": False,
        "metadata": {},
        "parent": {
            "quote_details": None,
            "subscription_details": {
                "metadata": dict(subscription["metadata"]),
                "subscription": subscription["id"],
            },
            "type": "subscription_details",
        },
        "payment_settings": dict.fromkeys(("default_mandate", "payment_method_options", "payment_method_types")),
        "period_end": made,
        "period_start": made,
        "status": "open" if amount else "paid",
        "status_transitions": {
            **dict.fromkeys(("marked_uncollectible_at", "voided_at")),
            "finalized_at": made,
            "paid_at": None if amount else made,
        },
        "total_discount_amounts": [],
        "total_pretax_credit_amounts": [],
        "total_taxes": [],
        "_payments": [],
    }
    subscription["latest_invoice"] = name
    state.put(subscription)
    return state.put(invoice)


def new_subscription(state: State, session: Item, card: str, starts: int, day: int) -> Item:
    """The one that a session asks for; it is not kept yet."""
    name, line = state.new_id("sub_1"), session["_line"]
    now, currency = state.now(), session["currency"]
    until = starts if session["_starts"] else next_month(starts, day)
    recurring = {"interval": "month", "interval_count": 1, "meter": None, "usage_type": "licensed"}
    amount = {"currency": currency, "livemode": False, "active": True, "created": now, "billing_scheme": "per_unit"}
    product = state.new_id("prod_", 14)
    price: Item = {
        **dict.fromkeys(("custom_unit_amount", "lookup_key", "nickname", "tiers_mode", "transform_quantity")),
        **amount,
        "id": state.new_id("price_1"),
        "object": "price",
        "metadata": {},
        "product": product,
        "recurring": {**recurring, "trial_period_days": None},
        "tax_behavior": "unspecified",
        "type": "recurring",
        "unit_amount": line["unit_amount"],
        "unit_amount_decimal": str(line["unit_amount"]),
    }
    plan: Item = {
        **dict.fromkeys(("nickname", "tiers_mode", "transform_usage", "trial_period_days")),
        **amount,
        **recurring,
        "id": price["id"],
        "object": "plan",
        "amount": line["unit_amount"],
        "amount_decimal": str(line["unit_amount"]),
        "metadata": {},
        "product": product,
    }
    item: Item = {
        "id": state.new_id("si_", 14),
        "object": "subscription_item",
        "billing_thresholds": None,
        "created": now,
        "current_period_end": until,
        "current_period_start": now,
        "discounts": [],
        "metadata": {},
        "plan": plan,
        "price": price,
        "quantity": 1,
        "subscription": name,
        "tax_rates": [],
    }
    return {
        **dict.fromkeys(_EMPTY),
        "id": name,
        "object": KIND,
        "automatic_tax": {"disabled_reason": None, "enabled": False, "liability": None},
        "billing_cycle_anchor": starts,
        "billing_mode": {"type": "classic"},
        "billing_schedules": [],
        "cancel_at_period_end": False,
        "cancellation_details": dict(NO_CANCELLATION),
        "collection_method": "charge_automatically",
        "created": now,
        "currency": currency,
        "customer": state.new_id("cus_", 14),
        "default_payment_method": state.new_id("pm_1"),
        "default_tax_rates": [],
        "discounts": [],
        "invoice_settings": {
            **dict.fromkeys(("account_tax_ids", "custom_fields", "description", "footer")),
            "issuer": {"type": "self"},
        },
        "items": {
            "object": "list",
            "data": [item],
            "has_more": False,
            "url": f"/v1/subscription_items?subscription={name}",
        },
        "livemode": False,
        "metadata": dict(session["_subscription"].get("metadata", {})),
        "payment_settings": {
            **dict.fromkeys(("payment_method_options", "payment_method_types")),
            "save_default_payment_method": "off",
        },
        "start_date": now,
        "status": "active",
        "trial_settings": {"end_behavior": {"missing_payment_method": "create_invoice"}},
        "_card": card,
        "_day": day,
        "_declines": False,
        "_next": until,
    }


_EMPTY = (
    "application application_fee_percent billing_thresholds cancel_at canceled_at customer_account days_until_due "
    "default_source description ended_at latest_invoice next_pending_invoice_item_invoice on_behalf_of "
    "pause_collection pending_invoice_item_interval pending_setup_intent pending_update schedule test_clock "
    "transfer_data trial_end trial_start"
).split()
_EMPTY_INVOICE = (
    "account_name account_tax_ids application automatically_finalizes_at custom_fields customer_account "
    "customer_address customer_name customer_phone customer_shipping default_payment_method default_source "
    "description due_date footer from_invoice hosted_invoice_url invoice_pdf last_finalization_error latest_revision "
    "next_payment_attempt number on_behalf_of receipt_number rendering shipping_cost shipping_details "
    "statement_descriptor test_clock webhooks_delivered_at"
).split()
