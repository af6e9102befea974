"""A payment is handed to the reader, and the reader or its card fails."""

from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Declined, Paid, Presenting
from tests.faults.till import FaultyTill, faulty_till


def cancelled(till: FaultyTill, reason: str) -> None:
    """That the last payment was called off for `reason`, with a proof from Stripe."""
    outcome = till.told[-1][1]
    assert isinstance(outcome, Cancelled)
    assert outcome.reason == reason
    assert till.ends[-1] == f"cancelled {reason}"
    assert till.intents()[0]["status"] == "canceled"
    till.agrees()


@pytest.mark.parametrize("fault", ["drop_after", "half_body", "html"])
def test_row_08_a_lost_answer_is_looked_for_at_the_reader(tmp_path: Path, fault: str) -> None:
    with faulty_till(tmp_path, f"{fault}@process*1") as till:
        assert isinstance(till.give("good"), Paid)
        assert till.asked.count("process") == 1
        assert len(till.intents()) == 1


def test_row_09_a_reader_that_did_not_hear_is_told_once_more(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "trt_true*1") as till:
        assert isinstance(till.give("good"), Paid)
        assert till.asked.count("process") == 2
        assert len(till.intents()) == 1


def test_row_09_a_reader_that_never_hears_is_given_up(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "trt_true@process") as till:
        till.give("good")
        assert till.asked.count("process") == 3
        cancelled(till, "reader_offline")


def test_row_10_a_reader_that_did_hear_is_waited_for(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "trt_false_neg*1") as till:
        assert isinstance(till.give("good"), Paid)
        assert till.asked.count("process") == 1


def test_row_11_a_reader_that_is_offline_takes_no_card(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "offline") as till:
        outcome = till.give("good")
        cancelled(till, "reader_offline")
        assert isinstance(outcome, Cancelled)
        assert "switched on" in outcome.why
        till.fail()
        assert isinstance(till.give("good"), Paid)


def test_row_12_what_is_left_of_our_payment_before_is_cleared_away(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert isinstance(till.give("good"), Paid)
        till.fail("stale_action*1")
        assert isinstance(till.give("good"), Paid)
        assert till.asked.count("cancel_action") == 1


def test_row_13_a_reader_that_charges_somebody_else_is_left_alone(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "foreign_action*1") as till:
        till.give()
        cancelled(till, "reader_in_use")
        assert "cancel_action" not in till.asked
        till.clock.forward(20)
        assert isinstance(till.give("good"), Paid)


def test_row_13_a_reader_that_waits_for_somebody_elses_card_is_left_alone(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        till.at_reader("foreign_waiting")
        theirs = till.in_slot()
        till.give("good")
        cancelled(till, "reader_in_use")
        assert (till.in_slot(), till.asked.count("process"), till.gifts) == (theirs, 0, {})


def test_row_20_another_card_pays_the_same_payment(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert isinstance(till.give("insufficient_funds", "declined", "good"), Paid)
        told = [progress.declined for _, progress in till.told if isinstance(progress, Presenting)]
        assert told == ["", "insufficient_funds", "generic_decline"]
        assert len(till.intents()) == 1


def test_row_20_three_declined_cards_are_the_most(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.give("declined", "declined", "insufficient_funds", "good") == Declined("insufficient_funds")
        assert till.ends == ["declined insufficient_funds"]
        assert till.intents()[0]["status"] == "canceled"
        till.agrees()


def test_row_20_a_hand_over_that_is_lost_after_a_decline_is_no_second_decline(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        till.hold("declined")
        till.run_until(Presenting)
        till.fail("drop_before@process*1")
        assert isinstance(till.run_to_end("good", "good"), Paid)
        assert max(progress.tries for _, progress in till.told if isinstance(progress, Presenting)) == 1


def test_row_21_a_failure_that_nobody_knows_is_found_out_and_no_decline(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "code_zzz*1") as till:
        till.give("good")
        cancelled(till, "reader_trouble")
        assert till.checked
        assert not [one for one in till.ends if one.startswith("declined")]


def test_row_22_a_reader_that_lost_the_answer_of_a_card_that_paid_is_thanked_for(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "ce_charged*1") as till:
        assert isinstance(till.give("good"), Paid)


def test_row_23_a_reader_that_lost_its_connection_before_charging_is_called_off(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "ce_open*1") as till:
        till.give("good")
        cancelled(till, "reader_trouble")
        assert isinstance(till.give("good"), Paid)


def test_row_24_a_reader_that_is_stuck_after_charging_is_freed_for_the_next(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "stuck_charged*1") as till:
        assert isinstance(till.give("good"), Paid)
        assert isinstance(till.give("good"), Paid)


def test_row_25_a_reader_that_is_stuck_before_charging_is_called_off(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "stuck_open*1") as till:
        till.give("good")
        cancelled(till, "idle")
        assert till.in_slot() == ""
        assert isinstance(till.give("good"), Paid)


def test_row_30_a_payment_that_another_kiosk_pushed_out_is_called_off_and_theirs_is_left(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        till.at_reader("foreign_waiting")
        theirs = till.in_slot()
        till.run_to_end()
        cancelled(till, "replaced")
        assert till.in_slot() == theirs
        till.hold()
        till.clock.forward(5)
        till.settle()
        assert till.gifts == {}


def test_row_31_somebody_elses_success_on_the_reader_is_not_ours(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        till.at_reader("foreign_success")
        till.run_to_end()
        cancelled(till, "replaced")
        assert till.gifts == {}


def test_row_31_an_old_success_on_the_reader_is_not_ours(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        till.at_reader("foreign_success")
        assert isinstance(till.give("good"), Paid)
        assert len(till.gifts) == 1
