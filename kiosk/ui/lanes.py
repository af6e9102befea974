"""The one file that knows threads: named lanes for work that must not block the screen."""

import logging
import sys
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from kiosk.model.records import dataclass

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")

SWITCH_SECONDS = 0.001
"""How long the screen's thread waits for Python while a lane computes; it is five times as long by itself, and a frame
may wait more than once."""


class AtOnce(Executor):
    """Does the work where it is submitted: for commands without a screen, that have nothing to keep moving."""

    def submit(self, fn: Callable[..., _Answer], /, *args: object, **kwargs: object) -> "Future[_Answer]":
        """Do it now; the future is done when this returns."""
        future: Future[_Answer] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001 - whatever it is belongs to who asks the future
            future.set_exception(error)
        return future


@dataclass(frozen=True, slots=True)
class _Answered:
    future: "Future[object]"
    on_answer: Callable[[object], None]
    on_failure: Callable[[BaseException], None]


class Lane(QObject):
    """Runs one piece of work after the other; each answer comes home to the thread the lane was made in.

    Args:
        name: what the thread is called.
        executor: who runs the work; one thread of its own unless given.
    """

    def __init__(self, name: str, executor: Executor | None = None) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH_SECONDS)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"lane-{name}")
        self._open = True
        self._last: Future[object] | None = None
        self._answered: deque[_Answered] = deque()

    def run(
        self,
        work: Callable[[], _Answer],
        on_answer: Callable[[_Answer], None],
        on_failure: Callable[[BaseException], None],
    ) -> None:
        """Do `work` in the lane, then call one of the two here with its answer or with what it raised."""
        if not self._open:
            return
        future = self._executor.submit(work)
        self._last = future  # type: ignore[assignment]  # only asked whether it is done
        # That the answer fits its receiver is this signature's promise.
        future.add_done_callback(lambda done: self._send_home(_Answered(done, on_answer, on_failure)))  # type: ignore[arg-type]

    def close(self, last: Callable[[], object] | None = None, patience: float = 2.0) -> bool:
        """Take no more work and deliver nothing from now on; what waits is dropped, unless `last` is to be done.

        Args:
            last: to be done in the lane after all that waits, such as closing what only the lane may touch.
            patience: in seconds; work that hangs longer, on a dead share say, is left behind.

        Returns:
            Whether the lane is empty.
        """
        if self._open and last is not None:
            self._last = self._executor.submit(last)
        self._open = False
        self._executor.shutdown(wait=False, cancel_futures=last is None)
        return self._last is None or not wait([self._last], patience).not_done

    def _send_home(self, answered: _Answered) -> None:
        """Called in whatever thread did the work; Qt delivers an event in the thread that the lane was made in."""
        self._answered.append(answered)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, _: QEvent) -> None:  # noqa: N802 - Qt's name
        """One piece of work was done."""
        done = self._answered.popleft()
        if not self._open or done.future.cancelled():
            return
        failure = done.future.exception()
        if failure is None:
            done.on_answer(done.future.result())
        else:
            done.on_failure(failure)
