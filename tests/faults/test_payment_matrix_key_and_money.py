"""Stripe doesn't take the key any more, or answers with other money than was asked for."""

from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Paid, Unclear
from tests.faults.till import FaultyTill, faulty_till

SAYS = {"401": "give a new one with: kiosk key set stripe", "403": "tick PaymentIntents: Write, and Terminal: Write,"}


@pytest.mark.parametrize("fault", SAYS)
def test_row_36_without_a_key_no_card_is_asked_for(tmp_path: Path, fault: str) -> None:
    with faulty_till(tmp_path, fault) as till:
        outcome = till.give("good")
        assert isinstance(outcome, Cancelled)
        assert outcome.reason == "cards_off"
        assert SAYS[fault] in outcome.why
        assert till.intents() == []


@pytest.mark.parametrize("fault", SAYS)
def test_row_36_a_key_that_ends_in_the_middle_leaves_the_payment_unclear_until_there_is_another(
    tmp_path: Path, fault: str
) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        till.hold()
        till.clock.forward(5)
        till.fail(fault)
        outcome = till.run_to_end()
        assert isinstance(outcome, Unclear)
        assert SAYS[fault] in outcome.why
        assert (till.gifts, till.ends) == ({}, ["unclear"])
        off = till.begin()
        assert off is not None
        assert off.checking
        till.start_again()
        assert len(till.giving.settle()) == 1
        till.fail()
        till.settle()
        assert till.gifts == till.paid != {}
        assert isinstance(till.give("good"), Paid)


MONEY = {
    "mutate_amount": "names another amount than was chosen",
    "mutate_currency": "names another amount than was chosen",
    "mutate_livemode": "mixes test and live payments",
}


def no_card_is_taken(till: FaultyTill, why: str) -> None:
    assert why in till.giving.alarm
    asked, attempts = len(till.asked), till.attempts
    off = till.begin()
    assert off is not None
    assert why in off.why
    assert "tell staff" in off.why
    assert not off.checking
    assert till.attempts == attempts
    assert "create" not in till.asked[asked:]
    till.start_again()  # as staff do, who have looked


@pytest.mark.parametrize("fault", MONEY)
def test_row_40_other_money_than_was_asked_for_stops_everything(tmp_path: Path, fault: str) -> None:
    with faulty_till(tmp_path, f"{fault}@create") as till:
        outcome = till.give("good")
        assert isinstance(outcome, Cancelled)
        assert (outcome.reason, till.asked.count("process")) == ("refused", 0)
        no_card_is_taken(till, MONEY[fault])
        till.fail()
        assert isinstance(till.give("good"), Paid)


@pytest.mark.parametrize("is_paid", [True, False])
@pytest.mark.parametrize("fault", MONEY)
def test_row_40_other_money_in_the_middle_is_never_thanked_for(tmp_path: Path, fault: str, is_paid: bool) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        if is_paid:
            till.hold()
            till.clock.forward(5)
        till.fail(f"{fault}@intent")
        outcome = till.run_to_end()
        assert isinstance(outcome, Unclear)
        assert MONEY[fault] in outcome.why
        assert till.gifts == {}
        no_card_is_taken(till, MONEY[fault])
        till.fail()
        till.settle()
        assert len(till.gifts) == is_paid
