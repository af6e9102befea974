"""Ends the day while the kiosk runs: compares with Stripe in the payments' lane, makes the report in the booth's."""

import datetime as dt
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.booth.ending import (
    Agreed,
    Comparing,
    Comparison,
    DayReport,
    Differed,
    Ended,
    EndFailed,
    Ending,
    NotCompared,
    NotEnded,
    NothingToCompare,
    Reporting,
)
from kiosk.booth.outcome import ComparingStopped, Unexpected
from kiosk.model.records import dataclass
from kiosk.ui.booth.view import BoothView
from kiosk.ui.giving.controller import GivingController
from kiosk.ui.lanes import Lane

if TYPE_CHECKING:
    from kiosk.booth.standing import LedgerUnusable
    from kiosk.giving.payment_service import NotReconciled
    from kiosk.ledger.ledger import Ledger
    from kiosk.ledger.reports.period import Period
    from kiosk.ledger.reports.report import Report
    from kiosk.model.campaign import Campaign
    from kiosk.reconciliation.difference import Doing, Reconciled
    from kiosk.words.words import Speaker

_log = logging.getLogger(__name__)


class EndingStoppedError(Exception):
    """Somebody stopped the comparison."""


@dataclass(frozen=True, slots=True)
class ReportMaking:
    """What the day's report is made of."""

    open_ledger: "Callable[[], Ledger]"
    clock: Callable[[], dt.datetime]
    folder: Path
    """Where its files are saved."""
    practice: bool
    text: "Callable[[Report, Speaker], bytes]"
    """Both in the language of the screen."""
    pdf: "Callable[[Report, Speaker], bytes]"


class DayEnding(QObject):
    """Compares, reports, and can be stopped while it compares.

    Args:
        lane: of the booth; it makes the report.
        making: what the report is made of.
        view: what shows how far it is.
        gifts: who has Stripe; `None` where nobody does.
        on_end: is called when the report is made, or is not.
    """

    _progressed = Signal(object)

    def __init__(
        self,
        lane: Lane,
        making: ReportMaking,
        view: BoothView,
        gifts: GivingController | None,
        on_end: Callable[[], None],
    ) -> None:
        super().__init__()
        self._lane = lane
        self._making = making
        self._view = view
        self._gifts = gifts
        self._on_end = on_end
        self._stopped = False
        self._progressed.connect(self._show_progress)

    def end_day(self, campaign: "Campaign") -> None:
        """Compare with Stripe, make the report and save it."""
        from kiosk.ledger.reports.period import Period

        self._stopped = False
        now = self._making.clock()
        period = Period(campaign.dates.zone, now.astimezone(campaign.dates.zone).date())
        if self._gifts is None:
            self._report(campaign, period, NothingToCompare())
            return
        self._show(Comparing(), busy=True)
        self._gifts.ask(
            lambda session: session.reconcile(campaign, period, now, self._progress),
            lambda found: self._compared(campaign, period, found),
            self._stop_or_fail,
        )

    def stop(self) -> None:
        """Stop comparing."""
        self._stopped = True

    def _progress(self, what: "Doing", done: int, of: int) -> None:
        """Called in the payments' lane."""
        if self._stopped:
            raise EndingStoppedError
        self._progressed.emit(Comparing(what, done, of))

    @Slot(object)
    def _show_progress(self, comparing: Comparing) -> None:
        if isinstance(self._view.state.ending, Comparing):
            self._show(comparing, busy=self._view.state.busy)

    def _compared(self, campaign: "Campaign", period: "Period", found: "Reconciled | NotReconciled") -> None:
        from kiosk.giving.payment_service import NotReconciled

        if self._stopped:  # after the last step
            self._stop_or_fail(EndingStoppedError())
        elif isinstance(found, NotReconciled):
            self._report(campaign, period, NotCompared(found.why))
        elif found.agrees and not found.disputed:
            self._report(campaign, period, Agreed())
        else:
            self._report(campaign, period, Differed(found.differences))

    def _report(self, campaign: "Campaign", period: "Period", comparison: Comparison) -> None:
        making, speaker = self._making, self._view.state.speaker
        self._show(Reporting(), busy=True)

        def work() -> "DayReport | LedgerUnusable":
            from kiosk.booth.day_end import report_day

            return report_day(
                *(making.open_ledger, campaign, period, making.clock(), making.folder),
                is_practice=making.practice,
                text=lambda report: making.text(report, speaker),
                pdf=lambda report: making.pdf(report, speaker),
            )

        self._lane.run(work, lambda report: self._reported(comparison, report), self._fail)

    def _reported(self, comparison: Comparison, report: "DayReport | LedgerUnusable") -> None:
        self._show(Ended(comparison, report) if isinstance(report, DayReport) else EndFailed(report), busy=False)
        self._on_end()

    def _stop_or_fail(self, failure: BaseException) -> None:
        if isinstance(failure, EndingStoppedError):
            self._show(NotEnded(), busy=False)
            self._view.say(ComparingStopped())
        else:
            self._fail(failure)

    def _fail(self, failure: BaseException) -> None:
        _log.error("the day could not be ended as expected", exc_info=failure)
        self._show(EndFailed(None), busy=False)
        self._view.say(Unexpected())

    def _show(self, ending: Ending, *, busy: bool) -> None:
        self._view.change(lambda state: replace(state, ending=ending, busy=busy))
