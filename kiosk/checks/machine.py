"""The machine itself: room on its disk, what is known of its screen, and from how far codes on it scan."""

import math
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.checks.check import Found

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings
    from kiosk.model.campaign import Campaign

DISK_WATCH = 1_000_000_000
"""Bytes that should be free."""
DISK_BAD = 100_000_000
_USUAL = (1920, 1080)
"""Pixels."""
_MODULE_PIXELS = 8
"""Of a code on such a screen, at least, as the scenes are laid out; very long links come out smaller."""


@dataclass(frozen=True, slots=True)
class DisplaySize:
    """What is known of the screen."""

    width: int
    """In pixels, as is `height`."""
    height: int
    inches: float | None = None
    """Its diagonal; `None` where nobody knows."""
    module_pixels: Mapping[str, int] = field(default_factory=dict)
    """How large a module of each ask's code is drawn, by the ask's kind, where that is known."""

    @property
    def pixel_millimetres(self) -> float | None:
        """The size of a pixel."""
        return None if self.inches is None else self.inches * 25.4 / math.hypot(self.width, self.height)


def look_at_disk(data: Path, free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free) -> Found:
    """How much room is left where `data` is."""
    folder = next(one for one in (data.absolute(), *data.absolute().parents) if one.exists())
    try:
        left = free(folder)
    except OSError as error:
        return Found("bad", f"The disk cannot be looked at ({error.strerror}), so take no gifts here; tell staff.")
    told = f"{left / 1e9:,.1f} GB" if left >= 1e9 else f"{left / 1e6:,.0f} MB"
    if left >= DISK_WATCH:
        return Found("good", f"There are {told} free.")
    if left >= DISK_BAD:
        return Found("watch", f"Only {told} are free on the disk, which is enough for today; tell staff to make room.")
    return Found(
        "bad", f"Only {told} are free on the disk, so gifts may soon not be recorded; take none before room is made."
    )


def look_at_display(display: DisplaySize | None, settings: "Settings") -> Found:
    """Whether the screen's size is known."""
    known = _known(display, settings)
    inches = known.inches if known is not None else None
    if inches is None:
        return Found(
            "watch",
            "How large the screen is isn't known, so nobody can tell from how far its codes scan; "
            "try one with a phone, staff sets the diagonal with: kiosk settings set screen_inches 24",
        )
    pixels = f" with {display.width} by {display.height} pixels" if display is not None else ""
    return Found("good", f"The screen has {inches:g} inches{pixels}.")


def look_at_codes(campaign: "Campaign", settings: "Settings", display: DisplaySize | None) -> Found:
    """Whether the code of each ask reads back from its pixels, and from how far people can scan it."""
    from kiosk.model.link import with_attribution
    from kiosk.qr import LEAST_METRES, draw_proven, scan_metres

    display = _known(display, settings)
    nearest: tuple[float, str] | None = None
    for ask in campaign.asks:
        longer = with_attribution(ask.link, ask.attribution, kiosk=settings.code, campaign=campaign.id)
        pixels = _module_pixels(display, ask.kind)
        if any(draw_proven(link, pixels) is None for link in (ask.link, longer)):
            return Found(
                "bad",
                f"The code for “{ask.text}” does not scan, so people cannot follow it; "
                "read them the address below it, and tell staff to shorten the link.",
            )
        if display is not None and display.pixel_millimetres is not None:
            metres = scan_metres(pixels * display.pixel_millimetres)
            nearest = min(nearest or (metres, ask.text), (metres, ask.text))
    if nearest is None:
        return Found("good", "Every code scans; from how far is not known.")
    metres, text = nearest
    if metres < LEAST_METRES:
        return Found(
            "watch",
            f"The code for “{text}” scans only from about {metres:.1f} m; "
            "let people come close, or ask staff for a larger screen or a shorter link.",
        )
    return Found("good", f"Every code scans, from about {metres:.1f} m.")


def _known(display: DisplaySize | None, settings: "Settings") -> DisplaySize | None:
    """`display` with the diagonal that staff gave; where only that is known, as a screen of the usual shape."""
    inches = settings.screen_inches
    if inches is None:
        return display
    return DisplaySize(*_USUAL, inches) if display is None else replace(display, inches=inches)


def _module_pixels(display: DisplaySize | None, kind: str) -> int:
    if display is None:
        return _MODULE_PIXELS
    long, short = _USUAL
    larger = min(max(display.width, display.height) / long, min(display.width, display.height) / short)
    return display.module_pixels.get(kind, max(1, int(_MODULE_PIXELS * larger)))
