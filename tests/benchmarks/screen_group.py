"""The screen beside a browser and beside an empty window: the first frame, and the attract loop."""

import argparse
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

from . import attract, first_frame
from .browser import browser_command, find_browser
from .page import write_page
from .processes import CHECKOUT, kiosk_command
from .progress import progress
from .report import Report, ratio
from .screen import SIZE

MEMORY_AIM = 0.25
CPU_AIM = 0.5
FIRST_FRAME_AIM = 1.5


def measure(report: Report, folder: Path, options: argparse.Namespace) -> None:
    """First frames, then attract loops, beside a browser where there is one."""
    if options.pictures is not None:
        options.pictures.mkdir(parents=True, exist_ok=True)
    _first_frames(report, folder, options.starts)
    _attract_loops(report, folder, find_browser(), options)


def _first_frames(report: Report, folder: Path, starts: int) -> None:
    data = folder / "data"
    kiosk = kiosk_command(data, SIZE)
    empty = [sys.executable, str(Path(__file__).with_name("empty_window.py"))]
    progress("first frame: warming the caches")
    rest = first_frame.at_rest(first_frame.cards, kiosk, folder, CHECKOUT)
    first_frame.measure(empty, folder, CHECKOUT)
    ours: list[first_frame.FirstFrame] = []
    theirs: list[first_frame.FirstFrame] = []
    for number in range(starts):
        ours.append(first_frame.measure(kiosk, folder, CHECKOUT, first_frame.cards, rest))
        theirs.append(first_frame.measure(empty, folder, CHECKOUT))
        progress(f"first frame {number + 1} of {starts}: {ours[-1].any:.2f} s, empty window {theirs[-1].any:.2f} s")
    shown = report.add("first frame, kiosk", "s", [frame.any for frame in ours])
    complete = [frame.complete for frame in ours if frame.complete is not None]
    whole = report.add("complete attract scene, kiosk", "s", complete)
    least = report.add("first frame, empty PySide6 window", "s", [frame.any for frame in theirs])
    report.ratios.append(ratio("first frame, kiosk / empty window", shown, least, FIRST_FRAME_AIM))
    report.ratios.append(ratio("complete scene, kiosk / empty window", whole, least))


def _attract_loops(report: Report, folder: Path, browser: str | None, options: argparse.Namespace) -> None:
    ours: list[attract.Attract] = []
    theirs: list[attract.Attract] = []
    page = write_page(folder)
    for number in range(options.repeats):
        kiosk = kiosk_command(folder / "data", SIZE)
        ours.append(_loop("kiosk", number, kiosk, folder, options))
        if browser is not None:
            chromium = browser_command(browser, folder / f"profile-{number}", page)
            theirs.append(_loop("Chromium", number, chromium, folder, options))
    memory = report.add("memory (PSS), kiosk", "MB", [run.pss_megabytes for run in ours])
    cpu = report.add("processor, kiosk", "% core", [run.cpu_percent for run in ours])
    report.add("processor, X server under the kiosk", "% core", [run.server_percent for run in ours])
    report.add("processor between transitions, kiosk", "% core", _still(ours))
    report.add("transitions in the window, kiosk", "", [run.transitions for run in ours])
    if not theirs:
        return
    memory_of_browser = report.add("memory (PSS), Chromium", "MB", [run.pss_megabytes for run in theirs])
    cpu_of_browser = report.add("processor, Chromium", "% core", [run.cpu_percent for run in theirs])
    report.add("processor, X server under Chromium", "% core", [run.server_percent for run in theirs])
    report.add("processor between transitions, Chromium", "% core", _still(theirs))
    report.add("transitions in the window, Chromium", "", [run.transitions for run in theirs])
    report.ratios.append(ratio("memory, kiosk / Chromium", memory, memory_of_browser, MEMORY_AIM))
    report.ratios.append(ratio("processor, kiosk / Chromium", cpu, cpu_of_browser, CPU_AIM))


def _loop(name: str, number: int, command: Sequence[str], home: Path, options: argparse.Namespace) -> attract.Attract:
    progress(f"attract loop {number + 1} of {options.repeats}: {name}, {options.seconds:.0f} s")
    picture = options.pictures / f"{name.lower()}.png" if options.pictures and number == 0 else None
    run = attract.measure(command, home, CHECKOUT, options.seconds, picture)
    still = statistics.median(run.still_percents) if run.still_percents else float("nan")
    progress(
        f"  {run.pss_megabytes:.0f} MB, {run.cpu_percent:.1f} % of a core,"
        f" {still:.2f} % between {run.transitions} transitions"
    )
    return run


def _still(runs: Sequence[attract.Attract]) -> list[float]:
    return [percent for run in runs for percent in run.still_percents]
