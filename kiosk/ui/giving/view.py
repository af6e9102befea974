"""The view model of the giving scenes: a finger's wishes in, what is shown out, by one `changed`."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

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
from kiosk.ui.attract.view import for_qml
from kiosk.ui.giving.idle import IdleWatch
from kiosk.ui.giving.properties import GivingProperties
from kiosk.ui.giving.records import GivingState, Step

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


class Counter(Protocol):
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
class GivingView(GivingProperties):
    """Facts in, one `changed` out. Whatever was chosen or typed is gone once somebody has left."""

    left = Signal()
    """Somebody who was giving has gone, or wants to see the stories again."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: GivingState | None = None
        self._confirmed = float("-inf")
        self._early: dict[str, Any] = {}
        self._next: tuple[Campaign, str] | None = None
        self.counter: Counter | None = None
        """Without one nothing can be paid here."""
        self.goal_share: Callable[[int], float] = lambda _: 0.0
        """Which part of the first goal's bar so many minor units are."""
        self._idle = IdleWatch(self)
        self._idle.warned.connect(self._warn)
        self._idle.gone.connect(self._leave_idle)
        self._late = QTimer(self, singleShot=True, interval=UNHEARD_MILLISECONDS)
        self._late.timeout.connect(self._unheard)

    def know(self, facts: GivingState) -> None:
        """Show what follows from `facts`."""
        before, self._facts = self._facts, facts
        from kiosk.ui.giving.derive import derive  # not on the way to the first frame

        shown = derive(facts)
        self._idle.watch(shown.scene)
        if before is not None and shown == self._shown:
            return
        self._shown, self._amounts = shown, for_qml(shown.amounts)
        self.changed.emit()

    def show(self, campaign: "Campaign", language: str, *, practice: bool) -> None:
        """Gifts are for `campaign` from now on; one that is being given is given to the one before."""
        before = self._facts
        if before is None:
            self.know(replace(GivingState(campaign, language, practice=practice), **self._early))
        elif not before.step:
            self.know(replace(before, campaign=campaign, language=language))
        else:
            self._next = campaign, language

    def learn(self, **news: Any) -> None:
        """Replace some of the facts known so far; before there are any, they are kept until there are."""
        if self._facts is not None:
            self.know(replace(self._facts, **news))
        else:
            self._early |= news

    @property
    def facts(self) -> GivingState | None:
        """All that is known."""
        return self._facts

    def hear(self, progress: Progress, code: str = "") -> None:
        """How what was begun stands now; `code` tells a volunteer which payment it is."""
        facts = self._facts
        if isinstance(progress, OVER):
            self._late.stop()
        else:
            self._late.start()
        if facts is None or facts.step not in ("card", "phone"):
            return  # whoever gave has left, and what comes of it is thanked for with the gift
        match progress:
            case Paid(money=money):
                self._added = self.goal_share(money.minor)
                self.know(replace(facts, step="thanks", progress=progress, code=""))
            case Preparing() | Presenting() | Scanning() if isinstance(facts.progress, Leaving):
                pass  # it was on its way when the payment was called off
            case Cancelled(reason="attendee") if isinstance(facts.progress, Leaving) and facts.member:
                self.wipe()
            case Cancelled(reason="attendee") if isinstance(facts.progress, Leaving):
                self.know(replace(self._wiped(facts), step="amount"))
            case _:
                self.know(replace(facts, progress=progress, code=code))

    def hear_refusal(self, why: str, *, checking: bool) -> None:
        """No card is taken now."""
        self.learn(cards_off=why, still_checking=checking, progress=None)

    def hear_receipt(self, receipt: Receipt) -> None:
        """What has become of the receipt."""
        facts = self._facts
        if facts is not None and facts.step in ("thanks", "email"):
            step: Step = "thanks" if receipt == "sent" else facts.step
            self.know(replace(facts, step=step, receipt=receipt, email="" if receipt == "sent" else facts.email))

    # ---- what a finger wishes ----------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Choose an amount."""
        if self._facts is not None and not self._facts.step and self.offered:
            self.know(replace(self._wiped(self._facts), step="amount"))

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose the amount at this place of `amounts`."""
        from kiosk.ui.giving.steps import chosen

        facts = self._at("amount")
        if facts is not None and 0 <= index < len(facts.campaign.amounts):
            self.know(chosen(facts, facts.campaign.amounts[index].amount))

    @Slot()
    def own(self) -> None:
        """Type an amount."""
        if (facts := self._at("amount")) is not None:
            self.know(replace(facts, step="keypad", typed="", minor=0))

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of the keypad or of the keyboard."""
        from kiosk.ui.giving.steps import pressed
        from kiosk.ui.typing_keys import POINT

        if (facts := self._at("keypad", "email")) is not None and facts.receipt != "sending":
            is_point = facts.step == "keypad" and key == self._shown.point
            self.know(pressed(facts, POINT if is_point else key))

    @Slot()
    def erase(self) -> None:
        """Take the last character back."""
        from kiosk.ui.giving.steps import erased

        if (facts := self._at("keypad", "email")) is not None and facts.receipt != "sending":
            self.know(erased(facts))

    @Slot()
    def confirm(self) -> None:
        """The typed amount is the one to give."""
        from kiosk.ui.giving.steps import confirmed

        if (facts := self._at("keypad")) is not None:
            self._confirmed = time.monotonic()
            self.know(confirmed(facts))

    @Slot()
    def toggleFee(self) -> None:  # noqa: N802 - called from QML
        """Cover the card's fee, or don't."""
        if (facts := self._at("amount")) is not None and self._shown.fee:
            self.know(replace(facts, covers_fee=not facts.covers_fee))

    @Slot()
    def payByCard(self) -> None:  # noqa: N802 - called from QML
        """Pay on the reader; a second touch does nothing more."""
        facts = self._may_pay()
        if facts is not None and facts.cards and self.counter is not None:
            self._pay(self.counter, facts, "card_reader")

    @Slot()
    def payByPhone(self) -> None:  # noqa: N802 - called from QML
        """Pay on one's own phone; a second touch does nothing more."""
        from kiosk.ui.giving.derive import page_with_amount

        facts = self._may_pay()
        if facts is None:
            return
        if facts.phones and self.counter is not None:
            self._pay(self.counter, facts, "phone")
        elif link := page_with_amount(facts):
            self.know(replace(facts, step="phone", link=link))

    @Slot()
    def cancel(self) -> None:
        """The way out: from an amount to the stories, from a payment to the amounts once it is proven called off."""
        facts = self._facts
        if facts is None:
            return
        match facts.step:
            case "card" | "phone" if self._goes_on(facts):
                if not isinstance(facts.progress, Leaving) and self.counter is not None:
                    self.know(replace(facts, progress=Leaving()))
                    self.counter.leave("attendee")
            case "keypad" | "card" | "phone":
                self.know(replace(self._wiped(facts), step="amount"))
            case "email":
                self.know(replace(facts, step="thanks", email="", receipt=""))
            case _:
                self.wipe()

    @Slot()
    def again(self) -> None:
        """Back to the amounts, after nothing was taken."""
        if self._facts is not None and self._shown.scene in ("ended", "resting"):
            self.know(replace(self._wiped(self._facts), step="amount"))

    @Slot()
    def becomeMember(self) -> None:  # noqa: N802 - called from QML
        """After a gift: pay the dues of a membership on one's own phone."""
        facts = self._at("thanks")
        dues = facts.campaign.dues if facts is not None else None
        if facts is not None and dues is not None and self._shown.dues and self.counter is not None:
            self._pay(self.counter, replace(self._wiped(facts), member=True, minor=dues), "phone")

    @Slot()
    def askEmail(self) -> None:  # noqa: N802 - called from QML
        """Type an address for the receipt here."""
        if (facts := self._at("thanks")) is not None:
            self.know(replace(facts, step="email", email="", receipt=""))

    @Slot()
    def askOnReader(self) -> None:  # noqa: N802 - called from QML
        """Type an address for the receipt on the reader."""
        facts = self._at("thanks")
        if facts is not None and isinstance(facts.progress, Paid) and self.counter is not None:
            self.know(replace(facts, receipt="on_reader"))
            self.counter.ask_on_reader(facts.progress.payment_intent)

    @Slot()
    def sendReceipt(self) -> None:  # noqa: N802 - called from QML
        """Send the receipt to what was typed."""
        facts = self._at("email")
        is_ready = facts is not None and self._shown.email_complete and facts.receipt != "sending"
        if facts is not None and is_ready and isinstance(facts.progress, Paid) and self.counter is not None:
            self.know(replace(facts, receipt="sending"))
            self.counter.send_receipt(facts.progress.payment_intent, facts.email)

    @Slot(str)
    def play(self, what: str) -> None:
        """Play a donor of practice: a card by its name, or `pay` and `decline` on a phone."""
        if self._facts is not None and self._facts.practice and self.counter is not None:
            self.counter.play(what)

    @Slot()
    def walkAway(self) -> None:  # noqa: N802 - called from QML
        """Play a donor of practice who leaves without a word."""
        if self._facts is not None and self._facts.practice:
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
        if self._facts is not None and self._facts.warns:
            self.learn(warns=0)

    def wipe(self) -> None:
        """Forget whatever somebody chose, typed or was shown."""
        if self._facts is not None and self._facts.step:
            self.know(self._wiped(self._facts))
            if self._next is not None:
                campaign, language = self._next
                self._next = None
                self.learn(campaign=campaign, language=language)
            self.left.emit()

    # ---- how it goes on ----------------------------------------------------------------------------------------

    def _pay(self, counter: Counter, facts: GivingState, method: Method) -> None:
        from kiosk.ui.giving.steps import final_sum

        step: Step = "card" if method == "card_reader" else "phone"
        self.know(replace(facts, step=step, progress=Preparing(), link="", cards_off="", still_checking=False))
        self._late.start()
        counter.begin(facts.campaign, final_sum(facts), method, "membership" if facts.member else "gift")

    def _may_pay(self) -> GivingState | None:
        """What is known, where an allowed amount was chosen and no finger is still tapping."""
        is_second_tap = time.monotonic() - self._confirmed < SECOND_TAP_SECONDS
        return self._at("amount") if self._shown.can_pay and not is_second_tap else None

    def _at(self, *steps: str) -> GivingState | None:
        return self._facts if self._facts is not None and self._facts.step in steps else None

    @staticmethod
    def _goes_on(facts: GivingState) -> bool:
        return facts.progress is not None and not isinstance(facts.progress, (*OVER, Checking))

    @staticmethod
    def _wiped(facts: GivingState) -> GivingState:
        from kiosk.ui.giving.steps import wiped

        return wiped(facts)

    @Slot(int)
    def _warn(self, seconds: int) -> None:
        self.learn(warns=seconds)

    @Slot()
    def _leave_idle(self) -> None:
        self._leave("idle")

    def _leave(self, reason: CancelReason) -> None:
        facts = self._facts
        if facts is not None and facts.step in ("card", "phone") and self._goes_on(facts) and self.counter is not None:
            self.counter.leave(reason)
        self.wipe()

    @Slot()
    def _unheard(self) -> None:
        """A step is under way for too long: nobody can say how the money stands."""
        facts = self._facts
        if facts is not None and facts.step in ("card", "phone") and not isinstance(facts.progress, OVER):
            self.know(replace(facts, progress=Checking("Stripe doesn't answer in time.")))
