"""A payment is called off, by whoever it is; nothing can be charged afterwards, or it was paid."""

from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Paid, Unclear
from tests.faults.payment_session import faulty_till


def test_row_26_the_red_key_on_the_reader_calls_it_off(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.at_reader("customer_cancel")
        assert session.run_to_end() == Cancelled("attendee")
        assert (session.ends, session.intents()[0]["status"]) == (["cancelled attendee"], "canceled")


def test_row_27_who_walks_away_leaves_nothing_that_can_be_charged(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.give() == Cancelled("idle")
        assert (session.in_slot(), session.intents()[0]["status"]) == ("", "canceled")
        session.hold()
        session.clock.forward(10)
        assert session.paid == {}


@pytest.mark.parametrize("call", ["cancel", "cancel_action"])
@pytest.mark.parametrize("fault", ["drop_after", "drop_before", "500_after", "half_body", "html"])
def test_row_29_when_the_answer_to_calling_off_is_lost_stripe_is_asked_how_it_is(
    tmp_path: Path, call: str, fault: str
) -> None:
    with faulty_till(tmp_path, f"{fault}@{call}*1") as session:
        assert session.begin() is None
        session.run_to_card()
        session.giving.leave("attendee")
        assert session.run_to_end() == Cancelled("attendee")
        assert session.intents()[0]["status"] == "canceled"
        session.agrees()


def test_row_29_what_is_never_called_off_stays_open_and_no_card_is_taken(tmp_path: Path) -> None:
    with faulty_till(tmp_path, "drop_before@cancel") as session:
        assert session.begin() is None
        session.run_to_card()
        session.giving.leave("attendee")
        assert isinstance(session.run_to_end(), Unclear)
        off = session.begin()
        assert off is not None
        assert off.checking
        assert session.attempts == 1
        session.fail()
        session.settle()
        assert session.ends[-1] == "cancelled attendee"
        assert isinstance(session.give("good"), Paid)


def test_row_53_a_reader_that_restarts_while_it_waits_is_called_off_and_takes_the_next(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.at_reader("unplug")
        assert isinstance(session.run_to_end(), Cancelled)
        assert session.intents()[0]["status"] == "canceled"
        assert isinstance(session.give("good"), Cancelled)
        assert session.ends[-1] == "cancelled reader_offline: terminal_reader_offline"
        session.at_reader("plug_in")
        assert isinstance(session.give("good"), Paid)


def test_row_53_a_card_that_is_charged_while_the_reader_roams_is_recorded_when_it_is_back(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.hold()
        session.at_reader("unplug")
        session.giving.leave("attendee")
        assert isinstance(session.run_to_end(), Unclear)
        assert session.gifts == {}
        session.at_reader("plug_in")
        session.settle()
        assert len(session.gifts) == 1
