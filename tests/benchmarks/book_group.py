"""The ledger: what durability costs, and whether a book of a million facts is slower than a small one."""

import argparse
import datetime as dt
import subprocess
import sys
import time
from pathlib import Path

from kiosk.ledger.ledger import Ledger, open_ledger
from kiosk.model.campaign import Campaign
from kiosk.model.tally import tally_of

from . import append, first_frame
from .big_book import build
from .drive import KIOSKS, reading_at, set_up, write_drive
from .loop import Peer
from .processes import CHECKOUT, bare_environment, kiosk_command
from .progress import progress
from .report import Report, ratio
from .screen import SIZE

CASH_AIM = 1.65
CARD_AIM = 1.15
TALLY_AIM = 2.0
START_AIM = 1.2
TURNS = 30
APPENDS = 50
TALLIES = 100
SMALL = 1000
TARGET = 100_000_000
"""Dollars; more than a million facts bring."""
_HEARD_BEFORE = dt.timedelta(minutes=5)


def measure(report: Report, folder: Path, options: argparse.Namespace) -> None:
    """Appends first, then the books that grow large."""
    here = folder / "book"
    here.mkdir()
    report.notes.append(
        f"The books were on {append.file_system_of(here)}. The log is empty before each fact, so that SQLite waits for"
        " the disk four times: for the log's own head, for the row, and twice to empty the log. So does the ledger for"
        " cash; of gifts by card it empties the log after the answer, as it brings its head file along after every"
        " answer. Where both empty it after, both wait twice. The quicker the disk, the more the ledger's own work"
        " counts in their ratio: it writes seven pages for one."
    )
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    campaign = write_drive(here / "drive", TARGET, now - _HEARD_BEFORE)
    _appends(report, here, campaign)
    big, small = here / "big", here / "small"
    for data, facts in ((small, SMALL), (big, options.facts)):
        start = time.monotonic()
        reading = reading_at(now - _HEARD_BEFORE)
        build(data, facts, campaign.id, reading, now, lambda there: progress(f"book of facts: {there:,}"))
        size = (data / "ledger.sqlite").stat().st_size / 1e6
        progress(f"  {facts:,} facts in {time.monotonic() - start:.0f} s, {size:.0f} MB")
    _tallies(report, big, small, campaign, options.facts)
    _starts(report, here, big, options)


def _appends(report: Report, folder: Path, campaign: Campaign) -> None:
    ours: list[float] = []
    card: list[float] = []
    bare: list[float] = []
    alone: list[float] = []
    disk: list[float] = []
    file = folder / "bare.sqlite"
    with open_ledger(folder, KIOSKS[0]) as ledger, append.bare_sqlite(file) as connection:
        append.by_ledger(ledger, campaign.id, 1)
        row = append.row_like(ledger)
        for number in range(TURNS):
            ours.append(1000 * append.by_ledger(ledger, campaign.id, APPENDS))
            card.append(1000 * append.by_ledger(ledger, campaign.id, APPENDS, append.card))
            bare.append(1000 * append.by_sqlite(connection, row, APPENDS))
            alone.append(1000 * append.by_sqlite_alone(connection, row, APPENDS))
            disk.append(1000 * append.by_the_disk(folder / "block", APPENDS))
            progress(
                f"append {number + 1} of {TURNS}: {ours[-1]:.2f} ms, by card {card[-1]:.2f} ms,"
                f" bare SQLite {bare[-1]:.2f} ms, its log emptied later {alone[-1]:.2f} ms,"
                f" the disk {disk[-1]:.2f} ms"
            )
    durable = report.add("durable append of cash, ledger", "ms", ours)
    held = report.add("durable append of a gift by card, ledger", "ms", card)
    least = report.add(f"durable insert of {len(row)} bytes, bare SQLite", "ms", bare)
    quick = report.add("the same, its log emptied after the answer", "ms", alone)
    report.add("one block until it is on the disk", "ms", disk)
    report.ratios.append(ratio("durable append of cash, ledger / bare SQLite", durable, least, CASH_AIM))
    report.ratios.append(ratio("durable append of a gift by card, ledger / bare SQLite", held, least, CARD_AIM))
    report.ratios.append(ratio("by card, both empty their log after the answer", held, quick))


def _tallies(report: Report, big: Path, small: Path, campaign: Campaign, facts: int) -> None:
    with open_ledger(big, KIOSKS[0]) as large, open_ledger(small, KIOSKS[0]) as little:
        for ledger in (large, little):
            _append_and_tally(ledger, campaign)
        ours: list[tuple[float, float]] = []
        theirs: list[tuple[float, float]] = []
        for _ in range(TALLIES):
            ours.append(_append_and_tally(large, campaign))
            theirs.append(_append_and_tally(little, campaign))
    whole = report.add(f"append → tally, {facts:,} facts", "ms", [sum(one) for one in ours])
    least = report.add(f"append → tally, {SMALL:,} facts", "ms", [sum(one) for one in theirs])
    counted = report.add(f"of it the tally, {facts:,} facts", "ms", [tally for _, tally in ours])
    quickly = report.add(f"of it the tally, {SMALL:,} facts", "ms", [tally for _, tally in theirs])
    report.ratios.append(ratio(f"append → tally, {facts:,} / {SMALL:,} facts", whole, least, TALLY_AIM))
    report.ratios.append(ratio(f"the tally alone, {facts:,} / {SMALL:,} facts", counted, quickly))
    progress(f"append → tally: {whole.median:.2f} ms, small book {least.median:.2f} ms")


def _append_and_tally(ledger: Ledger, campaign: Campaign) -> tuple[float, float]:
    """Milliseconds of both."""
    start = time.perf_counter()
    ledger.append(campaign.id, append.cash())
    appended = time.perf_counter()
    tally_of(campaign, ledger.book(campaign.id), ledger.identity.uuid, dt.datetime.now(dt.UTC))
    return 1000 * (appended - start), 1000 * (time.perf_counter() - appended)


def _starts(report: Report, folder: Path, big: Path, options: argparse.Namespace) -> None:
    """A process that counts the ledger once, then the kiosk until its figures are on the screen."""
    none = folder / "none"
    write_drive(folder / "drive-alone", TARGET)
    for data in (big, none):
        set_up(data, folder / "drive-alone", KIOSKS[0], reduced_motion=True)
        open_ledger(data, KIOSKS[0]).close()
    processes: dict[Path, list[float]] = {big: [], none: []}
    inside: dict[Path, list[float]] = {big: [], none: []}
    for number in range(options.starts + 1):
        for data in (big, none):
            whole, counting = _first_tally(data, folder)
            if number:  # the first fills the caches
                processes[data].append(1000 * whole)
                inside[data].append(1000 * counting)
    facts = f"{options.facts:,}"
    counted = report.add(f"open and tally, {facts} facts", "ms", inside[big])
    report.add("open and tally, no facts", "ms", inside[none])
    ours = report.add(f"process until its first tally, {facts} facts", "ms", processes[big])
    theirs = report.add("process until its first tally, no facts", "ms", processes[none])
    report.ratios.append(ratio(f"process until its first tally, {facts} / no facts", ours, theirs, START_AIM))
    progress(f"process until its first tally: {ours.median:.0f} ms, of it {counted.median:.1f} ms on the ledger")
    _kiosk_starts(report, folder, big, none, options)


def _first_tally(data: Path, folder: Path) -> tuple[float, float]:
    """Seconds of the whole process, and of what it does with the ledger."""
    command = [sys.executable, "-m", "tests.benchmarks.first_tally", str(data), str(folder / "drive")]
    start = time.perf_counter()
    done = subprocess.run(command, cwd=CHECKOUT, env=bare_environment(folder), capture_output=True, text=True)
    whole = time.perf_counter() - start
    if done.returncode:
        raise RuntimeError(f"the ledger could not be counted: {done.stderr.strip()}")
    return whole, float(done.stdout.split()[0])


def _kiosk_starts(report: Report, folder: Path, big: Path, none: Path, options: argparse.Namespace) -> None:
    part = first_frame.cards_and_goals
    seconds: dict[Path, list[float]] = {big: [], none: []}
    peers = {data: Peer(data.name, kiosk_command(data, SIZE), folder, CHECKOUT) for data in (big, none)}
    rests = {data: first_frame.at_rest(part, peer) for data, peer in peers.items()}
    for number in range(options.starts):
        for data, peer in peers.items():
            frame = first_frame.measure(peer, part, rests[data])
            assert frame.complete is not None, "a part was waited for"
            seconds[data].append(frame.complete)
        progress(
            f"start {number + 1} of {options.starts}: figures after {seconds[big][-1]:.2f} s,"
            f" without a fact {seconds[none][-1]:.2f} s"
        )
    ours = report.add(f"kiosk until its figures are shown, {options.facts:,} facts", "s", seconds[big])
    theirs = report.add("kiosk until its figures are shown, no facts", "s", seconds[none])
    report.ratios.append(ratio(f"kiosk's start, {options.facts:,} / no facts", ours, theirs, START_AIM))
