"""What was written is on the disk when writing returns, and trouble with writing ends when its cause does."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.ledger import head
from kiosk.ledger.chain import Head
from kiosk.ledger.durable import MOST_TO_SETTLE
from kiosk.ledger.head import read_head, write_head
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.verify import verify
from kiosk.model.fact import Gift
from tests.ledger.books import DRIVE, OTHER, Disk, as_copies, card, cash, opened, reading
from tests.model.told_facts import told
from tests.said import refusing

FULL = 2


def asked(ledger: Ledger, pragma: str) -> object:
    return ledger._connection.execute(f"PRAGMA {pragma}").fetchone()[0]


def statements_of(ledger: Ledger, gift: Gift) -> int:
    """How many statements SQLite runs to append `gift`."""
    run: list[str] = []
    ledger._connection.set_trace_callback(run.append)
    ledger.append(DRIVE, gift)
    ledger._connection.set_trace_callback(None)
    return len(run)


@pytest.fixture
def flushed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """What was flushed of head files, by descriptor."""
    real, done = head._flush, []

    def flush(descriptor: int) -> None:
        real(descriptor)
        done.append(descriptor)

    monkeypatch.setattr(head, "_flush", flush)
    return done


def test_sqlite_flushes_every_transaction_from_opening_on(tmp_path: Path) -> None:
    def check(ledger: Ledger) -> None:
        assert [asked(ledger, name) for name in ("synchronous", "fullfsync", "journal_mode")] == [FULL, 1, "wal"]

    for _ in range(2):  # made, and opened again
        with opened(tmp_path) as ledger:
            check(ledger)
            ledger.append(DRIVE, cash())
            check(ledger)
            ledger.append(DRIVE, reading())
            check(ledger)
            ledger.take(as_copies([told(cash(), 1, OTHER.uuid)]))
            check(ledger)
            ledger.probe()
            check(ledger)


def test_each_write_of_the_head_is_flushed_once(tmp_path: Path, flushed: list[int]) -> None:
    write_head(tmp_path / "head", {})  # made, with a flush of its own that takes the file's size along
    for count in range(1, 4):
        write_head(tmp_path / "head", {"a": Head(count, b"h" * 32)})
        assert len(flushed) == count


def log_of(folder: Path) -> int:
    """How many bytes SQLite's log has."""
    return (folder / "ledger.sqlite-wal").stat().st_size


def test_what_nobody_else_holds_is_out_of_the_log_when_an_append_returns(tmp_path: Path, flushed: list[int]) -> None:
    with opened(tmp_path) as ledger:
        flushed.clear()
        for number in range(3):
            ledger.append(DRIVE, cash())
            assert log_of(tmp_path) == 0
            ledger.append(DRIVE, card(number))
            assert log_of(tmp_path) > 0
        assert flushed == [], "the head file isn't waited for"
        ledger.settle()
        assert (log_of(tmp_path), len(flushed), read_head(tmp_path / "ledger.head")) == (0, 1, ledger.heads())


def test_the_head_tells_at_once_of_what_nobody_else_holds_and_must_stay_in_the_log(
    tmp_path: Path, flushed: list[int]
) -> None:
    with opened(tmp_path) as ledger, closing(sqlite3.connect(tmp_path / "ledger.sqlite")) as other:
        ledger.append(DRIVE, card(1))
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM facts").fetchone()
        flushed.clear()
        ledger.append(DRIVE, cash())
        assert log_of(tmp_path) > 0
        assert (len(flushed), read_head(tmp_path / "ledger.head")) == (1, ledger.heads())
        assert ledger.trouble is None


def test_the_head_tells_of_all_after_twenty_facts_and_when_the_book_is_closed(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        for number in range(MOST_TO_SETTLE):
            assert read_head(tmp_path / "ledger.head") == {}
            ledger.append(DRIVE, card(number))
        assert read_head(tmp_path / "ledger.head") == ledger.heads()
        ledger.append(DRIVE, cash())
        heads = ledger.heads()
        assert read_head(tmp_path / "ledger.head") != heads
    assert read_head(tmp_path / "ledger.head") == heads


@pytest.mark.parametrize("gift", [cash, card])
def test_an_append_asks_as_little_in_a_large_fleet_as_alone(tmp_path: Path, gift: Callable[[int], Gift]) -> None:
    with opened(tmp_path) as ledger, opened(tmp_path, OTHER) as beside:
        alone = statements_of(ledger, gift(1))
        ledger.take(as_copies(told(cash(), 1, f"kiosk-{number}") for number in range(50)))
        beside.append(DRIVE, cash())
        assert statements_of(ledger, gift(2)) == alone
        ledger.settle()
        assert read_head(tmp_path / "ledger.head") == ledger.heads()
        assert len(ledger.heads()) == 52


def test_nearly_full_is_over_once_there_is_space_though_nothing_is_written(tmp_path: Path) -> None:
    disk = Disk()
    with opened(tmp_path, free_space=disk) as ledger:
        ledger.probe()
        assert ledger.trouble is not None
        assert ledger.trouble.kind == "full"
        disk.free = 10_000_000
        ledger.probe()
        assert ledger.trouble is None
        assert (tmp_path / "ledger.ballast").exists()
        assert ledger.arrived() == 0
    assert verify(tmp_path).problems == ()


def test_a_probe_brings_the_head_up_to_the_facts(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
        behind = (tmp_path / "ledger.head").read_bytes()
        ledger.append(DRIVE, cash())
        (tmp_path / "ledger.head").write_bytes(behind)
        ledger.probe()
        assert read_head(tmp_path / "ledger.head") == ledger.heads()
        assert (tmp_path / "ledger.sqlite-wal").stat().st_size == 0


def test_a_probe_of_a_book_that_is_kept_busy_fails_at_once_and_later_does_not(tmp_path: Path) -> None:
    with opened(tmp_path, busy_seconds=3600) as ledger:  # as long as it would wait otherwise
        with closing(sqlite3.connect(tmp_path / "ledger.sqlite", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with refusing(LedgerTroubleError, match="is kept busy") as told_:
                ledger.probe()
            assert told_.value.kind == "locked"
        assert asked(ledger, "busy_timeout") == 3_600_000
        ledger.probe()
        assert not ledger.changed()


def test_a_book_that_is_only_read_is_not_probed(tmp_path: Path) -> None:
    opened(tmp_path).close()
    with opened(tmp_path, read_only=True) as ledger, pytest.raises(LedgerTroubleError) as told_:
        ledger.probe()
    assert told_.value.kind == "read_only"
