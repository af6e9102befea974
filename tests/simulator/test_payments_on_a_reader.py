"""The way of a payment on a reader, and the rules of the reader's one slot."""

import pytest
import stripe
from stripe import StripeClient

from tests.simulator.asking import (
    DECLINED,
    action,
    armed,
    code_of,
    in_slot,
    present,
    process,
    status,
    wanted,
)
from tests.simulator.conftest import AUTHORISING
from tests.simulator.held_to_stripe import SimulatedServer, registered, simulated_stripe


def test_a_card_pays(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    intent = armed(client, reader, kiosk_uuid="k")
    assert in_slot(client, reader) == (intent, "in_progress", None)
    present(client, reader)
    assert status(client, intent) == "requires_payment_method"
    server.clock.forward(AUTHORISING)
    read = client.v1.terminal.readers.retrieve(
        reader, {"expand": ["action.process_payment_intent.payment_intent.latest_charge", "location"]}
    )
    paid = read.to_dict()["action"]["process_payment_intent"]["payment_intent"]
    assert (paid["status"], paid["amount_received"]) == ("succeeded", 2000)
    assert paid["latest_charge"]["metadata"] == {"kiosk_uuid": "k"}
    assert paid["latest_charge"]["payment_method_details"]["card_present"]["last4"] == "4242"
    assert read.to_dict()["location"]["display_name"] == "Booth"
    assert in_slot(client, reader) == (intent, "succeeded", None)


def test_the_paymentintent_knows_first(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    intent = armed(client, reader)
    present(client, reader)
    server.clock.forward(AUTHORISING * 0.9)
    assert status(client, intent) == "succeeded"
    assert in_slot(client, reader)[1] == "in_progress"


@pytest.mark.parametrize(
    ("card", "code", "decline_code"),
    [
        ("4000000000000002", "card_declined", "generic_decline"),
        ("4000000000009995", "card_declined", "insufficient_funds"),
        ("4000000000009987", "card_declined", "lost_card"),
        ("4000000000009979", "card_declined", "stolen_card"),
        ("4000000000000069", "expired_card", None),
        ("4000000000000119", "processing_error", None),
        ("4506445006931933", "card_declined", "card_not_supported"),
    ],
)
def test_a_declined_card_leaves_the_paymentintent_to_be_tried_again(
    server: SimulatedServer, client: StripeClient, reader: str, card: str, code: str, decline_code: str | None
) -> None:
    intent = armed(client, reader)
    present(client, reader, card)
    server.clock.forward(AUTHORISING)
    assert in_slot(client, reader) == (intent, "failed", "card_declined")
    found = action(client, reader)
    assert found is not None
    assert (found["api_error"]["code"], found["api_error"].get("decline_code")) == (code, decline_code)
    read = client.v1.payment_intents.retrieve(intent, {"expand": ["latest_charge"]}).to_dict()
    assert (read["status"], read["last_payment_error"]["code"]) == ("requires_payment_method", code)
    assert (read["latest_charge"]["status"], read["latest_charge"]["failure_code"]) == ("failed", code)
    process(client, reader, intent)
    present(client, reader)
    server.clock.forward(AUTHORISING)
    assert status(client, intent) == "succeeded"
    assert client.v1.payment_intents.retrieve(intent).last_payment_error is None


def test_a_decline_shows_in_the_paymentintent_while_the_action_still_runs(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    intent = armed(client, reader)
    present(client, reader, DECLINED)
    server.clock.forward(AUTHORISING * 0.9)
    assert client.v1.payment_intents.retrieve(intent).last_payment_error is not None
    assert in_slot(client, reader)[1] == "in_progress"


@pytest.mark.parametrize("minor", [2001, 2005, 2055, 2065, 2075])
def test_some_amounts_decline_the_standard_card_and_no_other(
    server: SimulatedServer, client: StripeClient, reader: str, minor: int
) -> None:
    intent = armed(client, reader, minor)
    present(client, reader)
    server.clock.forward(AUTHORISING)
    assert status(client, intent) == "requires_payment_method"
    process(client, reader, intent)
    present(client, reader, "5555555555554444")
    server.clock.forward(AUTHORISING)
    assert status(client, intent) == "succeeded"


def test_a_payment_that_waits_is_replaced_without_a_word(client: StripeClient, reader: str) -> None:
    first = armed(client, reader)
    second = armed(client, reader)
    assert in_slot(client, reader) == (second, "in_progress", None)
    assert status(client, first) == "requires_payment_method"


def test_a_cart_on_the_display_replaces_a_payment_too(client: StripeClient, reader: str) -> None:
    intent = armed(client, reader)
    line = {"amount": 2000, "description": "Gift", "quantity": 1}
    client.v1.terminal.readers.set_reader_display(
        reader,
        {"type": "cart", "cart": {"currency": "usd", "line_items": [line], "total": 2000}},  # type: ignore[list-item]  # a plain dict is one
    )
    found = action(client, reader)
    assert found is not None
    assert (found["type"], status(client, intent)) == ("set_reader_display", "requires_payment_method")
    with pytest.raises(stripe.InvalidRequestError, match="not currently processing"):
        present(client, reader)


def test_while_a_card_is_authorised_nothing_else_goes(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    intent = armed(client, reader)
    other = wanted(client)
    present(client, reader)
    for asked in (
        lambda: process(client, reader, other),
        lambda: client.v1.terminal.readers.cancel_action(reader),
        lambda: present(client, reader),
    ):
        with pytest.raises(stripe.InvalidRequestError) as refused:
            asked()
        assert code_of(refused.value) == "terminal_reader_busy"
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.cancel(intent)
    assert code_of(refused.value) == "payment_intent_unexpected_state"
    server.clock.forward(AUTHORISING)
    assert status(client, intent) == "succeeded"
    process(client, reader, other)


def test_an_action_is_cancelled_and_an_empty_slot_may_be_emptied_again(client: StripeClient, reader: str) -> None:
    intent = armed(client, reader)
    client.v1.terminal.readers.cancel_action(reader)
    client.v1.terminal.readers.cancel_action(reader)
    assert action(client, reader) is None
    assert status(client, intent) == "requires_payment_method"
    assert client.v1.payment_intents.cancel(intent).status == "canceled"


def test_a_cancelled_paymentintent_can_no_longer_be_paid(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    intent = armed(client, reader)
    client.v1.payment_intents.cancel(intent)
    present(client, reader)
    server.clock.forward(AUTHORISING)
    assert status(client, intent) == "canceled"
    assert in_slot(client, reader)[1] == "failed"
    with pytest.raises(stripe.InvalidRequestError) as refused:
        process(client, reader, intent)
    assert code_of(refused.value) == "intent_invalid_state"


def test_a_paymentintent_for_cards_on_line_is_not_for_a_reader(client: StripeClient, reader: str) -> None:
    intent = client.v1.payment_intents.create({"amount": 2000, "currency": "usd"}).id
    with pytest.raises(stripe.InvalidRequestError, match="card_present"):
        process(client, reader, intent)


def test_readers_are_registered_listed_and_deleted(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    other = registered(client, "simulated-s700")
    readers = client.v1.terminal.readers
    assert [one.id for one in readers.list().data] == [other, reader]
    read = readers.retrieve(other).to_dict()
    assert (read["device_type"], read["status"]) == ("simulated_stripe_s700", "online")
    assert read["last_seen_at"] == server.clock.now * 1000
    assert [one.id for one in readers.list({"location": read["location"]}).data] == [other]
    readers.delete(other)
    assert [one.id for one in readers.list().data] == [reader]
    assert readers.retrieve(other).to_dict() == {"id": other, "object": "terminal.reader", "deleted": True}
    with pytest.raises(stripe.InvalidRequestError, match="registration code"):
        readers.create({"registration_code": "quick-brown-fox", "label": "Booth 2"})
    places = client.v1.terminal.locations
    assert [one.display_name for one in places.list().data] == ["Booth", "Booth"]
    assert places.retrieve(read["location"]).display_name == "Booth"


def test_an_address_is_typed_on_the_reader(client: StripeClient, reader: str) -> None:
    question = {"type": "email", "custom_text": {"title": "Receipt?"}, "required": False}
    readers, helped = client.v1.terminal.readers, client.v1.test_helpers.terminal.readers

    def asked() -> None:
        readers.collect_inputs(reader, {"inputs": [question]})  # type: ignore[list-item]  # a plain dict is one

    asked()
    helped.succeed_input_collection(reader)
    found = action(client, reader)
    assert found is not None
    assert found["collect_inputs"]["inputs"][0]["email"] == {"value": "donor@example.com"}
    asked()
    helped.succeed_input_collection(reader, {"skip_non_required_inputs": "all"})
    found = action(client, reader)
    assert found is not None
    assert found["collect_inputs"]["inputs"][0]["skipped"]
    asked()
    helped.timeout_input_collection(reader)
    found = action(client, reader)
    assert found is not None
    assert found["status"] == "failed"


def test_a_card_comes_by_itself(server: SimulatedServer) -> None:
    with simulated_stripe(present="good", present_seconds=3.0, authorising_seconds=1.0) as own, own.client() as client:
        reader = registered(client)
        intent = armed(client, reader)
        own.clock.forward(2.9)
        assert (status(client, intent), in_slot(client, reader)[1]) == ("requires_payment_method", "in_progress")
        own.clock.forward(1.2)
        assert (status(client, intent), in_slot(client, reader)[1]) == ("succeeded", "succeeded")


def test_donors_come_as_their_weights_say_and_the_same_seed_sends_the_same() -> None:
    def seen(seed: int) -> list[str]:
        with simulated_stripe(seed=seed, present="good:0.5,declined:0.3,nobody:0.2") as server, server.client() as own:
            reader = registered(own)
            ends = []
            for _ in range(40):
                armed(own, reader)
                ends.append(in_slot(own, reader)[1])
            return ends

    first = seen(7)
    assert {"succeeded", "failed", "in_progress"} == set(first)
    assert first == seen(7)
    assert first != seen(8)
