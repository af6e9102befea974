"""What somebody chooses before a payment begins: the fund of a gift, the dues of a membership."""

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.model.attempt import Designation, Preparing, Purpose
from kiosk.model.fact import Method
from kiosk.ui.giving.base import GivingBase
from kiosk.ui.giving.records import GivingState, Step

if TYPE_CHECKING:
    from kiosk.ui.giving.actions import GivingActions


class GivingChoosing(GivingBase):
    """What QML calls on the way to a payment; each does nothing where it makes no sense."""

    def __init__(self) -> None:
        super().__init__()
        self.first_touch_seconds = 0.4
        """After a choice was touched in which a touch may be its second half, and begins no payment."""
        self._begun = float("-inf")

    @Slot()
    def begin(self) -> None:
        """Choose an amount."""
        if self.state is not None and not self.state.step and self.shown.offered:
            self._begun = time.monotonic()
            self.show(self._at_start(self.state))

    @Slot(int)
    def pick(self, index: int) -> None:
        """Choose the fund or the dues at this place of `choices`; dues with a name are paid on one's phone at once."""
        from kiosk.ui.giving.steps import with_dues, with_fund

        state = self._at("fund", "dues")
        if state is None or self._is_second_half():
            return
        self._begun = time.monotonic()  # the second half of a double tap is none
        to = with_fund(state, index) if state.step == "fund" else with_dues(state, index)
        if to.step == "dues" and to is not state and self.actions is not None:
            self._pay_dues(self.actions, to)
        else:
            self.show(to)

    @Slot()
    def becomeMember(self) -> None:  # noqa: N802 - called from QML
        """After a gift: pay the dues of a membership on one's own phone, or choose them first."""
        from kiosk.ui.giving.steps import to_dues

        state = self._at("thanks")
        membership = state.campaign.membership if state is not None else None
        if state is None or membership is None or not self.shown.dues or self.actions is None:
            return
        if (only := membership.only) is not None:
            self._pay_dues(self.actions, replace(state, minor=only.minor, tier=only.tier, typed=""))
        else:
            self._begun = time.monotonic()
            self.show(to_dues(state, membership))

    def _pay_dues(self, actions: "GivingActions", state: GivingState) -> None:
        dues = replace(self._wiped(state), member=True, minor=state.minor, tier=state.tier, typed=state.typed)
        self._pay(actions, dues, "phone")

    def _pay(self, actions: "GivingActions", state: GivingState, method: Method) -> None:
        from kiosk.ui.giving.steps import final_sum, is_monthly

        step: Step = "card" if method == "card_reader" else "phone"
        self.show(replace(state, step=step, progress=Preparing(), link="", cards_off=None, still_checking=False))
        self._late.start()
        what = Designation(fund="" if state.member else state.fund, tier=state.tier if state.member else "")
        every: Purpose = "next_month" if state.later else "monthly"
        purpose: Purpose = "membership" if state.member else every if is_monthly(state) else "gift"
        actions.begin(state.campaign, final_sum(state), method, purpose, what)

    def _is_second_half(self) -> bool:
        """Whether a touch of now may be the second half of a double tap."""
        return time.monotonic() - self._begun < self.first_touch_seconds
