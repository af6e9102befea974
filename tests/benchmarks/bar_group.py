"""The moment: how long after a gift the bar moves, here and at another kiosk, and what looking out for it costs."""

import argparse
import contextlib
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.ledger.ledger import Identity, open_ledger

from . import attract
from .bar import Bar, gifts_until_seen, own_gifts_until_seen
from .drive import KIOSKS, set_up, write_drive
from .fleet import fleet_database
from .processes import CHECKOUT, bare_environment, kiosk_command, started
from .progress import progress
from .report import Report
from .screen import SIZE, fresh_screen

HERE_AIM = 100.0
THERE_AIM = 1000.0
"""Milliseconds."""
TARGET = 100_000
_CAMPAIGN = "measured-drive"


def measure(report: Report, folder: Path, options: argparse.Namespace) -> None:
    """Gifts here, gifts at another kiosk, and kiosks at which nothing happens."""
    home = folder / "bar"
    write_drive(home / "drive", TARGET, raised=10_000)
    report.add("gift by a command → bar moves", "ms", _by_command(home, options.gifts), HERE_AIM)
    report.add("gift by the kiosk itself → bar moves", "ms", _by_the_kiosk(home, options.gifts), HERE_AIM)
    with fleet_database(home / "postgresql") as fleet:
        there = _at_another(home, fleet, max(1, options.gifts // 2))
        report.add("gift at one kiosk → bar of another moves", "ms", there, THERE_AIM)
        _idle(report, home, fleet, options)


def _by_command(home: Path, gifts: int) -> list[float]:
    data = _kiosk(home, "by-command", KIOSKS[0])
    with _bar_of(home, kiosk_command(data, SIZE)) as bar, open_ledger(data, KIOSKS[0]) as ledger:
        return gifts_until_seen(bar, ledger, _CAMPAIGN, gifts, progress)


def _by_the_kiosk(home: Path, gifts: int) -> list[float]:
    data, log = _kiosk(home, "by-itself", KIOSKS[0]), home / "gifts"
    command = [sys.executable, "-m", "tests.benchmarks.giving_kiosk", str(data), str(log)]
    with _bar_of(home, command) as bar:
        return own_gifts_until_seen(bar, log, gifts, progress)


def _at_another(home: Path, fleet: str, gifts: int) -> list[float]:
    one, other = (_kiosk(home, f"kiosk-{kiosk.name[-1]}", kiosk, fleet) for kiosk in KIOSKS[:2])
    with (
        _bar_of(home, kiosk_command(one, SIZE)),
        _bar_of(home, kiosk_command(other, SIZE)) as bar,
        open_ledger(one, KIOSKS[0]) as ledger,
    ):
        gifts_until_seen(bar, ledger, _CAMPAIGN, 1, lambda _: None)  # both have found each other then
        return gifts_until_seen(bar, ledger, _CAMPAIGN, gifts, lambda line: progress(f"other kiosk's {line}"))


def _idle(report: Report, home: Path, fleet: str, options: argparse.Namespace) -> None:
    """The same kiosk three times; the one that can't read its settings shows its campaign and opens no book."""
    without = home / "no-book"
    without.mkdir()
    (without / "settings.toml").write_text("no settings", "utf-8")
    commands = {
        "without a book": kiosk_command(without, SIZE, "--campaign", str(home / "drive")),
        "with its book": kiosk_command(_kiosk(home, "book", KIOSKS[0]), SIZE),
        "with book and fleet": kiosk_command(_kiosk(home, "fleet", KIOSKS[2], fleet), SIZE),
    }
    percents: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(options.repeats):
        for name, command in commands.items():
            run = attract.measure(command, home, CHECKOUT, options.seconds)
            percents[name].append(statistics.fmean(run.still_percents or [run.cpu_percent]))
            progress(f"idle kiosk {name}, {number + 1} of {options.repeats}: {percents[name][-1]:.2f} % of a core")
    for name, values in percents.items():
        report.add(f"processor, idle kiosk {name}", "% core", values)


def _kiosk(home: Path, name: str, kiosk: Identity, fleet: str | None = None) -> Path:
    """The data folder of a kiosk that has its settings."""
    data = home / name
    set_up(data, home / "drive", kiosk, fleet=fleet)
    return data


@contextlib.contextmanager
def _bar_of(home: Path, command: list[str]) -> Iterator[Bar]:
    """The bar on the screen of a kiosk that runs meanwhile."""
    with fresh_screen() as screen, started(command, bare_environment(home, screen.display), CHECKOUT):
        yield Bar(screen)
