"""The view model of the giving scenes: what somebody does by touch, a key or the way out."""

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model.attempt import CancelReason, Leaving, Paid, PracticeDonor
from kiosk.ui.giving.choosing import GivingChoosing
from kiosk.ui.giving.records import GivingState

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

_PRACTICE_DONORS: Mapping[str, PracticeDonor] = {what: what for what in get_args(PracticeDonor)}


@QmlElement
class GivingView(GivingChoosing):
    """What QML calls; each does nothing where it makes no sense."""

    abandoned = Signal()
    """Nobody was there any more, and everything is wiped."""

    def __init__(self) -> None:
        super().__init__()
        self.second_tap_seconds = 0.4
        """After an amount was typed in which a touch may be the second half of a double tap, and begins no payment."""
        self._confirmed = float("-inf")
        self._idle.gone.connect(self._leave_idle)

    @Slot(int)
    def give(self, index: int) -> None:
        """Give the amount at this place of `amounts`: on the reader at once where cards are taken, else by phone."""
        if self._at("amount") is None or self._is_second_half():
            return
        self.choose(index)
        if self.shown.by_card:
            self.payByCard()
        else:
            self.payByPhone()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose the amount at this place of `amounts`."""
        from kiosk.ui.giving.steps import chosen

        state = self._at("amount")
        if state is not None and 0 <= index < len(state.campaign.amounts):
            self.show(chosen(state, state.campaign.amounts[index].amount))

    @Slot()
    def own(self) -> None:
        """Type an amount."""
        if (state := self._at("amount")) is not None:
            self.show(replace(state, step="keypad", typed="", minor=0))

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of the keypad or of the keyboard."""
        from kiosk.ui.giving.steps import pressed
        from kiosk.ui.typing_keys import POINT

        if (state := self._at("keypad", "email")) is not None and state.receipt != "sending":
            is_point = state.step == "keypad" and key == self.shown.point
            self.show(pressed(state, POINT if is_point else key))

    @Slot()
    def erase(self) -> None:
        """Take the last character back."""
        from kiosk.ui.giving.steps import erased

        if (state := self._at("keypad", "email")) is not None and state.receipt != "sending":
            self.show(erased(state))

    @Slot()
    def confirm(self) -> None:
        """The typed amount is the one to give."""
        from kiosk.ui.giving.steps import confirmed

        state = self._at("keypad")
        if state is None or (state.member and self._is_second_half()):
            return
        self._confirmed = time.monotonic()
        to = confirmed(state)
        if not state.member:
            self.show(to)
        elif to is not state and self.actions is not None:
            self._pay_dues(self.actions, to)

    @Slot()
    def toggleFee(self) -> None:  # noqa: N802 - called from QML
        """Cover the card's fee, or don't."""
        if (state := self._at("amount")) is not None and (self.shown.fee or self.shown.fee_terms):
            self.show(replace(state, covers_fee=not state.covers_fee))

    @Slot(bool)
    def chooseMonthly(self, monthly: bool) -> None:  # noqa: FBT001, N802 - called from QML
        """Give every month, or once; where an amount is chosen already it stays."""
        if (state := self._at("amount")) is not None and self.shown.offers_monthly:
            self.show(replace(state, monthly=monthly))

    @Slot()
    def payByCard(self) -> None:  # noqa: N802 - called from QML
        """Pay on the reader; a second touch does nothing more."""
        state = self._may_pay()
        if state is not None and self.shown.by_card and self.actions is not None:
            self._pay(self.actions, state, "card_reader")

    @Slot()
    def payByPhone(self) -> None:  # noqa: N802 - called from QML
        """Pay on one's own phone; a second touch does nothing more."""
        state = self._may_pay()
        if state is not None:
            self._to_phone(state)

    @Slot()
    def turnToPhone(self) -> None:  # noqa: N802 - called from QML
        """From the reader to one's own phone: there is a page once the payment on the reader is proven called off."""
        state = self._at("card")
        if state is not None and self.actions is not None and self.shown.by_phone and self._may_leave(state):
            self.show(replace(state, progress=Leaving(), then_phone=True))
            self.actions.leave("attendee")

    def after_leaving(self, state: GivingState) -> None:
        """On to the phone, where that was wanted; else back to the amounts."""
        if state.then_phone and self.shown.by_phone:
            self._to_phone(replace(state, progress=None, then_phone=False))
        else:
            super().after_leaving(state)

    def _may_leave(self, state: GivingState) -> bool:
        return self._goes_on(state) and not isinstance(state.progress, Leaving)

    def _to_phone(self, state: GivingState) -> None:
        from kiosk.ui.giving.derive import page_with_amount

        if state.phones and self.actions is not None:
            self._pay(self.actions, state, "phone")
        elif link := page_with_amount(state):
            self.show(replace(state, step="phone", link=link))

    @Slot()
    def cancel(self) -> None:
        """The way out: from an amount to the stories, from a payment to the amounts once it is proven called off."""
        from kiosk.ui.giving.steps import amounts_step, asks_fund, at_amounts, before_dues

        state = self.state
        if state is None:
            return
        match state.step:
            case "card" | "phone" if self._goes_on(state):
                if not isinstance(state.progress, Leaving) and self.actions is not None:
                    self.show(replace(state, progress=Leaving()))
                    self.actions.leave("attendee")
            case "card" | "phone" if self.shown.scene in ("checking", "pending"):
                self.wipe()  # nobody may be led to pay again
            case "large":
                self.show(replace(state, step="keypad", minor=0))
            case "dues" | "keypad" if state.member:
                self.show(to) if (to := before_dues(state)) is not None else self.wipe()
            case "amount" | "keypad" if asks_fund(state) and state.step == amounts_step(state):
                self.show(replace(state, step="fund"))
            case "keypad" if not state.campaign.amounts:
                self.wipe()
            case "keypad" | "card" | "phone":
                self.show(at_amounts(state))
            case "email":
                self.show(replace(state, step="thanks", email="", receipt=""))
            case _:
                self.wipe()

    @Slot()
    def again(self) -> None:
        """Back to the amounts, after nothing was taken."""
        from kiosk.ui.giving.steps import again

        if self.state is not None and self.shown.scene in ("ended", "resting", "large"):
            self.show(again(self.state))

    @Slot()
    def beginMonthly(self) -> None:  # noqa: N802 - called from QML
        """After a gift: give the same every month, from the next one on, on one's own phone."""
        state = self._at("thanks")
        if state is not None and self.shown.make_monthly and self.actions is not None:
            same = replace(self._wiped(state), minor=state.minor, fund=state.fund, monthly=True, later=True)
            self._pay(self.actions, same, "phone")

    @Slot()
    def askEmail(self) -> None:  # noqa: N802 - called from QML
        """Type an address for the receipt here, or mend the one to which it was sent."""
        if (state := self._at("thanks")) is not None:
            self.show(replace(state, step="email", receipt=""))

    @Slot()
    def askOnReader(self) -> None:  # noqa: N802 - called from QML
        """Type an address for the receipt on the reader."""
        state = self._at("thanks")
        if state is not None and isinstance(state.progress, Paid) and self.actions is not None:
            self.show(replace(state, receipt="on_reader"))
            self.actions.ask_on_reader(state.progress.payment_intent)

    @Slot()
    def sendReceipt(self) -> None:  # noqa: N802 - called from QML
        """Send the receipt to what was typed."""
        state = self._at("email")
        is_ready = state is not None and self.shown.email_complete and state.receipt != "sending"
        if state is not None and is_ready and isinstance(state.progress, Paid) and self.actions is not None:
            self.show(replace(state, receipt="sending"))
            self.actions.send_receipt(state.progress.payment_intent, state.email)

    @Slot(str)
    def play(self, what: str) -> None:
        """Play a donor of practice, where `what` is one of `PracticeDonor`."""
        donor = _PRACTICE_DONORS.get(what)
        if donor is not None and self.state is not None and self.state.practice and self.actions is not None:
            self.actions.play(donor)

    @Slot()
    def walkAway(self) -> None:  # noqa: N802 - called from QML
        """Play a donor of practice who leaves without a word."""
        if self.state is not None and self.state.practice:
            self._leave_idle()

    def send_away(self) -> None:
        """Staff need the screen: what goes on is called off, and everything is wiped."""
        self._leave("staff")

    @Slot()
    def done(self) -> None:
        """Back to the stories, unless a payment goes on."""
        state = self._at("card", "phone")
        if state is None or not self._goes_on(state):
            self.wipe()

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        self._idle.touch()
        if self.state is not None and self.state.warns:
            self.update(lambda state: replace(state, warns=0))

    def _may_pay(self) -> GivingState | None:
        """What is known, where an allowed amount was chosen and no finger is still tapping."""
        is_second_tap = time.monotonic() - self._confirmed < self.second_tap_seconds
        return self._at("amount") if self.shown.can_pay and not is_second_tap else None

    @Slot()
    def _leave_idle(self) -> None:
        self._leave("idle")
        self.abandoned.emit()

    def _leave(self, reason: CancelReason) -> None:
        state = self._at("card", "phone")
        if state is not None and self._goes_on(state) and self.actions is not None:
            self.actions.leave(reason)
        self.wipe()
