"""Feeds read again and again: what is believed is written, and staff read what is wrong in plain words."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.feeds.answer import FeedFailure, Witnessed
from kiosk.feeds.trouble import AddressTrouble
from kiosk.ledger.watching import LedgerWatch, News
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Fact, FeedReading, Figure
from kiosk.model.stripe_trouble import NoAnswer
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.feed_poller import WITNESSED_AT_A_TIME, Answer, FeedPoller, LiveFeed, Read
from kiosk.ui.goals.tally_watcher import TallyWatcher
from kiosk.ui.lanes import AtOnce, Lane
from tests.conftest import Warnings
from tests.ledger.books import ME, NOON, OTHER, opened
from tests.ledger.test_watching import kept_busy
from tests.model.told_facts import card, drive, minutes
from tests.ui.goals.test_tally_watcher import Hand

GOALS = {"gifts": "usd", "donors": "donors", "members": "members"}
ALL_IS_WELL = ["All is well."]


def with_file(**more: Any) -> Campaign:
    """The drive with a feed in a file."""
    feed = {"id": "website", "kind": "json", "file": "total.json", "goals": GOALS, **more}
    return drive(feeds=[feed])


def with_figures(gifts: str, **more: Any) -> Campaign:
    """The drive with figures typed by staff."""
    as_of = dt.datetime(2026, 11, 23, 9)  # noqa: DTZ001 - as staff write it
    return drive(feeds=[{"id": "office", "kind": "fixed", "as_of": as_of, "figures": {"gifts": gifts}}], **more)


STRIPE = drive(feeds=[{"id": "stripe", "kind": "stripe"}])


def reading(minute: float, gifts: int) -> FeedReading:
    figures = (Figure("donors", 30), Figure("gifts", gifts), Figure("members", 40))
    return FeedReading("website", minutes(minute), figures, "USD")


class Room:
    """A book, its lane, staff's notes, and feeds whose timers never ring by themselves."""

    def __init__(self, qapp: QGuiApplication, folder: Path) -> None:
        self.qapp = qapp
        self.folder = folder
        self.notes = StaffNotes()
        self.now = NOON
        self.told: list[News] = []
        self.answers: list[Answer | BaseException] = []
        self.asked: list[dt.datetime] = []
        self.lane = Lane("feeds", AtOnce())
        self.watch = LedgerWatch(lambda: opened(folder, busy_seconds=0.01), folder / "ledger.sqlite")
        self.tally = TallyWatcher(
            Lane("book", AtOnce()), self.watch, lambda: self.now, self.notes, lambda _, news: self.told.append(news)
        )
        self.feeds = FeedPoller(self.lane, self.tally, self.notes, self.stripe)
        self.live: list[LiveFeed] = []
        self.stripes: list[Campaign] = []

    def answer(self, now: dt.datetime) -> Answer:
        self.asked.append(now)
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def stripe(self, campaign: Campaign) -> Read:
        self.stripes.append(campaign)
        return self.answer

    def feed(self, campaign: Campaign) -> LiveFeed:
        """The campaign's only feed, that gives `answers`."""
        (feed,) = campaign.feeds
        live = LiveFeed(campaign, feed, self.folder, self.answer, self.lane, self.tally, self.notes)
        self.live.append(live)
        (timer,) = live.findChildren(QTimer)
        timer.stop()
        return live

    def read(self, live: LiveFeed, *answers: Answer | BaseException) -> None:
        for answer in answers:
            self.answers.append(answer)
            live.read()
            self.settle()

    def settle(self) -> None:
        for _ in range(30):
            self.qapp.processEvents()

    def facts(self) -> list[Fact]:
        with opened(self.folder) as ledger:
            return list(ledger.facts())

    @property
    def readings(self) -> list[int]:
        """What they give for the goal in money."""
        entries = [fact.entry for fact in self.facts()]
        figures = [figure for entry in entries if isinstance(entry, FeedReading) for figure in entry.figures]
        return [figure.raised for figure in figures if figure.goal == "gifts"]

    def close(self) -> None:
        for live in self.live:
            live.stop()
        self.feeds.stop()
        assert self.lane.close()
        assert self.tally.close()


@pytest.fixture
def room(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Room]:
    room = Room(qapp, tmp_path)
    yield room
    room.close()


def seconds_until_next(live: LiveFeed) -> float:
    (timer,) = live.findChildren(QTimer)
    assert timer.isActive()
    return timer.interval() / 1000


def test_what_a_feed_says_is_written_and_shown(room: Room) -> None:
    campaign = with_file()
    room.tally.show(campaign)
    room.settle()
    room.read(room.feed(campaign), reading(0, 30_000))
    assert room.readings == [30_000]
    assert room.told[-1].tally.goals["gifts"].raised == 30_000
    assert list(room.notes.shown.lines) == ALL_IS_WELL
    assert room.asked == [NOON]


def test_a_feed_is_read_again_about_as_often_as_the_campaign_says(room: Room) -> None:
    live = room.feed(with_file(every_seconds=100))
    room.read(live, reading(0, 30_000))
    assert 90 <= seconds_until_next(live) <= 110


def test_a_failure_is_said_at_once_and_asks_for_help_when_it_stays(room: Room, expected_warnings: Warnings) -> None:
    live = room.feed(with_file(every_seconds=100))
    room.read(live, reading(0, 30_000))
    failure = FeedFailure(AddressTrouble("not_found", ("example.org",)))
    room.read(live, failure)
    assert list(room.notes.shown.lines) == [
        "The feed website couldn’t be read, so its last figure stays. "
        "example.org cannot be found; check the network, and the name in the address."
    ]
    assert not room.notes.shown.urgent
    assert 180 <= seconds_until_next(live) <= 220
    room.read(live, failure)
    assert not room.notes.shown.urgent
    expected_warnings.allow("feed website: The feed website couldn’t be read")
    room.read(live, failure, failure, failure)
    assert room.notes.shown.urgent
    assert len(expected_warnings.texts) == 1
    assert 540 <= seconds_until_next(live) <= 660
    room.read(live, reading(1, 30_000))
    assert list(room.notes.shown.lines) == ALL_IS_WELL
    assert 90 <= seconds_until_next(live) <= 110


def test_a_feed_that_wants_to_be_left_alone_is(room: Room) -> None:
    live = room.feed(with_file(every_seconds=15))
    room.read(live, FeedFailure(AddressTrouble("feed_not_now", ("example.org", "429")), retry_after=300))
    assert 270 <= seconds_until_next(live) <= 330


def test_an_unexpected_failure_is_logged_once(room: Room, expected_warnings: Warnings) -> None:
    expected_warnings.allow("could not be read")
    expected_warnings.allow("feed website: ")
    room.read(room.feed(with_file()), *(ValueError("broken") for _ in range(5)))
    assert sum("could not be read" in text for text in expected_warnings.texts) == 1
    assert "the log has the details" in room.notes.shown.headline


def test_a_jump_is_told_until_three_readings_agree(room: Room, expected_warnings: Warnings) -> None:
    expected_warnings.allow("feed website: ")
    live = room.feed(with_file())
    room.read(live, reading(0, 30_000), reading(1, 55_000))
    assert list(room.notes.shown.lines) == [
        "The feed website moved by more than 20 % of a goal at once, so its last figure stays.",
        "It counts once 3 readings in a row agree, or now with: kiosk feed accept website",
    ]
    changes: list[int] = []
    room.notes.changed.connect(lambda: changes.append(room.notes.shown.urgent))
    room.read(live, reading(2, 55_000))
    assert room.readings == [30_000]
    assert False not in changes  # it doesn't come and go
    room.read(live, reading(3, 55_000))
    assert room.readings == [30_000, 55_000]
    assert list(room.notes.shown.lines) == ALL_IS_WELL


def test_readings_that_never_agree_do_not_fill_the_log(room: Room, expected_warnings: Warnings) -> None:
    expected_warnings.allow("feed website: ")
    live = room.feed(with_file())
    room.read(live, reading(0, 10_000), *(reading(n, 25_000 + 30_000 * (n % 2)) for n in range(1, 20)))
    assert len(expected_warnings.texts) == 2
    assert room.readings == [10_000]


def test_a_jump_that_staff_accept_counts_and_is_read_at_once(room: Room, expected_warnings: Warnings) -> None:
    expected_warnings.allow("feed website: ")
    campaign = with_file(every_seconds=3600)
    live = room.feed(campaign)
    room.read(live, reading(0, 30_000), reading(1, 55_000))
    with opened(room.folder) as ledger:  # as kiosk feed accept does
        ledger.append(campaign.id, reading(1, 55_000))
    live.look_again()
    assert seconds_until_next(live) == 0
    room.read(live, reading(1, 55_000))
    assert list(room.notes.shown.lines) == ALL_IS_WELL
    assert room.readings == [30_000, 55_000]
    live.look_again()
    assert seconds_until_next(live) > 3000


def test_a_reading_that_could_not_be_written_is_written_with_the_next(room: Room, expected_warnings: Warnings) -> None:
    expected_warnings.allow("ledger: ")
    live = room.feed(with_file())
    room.read(live, reading(0, 30_000))
    with kept_busy(room.folder / "ledger.sqlite"):
        room.read(live, reading(1, 30_100))
    assert "kept busy" in room.notes.shown.headline
    room.read(live, reading(1, 30_100))
    assert room.readings == [30_000, 30_100]


def test_what_stripe_tells_is_written_once_whoever_took_it(room: Room) -> None:
    own = card(1, 5000)
    with opened(room.folder) as ledger:
        ledger.append(STRIPE.id, own)
    live = room.feed(STRIPE)
    seen = (card(1, 5000, taken_by=ME.uuid), card(2, 700, taken_by=OTHER.uuid))
    room.read(live, Witnessed(seen), Witnessed(seen))
    assert [fact.entry for fact in room.facts()] == [own, seen[1]]
    assert list(room.notes.shown.lines) == ALL_IS_WELL


def test_what_stripe_told_before_it_failed_is_kept(room: Room) -> None:
    room.read(room.feed(STRIPE), Witnessed((card(2, 700),), NoAnswer("unreachable")))
    assert len(room.facts()) == 1
    assert list(room.notes.shown.lines) == [
        "The feed stripe couldn’t be read, so its last figure stays. "
        "Stripe cannot be reached or does not answer in time; check the network."
    ]


def test_what_stripe_told_while_the_book_was_busy_is_written_later(room: Room, expected_warnings: Warnings) -> None:
    expected_warnings.allow("ledger: ")
    live = room.feed(STRIPE)
    room.read(live, Witnessed((card(1, 500),)))
    with kept_busy(room.folder / "ledger.sqlite"):
        room.read(live, Witnessed((card(2, 700),)))
    room.read(live, Witnessed(()))
    assert [fact.reference for fact in room.facts()] == ["gift:pi_1", "gift:pi_2"]


def test_much_that_stripe_tells_at_once_lets_the_book_be_looked_at_in_between(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    hand = Hand()
    notes = StaffNotes()
    watch = LedgerWatch(lambda: opened(tmp_path), tmp_path / "ledger.sqlite")
    tally = TallyWatcher(Lane("book", hand), watch, lambda: NOON, notes, lambda *_: None)
    gifts = Witnessed(tuple(card(number, 100) for number in range(2 * WITNESSED_AT_A_TIME + 10)))
    live = LiveFeed(STRIPE, STRIPE.feeds[0], tmp_path, lambda _: gifts, Lane("feeds", AtOnce()), tally, notes)
    written = []
    for _ in range(3):
        for _ in range(5):
            qapp.processEvents()
        hand.do_next()
        with opened(tmp_path) as ledger:
            written.append(ledger.arrived())
    qapp.processEvents()
    live.stop()
    watch.close()
    assert written == [WITNESSED_AT_A_TIME, 2 * WITNESSED_AT_A_TIME, 2 * WITNESSED_AT_A_TIME + 10]
    assert hand.waiting == []


# The feeds of a campaign that is edited.


def put(folder: Path, gifts: str, as_of: str = "2026-11-23T12:00:00Z") -> None:
    figures = {"usd": gifts, "donors": 30, "members": 40}
    goals = [{"id": name, "raised": raised} for name, raised in figures.items()]
    document = {"schema": 1, "as_of": as_of, "currency": "USD", "goals": goals}
    (folder / "total.json").write_text(json.dumps(document))


Shown = Callable[[Campaign], None]


@pytest.fixture
def shown(room: Room) -> Shown:
    def show(campaign: Campaign) -> None:
        room.tally.show(campaign)
        room.feeds.show(campaign, room.folder)
        room.settle()

    return show


def test_a_feed_in_a_file_is_read_at_once(room: Room, shown: Shown) -> None:
    put(room.folder, "312.50")
    shown(with_file())
    assert room.readings == [31_250]


def test_a_file_that_is_missing_is_said_with_its_name(room: Room, shown: Shown) -> None:
    shown(with_file())
    assert room.notes.shown.lines[0].startswith("The feed website couldn’t be read, so its last figure stays. ")
    assert "total.json is not there" in room.notes.shown.lines[0]


def test_figures_typed_by_staff_count_at_once_and_again_when_they_are_edited(room: Room, shown: Shown) -> None:
    for typed in ("300", "590", "250"):
        shown(with_figures(typed))
    assert [news.tally.goals["gifts"].raised for news in room.told if news.steps or news == room.told[0]] == [
        30_000,
        59_000,
        25_000,
    ]
    assert list(room.notes.shown.lines) == ALL_IS_WELL


def test_a_feed_that_asks_what_it_asked_before_goes_on_when_texts_are_edited(room: Room, shown: Shown) -> None:
    room.answers += [Witnessed(()), Witnessed(())]
    shown(STRIPE)
    shown(replace(STRIPE, title="Another title"))
    assert (len(room.stripes), len(room.asked)) == (1, 1)
    shown(replace(STRIPE, id="another-drive"))
    assert (len(room.stripes), len(room.asked)) == (2, 2)


def test_the_warning_of_a_feed_goes_with_the_feed(room: Room, shown: Shown) -> None:
    shown(with_file())
    assert list(room.notes.shown.lines) != ALL_IS_WELL
    shown(drive(has_feed=False))
    assert list(room.notes.shown.lines) == ALL_IS_WELL


def test_an_answer_of_a_feed_that_was_taken_out_is_not_heard(qapp: QGuiApplication, tmp_path: Path) -> None:
    room = Room(qapp, tmp_path)
    hand = Hand()
    room.feeds = FeedPoller(Lane("feeds", hand), room.tally, room.notes, room.stripe)
    campaign = with_file()
    room.tally.show(campaign)
    room.feeds.show(campaign, tmp_path)
    room.settle()
    put(tmp_path, "590")
    room.tally.show(drive(has_feed=False))
    room.feeds.show(drive(has_feed=False), tmp_path)
    hand.do_next()
    room.settle()
    assert room.facts() == []
    assert list(room.notes.shown.lines) == ALL_IS_WELL
    room.close()
