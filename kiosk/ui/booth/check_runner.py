"""Goes through the check-list while the kiosk runs."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.ui.booth.records import BoothViewState, CheckLine
from kiosk.ui.booth.view import BoothView
from kiosk.ui.lanes import Lane

if TYPE_CHECKING:
    from kiosk.checks.check import Check, Found
    from kiosk.model.campaign import Campaign

_log = logging.getLogger(__name__)


class CheckRunner:
    """One check after the other, each shown as soon as it is made.

    Args:
        lane: of the checks; one that hangs holds up no other work.
        checks: what is to be checked for a campaign.
        view: what shows it.
    """

    def __init__(self, lane: Lane, checks: "Callable[[Campaign], Sequence[Check]]", view: BoothView) -> None:
        self._lane = lane
        self._checks = checks
        self._view = view
        self._to_check: list[Check] = []

    def close(self) -> bool:
        """Check no more; returns whether all work has ended."""
        return self._lane.close()

    def check(self, campaign: "Campaign") -> None:
        """Go through the list from its beginning."""
        self._to_check = list(self._checks(campaign))
        lines = tuple(CheckLine(one.id) for one in self._to_check)
        self._view.change(lambda state: replace(state, checks=lines, checking=True))
        self._next()

    def _next(self) -> None:
        if self._to_check:
            self._lane.run(self._to_check[0].look, self._checked, self._fail)
        else:
            self._view.change(lambda state: replace(state, checking=False))

    def _checked(self, found: "Found") -> None:
        check = self._to_check.pop(0)

        def filled_in(state: BoothViewState) -> BoothViewState:
            lines = (replace(line, found=found) if line.id == check.id else line for line in state.checks)
            return replace(state, checks=tuple(lines))

        self._view.change(filled_in)
        self._next()

    def _fail(self, failure: BaseException) -> None:
        _log.error("a check failed", exc_info=failure)
        self._to_check.clear()
        self._view.change(lambda state: replace(state, checking=False))
