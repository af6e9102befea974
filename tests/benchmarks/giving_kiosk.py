"""A kiosk that takes gifts by itself, as it will from its card reader: each is written in the ledger's lane.

Run on its own, `python -m tests.benchmarks.giving_kiosk DATA LOG`; ended from outside. LOG gets a line for each gift:
when it was durable, by `time.monotonic`, which is the same clock for all processes of a machine.
"""

import sys
import time
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QTimer

from kiosk.app import running
from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.ledger.watching import LedgerWatch

from .append import cash
from .bar import PAUSE_SECONDS
from .screen import SIZE

_BEGIN_AFTER = 8.0
"""Seconds from the first frame to the first gift."""


class GivingKiosk(Kiosk):
    """Gives to itself, again and again."""

    log: Path

    def __init__(self, *known: Any, **more: Any) -> None:
        super().__init__(*known, **more)
        self._next = QTimer(interval=int(1000 * PAUSE_SECONDS))
        self._next.timeout.connect(self._give)
        QTimer.singleShot(int(1000 * _BEGIN_AFTER), self._next.start)

    def _give(self) -> None:
        assert self.goals is not None
        assert self.campaign.loaded is not None
        campaign = self.campaign.loaded.campaign

        def write(watch: LedgerWatch) -> float:
            watch.record(campaign, cash())
            return time.monotonic()

        self.goals.tally.use(write, self._given)

    def _given(self, durable: float) -> None:
        assert self.goals is not None
        self.goals.tally.look()
        with self.log.open("a") as log:
            log.write(f"{durable}\n")


def main(data: Path, log: Path) -> int:
    """Show the kiosk until it is told to stop."""
    GivingKiosk.log = log
    with patch("kiosk.app.kiosk.Kiosk", GivingKiosk):
        return running.run(Choices(data, size=SIZE))


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
