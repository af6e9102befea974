"""Several running kiosks and one real PostgreSQL: one total, and one goes on where the others can’t be reached."""

import datetime as dt
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.app.fleet_link import link_to
from kiosk.checks.afar import read
from kiosk.checks.check import Check, Found
from kiosk.checks.findings import DiskFound
from kiosk.ledger.files import ledger_files
from kiosk.ledger.fleet.address import address_of
from kiosk.ledger.fleet.asking import Asker
from kiosk.ledger.fleet.exchanged import Exchanged, FleetLimits
from kiosk.ledger.fleet.link import FleetLink
from kiosk.ledger.fleet.questions import Question
from kiosk.ledger.fleet.signing import SigningKey, key_of, new_secret
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.watching import LedgerWatch
from kiosk.machine import system_keyring
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Gift
from kiosk.model.phase import NO_TIME
from kiosk.ui.attract.records import GoalFigure
from kiosk.ui.attract.thanks_queue import Arrivals
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.controller import GoalsController
from kiosk.ui.goals.fleet_answers import FleetAnswers
from kiosk.ui.goals.fleet_poller import FAILURES_UNTIL_URGENT, FleetPoller, NoLink
from kiosk.ui.goals.tally_watcher import TallyWatcher
from kiosk.ui.lanes import Lane
from tests.conftest import Warnings
from tests.ledger.books import ME, NOON, OTHER, opened
from tests.ledger.fleet.server import Fleet, PostgreSQL
from tests.model.told_facts import cash, drive

pytest_plugins = ["tests.ledger.fleet.fixtures"]

DRIVE = drive(has_feed=False)
SOON = 10_000
NAMES = {"a": ME, "b": OTHER}


def no_stripe(_: Campaign) -> Callable[[dt.datetime], object]:
    raise AssertionError("this campaign has no such feed")


@dataclass
class Shared:
    """The time that both kiosks and their links go by."""

    now: dt.datetime = NOON

    def __call__(self) -> dt.datetime:
        return self.now


@dataclass
class Kiosk:
    """One with lanes of its own; what a screen would show is kept."""

    data: Path
    books: GoalsController
    notes: StaffNotes
    name: str
    figures: Mapping[str, GoalFigure] = field(default_factory=dict)
    thanked: list[Arrivals] = field(default_factory=list)

    @property
    def raised(self) -> int:
        return self.figures["gifts"].raised if self.figures else -1

    def add(self, *gifts: Gift) -> None:
        """As a command does beside it."""
        with opened(self.data, NAMES[self.name], clock=lambda: NOON) as ledger:
            for gift in gifts:
                ledger.append(DRIVE.id, gift)


Open = Callable[..., Kiosk]


@pytest.fixture
def clock() -> Shared:
    return Shared()


@pytest.fixture
def kiosk(fleet: Fleet, tmp_path: Path, clock: Shared, qtbot: QtBot) -> Iterator[Open]:
    assert qtbot
    running: list[Kiosk] = []

    def build(name: str, address: str | None = None, key: SigningKey | None = None) -> Kiosk:
        data = tmp_path / name
        notes = StaffNotes()

        def ledger() -> Ledger:
            return opened(data, NAMES[name], clock=clock)

        def hear(_: Campaign, figures: Mapping[str, GoalFigure], arrivals: Arrivals, _most: int | None) -> None:
            one.figures = figures
            one.thanked.append(arrivals)

        def link(own: Ledger) -> FleetLink:
            limits, where = FleetLimits(longest_pause=0.05), address_of(address or fleet.conninfo)
            return FleetLink(own, where, "", clock, limits=limits, key=lambda: key)

        watch = LedgerWatch(ledger, ledger_files(data).ledger)
        books = GoalsController(watch, clock, notes, None, no_stripe, hear)  # type: ignore[arg-type]  # never asked
        one = Kiosk(data, books, notes, name)
        running.append(one)
        books.join(ledger, link)
        books.show(DRIVE, None, "en")
        return one

    yield build
    for one in running:
        assert one.books.close()


@pytest.fixture
def again(postgresql: PostgreSQL) -> Iterator[None]:
    """A server that runs again after the test."""
    yield
    postgresql.stop()
    postgresql.start()


def test_a_gift_on_one_kiosk_shows_and_is_thanked_for_on_the_other(kiosk: Open, qtbot: QtBot) -> None:
    a, b = kiosk("a"), kiosk("b")
    qtbot.waitUntil(lambda: a.raised == b.raised == 10_000, timeout=SOON)
    a.add(cash(2000))
    qtbot.waitUntil(lambda: a.raised == b.raised == 12_000, timeout=SOON)
    b.add(cash(300))
    qtbot.waitUntil(lambda: a.raised == b.raised == 12_300, timeout=SOON)
    assert [sum((one.minor for one in kiosk.thanked), 0) for kiosk in (a, b)] == [2300, 2300]
    assert "$20 at other kiosks" in b.notes.shown.lines[0]
    assert not a.notes.shown.urgent


def test_a_day_out_of_hearing_is_caught_up_and_not_thanked_for(kiosk: Open, clock: Shared, qtbot: QtBot) -> None:
    b = kiosk("b")
    b.add(*(cash(100) for _ in range(200)))
    qtbot.waitUntil(lambda: b.raised == 30_000, timeout=SOON)
    clock.now = NOON + dt.timedelta(days=1)
    a = kiosk("a")
    qtbot.waitUntil(lambda: a.raised == 30_000, timeout=SOON)
    assert sum(one.gifts for one in a.thanked) == 0


def test_out_of_hearing_is_told_after_a_while_grows_late_and_is_caught_up(
    kiosk: Open,
    clock: Shared,
    qtbot: QtBot,
    postgresql: PostgreSQL,
    again: None,
    expected_warnings: Warnings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_warnings.allow("fleet: The other kiosks can’t be reached")
    monkeypatch.setattr(TallyWatcher.__init__, "__defaults__", (2,))
    a, b = kiosk("a"), kiosk("b")
    qtbot.waitUntil(lambda: a.raised == b.raised == 10_000, timeout=SOON)
    a.add(cash(2000))
    qtbot.waitUntil(lambda: b.raised == 12_000, timeout=SOON)
    postgresql.stop()
    a.add(cash(500))
    qtbot.waitUntil(lambda: a.notes.shown.urgent and b.notes.shown.urgent, timeout=SOON)
    assert (a.raised, b.raised) == (12_500, 12_000)
    assert "this one keeps counting by itself" in a.notes.shown.headline
    assert not b.figures["gifts"].late
    clock.now = NOON + dt.timedelta(minutes=6)
    qtbot.waitUntil(lambda: b.figures["gifts"].late, timeout=SOON)
    assert b.figures["gifts"].as_of == NOON
    assert b.raised == 12_000
    postgresql.start()
    qtbot.waitUntil(lambda: b.raised == 12_500, timeout=SOON)
    qtbot.waitUntil(
        lambda: not (a.notes.shown.urgent or b.notes.shown.urgent or b.figures["gifts"].late), timeout=SOON
    )
    assert sum("can’t be reached" in text for text in expected_warnings.texts) <= 6


def test_a_kiosk_closes_within_a_second_though_its_lane_listens(kiosk: Open, qtbot: QtBot) -> None:
    a = kiosk("a")
    qtbot.waitUntil(lambda: a.raised == 10_000, timeout=SOON)
    began = time.monotonic()
    assert a.books.close()
    assert time.monotonic() - began < 1.5


def test_a_password_that_is_refused_is_said_in_one_sentence(
    fleet: Fleet, kiosk: Open, qtbot: QtBot, postgresql: PostgreSQL
) -> None:
    by_tcp = fleet.server.conninfo(fleet.database, port=postgresql.port)
    a = kiosk("a", by_tcp)
    qtbot.waitUntil(lambda: any("set its password with" in line for line in a.notes.shown.lines), timeout=SOON)
    (said,) = [line for line in a.notes.shown.lines if "password" in line]
    assert said.startswith("The other kiosks can’t be reached; this one keeps counting by itself. The database ")
    assert a.raised == 10_000


def test_a_kiosk_goes_through_its_check_list_when_another_asks_and_once_for_many_questions(
    fleet: Fleet, kiosk: Open, qtbot: QtBot
) -> None:
    its_key, own = key_of(new_secret(ME.uuid)), key_of(new_secret("asker"))
    its_address, address = fleet.admit(its_key, "Booth A"), fleet.admit(own, "Office")
    a, looked = kiosk("a", fleet.server.conninfo(fleet.database, its_address.user), its_key), []

    def look() -> Found:
        looked.append(1)
        return Found("good", DiskFound("enough", 10**10))

    def checks(campaign: Campaign) -> list[Check]:
        assert campaign is DRIVE
        return [Check("disk", look), Check("files", lambda: Found("good", "files_closed"))]

    a.books.answer_with(FleetAnswers(Lane("afar"), checks, lambda: DRIVE))
    qtbot.waitUntil(lambda: fleet.ask("SELECT count(*) FROM kiosk_fleet.heartbeats") == [(1,)], timeout=SOON)
    asker = Asker("asker", address, "", own, sleep=lambda seconds: qtbot.wait(round(seconds * 1000)))
    for _ in range(2):
        answer = asker.ask(ME.uuid, "checks", lambda: False)
        assert isinstance(answer, bytes)
        came = read(answer)
        assert came is not None
        assert [(one.id, one.found is not None) for one in came.lines] == [("disk", True), ("files", True)]
    assert len(looked) == 1
    assert asker.ask(ME.uuid, "screen", lambda: False) == b"off"


# What there is without a server.


class Alone:
    """A link to others, with the ledger at hand."""

    def __init__(self, data: Path, open_link: Callable[[Ledger], "FleetLink | NoLink"]) -> None:
        self.notes = StaffNotes()
        self.opened: list[Ledger] = []
        self.now = NOON
        watch = LedgerWatch(lambda: opened(data), data / "ledger.sqlite")
        self.tally = TallyWatcher(Lane("book"), watch, lambda: self.now, self.notes, lambda *_: None)

        def ledger() -> Ledger:
            self.opened.append(opened(data))
            return self.opened[-1]

        self.compared: list[int] = []
        self.fleet = FleetPoller(
            Lane("fleet"), ledger, open_link, self.tally, self.notes, lambda: self.compared.append(1)
        )

    def retry(self) -> None:
        """As after the pause."""
        (pause,) = self.fleet.findChildren(QTimer)
        assert pause.isActive()
        pause.stop()
        self.fleet.go_on()

    @property
    def pauses(self) -> bool:
        (pause,) = self.fleet.findChildren(QTimer)
        return pause.isActive()

    def close(self) -> None:
        assert self.fleet.close()
        assert self.tally.close()


@pytest.fixture
def alone(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[Callable[[Ledger], FleetLink | NoLink]], Alone]]:
    assert qtbot
    made: list[Alone] = []

    def build(open_link: Callable[[Ledger], FleetLink | NoLink]) -> Alone:
        made.append(Alone(tmp_path, open_link))
        return made[-1]

    yield build
    for one in made:
        one.close()


Lonely = Callable[[Callable[[Ledger], FleetLink | NoLink]], Alone]


def test_a_kiosk_without_the_library_says_so_and_goes_on(
    alone: Lonely, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("fleet: The other kiosks can’t be reached")
    for name in ("link", "connection"):
        monkeypatch.delitem(sys.modules, f"kiosk.ledger.fleet.{name}")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    one = alone(lambda own: link_to("host=localhost dbname=drive user=booth", own, lambda: NOON))
    one.fleet.start()
    for times in range(3):
        qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
        assert one.notes.shown.urgent is (times == 2)
        one.retry()
    assert list(one.notes.shown.lines) == [
        "The other kiosks can’t be reached; this one keeps counting by itself. What it takes to count with other "
        "kiosks isn’t installed; install the kiosk with its extra fleet."
    ]


def test_a_failure_that_is_only_waited_out_counts_once(alone: Lonely, qtbot: QtBot) -> None:
    rounds: list[int] = []

    class Counting(FleetLink):
        def wait(self, seconds: float) -> bool:
            rounds.append(1)
            return super().wait(min(seconds, 0.0))

    nobody = address_of("host=127.0.0.1 port=1 dbname=drive user=watch sslmode=disable")
    one = alone(lambda own: Counting(own, nobody, monotonic=lambda: 1000.0))
    one.fleet.start()
    qtbot.waitUntil(lambda: len(rounds) > FAILURES_UNTIL_URGENT, timeout=SOON)
    assert not one.notes.shown.urgent
    assert one.notes.shown.lines[0].startswith(
        "The other kiosks can’t be reached; this one keeps counting by itself. "
    )


def test_what_waits_for_the_first_comparison_is_told_once_that_there_can_be_none(alone: Lonely, qtbot: QtBot) -> None:
    one = alone(lambda own: link_to("host=books.example.org password=secret", own, lambda: NOON))
    assert one.compared == []
    one.fleet.start()
    qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
    one.retry()
    qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
    assert one.compared == [1]


def test_an_address_that_cannot_be_one_is_said(alone: Lonely, qtbot: QtBot) -> None:
    one = alone(lambda own: link_to("host=books.example.org password=secret", own, lambda: NOON))
    one.fleet.start()
    qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
    assert one.notes.shown.lines[0].startswith(
        "The other kiosks can’t be reached; this one keeps counting by itself. "
    )
    assert "secret" not in one.notes.shown.lines[0]


def test_a_password_that_cannot_be_read_is_said(alone: Lonely, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", frozenset())
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    monkeypatch.setenv("KIOSK_FLEET_PASSWORD", "two\nlines")
    one = alone(lambda own: link_to("host=localhost dbname=drive user=booth", own, lambda: NOON))
    one.fleet.start()
    qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
    assert "KIOSK_FLEET_PASSWORD" in one.notes.shown.lines[0]


def test_an_unexpected_failure_is_logged_once_and_the_book_opened_anew(
    alone: Lonely, qtbot: QtBot, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("the other kiosks could not be reached")

    def fail(_: Ledger) -> FleetLink | NoLink:
        raise ValueError("broken")

    one = alone(fail)
    one.fleet.start()
    for _ in range(2):
        qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
        one.retry()
    qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
    assert len(one.opened) == 3
    assert sum("could not be reached" in text for text in expected_warnings.texts) == 1
    expected_warnings.allow("fleet: ")


def test_nothing_is_exchanged_while_there_is_trouble_with_the_book(
    alone: Lonely, qtbot: QtBot, tmp_path: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("ledger: ")
    (tmp_path / "ledger.sqlite").write_bytes(b"no ledger" * 1000)
    one = alone(lambda _: NoLink("not_installed"))
    one.tally.show(DRIVE)
    qtbot.waitUntil(lambda: one.tally.in_trouble, timeout=SOON)
    one.fleet.start()
    assert one.pauses
    assert one.opened == []


def test_a_clock_that_is_not_believed_is_no_moment_of_hearing(alone: Lonely, qtbot: QtBot) -> None:
    one = alone(lambda _: NoLink("not_installed"))
    one.now = NO_TIME
    one.fleet.start()
    assert one.tally.heard is None
    qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
    one.now = NOON
    one.retry()
    qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
    assert one.tally.heard == NOON


def test_it_begins_once(alone: Lonely, qtbot: QtBot) -> None:
    one = alone(lambda _: NoLink("not_installed"))
    one.fleet.start()
    one.fleet.start()
    qtbot.waitUntil(lambda: one.pauses, timeout=SOON)
    assert len(one.opened) == 1


class Asked:
    """A link by which another kiosk asks once, that can't answer."""

    def __init__(self) -> None:
        self.heard_at = NOON
        self.rounds = 0

    def wait(self, _: float) -> bool:
        return True

    def exchange(self) -> Exchanged:
        self.rounds += 1
        return Exchanged(sent=0, received=0, more=False, alarms=())

    def questions(self) -> tuple[Question, ...]:
        return (Question(OTHER.uuid, ME.uuid, "checks", b"", NOON),) if self.rounds == 1 else ()

    def answer(self, _: Question, content: bytes) -> None:
        raise ValueError(f"an answer of {len(content)} bytes")

    def close(self) -> None:
        pass


def test_a_question_that_breaks_whoever_hears_it_ends_no_exchange(alone: Lonely, qtbot: QtBot) -> None:
    def stumble(_: Question) -> None:
        raise ValueError("broken")

    link = Asked()
    one = alone(lambda _: link)  # type: ignore[arg-type,return-value]  # as much of one as is used
    one.fleet.on_asked = stumble
    with qtbot.captureExceptions() as raised:
        one.fleet.start()
        qtbot.waitUntil(lambda: link.rounds > 3, timeout=SOON)
    assert [str(error) for _, error, _ in raised] == ["broken"]


def test_an_answer_that_cannot_be_given_begins_no_second_exchange_beside_the_first(
    alone: Lonely, qtbot: QtBot, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("another kiosk could not be answered")
    link = Asked()
    one = alone(lambda _: link)  # type: ignore[arg-type,return-value]  # as much of one as is used
    one.fleet.on_asked = lambda question: one.fleet.answer(question, b"")
    one.fleet.start()
    qtbot.waitUntil(lambda: bool(expected_warnings.texts) and link.rounds > 3, timeout=SOON)
    assert not one.pauses
    assert list(one.notes.shown.lines) == ["All is well."]
