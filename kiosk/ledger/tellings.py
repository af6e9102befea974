"""What each kiosk told of each gift that has a PaymentIntent, kept beside the facts; they may differ."""

import sqlite3
from collections.abc import Mapping
from typing import Any

from kiosk.ledger.columns import checked_row
from kiosk.ledger.encoding import decode, microseconds, moment
from kiosk.model.contested import Contested, Said
from kiosk.model.counting import Counted, Telling, agreed
from kiosk.model.money import Money

TABLES: Mapping[str, str] = {
    "tellings": """CREATE TABLE tellings (
    payment_intent TEXT NOT NULL,
    teller TEXT NOT NULL,
    campaign TEXT NOT NULL,
    kiosk TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    witness TEXT NOT NULL,
    PRIMARY KEY (payment_intent, teller, campaign, kiosk, at, kind, amount, currency, witness)
) STRICT, WITHOUT ROWID""",
}


def of(connection: sqlite3.Connection, payment_intent: str) -> list[Telling]:
    """All tellings of one gift."""
    found = connection.execute("SELECT * FROM tellings WHERE payment_intent = ?", (payment_intent,))
    return [_telling(row) for row in found.fetchall()]


def keep(connection: sqlite3.Connection, telling: Telling) -> None:
    """Add a telling, inside the caller's transaction."""
    one = telling.told
    connection.execute(
        "INSERT OR IGNORE INTO tellings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(one.key, telling.teller, one.campaign, one.kiosk, microseconds(one.at), one.kind, one.amount),
            *(one.currency, one.witness),
        ),
    )


def contested(connection: sqlite3.Connection) -> tuple[Contested, ...]:
    """The gifts of which kiosks don't tell the same."""
    found = connection.execute(
        "SELECT payment_intent FROM tellings GROUP BY payment_intent"
        " HAVING min(campaign) != max(campaign) OR min(amount) != max(amount) OR min(currency) != max(currency)"
    )
    return tuple(_contested(connection, key, of(connection, key)) for (key,) in found.fetchall())


def _contested(connection: sqlite3.Connection, key: str, tellings: list[Telling]) -> Contested:
    counts = agreed(tellings)
    against = {
        Said(_called(connection, one.teller), Money(one.told.amount, one.told.currency))
        for one in tellings
        if one.said != counts.said
    }
    backing = {_called(connection, one.teller) for one in tellings if one.said == counts.said}
    money = Money(counts.told.amount, counts.told.currency)
    return Contested(key, money, tuple(sorted(backing)), tuple(sorted(against, key=str)))


def _called(connection: sqlite3.Connection, kiosk: str) -> str:
    """How a kiosk calls itself, and the beginning of its uuid, since it may call itself like another."""
    query = "SELECT body FROM facts WHERE kiosk = ? ORDER BY sequence DESC LIMIT 1"
    row = connection.execute(query, (kiosk,)).fetchone()
    return f"{decode(row[0]).kiosk_name if row else ''} {kiosk[:8]}".strip()


def _telling(row: tuple[Any, ...]) -> Telling:
    key, teller, campaign, kiosk, at, kind, amount, currency, witness = checked_row(
        row, str, str, str, str, int, str, int, str, str
    )
    return Telling(teller, Counted(key, campaign, kiosk, moment(at), kind, amount, currency, witness=witness))
