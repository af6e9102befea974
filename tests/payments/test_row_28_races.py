"""A donor's card against the attendee who leaves: every order of the two, with every answer that can be lost.

The card is held, the money moves and the reader tells, each before any call that the kiosk makes to call it off.
"""

from collections.abc import Callable, Iterator
from itertools import combinations_with_replacement

import pytest

from kiosk.model.attempt import Cancelled, Paid
from kiosk.model.fact import Gift
from tests.payments.model_terminal import Crash, Verb
from tests.payments.one_payment import MONEY, OnePayment

GAPS = 9
"""Before the first so many calls; calling it off takes read, slot, clear, cancel and read."""
ANSWERS = ("", "lost_before", "lost_after")
ORDERS = list(combinations_with_replacement(range(GAPS), 3))
"""Before which call the card is held, the money moves, and the reader tells."""


class Donor:
    """Does one thing after the other, each before a certain call of the kiosk."""

    def __init__(self, one: OnePayment, order: tuple[int, ...], acts: tuple[Callable[[], object], ...]) -> None:
        self._one = one
        self._from = len(one.terminal.calls)
        self._left = list(zip(order, acts, strict=True))
        one.terminal.before_each = self.act

    def act(self) -> None:
        while self._left and len(self._one.terminal.calls) - self._from >= self._left[0][0]:
            self._left.pop(0)[1]()


def races(clear: str, cancel: str, ending: str, *, cancel_beats_card: bool) -> Iterator[OnePayment]:
    """Each order once, up to its end."""
    for order in ORDERS:
        one = OnePayment(cancel_beats_card=cancel_beats_card)
        one.waits()
        one.fails("clear", clear)
        one.fails("cancel", cancel)
        terminal = one.terminal
        end = terminal.lose_reader if ending == "lost" else lambda one=one: one.terminal.end_action(ending)
        Donor(one, order, (terminal.hold_card, terminal.move_money, end))
        one.payment.leave("attendee")
        one.end()
        yield one


@pytest.mark.parametrize("cancel_beats_card", [False, True])
@pytest.mark.parametrize("ending", ["", "connection_error", "card_declined", "zzz", "lost"])
@pytest.mark.parametrize("cancel", ANSWERS)
@pytest.mark.parametrize("clear", ANSWERS)
def test_row_28_leaving_while_a_card_is_charged_is_paid_exactly_where_stripe_took_it(
    clear: str, cancel: str, ending: str, cancel_beats_card: bool
) -> None:
    outcomes = set()
    for one in races(clear, cancel, ending, cancel_beats_card=cancel_beats_card):
        outcomes.add(type(one.payment.progress))
        if one.status == "succeeded":
            assert isinstance(one.payment.progress, Paid)
            assert isinstance(one.written, Gift)
            assert one.written.money == MONEY
        else:
            assert one.status == "canceled"
            assert one.payment.progress == one.written == Cancelled("attendee")
    assert outcomes == {Paid, Cancelled}, "each of them wins some of the races"


@pytest.mark.parametrize("cancel", ANSWERS)
@pytest.mark.parametrize("clear", ANSWERS)
def test_row_28_a_late_answer_about_the_money_does_not_hide_a_gift(clear: str, cancel: str) -> None:
    for order in ORDERS:
        one = OnePayment()
        one.waits()
        one.fails("clear", clear)
        one.fails("cancel", cancel)
        one.fails("read", "stale", 4)
        terminal = one.terminal
        Donor(one, order, (terminal.hold_card, terminal.move_money, terminal.end_action))
        one.payment.leave("attendee")
        one.end()
        one.check()


@pytest.mark.parametrize("crash_at", ["read", "slot", "clear", "cancel"])
@pytest.mark.parametrize("fault", ["crash_before", "crash_after"])
def test_row_28_a_kiosk_that_dies_while_it_leaves_finds_out_the_same(crash_at: Verb, fault: str) -> None:
    for order in ORDERS:
        one = OnePayment()
        one.waits()
        one.terminal.meets[crash_at].append(fault)
        terminal = one.terminal
        Donor(one, order, (terminal.hold_card, terminal.move_money, terminal.end_action))
        one.payment.leave("attendee")
        try:
            one.end()
        except Crash:
            one.restart()
            one.end()
        one.check()


@pytest.mark.parametrize("after", range(4))
def test_row_28_leaving_at_any_step_of_the_way_there_is_paid_exactly_where_stripe_took_it(after: int) -> None:
    for order in ORDERS:
        one = OnePayment()
        terminal = one.terminal
        Donor(one, order, (terminal.hold_card, terminal.move_money, terminal.end_action))
        one.step(after)
        one.payment.leave("attendee")
        one.end()
        one.check()
