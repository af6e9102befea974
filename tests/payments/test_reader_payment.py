"""One payment on a reader, branch by branch: what the attendee and the ledger are told, and what is true at Stripe."""

from dataclasses import replace

import pytest

from kiosk.model.attempt import Cancelled, Checking, Declined, Leaving, Paid, Preparing, Presenting, Unclear
from kiosk.model.fact import Gift
from kiosk.payments.limits import ReaderLimits
from kiosk.payments.reader_payment import ReaderPayment
from tests.payments.model_terminal import EMPTY
from tests.payments.one_payment import ATTEMPT, INTENT, MONEY, OnePayment

LIMITS = ReaderLimits()

PAID = Paid(MONEY, INTENT)


@pytest.fixture
def one() -> OnePayment:
    return OnePayment()


def cancelled(one: OnePayment) -> Cancelled:
    progress = one.end()
    assert isinstance(progress, Cancelled), progress
    assert one.written == progress
    return progress


def test_a_good_card_is_paid_and_the_book_has_the_gift_first(one: OnePayment) -> None:
    assert one.step(0) == Preparing()
    one.waits()
    assert one.payment.progress == Presenting()
    one.pays()
    assert one.step() == PAID
    assert one.written == Gift("card_reader", MONEY, INTENT, ATTEMPT.id)
    assert one.journal.written == ["opened", "asked", "paid"]
    assert one.terminal.calls[:4] == ["create", "read", "slot", "present"]


def test_what_is_over_asks_nothing_more(one: OnePayment) -> None:
    one.waits()
    one.pays()
    one.end()
    calls = len(one.terminal.calls)
    one.payment.leave("attendee")
    assert one.step() == PAID
    assert len(one.terminal.calls) == calls


def test_the_payment_that_the_reader_calls_done_is_paid_only_when_stripe_says_so(one: OnePayment) -> None:
    one.waits()
    one.pays()
    one.fails("read", "stale", 3)
    assert one.step(3) == Presenting()
    assert one.step() == PAID


def test_a_charge_is_paid_while_the_reader_still_works(one: OnePayment) -> None:
    one.waits()
    one.terminal.hold_card()
    one.terminal.move_money()
    assert one.step() == PAID


def test_a_declined_card_may_be_followed_by_a_good_one_for_the_same_paymentintent(one: OnePayment) -> None:
    assert one.declines() == Presenting("insufficient_funds", 1)
    assert not one.payment.awaits_card
    one.waits()
    assert one.payment.progress == Presenting("insufficient_funds", 1)
    one.pays()
    assert one.end() == PAID
    assert list(one.terminal.intents) == [INTENT]


def test_the_third_decline_ends_it_declined_and_proven(one: OnePayment) -> None:
    assert one.declines() == Presenting("insufficient_funds", 1)
    assert one.declines() == Presenting("insufficient_funds", 2)
    one.declines()
    assert one.end() == one.written == Declined("insufficient_funds")
    assert one.status == "canceled"


def test_a_decline_is_not_believed_while_the_reader_still_works(one: OnePayment) -> None:
    one.waits()
    one.terminal.hold_card("declined")
    one.terminal.move_money()
    assert one.step(3) == Presenting()


def test_a_decline_is_not_believed_while_stripe_calls_the_payment_something_else(one: OnePayment) -> None:
    one.waits()
    one.terminal.hold_card("declined")
    one.terminal.end_action()
    one.terminal.intents[INTENT] = replace(one.terminal.intents[INTENT], status="processing")
    assert isinstance(one.step(), Checking)
    assert isinstance(one.step(60), Unclear)
    one.terminal.intents[INTENT] = replace(one.terminal.intents[INTENT], status="succeeded")
    assert one.end() == PAID


def test_leaving_after_a_decline_is_declined(one: OnePayment) -> None:
    one.declines()
    one.payment.leave("attendee")
    assert one.end() == one.written == Declined("insufficient_funds")
    assert one.status == "canceled"


def test_a_decline_does_not_hide_why_staff_ended_it(one: OnePayment) -> None:
    one.declines()
    one.payment.leave("staff")
    assert cancelled(one).reason == "staff"


def test_a_reader_that_calls_a_charged_card_declined_is_not_believed(one: OnePayment) -> None:
    one.waits()
    one.terminal.hold_card()
    one.terminal.end_action("card_declined")
    assert one.end() == PAID


def test_a_card_that_was_there_before_the_attendee_left_is_taken_all_the_same(one: OnePayment) -> None:
    one.waits()
    one.terminal.hold_card()
    one.payment.leave("attendee")
    assert one.step(3) == Leaving()
    assert "cancel" not in one.terminal.calls, "not while a card is charged"
    one.terminal.end_action()
    assert one.end() == PAID


def test_who_leaves_before_anything_was_asked_has_nothing_at_stripe(one: OnePayment) -> None:
    one.payment.leave("attendee")
    assert cancelled(one) == Cancelled("attendee")
    assert one.terminal.calls == []


def test_who_leaves_while_the_reader_waits_has_it_called_off(one: OnePayment) -> None:
    one.waits()
    one.payment.leave("attendee")
    one.payment.leave("staff")
    assert cancelled(one) == Cancelled("attendee")
    assert (one.status, one.terminal.action) == ("canceled", EMPTY)


def test_the_red_key_on_the_reader_ends_it(one: OnePayment) -> None:
    one.waits()
    one.terminal.cancel_on_reader()
    assert cancelled(one) == Cancelled("attendee")
    assert one.status == "canceled"


def test_the_red_key_ends_it_after_a_decline_too_even_if_the_answer_of_the_hand_over_was_lost(one: OnePayment) -> None:
    one.declines()
    one.fails("present", "lost_after")
    one.step()
    one.terminal.cancel_on_reader()
    assert one.end() == Declined("insufficient_funds")
    assert one.terminal.calls.count("present") == 2


def test_a_failure_that_nobody_knows_is_found_out_and_not_called_a_decline(one: OnePayment) -> None:
    one.waits()
    one.terminal.hold_card()
    one.terminal.lose_reader("zzz")
    assert isinstance(one.step(), Checking)
    assert isinstance(one.payment.progress, Checking | Unclear)
    assert cancelled(one).reason == "reader_trouble"
    assert one.status == "canceled"
    assert one.journal.written == ["opened", "asked", "unclear", "cancelled"]


@pytest.mark.parametrize("failure", ["zzz", "connection_error"])
def test_a_reader_that_failed_after_the_charge_has_brought_a_gift(one: OnePayment, failure: str) -> None:
    one.waits()
    one.terminal.hold_card()
    one.terminal.end_action(failure)
    assert one.end() == PAID


def test_a_reader_that_lost_its_connection_before_the_charge_has_it_called_off(one: OnePayment) -> None:
    one.waits()
    one.terminal.hold_card()
    one.terminal.lose_reader("connection_error")
    assert cancelled(one).reason == "reader_trouble"
    assert one.status == "canceled"


def test_a_reader_that_is_lost_for_ever_is_given_up_when_the_card_is_due(one: OnePayment) -> None:
    one.waits()
    one.terminal.hold_card()
    one.terminal.lose_reader()
    assert cancelled(one).reason == "idle"
    assert one.status == "canceled"


@pytest.mark.parametrize(("fault", "reason"), [("offline", "reader_offline"), ("refused", "reader_trouble")])
def test_a_reader_that_refuses_is_not_asked_again(one: OnePayment, fault: str, reason: str) -> None:
    one.fails("present", fault)
    assert cancelled(one).reason == reason
    assert one.terminal.calls.count("present") == 1
    assert one.status == "canceled"


def test_a_busy_reader_is_asked_until_it_is_ready(one: OnePayment) -> None:
    one.fails("present", "busy", 5)
    one.waits()
    one.pays()
    assert one.end() == PAID


def test_a_reader_that_stays_busy_is_given_up(one: OnePayment) -> None:
    one.fails("present", "busy", 100)
    assert cancelled(one).reason == "reader_offline"
    assert one.clock.now < 1000 + 20


@pytest.mark.parametrize("fault", ["lost_before", "timeout", "invalid_state"])
def test_a_reader_that_never_hears_is_handed_it_three_times_at_most(one: OnePayment, fault: str) -> None:
    one.fails("present", fault, 100)
    assert cancelled(one).reason == "reader_offline"
    assert one.terminal.calls.count("present") == LIMITS.hand_overs
    assert one.status == "canceled"


@pytest.mark.parametrize("fault", ["lost_after", "timeout_but_heard"])
def test_a_reader_that_heard_although_it_did_not_answer_is_not_handed_it_again(one: OnePayment, fault: str) -> None:
    one.fails("present", fault)
    one.waits()
    assert one.terminal.calls.count("present") == 1
    one.pays()
    assert one.end() == PAID


def test_the_card_that_was_declined_before_is_not_counted_again_where_the_next_turn_was_lost(one: OnePayment) -> None:
    one.declines()
    one.fails("present", "lost_before")
    one.waits()
    assert one.payment.progress == Presenting("insufficient_funds", 1)
    one.pays()
    assert one.end() == PAID


def test_a_reader_that_cannot_be_looked_at_is_given_up(one: OnePayment) -> None:
    one.fails("slot", "lost_before", 100)
    assert cancelled(one).reason == "reader_offline"
    assert one.terminal.handed == set()


def test_a_reader_that_stripe_will_not_show_is_given_up(one: OnePayment) -> None:
    one.fails("slot", "refused")
    assert cancelled(one).reason == "reader_offline"


def test_another_kiosks_payment_is_left_alone(one: OnePayment) -> None:
    one.terminal.another_kiosk_takes()
    foreign = one.terminal.action
    assert cancelled(one) == Cancelled("reader_in_use")
    assert one.terminal.action == foreign
    assert one.terminal.handed == set()


def test_another_kiosks_finished_payment_does_not_stand_in_the_way(one: OnePayment) -> None:
    one.terminal.another_kiosk_takes("succeeded")
    one.waits()
    one.pays()
    assert one.end() == PAID


def test_a_payment_replaced_by_another_kiosk_is_called_off_and_its_success_is_not_ours(one: OnePayment) -> None:
    one.waits()
    one.terminal.another_kiosk_takes("succeeded")
    assert cancelled(one) == Cancelled("replaced")
    assert one.status == "canceled"


def test_a_payment_that_somebody_cancelled_at_stripe_is_over(one: OnePayment) -> None:
    one.waits()
    one.terminal.cancel_elsewhere(INTENT)
    assert cancelled(one).reason == "replaced"


def after_one_left_in_the_reader() -> OnePayment:
    """The payment before is over, and the reader still waits for its card."""
    one = OnePayment()
    one.waits()
    one.fails("clear", "deaf")
    one.payment.leave("idle")
    one.end()
    assert one.terminal.action.intent == INTENT
    two = type(ATTEMPT)("a2", "drive", "card_reader", MONEY)
    one.journal.open(two)
    one.payment = ReaderPayment(one.terminal, one.journal, two, one.clock)
    return one


def test_what_an_earlier_payment_left_in_the_reader_is_cleared_away() -> None:
    one = after_one_left_in_the_reader()
    one.waits()
    one.pays()
    assert one.end() == Paid(MONEY, "pi_2")


def test_a_reader_that_does_not_let_go_of_an_earlier_payment_is_given_up_and_not_asked_in_a_hurry() -> None:
    one = after_one_left_in_the_reader()
    one.fails("clear", "deaf", 1000)
    calls = len(one.terminal.calls)
    progress = one.end()
    assert isinstance(progress, Cancelled)
    assert progress.reason == "reader_offline"
    assert len(one.terminal.calls) - calls < 100


@pytest.mark.parametrize("fault", ["lost_before", "lost_after"])
def test_a_lost_answer_is_asked_for_again_under_the_same_key(one: OnePayment, fault: str) -> None:
    one.fails("create", fault, 2)
    one.waits()
    assert len(one.terminal.intents) == 1


@pytest.mark.parametrize(("fault", "intents"), [("saved_trouble", 1), ("saved_trouble_after", 2)])
def test_a_failure_that_stripe_keeps_under_the_key_is_left_behind(one: OnePayment, fault: str, intents: int) -> None:
    one.fails("create", fault)
    one.waits()
    assert len(one.terminal.intents) == intents
    assert len(one.terminal.handed) == 1


def test_stripe_out_of_reach_ends_it_in_time_with_nothing_handed_over(one: OnePayment) -> None:
    one.fails("create", "lost_after", 100)
    assert cancelled(one).reason == "unreachable"
    assert one.clock.now <= 1000 + 16
    assert one.terminal.handed == set()


@pytest.mark.parametrize(
    ("fault", "reason"), [("key", "cards_off"), ("refused", "refused"), ("not_on_reader", "refused")]
)
def test_a_payment_that_stripe_does_not_make_is_over_at_once(one: OnePayment, fault: str, reason: str) -> None:
    one.fails("create", fault)
    assert cancelled(one).reason == reason
    assert one.payment.alarm is None


def test_the_reader_waits_as_long_as_a_card_may_take(one: OnePayment) -> None:
    one.waits()
    began = one.clock.now
    assert cancelled(one) == Cancelled("idle")
    assert LIMITS.card <= one.clock.now - began <= LIMITS.card + 5


def test_each_card_has_its_own_patience(one: OnePayment) -> None:
    one.waits()
    one.clock.pass_by(LIMITS.card - 5)
    assert one.declines() == Presenting("insufficient_funds", 1)
    one.waits()
    one.clock.pass_by(LIMITS.card - 5)
    one.pays()
    assert one.end() == PAID


def test_the_reader_is_asked_less_often_after_half_a_minute(one: OnePayment) -> None:
    one.waits()
    assert one.payment.pause == 1.0
    one.clock.pass_by(30)
    one.step()
    assert one.payment.pause == 2.5
