"""The description of Stripe that everything else is held to: it takes what Stripe takes, and refuses the rest."""

from typing import Any

import pytest

from tests.contract.openapi import ContractError, check_answer, check_request, needs_description, nested
from tests.payments.loopback_stripe import intent, refund, sample


@pytest.mark.parametrize(
    ("form", "meant"),
    [
        ("", {}),
        ("limit=100", {"limit": "100"}),
        ("created[gte]=5&created[lt]=9", {"created": {"gte": "5", "lt": "9"}}),
        ("expand[0]=a&expand[1]=b", {"expand": ["a", "b"]}),
        ("expand[]=a&expand[]=b", {"expand": ["a", "b"]}),
        ("a[0][b]=1&a[0][c]=2&a[1][b]=3", {"a": [{"b": "1", "c": "2"}, {"b": "3"}]}),
        ("metadata[kiosk_uuid]=x%26y", {"metadata": {"kiosk_uuid": "x&y"}}),
        ("receipt_email=", {"receipt_email": ""}),
    ],
)
def test_a_form_is_read_as_nested_values(form: str, meant: dict[str, Any]) -> None:
    assert nested(form) == meant


@pytest.mark.parametrize("form", ["a=1&a=2", "a=1&a[b]=2", "a[b]=1&a=2", "a[b=1", "[a]=1"])
def test_a_form_that_contradicts_itself_is_refused(form: str) -> None:
    with pytest.raises(ContractError):
        nested(form)


@needs_description
@pytest.mark.parametrize(
    ("method", "path", "query", "body"),
    [
        ("GET", "/v1/payment_intents", "limit=100&created[gte]=5&starting_after=pi_1", ""),
        ("GET", "/v1/refunds/re_1", "expand[0]=payment_intent", ""),
        ("POST", "/v1/payment_intents", "", "amount=100&currency=usd&allowed_payment_method_types[0]=card_present"),
        ("POST", "/v1/payment_intents", "", "amount=100&currency=usd&metadata[kiosk_campaign]=winter"),
        ("POST", "/v1/terminal/readers/tmr_1/process_payment_intent", "", "payment_intent=pi_1"),
    ],
)
def test_what_stripe_takes_passes(method: str, path: str, query: str, body: str) -> None:
    check_request(method, path, query, body)


@needs_description
@pytest.mark.parametrize(
    ("method", "path", "query", "body"),
    [
        ("GET", "/v1/payment_intents", "limit=many", ""),
        ("GET", "/v1/payment_intents", "metadata[kiosk_campaign]=winter", ""),
        ("GET", "/v1/payment_intents", "created[since]=5", ""),
        ("GET", "/v1/payment_intents", "", "limit=1"),
        ("GET", "/v1/payment_intents/search", "", ""),
        ("GET", "/v1/gifts", "", ""),
        ("DELETE", "/v1/refunds/re_1", "", ""),
        ("POST", "/v1/payment_intents", "", "currency=usd"),
        ("POST", "/v1/payment_intents", "", "amount=10.5&currency=usd"),
        ("POST", "/v1/payment_intents", "", "amount=100&currency=usd&payment_method_types[0]=card_present"),
        ("POST", "/v1/payment_intents", "", "amount=100&currency=usd&payment_method_options[card][zzz]=1"),
    ],
)
def test_what_stripe_refuses_fails(method: str, path: str, query: str, body: str) -> None:
    with pytest.raises(ContractError):
        check_request(method, path, query, body)


@needs_description
@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("refund", "/v1/refunds/re_1"),
        ("checkout.session", "/v1/checkout/sessions/cs_1"),
        ("terminal.reader", "/v1/terminal/readers/tmr_1"),
    ],
)
def test_stripes_own_samples_pass(name: str, path: str) -> None:
    check_answer("GET", path, 200, sample(name))


@needs_description
@pytest.mark.parametrize(
    "change", [{"amount": 10.5}, {"amount": "10"}, {"status": "paid"}, {"livemode": None}, {"metadata": {"a": 1}}]
)
def test_an_object_that_stripe_would_not_send_fails(change: dict[str, Any]) -> None:
    check_answer("GET", "/v1/payment_intents/pi_1", 200, intent(1))
    with pytest.raises(ContractError):
        check_answer("GET", "/v1/payment_intents/pi_1", 200, intent(1, **change))


@needs_description
def test_what_an_answer_refers_to_is_held_to_its_own_description() -> None:
    whole = {"object": "list", "url": "/v1/refunds", "has_more": False, "data": [refund(1, intent(1))]}
    check_answer("GET", "/v1/refunds", 200, whole)
    broken = {**whole, "data": [refund(1, intent(1, status="paid"))]}
    with pytest.raises(ContractError):
        check_answer("GET", "/v1/refunds", 200, broken)


@needs_description
def test_an_error_has_stripes_shape() -> None:
    check_answer("GET", "/v1/refunds", 400, {"error": {"type": "invalid_request_error", "message": "No."}})
    with pytest.raises(ContractError):
        check_answer("GET", "/v1/refunds", 400, {"error": "no"})
