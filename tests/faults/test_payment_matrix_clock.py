"""The clock is wrong, stands still, or is a day later."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Paid, Presenting
from kiosk.model.fact import AttemptOpened
from tests.faults.till import FaultyTill, faulty_till

JUMPS = {
    "a day ahead": dt.timedelta(days=1),
    "a day behind": dt.timedelta(days=-1),
    "an hour behind": dt.timedelta(hours=-1),
    "in 1970": dt.timedelta(days=-20_780),
}


def killed_after_create(till: FaultyTill) -> None:
    """An attempt that is in the book, and a PaymentIntent of which the book knows nothing."""
    assert till.begin() is None
    payment = till.giving.payment
    assert payment is not None
    till.terminal.create(payment.attempt, 1)
    till.start_again()


@pytest.mark.parametrize("jump", JUMPS)
def test_row_50_a_clock_that_jumps_in_the_middle_of_a_payment_changes_nothing(tmp_path: Path, jump: str) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        till.wall.ahead = JUMPS[jump]
        assert isinstance(till.run_to_end("good"), Paid)
        assert till.giving.cards_off() is None
        till.wall.ahead = -JUMPS[jump]
        assert isinstance(till.give("good"), Paid)
        assert [fact.sequence for fact in till.ledger.facts()] == list(range(1, 7))


@pytest.mark.parametrize("jump", JUMPS)
def test_row_50_a_payment_of_a_run_with_a_wrong_clock_is_settled(tmp_path: Path, jump: str) -> None:
    with faulty_till(tmp_path) as till:
        till.wall.ahead = JUMPS[jump]
        assert till.begin() is None
        till.run_to_card()
        till.hold()
        till.clock.forward(5)
        till.wall.ahead = dt.timedelta()
        till.start_again()
        assert till.giving.settle() == ()
        assert till.gifts == till.paid != {}


@pytest.mark.parametrize("jump", JUMPS)
def test_row_50_what_a_wrong_clock_hides_at_stripe_was_never_on_a_reader(tmp_path: Path, jump: str) -> None:
    with faulty_till(tmp_path) as till:
        till.wall.ahead = JUMPS[jump]
        killed_after_create(till)
        till.wall.ahead = dt.timedelta()
        assert till.giving.settle() == ()
        assert till.ends == ["cancelled stopped"]
        assert "_reader" not in till.intents()[0]


@pytest.mark.parametrize("asleep", [60.0, 3600.0])
@pytest.mark.parametrize("card", [True, False])
def test_row_52_a_machine_that_slept_asks_first_how_the_payment_is(tmp_path: Path, asleep: float, card: bool) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        if card:
            till.hold()
        till.asked.clear()
        till.clock.forward(asleep)
        till.step()
        assert till.asked[0] == "intent"
        outcome = till.run_to_end()
        assert isinstance(outcome, Paid if card else Cancelled)


def test_row_52_a_machine_that_sleeps_between_any_two_steps_takes_the_money_once(tmp_path: Path) -> None:
    for moment in range(6):
        with faulty_till(tmp_path / str(moment)) as till:
            assert till.begin() is None
            for step in range(6):
                if step == moment:
                    till.clock.forward(60)
                if till.awaits_card:
                    till.hold()
                if not isinstance(till.step(), Presenting):
                    break
            assert isinstance(till.run_to_end("good"), Paid)
            assert len(till.intents()) == 1


@pytest.mark.parametrize("was_made", [True, False])
def test_row_59_after_a_day_nothing_is_made_again_and_stripes_list_decides(tmp_path: Path, was_made: bool) -> None:
    with faulty_till(tmp_path) as till:
        if was_made:
            killed_after_create(till)
        else:
            assert till.begin() is None
            till.start_again()
        till.clock.forward(25 * 3600)
        till.asked.clear()
        assert till.giving.settle() == ()
        assert "create" not in till.asked
        assert till.asked[0] == "intents"
        assert till.ends == ["cancelled stopped"]
        assert [one["status"] for one in till.intents()] == ["canceled"] * was_made
        assert isinstance(till.give("good"), Paid)


def test_row_59_a_payment_of_yesterday_that_was_paid_is_recorded(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        till.hold()
        till.start_again()
        till.clock.forward(25 * 3600)
        till.settle()
        (gift,) = till.gifts
        opened = [fact.entry for fact in till.ledger.facts() if isinstance(fact.entry, AttemptOpened)]
        assert (len(opened), till.intents()[0]["id"]) == (1, gift)
