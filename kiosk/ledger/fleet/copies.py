"""What the shared table holds: read cheaply, however long it grows, and added to whole batches at a time."""

import datetime as dt
from collections.abc import Sequence
from typing import LiteralString, NamedTuple

from psycopg import errors

from kiosk.ledger.chain import Copy
from kiosk.ledger.fleet.connection import FleetConnection
from kiosk.ledger.fleet.telling import CHANNEL

_HEADS: LiteralString = """
    WITH RECURSIVE kiosks (kiosk) AS (
        (SELECT kiosk FROM kiosk_fleet.facts ORDER BY kiosk LIMIT 1)
        UNION ALL
        SELECT (SELECT next.kiosk FROM kiosk_fleet.facts AS next WHERE next.kiosk > kiosks.kiosk
                ORDER BY next.kiosk LIMIT 1)
        FROM kiosks WHERE kiosks.kiosk IS NOT NULL
    )
    SELECT kiosks.kiosk, head.sequence, head.hash, head.laid
    FROM kiosks CROSS JOIN LATERAL (
        SELECT sequence, hash, laid FROM kiosk_fleet.facts AS facts WHERE facts.kiosk = kiosks.kiosk
        ORDER BY sequence DESC LIMIT 1
    ) AS head
"""
_AFTER: LiteralString = """
    FROM kiosk_fleet.facts WHERE kiosk = %s AND sequence > %s ORDER BY sequence LIMIT %s
"""
_UNSIGNED: LiteralString = "SELECT kiosk, sequence, hash, body" + _AFTER
_SIGNED: LiteralString = "SELECT kiosk, sequence, hash, body, signature" + _AFTER
_LAY: LiteralString = """
    WITH laid AS (
        INSERT INTO kiosk_fleet.facts (kiosk, sequence, hash, body)
        SELECT * FROM unnest(%(kiosk)s::text[], %(sequence)s::bigint[], %(hash)s::bytea[], %(body)s::text[])
"""
_LAY_SIGNED: LiteralString = """
    WITH laid AS (
        INSERT INTO kiosk_fleet.facts (kiosk, sequence, hash, body, signature)
        SELECT * FROM unnest(%(kiosk)s::text[], %(sequence)s::bigint[], %(hash)s::bytea[], %(body)s::text[],
                             %(signature)s::bytea[])
"""
_AFTER_THE_LAST: LiteralString = """
        WHERE EXISTS (SELECT FROM kiosk_fleet.facts WHERE (kiosk, sequence, hash) = (%(of)s, %(last)s, %(last_hash)s))
"""
_TELL: LiteralString = """
        RETURNING sequence
    ), told AS (
        SELECT pg_notify(%(channel)s, notice) FROM unnest(%(notices)s::text[]) AS notice
        WHERE EXISTS (SELECT FROM laid)
    )
    SELECT (SELECT count(*) FROM laid), (SELECT count(*) FROM told)
"""


class SharedHead(NamedTuple):
    """The last fact that a kiosk laid into the shared table."""

    kiosk: str
    sequence: int
    hash: bytes
    laid: dt.datetime
    """By the database's clock."""


def shared_heads(connection: FleetConnection) -> list[SharedHead]:
    """The last fact of each kiosk; takes as many steps as there are kiosks, not facts."""
    return [SharedHead(*row) for row in connection.execute(_HEADS)]


def shared_after(
    connection: FleetConnection, kiosk: str, sequence: int, limit: int, *, knows_signatures: bool = False
) -> list[Copy]:
    """The facts of `kiosk` after `sequence` in their order, at most `limit`; signed where the table can hold it."""
    query = _SIGNED if knows_signatures else _UNSIGNED
    return [Copy(*row) for row in connection.execute(query, [kiosk, sequence, limit])]


def lay(
    connection: FleetConnection, copies: Sequence[Copy], notices: Sequence[str] = ("",), after: Copy | None = None
) -> bool:
    """Add `copies` and hand `notices` to those who listen: all, or nothing where one of them is there already.

    All are signed, or none is. With `after`, nothing is added unless that one is there.

    Returns:
        Whether they were added. When the connection breaks meanwhile, nobody knows until the table is read again.
    """
    kiosks, sequences, hashes, bodies, signatures = map(list, zip(*copies, strict=True))
    query = _LAY_SIGNED if any(signatures) else _LAY
    values: dict[str, object] = {
        "kiosk": kiosks,
        "sequence": sequences,
        "hash": hashes,
        "body": bodies,
        "signature": signatures,
        "channel": CHANNEL,
        "notices": [*notices],
    }
    if after is not None:
        query += _AFTER_THE_LAST
        values |= {"of": after.kiosk, "last": after.sequence, "last_hash": after.hash}
    try:
        row = connection.execute(query + _TELL, values).fetchone()
    except errors.UniqueViolation:
        return False
    return row is not None and row[0] == len(copies)
