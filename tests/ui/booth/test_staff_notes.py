"""The lines for the people who run the booth."""

from PySide6.QtGui import QGuiApplication

from kiosk.ui.booth.staff_notes import StaffNotes
from tests.conftest import Warnings


def test_with_nothing_to_say_all_is_well(qapp: QGuiApplication) -> None:
    notes = StaffNotes()
    assert notes.lines == ["All is well."]
    assert (notes.urgent, notes.headline) == (False, "")


def test_what_asks_for_something_comes_first_and_is_logged_once(
    qapp: QGuiApplication, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("clock")
    notes = StaffNotes()
    notes.tell("code", "The code scans.")
    notes.warn("clock", "The clock is wrong.")
    notes.warn("clock", "The clock is wrong.")
    assert notes.lines == ["The clock is wrong.", "The code scans."]
    assert (notes.urgent, notes.headline) == (True, "The clock is wrong.")
    assert len(expected_warnings.texts) == 1


def test_what_is_put_right_is_not_said_any_more(qapp: QGuiApplication, expected_warnings: Warnings) -> None:
    expected_warnings.allow("clock")
    notes = StaffNotes()
    notes.warn("clock", "The clock is wrong.")
    notes.tell("clock")
    assert not notes.urgent
    assert notes.lines == ["All is well."]
