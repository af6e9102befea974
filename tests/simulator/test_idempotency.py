"""Idempotency keys: the first answer is the answer."""

from typing import Any

import pytest
import stripe
from hypothesis import given, settings
from hypothesis import strategies as st
from stripe import StripeClient

from kiosk.simulator.faults import Faults
from kiosk.simulator.simulated_stripe import SimulatedStripe
from tests.simulator.asking import armed, code_of, present, wanted
from tests.simulator.held_to_stripe import SimulatedServer

GIFT: Any = {"amount": 2000, "currency": "usd", "allowed_payment_method_types": ["card_present"]}
AUTHORISATION = {"authorization": "Bearer rk_test_simulated"}


def test_a_key_brings_back_the_first_answer(server: SimulatedServer, client: StripeClient) -> None:
    first = client.v1.payment_intents.create(GIFT, {"idempotency_key": "a"})
    again = client.v1.payment_intents.create(GIFT, {"idempotency_key": "a"})
    assert first.id == again.id
    assert again.last_response is not None
    assert again.last_response.headers["Idempotent-Replayed"] == "true"
    assert len(client.v1.payment_intents.list().data) == 1
    with pytest.raises(stripe.IdempotencyError):
        client.v1.payment_intents.create(GIFT | {"amount": 3000}, {"idempotency_key": "a"})


def test_a_500_is_brought_back_too(server: SimulatedServer, client: StripeClient) -> None:
    for fault, made in (("500_saved", 0), ("500_after", 1)):
        server.faults.replace([f"{fault}@create*1"])
        for _ in range(2):
            with pytest.raises(stripe.APIError) as failed:
                client.v1.payment_intents.create(GIFT, {"idempotency_key": fault})
            assert failed.value.http_status == 500
        assert len(client.v1.payment_intents.list().data) == made


def test_a_500_that_nothing_was_kept_of_is_tried_again(server: SimulatedServer, client: StripeClient) -> None:
    server.faults.replace(["500@create*1"])
    with pytest.raises(stripe.APIError):
        client.v1.payment_intents.create(GIFT, {"idempotency_key": "a"})
    assert client.v1.payment_intents.create(GIFT, {"idempotency_key": "a"}).status == "requires_payment_method"


def test_a_wrong_parameter_uses_no_key_up(client: StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.create(GIFT | {"amount": 1}, {"idempotency_key": "a"})
    assert client.v1.payment_intents.create(GIFT, {"idempotency_key": "a"}).amount == 2000


def test_a_refusal_of_the_reader_is_brought_back(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    armed(client, reader)
    intent = wanted(client)
    present(client, reader)

    def process() -> None:
        client.v1.terminal.readers.process_payment_intent(reader, {"payment_intent": intent}, {"idempotency_key": "a"})

    for _ in range(2):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            process()
        assert code_of(refused.value) == "terminal_reader_busy"
        server.clock.forward(60)


def test_a_request_that_still_runs_holds_its_key(server: SimulatedServer, client: StripeClient) -> None:
    with server.stripe.running("a"), pytest.raises(stripe.APIError) as refused:
        client.v1.payment_intents.create(GIFT, {"idempotency_key": "a"})
    assert (refused.value.http_status, code_of(refused.value)) == (409, "idempotency_key_in_use")
    server.faults.replace(["slow@create*1"])
    client.v1.payment_intents.create(GIFT, {"idempotency_key": "a"})
    assert len(client.v1.payment_intents.list().data) == 1


@settings(max_examples=60, deadline=None)
@given(
    asked=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["2000", "3000", "5"])), max_size=20),
    seed=st.integers(0, 99),
)
def test_the_same_key_with_the_same_parameters_always_has_the_same_answer(
    asked: list[tuple[str, str]], seed: int
) -> None:
    simulated = SimulatedStripe(faults=Faults(["500_after:0.3", "500_saved:0.3"], seed))
    answers: dict[tuple[str, str], object] = {}
    for key, amount in asked:
        answer = simulated.handle(
            "POST",
            "/v1/payment_intents",
            {"amount": amount, "currency": "usd"},
            {**AUTHORISATION, "idempotency-key": key},
        )
        if answer.status != 400:  # a key used for something else, or a wrong parameter, of which nothing is kept
            assert answers.setdefault((key, amount), answer[:2]) == answer[:2]
    with simulated.looking() as state:
        assert len(list(state.all_of("payment_intent"))) <= len({key for key, _ in answers})
