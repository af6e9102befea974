"""The attract loop over a window of time: memory, processor time, and how still it is while a story stands."""

import os
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from .processes import bare_environment, below_us, cpu_seconds, memory_bytes, started, tree
from .screen import fresh_screen

SAMPLE_SECONDS = 0.5
SETTLE_SECONDS = 10.0
"""Start-up and its after-effects are over by then."""
_MEMORY_EVERY = 10
_LAST = 5
_SHORTEST_STANDSTILL = 2.0


@dataclass(frozen=True)
class Sample:
    """One look: when, processor time of the programme and of the screen's server so far, and what is shown."""

    at: float
    cpu: float
    server_cpu: float
    shown: int


@dataclass(frozen=True)
class Attract:
    """One programme's loop over one window."""

    pss_megabytes: float
    """At the end, as is `own_megabytes`: the middle of the last looks."""
    own_megabytes: float
    """Of it what is no page of a file."""
    memory: tuple[tuple[float, float], ...]
    """How it went: seconds since the first look, and megabytes (PSS)."""
    cpu_percent: float
    """Of one core, over the whole window."""
    server_percent: float
    """What the X server used to put it on the screen, besides."""
    transitions: int
    still_percents: tuple[float, ...]
    """Of one core, for each stretch in which nothing on the screen changed."""


def measure(
    command: Sequence[str],
    home: Path,
    folder: Path,
    seconds: float,
    picture: Path | None = None,
    more: Mapping[str, str] = MappingProxyType({}),
) -> Attract:
    """Run `command`, let it settle, and watch it for `seconds`; keep what it showed first in `picture`.

    It gets `more` environment variables than the usual ones.
    """
    samples: list[Sample] = []
    memory: list[tuple[float, int, int]] = []
    others = tree(os.getpid())
    with fresh_screen() as screen, started(command, {**bare_environment(home, screen.display), **more}, folder):
        time.sleep(SETTLE_SECONDS)
        if picture is not None:
            screen.save(picture)
        start = time.monotonic()
        while (now := time.monotonic()) < start + seconds + SAMPLE_SECONDS:
            pids = below_us(but=[*others, screen.pid])
            samples.append(Sample(now, cpu_seconds(pids), cpu_seconds([screen.pid]), screen.digest()))
            if len(samples) % _MEMORY_EVERY == 1:
                memory.append((now - start, *memory_bytes(pids)))
            time.sleep(max(0.0, start + len(samples) * SAMPLE_SECONDS - time.monotonic()))
    first, last = samples[0], samples[-1]
    elapsed = last.at - first.at
    return Attract(
        pss_megabytes=statistics.median(whole for _, whole, _ in memory[-_LAST:]) / 1e6,
        own_megabytes=statistics.median(own for _, _, own in memory[-_LAST:]) / 1e6,
        memory=tuple((at, whole / 1e6) for at, whole, _ in memory),
        cpu_percent=100 * (last.cpu - first.cpu) / elapsed,
        server_percent=100 * (last.server_cpu - first.server_cpu) / elapsed,
        transitions=len(_moments(samples)),
        still_percents=tuple(100 * (b.cpu - a.cpu) / (b.at - a.at) for a, b in standstills(samples)),
    )


def standstills(samples: Sequence[Sample]) -> list[tuple[Sample, Sample]]:
    """First and last look of each stretch without a change, a sample's distance from any change on both sides."""
    stretches: list[list[Sample]] = [[]]
    for index, sample in enumerate(samples):
        around = samples[max(0, index - 1) : index + 2]
        if any(other.shown != sample.shown for other in around):
            stretches.append([])
        else:
            stretches[-1].append(sample)
    ends = [(stretch[0], stretch[-1]) for stretch in stretches if stretch]
    return [(a, b) for a, b in ends if b.at - a.at >= _SHORTEST_STANDSTILL]


def _moments(samples: Sequence[Sample]) -> list[int]:
    """Where the screen began to change: several changed samples in a row are one transition."""
    changed = [index for index in range(1, len(samples)) if samples[index].shown != samples[index - 1].shown]
    return [index for index in changed if index - 1 not in changed]
