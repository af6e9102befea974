"""The clock is wrong, stands still, or is a day later."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Paid, Presenting
from kiosk.model.fact import AttemptOpened
from tests.faults.payment_session import FaultyTill, faulty_till

JUMPS = {
    "a day ahead": dt.timedelta(days=1),
    "a day behind": dt.timedelta(days=-1),
    "an hour behind": dt.timedelta(hours=-1),
    "in 1970": dt.timedelta(days=-20_780),
}


def killed_after_create(session: FaultyTill) -> None:
    """An attempt that is in the ledger, and a PaymentIntent of which the ledger knows nothing."""
    assert session.begin() is None
    payment = session.giving.payment
    assert payment is not None
    session.terminal.create(payment.attempt, 1)
    session.start_again()


@pytest.mark.parametrize("jump", JUMPS)
def test_row_50_a_clock_that_jumps_in_the_middle_of_a_payment_changes_nothing(tmp_path: Path, jump: str) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.wall.ahead = JUMPS[jump]
        assert isinstance(session.run_to_end("good"), Paid)
        assert session.giving.cards_off() is None
        session.wall.ahead = -JUMPS[jump]
        assert isinstance(session.give("good"), Paid)
        assert [fact.sequence for fact in session.ledger.facts()] == list(range(1, 7))


@pytest.mark.parametrize("jump", JUMPS)
def test_row_50_a_payment_of_a_run_with_a_wrong_clock_is_settled(tmp_path: Path, jump: str) -> None:
    with faulty_till(tmp_path) as session:
        session.wall.ahead = JUMPS[jump]
        assert session.begin() is None
        session.run_to_card()
        session.hold()
        session.clock.forward(5)
        session.wall.ahead = dt.timedelta()
        session.start_again()
        assert session.giving.settle() == ()
        assert session.gifts == session.paid != {}


@pytest.mark.parametrize("jump", JUMPS)
def test_row_50_what_a_wrong_clock_hides_at_stripe_was_never_on_a_reader(tmp_path: Path, jump: str) -> None:
    with faulty_till(tmp_path) as session:
        session.wall.ahead = JUMPS[jump]
        killed_after_create(session)
        session.wall.ahead = dt.timedelta()
        assert session.giving.settle() == ()
        assert session.ends == ["cancelled stopped"]
        assert "_reader" not in session.intents()[0]


@pytest.mark.parametrize("asleep", [60.0, 3600.0])
@pytest.mark.parametrize("card", [True, False])
def test_row_52_a_machine_that_slept_asks_first_how_the_payment_is(tmp_path: Path, asleep: float, card: bool) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        if card:
            session.hold()
        session.asked.clear()
        session.clock.forward(asleep)
        session.step()
        assert session.asked[0] == "intent"
        outcome = session.run_to_end()
        assert isinstance(outcome, Paid if card else Cancelled)


def test_row_52_a_machine_that_sleeps_between_any_two_steps_takes_the_money_once(tmp_path: Path) -> None:
    for moment in range(6):
        with faulty_till(tmp_path / str(moment)) as session:
            assert session.begin() is None
            for step in range(6):
                if step == moment:
                    session.clock.forward(60)
                if session.awaits_card:
                    session.hold()
                if not isinstance(session.step(), Presenting):
                    break
            assert isinstance(session.run_to_end("good"), Paid)
            assert len(session.intents()) == 1


@pytest.mark.parametrize("was_made", [True, False])
def test_row_59_after_a_day_nothing_is_made_again_and_stripes_list_decides(tmp_path: Path, was_made: bool) -> None:
    with faulty_till(tmp_path) as session:
        if was_made:
            killed_after_create(session)
        else:
            assert session.begin() is None
            session.start_again()
        session.clock.forward(25 * 3600)
        session.asked.clear()
        assert session.giving.settle() == ()
        assert "create" not in session.asked
        assert session.asked[0] == "intents"
        assert session.ends == ["cancelled stopped"]
        assert [one["status"] for one in session.intents()] == ["canceled"] * was_made
        assert isinstance(session.give("good"), Paid)


def test_row_59_a_payment_of_yesterday_that_was_paid_is_recorded(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.hold()
        session.start_again()
        session.clock.forward(25 * 3600)
        session.settle()
        (gift,) = session.gifts
        opened = [fact.entry for fact in session.ledger.facts() if isinstance(fact.entry, AttemptOpened)]
        assert (len(opened), session.intents()[0]["id"]) == (1, gift)
