"""The story that comes is laid out shortly before, behind the one that is seen."""

from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from tests.conftest import OpenKiosk


def turn(kiosk: Kiosk) -> None:
    """The story's time goes on: the next one is laid out, or comes."""
    timer = kiosk.display.stage.findChild(QObject, "next-story")
    assert timer is not None
    QMetaObject.invokeMethod(timer, "triggered")
    QGuiApplication.processEvents()


def test_the_code_of_a_story_that_is_laid_out_is_checked_before_it_is_seen(
    open_kiosk: OpenKiosk, example_folder: Path, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(example_folder)
    drawn: list[str] = []
    kiosk.view.code_shown.connect(lambda name, *_: drawn.append(name))
    order = [turn.story for turn in kiosk.view.shown.turns if turn.round == 0]
    asking = next(story for story in order if kiosk.view.shown.stories[story].ask is not None)
    kiosk.display.stage.setProperty("story", order[order.index(asking) - 1])
    kiosk.display.set_motion(on=True)
    turn(kiosk)
    qtbot.waitUntil(lambda: set(drawn) == {"act"}, timeout=2000)
    turn(kiosk)
    assert kiosk.display.stage.property("story") == asking
