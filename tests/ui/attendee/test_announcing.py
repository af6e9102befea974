"""A screen reader is told of each scene that comes, and has its keys on something that is showing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.ui.attendee.announcing import Announcer
from kiosk.ui.attendee.spoken import elements_of
from tests.conftest import OpenKiosk


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is announced while a screen reader listens."""
    texts: list[str] = []
    monkeypatch.setattr(Announcer, "_announce", lambda _, text: texts.append(text))
    QAccessible.setActive(True)
    yield texts
    QAccessible.setActive(False)


def test_each_scene_is_announced_once_and_has_the_keys(
    open_kiosk: OpenKiosk, example_folder: Path, heard: list[str], qtbot: QtBot
) -> None:
    kiosk = open_kiosk(example_folder)
    window = kiosk.display.window
    kiosk.views.attendee.adjust()
    qtbot.waitUntil(lambda: any(text.startswith("Make this screen easier to use. ") for text in heard))
    qtbot.waitUntil(lambda: any(one.focused for one in elements_of(window)))
    heard.clear()
    kiosk.views.attendee.leave()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard.pop().startswith("Python Software Foundation. Example")
    kiosk.display.stage.setProperty("story", 2)
    kiosk.views.attendee.pause()
    qtbot.wait(200)
    assert not heard, "stories come and go"
