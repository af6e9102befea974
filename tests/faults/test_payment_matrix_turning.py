"""Whoever gives turns from an armed reader to the phone, to another amount, or from the phone back to the reader."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from shiboken6 import delete

from kiosk.model.money import Money
from tests.faults.payment_session import FaultyTill, faulty_till
from tests.ledger.reports.finance_days import campaign_with
from tests.ui.giving.screen import Screen

CAMPAIGN = campaign_with(
    amounts=[{"amount": "20", "does": "helps"}, {"amount": "50", "does": "helps more"}],
    giving={"fee_percent": "2.9", "fee_fixed": "0.30"},
)
MOST_STEPS = 300


class Turning:
    """An attendee before the screen, beside the reader and with a phone."""

    def __init__(self, session: FaultyTill) -> None:
        self.session = session
        self.screen = Screen(session.giving, CAMPAIGN)
        self.view = self.screen.view
        session.before_each = self._hear
        self.at_call: Callable[[str], None] = lambda _: None

    def armed(self, index: int = 0) -> None:
        self.screen.give(index)
        self.until("card present")
        self.session.asked.clear()

    def scanning(self) -> None:
        self.armed()
        self.view.turnToPhone()
        self.until("phone scan")
        self.session.asked.clear()

    def until(self, *stands: str) -> str:
        """Go on until the screen says one of these."""
        for _ in range(MOST_STEPS):
            if self.says in stands:
                return self.says
            self.step()
        raise AssertionError(self.says)

    def step(self) -> None:
        payment = self.session.giving.payment
        self.session.clock.forward(payment.pause if payment is not None and self.screen.going_on else 5.0)
        self.screen.step()

    @property
    def says(self) -> str:
        return f"{self.view.shown.scene} {self.view.shown.pay_state}".strip()

    @property
    def open_intents(self) -> list[str]:
        """Those that a card may still be taken for."""
        return [one["id"] for one in self.session.intents() if one["status"] not in ("succeeded", "canceled")]

    @property
    def open_pages(self) -> list[str]:
        return [one["id"] for one in self.session.pages() if one["status"] == "open"]

    def _hear(self, call: str) -> None:
        if call == "session_create":
            assert self.open_intents == [], "a page beside an armed reader"
            assert self.session.asked[-2:-1] == ["intent"], "what was called off is read back first"
        if call == "create":
            assert self.open_pages == [], "an armed reader beside a page"
        self.at_call(call)


@contextmanager
def turning_at(data: Path, *faults: str) -> Iterator[Turning]:
    with faulty_till(data, *faults) as session:
        turning = Turning(session)
        yield turning
        session.before_each = lambda _: None
        delete(turning.view)  # here, and not in a thread of the server


def test_row_69_no_page_is_made_before_the_payment_on_the_reader_is_read_back_as_called_off(
    qapp: object, tmp_path: Path
) -> None:
    with turning_at(tmp_path) as turning:
        session = turning.session
        turning.armed()
        turning.view.turnToPhone()
        assert turning.says == "card leaving"
        turning.until("phone scan")
        assert [call for call in session.asked if call in ("cancel", "session_create")] == ["cancel", "session_create"]
        assert session.pages()[0]["amount_total"] == 2000
        assert turning.view.shown.personal


@pytest.mark.parametrize(
    "fault", ["drop_after@cancel*1", "drop_before@cancel*2", "drop_after@cancel_action*1", "429*4"]
)
def test_row_69_when_answers_are_lost_on_the_way_to_the_phone_it_is_found_out_first(
    qapp: object, tmp_path: Path, fault: str
) -> None:
    with turning_at(tmp_path) as turning:
        session = turning.session
        turning.armed()
        session.fail(fault)
        turning.view.turnToPhone()
        turning.until("phone scan")
        assert turning.open_intents == []


def test_row_69_what_is_never_called_off_leads_to_no_page(qapp: object, tmp_path: Path) -> None:
    with turning_at(tmp_path) as turning:
        session = turning.session
        turning.armed()
        session.fail("drop_before@cancel", "drop_before@cancel_action")
        turning.view.turnToPhone()
        turning.until("checking")
        assert (session.pages(), len(turning.open_intents)) == ([], 1)
        session.fail()
        turning.until("ended reader", "ended network", "ended attendee", "phone scan")
        assert turning.open_intents == []


def test_row_70_a_card_between_any_two_calls_of_turning_to_the_phone_is_thanked_for_and_makes_no_page(
    qapp: object, tmp_path: Path
) -> None:
    ends = set()
    for moment in range(20):
        with turning_at(tmp_path / str(moment)) as turning:
            session = turning.session
            turning.armed()
            turning.at_call = partial(_a_card_comes, session, moment)
            turning.view.turnToPhone()
            ends.add(end := turning.until("phone scan", "thanks"))
            assert (end == "thanks") is bool(session.paid)
            assert bool(session.pages()) is (end == "phone scan")
            if len(session.asked) <= moment:
                break
    else:
        pytest.fail("it never ends")
    assert ends == {"thanks", "phone scan"}


def _a_card_comes(session: FaultyTill, moment: int, _: str) -> None:
    if len(session.asked) == moment + 1 and not session.pages():
        session.hold()
        session.clock.forward(1.9)


@pytest.mark.parametrize("covers", [False, True])
def test_row_71_another_amount_or_the_fee_is_asked_for_once_the_one_before_is_called_off(
    qapp: object, tmp_path: Path, covers: bool
) -> None:
    with turning_at(tmp_path) as turning:
        session = turning.session
        turning.armed()
        turning.view.cancel()
        turning.until("amount")
        assert turning.open_intents == []
        if covers:
            turning.view.toggleFee()
        turning.view.give(0 if covers else 1)
        turning.until("card present")
        assert [one["status"] for one in session.intents()] == ["requires_payment_method", "canceled"]
        session.hold()
        turning.until("thanks")
        assert list(session.paid.values()) == [2091 if covers else 5000]


def test_row_71_a_card_that_was_there_before_another_amount_is_thanked_for(qapp: object, tmp_path: Path) -> None:
    with turning_at(tmp_path, "authorise_on_cancel@cancel*1") as turning:
        session = turning.session
        turning.armed()
        turning.view.cancel()
        turning.until("thanks")
        assert turning.view.shown.gift == "$20"
        assert len(session.intents()) == 1


@pytest.mark.parametrize("fault", ["", "drop_after@expire*1", "drop_before@expire*1"])
def test_row_72_a_reader_is_armed_once_the_page_is_read_back_as_ended(
    qapp: object, tmp_path: Path, fault: str
) -> None:
    with turning_at(tmp_path) as turning:
        session = turning.session
        turning.scanning()
        session.fail(*[fault] if fault else [])
        turning.view.cancel()
        assert turning.says == "phone leaving"
        turning.until("amount")
        assert turning.open_pages == []
        turning.view.give(1)
        turning.until("card present")
        session.hold()
        turning.until("thanks")
        assert session.gifts == session.paid
        assert session.raised() == Money(5000, "USD").minor


def test_row_72_a_page_that_was_paid_before_it_ended_is_thanked_for(qapp: object, tmp_path: Path) -> None:
    with turning_at(tmp_path) as turning:
        session = turning.session
        turning.scanning()

        def pays(call: str) -> None:
            if call == "expire":
                session.pay_page()

        turning.at_call = pays
        turning.view.cancel()
        turning.until("thanks")
        assert list(session.paid.values()) == [2000]
        assert len(session.intents()) == 2


@pytest.mark.parametrize("leaves", ["staff", "idle"])
def test_row_74_whoever_comes_while_the_one_before_is_called_off_is_served_as_soon_as_that_is_over(
    qapp: object, tmp_path: Path, leaves: str
) -> None:
    with turning_at(tmp_path) as turning:
        session = turning.session
        turning.armed()
        session.fail("drop_before@cancel*3")
        turning.view.send_away() if leaves == "staff" else turning.view._leave_idle()
        turning.screen.give(1)
        for _ in range(20):
            turning.step()
        turning.view.done()
        turning.screen.give(1)
        turning.until("card present")
        session.hold()
        turning.until("thanks")
        assert list(session.paid.values()) == [5000]
