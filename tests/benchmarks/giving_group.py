"""The feel of giving: how soon a touch is answered, how long the screen stands still, how soon thanks follow."""

import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path

from .processes import CHECKOUT, bare_environment
from .report import Report
from .screen import fresh_screen

FRAMES_AIM = 34.0
FRAMES_MOST = 50.0
"""For 99 of 100 touches, the first after a night among them."""
GAP_AIM = 50.0
THANKS_AIM = 1500.0
"""Milliseconds; the kiosk asks Stripe once a second while it waits for a card."""


def measure(report: Report, folder: Path, options: argparse.Namespace) -> None:
    """Gifts by card in practice, then one under each fault."""
    home = folder / "giving"
    home.mkdir(parents=True)
    with fresh_screen() as screen:
        environment = {**bare_environment(home, screen.display), "QT_QUICK_BACKEND": "software"}
        command = [sys.executable, "-m", "tests.benchmarks.giving", str(home)]
        done = subprocess.run(command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError("the kiosk that is given to ended early")
    told = json.loads(done.stdout)
    first, touches = ([value for value in told[name] if value == value] for name in ("first", "touches"))
    for name, values in (("touch → first changed frame", touches), ("the same, after a night", first)):
        report.add(name, "ms", values, FRAMES_AIM)
        report.add("the same, 99th percentile", "ms", [statistics.quantiles(values, n=100)[98]], FRAMES_MOST)
    report.add("finger lifted → first frame of the next scene", "ms", told["led"], FRAMES_MOST)
    report.add("approved at Stripe → thanks on the screen", "ms", told["thanks"], THANKS_AIM)
    for fault, gap in told["gaps"].items():
        report.add(f"longest frame gap, fault: {fault}", "ms", [gap], GAP_AIM)
