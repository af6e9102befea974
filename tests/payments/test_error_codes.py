"""What Stripe's error codes mean: none of Stripe's list is without a decision, and each is told as what it is."""

import ast
import json
from pathlib import Path
from typing import Any, get_args

import pytest
import stripe

from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.payments.connection import plain_answer, trouble_of
from kiosk.payments.error_codes import MEANINGS, Meaning, meaning_of
from kiosk.words.stripe import StripeWords
from tests.contract import openapi

LIST = Path(__file__).with_name("stripe_error_codes.txt")
LINES = [line for line in LIST.read_text("utf-8").splitlines() if line and not line.startswith("#")]
CODES = [line.split()[0] for line in LINES]
NOT_MET = {line.split()[0] for line in LINES if len(line.split()) > 1}
OF_STRIPES_PAGES = {"terminal_reader_collected_data_invalid", "payment_method_types_no_longer_supported"}
"""Codes that Stripe writes about and its SDK doesn't list."""


def test_the_list_is_the_one_of_the_pinned_sdk() -> None:
    file = Path(stripe.__file__).parent / "_payment_intent.py"
    error = next(
        one
        for one in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(one, ast.ClassDef) and one.name == "LastPaymentError"
    )
    code = next(
        one.annotation
        for one in error.body
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.target.id == "code"
    )
    named = {one.value for one in ast.walk(code) if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    assert set(CODES) == named
    assert f"stripe-python {stripe.VERSION}, API version {stripe.api_version}" in LIST.read_text("utf-8")


@openapi.needs_description
def test_the_list_is_the_one_of_stripes_description() -> None:
    schemas = json.loads(openapi.FILE.read_text("utf-8"))["components"]["schemas"]
    assert set(CODES) == set(
        schemas["payment_intent"]["properties"]["last_payment_error"]["properties"]["code"]["enum"]
    )


@pytest.mark.parametrize("code", CODES)
def test_each_code_means_something_at_a_kiosk_or_is_met_nowhere_near_one(code: str) -> None:
    assert (code in MEANINGS) != (code in NOT_MET)


def test_no_code_is_decided_that_stripe_does_not_have() -> None:
    assert set(MEANINGS) - set(CODES) == OF_STRIPES_PAGES


def test_each_meaning_has_a_sentence_of_its_own_that_says_what_to_do() -> None:
    said = {meaning: StripeWords().sentence(Refused(code, 400)) for code, meaning in MEANINGS.items()}
    assert said.keys() == set(get_args(Meaning))
    assert len(set(said.values())) == len(said)
    for meaning, sentence in said.items():
        assert sentence.endswith((".", "stripe"))
        assert ";" in sentence, f"{meaning}: what is so; what to do"
        assert ("newer version" in sentence) == (meaning == "outdated")


@pytest.mark.parametrize("code", ["a_code_of_next_year", *sorted(NOT_MET)[:3]])
def test_any_other_code_is_named_so_that_staff_can_look_it_up(code: str) -> None:
    said = StripeWords().sentence(Refused(code, 400))
    assert code in said
    assert "newer version" not in said


def test_what_a_code_asks_for_is_said_where_the_world_met_it() -> None:
    def said(code: str) -> str:
        return StripeWords().sentence(Refused(code, 400))

    assert "not activated" in said("testmode_charges_only")
    assert "choose a smaller one" in said("amount_too_large")
    assert "turn it on in Stripe’s Dashboard" in said("capability_not_active")
    assert "the account’s country" in said("country_unsupported")
    assert "in the country of this location" in said("terminal_location_country_unsupported")
    assert "choose another one" in said("invalid_charge_amount")


class Canned(stripe.HTTPClient):
    """What comes back from the network, for the SDK to make sense of."""

    name = "canned"

    def __init__(self, status: int, body: str) -> None:
        super().__init__()
        self._answer = body, status, {"Request-Id": "req_1"}

    def request(self, *_: Any, **__: Any) -> Any:
        return self._answer

    def close(self) -> None:
        """Nothing is open."""


def told(status: int, body: str) -> Refused | NoAnswer:
    client = stripe.StripeClient("sk_test_0", http_client=Canned(status, body), max_network_retries=0)
    with pytest.raises(stripe.StripeError) as raised:
        plain_answer(lambda: client.v1.payment_intents.retrieve("pi_1"))
    return trouble_of(raised.value, "PaymentIntents: Read")


def error(code: str | None, kind: str = "invalid_request_error", **more: str) -> str:
    return json.dumps(
        {"error": {"type": kind, "message": "in Stripe's words", **({"code": code} if code else {}), **more}}
    )


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (400, error("amount_too_large", param="amount"), Refused("amount_too_large", 400, "amount")),
        (400, error(None, "idempotency_error"), Refused("", 400)),
        (401, error("api_key_expired"), NoAnswer("unknown_key", 401, stripe_code="api_key_expired")),
        (402, error("card_declined", "card_error"), Refused("card_declined", 402)),
        (402, error("testmode_charges_only"), Refused("testmode_charges_only", 402)),
        (403, error("testmode_charges_only"), Refused("testmode_charges_only", 403)),
        (403, error(None), NoAnswer("permission", 403, "PaymentIntents: Read")),
        (404, error("resource_missing"), Refused("resource_missing", 404)),
        (409, error("lock_timeout"), NoAnswer("conflict", 409, stripe_code="lock_timeout")),
        (409, error(None, "api_error"), NoAnswer("conflict", 409)),
        (424, error("processing_error", "api_error"), NoAnswer("stripe_failed", 424, stripe_code="processing_error")),
        (429, error("rate_limit"), NoAnswer("too_often", 429, stripe_code="rate_limit")),
        (500, error(None, "api_error"), NoAnswer("stripe_failed", 500)),
        (502, "<html>Bad Gateway</html>", NoAnswer("stripe_failed", 502)),
        (400, error("not a code, but 'text'"), Refused("", 400)),
    ],
)
def test_an_error_of_stripes_own_is_taken_for_what_it_is(status: int, body: str, expected: Refused | NoAnswer) -> None:
    answer = told(status, body)
    assert answer == expected
    assert "log-in" not in StripeWords().sentence(answer)


@pytest.mark.parametrize("status", [200, 400, 401, 402, 403, 404, 409, 424, 429])
@pytest.mark.parametrize("body", ["<html>Welcome to our Wi-Fi</html>", '{"error": {}}', "{}"])
def test_what_is_not_stripes_own_error_is_somebody_else_in_its_place(status: int, body: str) -> None:
    if status == 200 and body != "<html>Welcome to our Wi-Fi</html>":
        return  # an answer, of another shape than Stripe's
    answer = told(status, body)
    assert answer == NoAnswer("unreadable", status)
    assert "log-in" in StripeWords().sentence(answer)


def test_a_code_that_nobody_decided_on_has_no_meaning() -> None:
    assert meaning_of("a_code_of_next_year") is None
