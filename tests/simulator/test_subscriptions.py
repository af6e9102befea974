"""Subscriptions that begin on a phone's page, month by month."""

import datetime as dt
from typing import Any

import pytest
import stripe
from stripe import StripeClient

from kiosk.simulator.new_subscription import next_month
from tests.simulator.asking import control
from tests.simulator.held_to_stripe import SimulatedServer

STAMP = {"kiosk_attempt": "r1"}
PRICE: Any = {
    "currency": "usd",
    "unit_amount": 1000,
    "product_data": {"name": "A gift"},
    "recurring": {"interval": "month"},
}
MONTHLY: Any = {
    "mode": "subscription",
    "submit_type": "donate",
    "allowed_payment_method_types": ["card", "link"],
    "line_items": [{"price_data": PRICE, "quantity": 1}],
    "metadata": STAMP,
    "subscription_data": {"metadata": STAMP},
    "success_url": "https://example.org/thanks",
}


def begun(server: SimulatedServer, client: StripeClient, asked: Any) -> stripe.checkout.Session:
    """Somebody agrees on the page."""
    session = client.v1.checkout.sessions.create(asked)
    control(server.base, f"sessions/{session.id}", {"do": "pay"})
    return client.v1.checkout.sessions.retrieve(session.id, {"expand": ["invoice.payments", "subscription"]})


def month_later(server: SimulatedServer) -> None:
    server.clock.forward(31 * 86_400)


def test_the_first_month_is_paid_on_the_page_and_only_the_invoice_says_whose_it_is(
    server: SimulatedServer, client: StripeClient
) -> None:
    session = begun(server, client, MONTHLY).to_dict()
    assert (session["status"], session["payment_status"], session["payment_intent"]) == ("complete", "paid", None)
    assert session["subscription"]["metadata"] == STAMP
    assert session["subscription"]["status"] == "active"
    invoice = session["invoice"]
    assert (invoice["status"], invoice["billing_reason"]) == ("paid", "subscription_create")
    assert invoice["parent"]["subscription_details"]["metadata"] == STAMP
    (payment,) = invoice["payments"]["data"]
    intent = client.v1.payment_intents.retrieve(payment["payment"]["payment_intent"]).to_dict()
    assert (intent["status"], intent["amount_received"], intent["metadata"]) == ("succeeded", 1000, {})


def test_each_month_brings_an_invoice_until_it_is_stopped(server: SimulatedServer, client: StripeClient) -> None:
    subscription = str(begun(server, client, MONTHLY).to_dict()["subscription"]["id"])
    for _ in range(2):
        month_later(server)
    payments = client.v1.invoice_payments.list({"expand": ["data.invoice"]}).to_dict()["data"]
    assert [one["invoice"]["billing_reason"] for one in payments] == ["subscription_cycle"] * 2 + [
        "subscription_create"
    ]
    assert len({one["payment"]["payment_intent"] for one in payments}) == 3
    control(server.base, f"subscriptions/{subscription}", {"do": "cancel"})
    month_later(server)
    assert client.v1.subscriptions.retrieve(subscription).status == "canceled"
    assert len(client.v1.invoice_payments.list().data) == 3


def test_a_month_whose_card_is_declined_is_open_and_brings_nothing(
    server: SimulatedServer, client: StripeClient
) -> None:
    subscription = begun(server, client, MONTHLY).to_dict()["subscription"]["id"]
    control(server.base, f"subscriptions/{subscription}", {"do": "decline_next"})
    month_later(server)
    last, first = client.v1.invoice_payments.list().data
    assert (last.status, last.amount_paid, first.status) == ("open", None, "paid")
    assert client.v1.subscriptions.retrieve(subscription).status == "past_due"


def test_what_begins_next_month_has_nothing_to_pay_today(server: SimulatedServer, client: StripeClient) -> None:
    anchor = next_month(int(server.clock.now), dt.datetime.fromtimestamp(server.clock.now, dt.UTC).day)
    later = {"billing_cycle_anchor": anchor, "proration_behavior": "none", "metadata": STAMP}
    session = begun(server, client, MONTHLY | {"subscription_data": later}).to_dict()
    assert (session["amount_total"], session["payment_status"]) == (0, "no_payment_required")
    assert client.v1.invoice_payments.list().data == []
    month_later(server)
    (payment,) = client.v1.invoice_payments.list().data
    assert payment.amount_paid == 1000


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"payment_intent_data": {"metadata": STAMP}}, "payment_intent_data"),
        ({"mode": "payment", "subscription_data": {}}, "recurring price"),
        ({"line_items": [{"price_data": {**PRICE, "recurring": {}}, "quantity": 1}]}, "recurring price"),
        ({"subscription_data": {"billing_cycle_anchor": 1, "proration_behavior": "none"}}, "in the future"),
    ],
)
def test_what_does_not_fit_the_mode_is_refused(client: StripeClient, wrong: Any, why: str) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=why):
        client.v1.checkout.sessions.create(MONTHLY | wrong)


def test_a_kiosks_key_ends_no_subscription(server: SimulatedServer, client: StripeClient) -> None:
    subscription = begun(server, client, MONTHLY).to_dict()["subscription"]["id"]
    with pytest.raises(stripe.PermissionError):
        client.v1.subscriptions.cancel(subscription)


@pytest.mark.parametrize(
    ("today", "day", "then"), [("2026-01-31", 31, "2026-02-28"), ("2026-12-31", 31, "2027-01-31")]
)
def test_a_month_is_the_same_day_or_the_last_one(today: str, day: int, then: str) -> None:
    moment = int(dt.datetime.fromisoformat(f"{today}T10:00:00+00:00").timestamp())
    assert dt.datetime.fromtimestamp(next_month(moment, day), dt.UTC).isoformat() == f"{then}T10:00:00+00:00"
