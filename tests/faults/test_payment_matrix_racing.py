"""Two things happen at the same time: a card and a call to leave, answers out of order, two fingers."""

import threading
from pathlib import Path

import pytest

from kiosk.model.attempt import Cancelled, Paid
from kiosk.model.fact import AttemptOpened, EntryRefusedError
from tests.faults.payment_session import GIFT, faulty_till
from tests.ledger.books import DRIVE, opened
from tests.said import said


@pytest.mark.parametrize("charged_in", [0.0, 1.9, 30.0])
def test_row_28_a_card_between_any_two_calls_of_a_payment_that_is_called_off_is_never_lost(
    tmp_path: Path, charged_in: float
) -> None:
    outcomes = set()
    for moment in range(40):
        with faulty_till(tmp_path / str(moment)) as session:
            assert session.begin() is None
            session.run_to_card()
            session.asked.clear()

            def card(_: str) -> None:
                if len(session.asked) == moment + 1:  # noqa: B023 - it is called within the round
                    session.hold()
                    session.clock.forward(charged_in)

            session.before_each = card
            session.giving.leave("attendee")
            outcome = session.run_to_end()
            session.agrees()
            assert isinstance(outcome, Paid | Cancelled)
            assert isinstance(outcome, Paid) is bool(session.paid)
            outcomes.add(type(outcome))
            if len(session.asked) <= moment:
                break
    else:
        pytest.fail("it never ends")
    assert moment >= 4
    assert outcomes == {Paid, Cancelled}


@pytest.mark.parametrize("call", ["cancel", "cancel_action"])
def test_row_28_a_card_that_pays_while_stripe_calls_it_off_is_thanked_for(tmp_path: Path, call: str) -> None:
    with faulty_till(tmp_path, f"authorise_on_cancel@{call}*1") as session:
        assert session.begin() is None
        session.run_to_card()
        session.giving.leave("attendee")
        assert isinstance(session.run_to_end(), Paid)
        assert session.ends == []


def test_row_32_of_fifty_who_begin_at_once_one_begins(tmp_path: Path) -> None:
    data = tmp_path / "data"
    opened(data).close()
    together, began = threading.Barrier(50, timeout=60), list[str]()
    refused = []

    def begin(number: int) -> None:
        with opened(data, busy_seconds=60) as ledger:
            together.wait()
            try:
                ledger.append(DRIVE, AttemptOpened(f"a{number}", "card_reader", GIFT))
                began.append(f"a{number}")
            except EntryRefusedError as error:
                refused.append(str(error))

    threads = [threading.Thread(target=begin, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(began), len(refused)) == (1, 49)
    with opened(data) as ledger:
        assert [one.id for one in ledger.open_attempts()] == began


def test_row_32_a_second_begin_while_the_first_goes_on_is_refused(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        off = session.begin()
        assert off is not None
        assert "no card is taken until" in said(off.why)
        assert (session.attempts, session.intents()) == (1, [])
        assert isinstance(session.run_to_end("good"), Paid)


@pytest.mark.parametrize("times", [1, 3])
def test_row_37_an_old_answer_after_a_new_one_changes_nothing(tmp_path: Path, times: int) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        session.hold()
        session.fail(f"stale_read*{times}")
        outcome = session.run_to_end()
        assert isinstance(outcome, Paid)
        session.fail("stale_read")
        assert session.giving.step() == outcome
        session.giving.leave("staff")
        assert session.giving.step() == outcome
        assert session.giving.settle() == ()
        session.fail()
        assert isinstance(session.give("good"), Paid)
