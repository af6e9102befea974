"""Opening a ledger's file: made where there is none, looked over where there is one, counted anew where needed."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial

from kiosk.ledger import disk_reserve, projection, rows, schema
from kiosk.ledger.checking import check_tails
from kiosk.ledger.connection import checkpoint, connect_to_read, connect_to_write, writing
from kiosk.ledger.encoding import decode
from kiosk.ledger.files import LedgerFiles
from kiosk.ledger.head import check_head, fitting, read_head, write_head
from kiosk.ledger.trouble import LedgerTroubleError, file_trouble, telling
from kiosk.system.data_folder import OWNER_ONLY, keep_to_owner, private_folder

Progress = Callable[[int, int], object]
"""Hears how many of how many are done."""


def open_to_write(
    files: LedgerFiles, busy_seconds: float, on_progress: Progress | None, own: str = ""
) -> sqlite3.Connection:
    """A connection to a ledger that can be added to, by the kiosk `own` (uuid); on a full disk the ballast makes room.

    Raises:
        LedgerTroubleError: of every kind.
    """
    return _with_room(files, lambda: _open_to_write(files, busy_seconds, on_progress, own))


def _with_room(files: LedgerFiles, opened: Callable[[], sqlite3.Connection]) -> sqlite3.Connection:
    try:
        return opened()
    except LedgerTroubleError as trouble:
        if trouble.kind != "full" or not disk_reserve.drop(files.ballast):
            raise
    return opened()


def _open_to_write(
    files: LedgerFiles, busy_seconds: float, on_progress: Progress | None, own: str
) -> sqlite3.Connection:
    with telling(files.ledger):
        private_folder(files.ledger.parent)
        if not files.ledger.exists():
            _check_nothing_lost(files)
            with contextlib.suppress(FileExistsError):
                files.ledger.touch(OWNER_ONLY, exist_ok=False)  # SQLite gives its log the same mode
        for file in (files.ledger, files.log, files.head, files.ballast):
            keep_to_owner(file)
        if not all(
            os.access(place, os.W_OK) for place in (files.ledger.parent, files.ledger, files.head) if place.exists()
        ):
            raise file_trouble("not_writable", files.ledger)  # SQLite would notice with the first fact only
        connection = connect_to_write(files, busy_seconds)
        with _closed_untouched_on_error(files, connection):
            if schema.is_empty(connection):
                _check_nothing_lost(files)
                _create(connection, files, busy_seconds)
            schema.check(connection, files)
            connection.execute("PRAGMA journal_mode = WAL")
            _look_over(connection, files)
            with writing(connection):
                if not projection.is_current(connection):
                    count_anew(connection, on_progress)
                heads = rows.heads(connection)
                if fitting(heads, own) != read_head(files.head):
                    write_head(files.head, heads, own)
        return connection


def open_to_read(files: LedgerFiles, busy_seconds: float) -> sqlite3.Connection:
    """A connection to a ledger that is only read; on a full disk, too.

    Raises:
        LedgerTroubleError: of every kind.
    """
    return _with_room(files, lambda: _open_to_read(files, busy_seconds))


def _open_to_read(files: LedgerFiles, busy_seconds: float) -> sqlite3.Connection:
    with telling(files.ledger):
        if not files.ledger.exists():
            _check_nothing_lost(files)
            raise file_trouble("missing", files.ledger)
        connection = connect_to_read(files, busy_seconds)
        with _closed_untouched_on_error(files, connection):
            if schema.is_empty(connection):
                _check_nothing_lost(files)
                raise file_trouble("empty", files.ledger)
            schema.check(connection, files)
            _look_over(connection, files)
            if not projection.is_current(connection):
                raise file_trouble("needs_recount", files.ledger)
        return connection


def has_moved(connection: sqlite3.Connection, kiosk: str, machine: str, *, may_write: bool) -> bool:
    """Whether `kiosk` (uuid) began to write on another machine than `machine`; where it begins now is written down."""
    name = f"machine {kiosk}"
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    if row is None and machine and may_write:
        with writing(connection):
            connection.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (name, machine))
    return bool(row and machine) and row[0] != machine


def _create(connection: sqlite3.Connection, files: LedgerFiles, busy_seconds: float) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    with writing(connection):
        if schema.is_empty(connection):  # somebody else may have been first
            write_head(files.head, {})
            schema.create(connection, practice=files.practice)
            projection.rebuild(connection, ())
    checkpoint(connection, busy_seconds)  # the file alone is a ledger from here on


def _check_nothing_lost(files: LedgerFiles) -> None:
    """That there were no facts, where there are none now."""
    check_head(files, read_head(files.head), {}, lambda _kiosk, _sequence: None)


def _look_over(connection: sqlite3.Connection, files: LedgerFiles) -> None:
    """Check the head file and the tails of all chains."""
    try:
        _look_once(connection, files)
    except LedgerTroubleError as trouble:
        if trouble.kind != "lost":
            raise
        _look_once(connection, files)  # another program may have made the head file just now


def _look_once(connection: sqlite3.Connection, files: LedgerFiles) -> None:
    written = read_head(files.head)
    check_head(files, written, check_tails(connection, files), partial(rows.row_at, connection))


def count_anew(connection: sqlite3.Connection, on_progress: Progress | None) -> None:
    """Make the projection from the facts, inside the caller's transaction."""
    total = rows.arrived(connection)
    facts = (decode(row.body) for row in rows.after(connection, 0))
    projection.rebuild(connection, facts, None if on_progress is None else lambda done: on_progress(done, total))


@contextlib.contextmanager
def _closed_untouched_on_error(files: LedgerFiles, connection: sqlite3.Connection) -> Iterator[None]:
    """Close after an error, leaving file and log as they are for whoever looks into it.

    The last connection that can write would move the log into the file and remove it, so one that only reads stays.
    """
    try:
        yield
    except BaseException:
        with contextlib.ExitStack() as stack:
            with contextlib.suppress(sqlite3.Error, OSError):
                stack.callback(connect_to_read(files).close)
            connection.close()
        raise
