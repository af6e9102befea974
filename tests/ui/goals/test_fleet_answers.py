"""Answers to other kiosks when something breaks on the way."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.checks import afar
from kiosk.checks.check import Check, Found
from kiosk.ledger.fleet.questions import Question
from kiosk.ui.goals.fleet_answers import FleetAnswers
from kiosk.ui.lanes import AtOnce, Lane
from tests.ledger.books import ME, NOON, OTHER
from tests.model.told_facts import drive

QUESTION = Question(OTHER.uuid, ME.uuid, "checks", b"", NOON)


def test_whoever_asks_after_an_answer_that_could_not_be_written_is_answered(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: Any) -> bytes:
        raise ValueError("broken")

    answered: list[bytes] = []
    checks = [Check("files", lambda: Found("good", "files_closed"))]
    answers = FleetAnswers(Lane("afar", AtOnce()), lambda _: checks, lambda: drive(has_feed=False))
    with monkeypatch.context() as broken, qtbot.captureExceptions() as raised:
        broken.setattr(afar, "written", break_down)
        answers.asked(lambda _, content: answered.append(content), QUESTION)
        qtbot.waitUntil(lambda: bool(raised))
    assert answered == []
    answers.asked(lambda _, content: answered.append(content), QUESTION)
    qtbot.waitUntil(lambda: len(answered) == 1)
