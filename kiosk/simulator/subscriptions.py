"""Subscriptions that begin on a session's page, and what they bring month by month as the clock goes on.

An invoice carries the metadata that its subscription had when it was made; its PaymentIntent carries none.
"""

import datetime as dt

from kiosk.simulator import charging, showing
from kiosk.simulator.cards import Decline
from kiosk.simulator.new_intent import new_intent
from kiosk.simulator.new_subscription import (
    INVOICE,
    KIND,
    NO_CANCELLATION,
    PAYMENT,
    new_invoice,
    new_payment,
    new_subscription,
    next_month,
)
from kiosk.simulator.refusals import Item, RefusedError, wrong_parameter
from kiosk.simulator.state import State

_DECLINED = Decline("card_declined", "generic_decline", "Your card was declined.")


def check_session(given: Item, now: int) -> int | None:
    """When a session's subscription first asks for money, where that isn't at once.

    Raises:
        RefusedError: the mode and the rest of the session don't fit each other.
    """
    recurring = [line.get("price_data", {}).get("recurring") for line in given["line_items"]]
    if given["mode"] == "payment":
        if any(recurring):
            raise wrong_parameter("You specified `payment` mode but passed a recurring price.", "mode")
        if "subscription_data" in given:
            raise wrong_parameter("You can not pass `subscription_data` in `payment` mode.", "subscription_data")
        return None
    if not all(recurring):
        raise wrong_parameter("You must provide at least one recurring price in `subscription` mode.", "line_items")
    if "payment_intent_data" in given:
        raise wrong_parameter("You can not pass `payment_intent_data` in `subscription` mode.", "payment_intent_data")
    data = given.get("subscription_data", {})
    anchor: int | None = data.get("billing_cycle_anchor")
    if anchor is None or data.get("proration_behavior") != "none":
        return None
    if not now < anchor <= next_month(now, dt.datetime.fromtimestamp(now, dt.UTC).day):
        raise wrong_parameter("billing_cycle_anchor must be in the future and within one period.", "subscription_data")
    return anchor


def begin(state: State, session: Item, card: str) -> None:
    """The donor has agreed on the page: the subscription, with its first invoice paid, or with nothing to pay yet."""
    starts = session["_starts"] or state.now()
    day = dt.datetime.fromtimestamp(starts, dt.UTC).day
    subscription = state.put(new_subscription(state, session, card, starts, day))
    amount = session["amount_total"]
    invoice = new_invoice(state, subscription, amount, "subscription_create")
    session |= {"subscription": subscription["id"], "invoice": invoice["id"], "customer": subscription["customer"]}
    if amount:
        _pay(state, subscription, invoice, card)


def advance(state: State) -> None:
    """Let each subscription have its invoices, each paid by its card; one that fails is tried no more."""
    for subscription in list(state.all_of(KIND)):
        while subscription["status"] == "active" and state.clock() >= subscription["_next"]:
            _next_month(state, subscription)


def cancel(state: State, subscription: Item) -> Item:
    """End it at once, as its giver does on Stripe's page and the organisation in its Dashboard; no key of a kiosk can.

    Raises:
        RefusedError: it has ended.
    """
    if subscription["status"] == "canceled":
        raise RefusedError("A canceled subscription can only update its cancellation_details and metadata.")
    now = state.now()
    details = {**NO_CANCELLATION, "reason": "cancellation_requested"}
    subscription |= {"status": "canceled", "canceled_at": now, "ended_at": now, "cancellation_details": details}
    return state.put(subscription)


def retrieve(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/subscriptions/{subscription}`."""
    return state.find(KIND, name)


def retrieve_invoice(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/invoices/{invoice}`."""
    return state.find(INVOICE, name)


def retrieve_payment(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/invoice_payments/{invoice_payment}`."""
    return state.find(PAYMENT, name)


def list_payments(state: State, given: Item) -> Item:
    """`GET /v1/invoice_payments`."""
    intent = given.get("payment", {}).get("payment_intent")
    fitting = (
        one
        for one in state.all_of(PAYMENT)
        if given.get("invoice") in (None, one["invoice"])
        and given.get("status") in (None, one["status"])
        and intent in (None, one["payment"]["payment_intent"])
    )
    return showing.page(fitting, given, "/v1/invoice_payments")


def _next_month(state: State, subscription: Item) -> None:
    made = subscription["_next"]
    subscription["_next"] = next_month(made, subscription["_day"])
    (item,) = subscription["items"]["data"]
    item |= {"current_period_start": made, "current_period_end": subscription["_next"]}
    invoice = new_invoice(state, subscription, item["price"]["unit_amount"], "subscription_cycle", made)
    _pay(state, subscription, invoice, subscription["_card"], made)


def _pay(state: State, subscription: Item, invoice: Item, card: str, made: int | None = None) -> None:
    """By a PaymentIntent of its own, without a stamp."""
    given = {
        "amount": invoice["total"],
        "currency": invoice["currency"],
        "allowed_payment_method_types": ["card", "link"],
    }
    intent = new_intent(state, given)
    is_first = invoice["billing_reason"] == "subscription_create"
    description = "Subscription creation" if is_first else "Subscription update"
    made = made or state.now()
    intent |= {"customer": subscription["customer"], "description": description, "created": made}
    state.put(intent)
    payment = new_payment(state, invoice, intent["id"], made)
    invoice |= {"attempt_count": 1, "attempted": True, "_payments": [payment["id"]]}
    if subscription["_declines"]:
        charging.decline(state, intent, card, _DECLINED, at_reader=False)
        subscription["status"] = "past_due"
    else:
        charge = charging.pay(state, intent, card, at_reader=False)
        charge |= {"created": made, "customer": subscription["customer"]}
        state.put(charge)
        payment |= {"amount_paid": invoice["total"], "status": "paid"}
        payment["status_transitions"] = {"canceled_at": None, "paid_at": made}
        invoice |= {"amount_paid": invoice["total"], "amount_remaining": 0, "status": "paid"}
        invoice["status_transitions"] = {**invoice["status_transitions"], "paid_at": made}
    for item in (payment, invoice, subscription):
        state.put(item)
