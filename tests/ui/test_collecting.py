"""What stays is set aside after a rest, and looked through again only when much is new."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.collecting import Collecting


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.collect()
    gc.freeze()


class Circle:
    def __init__(self) -> None:
        self.itself = self


def test_after_a_rest_there_is_next_to_nothing_left_to_look_through(qapp: QGuiApplication, qtbot: QtBot) -> None:
    given = list[int]()
    resting = Collecting(lambda: given.append(1), rest=1)
    gc.unfreeze()
    resting.soon()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=2000)
    assert given == [1]
    assert len(gc.get_objects()) < gc.get_freeze_count() / 10


def test_what_was_set_aside_and_has_gone_is_found_at_the_next_rest(qapp: QGuiApplication, qtbot: QtBot) -> None:
    circles = [Circle() for _ in range(1000)]
    gc.collect()
    gc.freeze()
    frozen = gc.get_freeze_count()
    circles.clear()
    resting = Collecting(lambda: None, rest=1)
    resting.soon()
    qtbot.waitUntil(lambda: gc.get_freeze_count() <= frozen - 500, timeout=2000)
