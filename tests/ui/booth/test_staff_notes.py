"""The lines for the people who run the booth."""

import datetime as dt

from PySide6.QtGui import QGuiApplication

from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.words.note_records import ClockWrong, CodeReach, CodeTooSmall
from kiosk.words.words import Speaker
from tests.conftest import Warnings

WRONG = ClockWrong(dt.date(1970, 1, 1))
SAID = "This machine’s clock says Jan 1, 1970. Dates are left out until it is set right."


def test_with_nothing_to_say_all_is_well(qapp: QGuiApplication) -> None:
    notes = StaffNotes()
    assert list(notes.shown.lines) == ["All is well."]
    assert (notes.shown.urgent, notes.shown.headline) == (False, "")


def test_what_asks_for_something_comes_first_and_is_logged_once(
    qapp: QGuiApplication, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("clock")
    notes = StaffNotes()
    notes.tell(CodeReach("donate", "Donate", 2.2))
    notes.warn(WRONG)
    notes.warn(WRONG)
    assert list(notes.shown.lines) == [SAID, "Donate: the code scans from 2.2 m."]
    assert (notes.shown.urgent, notes.shown.headline) == (True, SAID)
    assert len(expected_warnings.texts) == 1


def test_what_is_put_right_is_not_said_any_more(qapp: QGuiApplication, expected_warnings: Warnings) -> None:
    expected_warnings.allow("clock")
    notes = StaffNotes()
    notes.warn(WRONG)
    notes.clear(WRONG.topic)
    assert not notes.shown.urgent
    assert list(notes.shown.lines) == ["All is well."]


def test_codes_come_last_whenever_they_were_noted(qapp: QGuiApplication, expected_warnings: Warnings) -> None:
    expected_warnings.allow("")
    notes = StaffNotes()
    notes.warn(CodeTooSmall("donate", "Donate", 0.5))
    notes.warn(WRONG)
    assert notes.shown.headline == SAID


def test_notes_are_said_in_another_language_and_logged_in_english(
    qapp: QGuiApplication, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("clock")
    notes = StaffNotes()
    notes.warn(WRONG)
    notes.speak(Speaker(lambda _context, key, _disambiguation=None, _n=-1: f"[{key}]", "de"))
    assert notes.shown.headline == "[This machine’s clock says 01.01.1970. Dates are left out until it is set right.]"
    assert expected_warnings.texts == [f"clock: {SAID}"]
