"""The goal's bar on the glass: where it is among the pixels, and when it moves."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.ledger.ledger import Ledger
from kiosk.ui.goals.tally_watcher import LOOK_MILLISECONDS

from .append import cash
from .first_frame import GOALS_FROM, wait_until
from .screen import SIZE, Screen

ACCENT = b"\x3b\xd4\xff"
"""Blue, green and red of what fills the bar."""
_INSIDE = 110
"""A column that is filled as soon as a hundredth of the target is there."""
_FROM_EDGE = 2
"""Rows below the fill's upper edge: above the letters on it."""
_RIGHT = 1000
"""The column from which on there are no bars."""
_STILL_SECONDS = 2.0
"""Longer than the bar takes to come to rest."""
PAUSE_SECONDS = 7.0
"""After a gift: the bar has moved, and the thanks for it are over."""


class NotOfAGiftError(RuntimeError):
    """The bar moved, and not because of the gift that was waited for."""


class Bar:
    """The first bar on `screen`, once it is there and stands still."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._row = 0
        wait_until(self._find)
        last = b""
        while (now := self.look()) != last:
            last = now
            time.sleep(_STILL_SECONDS)

    def moved(self, since: bytes) -> float:
        """When the bar no longer looks as it did `since`, by `time.monotonic`."""
        return wait_until(lambda: self.look() != since)

    def look(self) -> bytes:
        """The bar's pixels, without the letters on it."""
        return self._screen.row(self._row, right=_RIGHT)

    def _find(self) -> bool:
        for row in range(GOALS_FROM, SIZE[1]):
            if self._screen.row(row, _INSIDE, _INSIDE + 1).startswith(ACCENT):
                self._row = row + _FROM_EDGE
                return True
        return False


def gifts_until_seen(
    bar: Bar, ledger: Ledger, campaign: str, gifts: int, on_progress: Callable[[str], object]
) -> list[float]:
    """Milliseconds from each gift in `ledger` until `bar` moves."""
    took = []
    for number in range(gifts):
        between_looks = random.uniform(0, LOOK_MILLISECONDS / 1000)  # noqa: S311 - any moment will do
        time.sleep(PAUSE_SECONDS + between_looks)
        before = bar.look()
        ledger.append(campaign, cash())
        durable = time.monotonic()
        took.append(1000 * (bar.moved(before) - durable))
        on_progress(f"gift {number + 1} of {gifts}: {took[-1]:.0f} ms")
    return took


def own_gifts_until_seen(bar: Bar, log: Path, gifts: int, on_progress: Callable[[str], object]) -> list[float]:
    """Milliseconds from each gift that the kiosk writes itself, which tells of it in `log`, until `bar` moves."""
    moved = []
    for number in range(gifts):
        moved.append(bar.moved(bar.look()))
        on_progress(f"own gift {number + 1} of {gifts}")
        time.sleep(PAUSE_SECONDS / 2)
    durable = [float(line) for line in log.read_text().split()]
    took = [1000 * (seen - at) for seen, at in zip(moved, durable, strict=False)]
    if len(took) < gifts or not all(0 < one < 1000 * PAUSE_SECONDS for one in took):
        raise NotOfAGiftError("the bar did not move once for each gift")
    return took
