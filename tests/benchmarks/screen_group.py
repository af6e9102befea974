"""The screen beside others who show the same: the first frame, and the attract loop."""

import argparse
import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.campaigns import kept_codes

from . import charts, first_frame
from .attract import Attract
from .loop import Peer, all_at_once
from .peers import (
    BEFORE_IT,
    CHROMIUM,
    COG,
    EMPTY,
    EXAMPLE,
    KIOSK,
    PACKAGE,
    PLAIN,
    conditions,
    drive_in,
    peers_in,
    unpacked,
)
from .progress import progress
from .report import Report, Series, ratio

PACKED_AIM, INSTALLED_AIM = 46.0, 161.0
"""Megabytes: three quarters of the first round's."""
_KEPT_SECONDS = 12.0
"""Until a kiosk has kept how its codes look, for its next start."""
FIRST_FRAME_AIM, COMPLETE_AIM = 1.35, 3.0
BROWSER_AIM, COG_AIM, BEFORE_AIM, PLAIN_AIM, CPU_AIM = 0.30, 0.75, 0.50, 2.5, 0.35


def measure(report: Report, folder: Path, options: argparse.Namespace) -> None:
    """First frames in turns, then attract loops side by side, as often as they are repeated."""
    if options.pictures is not None:
        options.pictures.mkdir(parents=True, exist_ok=True)
    here = folder / "screen"
    package = unpacked(options.package, here / "package files") if options.package is not None else None
    if package is not None:
        report.add("package, packed", "MB", [package.packed / 1e6], PACKED_AIM)
        report.add("package, installed", "MB", [package.installed / 1e6], INSTALLED_AIM)
    drive = drive_in(here)
    peers = peers_in(here, drive, package)
    report.notes.append(conditions(peers))
    _first_frames(report, peers, drive, options)
    _attract_loops(report, peers, options)


def _first_frames(report: Report, peers: Mapping[str, Peer], drive: Path, options: argparse.Namespace) -> None:
    whole = [name for name in (KIOSK, BEFORE_IT) if name in peers]
    progress("first frame: warming the caches")
    rests = {name: first_frame.at_rest(first_frame.cards, peers[name], _KEPT_SECONDS) for name in whole}
    for name in (EXAMPLE, PACKAGE):  # a machine's very first start makes its settings, too
        if name in peers:
            first_frame.at_rest(first_frame.cards, peers[name], _KEPT_SECONDS)
    names = [*whole, EMPTY]
    first_frame.measure(peers[EMPTY])
    frames: dict[str, list[first_frame.FirstFrame]] = {name: [] for name in names}
    without: list[float] = []
    for number in range(options.starts):
        for name in names:
            part = first_frame.cards if name in rests else None
            frames[name].append(first_frame.measure(peers[name], part, rests.get(name)))
        without.append(_without_kept_codes(peers[KIOSK], rests[KIOSK]))
        told = ", ".join(f"{name} {frames[name][-1].any:.2f} s" for name in names)
        progress(f"first frame {number + 1} of {options.starts}: {told}")
    changed = [_with_another_goal(peers[KIOSK], drive, rests[KIOSK]) for _ in range(options.starts)]
    shown = {name: report.add(f"first frame, {name}", "s", [one.any for one in frames[name]]) for name in names}
    complete = {
        name: report.add(f"complete scene, {name}", "s", [one.complete or 0.0 for one in frames[name]])
        for name in whole
    }
    for what, values, aim in (
        ("complete scene with another goal", changed, COMPLETE_AIM),
        ("complete scene with other codes", without, None),
    ):
        series = report.add(what, "s", values)
        report.ratios.append(ratio(f"{what} / empty window", series, shown[EMPTY], aim))
    for name in whole:
        is_now = name == KIOSK
        report.ratios.append(
            ratio(
                f"first frame, {name} / empty window", shown[name], shown[EMPTY], FIRST_FRAME_AIM if is_now else None
            )
        )
        report.ratios.append(
            ratio(
                f"complete scene, {name} / empty window",
                complete[name],
                shown[EMPTY],
                COMPLETE_AIM if is_now else None,
            )
        )
    if options.pictures is not None:
        rows = {EMPTY: [("until the first frame", shown[EMPTY].median)]}
        for name in whole:
            rows[name] = [
                ("until the first frame", shown[name].median),
                ("until the codes can be read", complete[name].median - shown[name].median),
            ]
        charts.bars(options.pictures / "start.png", "From the start of the process", "s", rows)


def _without_kept_codes(peer: Peer, rest: object) -> float:
    """How long it takes without the codes as they were last, which are put back."""
    kept = {file: file.read_bytes() for file in peer.home.rglob(kept_codes.FILE_NAME)}
    for file in kept:
        file.unlink()
    complete = first_frame.measure(peer, first_frame.cards, rest).complete
    for file, content in kept.items():
        file.write_bytes(content)
    return complete or 0.0


def _with_another_goal(peer: Peer, drive: Path, rest: object) -> float:
    """How long it takes after a change to the campaign in `drive` of which nothing is seen on the codes."""
    file = drive / "campaign.toml"
    file.write_text(re.sub(r"(?m)^target = (\d+)", lambda found: f"target = {int(found[1]) + 1}", file.read_text()))
    return first_frame.measure(peer, first_frame.cards, rest).complete or 0.0


def _attract_loops(report: Report, peers: Mapping[str, Peer], options: argparse.Namespace) -> None:
    runs: dict[str, list[Attract]] = {name: [] for name in peers}
    for number in range(options.repeats):
        progress(
            f"attract loops {number + 1} of {options.repeats}: {len(peers)} side by side, {options.seconds:.0f} s"
        )
        pictures = options.pictures if number == 0 else None
        for name, run in zip(peers, all_at_once([*peers.values()], options.seconds, pictures), strict=True):
            runs[name].append(run)
            progress(f"  {name}: {run.pss_megabytes:.0f} MB, {run.cpu_percent:.1f} % of a core")
    memory, own, cpu = {}, {}, {}
    for name, loops in runs.items():
        memory[name] = report.add(f"memory (PSS), {name}", "MB", [one.pss_megabytes for one in loops])
        own[name] = report.add(f"private memory, {name}", "MB", [one.own_megabytes for one in loops])
        cpu[name] = report.add(f"processor, {name}", "% core", [one.cpu_percent for one in loops])
    report.add("processor, X server under the kiosk", "% core", [one.server_percent for one in runs[KIOSK]])
    still = [percent for one in runs[KIOSK] for percent in one.still_percents]
    if still:
        report.add("processor between transitions, kiosk", "% core", still)
    report.add("transitions in the window, kiosk", "", [one.transitions for one in runs[KIOSK]])
    for name in (KIOSK, PACKAGE):
        _beside(report, "memory", memory, name, {CHROMIUM: BROWSER_AIM, COG: COG_AIM})
    _beside(report, "private memory", own, KIOSK, {BEFORE_IT: BEFORE_AIM, PLAIN: PLAIN_AIM, EMPTY: None})
    _beside(report, "memory", memory, EXAMPLE, {CHROMIUM: None})
    _beside(report, "processor", cpu, KIOSK, {CHROMIUM: CPU_AIM, COG: None, BEFORE_IT: None})
    if options.pictures is not None:
        series = {name: loops[-1].memory for name, loops in runs.items()}
        charts.lines(options.pictures / "memory.png", "Memory of the attract loop", "MB (PSS)", "seconds", series)


def _beside(
    report: Report, what: str, series: Mapping[str, Series], name: str, others: Mapping[str, float | None]
) -> None:
    for other, aim in others.items():
        if name in series and other in series:
            report.ratios.append(ratio(f"{what}, {name} / {other}", series[name], series[other], aim))
