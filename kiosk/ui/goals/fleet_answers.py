"""Answers what other kiosks of the fleet ask this one: how its check-list stands, and what the public sees."""

import datetime as dt
import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.ui.lanes import Lane

if TYPE_CHECKING:
    from kiosk.checks.check import Check, CheckId, Found
    from kiosk.ledger.fleet.questions import Question
    from kiosk.model.campaign import Campaign
    from kiosk.ui.goals.screen_afar import ScreenFromAfar

_log = logging.getLogger(__name__)

STAYS_GOOD = 10.0
"""Seconds for which a check-list is sent again, so that nobody keeps this machine busy by asking."""


class FleetAnswers:
    """Goes through the check-list when it is asked for; whatever hangs in it holds up no other work.

    Args:
        lane: of the checks.
        checks: what is to be checked for a campaign.
        campaign: the one on the screen; `None` before there is one.
        screen: takes pictures of it; `None` where there is none.
        monotonic: seconds.
    """

    def __init__(
        self,
        lane: Lane,
        checks: "Callable[[Campaign], Sequence[Check]]",
        campaign: "Callable[[], Campaign | None]",
        screen: "ScreenFromAfar | None" = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._lane = lane
        self._checks = checks
        self._campaign = campaign
        self._screen = screen
        self._monotonic = monotonic
        self._to_check: list[Check] = []
        self._looked: list[tuple[CheckId, Found]] = []
        self._waiting: list[Callable[[bytes], None]] = []
        self._ended_at = float("-inf")

    def close(self) -> bool:
        """Answer no more; returns whether all work has ended."""
        return self._lane.close()

    def asked(self, answer: "Callable[[Question, bytes], None]", question: "Question") -> None:
        """Another kiosk asks, and hears by `answer` once all was looked at."""
        if question.about == "screen":
            self._show(answer, question)
            return
        is_going_on = bool(self._waiting)
        self._waiting.append(lambda content: answer(question, content))
        if is_going_on:
            return
        if self._looked and self._monotonic() - self._ended_at < STAYS_GOOD:
            self._write()
        else:
            self._lane.run(_prepare, lambda _: self._begin(), self._fail)

    def _show(self, answer: "Callable[[Question, bytes], None]", question: "Question") -> None:
        from kiosk.ledger.fleet.passing import LARGEST
        from kiosk.ui.goals.screen_afar import packed

        taken = self._screen.take() if self._screen is not None else "off"
        if isinstance(taken, str):
            answer(question, taken.encode())
            return
        self._lane.run(lambda: packed(taken, LARGEST), lambda content: answer(question, content), self._fail_to_show)

    def _begin(self) -> None:
        campaign = self._campaign()
        if campaign is None:
            self._waiting.clear()
            return
        self._looked.clear()
        self._to_check = list(self._checks(campaign))
        self._next()

    def _next(self) -> None:
        if self._to_check:
            self._lane.run(self._to_check[0].look, self._checked, self._fail)
        else:
            self._ended_at = self._monotonic()
            self._write()

    def _checked(self, found: "Found") -> None:
        self._looked.append((self._to_check.pop(0).id, found))
        self._next()

    def _write(self) -> None:
        from kiosk.checks.afar import written

        waiting, self._waiting = self._waiting, []  # whatever fails, the next one who asks is answered
        content = written(self._looked, dt.timedelta(seconds=self._monotonic() - self._ended_at))
        for answer in waiting:
            answer(content)

    def _fail_to_show(self, failure: BaseException) -> None:
        _log.error("a picture of the screen could not be sent", exc_info=failure)

    def _fail(self, failure: BaseException) -> None:
        _log.error("another kiosk could not be answered", exc_info=failure)
        self._waiting.clear()
        self._looked.clear()


def _prepare() -> None:
    """Load what the checks need where it keeps no picture waiting."""
    import kiosk.checks.afar
    import kiosk.checks.check_list  # noqa: F401 - used by whoever made the list
