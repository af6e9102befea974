"""What stays is set aside after a rest; everything is looked through again only while the picture stands still."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.collecting import Collecting

_LONG = 60_000


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.enable()
    gc.collect()
    gc.freeze()


@pytest.fixture
def window(qapp: QGuiApplication) -> QQuickWindow:
    return QQuickWindow()


@pytest.fixture
def looked_through() -> Iterator[list[int]]:
    """How much there was at each search."""
    through = list[int]()

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start" and info["generation"] == 2:
            through.append(len(gc.get_objects()))

    gc.callbacks.append(note)
    yield through
    gc.callbacks.remove(note)


class Circle:
    def __init__(self) -> None:
        self.itself = self


def test_after_a_rest_there_is_next_to_nothing_left_to_look_through(window: QQuickWindow, qtbot: QtBot) -> None:
    given = list[int]()
    resting = Collecting(window, lambda: given.append(1), rest=1, still=_LONG)
    gc.unfreeze()
    resting.soon()
    qtbot.waitUntil(lambda: given == [1], timeout=2000)
    assert len(gc.get_objects()) < gc.get_freeze_count() / 10
    resting.stop()


def test_there_is_no_search_until_the_start_is_over(
    window: QQuickWindow, qtbot: QtBot, looked_through: list[int]
) -> None:
    resting = Collecting(window, lambda: None, rest=200, still=_LONG)
    gc.unfreeze()
    many = [Circle() for _ in range(100_000)]
    assert not gc.isenabled()
    assert looked_through == []
    many.clear()
    qtbot.waitUntil(gc.isenabled, timeout=2000)
    assert len(looked_through) == 1
    resting.stop()


def test_python_searches_by_itself_again_where_a_start_was_cut_short(window: QQuickWindow) -> None:
    Collecting(window, lambda: None, rest=_LONG).stop()
    assert gc.isenabled()


def test_no_search_goes_through_what_a_start_or_a_reload_left_while_anything_moves(
    window: QQuickWindow, qtbot: QtBot, looked_through: list[int]
) -> None:
    given = list[int]()
    resting = Collecting(window, lambda: given.append(1), rest=1, whole=1, still=300)
    gc.unfreeze()
    everything = len(gc.get_objects())
    for times in range(1, 4):
        resting.soon()
        qtbot.waitUntil(lambda times=times: len(given) == times, timeout=2000)  # type: ignore[misc]
        window.frameSwapped.emit()
    assert looked_through
    assert max(looked_through) < everything / 10
    resting.stop()


def test_what_is_free_is_given_back_each_time_the_picture_stands_still_and_not_before(
    window: QQuickWindow, qtbot: QtBot
) -> None:
    given = list[int]()
    resting = Collecting(window, lambda: given.append(1), rest=1, still=100)
    qtbot.waitUntil(lambda: len(given) == 2, timeout=2000)  # after the search of the start, and the one of all
    for frames in (1, 30):
        before = len(given)
        for _ in range(frames):
            window.frameSwapped.emit()
            QGuiApplication.processEvents()
        assert len(given) == before
        qtbot.waitUntil(lambda before=before: len(given) == before + 1, timeout=2000)  # type: ignore[misc]
    resting.stop()
    window.frameSwapped.emit()


def test_what_was_set_aside_and_has_gone_is_found_once_the_picture_stands_still(
    window: QQuickWindow, qtbot: QtBot
) -> None:
    circles = [Circle() for _ in range(1000)]
    gc.collect()
    gc.freeze()
    frozen = gc.get_freeze_count()
    circles.clear()
    resting = Collecting(window, lambda: None, rest=1, whole=200, still=1)
    resting.soon()
    qtbot.waitUntil(lambda: gc.get_freeze_count() <= frozen - 500, timeout=2000)
    more = [Circle() for _ in range(1000)]
    gc.freeze()
    frozen = gc.get_freeze_count()
    more.clear()
    qtbot.waitUntil(lambda: gc.get_freeze_count() <= frozen - 500, timeout=2000)
    resting.stop()
