"""The machine itself: room on its disk, what is known of its screen, and from how far codes on it scan."""

import datetime as dt
import math
import shutil
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.checks.check import Found
from kiosk.checks.codes import CodesFound, hidden_asks
from kiosk.checks.findings import (
    DiskFound,
    DiskUnknown,
    LettersFound,
    ScreenFound,
    TimeZonesFound,
)
from kiosk.model.ledger_trouble import ROOM_TO_FREE
from kiosk.model.phase import NO_TIME
from kiosk.model.records import dataclass
from kiosk.system.time_zones import zone_tables

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings
    from kiosk.model.campaign import Campaign
    from kiosk.model.letters import Undrawn

DISK_WATCH = 1_000_000_000
"""Bytes that should be free."""
DISK_BAD = ROOM_TO_FREE
"""That are named."""
REACH_MM = (380, 1220)
"""Above the floor, where somebody who sits reaches: EN 301 549, clause 8.3."""
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
    """How large a module of each ask's code is drawn, by the ask's name, where that is known."""

    @property
    def pixel_millimetres(self) -> float | None:
        """The size of a pixel."""
        return None if self.inches is None else self.inches * 25.4 / math.hypot(self.width, self.height)


def look_at_time_zones() -> Found:
    """Which table of time zones days and hours go by: the newer of the system's and the kiosk's own."""
    tables = zone_tables()
    return Found("good", TimeZonesFound(tables.used, tables.system))


def look_at_disk(data: Path, free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free) -> Found:
    """How much room is left where `data` is."""
    folder = next(one for one in (data.absolute(), *data.absolute().parents) if one.exists())
    try:
        left = free(folder)
    except OSError as error:
        return Found("bad", DiskUnknown(error.strerror or type(error).__name__))
    if left >= DISK_WATCH:
        return Found("good", DiskFound("enough", left))
    if left >= DISK_BAD:
        return Found("watch", DiskFound("for_today", left))
    return Found("bad", DiskFound("too_little", left))


def look_at_display(display: DisplaySize | None, settings: "Settings") -> Found:
    """Whether the screen's size is known."""
    known = _known(display, settings)
    inches = known.inches if known is not None else None
    if inches is None:
        return Found("watch", "screen_unknown")
    pixels = (display.width, display.height) if display is not None else None
    low, half = _reach(known, settings)
    is_out = low is not None and half and settings.low_controls
    return Found("watch" if is_out else "good", ScreenFound(inches, pixels, low, half and settings.low_controls))


def _reach(display: DisplaySize | None, settings: "Settings") -> tuple[tuple[int, int] | None, bool]:
    """Between which heights lower buttons stand, as in `Theme.qml`, and whether that is the screen's lower half."""
    bottom = settings.screen_bottom_mm
    if display is None or bottom is None or settings.screen_inches is None:
        return None, True
    sides = (display.width, display.height)
    across, down = sides if settings.rotation % 180 == 0 else sides[::-1]
    height = settings.screen_inches * 25.4 * down / math.hypot(across, down)
    lower = max(bottom, min(REACH_MM[0], bottom + height / 2))
    half = (lower + bottom + height) / 2
    upper = max(half, min(bottom + height, REACH_MM[1]))
    return (round(lower), round(upper)), upper > REACH_MM[1] or lower < REACH_MM[0] - 1


def look_at_codes(
    campaign: "Campaign", settings: "Settings", display: DisplaySize | None, now: dt.datetime = NO_TIME
) -> Found:
    """Whether the code of each ask reads back from its pixels, from how far it scans, and which aren't shown `now`."""
    found, hidden = _look_at_codes(campaign, settings, display), hidden_asks(campaign, now)
    level = "watch" if found.level == "good" and any(one.has_ended for one in hidden) else found.level
    return Found(level, replace(found.finding, hidden=hidden)) if isinstance(found.finding, CodesFound) else found


def _look_at_codes(campaign: "Campaign", settings: "Settings", display: DisplaySize | None) -> Found:
    from kiosk.model.link import with_attribution
    from kiosk.qr import LEAST_METRES, draw_proven, scan_metres

    display = _known(display, settings)
    nearest: tuple[float, str] | None = None
    for ask in campaign.asks:
        longer = with_attribution(ask.link, ask.attribution, kiosk=settings.code, campaign=campaign.id)
        pixels = _module_pixels(display, ask.name)
        if any(draw_proven(link, pixels) is None for link in (ask.link, longer)):
            return Found("bad", CodesFound("unreadable", ask.text))
        if display is not None and display.pixel_millimetres is not None:
            metres = scan_metres(pixels * display.pixel_millimetres)
            nearest = min(nearest or (metres, ask.text), (metres, ask.text))
    if nearest is None:
        return Found("good", CodesFound("scan"))
    metres, text = nearest
    if metres < LEAST_METRES:
        return Found("watch", CodesFound("near", text, metres))
    return Found("good", CodesFound("scan", text, metres))


def look_at_letters(campaign: "Campaign", language: str, undrawn: "Undrawn | None") -> Found:
    """Whether this machine has fonts for every text of the campaign, and for its amounts and dates."""
    from kiosk.model.letters import by_script, undrawn_texts

    if undrawn is None:
        return Found("skipped", LettersFound("unknown"))
    found = undrawn_texts(campaign, language, undrawn)
    if not found:
        return Found("good", LettersFound("drawn"))
    letters = "".join(dict.fromkeys("".join(text.letters for text in found)))
    return Found("bad", LettersFound("undrawn", tuple(text.key for text in found), by_script(letters)))


def _known(display: DisplaySize | None, settings: "Settings") -> DisplaySize | None:
    """`display` with the diagonal that staff gave; where only that is known, as a screen of the usual shape."""
    inches = settings.screen_inches
    if inches is None:
        return display
    return DisplaySize(*_USUAL, inches) if display is None else replace(display, inches=inches)


def _module_pixels(display: DisplaySize | None, name: str) -> int:
    if display is None:
        return _MODULE_PIXELS
    long, short = _USUAL
    larger = min(max(display.width, display.height) / long, min(display.width, display.height) / short)
    return display.module_pixels.get(name, max(1, int(_MODULE_PIXELS * larger)))
