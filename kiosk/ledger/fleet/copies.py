"""What the shared table holds: read cheaply, however long it grows, and added to whole batches at a time."""

import datetime as dt
from collections.abc import Sequence
from typing import LiteralString, NamedTuple

from psycopg import errors

from kiosk.ledger.chain import Copy
from kiosk.ledger.fleet.connection import FleetConnection

CHANNEL = "kiosk_fleet"
"""Whoever listens hears of new facts."""

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
        SELECT * FROM unnest(%s::text[], %s::bigint[], %s::bytea[], %s::text[]) RETURNING sequence
    )
    SELECT pg_notify(%s, '') FROM (SELECT count(*) FROM laid) AS counted
"""
_LAY_SIGNED: LiteralString = """
    WITH laid AS (
        INSERT INTO kiosk_fleet.facts (kiosk, sequence, hash, body, signature)
        SELECT * FROM unnest(%s::text[], %s::bigint[], %s::bytea[], %s::text[], %s::bytea[]) RETURNING sequence
    )
    SELECT pg_notify(%s, '') FROM (SELECT count(*) FROM laid) AS counted
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


def lay(connection: FleetConnection, copies: Sequence[Copy]) -> bool:
    """Add `copies` and tell those who listen: all of them, or none where one of them is there already.

    All are signed, or none is.

    Returns:
        Whether they were added. When the connection breaks meanwhile, nobody knows until the table is read again.
    """
    columns = [*map(list, zip(*copies, strict=True))]
    is_signed = any(columns[-1])
    try:
        connection.execute(_LAY_SIGNED if is_signed else _LAY, [*(columns if is_signed else columns[:-1]), CHANNEL])
    except errors.UniqueViolation:
        return False
    return True
