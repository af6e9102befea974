"""Rows 44 to 46: the disk is full. A real one where the system lets us make it, a limit of SQLite's everywhere."""

import sqlite3
from pathlib import Path

import pytest

from kiosk.ledger import durable
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.limits import LedgerLimits
from kiosk.ledger.trouble import LedgerTroubleError, telling
from kiosk.ledger.verify import verify
from kiosk.model.fact import AttemptAsked, AttemptOpened
from kiosk.words.ledger import LedgerWords
from tests.faults.small_disk import fill
from tests.ledger.books import DRIVE, card, cash, opened, reading, sums_of
from tests.said import refusing, said

SMALL = LedgerLimits(room_for_reserve=1_300_000)
"""Two megabytes are always nearly full."""


def refused(ledger: Ledger, number: int) -> str:
    """The kind of trouble with one more gift; empty where there is none."""
    try:
        ledger.append(DRIVE, cash(number or 1), reference=f"gift {number}")
    except LedgerTroubleError as trouble:
        return trouble.kind if "is full; free some space" in said(trouble.trouble) else said(trouble.trouble)
    return ""


def test_rows_44_to_46_a_full_disk_keeps_the_facts_it_has_and_the_one_being_recorded(small_disk: Path) -> None:
    data = small_disk / "data"
    with opened(data, limits=SMALL) as ledger:
        assert ledger.trouble is None
        ledger.append(DRIVE, AttemptOpened("a", "card_reader", card().money))
        ledger.append(DRIVE, AttemptAsked("a", "pi_1"))
        film = fill(small_disk)
        assert ledger.append(DRIVE, card(1)).is_new  # paid before anybody knew: row 45
        assert not (data / "ledger.ballast").exists()
        assert ledger.trouble is not None
        assert ledger.trouble.kind == "full"
        fill(small_disk)
        kept = 0
        while not (why := refused(ledger, kept)):
            kept += 1
            assert kept < 5000
            fill(small_disk)
        assert why == "full"
        assert ledger.arrived() == 3 + kept  # reading goes on
        sums = sums_of(ledger.book(DRIVE))
        film.unlink()
        assert refused(ledger, kept) == ""  # and so does writing, once there is room
        assert ledger.trouble is None
        assert (data / "ledger.ballast").exists()
        assert sums_of(ledger.book(DRIVE)) != sums
    assert verify(data).problems == ()
    with opened(data) as ledger:
        assert ledger.arrived() == 4 + kept


def test_row_46_a_feeds_reading_does_not_cost_the_ballast(small_disk: Path) -> None:
    with opened(small_disk / "data", limits=SMALL) as ledger:
        fill(small_disk)

        def read_on() -> None:
            for number in range(1000):
                ledger.append(DRIVE, reading(number))

        with refusing(LedgerTroubleError, match="is full; free some space"):
            read_on()
        assert (small_disk / "data" / "ledger.ballast").exists()
        assert ledger.append(DRIVE, cash()).is_new


def test_a_disk_that_is_still_full_is_found_so_without_costing_the_ballast(small_disk: Path) -> None:
    with opened(small_disk / "data", limits=SMALL) as ledger:
        film = fill(small_disk)
        with refusing(LedgerTroubleError, match="is full; free some space"):
            ledger.probe()
        assert (small_disk / "data" / "ledger.ballast").exists()
        film.unlink()
        ledger.probe()
        assert ledger.trouble is None


def test_row_44_a_ledger_that_can_not_be_made_says_that_the_disk_is_full(small_disk: Path) -> None:
    fill(small_disk)
    with refusing(LedgerTroubleError, match="is full; free some space") as told:
        opened(small_disk / "data")
    assert told.value.kind == "full"


def test_row_44_a_new_process_opens_a_ledger_on_a_full_disk(small_disk: Path) -> None:
    ballast = ledger_files(small_disk / "data").ballast
    with opened(small_disk / "data", limits=SMALL) as ledger:
        ledger.append(DRIVE, cash(1))
    fill(small_disk)
    with opened(small_disk / "data", limits=SMALL, read_only=True) as ledger:
        assert ledger.arrived() == 1
    assert ballast.exists()  # reading doesn't cost it
    with opened(small_disk / "data", limits=SMALL) as ledger:
        assert ledger.append(DRIVE, cash(2)).is_new
        assert ledger.trouble is not None
        assert ledger.trouble.kind == "full"
    assert not ballast.exists()
    fill(small_disk)
    with opened(small_disk / "data", limits=SMALL, read_only=True) as ledger:
        assert ledger.arrived() == 2


def test_row_44_what_sqlite_calls_an_io_error_is_a_full_disk_where_there_is_no_room(small_disk: Path) -> None:
    def told() -> str:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        with pytest.raises(LedgerTroubleError) as raised, telling(small_disk / "ledger.sqlite"):
            raise error
        return LedgerWords().sentence(raised.value.trouble)

    assert "cannot be used (disk I/O error)" in told()
    fill(small_disk)
    assert "is full; free some space, at least 100 MB, nothing written is lost." in told()


def test_row_45_wherever_the_room_ends_a_fact_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    """SQLite refuses every page beyond a limit, which is moved from one to the next."""
    with opened(tmp_path) as ledger:
        connection = ledger._connection
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        kept = 0
        for limit in range(pages, pages + 12):
            connection.execute(f"PRAGMA max_page_count = {limit}")
            while not (why := refused(ledger, kept)):
                kept += 1
            assert why == "full"
            assert ledger.arrived() == kept
            assert sum(one.net for one in ledger.book(DRIVE).sums()) == sum(range(kept)) + (kept > 0)
        assert kept > 20
        connection.execute("PRAGMA max_page_count = 1000000")
        assert refused(ledger, kept) == ""
    assert verify(tmp_path).problems == ()


def test_what_fails_after_a_fact_is_written_is_told_and_made_up_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path) as ledger:

        def refuse(*_: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(durable, "write_head", refuse)
            assert ledger.append(DRIVE, cash()).is_new
            ledger.settle()
        assert ledger.trouble is not None
        assert "ledger.head is full" in said(ledger.trouble.trouble)
        assert ledger.append(DRIVE, cash()).is_new
        assert ledger.trouble is None
    assert verify(tmp_path).problems == ()
