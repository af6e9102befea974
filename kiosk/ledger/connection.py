"""Connections to a ledger's file, each used in the thread that opened it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from urllib.parse import quote

from kiosk.ledger.disk_reserve import is_full
from kiosk.ledger.files import LedgerFiles

BUSY_SECONDS = 5.0


def connect_to_write(files: LedgerFiles, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection that writes durably; the file is made where there is none, and not changed yet."""
    connection = sqlite3.connect(files.ledger, timeout=busy_seconds, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # what macOS needs for FULL to mean it
    return connection


def connect_to_read(files: LedgerFiles, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection that only reads; also where the disk is full or can't be written, if the log is empty or in use."""
    uri = f"file:{quote(str(files.ledger.absolute()))}?mode=ro"
    connection = _connect_to_read(uri, busy_seconds)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        code = error.sqlite_errorcode & 0xFF
        refused = code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY) or (
            code == sqlite3.SQLITE_IOERR and is_full(files.ledger.parent)
        )
        if not refused or not files.ledger.is_file() or (files.log.exists() and files.log.stat().st_size):
            raise
        return _connect_to_read(f"{uri}&immutable=1", busy_seconds)
    except BaseException:
        connection.close()
        raise
    return connection


def _connect_to_read(uri: str, busy_seconds: float) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, timeout=busy_seconds, isolation_level=None, uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction that writes: committed at the end, taken back on any error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction that reads the file as it is at its beginning."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def opened_to_read(files: LedgerFiles) -> Iterator[sqlite3.Connection]:
    """`connect_to_read`, closed at the end."""
    with closing(connect_to_read(files)) as connection:
        yield connection


def checkpoint(connection: sqlite3.Connection, busy_seconds: float) -> bool:
    """Move the log into the file and empty it, without waiting: what a reader still needs is left for the next time.

    `busy_seconds` is how long the connection waits for others afterwards. Says whether the log is empty now.
    """
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        is_busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {busy_seconds * 1000:.0f}")
    return not is_busy
