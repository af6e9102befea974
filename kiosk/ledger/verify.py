"""Looking a whole ledger over: SQLite's own check, every chain, the head file, and what the facts add up to.

It reads in pages, so that a running kiosk beside it can go on writing. A million facts take about a minute.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import zip_longest
from pathlib import Path

from kiosk.ledger import projection, rows, schema
from kiosk.ledger.chain import Head, Heads
from kiosk.ledger.checking import telling_of_chains, walked
from kiosk.ledger.connection import opened_to_read, reading
from kiosk.ledger.files import LedgerFiles, ledger_files
from kiosk.ledger.head import check_head, read_head
from kiosk.ledger.opening import Progress
from kiosk.ledger.projection import Projection
from kiosk.ledger.rows import Row
from kiosk.ledger.trouble import LedgerTroubleError, file_trouble, telling
from kiosk.model.ledger_mistake import LedgerFinding
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.records import dataclass

_AGAIN = 1000
"""Facts between two reports of progress."""
_FINDINGS = frozenset({"corrupt", "broken", "lost", "foreign"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found."""

    facts: int
    """How many were read and found in order."""
    problems: tuple[LedgerTrouble, ...]
    """None where all is well."""


def verify(data: Path, *, practice: bool = False, on_progress: Progress | None = None) -> Verdict:
    """What is wrong with the ledger in the folder `data`, if anything.

    Raises:
        LedgerTroubleError: it can't be read, or a newer program wrote it; so nothing can be said about it.
    """
    return verify_files(ledger_files(data, practice=practice), on_progress)


def verify_files(files: LedgerFiles, on_progress: Progress | None = None) -> Verdict:
    """`verify` for a ledger anywhere."""
    findings = _Findings()
    heads: dict[str, Head] = {}
    written: dict[str, Head] | None = {}
    with findings.kept(), telling(files.head):
        written = read_head(files.head)
    with findings.kept(), telling(files.ledger), contextlib.ExitStack() as stack:
        connection = stack.enter_context(opened_to_read(files)) if files.ledger.exists() else None
        if connection is None or schema.is_empty(connection):  # never made, or nothing written yet
            check_head(files, written, {}, lambda _kiosk, _sequence: None)
        else:
            schema.check(connection, files)
            with findings.kept(), telling(files.ledger):
                _check_facts(connection, files, written, heads, on_progress)
            complaints = [text for (text,) in connection.execute("PRAGMA integrity_check(3)").fetchall()]
            if complaints != ["ok"]:
                raise file_trouble("damaged", files.ledger, "; ".join(complaints).replace("\n", "; "))
    return Verdict(sum(head.sequence for head in heads.values()), tuple(findings.problems))


def _check_facts(
    connection: sqlite3.Connection,
    files: LedgerFiles,
    written: Heads | None,
    heads: dict[str, Head],
    on_progress: Progress | None,
) -> None:
    """Walk along all chains, bringing `heads` along, then compare with what was `written` and what is summed up."""
    with closing(_scratch()) as scratch:
        arrival = _walk(connection, files, scratch, heads, 0, on_progress)
        with reading(connection):
            _walk(connection, files, scratch, heads, arrival, None)
            check_head(files, written, heads, partial(rows.row_at, connection))
            _compare(connection, scratch, files)


class _Findings:
    """The problems so far."""

    def __init__(self) -> None:
        self.problems: list[LedgerTrouble] = []

    @contextlib.contextmanager
    def kept(self) -> Iterator[None]:
        """Trouble with what is written is a finding; that it can't be read is not."""
        try:
            yield
        except LedgerTroubleError as trouble:
            if trouble.kind not in _FINDINGS:
                raise
            self.problems.append(trouble.trouble)


def _scratch() -> sqlite3.Connection:
    """A projection of its own, on disk where it gets large."""
    connection = sqlite3.connect("", isolation_level=None)
    for sql in (schema.TABLES["meta"], *projection.TABLES.values()):
        connection.execute(sql)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    return connection


def _walk(
    connection: sqlite3.Connection,
    files: LedgerFiles,
    scratch: sqlite3.Connection,
    heads: dict[str, Head],
    arrival: int,
    on_progress: Progress | None,
) -> int:
    """Check and count what arrived after `arrival`; the arrival of the last."""
    total = rows.arrived(connection)
    counted = Projection(scratch)
    with telling_of_chains(files):
        for fact in walked(_without_gaps(rows.after(connection, arrival), arrival, files), heads):
            counted.add(fact)
            arrival += 1
            if on_progress is not None and arrival % _AGAIN == 0:
                on_progress(arrival, max(arrival, total))
    return arrival


def _without_gaps(of_rows: Iterator[Row], arrival: int, files: LedgerFiles) -> Iterator[Row]:
    for expected, row in enumerate(of_rows, arrival + 1):
        if row.arrival != expected:
            raise file_trouble("changed", files.ledger, LedgerFinding("arrival_missing", (str(expected),)))
        yield row


def _compare(connection: sqlite3.Connection, scratch: sqlite3.Connection, files: LedgerFiles) -> None:
    """That the ledger's projection is what the facts add up to; one of another version is rebuilt on opening."""
    if projection.version(connection) != str(projection.VERSION):
        return
    if not projection.is_current(connection):
        raise file_trouble("changed", files.ledger, LedgerFinding("other_sums"))
    for table in projection.CONTENTS:
        query = f"SELECT * FROM {table}"  # nosec B608  # noqa: S608 - one of the names above
        if any(here != there for here, there in zip_longest(connection.execute(query), scratch.execute(query))):
            raise file_trouble("changed", files.ledger, LedgerFinding("does_not_add_up", (table,)))
