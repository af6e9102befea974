"""A day of a kiosk in some minutes: whether anything grows, and how long the screen stands still."""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from .processes import CHECKOUT, bare_environment
from .report import Report
from .screen import fresh_screen

WARM_UP_HOURS = 4
MEMORY_AIM = 10.0
"""Megabytes in a day, after warm-up."""
GAP_AIM = 50.0


def measure(report: Report, folder: Path, options: argparse.Namespace) -> None:
    """A day, hour by hour; the first hours fill what is kept on purpose."""
    home = folder / "soak"
    home.mkdir(parents=True)
    with fresh_screen() as screen:
        environment = {**bare_environment(home, screen.display), "QT_QUICK_BACKEND": "software"}
        command = [sys.executable, "-m", "tests.benchmarks.soak", str(home)]
        done = subprocess.run(command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError("the kiosk that lives through a day ended early")
    hours = json.loads(done.stdout)
    warm, last = hours[WARM_UP_HOURS - 1], hours[-1]
    report.add("a day: memory at the end of each hour", "MB", [one["rss"] / 1e6 for one in hours])
    report.add("memory grown after warm-up", "MB", [(last["rss"] - warm["rss"]) / 1e6], MEMORY_AIM)
    report.add("descriptors grown after warm-up", "", [last["descriptors"] - warm["descriptors"]], 0)
    report.add("threads grown after warm-up", "", [last["threads"] - warm["threads"]], 0)
    report.add("data folder grown after warm-up", "MB", [(last["files"] - warm["files"]) / 1e6])
    for name in last["gaps"]:
        report.add(f"longest frame gap of each hour, {name}", "ms", [one["gaps"][name] for one in hours], GAP_AIM)
