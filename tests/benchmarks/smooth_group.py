"""Smoothness: the longest gap between two frames while a kiosk takes gifts, reads feeds, is set up, and reports."""

import argparse
import itertools
import json
import shutil
import subprocess
import sys
from operator import attrgetter
from pathlib import Path

from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder

from .drive import KIOSKS, set_up
from .processes import CHECKOUT, bare_environment
from .progress import progress
from .report import Report
from .screen import fresh_screen
from .smooth import FEED, Gap, say_on_website

GAP_AIM = 50.0
"""Milliseconds; of the processor's time, too, which doesn't depend on what else the machine does."""
_OF_START = "start"


def measure(report: Report, folder: Path, options: argparse.Namespace) -> None:
    """The longest gap in each of what happens, and how long the window's own thread worked at a stretch."""
    runs = [_run(folder / f"smooth-{number}") for number in range(options.repeats)]
    longest: dict[str, list[float]] = {}
    worked: dict[str, list[float]] = {}
    for gaps in runs:
        for during, some in itertools.groupby(gaps, attrgetter("during")):
            if during == _OF_START:
                continue
            found = list(some)
            longest.setdefault(during, []).append(max(gap.all for gap in found))
            worked.setdefault(during, []).append(max(gap.window for gap in found))
            progress(f"{during}: longest gap {longest[during][-1]:.0f} ms, at work {worked[during][-1]:.0f} ms of one")
    for during, values in longest.items():
        report.add(f"longest frame gap, {during}", "ms", values, GAP_AIM)
        report.add("the same, the window's thread at work", "ms", worked[during], GAP_AIM)


def _run(home: Path) -> list[Gap]:
    drive, data, answer = home / "drive", home / "data", home / "answer"
    shutil.copytree(resource_folder() / EXAMPLE_CAMPAIGN, drive)
    with (drive / "campaign.toml").open("a", encoding="utf-8") as file:
        file.write(FEED)
    say_on_website(drive, 0)
    set_up(data, drive, KIOSKS[0])
    with fresh_screen() as screen:
        command = [sys.executable, "-m", "tests.benchmarks.smooth", str(data), str(answer)]
        done = subprocess.run(command, cwd=CHECKOUT, env=bare_environment(home, screen.display), check=False)
    if done.returncode != 0:
        raise RuntimeError("the kiosk that works hard ended early")
    return [Gap(**gap) for gap in json.loads(answer.read_text())]
