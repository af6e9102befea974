"""Work off the screen's thread, and how it comes home."""

import functools
import sys
import threading
from concurrent.futures import Executor, Future
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.lanes import AtOnce, Lane


class ByHand(Executor):
    """Keeps work until the test does it."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Any]] = []

    def submit(self, fn: Any, /, *args: object, **kwargs: object) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((future, functools.partial(fn, *args, **kwargs)))
        return future

    def do_next(self) -> None:
        future, work = self.waiting.pop(0)
        future.set_result(work())


def unexpected(what: object) -> None:
    raise AssertionError(what)


def test_the_screens_thread_hardly_waits_for_python_while_a_lane_computes(qapp: QGuiApplication) -> None:
    Lane("test").close()
    assert sys.getswitchinterval() <= 0.001


def test_an_answer_comes_home_to_the_screens_thread(qtbot: QtBot) -> None:
    lane = Lane("test")
    seen: list[tuple[str, str]] = []
    lane.run(
        lambda: threading.current_thread().name,
        lambda name: seen.append((name, threading.current_thread().name)),
        unexpected,
    )
    qtbot.waitUntil(lambda: len(seen) == 1)
    lane.close()
    assert seen == [("lane-test_0", threading.main_thread().name)]


def test_an_answer_waits_for_its_turn_and_never_interrupts(qapp: QGuiApplication) -> None:
    hand = ByHand()
    lane = Lane("test", hand)
    seen: list[int] = []
    lane.run(lambda: 1, seen.append, unexpected)
    hand.do_next()
    assert seen == []
    qapp.processEvents()
    assert seen == [1]


def test_a_failure_comes_home_as_a_failure(qapp: QGuiApplication) -> None:
    lane = Lane("test", AtOnce())
    failures: list[BaseException] = []

    def fail() -> int:
        raise ValueError("broken")

    lane.run(fail, unexpected, failures.append)
    qapp.processEvents()
    assert [str(failure) for failure in failures] == ["broken"]


def test_a_closed_lane_delivers_nothing(qapp: QGuiApplication) -> None:
    hand = ByHand()
    lane = Lane("test", hand)
    lane.run(lambda: 1, unexpected, unexpected)
    hand.do_next()
    lane.close()
    qapp.processEvents()
    lane.run(lambda: 2, unexpected, unexpected)
    assert hand.waiting == []


class Bell(QObject):
    rung = Signal(object)


@pytest.mark.parametrize("value", [True, None])
def test_a_hundred_thousand_signals_do_not_wear_the_interpreter_out(qapp: QGuiApplication, value: object) -> None:
    bell = Bell()
    heard = 0

    def hear(_: object) -> None:
        nonlocal heard
        heard += 1

    bell.rung.connect(hear)
    for _ in range(100_000):
        bell.rung.emit(value)
    assert heard == 100_000
