"""The law of payments on phones: whatever fails and whenever the kiosk dies, the ledger says what is true.

Nobody is shown a page that isn't in the ledger, nothing is called paid that isn't, and all of it comes to an end.

By hand, for longer: `python -m tests.payments.test_phone_payment_model 5000`.
"""

import argparse

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from kiosk.model.attempt import Attempt, Cancelled, CancelReason, Paid, Pending, Scanning, Unclear
from kiosk.model.money import Money
from kiosk.payments.phone_payment import PhonePayment
from kiosk.payments.phones import Phones
from tests.payments.memory_journal import HandClock
from tests.payments.model_checkout import FAULTS, LIFE, PAGE, Crash, ModelCheckout, PhoneJournal, Verb

FAULT = st.sampled_from([(verb, fault) for verb, faults in FAULTS.items() for fault in faults])
MONEY = Money(2000, "USD")


class PhonePayments(RuleBasedStateMachine):
    """Payments at one kiosk, on the screen and watched, and all that can come between."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = HandClock()
        self.journal = PhoneJournal()
        self.checkout = ModelCheckout(self.journal, self.clock)
        self.phones = Phones(self.checkout, self.journal, self.clock)
        self.payment: PhonePayment | None = None
        self.was_unclear = False
        self.links: list[str] = []

    # ---- the kiosk ---------------------------------------------------------------------------------------------

    @rule()
    def begin(self) -> None:
        attempt = Attempt(f"a{len(self.journal.opened)}", "drive", "phone", MONEY)
        self.journal.opened[attempt.id] = attempt
        if self.payment is not None:
            self.payment.leave("idle")
        self.payment = self.phones.begin(attempt, PAGE)
        self.was_unclear = False

    @precondition(lambda self: self.payment is not None)
    @rule(steps=st.integers(1, 6))
    def go_on(self, steps: int) -> None:
        for _ in range(steps):
            payment = self.payment
            if payment is None:
                return
            self.clock.pass_by(payment.pause)
            try:
                progress = payment.step()
            except Crash:
                self.crash()
                return
            if isinstance(progress, Scanning):
                assert self.journal.opened[payment.attempt.id].payment_intent, "nobody sees it before the ledger"
                assert progress.link
                assert progress.link not in self.checkout.slow
                self.links.append(progress.link)
            assert not (self.was_unclear and not payment.over and not isinstance(progress, Unclear)), "only its end"
            self.was_unclear = isinstance(progress, Unclear)

    @precondition(lambda self: self.payment is not None)
    @rule(reason=st.sampled_from(["attendee", "idle", "staff", "stopped"]))
    def leave(self, reason: CancelReason) -> None:
        assert self.payment is not None
        self.payment.leave(reason)

    @rule(seconds=st.sampled_from([0.0, 10.0, 60.0]))
    def settle(self, seconds: float) -> None:
        self.clock.pass_by(seconds)
        try:
            self.phones.watch(self.journal.unended(), self.on_screen)
        except Crash:
            self.crash()

    @rule()
    def crash(self) -> None:
        self.payment = None
        self.journal.runs += 1
        self.phones = Phones(self.checkout, self.journal, self.clock)

    @rule(seconds=st.sampled_from([1.0, 16.0, 61.0, LIFE]))
    def time_passes(self, seconds: float) -> None:
        self.clock.pass_by(seconds)

    # ---- what fails, and who stands around ---------------------------------------------------------------------

    @rule(fault=FAULT, times=st.sampled_from([1, 1, 2, 30]))
    def fail(self, fault: tuple[Verb, str], times: int) -> None:
        self.checkout.meets[fault[0]].extend([fault[1]] * times)

    @rule()
    def nothing_fails(self) -> None:
        self.checkout.end_faults()

    @rule(writes=st.sampled_from([0, 1, 2, 30]))
    def book_is_full(self, writes: int) -> None:
        self.journal.troubles = writes

    @precondition(lambda self: self.links)
    @rule(which=st.integers(0, 1000), slowly=st.sampled_from([False, False, True]))
    def somebody_pays(self, which: int, slowly: bool) -> None:
        self.checkout.pay(self.links[which % len(self.links)], slowly=slowly)

    @rule()
    def money_arrives(self) -> None:
        self.checkout.bring_money()

    @rule()
    def money_fails(self) -> None:
        self.checkout.bring_no_money()

    # ---- the law -----------------------------------------------------------------------------------------------

    @invariant()
    def what_is_shown_is_true(self) -> None:
        if self.payment is None:
            return
        match self.payment.progress:
            case Paid(money=money, payment_intent=intent):
                assert self.checkout.intents[intent].status == "succeeded"
                assert self.journal.gifts[self.payment.attempt.id].money == money == MONEY
            case Pending():
                assert self.journal.opened[self.payment.attempt.id].is_pending
                assert self.payment.attempt.id not in self.journal.gifts
            case Cancelled():
                assert not self.can_be_paid(self.payment.attempt.id)
                assert not self.paid(self.payment.attempt.id)
            case _:
                pass

    @invariant()
    def what_is_written_is_true(self) -> None:
        for name, gift in self.journal.gifts.items():
            truth = self.checkout.intents[gift.payment_intent]
            assert (truth.status, truth.attempt, truth.money) == ("succeeded", name, gift.money)
            assert gift.method == "phone"
        for name in self.journal.ends:
            assert not self.paid(name)
            assert not self.can_be_paid(name)

    def teardown(self) -> None:
        """Nothing fails any more, and everybody goes: the kiosk comes to the truth by itself."""
        self.checkout.end_faults()
        self.journal.troubles = 0
        if self.payment is not None:
            self.payment.leave("stopped")
            self.payment = None
        self.clock.pass_by(LIFE)
        self.checkout.bring_money()
        until = self.clock.now + 1500
        while self.journal.unended():
            assert self.clock.now < until + 30 * len(self.journal.opened), "it never ends"
            self.clock.pass_by(10.0)
            self.phones.watch(self.journal.unended(), "")
        for name in self.journal.opened:
            assert (name in self.journal.gifts) is self.paid(name)
        self.what_is_written_is_true()

    @property
    def on_screen(self) -> str:
        payment = self.payment
        is_done = payment is None or payment.over or payment.watched or isinstance(payment.progress, Unclear)
        return "" if payment is None or is_done else payment.attempt.id

    def paid(self, attempt: str) -> bool:
        return any((one.attempt, one.status) == (attempt, "succeeded") for one in self.checkout.intents.values())

    def can_be_paid(self, attempt: str) -> bool:
        """Whether somebody has seen a page that is still open, or has paid on it slowly."""
        self.checkout.let_time_pass()
        ours = [one for one in self.checkout.sessions.values() if one.attempt == attempt and not one.paid]
        return any(
            self.checkout.is_processing(one) or (one.status == "open" and one.url in self.links) for one in ours
        )


TestPhonePayments = PhonePayments.TestCase
TestPhonePayments.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples", type=int)
    examples = parser.parse_args().examples
    run_state_machine_as_test(
        PhonePayments, settings=settings(max_examples=examples, stateful_step_count=80, deadline=None)
    )
