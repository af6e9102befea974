"""Our own illustrations in a campaign's colours, drawn by a process with limits and kept beside the safe pictures.

They are drawings in `resources/illustrations/`, all in the usual colours, so that any program shows them. A drive
without pictures has them beside its stories.
"""

import hashlib
import json
import logging
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.model.colour import USUAL_ACCENT, USUAL_DEEP, mixed
from kiosk.model.illustration import Illustration
from kiosk.model.look import Look
from kiosk.system.atomic_file import write_atomically
from kiosk.system.child import how_it_ended, own_program, run_child
from kiosk.system.resources import resource_folder

SIDE = 1000
"""Pixels, where nobody knows the screen: as much as half of the stories' panel has on a large one."""
_SHARE = 3
"""A drawing has a third of the screen's longer side; drawn in that size, it isn't scaled whenever it is shown."""
_SECONDS = 30
_VERSION = 1
"""Of the drawing; another one is kept apart."""
_TINTS = {"#2f4a63": 0.12, "#5b7690": 0.35, "#b9c8d6": 0.72}
"""The tones between the deep colour and white, and how much of white they have."""
_SHADED = "#f2c230"
"""The accent in the shade."""

_log = logging.getLogger(__name__)


def colours_of(look: Look) -> dict[str, str]:
    """What each colour of the drawings is in a campaign's `look`."""
    tones = {tone: mixed(look.deep, "#ffffff", share) for tone, share in _TINTS.items()}
    return {USUAL_DEEP: look.deep, USUAL_ACCENT: look.accent, _SHADED: mixed(look.accent, "#000000", 0.07), **tones}


def drawn(
    wanted: Iterable[Illustration], look: Look, cache: Path, screen: int | None = None, *, makes: bool = True
) -> dict[Illustration, Path]:
    """The `wanted` illustrations as pictures in `cache`, by name; without those that can't be drawn or kept.

    Args:
        wanted: their names.
        look: whose colours they have.
        cache: where pictures are kept, named by what they are made of.
        screen: the longer side of the screen in pixels, where it is known.
        makes: whether those that aren't there are drawn now, which takes a second.
    """
    side = SIDE if screen is None else screen // _SHARE
    colours = colours_of(look)
    files: dict[Illustration, Path] = {}
    missing: dict[Illustration, str] = {}
    try:
        for name in dict.fromkeys(wanted):
            drawing = (resource_folder() / "illustrations" / f"{name}.svg").read_text("utf-8")
            made_of = json.dumps([_VERSION, side, sorted(colours.items()), drawing])
            files[name] = cache / f"{hashlib.sha256(made_of.encode()).hexdigest()}-drawn.png"
            if not files[name].exists():
                missing[name] = drawing
        if missing and makes:
            cache.mkdir(parents=True, exist_ok=True)
            for name, picture in zip(missing, _draw(list(missing.values()), side, colours), strict=True):
                write_atomically(files[name], picture)
    except (OSError, ValueError) as error:
        _log.warning("illustrations are left out: %s", error)
        return {name: file for name, file in files.items() if name not in missing}
    return {name: file for name, file in files.items() if makes or name not in missing}


def _draw(drawings: list[str], side: int, colours: Mapping[str, str]) -> list[bytes]:
    asked = json.dumps({"side": side, "colours": colours, "drawings": drawings})
    illustrator = own_program("kiosk.campaigns.illustrator", "--draw-illustrations")
    done = run_child(illustrator, asked.encode(), _SECONDS)
    if done.returncode != 0:
        raise ValueError(f"they can't be drawn ({how_it_ended(done)})")
    pictures, rest = [], done.stdout
    while rest:
        (length,) = struct.unpack_from(">I", rest)
        pictures.append(rest[4 : 4 + length])
        rest = rest[4 + length :]
    return pictures
