"""Receipts by e-mail: the address goes to Stripe and nowhere else."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.net.deadline import Timeouts
from kiosk.payments.reader_payment import ReaderPayment
from kiosk.payments.receipts import (
    ReceiptAwaited,
    ReceiptFailed,
    Receipts,
    ReceiptSent,
    ReceiptSkipped,
    stripe_receipts,
)
from kiosk.payments.stripe_terminal import stripe_terminal
from kiosk.words.paying import PayingWords
from kiosk.words.stripe import StripeWords
from tests.ledger.books import ME
from tests.payments.phone_booth import CAMPAIGN, GIFT, PhoneBooth, counted, phone_booth
from tests.simulator.asking import present
from tests.simulator.held_to_stripe import TestKey, registered

ADDRESS = "ada.lovelace@example.org"


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[PhoneBooth]:
    with phone_booth(tmp_path) as booth:
        yield booth


@pytest.fixture
def reader(booth: PhoneBooth) -> str:
    with booth.server.client() as client:
        return registered(client)


@pytest.fixture
def intent(booth: PhoneBooth, reader: str) -> str:
    """A gift that a card on the reader has brought."""
    with stripe_terminal(TestKey(), booth.server.base, reader, ME.uuid) as terminal, booth.server.client() as client:
        booth.giving = PaymentFlow(booth.ledger, terminal, needs_shift=False, clock=booth.server.clock)
        assert booth.giving.begin(CAMPAIGN, GIFT) is None
        while not booth.gifts():
            booth.step()
            payment = booth.giving.payment
            if isinstance(payment, ReaderPayment) and payment.awaits_card:
                present(client, reader)
    return booth.gifts()[0].payment_intent


@pytest.fixture
def receipts(booth: PhoneBooth) -> Iterator[Receipts]:
    with stripe_receipts(
        TestKey(),
        booth.server.base,
        ME.uuid,
        knows=lambda intent: booth.ledger.knows_gift(intent),
        question=PayingWords().receipt_question,
        timeouts=Timeouts(5.0, 0.5, 10.0),
    ) as receipts:
        yield receipts


def at_stripe(booth: PhoneBooth, intent: str) -> Any:
    with booth.server.client() as client:
        return client.v1.payment_intents.retrieve(intent).receipt_email


def answer_on_reader(booth: PhoneBooth, reader: str, *, skip: bool = False) -> None:
    with booth.server.client() as client:
        client.v1.test_helpers.terminal.readers.succeed_input_collection(
            reader, {"skip_non_required_inputs": "all" if skip else "none"}
        )


def why(answer: object) -> str:
    assert isinstance(answer, ReceiptFailed), answer
    told = StripeWords().receipt(answer.why)
    assert told.endswith((".", "kiosk key set stripe"))
    assert "@" not in told.replace("name@example.org", "")
    return told


def test_stripe_is_told_the_address(booth: PhoneBooth, receipts: Receipts, intent: str) -> None:
    assert receipts.send(intent, ADDRESS) == ReceiptSent()
    assert at_stripe(booth, intent) == ADDRESS


def test_a_gift_on_a_phone_has_one_too(booth: PhoneBooth, receipts: Receipts) -> None:
    booth.pay(booth.scanned())
    while not booth.gifts():
        booth.step()
    assert receipts.send(booth.gifts()[0].payment_intent, ADDRESS) == ReceiptSent()


def test_sending_again_changes_nothing_and_another_address_does(
    booth: PhoneBooth, receipts: Receipts, intent: str
) -> None:
    receipts.send(intent, ADDRESS)
    asked = counted(booth.server)
    assert receipts.send(intent, ADDRESS) == ReceiptSent()
    assert asked() == ["GET payment_intents"]
    assert receipts.send(intent, "grace@example.org") == ReceiptSent()
    assert at_stripe(booth, intent) == "grace@example.org"


@pytest.mark.parametrize("fault", ["drop_after", "half_body", "silent"])
def test_a_lost_answer_is_said_and_trying_again_is_safe(
    booth: PhoneBooth, receipts: Receipts, intent: str, fault: str
) -> None:
    booth.server.faults.replace([f"{fault}@update*1"])
    assert "network" in why(receipts.send(intent, ADDRESS))
    assert receipts.send(intent, ADDRESS) == ReceiptSent()


@pytest.mark.parametrize("call", ["intent", "update"])
@pytest.mark.parametrize("fault", ["drop_before", "401", "403", "429", "500", "html"])
def test_a_failure_is_a_sentence_without_the_address(
    booth: PhoneBooth, receipts: Receipts, intent: str, fault: str, call: str
) -> None:
    booth.server.faults.replace([f"{fault}@{call}"])
    why(receipts.send(intent, ADDRESS))


def test_what_is_no_address_is_not_sent(booth: PhoneBooth, receipts: Receipts, intent: str) -> None:
    asked = counted(booth.server)
    assert "not an e-mail address" in why(receipts.send(intent, "ada@"))
    assert asked() == []


def test_only_the_gift_that_was_taken_last_has_a_receipt(booth: PhoneBooth, receipts: Receipts, intent: str) -> None:
    with booth.server.client() as client:
        other = client.v1.payment_intents.create(
            {"amount": 500, "currency": "usd", "allowed_payment_method_types": ["card_present"]}
        ).id
    asked = counted(booth.server)
    assert "just taken here" in why(receipts.send(other, ADDRESS))
    assert asked() == []


def test_a_gift_that_is_not_what_it_was_has_none(booth: PhoneBooth, receipts: Receipts, intent: str) -> None:
    booth.server.faults.replace(["mutate_livemode@intent"])
    why(receipts.send(intent, ADDRESS))
    booth.server.faults.replace([])
    assert at_stripe(booth, intent) is None


def test_an_address_is_typed_on_the_reader(booth: PhoneBooth, receipts: Receipts, intent: str, reader: str) -> None:
    assert receipts.ask_on_reader(reader, intent) == ReceiptAwaited()
    assert receipts.typed_on_reader(reader, intent) == ReceiptAwaited()
    answer_on_reader(booth, reader)
    assert receipts.typed_on_reader(reader, intent) == ReceiptSent()
    assert at_stripe(booth, intent) == "donor@example.com"
    assert receipts.typed_on_reader(reader, intent) == ReceiptSent()


def test_asking_twice_asks_once(booth: PhoneBooth, receipts: Receipts, intent: str, reader: str) -> None:
    receipts.ask_on_reader(reader, intent)
    asked = counted(booth.server)
    assert receipts.ask_on_reader(reader, intent) == ReceiptAwaited()
    assert asked() == ["GET terminal"]


def test_it_may_be_skipped_on_the_reader(booth: PhoneBooth, receipts: Receipts, intent: str, reader: str) -> None:
    receipts.ask_on_reader(reader, intent)
    answer_on_reader(booth, reader, skip=True)
    assert receipts.typed_on_reader(reader, intent) == ReceiptSkipped()
    assert at_stripe(booth, intent) is None


def test_nobody_who_types_wants_none(booth: PhoneBooth, receipts: Receipts, intent: str, reader: str) -> None:
    receipts.ask_on_reader(reader, intent)
    with booth.server.client() as client:
        client.v1.test_helpers.terminal.readers.timeout_input_collection(reader)
    assert receipts.typed_on_reader(reader, intent) == ReceiptSkipped()


def test_a_reader_that_takes_a_card_is_not_disturbed(
    booth: PhoneBooth, receipts: Receipts, intent: str, reader: str
) -> None:
    with booth.server.client() as client:
        other = client.v1.payment_intents.create(
            {"amount": 500, "currency": "usd", "allowed_payment_method_types": ["card_present"]}
        ).id
        client.v1.terminal.readers.process_payment_intent(reader, {"payment_intent": other})
        assert "busy" in why(receipts.ask_on_reader(reader, intent))
        receipts.stop_asking(reader, intent)
        action = client.v1.terminal.readers.retrieve(reader).action
    assert action is not None
    assert action.status == "in_progress"
    assert "something else" in why(receipts.typed_on_reader(reader, intent))


def test_an_address_that_was_typed_for_another_gift_is_not_taken(
    booth: PhoneBooth, receipts: Receipts, intent: str, reader: str
) -> None:
    receipts.ask_on_reader(reader, intent)
    answer_on_reader(booth, reader)
    assert "something else" in why(receipts.typed_on_reader(reader, "pi_another"))


def test_the_reader_stops_asking_when_nobody_waits(
    booth: PhoneBooth, receipts: Receipts, intent: str, reader: str
) -> None:
    receipts.ask_on_reader(reader, intent)
    receipts.stop_asking(reader, intent)
    with booth.server.client() as client:
        assert client.v1.terminal.readers.retrieve(reader).action is None


@pytest.mark.parametrize("fault", ["drop_before@reader", "drop_before@inputs", "401@inputs", "500@reader"])
def test_a_reader_that_cannot_be_asked_is_a_sentence(
    booth: PhoneBooth, receipts: Receipts, intent: str, reader: str, fault: str
) -> None:
    booth.server.faults.replace([fault])
    why(receipts.ask_on_reader(reader, intent))


@pytest.mark.parametrize("fault", ["", "500@update", "drop_after@update", "half_body@update", "401@update"])
def test_the_address_is_told_to_nobody_else(
    booth: PhoneBooth, receipts: Receipts, intent: str, caplog: pytest.LogCaptureFixture, fault: str
) -> None:
    booth.server.faults.replace([fault] if fault else [])
    with caplog.at_level(logging.DEBUG):
        answer = receipts.send(intent, ADDRESS)
    assert caplog.records, "it was listened to"
    assert ADDRESS not in caplog.text
    assert ADDRESS not in repr(answer)
    assert ADDRESS.split("@")[0] not in caplog.text
    booth.ledger.close()
    kept = [file for file in booth.data.rglob("*") if file.is_file()]
    assert kept
    assert not any(ADDRESS.encode() in file.read_bytes() for file in kept)
