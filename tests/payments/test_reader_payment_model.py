"""The law of a payment: whatever fails, whoever interrupts, whenever the kiosk dies, the ledger says what is true.

Money is taken once at most for one attempt, nothing is called paid that isn't, and all of it comes to an end.

By hand, for longer: `python -m tests.payments.test_reader_payment_model 5000`.
"""

import argparse
from typing import Literal

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from kiosk.model.attempt import Attempt, Cancelled, CancelReason, Declined, Paid, Unclear
from kiosk.model.money import Money
from kiosk.payments.reader_payment import ReaderPayment
from tests.payments.memory_journal import HandClock, MemoryJournal
from tests.payments.model_terminal import FAULTS, OPEN, Crash, ModelTerminal, Verb

FAULT = st.sampled_from([(verb, fault) for verb, faults in FAULTS.items() for fault in faults])
LONGEST_END = 900.0
"""Seconds in which a payment comes to its end once nothing fails any more: a card's patience, and calling it off."""

MOST_HURRIED = 12
"""Steps without a pause between them."""


class Payments(RuleBasedStateMachine):
    """Payments at one kiosk, one after the other, and all that can come between."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = HandClock()
        self.journal = MemoryJournal()
        self.terminal = ModelTerminal(self.journal)
        self.payment: ReaderPayment | None = None
        self.was_unclear = False
        self.hurried = 0

    # ---- the kiosk ---------------------------------------------------------------------------------------------

    @rule(steps=st.integers(1, 4))
    def go_on(self, steps: int) -> None:
        """One payment at a time, and the next one when the ledger knows the end of the one before."""
        for _ in range(steps):
            self.step()

    @rule(seconds=st.sampled_from([16.0, 61.0, 121.0]))
    def go_on_later(self, seconds: float) -> None:
        self.clock.pass_by(seconds)
        self.step()

    @precondition(lambda self: self.payment is not None)
    @rule(reason=st.sampled_from(["attendee", "idle", "staff", "stopped"]))
    def leave(self, reason: CancelReason) -> None:
        assert self.payment is not None
        self.payment.leave(reason)

    @precondition(lambda self: self.payment is not None)
    @rule()
    def crash(self) -> None:
        self.payment = None

    # ---- what fails --------------------------------------------------------------------------------------------

    @rule(fault=FAULT, times=st.sampled_from([1, 1, 2, 30]))
    def go_on_failing(self, fault: tuple[Verb, str], times: int) -> None:
        self.terminal.meets[fault[0]].extend([fault[1]] * times)
        self.step()

    @rule(
        lost=st.sampled_from(["lost_before", "lost_after"]), verbs=st.sets(st.sampled_from(sorted(FAULTS)), min_size=1)
    )
    def lose_answers(self, lost: str, verbs: set[Verb]) -> None:
        for verb in sorted(verbs):
            self.terminal.meets[verb].extend([lost] * 8)

    @rule()
    def nothing_fails(self) -> None:
        self.terminal.end_faults()

    @precondition(lambda self: self.payment is not None)
    @rule(writes=st.sampled_from([1, 2, 30]))
    def book_is_full(self, writes: int) -> None:
        self.journal.troubles = writes

    @precondition(lambda self: self.journal.troubles)
    @rule()
    def book_has_room(self) -> None:
        self.journal.troubles = 0

    # ---- who stands around -------------------------------------------------------------------------------------

    @precondition(lambda self: self.waits_for_card())
    @rule(card=st.sampled_from(["good", "good", "declined"]))
    def hold_card(self, card: Literal["good", "declined"]) -> None:
        self.terminal.hold_card(card)

    @precondition(lambda self: self.waits_for_card())
    @rule(card=st.sampled_from(["good", "declined", "declined"]))
    def a_card_comes_and_goes(self, card: Literal["good", "declined"]) -> None:
        self.terminal.hold_card(card)
        self.terminal.end_action()
        self.step()

    @precondition(lambda self: self.terminal.card)
    @rule()
    def money_moves(self) -> None:
        self.terminal.move_money()

    @precondition(lambda self: self.terminal.card)
    @rule(failure=st.sampled_from(["", "", "connection_error", "zzz", "card_declined"]))
    def action_ends(self, failure: str) -> None:
        self.terminal.end_action(failure)

    @precondition(lambda self: self.terminal.action.state == "in_progress")
    @rule(failure=st.sampled_from(["", "connection_error", "zzz"]))
    def reader_is_lost(self, failure: str) -> None:
        self.terminal.lose_reader(failure)

    @precondition(lambda self: self.waits_for_card())
    @rule()
    def cancel_on_reader(self) -> None:
        self.terminal.cancel_on_reader()

    @precondition(lambda self: self.payment is not None)
    @rule(state=st.sampled_from(["in_progress", "succeeded"]))
    def another_kiosk_takes(self, state: Literal["in_progress", "succeeded"]) -> None:
        self.terminal.another_kiosk_takes(state)

    @precondition(lambda self: self.terminal.action.state == "in_progress")
    @rule()
    def another_kiosk_clears(self) -> None:
        self.terminal.another_kiosk_clears()

    @precondition(lambda self: self.payment is not None)
    @rule()
    def staff_cancel_at_stripe(self) -> None:
        for one in self.journal.unended():
            if one.payment_intent:
                self.terminal.cancel_elsewhere(one.payment_intent)

    # ---- the law -----------------------------------------------------------------------------------------------

    @invariant()
    def what_is_shown_is_true(self) -> None:
        if self.payment is None:
            return
        match self.payment.progress:
            case Paid(money=money, payment_intent=intent):
                assert self.terminal.intents[intent].status == "succeeded"
                assert self.journal.gifts[self.payment.attempt.id].money == money == MONEY
            case Declined() | Cancelled():
                assert not self.can_be_charged(self.payment.attempt.id)
                assert not self.is_paid(self.payment.attempt.id)
            case _:
                pass

    @invariant()
    def what_is_written_is_true(self) -> None:
        for name, gift in self.journal.gifts.items():
            truth = self.terminal.intents[gift.payment_intent]
            assert (truth.status, truth.attempt, truth.money) == ("succeeded", name, gift.money)
        for name, end in self.journal.ends.items():
            assert not self.is_paid(name)
            assert not self.can_be_charged(name)
            if isinstance(end, Declined):
                assert self.journal.opened[name].payment_intent in self.terminal.declined

    def teardown(self) -> None:
        """Nothing fails any more, and everybody goes: the kiosk comes to the truth by itself."""
        self.terminal.end_faults()
        self.journal.troubles = 0
        self.terminal.end_action()
        until = self.clock.now + LONGEST_END
        while self.payment is not None or self.journal.unended():
            self.clock.pass_by(1)
            self.step()
            assert self.clock.now < until, "it never ends"
        for name in self.journal.opened:
            assert (name in self.journal.gifts) is self.is_paid(name)
        self.what_is_written_is_true()

    def step(self) -> None:
        payment = self.payment = self.payment or self.begun()
        self.hurried = 0 if payment.pause else self.hurried + 1
        assert self.hurried <= MOST_HURRIED, "it asks without a pause"
        self.clock.pass_by(payment.pause)
        try:
            progress = payment.step()
        except Crash:
            self.payment = None
            return
        assert not (self.was_unclear and not payment.over and not isinstance(progress, Unclear)), "settled, or unclear"
        self.was_unclear = isinstance(progress, Unclear)
        if payment.over:
            self.what_is_shown_is_true()
            self.payment = None

    def begun(self) -> ReaderPayment:
        """The next payment, or the one of which the ledger doesn't know the end."""
        left = self.journal.unended()
        attempt = left[0] if left else Attempt(f"a{len(self.journal.opened)}", "drive", "card_reader", MONEY)
        if not left:
            self.journal.open(attempt)
        self.was_unclear, self.hurried = False, 0
        return ReaderPayment(self.terminal, self.journal, attempt, self.clock, resumed=bool(left))

    def waits_for_card(self) -> bool:
        return self.terminal.action.state == "in_progress" and not self.terminal.card

    def is_paid(self, attempt: str) -> bool:
        return any(one.status == "succeeded" for one in self.terminal.stamped(attempt))

    def can_be_charged(self, attempt: str) -> bool:
        return any(one.status == OPEN and one.id in self.terminal.handed for one in self.terminal.stamped(attempt))


MONEY = Money(2000, "USD")
TestPayments = Payments.TestCase
TestPayments.settings = settings(max_examples=400, stateful_step_count=40, deadline=None)

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples", type=int)
    examples = parser.parse_args().examples
    run_state_machine_as_test(
        Payments, settings=settings(max_examples=examples, stateful_step_count=80, deadline=None)
    )
