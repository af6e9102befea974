"""The goals' figures while the kiosk runs: the ledger, the feeds and the other kiosks, each in a lane of its own."""

import datetime as dt
import functools
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.feeds.answer import SecretOf
from kiosk.ledger.watching import LedgerWatch, News, counts_on
from kiosk.machine.keys import feed_secret
from kiosk.model.campaign import Campaign
from kiosk.model.what_counts import what_counts
from kiosk.ui.attract.records import GoalFigure, WhyLower
from kiosk.ui.attract.thanks_queue import Arrivals
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.feed_poller import FeedPoller, Read
from kiosk.ui.goals.figures import arrivals_of, explained_by, figures_of
from kiosk.ui.goals.fleet_poller import FleetPoller, NoLink
from kiosk.ui.goals.tally_watcher import TallyWatcher
from kiosk.ui.lanes import Lane
from kiosk.ui.speaker import speaker_of
from kiosk.words.goals import GoalWords
from kiosk.words.note_records import GoalStandings

if TYPE_CHECKING:
    from kiosk.ledger.fleet.link import FleetLink
    from kiosk.ledger.ledger import Ledger
    from kiosk.ui.goals.fleet_answers import FleetAnswers
    from kiosk.ui.office.state import Standing

EXPLAINED_MILLISECONDS = 90_000
"""How long the screen says why a figure went back."""


class GoalsController(QObject):
    """Tells where the goals stand, at once and whenever that changes.

    Args:
        watch: the ledger; its lane uses it.
        now: the time as far as it is believed.
        notes: what staff should know about the figures.
        executor: who does the lanes' work; a thread for each unless given.
        stripe_feed: makes what reads a campaign's gifts at Stripe.
        secret_of: knows the key of a feed that wants one.
        on_figures: is given the campaign, its figures by goal, what has arrived and wasn't thanked for, and which
            amount is most chosen.
    """

    def __init__(
        self,
        watch: LedgerWatch,
        now: Callable[[], dt.datetime],
        notes: StaffNotes,
        executor: Executor | None,
        stripe_feed: Callable[[Campaign], Read],
        on_figures: Callable[[Campaign, Mapping[str, GoalFigure], Arrivals, int | None], None],
        secret_of: SecretOf = feed_secret,
    ) -> None:
        super().__init__()
        self._now = now
        self._notes = notes
        self._on_figures = on_figures
        self.tally = TallyWatcher(Lane("book", executor), watch, now, notes, self._tell)
        self._feed_lane = Lane("feeds", executor)
        self._feeds = FeedPoller(self._feed_lane, self.tally, notes, stripe_feed, secret_of)
        self._fleet: FleetPoller | None = None
        self._answers: FleetAnswers | None = None
        self._may_read_feeds = True
        self._feeds_asked: tuple[Campaign, Path] | None = None
        self._language = "en"
        self._told: tuple[Campaign, News] | None = None
        self._explained: dict[str, WhyLower] = {}
        self._executor = executor
        self._forget = QTimer(self, singleShot=True, interval=EXPLAINED_MILLISECONDS)
        self._forget.timeout.connect(self._explain_no_more)

    def show(self, campaign: Campaign, feed_folder: Path | None, language: str) -> None:
        """Tell of `campaign` from now on, to staff in `language`.

        Its feeds' files are in `feed_folder`; without one, no feed is read.
        """
        self._language = language
        if self._told is not None:
            if counts_on(self._told[0], campaign):
                self._told = campaign, self._told[1]
                self._tell_staff()
            else:
                self._told = None
                self._explained.clear()
                self._forget.stop()
                self._notes.clear(GoalStandings.topic)
        self.tally.show(campaign)
        if feed_folder is not None:
            self._feeds_asked = campaign, feed_folder
            self._show_feeds()

    def join(self, open_ledger: "Callable[[], Ledger]", open_link: "Callable[[Ledger], FleetLink | NoLink]") -> None:
        """Count with the other kiosks, once the own book has told; see `FleetPoller`.

        Feeds wait until the first comparison: a book put back from a backup must get its own lost facts back before
        anything is written into it.
        """
        lane = Lane("fleet", self._executor)
        self._fleet = FleetPoller(lane, open_ledger, open_link, self.tally, self._notes, self._compared)
        self._may_read_feeds = False

    def answer_with(self, answers: "FleetAnswers") -> None:
        """What other kiosks ask this one is answered so from now on."""
        if self._fleet is not None:
            self._answers = answers
            self._fleet.on_asked = functools.partial(answers.asked, self._fleet.answer)

    def _compared(self) -> None:
        self._may_read_feeds = True
        self._show_feeds()

    def _show_feeds(self) -> None:
        if self._may_read_feeds and self._feeds_asked is not None:
            self._feeds.show(*self._feeds_asked)

    @property
    def newest_here(self) -> dt.datetime | None:
        """The latest moment of this kiosk's own facts of the campaign, as far as it was told."""
        return self._told[1].newest_here if self._told is not None else None

    def close(self) -> bool:
        """Look no more and close the ledger; returns whether all work has ended."""
        self._forget.stop()
        self._feeds.stop()
        ended = self._feed_lane.close()
        if self._fleet is not None:
            ended = self._fleet.close() and ended
        if self._answers is not None:
            ended = self._answers.close() and ended
        return self.tally.close() and ended

    def _tell(self, campaign: Campaign, news: News) -> None:
        if reasons := explained_by(news.steps):
            self._explained |= reasons
            self._forget.start()
        arrivals = arrivals_of(campaign, news, self._now(), self._language)
        if self._told is None:
            arrivals = replace(arrivals, afresh=True)
            if self._fleet is not None:
                self._fleet.start()
        self._told = campaign, news
        self._show(arrivals)
        self._tell_staff()
        if any("reading" in step.reasons for step in news.steps):
            self._feeds.look_again()

    def standing(self) -> "Standing | None":
        """Where the goals stand, and what they are made of; `None` before the ledger was read."""
        from kiosk.ui.office.state import Standing  # for the office alone

        return Standing(self._told[0], self._told[1].tally, self._now()) if self._told is not None else None

    def _explain_no_more(self) -> None:
        self._explained.clear()
        self._show(Arrivals())

    def _show(self, arrivals: Arrivals) -> None:
        if self._told is not None:
            campaign, news = self._told
            self._on_figures(campaign, figures_of(campaign, news.tally, self._explained), arrivals, news.most_chosen)

    def _tell_staff(self) -> None:
        if self._told is not None:
            campaign, news = self._told
            words = GoalWords(speaker_of(self._language))
            lines = words.standings(campaign, news.tally, what_counts(campaign), self._now())
            self._notes.tell(GoalStandings(tuple(lines)))
