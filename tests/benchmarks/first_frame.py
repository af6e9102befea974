"""How long people look at a dark screen: from the start of the process until its pixels are there."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .processes import bare_environment, started
from .screen import fresh_screen

CODES_FROM = 1360
"""The column of the 1080p screen from which on there is only what never changes: the cards with the codes."""
_LOOK_SECONDS = 0.002
_STILL_SECONDS = 1.5
_PATIENCE = 30.0


class NothingShownError(RuntimeError):
    """The program never drew what was waited for."""


@dataclass(frozen=True)
class FirstFrame:
    """Seconds from the start of the process."""

    any: float
    complete: float | None
    """Until the cards with the codes were as they stay."""


def cards_at_rest(command: Sequence[str], home: Path, folder: Path) -> int:
    """The digest of the kiosk's cards once nothing has moved for a while; fills all caches on the way."""
    with fresh_screen() as screen, started(command, bare_environment(home, screen.display), folder):
        dark = screen.digest()
        _wait(lambda: screen.digest() != dark)
        deadline = time.monotonic() + _PATIENCE
        last, since = screen.digest(CODES_FROM), time.monotonic()
        while time.monotonic() - since < _STILL_SECONDS:
            if time.monotonic() > deadline:
                raise NothingShownError("the cards never came to rest")
            time.sleep(0.1)
            if (now := screen.digest(CODES_FROM)) != last:
                last, since = now, time.monotonic()
        return last


def measure(command: Sequence[str], home: Path, folder: Path, cards: int | None = None) -> FirstFrame:
    """Start `command` on a dark screen and watch it; with `cards`, until they are complete."""
    with fresh_screen() as screen:
        environment = bare_environment(home, screen.display)
        dark = screen.digest()
        start = time.monotonic()
        with started(command, environment, folder):
            first = _wait(lambda: screen.digest() != dark) - start
            complete = None if cards is None else _wait(lambda: screen.digest(CODES_FROM) == cards) - start
    return FirstFrame(first, complete)


def _wait(seen: Callable[[], bool]) -> float:
    """Look until `seen`, and say when that was."""
    deadline = time.monotonic() + _PATIENCE
    while not seen():
        if time.monotonic() > deadline:
            raise NothingShownError(f"nothing of what was waited for appeared within {_PATIENCE:.0f} s")
        time.sleep(_LOOK_SECONDS)
    return time.monotonic()
