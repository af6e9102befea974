"""The rows of the table of facts: added, and read in pages, so that nobody keeps the log from being emptied."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.ledger.chain import Head, chain_start
from kiosk.ledger.columns import checked_row
from kiosk.ledger.encoding import microseconds
from kiosk.model.fact import Fact

_PAGE = 500
_EVER = 2**62


class Row(NamedTuple):
    """One row as it is stored."""

    arrival: int
    kiosk: str
    sequence: int
    reference: str
    campaign: str
    at: int
    body: str
    hash: bytes


def insert(connection: sqlite3.Connection, fact: Fact, body: str, hash_: bytes) -> None:
    """Add a row, inside the caller's transaction."""
    connection.execute(
        "INSERT INTO facts (kiosk, sequence, reference, campaign, at, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (fact.kiosk, fact.sequence, fact.reference, fact.campaign, microseconds(fact.at), body, hash_),
    )


def arrived(connection: sqlite3.Connection) -> int:
    """The arrival of the last row; 0 where there is none."""
    (last,) = connection.execute("SELECT max(arrival) FROM facts").fetchone()
    return last or 0


def kiosks(connection: sqlite3.Connection) -> list[str]:
    """Who has a chain here; one look into the index for each."""
    found = connection.execute(
        "WITH RECURSIVE kiosks (kiosk) AS (SELECT min(kiosk) FROM facts"
        " UNION ALL SELECT (SELECT min(facts.kiosk) FROM facts WHERE facts.kiosk > kiosks.kiosk) FROM kiosks"
        " WHERE kiosks.kiosk IS NOT NULL) SELECT kiosk FROM kiosks WHERE kiosk IS NOT NULL"
    )
    return [checked_row(row, str)[0] for row in found.fetchall()]


def head_of(connection: sqlite3.Connection, kiosk: str) -> Head:
    """The last fact of a chain."""
    row = connection.execute(
        "SELECT sequence, hash FROM facts WHERE kiosk = ? ORDER BY sequence DESC LIMIT 1", (kiosk,)
    ).fetchone()
    return Head(0, chain_start(kiosk)) if row is None else Head(*checked_row(row, int, bytes))


def heads(connection: sqlite3.Connection) -> dict[str, Head]:
    """The last facts of all chains, in the order in which these began to arrive."""
    began = "SELECT min(arrival) FROM facts WHERE kiosk = ? AND sequence = 1"
    arrivals = {kiosk: connection.execute(began, (kiosk,)).fetchone()[0] or 0 for kiosk in kiosks(connection)}
    return {kiosk: head_of(connection, kiosk) for kiosk in sorted(arrivals, key=arrivals.__getitem__)}


def bring_along(connection: sqlite3.Connection, heads: dict[str, Head], arrival: int) -> int:
    """Bring `heads` along the rows that came after `arrival`; the arrival of the last."""
    query = "SELECT arrival, kiosk, sequence, hash FROM facts WHERE arrival > ? ORDER BY arrival"
    for row in connection.execute(query, (arrival,)):
        arrival, kiosk, sequence, hash_ = checked_row(row, int, str, int, bytes)
        heads[kiosk] = Head(sequence, hash_)
    return arrival


def row_at(connection: sqlite3.Connection, kiosk: str, sequence: int) -> Row | None:
    """One fact of a chain."""
    found = connection.execute("SELECT * FROM facts WHERE kiosk = ? AND sequence = ?", (kiosk, sequence))
    return next(_rows(found), None)


def row_of(connection: sqlite3.Connection, kiosk: str, reference: str) -> Row | None:
    """The fact that a kiosk wrote under `reference`."""
    found = connection.execute("SELECT * FROM facts WHERE kiosk = ? AND reference = ?", (kiosk, reference))
    return next(_rows(found), None)


def following(connection: sqlite3.Connection, kiosk: str, sequence: int, limit: int) -> list[Row]:
    """Up to `limit` rows of a chain after number `sequence`."""
    found = connection.execute(
        "SELECT * FROM facts WHERE kiosk = ? AND sequence > ? ORDER BY sequence LIMIT ?", (kiosk, sequence, limit)
    )
    return list(_rows(found))


def after(connection: sqlite3.Connection, arrival: int) -> Iterator[Row]:
    """The rows that arrived after `arrival`."""
    query = "SELECT * FROM facts WHERE arrival > ? ORDER BY arrival LIMIT ?"
    while page := list(_rows(connection.execute(query, (arrival, _PAGE)))):
        yield from page
        arrival = page[-1].arrival


def of_campaign(
    connection: sqlite3.Connection, campaign: str, since: int | None, until: int | None, after: int
) -> Iterator[Row]:
    """The rows of a campaign, `since` (included) and `until` (not) as they are stored, that arrived after `after`.

    In order of arrival, without reading the others: the index gives the arrivals, which are few bytes each.
    """
    found = connection.execute(
        "SELECT arrival FROM facts WHERE campaign = ? AND at >= ? AND at < ?",
        (campaign, -_EVER if since is None else since, _EVER if until is None else until),
    )
    arrivals = sorted(arrival for (arrival,) in found.fetchall() if arrival > after)
    for start in range(0, len(arrivals), _PAGE):
        page = json.dumps(arrivals[start : start + _PAGE])
        yield from list(
            _rows(
                connection.execute(
                    "SELECT * FROM facts WHERE arrival IN (SELECT value FROM json_each(?)) ORDER BY arrival", (page,)
                )
            )
        )


def _rows(found: Iterable[tuple[object, ...]]) -> Iterator[Row]:
    return (Row(*checked_row(row, int, str, int, str, str, int, str, bytes)) for row in found)
