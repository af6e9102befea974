"""Two, ten and fifty kiosks on one PostgreSQL: what they ask of it, idle and for a gift, and how soon all know."""

import argparse
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import psycopg

from kiosk.ledger.fleet.address import address_of
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.exchanged import FleetFailure
from kiosk.ledger.fleet.link import FleetLink
from kiosk.ledger.fleet.members import admit
from kiosk.ledger.fleet.signing import key_of, new_secret
from kiosk.ledger.ledger import Identity, Ledger, open_ledger
from tests.ledger.fleet.traffic import Traffic, counted

from . import charts
from .append import cash
from .fleet import fleet_database
from .progress import progress
from .report import Report

SIZES = (2, 10, 50)
SEEN_AIM = 1000.0
"""Milliseconds."""
PER_FACT_AIM = 1.0
_IDLE_SECONDS = 60.0
_FACTS = 20
_PAUSE = 0.5
"""Seconds between two facts; a booth is never that busy, all of them together may be."""
_CAMPAIGN = "measured-drive"
_SEEN = "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()"


class Booth:
    """A kiosk's ledger and link in a thread of its own, as the kiosk runs them."""

    def __init__(self, data: Path, number: int, fleet: str) -> None:
        uuid = f"{number + 1:08x}-0000-4000-8000-000000000000"
        key = key_of(new_secret(uuid))
        name = f"Booth {number}"
        with closing(connect(address_of(fleet.replace("user=kiosk_booth", "user=postgres")))) as connection:
            role = admit(connection, key.ticket, name, None)
        self._data, self._identity, self._key = data, Identity(uuid, name, "Hall B"), key
        self._address = address_of(fleet.replace("user=kiosk_booth", f"user={role}"))
        self.ledger: Ledger = open_ledger(data, self._identity)
        self.received: list[float] = []
        """When something of others came, by `time.monotonic`; once for each fact."""
        self.failures = 0
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name)
        self._thread.start()

    def close(self) -> None:
        """End it."""
        self._ends.set()
        self._thread.join()
        self.ledger.close()

    def _run(self) -> None:
        with open_ledger(self._data, self._identity) as ledger:
            link = FleetLink(ledger, self._address, key=lambda: self._key)
            while not self._ends.is_set():
                if link.wait(0.5):
                    done = link.exchange()
                    if isinstance(done, FleetFailure):
                        self.failures += 1
                    else:
                        self.received += [time.monotonic()] * done.received
            link.close()


def measure(report: Report, folder: Path, options: argparse.Namespace) -> None:
    """Idle for a minute, then facts one after the other at kiosks in turn, for each size of a fleet."""
    per_fact: list[tuple[float, float]] = []
    idle: list[tuple[float, float]] = []
    for size in SIZES:
        asked = Traffic()
        with _fleet(folder / f"fleet-{size}", size) as (booths, transactions), counted(asked):
            time.sleep(_IDLE_SECONDS)
            idle.append((size, asked.queries / _IDLE_SECONDS))
            before, began, handled = asked.queries, time.monotonic(), transactions()
            took = [_until_all_know(booths, number) for number in range(_FACTS)]
            usual = idle[-1][1] * (time.monotonic() - began)
            per_fact.append((size, max(0.0, asked.queries - before - usual) / _FACTS))
            handled = transactions() - handled
            report.add(f"{size} kiosks: questions a second, idle", "1/s", [idle[-1][1]])
            report.add(f"{size} kiosks: questions for a fact", "", [per_fact[-1][1]], PER_FACT_AIM)
            report.add(f"{size} kiosks: the server's transactions for a fact", "", [handled / _FACTS])
            report.add(f"{size} kiosks: a gift until all know it", "ms", took, SEEN_AIM)
            progress(
                f"{size} kiosks: {idle[-1][1]:.2f} questions a second idle, {per_fact[-1][1]:.2f} for a fact,"
                f" which all know after {statistics.median(took):.0f} ms"
            )
            if any(one.failures for one in booths):
                report.notes.append(f"Of {size} kiosks some did not reach the database at times.")
    report.notes.append(
        "PostgreSQL hands the news of a fact to each kiosk that listens, in a transaction of that connection, so there"
        " are as many of those as kiosks; none of them asks anything."
    )
    if options.pictures is not None:
        options.pictures.mkdir(parents=True, exist_ok=True)
        charts.lines(
            options.pictures / "fleet.png",
            "Questions to the shared PostgreSQL",
            "questions",
            "kiosks",
            {"for a fact": per_fact, "a second, idle": idle},
        )


def _until_all_know(booths: list[Booth], number: int) -> float:
    """Milliseconds from a gift at one kiosk until it is in the ledgers of all others."""
    giver = booths[number % len(booths)]
    others = [one for one in booths if one is not giver]
    wanted = {id(one): len(one.received) + 1 for one in others}
    start = time.monotonic()
    giver.ledger.append(_CAMPAIGN, cash())
    while any(len(one.received) < wanted[id(one)] for one in others):
        if time.monotonic() - start > _IDLE_SECONDS:
            raise RuntimeError("a gift did not come to all kiosks")
        time.sleep(0.01)
    last = max(one.received[-1] for one in others)
    time.sleep(_PAUSE)
    return 1000 * (last - start)


@contextmanager
def _fleet(folder: Path, size: int) -> Iterator[tuple[list[Booth], "_Transactions"]]:
    folder.mkdir(parents=True)
    with fleet_database(folder / "database") as fleet, ExitStack() as stack:
        booths = []
        for number in range(size):
            booths.append(Booth(folder / f"{number}", number, fleet))
            stack.callback(booths[-1].close)
        for one in booths:
            one.ledger.append(_CAMPAIGN, cash())
        deadline = time.monotonic() + 2 * _IDLE_SECONDS
        while any(len(one.received) < size - 1 for one in booths):
            if time.monotonic() > deadline:
                raise RuntimeError("the kiosks did not find each other")
            time.sleep(0.1)
        transactions = _Transactions(fleet)
        stack.callback(transactions.close)
        time.sleep(2)
        yield booths, transactions


class _Transactions:
    """How many the server has seen, but for those that ask this."""

    def __init__(self, fleet: str) -> None:
        self._connection = psycopg.connect(fleet.replace("user=kiosk_booth", "user=postgres"), autocommit=True)
        self._own = 0

    def __call__(self) -> float:
        time.sleep(1.5)  # connections tell their counts once a second
        row = self._connection.execute(_SEEN).fetchone()
        self._own += 1
        assert row is not None
        return float(row[0]) - self._own

    def close(self) -> None:
        self._connection.close()
