"""A payment that nobody can tell the end of for a while: silence, a mismatch, a full book, a kiosk that died."""

from typing import Literal

import pytest

from kiosk.model.attempt import Cancelled, Checking, Leaving, Paid, Presenting, Unclear
from tests.payments.memory_journal import FULL
from tests.payments.model_terminal import BENT
from tests.payments.one_payment import ATTEMPT, INTENT, MONEY, OnePayment
from tests.said import said

PAID = Paid(MONEY, INTENT)


@pytest.fixture
def one() -> OnePayment:
    return OnePayment()


def cancelled(one: OnePayment) -> Cancelled:
    progress = one.end()
    assert isinstance(progress, Cancelled), progress
    assert one.written == progress
    return progress


def test_silence_about_the_money_is_unclear_after_15_seconds_and_nobody_stands_and_waits_after_60(
    one: OnePayment,
) -> None:
    one.waits()
    silent_since = one.clock.now
    one.fails("read", "lost_before", 40)
    while isinstance(one.step(), Presenting):
        pass
    assert isinstance(one.payment.progress, Checking)
    assert 15 <= one.clock.now - silent_since <= 17
    assert one.journal.unclear == {ATTEMPT.id}
    while isinstance(one.step(), Checking):
        pass
    assert isinstance(one.payment.progress, Unclear)
    assert 75 <= one.clock.now - silent_since <= 85
    assert one.journal.written.count("unclear") == 1


@pytest.mark.parametrize("card", ["good", None])
def test_what_was_unclear_is_settled_when_stripe_answers_again(one: OnePayment, card: str | None) -> None:
    one.waits()
    one.fails("read", "lost_before", 40)
    while not isinstance(one.step(), Unclear):
        pass
    if card:
        one.pays()
    one.end()
    one.check()
    assert isinstance(one.payment.progress, Paid if card else Cancelled)


def test_what_is_unclear_stays_so_until_it_is_proven(one: OnePayment) -> None:
    one.waits()
    one.fails("read", "lost_before", 40)
    while not isinstance(one.step(), Unclear):
        pass
    one.terminal.meets.clear()
    one.fails("cancel", "lost_before", 3)
    one.journal.troubles = 1
    while not one.payment.over:
        assert isinstance(one.payment.progress, Unclear)
        one.step()
    assert cancelled(one).reason == "unreachable"


def test_news_of_the_money_let_a_card_be_presented_again(one: OnePayment) -> None:
    one.waits()
    one.fails("read", "lost_before", 17)
    while not isinstance(one.step(), Checking):
        pass
    while isinstance(one.step(), Checking):
        pass
    assert one.payment.progress == Presenting()
    one.pays()
    assert one.end() == PAID


@pytest.mark.parametrize("fault", BENT)
def test_a_paymentintent_that_is_not_as_asked_for_raises_the_alarm_before_a_card(one: OnePayment, fault: str) -> None:
    one.fails("create", fault)
    assert cancelled(one).reason == "refused"
    assert "tell staff" in said(one.payment.alarm)
    assert one.terminal.handed == set()


@pytest.mark.parametrize("fault", BENT)
def test_a_mismatch_is_never_paid_and_raises_the_alarm(one: OnePayment, fault: str) -> None:
    one.waits()
    one.pays()
    one.fails("read", fault, 100)
    progress = one.step(50)
    assert isinstance(progress, Unclear)
    assert "tell staff" in said(one.payment.alarm)
    assert one.written is None


def test_the_alarm_stays_after_a_mismatch_that_passes(one: OnePayment) -> None:
    one.waits()
    one.fails("read", "wrong_amount")
    assert cancelled(one).reason == "refused"
    assert one.status == "canceled"
    assert one.payment.alarm


def test_a_paymentintent_that_stripe_does_not_know_any_more_is_unclear(one: OnePayment) -> None:
    one.waits()
    one.fails("read", "refused")
    assert isinstance(one.step(), Checking)


def test_a_full_book_before_the_hand_over_ends_it_without_a_card(one: OnePayment) -> None:
    one.journal.troubles = 1
    assert one.step() == Cancelled("cards_off", FULL)
    assert one.payment.over
    assert one.terminal.handed == set()
    one.restart()
    assert cancelled(one) == Cancelled("stopped")
    assert one.status == "canceled"


def test_a_gift_that_cannot_be_written_is_unclear_until_it_can(one: OnePayment) -> None:
    one.waits()
    one.pays()
    one.journal.troubles = 5
    assert isinstance(one.step(), Checking)
    assert one.end() == PAID
    assert one.journal.written == ["opened", "asked", "paid"]


def test_nobody_stands_and_waits_for_a_book_that_stays_full(one: OnePayment) -> None:
    one.waits()
    one.pays()
    one.journal.troubles = 100
    one.step(20)
    assert isinstance(one.payment.progress, Unclear)
    one.journal.troubles = 0
    assert one.end() == PAID


@pytest.mark.parametrize("status", ["waits", "paid", "cancelled"])
def test_a_payment_that_stripe_knew_is_settled_after_a_restart(
    one: OnePayment, status: Literal["waits", "paid", "cancelled"]
) -> None:
    one.waits()
    if status == "paid":
        one.pays()
    elif status == "cancelled":
        one.terminal.cancel_elsewhere(INTENT)
    one.restart()
    assert one.step(0) == Leaving()
    one.end()
    one.check()
    assert one.payment.progress == (PAID if status == "paid" else Cancelled("stopped"))


@pytest.mark.parametrize("fault", ["crash_before", "crash_after"])
def test_a_payment_that_was_never_written_down_is_found_after_a_restart(one: OnePayment, fault: str) -> None:
    if fault == "crash_after":
        one.terminal.create(ATTEMPT, 1)
    one.restart()
    assert cancelled(one) == Cancelled("stopped")
    assert [intent.status for intent in one.terminal.intents.values()] == (
        ["canceled"] if fault == "crash_after" else []
    )


def test_a_restart_without_stripe_ends_what_was_never_handed_over(one: OnePayment) -> None:
    one.restart()
    one.fails("find", "lost_before", 100)
    assert cancelled(one) == Cancelled("stopped")


def test_a_restart_without_stripe_leaves_unclear_what_was_handed_over(one: OnePayment) -> None:
    one.waits()
    one.restart()
    one.fails("read", "lost_before", 100)
    assert isinstance(one.step(50), Unclear)
    one.pays()
    one.terminal.meets.clear()
    assert one.end() == PAID


def test_a_restart_amid_a_charge_waits_for_it(one: OnePayment) -> None:
    one.waits()
    one.terminal.hold_card()
    one.restart()
    assert one.step(3) == Leaving()
    one.terminal.end_action()
    assert one.end() == PAID


def test_a_payment_that_cannot_be_called_off_for_long_is_unclear(one: OnePayment) -> None:
    one.waits()
    one.payment.leave("attendee")
    one.fails("cancel", "lost_before", 10_000)
    assert isinstance(one.step(60), Unclear)
    one.terminal.meets.clear()
    assert cancelled(one) == Cancelled("attendee")
