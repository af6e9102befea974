"""The ledger looked at over and over: nothing overlaps, nothing of another campaign, and trouble is told once."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.watching import LedgerWatch, News
from kiosk.model.campaign import Campaign
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.tally_watcher import LOOKS_AFTER_TROUBLE, LOOKS_UNTIL_ANYWAY, TallyWatcher
from kiosk.ui.lanes import Lane
from tests.conftest import Warnings
from tests.ledger.books import NOON, Disk, opened
from tests.ledger.test_watching import kept_busy, written_beside
from tests.model.told_facts import cash, drive
from tests.ui.test_lanes import ByHand, unexpected

DRIVE = drive(has_feed=False)
WINTER = drive(has_feed=False, id="winter", currency="EUR")


class Hand(ByHand):
    """Work fails as it does in a lane."""

    def do_next(self) -> None:
        future, work = self.waiting.pop(0)
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to who asks the future
            future.set_exception(error)


class Screen:
    """What was told, and a lane that moves when it is told to."""

    def __init__(self, qapp: QGuiApplication, open_ledger: Callable[[], Ledger], book: Path, disk: Disk) -> None:
        self.qapp = qapp
        self.disk = disk
        self.hand = Hand()
        self.told: list[tuple[str, News]] = []
        self.notes = StaffNotes()
        self.now = NOON
        watch = LedgerWatch(open_ledger, book)
        self.tally = TallyWatcher(Lane("book", self.hand), watch, lambda: self.now, self.notes, self.hear)
        (timer,) = self.tally.findChildren(QTimer)
        timer.setInterval(3_600_000)  # the test looks by itself
        self.tally.log.grown.disconnect(self.tally.look_at_growth)

    def hear(self, campaign: Campaign, news: News) -> None:
        self.told.append((campaign.id, news))

    def work(self) -> None:
        """Let the lane do what waits."""
        while self.hand.waiting:
            self.hand.do_next()
            self.qapp.processEvents()

    def look(self, times: int = 1) -> None:
        for _ in range(times):
            self.tally.look()
            self.work()

    @property
    def raised(self) -> list[tuple[str, int]]:
        return [(campaign, news.tally.goals["gifts"].raised) for campaign, news in self.told]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


@pytest.fixture
def screen(qapp: QGuiApplication, tmp_path: Path, book: Path) -> Iterator[Screen]:
    disk = Disk(10_000_000)
    screen = Screen(qapp, lambda: opened(tmp_path, busy_seconds=0.01, free_space=disk), book, disk)
    yield screen
    screen.tally.use(LedgerWatch.close, lambda _: None)
    screen.work()


def test_the_figures_are_told_at_once_and_then_when_they_change(screen: Screen, tmp_path: Path) -> None:
    screen.tally.show(DRIVE)
    screen.work()
    screen.look(3)
    written_beside(tmp_path, cash(2000))
    screen.look(3)
    assert screen.raised == [("drive", 10_000), ("drive", 12_000)]


def test_a_look_never_overlaps_another(screen: Screen) -> None:
    screen.tally.show(DRIVE)
    for _ in range(5):
        screen.tally.look()
    screen.tally.use(lambda _: None, lambda _: None)
    screen.tally.look()
    assert len(screen.hand.waiting) == 2


def test_what_else_fails_in_the_lane_lets_no_second_look_begin(screen: Screen, expected_warnings: Warnings) -> None:
    expected_warnings.allow("could not be used")
    expected_warnings.allow("ledger: ")

    def fail(_: LedgerWatch) -> None:
        raise ValueError("broken")

    screen.tally.use(fail, lambda _: None)
    screen.tally.show(DRIVE)
    screen.hand.do_next()
    screen.qapp.processEvents()
    screen.tally.look()
    assert len(screen.hand.waiting) == 1


def test_without_a_campaign_there_is_nothing_to_look_for(screen: Screen) -> None:
    screen.tally.look()
    assert screen.hand.waiting == []


def test_a_campaign_that_comes_while_a_look_is_under_way_is_looked_at_next(screen: Screen, tmp_path: Path) -> None:
    written_beside(tmp_path, cash(2000))
    screen.tally.show(DRIVE)
    screen.tally.show(WINTER)
    screen.work()
    assert screen.raised == [("winter", 10_000)]


def test_a_campaign_that_comes_and_goes_again_is_told(screen: Screen) -> None:
    screen.tally.show(DRIVE)
    screen.work()
    screen.tally.show(WINTER)
    screen.tally.show(DRIVE)
    screen.work()
    screen.look()
    assert [campaign for campaign, _ in screen.raised] == ["drive", "drive"]


def test_a_gift_that_arrives_while_the_texts_are_edited_is_not_missed(screen: Screen, tmp_path: Path) -> None:
    screen.tally.show(DRIVE)
    screen.work()
    written_beside(tmp_path, cash(2000))
    screen.tally.look()
    screen.tally.show(drive(has_feed=False, title="Another title"))
    screen.work()
    screen.look()
    assert sum(len(news.newcomers.gifts) for _, news in screen.told) == 1
    assert screen.raised[-1] == ("drive", 12_000)


def test_figures_grow_old_though_nobody_writes(screen: Screen) -> None:
    screen.tally.heard = NOON
    screen.tally.show(DRIVE)
    screen.work()
    screen.now = NOON + dt.timedelta(minutes=10)
    screen.look(LOOKS_UNTIL_ANYWAY)
    assert [news.tally.goals["gifts"].late for _, news in screen.told] == [False, True]


def test_a_book_that_cannot_be_opened_is_told_once_and_used_once_it_can(
    screen: Screen, book: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("ledger: ")
    book.write_bytes(b"no ledger" * 1000)
    screen.tally.show(DRIVE)
    screen.work()
    screen.look(4 * LOOKS_AFTER_TROUBLE)
    assert [text for text in expected_warnings.texts if "ledger.sqlite" in text] == expected_warnings.texts[:1]
    assert len(expected_warnings.texts) == 2  # what is wrong, and what follows from it
    assert screen.notes.shown.urgent
    assert screen.tally.in_trouble
    assert screen.told == []
    book.unlink()
    screen.look(LOOKS_AFTER_TROUBLE + 1)
    assert screen.raised == [("drive", 10_000)]
    assert list(screen.notes.shown.lines) == ["All is well."]
    assert not screen.tally.in_trouble


def test_a_book_in_trouble_is_tried_again_after_a_while_and_not_at_every_look(
    qapp: QGuiApplication, book: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("ledger: ")
    tries: list[int] = []

    def broken() -> Ledger:
        tries.append(1)
        raise OSError("unexpected")

    screen = Screen(qapp, broken, book, Disk())
    expected_warnings.allow("the ledger could not be used")
    expected_warnings.allow("ledger: ")
    screen.tally.show(DRIVE)
    screen.work()
    screen.look(2 * (LOOKS_AFTER_TROUBLE + 1))
    assert len(tries) == 3
    assert sum("could not be used" in text for text in expected_warnings.texts) == 1


def test_what_cannot_be_written_is_told_once_while_the_figures_go_on(
    screen: Screen, tmp_path: Path, book: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("ledger: ")
    screen.tally.show(DRIVE)
    screen.work()
    with kept_busy(book):
        for _ in range(3):
            screen.tally.use(lambda watch: watch.record(DRIVE, cash(100)), unexpected)
            screen.look(3)
        assert screen.tally.in_trouble
    written_beside(tmp_path, cash(2000))
    screen.look(2)
    assert screen.raised[-1] == ("drive", 12_000)
    assert screen.tally.in_trouble  # until something could be written
    assert sum("kept busy" in text for text in expected_warnings.texts) == 1
    screen.tally.use(lambda watch: watch.record(DRIVE, cash(100)), lambda _: None)
    screen.look(2)
    assert list(screen.notes.shown.lines) == ["All is well."]


def test_a_disk_that_is_nearly_full_is_told_to_staff_once(screen: Screen, expected_warnings: Warnings) -> None:
    expected_warnings.allow("ledger: ")
    screen.disk.free = 0
    screen.tally.show(DRIVE)
    screen.work()
    screen.look(10)
    assert "nearly full" in screen.notes.shown.headline
    assert screen.raised == [("drive", 10_000)]
    assert len(expected_warnings.texts) == 2
    screen.disk.free = 10_000_000
    screen.tally.use(lambda watch: watch.record(DRIVE, cash(100)), lambda _: None)
    screen.look()
    assert not screen.tally.in_trouble


def test_a_disk_that_has_space_again_lets_cards_be_taken_though_nobody_writes(
    screen: Screen, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("ledger: ")
    screen.disk.free = 0
    screen.tally.show(DRIVE)
    screen.work()
    assert screen.tally.in_trouble
    screen.disk.free = 10_000_000
    screen.look(LOOKS_UNTIL_ANYWAY)
    assert not screen.tally.in_trouble
    assert list(screen.notes.shown.lines) == ["All is well."]


def test_staff_notes_do_not_change_while_nothing_happens(screen: Screen) -> None:
    changes: list[int] = []
    screen.tally.show(DRIVE)
    screen.work()
    screen.notes.changed.connect(lambda: changes.append(1))
    screen.look(10)
    assert changes == []


def test_a_lane_of_its_own_ends_within_a_second_and_leaves_the_book_closed(
    qtbot: QtBot, tmp_path: Path, book: Path
) -> None:
    told: list[Any] = []
    watch = LedgerWatch(lambda: opened(tmp_path), book)
    tally = TallyWatcher(Lane("book"), watch, lambda: NOON, StaffNotes(), lambda *news: told.append(news))
    tally.show(DRIVE)
    qtbot.waitUntil(lambda: told != [])
    assert tally.close()


def test_what_another_program_writes_is_told_without_waiting_for_the_next_look(
    qtbot: QtBot, tmp_path: Path, book: Path
) -> None:
    told: list[News] = []
    watch = LedgerWatch(lambda: opened(tmp_path), book)
    tally = TallyWatcher(Lane("book"), watch, lambda: NOON, StaffNotes(), lambda _, news: told.append(news))
    (timer,) = tally.findChildren(QTimer)
    timer.setInterval(3_600_000)
    tally.show(DRIVE)
    qtbot.waitUntil(lambda: told != [])
    for gift in (2000, 3000):
        written_beside(tmp_path, cash(gift))
        before = len(told)
        qtbot.waitUntil(lambda before=before: len(told) > before, timeout=2000)  # type: ignore[misc]
    assert told[-1].tally.goals["gifts"].raised == 15_000
    assert tally.close()


def test_what_is_written_during_a_look_has_another_look_after_it(screen: Screen, tmp_path: Path) -> None:
    screen.tally.show(DRIVE)
    screen.hand.do_next()
    written_beside(tmp_path, cash(2000))
    screen.tally.look_at_growth()
    assert screen.hand.waiting == []
    screen.qapp.processEvents()
    screen.work()
    assert screen.raised == [("drive", 10_000), ("drive", 12_000)]
