"""`python -m tests.benchmarks`: measure the kiosk beside a browser and beside an empty window, in turns."""

import argparse
import signal
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from . import attract, first_frame
from .browser import browser_advice, browser_command, find_browser
from .page import write_page
from .processes import adopt_orphans, kiosk_command
from .report import Report, ratio
from .screen import SIZE, xvfb_advice

CHECKOUT = Path(__file__).parent.parent.parent
MEMORY_AIM = 0.25
CPU_AIM = 0.5
FIRST_FRAME_AIM = 1.5


def main(words: Sequence[str] | None = None) -> int:
    """Measure, report, and return 0; 2 where something needed is missing."""
    options = _parser().parse_args(words)
    if advice := xvfb_advice():
        sys.stderr.write(f"{advice}\n")
        return 2
    browser = find_browser()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    adopt_orphans()
    report = Report()
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-benchmarks-", ignore_cleanup_errors=True) as folder:
            if options.pictures is not None:
                options.pictures.mkdir(parents=True, exist_ok=True)
            _first_frames(report, Path(folder), options.starts)
            _attract_loops(report, Path(folder), browser, options)
    except KeyboardInterrupt:
        return 130
    except RuntimeError as error:  # all of ours are
        sys.stderr.write(f"The measurement failed: {error}\n")
        return 2
    sys.stdout.write((report.json() if options.json else report.table()) + "\n")
    if browser is None:
        sys.stderr.write(f"{browser_advice()}\n")
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", action="store_true", help="write the figures as JSON")
    parser.add_argument("--starts", type=int, default=9, metavar="N", help="starts of each window; 9 without it")
    parser.add_argument("--repeats", type=int, default=3, metavar="N", help="attract loops of each; 3 without it")
    parser.add_argument("--seconds", type=float, default=60, help="length of an attract loop's window; 60 without it")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="keep pictures of what was compared")
    return parser


def _first_frames(report: Report, folder: Path, starts: int) -> None:
    data = folder / "data"
    kiosk = kiosk_command(data, SIZE)
    empty = [sys.executable, str(Path(__file__).with_name("empty_window.py"))]
    _progress("first frame: warming the caches")
    cards = first_frame.cards_at_rest(kiosk, folder, CHECKOUT)
    first_frame.measure(empty, folder, CHECKOUT)
    ours: list[first_frame.FirstFrame] = []
    theirs: list[first_frame.FirstFrame] = []
    for number in range(starts):
        ours.append(first_frame.measure(kiosk, folder, CHECKOUT, cards))
        theirs.append(first_frame.measure(empty, folder, CHECKOUT))
        _progress(f"first frame {number + 1} of {starts}: {ours[-1].any:.2f} s, empty window {theirs[-1].any:.2f} s")
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
    _progress(f"attract loop {number + 1} of {options.repeats}: {name}, {options.seconds:.0f} s")
    picture = options.pictures / f"{name.lower()}.png" if options.pictures and number == 0 else None
    run = attract.measure(command, home, CHECKOUT, options.seconds, picture)
    still = statistics.median(run.still_percents) if run.still_percents else float("nan")
    _progress(
        f"  {run.pss_megabytes:.0f} MB, {run.cpu_percent:.1f} % of a core,"
        f" {still:.2f} % between {run.transitions} transitions"
    )
    return run


def _still(runs: Sequence[attract.Attract]) -> list[float]:
    return [percent for run in runs for percent in run.still_percents]


def _progress(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
