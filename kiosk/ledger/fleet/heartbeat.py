"""Heartbeats: each kiosk says in a row of its own that it runs, by the database's clock.

A fleet whose table was made before has no such rows until `kiosk fleet init` runs again; kiosks go on without.
"""

import datetime as dt
from contextlib import suppress
from typing import NamedTuple

from psycopg import errors

from kiosk.ledger.fleet.connection import FleetConnection

EVERY = 60.0
"""Seconds between two of a kiosk."""
_LONGEST_NAME = 60
"""Characters."""


class Beat(NamedTuple):
    """When a kiosk said last that it runs."""

    kiosk: str
    """Its uuid."""
    name: str
    place: str
    age: dt.timedelta
    """By the database's clock."""


def beat(connection: FleetConnection, kiosk: str, name: str, place: str) -> None:
    """Say that this kiosk runs; one that may not, or has nowhere to say it, goes on.

    Raises:
        psycopg.Error: the connection broke.
    """
    with suppress(errors.UndefinedTable, errors.InsufficientPrivilege):
        connection.execute(
            "INSERT INTO kiosk_fleet.heartbeats AS own (kiosk, name, place) VALUES (%s, %s, %s)"
            " ON CONFLICT (kiosk) DO UPDATE SET name = excluded.name, place = excluded.place, beat = now()",
            [kiosk, name[:_LONGEST_NAME], place[:_LONGEST_NAME]],
        )


def read_beats(connection: FleetConnection) -> tuple[Beat, ...] | None:
    """The last of each kiosk that wasn't shut out, by name; `None` where the table has none yet.

    Raises:
        psycopg.Error: the connection broke, or the role may not read them.
    """
    try:
        rows = connection.execute(
            "SELECT own.kiosk, own.name, own.place, clock_timestamp() - beat FROM kiosk_fleet.heartbeats AS own"
            " LEFT JOIN kiosk_fleet.kiosks AS known USING (kiosk) WHERE known.last_sequence IS NULL"
            " AND (known.kiosk IS NOT NULL OR NOT EXISTS (SELECT FROM kiosk_fleet.kiosks))"
            " ORDER BY own.name, own.kiosk"
        ).fetchall()
    except errors.UndefinedTable:
        return None
    return tuple(Beat(*row) for row in rows)
