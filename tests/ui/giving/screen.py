"""The giving scenes over a payment flow, without a lane: touches are asked at once, steps are made by hand."""

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.model.attempt import CancelReason, Designation, PracticeDonor, Purpose
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Method
from kiosk.model.money import Money
from kiosk.ui.giving.records import GivingState
from kiosk.ui.giving.view import GivingView


class Screen:
    """One attendee after the other; it is a `kiosk.ui.giving.actions.GivingActions`."""

    def __init__(self, flow: PaymentFlow, campaign: Campaign) -> None:
        self.flow = flow
        self.view = GivingView()
        self.view.first_touch_seconds = self.view.second_tap_seconds = 0.0
        self.view.actions = self
        self.view.show(GivingState(campaign, "en", cards=True, phones=True))
        self.view.left.connect(self._left)
        self.going_on = False
        self.attempts: list[str] = []
        """Of whoever stands there now."""

    def begin(self, campaign: Campaign, money: Money, method: Method, purpose: Purpose, what: Designation) -> None:
        refusal = self.flow.begin(campaign, money, method, purpose, what)
        self.going_on = refusal is None
        if refusal is not None:
            self.view.hear_refusal(refusal.why, checking=refusal.checking)
        elif self.flow.payment is not None:
            self.attempts.append(self.flow.payment.attempt.id)

    def leave(self, reason: CancelReason) -> None:
        self.flow.leave(reason)

    def send_receipt(self, payment_intent: str, email: str) -> None:
        raise AssertionError(payment_intent, email)

    def ask_on_reader(self, payment_intent: str) -> None:
        raise AssertionError(payment_intent)

    def play(self, what: PracticeDonor) -> None:
        raise AssertionError(what)

    def give(self, index: int = 0) -> None:
        """Two touches."""
        self.view.begin()
        self.view.give(index)

    def step(self) -> None:
        """What the controller does when it is due: move on what goes on, else settle what was left."""
        if self.going_on:
            payment = self.flow.payment
            progress = self.flow.step()
            self.going_on = self.flow.going_on
            self.view.hear(progress, payment.attempt.code if payment is not None else "")
        else:
            self.flow.put_aside()
            unsettled, off = self.flow.settle(), self.flow.cards_off()
            self.view.hear_offer(off.why if off else None, checking=bool(unsettled), phones=True)

    def _left(self) -> None:
        self.attempts = []
