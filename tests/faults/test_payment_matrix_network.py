"""The network or Stripe fails, once or for long, at any call of a payment."""

from pathlib import Path

import pytest

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.model.attempt import Cancelled, Checking, Paid, Unclear
from kiosk.net.deadline import Timeouts
from kiosk.payments.stripe_terminal import stripe_terminal
from tests.faults.payment_session import CAMPAIGN, GIFT, faulty_till
from tests.feeds.website import Website
from tests.ledger.books import ME
from tests.said import said
from tests.simulator.held_to_stripe import TestKey

CALLS = ("create", "intent", "reader", "process")
STALLS = ("accept_silent", "silent", "drip", "half_stall")
HURRY = Timeouts(1.0, 0.15, 0.3)
"""An answer that drips is given up soon."""


@pytest.mark.parametrize("call", CALLS)
def test_row_34_a_stripe_that_wants_pauses_gets_them(tmp_path: Path, call: str) -> None:
    with faulty_till(tmp_path, f"429@{call}*2") as session:
        began = session.clock.now
        assert isinstance(session.give("good"), Paid)
        assert len(session.intents()) == 1
        assert session.clock.now - began >= 2


@pytest.mark.parametrize("call", ["create", "intent", "reader", "process"])
def test_row_34_a_stripe_that_never_stops_wanting_pauses_is_given_up_in_time(tmp_path: Path, call: str) -> None:
    with faulty_till(tmp_path, f"429@{call}") as session:
        began = session.clock.now
        outcome = session.give("good")
        assert isinstance(outcome, Cancelled | Unclear)
        assert session.clock.now - began <= 125
        assert session.asked.count(call) <= 130
        assert len(session.intents()) <= 1


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", ["500", "503", "409", "409_in_use"])
def test_row_35_a_stripe_that_has_trouble_is_asked_again_and_makes_no_second_payment(
    tmp_path: Path, fault: str, call: str
) -> None:
    with faulty_till(tmp_path, f"{fault}@{call}*2") as session:
        assert isinstance(session.give("good"), Paid)
        assert len(session.intents()) == 1


@pytest.mark.parametrize("call", ["cancel", "cancel_action", "intent", "reader"])
@pytest.mark.parametrize("fault", ["429", "500", "409", "drop_before", "drop_after"])
def test_row_35_calling_off_goes_on_until_it_is_proven(tmp_path: Path, fault: str, call: str) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.fail(f"{fault}@{call}*2")
        session.giving.leave("attendee")
        assert session.run_to_end() == Cancelled("attendee")
        assert session.intents()[0]["status"] == "canceled"


@pytest.mark.parametrize("fault", STALLS)
def test_row_38_when_no_news_of_the_money_come_for_a_while_the_attendee_is_told_to_wait(
    tmp_path: Path, fault: str
) -> None:
    with faulty_till(tmp_path, patience=HURRY) as session:
        assert session.begin() is None
        session.run_to_card()
        session.hold()
        session.fail(f"{fault}@intent")
        began = session.clock.now
        while not isinstance(session.step(), Checking):
            session.clock.forward(3)
            assert session.clock.now - began < 25
        assert session.clock.now - began >= 14
        session.fail()
        assert isinstance(session.run_to_end(), Paid)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", STALLS)
def test_row_38_an_answer_that_stalls_once_costs_only_time(tmp_path: Path, fault: str, call: str) -> None:
    with faulty_till(tmp_path, f"{fault}@{call}*1", patience=HURRY) as session:
        assert isinstance(session.give("good"), Paid)
        assert len(session.intents()) == 1


def test_row_39_an_impostor_hears_no_key_and_the_clock_is_named(tmp_path: Path) -> None:
    impostor = Website(tmp_path)
    impostor.show_certificate("127.0.0.1", known_authority=False)
    try:
        with (
            faulty_till(tmp_path / "data") as session,
            stripe_terminal(TestKey(), f"https://127.0.0.1:{impostor.port}", session.reader, ME.uuid) as terminal,
        ):
            session.giving = PaymentFlow(session.ledger, terminal, needs_shift=False, clock=session.clock)
            outcome = session.give("good")
            assert isinstance(outcome, Cancelled)
            assert outcome.reason == "unreachable"
            assert "check this machine’s date and time" in said(outcome.why)
            assert session.intents() == []
    finally:
        impostor.close()
    assert impostor.asked == []


@pytest.mark.parametrize("fault", ["html", "redirect"])
def test_row_39_a_log_in_page_in_the_middle_is_no_answer(tmp_path: Path, fault: str) -> None:
    with faulty_till(tmp_path) as session:
        assert session.giving.begin(CAMPAIGN, GIFT) is None
        session.run_to_card()
        session.hold()
        session.fail(fault)
        outcome = session.run_to_end()
        assert isinstance(outcome, Unclear)
        assert "network" in said(outcome.why)
        assert session.gifts == {}
        session.fail()
        session.settle()
        assert len(session.gifts) == 1
