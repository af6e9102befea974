"""A payment is being made at Stripe, and something fails: nobody was asked for a card yet."""

from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Paid
from tests.faults.payment_session import faulty_till
from tests.said import said


def test_row_03_a_stripe_that_can_not_be_reached_is_given_up_before_any_card(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "refused") as session:
        outcome = session.give("good")
        assert isinstance(outcome, Cancelled)
        assert (outcome.reason, session.ends) == ("unreachable", ["cancelled unreachable"])
        assert "check the network" in said(outcome.why)
        assert session.intents() == []
        session.fail()
        assert isinstance(session.give("good"), Paid)


@pytest.mark.parametrize("fault", ["drop_after", "drop_before", "slow"])
def test_row_04_an_answer_that_was_lost_is_asked_for_again_under_the_same_key(tmp_path: Path, fault: str) -> None:
    with faulty_till(tmp_path, f"{fault}@create*2") as session:
        assert isinstance(session.give("good"), Paid)
        assert len(session.intents()) == 1


@pytest.mark.parametrize(("fault", "made"), [("500_saved", 1), ("500_after", 2)])
def test_row_05_a_failure_that_stripe_keeps_under_the_key_is_left_with_another_key(
    tmp_path: Path, fault: str, made: int
) -> None:
    with faulty_till(tmp_path, f"{fault}@create*1") as session:
        assert isinstance(session.give("good"), Paid)
        assert len(session.intents()) == made
        assert [one["status"] for one in session.intents() if "_reader" in one] == ["succeeded"]


def test_row_05_a_stripe_that_goes_on_failing_is_given_up(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "500_after@create") as session:
        assert session.give("good") == Cancelled("unreachable", session.told[-1][1].why)  # type: ignore[union-attr]  # it is one
        assert not [one for one in session.intents() if "_reader" in one]


@pytest.mark.parametrize("fault", ["half_body", "half_closed", "html", "redirect"])
def test_row_06_an_answer_that_is_none_counts_as_a_lost_one(tmp_path: Path, fault: str) -> None:
    with faulty_till(tmp_path, f"{fault}@create*1") as session:
        assert isinstance(session.give("good"), Paid)
        assert len(session.intents()) == 1


def test_row_14_a_payment_that_was_cancelled_at_stripe_is_over(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "invalid_state") as session:
        outcome = session.give("good")
        assert isinstance(outcome, Cancelled)
        assert outcome.reason == "replaced"
        assert session.asked.count("process") == 1


def test_row_14_a_payment_that_was_paid_meanwhile_is_recorded(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "drop_after@process*1") as session:
        assert session.begin() is None
        processed = 0

        def pay(call: str) -> None:
            nonlocal processed
            processed += call == "process"
            if call == "process" and processed == 2:
                session.hold()
                session.clock.forward(5)

        session.before_each = pay
        session.step()
        session.at_reader("clear")  # so that it is handed over once more
        assert isinstance(session.run_to_end("good"), Paid)
