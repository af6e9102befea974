"""Stripe doesn't take the key any more, or answers with other money than was asked for."""

from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Paid, Unclear
from tests.faults.payment_session import FaultyTill, faulty_till
from tests.said import said

SAYS = {"401": "set a new one with: kiosk key set stripe", "403": "tick PaymentIntents: Write, and Terminal: Write,"}


@pytest.mark.parametrize("fault", SAYS)
def test_row_36_without_a_key_no_card_is_asked_for(tmp_path: Path, fault: str) -> None:
    with faulty_till(tmp_path, fault) as session:
        outcome = session.give("good")
        assert isinstance(outcome, Cancelled)
        assert outcome.reason == "cards_off"
        assert SAYS[fault] in said(outcome.why)
        assert session.intents() == []


@pytest.mark.parametrize("fault", SAYS)
def test_row_36_a_key_that_ends_in_the_middle_leaves_the_payment_unclear_until_there_is_another(
    tmp_path: Path, fault: str
) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.hold()
        session.clock.forward(5)
        session.fail(fault)
        outcome = session.run_to_end()
        assert isinstance(outcome, Unclear)
        assert SAYS[fault] in said(outcome.why)
        assert (session.gifts, session.ends) == ({}, ["unclear"])
        off = session.begin()
        assert off is not None
        assert off.checking
        session.start_again()
        assert len(session.giving.settle()) == 1
        session.fail()
        session.settle()
        assert session.gifts == session.paid != {}
        assert isinstance(session.give("good"), Paid)


MONEY = {
    "mutate_amount": "names another amount than was chosen",
    "mutate_currency": "names another amount than was chosen",
    "mutate_livemode": "mixes test and live payments",
}


def no_card_is_taken(session: FaultyTill, why: str) -> None:
    assert why in said(session.giving.alarm)
    asked, attempts = len(session.asked), session.attempts
    off = session.begin()
    assert off is not None
    assert why in said(off.why)
    assert "tell staff" in said(off.why)
    assert not off.checking
    assert session.attempts == attempts
    assert "create" not in session.asked[asked:]
    session.start_again()  # as staff do, who have looked


@pytest.mark.parametrize("fault", MONEY)
def test_row_40_other_money_than_was_asked_for_stops_everything(tmp_path: Path, fault: str) -> None:
    with faulty_till(tmp_path, f"{fault}@create") as session:
        outcome = session.give("good")
        assert isinstance(outcome, Cancelled)
        assert (outcome.reason, session.asked.count("process")) == ("refused", 0)
        no_card_is_taken(session, MONEY[fault])
        session.fail()
        assert isinstance(session.give("good"), Paid)


@pytest.mark.parametrize("is_paid", [True, False])
@pytest.mark.parametrize("fault", MONEY)
def test_row_40_other_money_in_the_middle_is_never_thanked_for(tmp_path: Path, fault: str, is_paid: bool) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        if is_paid:
            session.hold()
            session.clock.forward(5)
        session.fail(f"{fault}@intent")
        outcome = session.run_to_end()
        assert isinstance(outcome, Unclear)
        assert MONEY[fault] in said(outcome.why)
        assert session.gifts == {}
        no_card_is_taken(session, MONEY[fault])
        session.fail()
        session.settle()
        assert len(session.gifts) == is_paid
