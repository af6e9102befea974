"""Does what is touched on the booth view while the kiosk runs: what blocks is in lanes, what is shown is here."""

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.booth.outcome import (
    Done,
    NoReader,
    NotDone,
    NothingToClose,
    PaymentClosed,
    ReaderFreed,
    ReaderNotFreed,
    ReceiptNotSent,
    ReceiptSent,
    Undone,
    Unexpected,
)
from kiosk.model.booth_state import BoothState
from kiosk.model.campaign import Campaign
from kiosk.model.offers import offers_to_enter
from kiosk.model.records import dataclass
from kiosk.ui.booth.check_runner import CheckRunner
from kiosk.ui.booth.day_ending import DayEnding, ReportMaking
from kiosk.ui.booth.presence import nothing_asked
from kiosk.ui.booth.records import BoothViewState, CheckLine
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.booth.view import BoothView
from kiosk.ui.giving.controller import GivingController
from kiosk.ui.giving.view import GivingView
from kiosk.ui.lanes import Lane
from kiosk.ui.speaker import speaker_of

if TYPE_CHECKING:
    from kiosk.booth.outcome import UndoReason
    from kiosk.booth.service import BoothService
    from kiosk.booth.standing import Standing, What
    from kiosk.checks.check import Check
    from kiosk.giving.answers import Closed, Freed
    from kiosk.model.ask import Ask
    from kiosk.model.attempt import Receipt

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Workplace:
    """What the booth's work needs."""

    booth: "BoothService"
    reports: ReportMaking
    checks: "Callable[[Campaign], Sequence[Check]]"
    summary: Callable[[Sequence[CheckLine]], str]
    """The state of this machine, in so few words that a code holds them."""


class BoothController(QObject):
    """One thing after the other; what came of it goes to the view.

    Args:
        lane: of the booth; only it uses the booth and makes reports.
        check_lane: of the check-list.
        place: what the work needs.
        view: what shows how it stands.
        gifts: who takes gifts, and has the reader and Stripe; `None` where nobody does.
        giving: what the public sees of that.
        notes: where staff read what is wrong.
        on_state: hears whether the booth is open.
        on_end: ends the program.
    """

    def __init__(
        self,
        lane: Lane,
        check_lane: Lane,
        place: Workplace,
        view: BoothView,
        gifts: GivingController | None,
        giving: GivingView,
        notes: StaffNotes,
        on_state: Callable[[BoothState], None],
        on_end: Callable[[], None],
    ) -> None:
        super().__init__()
        self._lane = lane
        self._place = place
        self._view = view
        self._gifts = gifts
        self._giving = giving
        self._notes = notes
        self._on_state = on_state
        self._on_end = on_end
        self._campaign: Campaign | None = None
        self._checks = CheckRunner(check_lane, place.checks, view)
        self._ending = DayEnding(lane, place.reports, view, gifts, self.look)
        notes.changed.connect(self._hear_notes)
        giving.changed.connect(self._hear_giving)
        view.change(lambda state: replace(state, compares=gifts is not None))
        self._hear_notes()

    def close(self) -> bool:
        """Do nothing more; returns whether all work has ended."""
        self._ending.stop()
        ended = self._checks.close()
        return self._lane.close() and ended

    def show(self, campaign: Campaign, language: str) -> None:
        """The booth is about `campaign` from now on, in `language`."""
        self._campaign = campaign
        reports, speaker = self._place.reports, speaker_of(language)
        self._view.change(
            lambda state: replace(
                _as_asked(state, campaign),
                campaign=campaign,
                speaker=speaker,
                practice=reports.practice,
                now=reports.clock(),
                checks=(),
            )
        )
        self._lane.run(self._place.booth.state, self._on_state, self._fail)
        if self._view.shown.visible:
            self.look()

    def look(self) -> None:
        """Read how the booth stands."""
        self._hear_giving()
        if (campaign := self._campaign) is not None:
            self._lane.run(lambda: self._place.booth.standing(campaign), self._stand, self._fail)

    def open_booth(self, shift_label: str) -> None:
        """Take gifts; start a shift where none is open."""
        self._write(lambda booth, campaign: booth.open_booth(campaign, shift_label))

    def display_only(self) -> None:
        """Show only."""
        self._write(lambda booth, _: booth.display_only())

    def close_booth(self, back_at: dt.datetime | None) -> None:
        """Close."""
        self._write(lambda booth, campaign: booth.close_booth(campaign, back_at))

    def hand_over(self, shift_label: str) -> None:
        """End the shift and start the next."""
        self._write(lambda booth, campaign: booth.hand_over(campaign, shift_label))

    def record(self, what: "What", amount: int, reference: str) -> None:
        """Record so many minor units or members, once for each `reference`."""
        self._write(lambda booth, campaign: booth.record(campaign, what, amount, reference))

    def enter_offer(self, offer: "Ask", minor: int) -> None:
        """All that `offer` has brought so far, in minor units."""
        self._write(lambda booth, campaign: booth.enter_offer(campaign, offer, minor))

    def undo(self, number: int, reason: "UndoReason") -> None:
        """Let the entry of this number count no more."""
        self._write(lambda booth, campaign: booth.undo(campaign, number, reason))

    def put_back(self, number: int) -> None:
        """Let what was undone as this number count again."""
        self._write(lambda booth, campaign: booth.put_back(campaign, number))

    def free_reader(self) -> None:
        """End what the card reader is busy with."""
        if self._gifts is None:
            self._view.say(NoReader())
        else:
            self._gifts.ask(lambda session: session.free_reader(), self._freed, self._fail)

    def close_payment(self) -> None:
        """End the payment of which Stripe has nothing."""
        if self._gifts is None:
            self._view.say(NoReader())
        else:
            self._gifts.ask(lambda session: session.close_unknown(), self._closed, self._fail)

    def send_receipt(self, payment_intent: str, email: str) -> None:
        """Have Stripe send a receipt, and forget the address."""
        if self._gifts is not None:
            self._gifts.ask(
                lambda session: session.send_receipt(payment_intent, email), self._sent, self._fail_receipt
            )

    def check(self) -> None:
        """Go through the check-list."""
        if self._campaign is not None:
            self._checks.check(self._campaign)

    def summarise(self) -> None:
        """Sum up the state of this machine, for staff far away."""
        checks = self._view.state.checks

        def show(text: str) -> None:
            self._view.change(lambda state: replace(state, step="summary", summary=text, busy=False))

        self._lane.run(lambda: self._place.summary(checks), show, self._fail)

    def end_day(self) -> None:
        """Compare with Stripe, make the report and save it."""
        if self._campaign is not None:
            self._ending.end_day(self._campaign)

    def stop_ending(self) -> None:
        """Stop comparing."""
        self._ending.stop()

    def end_kiosk(self) -> None:
        """End the program."""
        self._on_end()

    # ---- what came of it ---------------------------------------------------------------------------------------

    def _write(self, work: "Callable[[BoothService, Campaign], Done | NotDone]") -> None:
        campaign, booth = self._campaign, self._place.booth
        if campaign is not None:
            self._lane.run(lambda: work(booth, campaign), self._written, self._fail)

    def _written(self, done: "Done | NotDone") -> None:
        if not isinstance(done, NotDone):
            self._view.back()
        self._view.say(done)
        match done:
            case Done(what=Undone(number=number)):
                self._view.may_put_back(number)
            case _:
                pass
        self.look()
        if self._gifts is not None:
            self._gifts.look()

    def _stand(self, standing: "Standing") -> None:
        self._view.change(lambda state: replace(state, standing=standing, now=self._place.reports.clock()))
        self._on_state(standing.booth)

    def _freed(self, freed: "Freed") -> None:
        self._view.say(ReaderNotFreed(freed.why_not) if freed.why_not else ReaderFreed(freed.was_busy))
        self.look()

    def _closed(self, closed: "Closed") -> None:
        self._view.back()
        if closed.why_not is not None:
            self._view.say(ReaderNotFreed(closed.why_not))
        else:
            self._view.say(NothingToClose() if closed.money is None else PaymentClosed(closed.money))
        self.look()
        if self._gifts is not None:
            self._gifts.look()

    def _sent(self, receipt: "Receipt") -> None:
        if receipt == "sent":
            self._view.back()
            self._view.say(ReceiptSent(self._place.reports.practice))
        else:
            self._view.say(ReceiptNotSent())

    @Slot()
    def _hear_notes(self) -> None:
        notes = self._notes.shown
        self._view.change(
            lambda state: replace(state, headline=notes.headline, notes=notes.lines, urgent_notes=notes.urgent_lines)
        )

    @Slot()
    def _hear_giving(self) -> None:
        giving = self._giving.state
        if giving is not None:
            self._view.change(lambda state: replace(state, cards=giving.cards, cards_off=giving.cards_off))

    # ---- what nobody expected ----------------------------------------------------------------------------------

    def _fail_receipt(self, failure: BaseException) -> None:
        _log.error("a receipt could not be sent as expected: %s", type(failure).__name__)  # more may name the address
        self._sent("failed")

    def _fail(self, failure: BaseException) -> None:
        _log.error("the booth could not do as expected", exc_info=failure)
        self._view.say(Unexpected())


def _as_asked(state: BoothViewState, campaign: Campaign) -> BoothViewState:
    """`state` without an amount that was typed for another drive, in another currency or of another offer."""
    if state.campaign is None or _recorded_for(state.campaign) == _recorded_for(campaign):
        return state
    return replace(nothing_asked(state), method="cash", offer=0)


def _recorded_for(campaign: Campaign) -> tuple[str, ...]:
    return campaign.id, campaign.currency, *(offer.name for offer in offers_to_enter(campaign))
