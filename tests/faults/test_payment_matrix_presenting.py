"""A payment is handed to the reader, and the reader or its card fails."""

from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Declined, Paid, Presenting
from tests.faults.payment_session import FaultyTill, faulty_till
from tests.said import said


def cancelled(session: FaultyTill, reason: str) -> None:
    """That the last payment was called off for `reason`, with a proof from Stripe."""
    outcome = session.told[-1][1]
    assert isinstance(outcome, Cancelled)
    assert outcome.reason == reason
    assert session.ends[-1] == f"cancelled {outcome.recorded}"
    assert session.intents()[0]["status"] == "canceled"
    session.agrees()


@pytest.mark.parametrize("fault", ["drop_after", "half_body", "html"])
def test_row_08_a_lost_answer_is_looked_for_at_the_reader(tmp_path: Path, fault: str) -> None:
    with faulty_till(tmp_path, f"{fault}@process*1") as session:
        assert isinstance(session.give("good"), Paid)
        assert session.asked.count("process") == 1
        assert len(session.intents()) == 1


def test_row_09_a_reader_that_did_not_hear_is_told_once_more(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "trt_true*1") as session:
        assert isinstance(session.give("good"), Paid)
        assert session.asked.count("process") == 2
        assert len(session.intents()) == 1


def test_row_09_a_reader_that_never_hears_is_given_up(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "trt_true@process") as session:
        session.give("good")
        assert session.asked.count("process") == 3
        cancelled(session, "reader_offline")


def test_row_10_a_reader_that_did_hear_is_waited_for(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "trt_false_neg*1") as session:
        assert isinstance(session.give("good"), Paid)
        assert session.asked.count("process") == 1


def test_row_11_a_reader_that_is_offline_takes_no_card(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "offline") as session:
        outcome = session.give("good")
        cancelled(session, "reader_offline")
        assert isinstance(outcome, Cancelled)
        assert "switched on" in said(outcome.why)
        session.fail()
        assert isinstance(session.give("good"), Paid)


def test_row_12_what_is_left_of_our_payment_before_is_cleared_away(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert isinstance(session.give("good"), Paid)
        session.fail("stale_action*1")
        assert isinstance(session.give("good"), Paid)
        assert session.asked.count("cancel_action") == 1


def test_row_13_a_reader_that_charges_somebody_else_is_left_alone(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "foreign_action*1") as session:
        session.give()
        cancelled(session, "reader_in_use")
        assert "cancel_action" not in session.asked
        session.clock.forward(20)
        assert isinstance(session.give("good"), Paid)


def test_row_13_a_reader_that_waits_for_somebody_elses_card_is_left_alone(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        session.at_reader("foreign_waiting")
        theirs = session.in_slot()
        session.give("good")
        cancelled(session, "reader_in_use")
        assert (session.in_slot(), session.asked.count("process"), session.gifts) == (theirs, 0, {})


def test_row_20_another_card_pays_the_same_payment(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert isinstance(session.give("insufficient_funds", "declined", "good"), Paid)
        told = [progress.declined for _, progress in session.told if isinstance(progress, Presenting)]
        assert told == ["", "insufficient_funds", "generic_decline"]
        assert len(session.intents()) == 1


def test_row_20_three_declined_cards_are_the_most(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.give("declined", "declined", "insufficient_funds", "good") == Declined("insufficient_funds")
        assert session.ends == ["declined insufficient_funds"]
        assert session.intents()[0]["status"] == "canceled"
        session.agrees()


def test_row_20_a_hand_over_that_is_lost_after_a_decline_is_no_second_decline(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.hold("declined")
        session.run_until(Presenting)
        session.fail("drop_before@process*1")
        assert isinstance(session.run_to_end("good", "good"), Paid)
        assert max(progress.tries for _, progress in session.told if isinstance(progress, Presenting)) == 1


def test_row_21_a_failure_that_nobody_knows_is_found_out_and_no_decline(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "code_zzz*1") as session:
        session.give("good")
        cancelled(session, "reader_trouble")
        assert session.checked
        assert not [one for one in session.ends if one.startswith("declined")]


def test_row_22_a_reader_that_lost_the_answer_of_a_card_that_paid_is_thanked_for(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "ce_charged*1") as session:
        assert isinstance(session.give("good"), Paid)


def test_row_23_a_reader_that_lost_its_connection_before_charging_is_called_off(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "ce_open*1") as session:
        session.give("good")
        cancelled(session, "reader_trouble")
        assert isinstance(session.give("good"), Paid)


def test_row_24_a_reader_that_is_stuck_after_charging_is_freed_for_the_next(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "stuck_charged*1") as session:
        assert isinstance(session.give("good"), Paid)
        assert isinstance(session.give("good"), Paid)


def test_row_25_a_reader_that_is_stuck_before_charging_is_called_off(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "stuck_open*1") as session:
        session.give("good")
        cancelled(session, "idle")
        assert session.in_slot() == ""
        assert isinstance(session.give("good"), Paid)


def test_row_30_a_payment_that_another_kiosk_pushed_out_is_called_off_and_theirs_is_left(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.at_reader("foreign_waiting")
        theirs = session.in_slot()
        session.run_to_end()
        cancelled(session, "replaced")
        assert session.in_slot() == theirs
        session.hold()
        session.clock.forward(5)
        session.settle()
        assert session.gifts == {}


def test_row_31_somebody_elses_success_on_the_reader_is_not_ours(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.at_reader("foreign_success")
        session.run_to_end()
        cancelled(session, "replaced")
        assert session.gifts == {}


def test_row_31_an_old_success_on_the_reader_is_not_ours(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        session.at_reader("foreign_success")
        assert isinstance(session.give("good"), Paid)
        assert len(session.gifts) == 1
