"""A line of the check-list ends, whatever happens in it."""

import threading

from kiosk.checks.check import Found, limited
from kiosk.checks.findings import CheckBroke
from tests.checks.saying import said
from tests.conftest import Warnings


def test_what_was_found_is_the_answer_and_it_can_be_asked_again() -> None:
    asked: list[int] = []

    def look() -> Found:
        asked.append(1)
        return Found("good", CheckBroke(len(asked)))

    check = limited("disk", look)
    assert not asked
    assert (check.look(), check.look()) == (Found("good", CheckBroke(1)), Found("good", CheckBroke(2)))


def test_what_nobody_expected_becomes_a_sentence_and_a_line_in_the_log(expected_warnings: Warnings) -> None:
    expected_warnings.allow("the check disk failed")

    def look() -> Found:
        raise ZeroDivisionError

    found = limited("disk", look).look()
    assert found.level == "bad"
    assert "the log has the details" in said(found)
    assert expected_warnings.texts == ["the check disk failed"]


def test_one_that_hangs_is_left_to_itself() -> None:
    comes_back = threading.Event()

    def look() -> Found:
        comes_back.wait()
        return Found("good", CheckBroke())

    found = limited("disk", look, seconds=0.01).look()
    comes_back.set()
    assert found.level == "bad"
    assert "did not answer" in said(found)
