"""How long people look at a dark screen: from the start of the process until its pixels are there."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from .loop import Peer
from .processes import bare_environment, started
from .screen import Screen, fresh_screen

Part = Callable[[Screen], object]
"""What is looked at: the same as long as nothing in it changes."""

CODES_FROM = 1360
"""The column of the 1080p screen from which on there is only what never changes: the cards with the codes."""
GOALS_FROM = 708
"""The row of the 1080p screen from which on there are no stories: the goals, the way in and the lower card."""
_LOOK_SECONDS = 0.002
_STILL_SECONDS = 4.0
_PATIENCE = 30.0


class NothingShownError(RuntimeError):
    """The program never drew what was waited for."""


@dataclass(frozen=True)
class FirstFrame:
    """Seconds from the start of the process."""

    any: float
    complete: float | None
    """Until the part that was waited for was as it stays."""


def cards(screen: Screen) -> object:
    """The codes."""
    return screen.digest(CODES_FROM)


def cards_and_goals(screen: Screen) -> object:
    """All but the stories."""
    return screen.digest(CODES_FROM), screen.digest(0, GOALS_FROM)


def at_rest(part: Part, peer: Peer, still: float = _STILL_SECONDS) -> object:
    """How `part` of the kiosk's screen is once nothing has moved for `still` seconds; fills caches on the way."""
    peer.home.mkdir(parents=True, exist_ok=True)
    with fresh_screen() as screen, started(peer.command, _environment(peer, screen), peer.folder):
        dark = screen.digest()
        wait_until(lambda: screen.digest() != dark)
        deadline = time.monotonic() + _PATIENCE
        last, since = part(screen), time.monotonic()
        while time.monotonic() - since < still:
            if time.monotonic() > deadline:
                raise NothingShownError("the screen never came to rest")
            time.sleep(0.1)
            if (now := part(screen)) != last:
                last, since = now, time.monotonic()
        return last


def measure(peer: Peer, part: Part | None = None, rest: object = None) -> FirstFrame:
    """Start `peer` on a dark screen and watch it; with a `part`, until that is as `rest` says."""
    peer.home.mkdir(parents=True, exist_ok=True)
    with fresh_screen() as screen:
        environment = _environment(peer, screen)
        dark = screen.digest()
        start = time.monotonic()
        with started(peer.command, environment, peer.folder):
            first = wait_until(lambda: screen.digest() != dark) - start
            complete = None if part is None else wait_until(lambda: part(screen) == rest) - start
    return FirstFrame(first, complete)


def _environment(peer: Peer, screen: Screen) -> dict[str, str]:
    return {**bare_environment(peer.home, screen.display), **peer.more}


def wait_until(seen: Callable[[], bool]) -> float:
    """Look until `seen`, and say when that was, by `time.monotonic`."""
    deadline = time.monotonic() + _PATIENCE
    while not seen():
        if time.monotonic() > deadline:
            raise NothingShownError(f"nothing of what was waited for appeared within {_PATIENCE:.0f} s")
        time.sleep(_LOOK_SECONDS)
    return time.monotonic()
