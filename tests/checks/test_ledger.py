"""The ledger, the shift and the ages of figures, read from real files beside whoever writes them."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.checks.ledger import Shelf, look_at_book, look_at_feeds, look_at_not_counted, look_at_shift
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Ledger
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import Settings
from kiosk.model.fact import FeedReading, Figure, Gift, ShiftOpened
from kiosk.model.money import Money
from tests.checks.saying import said
from tests.conftest import NOON
from tests.model.told_facts import drive

SETTINGS = Settings()
DRIVE = drive()
(FEED,) = DRIVE.feeds


def shelf(data: Path, *, practice: bool = False) -> Shelf:
    return Shelf(data, SETTINGS, practice)


def written(data: Path) -> Ledger:
    return open_own_ledger(data, SETTINGS)


def test_a_book_is_looked_at_while_somebody_has_it_open_and_stays_as_it_is(tmp_path: Path) -> None:
    with written(tmp_path) as ledger:
        before = ledger.arrived()
        assert look_at_book(shelf(tmp_path)).level == "good"
        assert (ledger.arrived(), ledger.changed()) == (before, False)
        ledger.probe()


def test_a_book_that_was_not_begun_is_good_and_is_not_begun_by_looking(tmp_path: Path) -> None:
    assert look_at_book(shelf(tmp_path)).level == "good"
    assert look_at_shift(shelf(tmp_path)).level == "watch"
    assert list(tmp_path.iterdir()) == []


def test_a_book_that_lost_its_file_is_bad(tmp_path: Path) -> None:
    with written(tmp_path) as ledger:
        ledger.append(DRIVE.id, ShiftOpened("AB"))
    ledger_files(tmp_path).ledger.unlink()
    found = look_at_book(shelf(tmp_path))
    assert found.level == "bad"
    assert "Gifts cannot be recorded here" in said(found)
    assert look_at_shift(shelf(tmp_path)).level == "skipped"
    assert look_at_feeds(shelf(tmp_path), DRIVE, lambda: NOON).level == "skipped"


def test_a_damaged_book_is_bad(tmp_path: Path) -> None:
    ledger_files(tmp_path).ledger.write_bytes(b"no book at all" * 500)
    assert look_at_book(shelf(tmp_path)).level == "bad"


def test_a_folder_that_cannot_be_written_is_bad(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    found = look_at_book(shelf(tmp_path / "file"))
    assert found.level == "bad"
    assert "take none" in said(found)


def test_cards_wait_for_a_shift_but_not_in_practice(tmp_path: Path) -> None:
    found = look_at_shift(shelf(tmp_path))
    assert (found.level, "no cards are taken" in said(found)) == ("watch", True)
    assert look_at_shift(shelf(tmp_path, practice=True)).level == "good"
    with written(tmp_path) as ledger:
        ledger.append(DRIVE.id, ShiftOpened("2026-11-23-AB"))
        assert said(look_at_shift(shelf(tmp_path))) == "Shift 2026-11-23-AB is open."


def test_a_feed_that_was_never_read_is_worth_a_look(tmp_path: Path) -> None:
    found = look_at_feeds(shelf(tmp_path), DRIVE, lambda: NOON)
    assert found.level == "watch"
    assert FEED.id in said(found)


@pytest.mark.parametrize(("older", "level"), [(0, "good"), (1, "watch")])
def test_a_figure_may_be_just_as_old_as_the_campaign_says(tmp_path: Path, older: int, level: str) -> None:
    assert FEED.late_after is not None
    goals = sorted(FEED.goals_given)
    with written(tmp_path) as ledger:
        figures = tuple(Figure(goal, 100, None) for goal in goals)
        ledger.append(DRIVE.id, FeedReading(FEED.id, NOON, figures, "USD"))
    now = NOON + FEED.late_after + dt.timedelta(minutes=older)
    found = look_at_feeds(shelf(tmp_path), DRIVE, lambda: now)
    assert found.level == level
    assert (f"{FEED.late_after_minutes + older} minutes" in said(found)) == (level == "watch")


def test_ages_are_not_told_without_feeds_or_by_a_clock_that_is_wrong(tmp_path: Path) -> None:
    assert look_at_feeds(shelf(tmp_path), drive(has_feed=False), lambda: NOON).level == "skipped"
    wrong = dt.datetime(1970, 1, 2, tzinfo=dt.UTC)
    assert look_at_feeds(shelf(tmp_path), DRIVE, lambda: wrong).level == "skipped"


def test_gifts_that_came_under_another_id_are_worth_a_look(tmp_path: Path) -> None:
    assert look_at_not_counted(shelf(tmp_path), DRIVE, lambda: NOON).level == "good"
    with written(tmp_path) as ledger:
        ledger.append(DRIVE.id, Gift("cash", Money(500, DRIVE.currency)))
        assert look_at_not_counted(shelf(tmp_path), DRIVE, lambda: NOON).level == "good"
        ledger.append("drive-under-its-old-id", Gift("cash", Money(500, DRIVE.currency)))
    found = look_at_not_counted(shelf(tmp_path), DRIVE, lambda: NOON)
    assert found.level == "watch"
    assert "kiosk ledger take-over drive-under-its-old-id" in said(found)
    long_after = dt.datetime(2099, 1, 1, tzinfo=dt.UTC)
    if DRIVE.dates.starts is None:
        assert look_at_not_counted(shelf(tmp_path), DRIVE, lambda: long_after).level == "good"


@pytest.mark.parametrize("hours", [1, 11, 300])
def test_figures_from_the_future_are_worth_a_look_however_new_the_others_are(tmp_path: Path, hours: int) -> None:
    with written(tmp_path) as ledger:
        for as_of in (NOON, NOON + dt.timedelta(hours=hours)):
            figures = tuple(Figure(goal, 100, None) for goal in sorted(FEED.goals_given))
            ledger.append(DRIVE.id, FeedReading(FEED.id, as_of, figures, "USD"))
    found = look_at_feeds(shelf(tmp_path), DRIVE, lambda: NOON)
    assert (found.level, "a time that is still to come" in said(found)) == ("watch", True)
