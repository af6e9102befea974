from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ledger.trouble import file_trouble
from kiosk.ledger.verify import Verdict
from kiosk.model.ledger_trouble import FileTrouble
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.ledger_checker import LedgerChecker
from kiosk.ui.lanes import AtOnce
from tests.conftest import Warnings

Progress = Callable[[int, int], None]


def checked(qapp: QGuiApplication, verify: Callable[[Progress], Verdict]) -> StaffNotes:
    notes = StaffNotes()
    check = LedgerChecker(verify, notes, AtOnce())
    check.check()
    qapp.processEvents()
    assert check.close()
    return notes


def test_a_whole_book_is_nothing_to_talk_about(qapp: QGuiApplication) -> None:
    assert checked(qapp, lambda _: Verdict(17, ())).shown.lines == ("All is well.",)


def test_findings_are_told_and_no_more_than_fit(qapp: QGuiApplication, expected_warnings: Warnings) -> None:
    expected_warnings.allow("ledger check: ")
    notes = checked(qapp, lambda _: Verdict(17, tuple(FileTrouble("gone", Path(f"ledger-{n}")) for n in range(5))))
    assert list(notes.shown.lines) == [
        "ledger-0 disappeared while the kiosk was using it; check the disk and the folder.",
        "ledger-1 disappeared while the kiosk was using it; check the disk and the folder.",
        "ledger-2 disappeared while the kiosk was using it; check the disk and the folder.",
        "2 more problems: run “kiosk ledger verify” to see all.",
    ]


def test_a_book_that_cannot_be_read_is_told(qapp: QGuiApplication, expected_warnings: Warnings) -> None:
    expected_warnings.allow("ledger check: ")

    def verify(_: Progress) -> Verdict:
        raise file_trouble("gone", Path("ledger.sqlite"))

    assert "ledger.sqlite disappeared while the kiosk was using it" in checked(qapp, verify).shown.headline


def test_a_kiosk_that_closes_ends_the_check(qapp: QGuiApplication) -> None:
    asked: list[int] = []

    def verify(on_progress: Progress) -> Verdict:
        asked.append(1)
        check.close()
        with pytest.raises(InterruptedError):
            on_progress(1, 2)
        return Verdict(1, ())

    check = LedgerChecker(verify, StaffNotes(), AtOnce())
    check.check()
    qapp.processEvents()
    assert asked
