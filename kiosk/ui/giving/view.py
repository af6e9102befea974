"""The view model of the giving scenes: a finger's wishes in, what is shown out, by one `changed`."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model.attempt import (
    Cancelled,
    CancelReason,
    Checking,
    Declined,
    Leaving,
    Paid,
    Preparing,
    Presenting,
    Progress,
    Purpose,
    Receipt,
    Scanning,
    Unclear,
)
from kiosk.model.fact import Method
from kiosk.model.money import Money
from kiosk.ui.giving.idle import IdleWatch
from kiosk.ui.giving.records import GivingShown, GivingState, Step
from kiosk.ui.qt_record import RecordView

if TYPE_CHECKING:
    from kiosk.model.campaign import Campaign

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

OVER = (Paid, Declined, Cancelled, Unclear)
"""Progress after which nothing more is heard."""
SECOND_TAP_SECONDS = 0.4
"""After an amount was typed in which a touch may be the second half of a double tap, and begins no payment."""
UNHEARD_MILLISECONDS = 15_000
"""Without news of a payment after which nobody can say how it stands."""


class Payments(Protocol):
    """Who takes what is given, and tells by `GivingView.hear` how it stands."""

    def begin(self, campaign: "Campaign", money: Money, method: Method, purpose: Purpose) -> None:
        """Take `money` by `method`."""

    def leave(self, reason: CancelReason) -> None:
        """Call off what was begun last."""

    def send_receipt(self, payment_intent: str, email: str) -> None:
        """Have Stripe send a receipt, and forget the address."""

    def ask_on_reader(self, payment_intent: str) -> None:
        """The same, for an address that is typed on the reader."""

    def play(self, what: str) -> None:
        """Play a donor of practice."""


@QmlElement
class GivingView(RecordView[GivingState | None, GivingShown]):
    """Without a state until there is a campaign. Whatever was chosen or typed is gone once somebody has left."""

    left = Signal()
    """Somebody who was giving has gone, or wants to see the stories again."""

    def __init__(self) -> None:
        super().__init__(None, GivingShown())
        self._confirmed = float("-inf")
        self._early: list[Callable[[GivingState], GivingState]] = []
        self._next: tuple[Campaign, str] | None = None
        self.payments: Payments | None = None
        """Without one nothing can be paid here."""
        self.goal_share: Callable[[int], float] = lambda _: 0.0
        """Which part of the first goal's bar so many minor units are."""
        self._idle = IdleWatch(self)
        self._idle.warned.connect(self._warn)
        self._idle.gone.connect(self._leave_idle)
        self._late = QTimer(self, singleShot=True, interval=UNHEARD_MILLISECONDS)
        self._late.timeout.connect(self._unheard)

    def derive(self, state: GivingState | None) -> GivingShown:
        """What is shown in `state`."""
        from kiosk.ui.giving.derive import derive  # not on the way to the first frame

        return derive(state) if state is not None else GivingShown()

    def show(self, state: GivingState | None) -> None:
        """Show what follows from `state`, and watch whether somebody touches it."""
        super().show(state)
        self._idle.watch(self.shown.scene)

    def give_to(self, campaign: "Campaign", language: str, *, practice: bool) -> None:
        """Gifts are for `campaign` from now on; one that is being given is given to the one before."""
        before = self.state
        if before is None:
            self.show(GivingState(campaign, language, practice=practice))
            while self._early:
                self.update(self._early.pop(0))
        elif not before.step:
            self.show(replace(before, campaign=campaign, language=language))
        else:
            self._next = campaign, language

    def update(self, to: Callable[[GivingState], GivingState]) -> None:
        """Change what is known; before there is a campaign, as soon as there is one."""
        if self.state is None:
            self._early.append(to)
        else:
            self.show(to(self.state))

    def accept(self, *, cards: bool) -> None:
        """Whether cards are taken at this kiosk, at some time."""
        self.update(lambda state: replace(state, cards=cards))

    def open_booth(self, *, on: bool) -> None:
        """Whether the booth takes gifts."""
        self.update(lambda state: replace(state, open=on))

    def hear_offer(self, cards_off: str, *, checking: bool, phones: bool) -> None:
        """How gifts can be taken now; `cards_off` says why not by card."""
        self.update(lambda state: replace(state, cards_off=cards_off, still_checking=checking, phones=phones))

    def hear(self, progress: Progress, code: str = "") -> None:
        """How what was begun stands now; `code` tells a volunteer which payment it is."""
        state = self.state
        if isinstance(progress, OVER):
            self._late.stop()
        else:
            self._late.start()
        if state is None or state.step not in ("card", "phone"):
            return  # whoever gave has left, and what comes of it is thanked for with the gift
        match progress:
            case Paid(money=money):
                share = self.goal_share(money.minor)
                self.show(replace(state, step="thanks", progress=progress, code="", goal_share=share))
            case Preparing() | Presenting() | Scanning() if isinstance(state.progress, Leaving):
                pass  # it was on its way when the payment was called off
            case Cancelled(reason="attendee") if isinstance(state.progress, Leaving) and state.member:
                self.wipe()
            case Cancelled(reason="attendee") if isinstance(state.progress, Leaving):
                self.show(replace(self._wiped(state), step="amount"))
            case _:
                self.show(replace(state, progress=progress, code=code))

    def hear_refusal(self, why: str, *, checking: bool) -> None:
        """No card is taken now."""
        self.update(lambda state: replace(state, cards_off=why, still_checking=checking, progress=None))

    def hear_receipt(self, receipt: Receipt) -> None:
        """What has become of the receipt."""
        state = self.state
        if state is not None and state.step in ("thanks", "email"):
            step: Step = "thanks" if receipt == "sent" else state.step
            self.show(replace(state, step=step, receipt=receipt, email="" if receipt == "sent" else state.email))

    # ---- what a finger wishes ----------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Choose an amount."""
        if self.state is not None and not self.state.step and self.shown.offered:
            self.show(replace(self._wiped(self.state), step="amount"))

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

        if (state := self._at("keypad")) is not None:
            self._confirmed = time.monotonic()
            self.show(confirmed(state))

    @Slot()
    def toggleFee(self) -> None:  # noqa: N802 - called from QML
        """Cover the card's fee, or don't."""
        if (state := self._at("amount")) is not None and self.shown.fee:
            self.show(replace(state, covers_fee=not state.covers_fee))

    @Slot()
    def payByCard(self) -> None:  # noqa: N802 - called from QML
        """Pay on the reader; a second touch does nothing more."""
        state = self._may_pay()
        if state is not None and state.cards and self.payments is not None:
            self._pay(self.payments, state, "card_reader")

    @Slot()
    def payByPhone(self) -> None:  # noqa: N802 - called from QML
        """Pay on one's own phone; a second touch does nothing more."""
        from kiosk.ui.giving.derive import page_with_amount

        state = self._may_pay()
        if state is None:
            return
        if state.phones and self.payments is not None:
            self._pay(self.payments, state, "phone")
        elif link := page_with_amount(state):
            self.show(replace(state, step="phone", link=link))

    @Slot()
    def cancel(self) -> None:
        """The way out: from an amount to the stories, from a payment to the amounts once it is proven called off."""
        state = self.state
        if state is None:
            return
        match state.step:
            case "card" | "phone" if self._goes_on(state):
                if not isinstance(state.progress, Leaving) and self.payments is not None:
                    self.show(replace(state, progress=Leaving()))
                    self.payments.leave("attendee")
            case "keypad" | "card" | "phone":
                self.show(replace(self._wiped(state), step="amount"))
            case "email":
                self.show(replace(state, step="thanks", email="", receipt=""))
            case _:
                self.wipe()

    @Slot()
    def again(self) -> None:
        """Back to the amounts, after nothing was taken."""
        if self.state is not None and self.shown.scene in ("ended", "resting"):
            self.show(replace(self._wiped(self.state), step="amount"))

    @Slot()
    def becomeMember(self) -> None:  # noqa: N802 - called from QML
        """After a gift: pay the dues of a membership on one's own phone."""
        state = self._at("thanks")
        dues = state.campaign.dues if state is not None else None
        if state is not None and dues is not None and self.shown.dues and self.payments is not None:
            self._pay(self.payments, replace(self._wiped(state), member=True, minor=dues), "phone")

    @Slot()
    def askEmail(self) -> None:  # noqa: N802 - called from QML
        """Type an address for the receipt here."""
        if (state := self._at("thanks")) is not None:
            self.show(replace(state, step="email", email="", receipt=""))

    @Slot()
    def askOnReader(self) -> None:  # noqa: N802 - called from QML
        """Type an address for the receipt on the reader."""
        state = self._at("thanks")
        if state is not None and isinstance(state.progress, Paid) and self.payments is not None:
            self.show(replace(state, receipt="on_reader"))
            self.payments.ask_on_reader(state.progress.payment_intent)

    @Slot()
    def sendReceipt(self) -> None:  # noqa: N802 - called from QML
        """Send the receipt to what was typed."""
        state = self._at("email")
        is_ready = state is not None and self.shown.email_complete and state.receipt != "sending"
        if state is not None and is_ready and isinstance(state.progress, Paid) and self.payments is not None:
            self.show(replace(state, receipt="sending"))
            self.payments.send_receipt(state.progress.payment_intent, state.email)

    @Slot(str)
    def play(self, what: str) -> None:
        """Play a donor of practice: a card by its name, or `pay` and `decline` on a phone."""
        if self.state is not None and self.state.practice and self.payments is not None:
            self.payments.play(what)

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
        """Back to the stories."""
        self.wipe()

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        self._idle.touch()
        if self.state is not None and self.state.warns:
            self.update(lambda state: replace(state, warns=0))

    def wipe(self) -> None:
        """Forget whatever somebody chose, typed or was shown."""
        if self.state is not None and self.state.step:
            self.show(self._wiped(self.state))
            if self._next is not None:
                campaign, language = self._next
                self._next = None
                self.update(lambda state: replace(state, campaign=campaign, language=language))
            self.left.emit()

    # ---- how it goes on ----------------------------------------------------------------------------------------

    def _pay(self, payments: Payments, state: GivingState, method: Method) -> None:
        from kiosk.ui.giving.steps import final_sum

        step: Step = "card" if method == "card_reader" else "phone"
        self.show(replace(state, step=step, progress=Preparing(), link="", cards_off="", still_checking=False))
        self._late.start()
        payments.begin(state.campaign, final_sum(state), method, "membership" if state.member else "gift")

    def _may_pay(self) -> GivingState | None:
        """What is known, where an allowed amount was chosen and no finger is still tapping."""
        is_second_tap = time.monotonic() - self._confirmed < SECOND_TAP_SECONDS
        return self._at("amount") if self.shown.can_pay and not is_second_tap else None

    def _at(self, *steps: str) -> GivingState | None:
        return self.state if self.state is not None and self.state.step in steps else None

    @staticmethod
    def _goes_on(state: GivingState) -> bool:
        return state.progress is not None and not isinstance(state.progress, (*OVER, Checking))

    @staticmethod
    def _wiped(state: GivingState) -> GivingState:
        from kiosk.ui.giving.steps import wiped

        return wiped(state)

    @Slot(int)
    def _warn(self, seconds: int) -> None:
        self.update(lambda state: replace(state, warns=seconds))

    @Slot()
    def _leave_idle(self) -> None:
        self._leave("idle")

    def _leave(self, reason: CancelReason) -> None:
        state = self.state
        if (
            state is not None
            and state.step in ("card", "phone")
            and self._goes_on(state)
            and self.payments is not None
        ):
            self.payments.leave(reason)
        self.wipe()

    @Slot()
    def _unheard(self) -> None:
        """A step is under way for too long: nobody can say how the money stands."""
        state = self.state
        if state is not None and state.step in ("card", "phone") and not isinstance(state.progress, OVER):
            self.show(replace(state, progress=Checking("Stripe doesn't answer in time.")))
