"""A payment is called off, by whoever it is; nothing can be charged afterwards, or it was paid."""

from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Paid, Unclear
from tests.faults.till import faulty_till


def test_row_26_the_red_key_on_the_reader_calls_it_off(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        till.at_reader("customer_cancel")
        assert till.run_to_end() == Cancelled("attendee")
        assert (till.ends, till.intents()[0]["status"]) == (["cancelled attendee"], "canceled")


def test_row_27_who_walks_away_leaves_nothing_that_can_be_charged(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.give() == Cancelled("idle")
        assert (till.in_slot(), till.intents()[0]["status"]) == ("", "canceled")
        till.hold()
        till.clock.forward(10)
        assert till.paid == {}


@pytest.mark.parametrize("call", ["cancel", "cancel_action"])
@pytest.mark.parametrize("fault", ["drop_after", "drop_before", "500_after", "half_body", "html"])
def test_row_29_when_the_answer_to_calling_off_is_lost_stripe_is_asked_how_it_is(
    tmp_path: Path, call: str, fault: str
) -> None:
    with faulty_till(tmp_path, f"{fault}@{call}*1") as till:
        assert till.begin() is None
        till.run_to_card()
        till.giving.leave("attendee")
        assert till.run_to_end() == Cancelled("attendee")
        assert till.intents()[0]["status"] == "canceled"
        till.agrees()


def test_row_29_what_is_never_called_off_stays_open_and_no_card_is_taken(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "drop_before@cancel") as till:
        assert till.begin() is None
        till.run_to_card()
        till.giving.leave("attendee")
        assert isinstance(till.run_to_end(), Unclear)
        off = till.begin()
        assert off is not None
        assert off.checking
        assert till.attempts == 1
        till.fail()
        till.settle()
        assert till.ends[-1] == "cancelled attendee"
        assert isinstance(till.give("good"), Paid)


def test_row_53_a_reader_that_restarts_while_it_waits_is_called_off_and_takes_the_next(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        till.at_reader("unplug")
        assert isinstance(till.run_to_end(), Cancelled)
        assert till.intents()[0]["status"] == "canceled"
        assert isinstance(till.give("good"), Cancelled)
        assert till.ends[-1] == "cancelled reader_offline"
        till.at_reader("plug_in")
        assert isinstance(till.give("good"), Paid)


def test_row_53_a_card_that_is_charged_while_the_reader_roams_is_recorded_when_it_is_back(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        till.hold()
        till.at_reader("unplug")
        till.giving.leave("attendee")
        assert isinstance(till.run_to_end(), Unclear)
        assert till.gifts == {}
        till.at_reader("plug_in")
        till.settle()
        assert len(till.gifts) == 1
