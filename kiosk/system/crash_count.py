"""Counts starts that came to no proper end, so that a kiosk that crashes again and again can start in safe mode.

A small file in the data folder has a line for each, by the clock that nobody can set, and for this start of the
machine only: a power cut is no crash. Where nothing can be written or read, nothing is counted.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.system.atomic_file import write_atomically
from kiosk.system.clock import seconds_awake_or_not, this_boot
from kiosk.system.data_folder import OWNER_ONLY
from kiosk.system.regular_file import read_small

_log = logging.getLogger(__name__)

FILE_NAME = "starts.txt"
MOST_CRASHES = 3
"""Within `CRASH_SECONDS`, until the next start is in safe mode."""
CRASH_SECONDS = 60.0
_LARGEST = 4096


class CrashCount:
    """Of one run: `begin` at its start, and `clear` at its proper end or once it has run for `CRASH_SECONDS`.

    Args:
        data: the data folder.
        clock: seconds since the machine's start.
        boot: an id of that start.
    """

    def __init__(
        self, data: Path, *, clock: Callable[[], float] = seconds_awake_or_not, boot: Callable[[], str] = this_boot
    ) -> None:
        self._file = data / FILE_NAME
        self._clock = clock
        self._boot = boot
        self._before: list[float] = []

    def begin(self) -> bool:
        """Count this start; whether so many came to no proper end before it."""
        now = self._clock()
        self._before = [start for start in self._starts() if 0 <= now - start <= CRASH_SECONDS]
        self._write([*self._before, now])
        return len(self._before) >= MOST_CRASHES

    def withdraw(self) -> None:
        """This start was none: another kiosk runs there."""
        self._write(self._before)

    def clear(self) -> None:
        """All is well with this kiosk."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _starts(self) -> list[float]:
        try:
            lines = read_small(self._file, _LARGEST).decode("ascii", "replace").splitlines()
        except OSError:
            return []
        boot, starts = self._boot(), []
        for line in lines:
            which, _, seconds = line.partition(" ")
            with suppress(ValueError):
                if which == boot:
                    starts.append(float(seconds))
        return starts

    def _write(self, starts: list[float]) -> None:
        boot = self._boot()
        try:
            lines = "".join(f"{boot} {start:.3f}\n" for start in starts[-MOST_CRASHES - 1 :])
            write_atomically(self._file, lines.encode("ascii"), mode=OWNER_ONLY)
        except OSError as error:
            _log.info("starts are not counted: %s", error)
