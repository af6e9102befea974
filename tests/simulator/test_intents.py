"""PaymentIntents: what is taken, what is refused, how they are listed."""

import pytest
import stripe
from stripe import StripeClient

from tests.simulator.asking import code_of, wanted
from tests.simulator.held_to_stripe import SimulatedServer, TestKey


def raw(client: StripeClient, method: str, path: str, **parameters: object) -> object:
    """A call with parameters that the SDK's types don't know."""
    return client.raw_request(method, path, **parameters)


@pytest.mark.parametrize(
    ("parameters", "code", "param"),
    [
        ({"amount": 49, "currency": "usd"}, "amount_too_small", "amount"),
        ({"amount": 100_000_000, "currency": "usd"}, "amount_too_large", "amount"),
        ({"amount": 10.5, "currency": "usd"}, "parameter_invalid_integer", "amount"),
        ({"currency": "usd"}, "parameter_missing", "amount"),
        ({"amount": 2000, "currency": "dollars"}, None, "currency"),
        ({"amount": 2000, "currency": "usd", "colour": "red"}, "parameter_unknown", "colour"),
        ({"amount": 2000, "currency": "usd", "receipt_email": "me"}, "email_invalid", "receipt_email"),
        (
            {"amount": 2000, "currency": "usd", "payment_method_types": ["card_present"]},
            "payment_method_types_no_longer_supported",
            "payment_method_types",
        ),
        ({"amount": 2000, "currency": "usd", "metadata": {"k" * 41: "v"}}, None, "metadata"),
        ({"amount": 2000, "currency": "usd", "expand": ["currency"]}, None, "expand"),
    ],
)
def test_a_wrong_parameter_is_named(
    client: StripeClient, parameters: dict[str, object], code: str | None, param: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        raw(client, "post", "/v1/payment_intents", **parameters)
    assert (code_of(refused.value), refused.value.param) == (code, param)


def test_method_types_that_do_not_fit_are_left_out_without_a_word(client: StripeClient) -> None:
    made = client.v1.payment_intents.create(
        {
            "amount": 2000,
            "currency": "usd",
            "allowed_payment_method_types": ["card_present", "interac_present"],
        }
    )
    assert made.payment_method_types == ["card_present"]
    made = client.v1.payment_intents.create(
        {
            "amount": 2000,
            "currency": "cad",
            "allowed_payment_method_types": ["card_present", "interac_present"],
        }
    )
    assert made.payment_method_types == ["card_present", "interac_present"]


def test_a_receipts_address_and_metadata_are_changed_later(client: StripeClient) -> None:
    intent = wanted(client, kiosk_uuid="k", old="x", _own="z")
    changed = client.v1.payment_intents.update(
        intent, {"receipt_email": "donor@example.com", "metadata": {"old": "", "new": "y"}}
    )
    assert changed.receipt_email == "donor@example.com"
    assert changed.metadata.to_dict() == {"kiosk_uuid": "k", "_own": "z", "new": "y"}
    assert client.v1.payment_intents.update(intent, {"receipt_email": ""}).receipt_email is None


def test_one_that_is_cancelled_is_not_cancelled_again_and_the_refusal_shows_it(client: StripeClient) -> None:
    intent = wanted(client)
    cancelled = client.v1.payment_intents.cancel(intent, {"cancellation_reason": "abandoned"})
    assert (cancelled.status, cancelled.cancellation_reason) == ("canceled", "abandoned")
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.cancel(intent)
    assert code_of(refused.value) == "payment_intent_unexpected_state"
    assert refused.value.error is not None
    assert refused.value.error.payment_intent is not None
    assert refused.value.error.payment_intent.id == intent


def test_one_that_is_not_there_is_missing(client: StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.retrieve("pi_3nothing")
    assert (refused.value.http_status, code_of(refused.value)) == (404, "resource_missing")


def test_they_are_listed_newest_first_a_page_at_a_time(server: SimulatedServer, client: StripeClient) -> None:
    made = []
    for _ in range(7):
        made.append(wanted(client))
        server.clock.forward(10)
    start = int(server.clock.now) - 70
    first = client.v1.payment_intents.list({"limit": 3, "expand": ["data.latest_charge"]})
    assert [one.id for one in first.data] == made[:3:-1]
    assert first.has_more
    rest = client.v1.payment_intents.list({"limit": 10, "starting_after": made[4]})
    assert [one.id for one in rest.data] == made[3::-1]
    assert not rest.has_more
    some = client.v1.payment_intents.list({"created": {"gte": start + 20, "lt": start + 50}})
    assert [one.id for one in some.data] == [made[4], made[3], made[2]]
    every = client.v1.payment_intents.list({"limit": 2}).auto_paging_iter()
    assert [one.id for one in every] == made[::-1]


@pytest.mark.parametrize("key", ["", "nonsense", "pk_test_simulated", "rk_live_simulated"])
def test_only_a_test_key_opens(server: SimulatedServer, key: str) -> None:
    with server.client(TestKey(key or "x")) as client, pytest.raises(stripe.AuthenticationError) as refused:
        wanted(client)
    assert ("live" in str(refused.value)) == ("live" in key)


def test_a_restricted_key_may_not_read_the_account(client: StripeClient) -> None:
    with pytest.raises(stripe.PermissionError):
        client.v1.accounts.retrieve_current()


def test_what_is_not_known_is_not_found(client: StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="Unrecognized request URL"):
        raw(client, "get", "/v1/unicorns")
