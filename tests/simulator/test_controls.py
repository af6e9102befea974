"""What only a simulation can, at /_simulator/."""

import urllib.error

import pytest
import stripe
from stripe import StripeClient

from tests.simulator.asking import action, armed, code_of, control, in_slot, present, process, status, wanted
from tests.simulator.conftest import AUTHORISING
from tests.simulator.held_to_stripe import SimulatedServer


def test_faults_are_put_on_and_taken_off(server: SimulatedServer, client: StripeClient) -> None:
    assert control(server.base, "faults", {"faults": ["503@create"], "seed": 7}) == {"faults": ["503@create"]}
    with pytest.raises(stripe.APIError):
        wanted(client)
    control(server.base, "faults", {"faults": []})
    wanted(client)


@pytest.mark.parametrize(
    ("path", "content", "status"),
    [
        ("faults", {"faults": ["drop"]}, 400),
        ("faults", {"faults": "drop_after"}, 400),
        ("readers/tmr_none", {"do": "clear"}, 404),
        ("sessions/cs_none", {"do": "pay"}, 404),
        ("weather", {}, 404),
    ],
)
def test_what_is_not_understood_is_refused_in_a_sentence(
    server: SimulatedServer, path: str, content: dict[str, object], status: int
) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        control(server.base, path, content)
    with refused.value:
        assert refused.value.code == status


def test_the_sum_says_what_moved(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    paid = armed(client, reader)
    present(client, reader)
    server.clock.forward(AUTHORISING)
    client.v1.refunds.create({"payment_intent": paid, "amount": 500})
    left, cancelled = wanted(client), wanted(client)
    client.v1.payment_intents.cancel(cancelled)
    control(server.base, f"readers/{reader}", {"do": "foreign_success"})
    assert control(server.base, "summary") == {
        "paid": {paid: 2000},
        "refunded": {paid: 500},
        "open": [left],
        "canceled": [cancelled],
        "readers": [reader],
        "sessions": [],
        "subscriptions": [],
    }


def test_a_donor_presents_a_card_or_the_red_key(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    intent = armed(client, reader)
    control(server.base, f"readers/{reader}", {"do": "present", "card": "insufficient_funds"})
    server.clock.forward(AUTHORISING)
    assert in_slot(client, reader) == (intent, "failed", "card_declined")
    process(client, reader, intent)
    control(server.base, f"readers/{reader}", {"do": "customer_cancel"})
    assert in_slot(client, reader) == (intent, "failed", "customer_canceled")


def test_another_program_waits_on_the_reader(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    intent = armed(client, reader)
    control(server.base, f"readers/{reader}", {"do": "foreign_waiting"})
    assert in_slot(client, reader)[0] != intent
    control(server.base, f"readers/{reader}", {"do": "clear"})
    assert action(client, reader) is None


def test_a_reader_that_is_unplugged_is_offline_and_its_action_stays(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    intent = armed(client, reader)
    present(client, reader)
    control(server.base, f"readers/{reader}", {"do": "unplug"})
    server.clock.forward(600)
    read = client.v1.terminal.readers.retrieve(reader)
    assert (read.status, in_slot(client, reader)[1]) == ("offline", "in_progress")
    assert status(client, intent) == "requires_payment_method"
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.terminal.readers.cancel_action(reader)
    assert code_of(refused.value) == "terminal_reader_offline"
    control(server.base, f"readers/{reader}", {"do": "plug_in"})
    assert in_slot(client, reader)[1] == "succeeded"
