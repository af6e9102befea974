"""The figures of the second screen while it runs: read from a ledger, and never written into it here."""

import datetime as dt
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.ledger.watching import LedgerWatch, News, counts_on
from kiosk.model.campaign import Campaign
from kiosk.ui.attract.records import GoalFigure
from kiosk.ui.attract.thanks_queue import Arrivals
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.figures import arrivals_of, figures_of
from kiosk.ui.goals.fleet_poller import FleetPoller, NoLink
from kiosk.ui.goals.tally_watcher import TallyWatcher
from kiosk.ui.lanes import Lane

if TYPE_CHECKING:
    from kiosk.ledger.fleet.link import FleetLink
    from kiosk.ledger.ledger import Ledger

MOST_GIFTS = 8
"""More have no room on any screen."""
TICK_MILLISECONDS = 1000
SILENT_TICKS = 3
"""After which a ledger that doesn't answer is cut off; it is asked each second."""
SILENT_TICKS_FLEET = 15
"""The same of the shared table, which is read at least every five seconds."""


class Standing(NamedTuple):
    """What came last, and whether more would be seen."""

    gifts: tuple[int, ...] = ()
    cut_off: bool = False
    known_at: dt.datetime | None = None
    """When the figures could last be read, while it is cut off."""


class SecondFigures(QObject):
    """Tells where the goals stand, what came last, and whether it is cut off from that.

    Args:
        watch: the ledger; its lane uses it.
        now: the time as far as it is believed.
        notes: for the log.
        executor: who does the lanes' work; a thread for each unless given.
        on_figures: is given the campaign, its figures by goal, and what has arrived and wasn't thanked for.
        on_standing: is given the rest, whenever it changes.
    """

    def __init__(
        self,
        watch: LedgerWatch,
        now: Callable[[], dt.datetime],
        notes: StaffNotes,
        executor: Executor | None,
        on_figures: Callable[[Campaign, Mapping[str, GoalFigure], Arrivals], None],
        on_standing: Callable[[Standing], None],
    ) -> None:
        super().__init__()
        self._now, self._notes, self._executor = now, notes, executor
        self._on_figures, self._on_standing = on_figures, on_standing
        self.tally = TallyWatcher(Lane("book", executor), watch, now, notes, self._tell)
        self._fleet: FleetPoller | None = None
        self._language = "en"
        self._told: tuple[Campaign, News] | None = None
        self._standing = Standing()
        self._newest: dt.datetime | None = None
        self._heard = 0
        self._ticks = 0
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self.look_at_age)

    def join(self, open_ledger: "Callable[[], Ledger]", open_link: "Callable[[Ledger], FleetLink | NoLink]") -> None:
        """Count what the kiosks of a fleet have, as far as it can be heard; see `FleetPoller`."""
        lane = Lane("fleet", self._executor)
        self._fleet = FleetPoller(lane, open_ledger, open_link, self.tally, self._notes, lambda: None)

    def show(self, campaign: Campaign, language: str) -> None:
        """Tell of `campaign` from now on."""
        self._language = language
        if self._told is not None:
            self._told = (campaign, self._told[1]) if counts_on(self._told[0], campaign) else None
        self.tally.show(campaign)
        self._timer.start()

    def close(self) -> bool:
        """Look no more and close the ledger; returns whether all work has ended."""
        self._timer.stop()
        ended = self._fleet is None or self._fleet.close()
        return self.tally.close() and ended

    @Slot()
    def look_at_age(self) -> None:
        """Find out whether it is cut off: by turns of the event loop, so that a busy machine isn't taken for it."""
        heard = self.tally.looks_done if self._fleet is None else self._fleet.reads_done
        self._ticks = 0 if heard != self._heard else self._ticks + 1
        self._heard = heard
        is_silent = self._ticks > (SILENT_TICKS if self._fleet is None else SILENT_TICKS_FLEET)
        known_at = self.tally.looked_at if self._fleet is None else self._fleet.read_at
        self._stand(
            self._standing._replace(cut_off=is_silent, known_at=(known_at or self._newest) if is_silent else None)
        )

    def _tell(self, campaign: Campaign, news: News) -> None:
        arrivals = arrivals_of(campaign, news, self._now(), self._language)
        if self._told is None:
            arrivals = replace(arrivals, afresh=True)
            if self._fleet is not None:
                self._fleet.start()
        self._told = campaign, news
        self._on_figures(campaign, figures_of(campaign, news.tally, {}), arrivals)
        self.tally.use(lambda watch: watch.latest(campaign, MOST_GIFTS), self._take)

    def _take(self, latest: tuple[list[int], dt.datetime | None]) -> None:
        gifts, self._newest = latest
        self._stand(self._standing._replace(gifts=tuple(gifts)))

    def _stand(self, standing: Standing) -> None:
        if standing != self._standing:
            self._standing = standing
            self._on_standing(standing)
