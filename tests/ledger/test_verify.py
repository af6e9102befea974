"""The whole ledger is looked over, beside a running kiosk too."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.verify import Verdict, verify
from kiosk.model.fact import ShiftOpened
from tests.ledger.books import DRIVE, OTHER, as_copies, card, cash, opened, reading
from tests.model.told_facts import told
from tests.said import refusing, said


def test_a_folder_without_a_ledger_has_no_problems(tmp_path: Path) -> None:
    assert verify(tmp_path) == Verdict(0, ())
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "ledger.sqlite").write_bytes(b"")  # killed while it was made
    assert verify(tmp_path) == Verdict(0, ())


def test_a_sound_ledger_has_no_problems_and_says_how_far_it_is(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, ShiftOpened("s"))
        ledger.append(DRIVE, card())
        ledger.append(DRIVE, reading())
        ledger.take(as_copies(told(cash(), sequence, OTHER.uuid) for sequence in range(1, 2500)))
        heard: list[tuple[int, int]] = []

        def listen(done: int, total: int) -> None:
            heard.append((done, total))
            ledger.append(DRIVE, cash())  # a kiosk that goes on meanwhile

        verdict = verify(tmp_path, on_progress=listen)
        assert heard == [(1000, 2502), (2000, 2502)]
        assert verdict == Verdict(2504, ())
        ledger.append(DRIVE, cash())
        assert ledger.trouble is None
    assert verify(tmp_path, practice=True) == Verdict(0, ())


def test_several_problems_are_told_a_sentence_each(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        for _ in range(5):
            ledger.append(DRIVE, cash())
    (tmp_path / "ledger.head").write_bytes(b"?")
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite")) as connection:
        connection.execute("UPDATE sums SET net = 1")
        connection.commit()
    verdict = verify(tmp_path)
    assert len(verdict.problems) == 2
    assert all(said(one).endswith(".") and "\n" not in said(one) for one in verdict.problems)
    assert verdict.facts == 5


@pytest.mark.parametrize(
    "statement", ["CREATE TRIGGER t AFTER INSERT ON facts BEGIN SELECT 1; END", "CREATE TABLE t (a)"]
)
def test_what_somebody_added_to_the_file_is_found(tmp_path: Path, statement: str) -> None:
    with opened(tmp_path) as ledger:
        ledger._connection.execute(statement)
    (problem,) = verify(tmp_path).problems
    assert "its sums are not kept as this program keeps them" in said(problem)


def test_nothing_can_be_said_about_a_newer_file(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger._connection.execute("PRAGMA user_version = 9")
    with refusing(LedgerTroubleError, match="version 9"):
        verify(tmp_path)


def test_an_arrival_that_is_missing_is_found(tmp_path: Path) -> None:
    """A whole chain that was removed leaves a gap, even where the head file was made anew."""
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
        ledger.take(as_copies([told(cash(), 1, OTHER.uuid)]))
        ledger.append(DRIVE, cash())
        (trigger,) = ledger._connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'facts_stay'").fetchone()
        for statement in ("DROP TRIGGER facts_stay", "DELETE FROM facts WHERE arrival = 2", trigger):
            ledger._connection.execute(statement)
    assert "arrival 2 is missing" in said(verify(tmp_path).problems[0])
