"""Reads a campaign's feeds when they are due, in a lane of their own, and has what they say judged."""

import datetime as dt
import logging
import random
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.feeds.answer import FeedFailure, SecretOf, Witnessed
from kiosk.feeds.schedule import seconds_until_next
from kiosk.feeds.trouble import FeedTrouble
from kiosk.giving.why_not import WhyNot
from kiosk.ledger.watching import Heard
from kiosk.machine.keys import feed_secret
from kiosk.machine.stripe_feed import StripeUnread
from kiosk.model.campaign import Campaign
from kiosk.model.fact import FeedReading, Gift, Refund, own_reference
from kiosk.model.feed import Feed
from kiosk.model.feed_guard import AGREEING
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.tally_watcher import TallyWatcher
from kiosk.ui.lanes import Lane
from kiosk.words.note_records import FeedJumped, FeedNotRead, Topic

_log = logging.getLogger(__name__)

FAILURES_UNTIL_URGENT = 3
"""In a row; a network that was gone for a moment is no news."""
WITNESSED_AT_A_TIME = 50
"""Entries that are written in one go, so that the goals are brought up to date in between."""

Answer = FeedReading | Witnessed | FeedFailure | StripeUnread
Read = Callable[[dt.datetime], Answer]
"""Reads a feed at a moment; blocks."""


class FeedPoller(QObject):
    """The feeds of the campaign on the screen.

    Args:
        lane: where feeds are read; one that hangs holds up the others, never the screen.
        tally: writes down what is believed.
        notes: what staff should know of each.
        stripe_feed: makes what reads our gifts at Stripe.
        secret_of: knows the key of a feed that wants one.
    """

    def __init__(
        self,
        lane: Lane,
        tally: TallyWatcher,
        notes: StaffNotes,
        stripe_feed: Callable[[Campaign], Read],
        secret_of: SecretOf = feed_secret,
    ) -> None:
        super().__init__()
        self._lane = lane
        self._tally = tally
        self._notes = notes
        self._stripe_feed = stripe_feed
        self._secret_of = secret_of
        self._live: list[LiveFeed] = []

    def show(self, campaign: Campaign, folder: Path) -> None:
        """Read the feeds of `campaign` from now on, new ones at once; their files are in `folder`.

        One that asks what it asked before goes on as it is, whatever else has changed in the campaign.
        """
        live = [
            self._running(campaign, feed, folder)
            or LiveFeed(
                campaign, feed, folder, self._reader(campaign, feed, folder), self._lane, self._tally, self._notes
            )
            for feed in campaign.feeds
        ]
        self._stop([one for one in self._live if one not in live])
        self._live = live

    def look_again(self) -> None:
        """Something about a figure was decided: read those at once whose last reading waits."""
        for live in self._live:
            live.look_again()

    def stop(self) -> None:
        """Read no more."""
        self._stop(self._live)
        self._live = []

    def _stop(self, live: "Sequence[LiveFeed]") -> None:
        for one in live:
            one.stop()

    def _running(self, campaign: Campaign, feed: Feed, folder: Path) -> "LiveFeed | None":
        return next((live for live in self._live if live.asks(campaign, feed, folder)), None)

    def _reader(self, campaign: Campaign, feed: Feed, folder: Path) -> Read:
        if feed.kind == "stripe":
            return self._stripe_feed(campaign)
        return _Document(campaign, feed, folder, self._secret_of).read


class _Document:
    """Reads a feed of any other kind; what that takes is imported in the lane."""

    def __init__(self, campaign: Campaign, feed: Feed, folder: Path, secret_of: SecretOf) -> None:
        self._question = campaign, feed, folder
        self._secret_of = secret_of
        self._read: Read | None = None

    def read(self, now: dt.datetime) -> Answer:
        if self._read is None:
            from kiosk.feeds.reader import FeedReader

            self._read = FeedReader(*self._question, secret_of=self._secret_of, is_kiosk=True).read
        return self._read(now)


class LiveFeed(QObject):
    """One feed, read again and again."""

    def __init__(
        self,
        campaign: Campaign,
        feed: Feed,
        folder: Path,
        read: Read,
        lane: Lane,
        tally: TallyWatcher,
        notes: StaffNotes,
    ) -> None:
        super().__init__()
        self._campaign = campaign
        self._feed = feed
        self._folder = folder
        self._read = read
        self._lane = lane
        self._tally = tally
        self._notes = notes
        self._topic = Topic("feed", feed.id)
        self._failures = 0
        self._waits = False
        self._unwritten: dict[str, Gift | Refund] = {}
        self._is_stopped = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.read)
        self._timer.start()

    def asks(self, campaign: Campaign, feed: Feed, folder: Path) -> bool:
        """Whether it reads just that already."""

        def question(one: Campaign) -> tuple[object, ...]:
            return one.id, one.currency, one.allowed_hosts, one.goals, one.dates

        return (feed, folder, question(campaign)) == (self._feed, self._folder, question(self._campaign))

    def stop(self) -> None:
        """Read no more; an answer that is on its way is not heard."""
        self._is_stopped = True
        self._timer.stop()
        self._notes.clear(self._topic)

    def look_again(self) -> None:
        """Read at once where the last reading waits, unless it is being read just now."""
        if self._waits and self._timer.isActive():
            self._timer.start(0)

    @Slot()
    def read(self) -> None:
        """Read once."""
        now = self._tally.now()
        self._lane.run(lambda: self._read(now), self._take, self._give_up)

    def _take(self, answer: Answer) -> None:
        if self._is_stopped:
            return
        match answer:
            case FeedReading():
                self._failures = 0
                now = self._tally.now()
                self._tally.use(lambda watch: watch.hear(self._campaign, self._feed, answer, now), self._heard)
                self._again()
            case Witnessed(entries=entries, trouble=trouble):
                self._unwritten |= {own_reference(entry) or "": entry for entry in entries}
                self._witness()
                if trouble is not None:
                    self._went_wrong(stripe=trouble)
                else:
                    self._failures = 0
                    self._notes.clear(self._topic)
                    self._again()
            case FeedFailure(why=why, retry_after=retry_after):
                self._went_wrong(why, retry_after)
            case StripeUnread(why=stripe):
                self._went_wrong(stripe=stripe)

    def _give_up(self, failure: BaseException) -> None:
        if self._is_stopped:
            return
        if self._failures == 0:
            _log.error("the feed %s could not be read", self._feed.id, exc_info=failure)
        self._went_wrong()

    def _heard(self, heard: Heard) -> None:
        if self._is_stopped:
            return
        self._waits = heard.waits
        if heard.waits:
            self._notes.warn(FeedJumped(self._feed.id, self._feed.largest_step_percent, AGREEING))
        else:
            self._notes.clear(self._topic)
        self._tally.look()

    def _witness(self) -> None:
        """Write some of what was seen and not written yet, and then the next; after trouble, with the next answer."""
        part = dict(islice(self._unwritten.items(), WITNESSED_AT_A_TIME))
        if part and not self._is_stopped:
            entries = tuple(part.values())
            self._tally.use(lambda watch: watch.witness(self._campaign, entries), lambda _: self._witnessed(part))

    def _witnessed(self, part: dict[str, Gift | Refund]) -> None:
        for reference in part:
            self._unwritten.pop(reference, None)
        self._tally.look()
        self._witness()

    def _went_wrong(
        self, why: FeedTrouble | None = None, retry_after: int | None = None, *, stripe: "WhyNot | None" = None
    ) -> None:
        self._failures += 1
        note = FeedNotRead(self._feed.id, why, stripe)
        (self._notes.warn if self._failures >= FAILURES_UNTIL_URGENT else self._notes.tell)(note)
        self._again(retry_after)

    def _again(self, retry_after: int | None = None) -> None:
        jitter = random.uniform(-1, 1)  # noqa: S311 - nothing secret hangs on it
        seconds = seconds_until_next(self._feed.every_seconds, self._failures, retry_after, jitter)
        self._timer.start(int(seconds * 1000))
