"""Charges, fees and refunds."""

import pytest
import stripe
from stripe import StripeClient

from tests.simulator.asking import armed, code_of, present, process
from tests.simulator.conftest import AUTHORISING
from tests.simulator.held_to_stripe import SimulatedServer


def paid(server: SimulatedServer, client: StripeClient, reader: str, card: str | None = None) -> str:
    intent = armed(client, reader, 2000)
    present(client, reader, card)
    server.clock.forward(AUTHORISING)
    return intent


def test_a_payment_at_a_reader_has_a_charge_and_a_fee(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    intent = paid(server, client, reader)
    read = client.v1.payment_intents.retrieve(intent, {"expand": ["latest_charge.balance_transaction"]}).to_dict()
    moved = read["latest_charge"]["balance_transaction"]
    assert (moved["amount"], moved["fee"], moved["net"], moved["type"]) == (2000, 59, 1941, "charge")
    assert moved["source"] == read["latest_charge"]["id"]
    assert client.v1.charges.retrieve(moved["source"]).paid
    assert client.v1.balance_transactions.retrieve(moved["id"]).fee == 59
    listed = client.v1.payment_intents.list({"expand": ["data.latest_charge.balance_transaction"]}).data[0].to_dict()
    assert listed["latest_charge"]["balance_transaction"] == moved


def test_a_part_is_given_back_then_the_rest_and_no_more(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    intent = paid(server, client, reader)
    first = client.v1.refunds.create({"payment_intent": intent, "amount": 500, "metadata": {"a": "b"}})
    assert (first.status, first.amount) == ("succeeded", 500)
    with pytest.raises(stripe.InvalidRequestError, match="greater than unrefunded"):
        client.v1.refunds.create({"payment_intent": intent, "amount": 1501})
    rest = client.v1.refunds.create({"payment_intent": intent})
    charge = client.v1.charges.retrieve(str(rest.charge))
    assert (rest.amount, charge.amount_refunded, charge.refunded) == (1500, 2000, True)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.refunds.create({"charge": charge.id})
    assert code_of(refused.value) == "charge_already_refunded"
    assert [one.id for one in client.v1.refunds.list({"payment_intent": intent}).data] == [rest.id, first.id]
    assert client.v1.refunds.retrieve(first.id).amount == 500
    moved = client.v1.balance_transactions.list({"type": "refund", "created": {"gte": first.created}}).data
    assert [(one.amount, one.fee, one.source) for one in moved] == [(-1500, 0, rest.id), (-500, 0, first.id)]


def test_a_refund_of_one_card_fails_later_and_the_money_comes_back(
    server: SimulatedServer, client: StripeClient, reader: str
) -> None:
    intent = paid(server, client, reader, "4000000000005126")
    refund = client.v1.refunds.create({"payment_intent": intent})
    assert refund.status == "succeeded"
    server.clock.forward(60)
    assert client.v1.refunds.retrieve(refund.id).status == "failed"
    assert client.v1.charges.retrieve(str(refund.charge)).amount_refunded == 0
    types = [one.type for one in client.v1.balance_transactions.list().data]
    assert types == ["refund_failure", "refund", "charge"]


def test_a_refund_may_stay_pending(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    intent = paid(server, client, reader)
    server.faults.replace(["refund_pending"])
    refund = client.v1.refunds.create({"payment_intent": intent})
    assert refund.status == "pending"
    assert client.v1.charges.retrieve(str(refund.charge)).amount_refunded == 2000


def test_interac_is_given_back_in_person_only(server: SimulatedServer, client: StripeClient, reader: str) -> None:
    intent = client.v1.payment_intents.create(
        {"amount": 2000, "currency": "cad", "allowed_payment_method_types": ["card_present", "interac_present"]}
    ).id
    process(client, reader, intent)
    client.v1.test_helpers.terminal.readers.present_payment_method(reader, {"type": "interac_present"})
    server.clock.forward(AUTHORISING)
    paid = client.v1.payment_intents.retrieve(intent, {"expand": ["latest_charge"]}).to_dict()
    assert paid["latest_charge"]["payment_method_details"]["type"] == "interac_present"
    with pytest.raises(stripe.InvalidRequestError, match="in person"):
        client.v1.refunds.create({"payment_intent": intent})
