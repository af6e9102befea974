"""Payments on a phone's page."""

import urllib.parse
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
import stripe
from stripe import StripeClient

from tests.contract import openapi
from tests.simulator.asking import control
from tests.simulator.held_to_stripe import SimulatedServer

DONATION: Any = {
    "mode": "payment",
    "submit_type": "donate",
    "allowed_payment_method_types": ["card", "link"],
    "line_items": [
        {"price_data": {"currency": "usd", "unit_amount": 2000, "product_data": {"name": "A gift"}}, "quantity": 1}
    ],
    "metadata": {"kiosk_attempt": "a1"},
    "payment_intent_data": {"metadata": {"kiosk_attempt": "a1"}},
    "success_url": "https://example.org/thanks",
}


def press(url: str, button: str | None = None) -> str:
    """What the page says when it is opened, or when a button on it is pressed."""
    data = None if button is None else urllib.parse.urlencode({"do": button}).encode()
    with urllib.request.urlopen(url.partition("#")[0], data) as answer:  # noqa: S310 - it is loopback
        text: str = answer.read().decode()
    return text


def test_a_phone_pays_on_the_page(server: SimulatedServer, client: StripeClient) -> None:
    session = client.v1.checkout.sessions.create(DONATION)
    assert (session.status, session.payment_status, session.payment_intent) == ("open", "unpaid", None)
    assert session.url is not None
    assert session.url.startswith(f"{server.base}/c/pay/{session.id}#fid")
    assert len(session.url) == 361
    assert "20.00 USD" in press(session.url)
    assert "declined" in press(session.url, "decline")
    assert client.v1.checkout.sessions.retrieve(session.id).payment_status == "unpaid"
    assert "Paid" in press(session.url, "pay")
    done = client.v1.checkout.sessions.retrieve(
        session.id, {"expand": ["payment_intent.latest_charge.balance_transaction"]}
    ).to_dict()
    assert (done["status"], done["payment_status"], done["url"]) == ("complete", "paid", None)
    intent = done["payment_intent"]
    assert (intent["status"], intent["amount_received"], intent["metadata"]) == (
        "succeeded",
        2000,
        {"kiosk_attempt": "a1"},
    )
    assert intent["latest_charge"]["payment_method_details"]["type"] == "card"
    assert intent["latest_charge"]["balance_transaction"]["fee"] == 88
    assert len(control(server.base, "summary")["paid"]) == 1
    assert "Paid" in press(session.url, "pay")
    assert len(control(server.base, "summary")["paid"]) == 1


@pytest.mark.parametrize(("currency", "shown"), [("jpy", "2000 JPY"), ("kwd", "2.000 KWD"), ("isk", "20.00 ISK")])
def test_the_page_says_the_amount_in_its_currency(
    server: SimulatedServer, client: StripeClient, currency: str, shown: str
) -> None:
    price = {"currency": currency, "unit_amount": 2000, "product_data": {"name": "A gift"}}
    session = client.v1.checkout.sessions.create(DONATION | {"line_items": [{"price_data": price, "quantity": 1}]})
    assert session.url is not None
    assert shown in press(session.url)


def test_one_that_was_expired_is_paid_no_more(server: SimulatedServer, client: StripeClient) -> None:
    session = client.v1.checkout.sessions.create(DONATION)
    assert session.url is not None
    assert "Nothing was paid" in press(session.url, "leave")
    assert client.v1.checkout.sessions.expire(session.id).status == "expired"
    assert "over" in press(session.url, "pay")
    assert control(server.base, "summary")["paid"] == {}
    with pytest.raises(stripe.InvalidRequestError, match="can be expired"):
        client.v1.checkout.sessions.expire(session.id)


def test_one_expires_by_itself(server: SimulatedServer, client: StripeClient) -> None:
    until = int(server.clock.now) + 1800
    session = client.v1.checkout.sessions.create(DONATION | {"expires_at": until})
    server.clock.forward(1799)
    assert client.v1.checkout.sessions.retrieve(session.id).status == "open"
    server.clock.forward(1)
    assert client.v1.checkout.sessions.retrieve(session.id).status == "expired"
    assert [one.id for one in client.v1.checkout.sessions.list({"status": "expired"}).data] == [session.id]


@pytest.mark.parametrize(
    "wrong",
    [
        {"expires_at": 1},
        {"line_items": [{"price_data": {"currency": "usd", "unit_amount": 1, "product_data": {"name": "x"}}}]},
        {"line_items": [{"quantity": 1}]},
        {"payment_method_types": ["card"]},
        {"submit_type": "beg"},
    ],
)
def test_a_wrong_one_is_refused(client: StripeClient, wrong: dict[str, Any]) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.checkout.sessions.create(DONATION | wrong)


def test_a_control_pays_in_the_donors_place(server: SimulatedServer, client: StripeClient) -> None:
    session = client.v1.checkout.sessions.create(DONATION)
    assert control(server.base, f"sessions/{session.id}", {"do": "decline"})["payment_status"] == "unpaid"
    assert control(server.base, f"sessions/{session.id}", {"do": "pay"})["payment_status"] == "paid"


@pytest.mark.parametrize(
    ("way", "currency", "status"), [("sepa_debit", "eur", "processing"), ("konbini", "jpy", "requires_action")]
)
@pytest.mark.parametrize("comes", [True, False])
def test_money_that_comes_later_is_unpaid_until_it_comes(
    server: SimulatedServer, client: StripeClient, way: str, currency: str, status: str, comes: bool
) -> None:
    line = {"price_data": {**DONATION["line_items"][0]["price_data"], "currency": currency}, "quantity": 1}
    asked: Any = {**DONATION, "allowed_payment_method_types": ["card", "twint", way], "line_items": [line]}
    session = client.v1.checkout.sessions.create(asked)
    assert session.payment_method_types == ["card", way], "twint takes francs, and is left out without a word"
    assert session.url is not None
    assert "later" in press(session.url, f"pay_{way}")

    def now() -> tuple[str | None, str, str, str]:
        one = client.v1.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent.latest_charge"]}).to_dict()
        intent = one["payment_intent"]
        return one["status"], one["payment_status"], intent["status"], intent["latest_charge"]["status"]

    assert now() == ("complete", "unpaid", status, "pending")
    control(server.base, f"sessions/{session.id}", {"do": "arrive" if comes else "fail"})
    end = ("paid", "succeeded", "succeeded") if comes else ("unpaid", "requires_payment_method", "failed")
    assert now() == ("complete", *end)
    assert len(control(server.base, "summary")["paid"]) == comes


def test_money_that_nobody_decides_about_comes_after_some_days(server: SimulatedServer, client: StripeClient) -> None:
    asked: Any = {**DONATION, "allowed_payment_method_types": ["card", "us_bank_account"]}
    session = client.v1.checkout.sessions.create(asked)
    assert session.url is not None
    press(session.url, "pay_us_bank_account")
    server.clock.forward(3 * 86_400)
    assert client.v1.checkout.sessions.retrieve(session.id).payment_status == "paid"


@pytest.mark.parametrize(
    "wrong",
    [
        {"allowed_payment_method_types": ["klarma"]},
        {"allowed_payment_method_types": ["card_present"]},
        {"payment_method_types": ["card"]},
        {"locale": "ar"},
        {"branding_settings": {"accent": "#ffd43b"}},
        {"branding_settings": {"border_style": "round"}},
    ],
)
def test_what_stripe_does_not_take_of_a_page_the_simulation_refuses_too(
    client: StripeClient, wrong: dict[str, Any]
) -> None:
    asked: Any = {**DONATION, **wrong}
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.checkout.sessions.create(asked)
    if openapi.FILE.exists():
        form = urllib.parse.urlencode(list(_flat(asked)))
        openapi.check_request("POST", "/v1/checkout/sessions", "", urllib.parse.urlencode(list(_flat(DONATION))))
        with pytest.raises(openapi.ContractError):
            openapi.check_request("POST", "/v1/checkout/sessions", "", form)


def _flat(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """As a form has it."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if inner is None:
        yield name, str(value)
        return
    for key, part in inner:
        yield from _flat(part, f"{name}[{key}]" if name else str(key))
