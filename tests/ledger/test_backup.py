"""A backup is one finished file with its head, verified, and can be put back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.ledger.backup import back_up
from kiosk.ledger.repair import renew_head
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.verify import verify
from tests.ledger.books import DRIVE, card, cash, opened, reading, sums_of
from tests.said import refusing


def test_a_backup_can_be_put_back(tmp_path: Path) -> None:
    data, out, again = tmp_path / "data", tmp_path / "stick" / "monday.sqlite", tmp_path / "again"
    out.parent.mkdir()
    again.mkdir()
    with opened(data) as ledger:
        for number in range(50):
            ledger.append(DRIVE, card(number))
        ledger.append(DRIVE, reading())  # this one is in the log only
        heard: list[tuple[int, int]] = []
        back_up(data, out, on_progress=lambda done, total: heard.append((done, total)))
        facts, sums = list(ledger.facts()), sums_of(ledger.book(DRIVE))
        ledger.append(DRIVE, cash())
    assert heard
    assert heard[-1][0] == heard[-1][1] > 10
    assert {file.name for file in out.parent.iterdir()} == {"monday.sqlite", "monday.head"}
    out.rename(again / "ledger.sqlite")
    out.with_suffix(".head").rename(again / "ledger.head")
    assert verify(again).problems == ()
    with opened(again) as ledger:
        assert list(ledger.facts()) == facts
        assert sums_of(ledger.book(DRIVE)) == sums
        assert ledger.append(DRIVE, cash()).is_new


def test_a_backup_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "backup.sqlite"
    for number in range(3):
        with opened(data) as ledger:
            ledger.append(DRIVE, card(number))
        back_up(data, out)
        with closing(sqlite3.connect(out)) as copy:
            assert copy.execute("SELECT count(*) FROM facts").fetchone() == (number + 1,)
    assert {file.name for file in tmp_path.iterdir()} == {"data", "backup.sqlite", "backup.head"}


def test_practice_is_backed_up_by_itself(tmp_path: Path) -> None:
    with opened(tmp_path / "data", practice=True) as ledger:
        ledger.append(DRIVE, card())
    with refusing(LedgerTroubleError, match="does not exist"):
        back_up(tmp_path / "data", tmp_path / "out.sqlite")
    back_up(tmp_path / "data", tmp_path / "out.sqlite", practice=True)
    assert (tmp_path / "out.head").exists()


@pytest.mark.parametrize(
    "name",
    [
        "ledger.sqlite",
        "ledger.head",
        "ledger.ballast",
        "ledger.sqlite-wal",
        "../data/ledger.sqlite",
        "practice-ledger.sqlite",
        "ledger.bak",  # whose head would be the ledger's
    ],
)
def test_a_backup_is_never_written_over_the_ledger_itself(tmp_path: Path, name: str) -> None:
    data = tmp_path / "data"
    with opened(data) as ledger:
        ledger.append(DRIVE, card())
        with refusing(LedgerTroubleError, match="is part of the ledger itself"):
            back_up(data, data / name)
        assert ledger.append(DRIVE, cash()).is_new
    assert verify(data).problems == ()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("nowhere/backup.sqlite", "cannot be used"),
        ("folder", "A backup cannot be written to .*; name a file such as backup.sqlite"),
        ("backup.head", "A backup cannot be written to"),
        ("settings.toml", "holds something other than a backup; choose another file"),
        ("used.sqlite", "is in use by another program"),
    ],
)
def test_a_place_where_no_backup_can_be_is_refused(tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "settings.toml").write_text('name = "Kiosk"')
    (tmp_path / "used.sqlite-wal").write_bytes(b"somebody's")
    with opened(tmp_path / "data") as ledger:
        ledger.append(DRIVE, card())
    before = set(tmp_path.iterdir())
    with refusing(LedgerTroubleError, match=why):
        back_up(tmp_path / "data", tmp_path / name)
    assert set(tmp_path.iterdir()) == before


def test_a_ledger_that_lost_facts_replaces_no_good_backup(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "backup.sqlite"
    with opened(data) as ledger:
        ledger.append(DRIVE, card(1))
        ledger.settle()
        short = (data / "ledger.sqlite").read_bytes()
        ledger.append(DRIVE, card(2))
    back_up(data, out)
    good = out.read_bytes()
    (data / "ledger.sqlite").write_bytes(short)
    with refusing(LedgerTroubleError, match="has lost entries"):
        back_up(data, out)
    with closing(sqlite3.connect(data / "ledger.sqlite", isolation_level=None)) as connection:
        connection.execute("UPDATE sums SET net = 1")
    (data / "ledger.head").unlink()
    renew_head(data)
    with refusing(LedgerTroubleError, match="a copy of it does not verify, so none was kept"):
        back_up(data, out)
    assert out.read_bytes() == good
    assert {file.name for file in tmp_path.iterdir()} == {"data", "backup.sqlite", "backup.head"}
