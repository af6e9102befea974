"""Writing one fact durably, beside a bare SQLite that writes a row of the same size as durably."""

import os
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.ledger.ledger import Ledger
from kiosk.model.fact import Gift

from .drive import GIFT


def cash() -> Gift:
    """A gift without a reference of its own, so that each is a new one."""
    return Gift("cash", GIFT)


def card() -> Gift:
    """A gift by card, which Stripe holds, too."""
    return Gift("card_reader", GIFT, f"pi_{uuid.uuid4().hex}", uuid.uuid4().hex)


def by_ledger(ledger: Ledger, campaign: str, count: int, gift: Callable[[], Gift] = cash) -> float:
    """Seconds that one of `count` facts takes until it is durable; the quiet moment after each isn't among them."""
    spent = 0.0
    for _ in range(count):
        entry = gift()
        start = time.perf_counter()
        ledger.append(campaign, entry)
        spent += time.perf_counter() - start
        ledger.settle()
    return spent / count


def by_sqlite(connection: sqlite3.Connection, row: str, count: int) -> float:
    """Seconds that one of `count` rows takes until it is durable and moved out of the log."""
    start = time.perf_counter()
    for _ in range(count):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO rows (body) VALUES (?)", (row,))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return (time.perf_counter() - start) / count


def by_sqlite_alone(connection: sqlite3.Connection, row: str, count: int) -> float:
    """Seconds that one of `count` rows takes until it is durable; what moves it out of the log isn't among them."""
    spent = 0.0
    for _ in range(count):
        start = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO rows (body) VALUES (?)", (row,))
        connection.execute("COMMIT")
        spent += time.perf_counter() - start
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return spent / count


def by_the_disk(file: Path, count: int) -> float:
    """Seconds that one of `count` blocks takes until it is on the disk, written in place: the least of all."""
    with file.open("wb") as out:
        start = time.perf_counter()
        for _ in range(count):
            out.seek(0)
            out.write(bytes(512))
            out.flush()
            os.fdatasync(out.fileno())
        return (time.perf_counter() - start) / count


def row_like(ledger: Ledger) -> str:
    """A row as large as the columns of the last fact of this kiosk."""
    head = ledger.heads()[ledger.identity.uuid]
    (copy,) = ledger.copies(ledger.identity.uuid, head.sequence - 1, 1)
    fact = next(fact for arrival, fact in ledger.arrived_after(ledger.arrived() - 1))
    numbers = 8 * 3
    size = len(copy.kiosk) + len(copy.hash) + len(copy.body) + len(fact.reference) + len(fact.campaign) + numbers
    return "x" * size


@contextmanager
def bare_sqlite(file: Path) -> Iterator[sqlite3.Connection]:
    """One table in a new file, opened with the ledger's pragmas."""
    connection = sqlite3.connect(file, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("CREATE TABLE rows (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")
        yield connection
    finally:
        connection.close()


def file_system_of(folder: Path) -> str:
    """Of what kind it is, such as ext4; a disk's has to be waited for, memory's not."""
    device = folder.stat().st_dev
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        words = line.split()
        major, minor = map(int, words[2].split(":"))
        if (major << 8 | minor) == device or Path(words[4]) == folder:
            return words[words.index("-") + 1]
    return "an unknown file system"
