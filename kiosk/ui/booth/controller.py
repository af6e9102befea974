"""Does what volunteers wish while the kiosk runs: what blocks is in lanes, what is shown is here."""

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.model.booth_state import BoothState
from kiosk.model.campaign import Campaign
from kiosk.ui.booth.records import CheckShown
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.booth.view import BoothView
from kiosk.ui.giving.controller import GivingController
from kiosk.ui.giving.view import GivingView
from kiosk.ui.lanes import Lane

if TYPE_CHECKING:
    from kiosk.booth.day_end import DayReport
    from kiosk.booth.service import BoothService, Done, NotDone
    from kiosk.booth.standing import Standing, What
    from kiosk.checks.check import Check, Found
    from kiosk.giving.payment_flow import Freed
    from kiosk.ledger.ledger import Ledger
    from kiosk.ledger.reports.report import Report
    from kiosk.model.attempt import Receipt
    from kiosk.reconciliation.difference import Reconciled

_log = logging.getLogger(__name__)


class EndingStoppedError(Exception):
    """Somebody stopped the comparison."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """What the booth's work needs."""

    booth: "BoothService"
    open_ledger: "Callable[[], Ledger]"
    clock: Callable[[], dt.datetime]
    reports: Path
    """The folder for the day's report."""
    practice: bool
    checks: "Callable[[Campaign], Sequence[Check]]"
    pdf: "Callable[[Report], bytes]"
    summary: Callable[[Sequence[CheckShown]], str]
    """How this machine is, in so few words that a code holds them."""


class BoothController(QObject):
    """One thing after the other; it is a `kiosk.ui.booth.clerk.BoothActions`.

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

    _progressed = Signal(str, int, int)

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
        self._check_lane = check_lane
        self._place = place
        self._view = view
        self._gifts = gifts
        self._giving = giving
        self._notes = notes
        self._on_state = on_state
        self._on_end = on_end
        self._campaign: Campaign | None = None
        self._to_check: list[Check] = []
        self._stopped = False
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        notes.changed.connect(self._hear_notes)
        giving.changed.connect(self._hear_giving)
        self._hear_notes()

    def close(self) -> bool:
        """Do nothing more; returns whether all work has ended."""
        self._stopped = True
        ended = self._check_lane.close()
        return self._lane.close() and ended

    def show(self, campaign: Campaign, language: str) -> None:
        """The booth is about `campaign` from now on."""
        self._campaign = campaign
        self._view.learn(
            campaign=campaign, language=language, practice=self._place.practice, now=self._place.clock(), checks=()
        )
        self._lane.run(self._place.booth.state, self._on_state, self._fail)
        if self._view.shown.visible:
            self.look()

    def look(self) -> None:
        """Look how the booth stands."""
        self._hear_giving()
        if (campaign := self._campaign) is not None:
            self._lane.run(lambda: self._place.booth.standing(campaign), self._stand, self._fail)

    def open_booth(self, sign: str) -> None:
        """Take gifts; begin a shift where none is open."""
        self._write(lambda booth, campaign: booth.open_booth(campaign, sign), lambda _: "The booth is open.")

    def display_only(self) -> None:
        """Show only."""
        self._write(lambda booth, _: booth.display_only(), lambda _: "Only stories and codes are shown now.")

    def close_booth(self, back_at: dt.datetime | None) -> None:
        """Close."""
        self._write(
            lambda booth, campaign: booth.close_booth(campaign, back_at),
            lambda _: "The booth is closed.",
        )

    def hand_over(self, sign: str) -> None:
        """End the shift and begin the next."""
        self._write(lambda booth, campaign: booth.hand_over(campaign, sign), lambda done: f"Shift {done.text} began.")

    def record(self, what: "What", amount: int, reference: str) -> None:
        """Record so many minor units or members, once for each `reference`."""
        recorded = self._view.shown.recordable.removeprefix("Record ")
        self._write(
            lambda booth, campaign: booth.record(campaign, what, amount, reference),
            lambda done: f"Recorded: {recorded}, number {done.number}. It can be taken back under Gifts.",
        )

    def take_back(self, number: int, reason: str) -> None:
        """Take an entry back."""
        self._write(
            lambda booth, campaign: booth.take_back(campaign, number, reason),
            lambda _: f"Number {number} is taken back; give the money back if you have it.",
        )

    def free_reader(self) -> None:
        """End what the reader is about."""
        if self._gifts is None:
            self._view.say("No card reader is set up.", "watch")
        else:
            self._gifts.ask(lambda session: session.free_reader(), self._freed, self._fail)

    def send_receipt(self, payment_intent: str, email: str) -> None:
        """Have Stripe send a receipt, and forget the address."""
        if self._gifts is not None:
            self._gifts.ask(
                lambda session: session.send_receipt(payment_intent, email), self._sent, self._fail_receipt
            )

    def check(self) -> None:
        """Run the check-list, one line after the other."""
        if self._campaign is not None:
            self._to_check = list(self._place.checks(self._campaign))
            lines = tuple(CheckShown(one.id, one.title, "", "waiting") for one in self._to_check)
            self._view.learn(checks=lines, checking=True)
            self._check_next()

    def summarise(self) -> None:
        """Say in short how this machine is, for staff far away."""
        checks = self._view.facts.checks

        def shown(text: str) -> None:
            self._view.learn(step="summary", summary=text, busy=False)

        self._lane.run(lambda: self._place.summary(checks), shown, self._fail)

    def end_day(self) -> None:
        """Compare with Stripe, make the report and save it."""
        campaign = self._campaign
        if campaign is None:
            return
        self._stopped = False
        self._view.learn(ending="comparing", end_progress=-1.0, end_text="Comparing with Stripe…", report=None)
        if self._gifts is None:
            self._report("Nothing was compared with Stripe.")
            return
        from kiosk.ledger.reports.period import Period

        now = self._place.clock()
        period = Period(campaign.dates.zone, now.astimezone(campaign.dates.zone).date())
        self._gifts.ask(
            lambda session: session.reconcile(campaign, period, now, self._progress),
            self._compared,
            self._stop_or_fail,
        )

    def stop_ending(self) -> None:
        """Stop comparing."""
        self._stopped = True

    def end_kiosk(self) -> None:
        """End the program."""
        self._on_end()

    # ---- what became of it -------------------------------------------------------------------------------------

    def _write(
        self, work: "Callable[[BoothService, Campaign], Done | NotDone]", said: "Callable[[Done], str]"
    ) -> None:
        campaign = self._campaign
        if campaign is not None:
            booth = self._place.booth
            self._lane.run(lambda: work(booth, campaign), lambda done: self._written(done, said), self._fail)

    def _written(self, done: "Done | NotDone", said: "Callable[[Done], str]") -> None:
        from kiosk.booth.service import NotDone

        if isinstance(done, NotDone):
            self._view.say(done.why, "bad")
        else:
            self._view.back()
            self._view.say(f"{said(done)} {done.beside}".strip(), "watch" if done.beside else "good")
        self.look()
        if self._gifts is not None:
            self._gifts.look()

    def _stand(self, standing: "Standing") -> None:
        self._view.learn(standing=standing, now=self._place.clock())
        self._on_state(standing.booth)

    def _freed(self, freed: "Freed") -> None:
        if freed.why_not:
            self._view.say(freed.why_not, "watch")
        elif freed.was_busy:
            self._view.say("The reader is free; what it was about is ended and known.")
        else:
            self._view.say("The reader was free already.")
        self.look()

    def _sent(self, receipt: "Receipt") -> None:
        if receipt == "sent":
            self._view.back()
            self._view.say("In practice nothing is sent." if self._place.practice else "The receipt is sent.")
        else:
            self._view.say("The receipt could not be sent; check the address and the network, try again.", "bad")

    def _check_next(self) -> None:
        if self._to_check:
            check = self._to_check[0]
            self._check_lane.run(check.look, self._checked, self._fail_check)
        else:
            self._view.learn(checking=False)

    def _checked(self, found: "Found") -> None:
        check = self._to_check.pop(0)
        lines = tuple(
            CheckShown(line.id, line.title, found.text, found.level) if line.id == check.id else line
            for line in self._view.facts.checks
        )
        self._view.learn(checks=lines)
        self._check_next()

    def _progress(self, what: str, done: int, of: int) -> None:
        """Called in the payments' lane."""
        if self._stopped:
            raise EndingStoppedError
        self._progressed.emit(what, done, of)

    @Slot(str, int, int)
    def _show_progress(self, what: str, done: int, of: int) -> None:
        if self._view.facts.ending == "comparing":
            self._view.learn(end_progress=done / of if of else -1.0, end_text=f"{what}: {done} of {of}")

    def _compared(self, found: "Reconciled | str") -> None:
        from kiosk.reconciliation.words import difference_sentence

        if isinstance(found, str):
            self._report(f"Not compared with Stripe: {found}", ending="uncompared")
        elif found.agrees:
            self._report("The book and Stripe agree.")
        else:
            told = tuple(difference_sentence(one, look=False) for one in found.differences)
            self._report("The book and Stripe differed; tell staff.", ending="differs", differences=told)

    def _report(self, text: str, *, ending: str = "done", differences: tuple[str, ...] = ()) -> None:
        campaign, place = self._campaign, self._place
        if campaign is None:
            return

        def work() -> "DayReport | str":
            from kiosk.booth.day_end import report_day

            return report_day(
                place.open_ledger, campaign, place.clock(), place.reports, is_practice=place.practice, pdf=place.pdf
            )

        def reported(report: "DayReport | str") -> None:
            if isinstance(report, str):
                self._view.learn(ending="failed", end_text=report, busy=False)
            else:
                self._view.learn(ending=ending, end_text=text, differences=differences, report=report, busy=False)
            self.look()

        self._lane.run(work, reported, self._fail_ending)

    @Slot()
    def _hear_notes(self) -> None:
        urgent = self._notes.headline
        self._view.learn(headline=urgent, notes=tuple(self._notes.lines))

    @Slot()
    def _hear_giving(self) -> None:
        facts = self._giving.state
        if facts is not None:
            self._view.learn(cards=facts.cards, cards_off=facts.cards_off, phones=facts.phones)

    # ---- what nobody expected ----------------------------------------------------------------------------------

    def _stop_or_fail(self, failure: BaseException) -> None:
        if isinstance(failure, EndingStoppedError):
            self._view.say("Stopped; nothing is lost, and it can be begun again.", "watch", ending="", end_text="")
        else:
            self._fail_ending(failure)

    def _fail_ending(self, failure: BaseException) -> None:
        self._view.learn(ending="failed", end_text="Something unexpected happened; tell staff.")
        self._fail(failure)

    def _fail_check(self, failure: BaseException) -> None:
        _log.error("a check failed", exc_info=failure)
        self._to_check.clear()
        self._view.learn(checking=False)

    def _fail_receipt(self, failure: BaseException) -> None:
        _log.error("a receipt could not be sent as expected: %s", type(failure).__name__)  # more may name the address
        self._sent("failed")

    def _fail(self, failure: BaseException) -> None:
        _log.error("the booth could not do as expected", exc_info=failure)
        self._view.say("Something unexpected happened; look whether it was done, and tell staff.", "bad")
