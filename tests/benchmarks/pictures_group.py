"""A campaign with thirty pictures of twelve megapixels at its first start, beside the same without any."""

import argparse
import random
from pathlib import Path

from PIL import Image

from . import first_frame
from .loop import Peer, all_at_once
from .processes import CHECKOUT, kiosk_command
from .progress import progress
from .report import Report, ratio
from .screen import SIZE

PICTURES, PHOTOGRAPH = 30, (4000, 3000)
AIM = 1.2
_MAKING_SECONDS = 90.0
"""For copies of all pictures in the panel's size, which the first start leaves to the background."""
_STORY = '\n[[highlights]]\ntitle = "Story {number}"\ntext = "What there is to tell of it."\n'
_HEAD = """schema = 1
id = "pictured-drive"
organisation = "Python Software Foundation"
title = "A drive with photographs"
language = "en"
currency = "USD"
allowed_hosts = ["psfmember.org"]

[[asks]]
kind = "donate"
text = "Donate"
link = "https://psfmember.org/civicrm/contribute/transact/?reset=1&id=49"
"""


def measure(report: Report, folder: Path, options: argparse.Namespace) -> None:
    """First starts, each with a data folder of its own, then loops side by side."""
    here = folder / "pictures"
    drives = {name: _drive(here / name, with_pictures=name == "pictures") for name in ("pictures", "none")}
    seconds: dict[str, list[float]] = {name: [] for name in drives}
    rests = {
        name: first_frame.at_rest(first_frame.cards, _peer(here, name, drive, 0)) for name, drive in drives.items()
    }
    for number in range(1, options.repeats + 1):
        for name, drive in drives.items():
            frame = first_frame.measure(_peer(here, name, drive, number), first_frame.cards, rests[name])
            seconds[name].append(frame.complete or 0.0)
        progress(
            f"first start {number}: {seconds['pictures'][-1]:.2f} s, without pictures {seconds['none'][-1]:.2f} s"
        )
    with_them = report.add(f"first start until the codes, {PICTURES} pictures", "s", seconds["pictures"])
    without = report.add("first start until the codes, no pictures", "s", seconds["none"])
    report.ratios.append(ratio("first start, pictures / none", with_them, without, AIM))
    progress("the loop, once all pictures are made")
    all_at_once([_peer(here, name, drive, 0) for name, drive in drives.items()], _MAKING_SECONDS, None)
    loops = all_at_once([_peer(here, name, drive, 0) for name, drive in drives.items()], options.seconds, None)
    busy, idle = (
        report.add(f"processor, {name}", "% core", [loop.cpu_percent])
        for name, loop in zip((f"{PICTURES} pictures", "no pictures"), loops, strict=True)
    )
    report.ratios.append(ratio("processor, pictures / none", busy, idle, AIM))


def _peer(here: Path, name: str, drive: Path, number: int) -> Peer:
    home = here / f"{name}-{number}"
    return Peer(name, kiosk_command(home / "data", SIZE, "--campaign", str(drive)), home, CHECKOUT)


def _drive(folder: Path, *, with_pictures: bool) -> Path:
    folder.mkdir(parents=True)
    text = _HEAD
    chance = random.Random(1)  # noqa: S311 - the same pictures every time
    for number in range(PICTURES):
        text += _STORY.format(number=number + 1)
        if with_pictures:
            noise = Image.frombytes("RGB", (100, 75), chance.randbytes(100 * 75 * 3))
            noise.resize(PHOTOGRAPH, Image.Resampling.BILINEAR).save(folder / f"{number}.jpg", quality=90)
            text += f'picture = "{number}.jpg"\n'
    (folder / "campaign.toml").write_text(text, "utf-8")
    return folder
