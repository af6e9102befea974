"""The ledger, the feeds and the other kiosks joined, as a running kiosk has them."""

import datetime as dt
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app.choices import Choices
from kiosk.app.fleet_link import link_to
from kiosk.app.goals import open_goals
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Identity, Ledger, open_ledger
from kiosk.machine.settings import Settings
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Entry, Gift, Refund
from kiosk.ui.attract.records import GoalFigure
from kiosk.ui.attract.thanks_queue import Arrivals
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.controller import GoalsController
from kiosk.ui.goals.fleet_poller import NoLink
from kiosk.ui.lanes import AtOnce
from tests.conftest import CHECKOUT, NOON
from tests.ledger.fleet.server import Fleet
from tests.model.told_facts import cash, dollars, drive

pytest_plugins = ["tests.ledger.fleet.fixtures"]

DRIVE = drive(has_feed=False)
SETTINGS = Settings(name="Hall A")
SOON = 10_000


class Screen:
    """What a kiosk shows of its books."""

    def __init__(self, qapp: QGuiApplication, data: Path, settings: Settings = SETTINGS, **more: Any) -> None:
        self.qapp = qapp
        self.choices = Choices(data, clock=lambda: NOON, **more)
        self.settings = settings
        self.notes = StaffNotes()
        self.told: list[tuple[str, Mapping[str, GoalFigure], Arrivals]] = []
        self.books: GoalsController | None = None

    def open(self, *, writes: bool = True, at_once: bool = True) -> GoalsController | None:
        executor = AtOnce() if at_once else None
        self.books = open_goals(self.choices, self.settings, self.notes, executor, self.hear, writes=writes)
        return self.books

    def hear(
        self, campaign: Campaign, figures: Mapping[str, GoalFigure], arrivals: Arrivals, most_chosen: int | None
    ) -> None:
        self.told.append((campaign.id, figures, arrivals))
        self.most_chosen = most_chosen

    def show(self, campaign: Campaign, feed_folder: Path | None = None, language: str = "en") -> None:
        assert self.books is not None
        self.books.show(campaign, feed_folder, language)
        self.settle()

    def look(self) -> None:
        assert self.books is not None
        self.books.tally.look()
        self.settle()

    def settle(self) -> None:
        for _ in range(20):
            self.qapp.processEvents()

    def write(self, *entries: Entry, campaign: str = DRIVE.id, practice: bool = False) -> None:
        """As a command does beside the kiosk."""
        with self.ledger(practice=practice) as ledger:
            for entry in entries:
                ledger.append(campaign, entry)

    def ledger(self, *, practice: bool = False) -> Ledger:
        identity = Identity(self.settings.uuid, self.settings.name, self.settings.place)
        return open_ledger(self.choices.data, identity, practice=practice, clock=self.choices.clock)

    @property
    def gifts(self) -> GoalFigure:
        return self.told[-1][1]["gifts"]

    def explained(self) -> QTimer:
        """Rings when the reason for a step back has been said long enough."""
        assert self.books is not None
        (timer,) = self.books.findChildren(QTimer)
        return timer


Build = Callable[..., Screen]


@pytest.fixture
def build(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Build]:
    screens: list[Screen] = []

    def made(settings: Settings = SETTINGS, **more: Any) -> Screen:
        screens.append(Screen(qapp, tmp_path / "data", settings, **more))
        return screens[-1]

    yield made
    for screen in screens:
        assert screen.books is None or screen.books.close()


@pytest.fixture
def screen(build: Build) -> Screen:
    screen = build()
    screen.open()
    screen.show(DRIVE)
    return screen


def test_a_kiosk_that_writes_makes_its_book(screen: Screen) -> None:
    assert screen.gifts.raised == 10_000
    assert ledger_files(screen.choices.data).ledger.exists()


def test_pictures_are_taken_without_making_or_changing_a_book(build: Build) -> None:
    screen = build()
    assert screen.open(writes=False) is None
    assert not screen.choices.data.exists()
    screen.write(cash(2000))
    files = {file: file.read_bytes() for file in screen.choices.data.iterdir()}
    screen.open(writes=False)
    screen.show(DRIVE)
    assert screen.gifts.raised == 12_000
    assert {file: file.read_bytes() for file in files} == files


def test_practice_counts_in_a_book_of_its_own_and_never_with_other_kiosks(build: Build) -> None:
    screen = build(replace(SETTINGS, fleet="nonsense"), practice=True)
    screen.write(cash(2000))
    screen.write(cash(500), practice=True)
    screen.open()
    screen.show(DRIVE)
    assert screen.gifts.raised == 10_500
    assert len(screen.notes.shown.lines) == 6  # two for each goal


def test_pictures_are_taken_without_asking_other_kiosks(build: Build) -> None:
    screen = build(replace(SETTINGS, fleet="nonsense"))
    screen.write(cash(2000))
    screen.open(writes=False)
    screen.show(DRIVE)
    assert len(screen.notes.shown.lines) == 6  # two for each goal


def test_a_moment_that_was_asked_for_is_now(build: Build) -> None:
    for at in (dt.datetime(2026, 11, 23, 12), NOON):  # noqa: DTZ001 - as the command line gives it
        screen = build(at=at)
        books = screen.open()
        assert books is not None
        assert books.tally.now() == NOON


def test_a_clock_that_cannot_be_right_is_no_time(build: Build) -> None:
    screen = build()
    screen.choices = replace(screen.choices, clock=lambda: NOON.replace(year=2001))
    books = screen.open()
    assert books is not None
    assert books.tally.now() < NOON.replace(year=2001)


def test_a_gift_is_told_with_its_thanks_once(screen: Screen) -> None:
    screen.write(cash(2000))
    screen.look()
    screen.look()
    assert [arrivals for _, _, arrivals in screen.told] == [Arrivals(afresh=True), Arrivals(minor=2000, gifts=1)]


def give_back(screen: Screen) -> None:
    """A gift, and a part of it given back."""
    screen.write(Gift("phone", dollars(2000), "pi_1"))
    screen.look()
    screen.write(Refund("re_1", "pi_1", dollars(500)))
    screen.look()


def test_why_a_figure_went_back_is_said_for_a_while(screen: Screen) -> None:
    give_back(screen)
    assert (screen.gifts.raised, screen.gifts.explained) == (11_500, "refund")
    timer = screen.explained()
    assert (timer.isActive(), timer.interval()) == (True, 90_000)
    timer.setInterval(0)
    screen.settle()
    assert (screen.gifts.raised, screen.gifts.explained) == (11_500, "")
    assert screen.told[-1][2] == Arrivals()


def test_a_reason_stays_while_other_gifts_arrive(screen: Screen) -> None:
    give_back(screen)
    screen.write(cash(100))
    screen.look()
    assert (screen.gifts.raised, screen.gifts.explained) == (11_600, "refund")


@pytest.mark.parametrize(
    "changes",
    [{"id": "winter"}, {"currency": "EUR"}, {"goals": [{"id": "gifts", "unit": "donors", "target": 50}]}],
    ids=["another", "another currency", "other goals"],
)
def test_nothing_of_one_campaign_is_shown_for_another(screen: Screen, changes: dict[str, Any]) -> None:
    give_back(screen)
    other = drive(has_feed=False, **changes)
    before = len(screen.told)
    screen.write(cash(300))
    screen.show(other)
    told = screen.told[before:]
    assert [(campaign, arrivals) for campaign, _, arrivals in told] == [(other.id, Arrivals(afresh=True))]
    assert {figure.explained for figure in told[0][1].values()} == {""}
    assert not screen.explained().isActive()


def test_a_campaign_whose_texts_change_keeps_its_reasons_and_thanks(screen: Screen) -> None:
    give_back(screen)
    screen.write(cash(300))
    screen.show(drive(has_feed=False, title="Another title"))
    assert (screen.gifts.raised, screen.gifts.explained) == (11_800, "refund")
    assert screen.told[-1][2] == Arrivals(minor=300, gifts=1)


def test_a_campaign_whose_book_cannot_be_read_shows_nothing_of_the_one_before(
    screen: Screen, monkeypatch: pytest.MonkeyPatch, expected_warnings: Any
) -> None:
    expected_warnings.allow("ledger: ")
    expected_warnings.allow("could not be used")
    give_back(screen)

    def broken(*_: object) -> None:
        raise OSError("gone")

    monkeypatch.setattr("kiosk.ledger.watching.LedgerWatch.look", broken)
    before = len(screen.told)
    timer = screen.explained()
    screen.show(drive(has_feed=False, id="winter"))
    timer.timeout.emit()
    screen.settle()
    assert screen.told[before:] == []
    assert "$" not in " ".join(screen.notes.shown.lines)


def test_what_staff_read_follows_the_language(screen: Screen) -> None:
    assert screen.notes.shown.lines[0].startswith("$100 gifts: ")
    screen.show(DRIVE, language="de")
    assert screen.notes.shown.lines[0].startswith("100\xa0$ gifts: ")


def test_feeds_are_read_only_where_there_is_a_folder_for_them(screen: Screen) -> None:
    feed = {"id": "website", "kind": "json", "file": "total.json", "goals": {"gifts": "usd"}}
    campaign = drive(feeds=[feed])
    screen.show(campaign)
    assert not any("total.json is not there" in line for line in screen.notes.shown.lines)
    screen.show(campaign, screen.choices.data)
    assert any("total.json is not there" in line for line in screen.notes.shown.lines)


def test_stripe_is_read_with_the_key_of_this_machine(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.machine.system_keyring.ALLOWED_KEYRINGS", frozenset())
    for name in ("KIOSK_STRIPE_KEY", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    screen.show(drive(feeds=[{"id": "stripe", "kind": "stripe"}]), screen.choices.data)
    assert any("kiosk key set stripe" in line for line in screen.notes.shown.lines)


def test_kiosks_that_share_a_database_count_together(
    fleet: Fleet, qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.machine.system_keyring.ALLOWED_KEYRINGS", frozenset())
    both = [Screen(qapp, tmp_path / name, Settings(name=name, fleet=fleet.conninfo)) for name in "ab"]
    for screen in both:
        screen.open(at_once=False)
        screen.show(DRIVE)
    both[0].write(cash(2000))
    qtbot.waitUntil(lambda: all(one.told and one.gifts.raised == 12_000 for one in both), timeout=SOON)
    for screen in both:
        assert screen.books is not None
        assert screen.books.close()


def test_others_are_heard_of_by_the_clock_of_the_kiosk(fleet: Fleet, tmp_path: Path) -> None:
    with open_ledger(tmp_path, Identity("a", "Kiosk", "Hall")) as ledger:
        link = link_to(fleet.conninfo, ledger, lambda: NOON)
        assert not isinstance(link, NoLink)
        link.exchange()
        link.close()
        assert link.heard_at == NOON


def test_what_few_kiosks_need_is_not_imported_on_the_way_to_the_figures() -> None:
    program = (
        "import sys\n"
        "import kiosk.app.goals, kiosk.ui.goals.controller, kiosk.ui.goals.feed_poller, kiosk.ui.goals.fleet_poller\n"
        "import kiosk.ui.goals.tally_watcher\n"
        "print(*{'stripe', 'psycopg', 'requests', 'keyring', 'ssl', 'http.client', 'filelock'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("", "")
