"""What the giving scenes know: the campaign, how gifts can be taken, and what is heard of a payment."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.model.attempt import (
    Begun,
    Cancelled,
    Checking,
    Declined,
    Leaving,
    Paid,
    Pending,
    Preparing,
    Presenting,
    Progress,
    Receipt,
    Scanning,
    Unclear,
)
from kiosk.model.stripe_trouble import NoAnswer
from kiosk.ui.giving.idle import IdleWatch
from kiosk.ui.giving.records import GivingShown, GivingState, Step
from kiosk.ui.qt_record import RecordView
from kiosk.ui.speaker import speaker_of

if TYPE_CHECKING:
    from kiosk.giving.why_not import WhyNot
    from kiosk.model.campaign import Campaign
    from kiosk.model.matching import Match
    from kiosk.model.progress import Reached
    from kiosk.model.reader_model import ReaderModel, ReaderSide
    from kiosk.ui.giving.actions import GivingActions

OVER = (Paid, Declined, Cancelled, Unclear, Pending, Begun)
"""Progress after which nothing more is heard."""
PROMISED: tuple[Step, ...] = ("card", "phone", "thanks", "email")
"""Steps of somebody who was told what the gift becomes."""
UNHEARD_MILLISECONDS = 15_000
"""Without news of a payment after which nobody can say how it stands."""


class GivingBase(RecordView[GivingState | None, GivingShown]):
    """Without a state until there is a campaign. Whatever was chosen or typed is gone once somebody has left."""

    left = Signal()
    """Somebody who was giving has gone, or wants to see the stories again."""

    def __init__(self) -> None:
        super().__init__(None, GivingShown())
        self._goal: tuple[Match | None, int] | None = None
        """What was heard during a payment, for whoever gives next."""
        self._early: list[Callable[[GivingState], GivingState]] = []
        self._next: tuple[Campaign, str] | None = None
        self.actions: GivingActions | None = None
        """Without one nothing can be paid here."""
        self.goal_share: Callable[[int, str], float] = lambda _, __: 0.0
        """Which part of a goal's bar so many minor units are that are for a fund (id)."""
        self.reached_by: Callable[[int, str], Reached | None] = lambda _, __: None
        """Which mark of that goal they reach."""
        self._idle = IdleWatch(self)
        self._idle.warned.connect(self._warn)
        self._late = QTimer(self, singleShot=True, interval=UNHEARD_MILLISECONDS)
        self._late.timeout.connect(self._unheard)

    def derive(self, state: GivingState | None) -> GivingShown:
        """What is shown in `state`."""
        from kiosk.ui.giving.derive import derive  # not on the way to the first frame

        return derive(state, speaker_of(state.language)) if state is not None else GivingShown()

    def show(self, state: GivingState | None) -> None:
        """Show what follows from `state`, and watch whether somebody touches it."""
        if state is not None and self._goal is not None and state.step not in PROMISED:
            (match, missing), self._goal = self._goal, None
            state = replace(state, match=match, missing=missing)
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

    def speak(self, campaign: "Campaign", language: str) -> None:
        """Say everything in `language` from now on, with `campaign`'s texts in it; whatever was chosen stays.

        A gift that is being given while another campaign waits stays with the one before.
        """
        if self._next is not None:
            self._next = campaign, language
            self.update(lambda state: replace(state, language=language))
        else:
            self.update(lambda state: replace(state, campaign=campaign, language=language))

    def update(self, to: Callable[[GivingState], GivingState]) -> None:
        """Change what is known; before there is a campaign, as soon as there is one."""
        if self.state is None:
            self._early.append(to)
        else:
            self.show(to(self.state))

    def accept(self, *, cards: bool) -> None:
        """Whether cards are taken at this kiosk, at some time."""
        self.update(lambda state: replace(state, cards=cards))

    def give_time(self, *, more: bool) -> None:
        """Whether whoever gives asked for more time."""
        self._idle.give_time(more=more)

    def open_booth(self, *, on: bool) -> None:
        """Whether the booth takes gifts."""
        self.update(lambda state: replace(state, open=on))

    def hear_offer(
        self, cards_off: "WhyNot | None", *, checking: bool, phones: bool, reader: "ReaderModel | None" = None
    ) -> None:
        """How gifts can be taken now, and on what reader; `cards_off` says why not by card."""

        def heard(state: GivingState) -> GivingState:
            known = reader or state.reader
            return replace(state, cards_off=cards_off, still_checking=checking, phones=phones, reader=known)

        self.update(heard)

    def point_to_reader(self, side: "ReaderSide | None") -> None:
        """Where the reader stands; `None` where nobody has said."""
        self.update(lambda state: replace(state, reader_side=side or ""))

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
                by_phone, fund = state.step == "phone", "" if state.member else state.fund
                self.show(
                    replace(
                        state,
                        step="thanks",
                        by_phone=by_phone,
                        progress=progress,
                        code="",
                        goal_share=self.goal_share(money.minor, fund),
                        reached=self.reached_by(money.minor, fund),
                    )
                )
            case Begun():
                self.show(replace(state, step="thanks", by_phone=True, progress=progress, code=""))
            case Preparing() | Presenting() | Scanning() if isinstance(state.progress, Leaving):
                pass  # it was on its way when the payment was called off
            case Cancelled(reason="attendee") if isinstance(state.progress, Leaving) and self._leaves_dues(state):
                self.wipe()
            case Cancelled(reason="attendee") if isinstance(state.progress, Leaving):
                self.after_leaving(state)
            case Declined() if state.then_phone:  # no card can pay it any more, and the phone is wanted all the same
                self.after_leaving(state)
            case _:
                self.show(replace(state, progress=progress, code=code))

    @staticmethod
    def _leaves_dues(state: GivingState) -> bool:
        """Whether there is nothing to go back to: a membership that costs the same for all, or what follows a gift."""
        from kiosk.ui.giving.steps import chooses_dues

        return state.later or (state.member and not chooses_dues(state))

    def after_leaving(self, state: GivingState) -> None:
        """Whoever gives has called the payment off, and that is proven; what is known is still as before."""
        from kiosk.ui.giving.steps import kept

        self.show(kept(state))

    def hear_refusal(self, why: "WhyNot", *, checking: bool) -> None:
        """No card is taken now."""
        self.update(lambda state: replace(state, cards_off=why, still_checking=checking, progress=None))

    def hear_most_chosen(self, minor: int) -> None:
        """Which amount the ledger says is given most often; 0 where it doesn't say."""
        self.update(lambda state: replace(state, most_chosen=minor))

    def hear_goal(self, match: "Match | None", missing: int) -> None:
        """How much of an offer to match gifts is left, and what is missing to the goal in minor units.

        What was promised when a payment began isn't taken back by that payment itself.
        """
        if self.state is not None and self.state.step in PROMISED:
            self._goal = match, missing
        else:
            self.update(lambda state: replace(state, match=match, missing=missing))

    def hear_receipt(self, receipt: Receipt) -> None:
        """What has become of the receipt."""
        state = self.state
        if state is not None and state.step in ("thanks", "email"):
            step: Step = "thanks" if receipt == "sent" else state.step
            self.show(replace(state, step=step, receipt=receipt))

    def wipe(self) -> None:
        """Forget whatever somebody chose, typed or was shown."""
        if self.state is not None and self.state.step:
            self.show(self._wiped(self.state))
            if self._next is not None:
                campaign, language = self._next
                self._next = None
                self.update(lambda state: replace(state, campaign=campaign, language=language))
            self.left.emit()

    def _at(self, *steps: Step) -> GivingState | None:
        return self.state if self.state is not None and self.state.step in steps else None

    @staticmethod
    def _goes_on(state: GivingState) -> bool:
        return state.progress is not None and not isinstance(state.progress, (*OVER, Checking))

    @staticmethod
    def _wiped(state: GivingState) -> GivingState:
        from kiosk.ui.giving.steps import wiped

        return wiped(state)

    @staticmethod
    def _at_start(state: GivingState) -> GivingState:
        from kiosk.ui.giving.steps import at_start

        return at_start(state)

    @Slot(int)
    def _warn(self, seconds: int) -> None:
        self.update(lambda state: replace(state, warns=seconds))

    @Slot()
    def _unheard(self) -> None:
        """A step is under way for too long: nobody can say how the money stands."""
        state = self.state
        if state is not None and state.step in ("card", "phone") and not isinstance(state.progress, OVER):
            self.show(replace(state, progress=Checking(NoAnswer("unreachable"))))
