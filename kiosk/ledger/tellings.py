"""What each kiosk told of each gift that has a PaymentIntent, and of its refunds, kept beside the facts."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Literal

from kiosk.ledger.columns import checked_row
from kiosk.ledger.encoding import decode, microseconds, moment
from kiosk.model import agreement, corrections
from kiosk.model.agreement import Refunded, RefundTelling, Telling
from kiosk.model.contested import Doubted, TakenOff
from kiosk.model.corrections import Beyond
from kiosk.model.counted import Counted
from kiosk.model.reference import TAKEN_OVER
from kiosk.model.tally import Sum

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
    fund TEXT NOT NULL,
    PRIMARY KEY (payment_intent, teller, campaign, kiosk, at, kind, amount, currency, witness, fund)
) STRICT, WITHOUT ROWID""",
    "refunds": """CREATE TABLE refunds (
    payment_intent TEXT NOT NULL,
    refund TEXT NOT NULL,
    teller TEXT NOT NULL,
    minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (payment_intent, refund, teller, minor, currency)
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
        "INSERT OR IGNORE INTO tellings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(one.key, telling.teller, one.campaign, one.kiosk, microseconds(one.at), one.kind, one.amount),
            *(one.currency, one.witness, one.fund),
        ),
    )


def refunds_of(connection: sqlite3.Connection, payment_intent: str) -> list[RefundTelling]:
    """All tellings of the refunds of one gift."""
    found = connection.execute("SELECT * FROM refunds WHERE payment_intent = ?", (payment_intent,))
    rows = (checked_row(row, str, str, str, int, str) for row in found.fetchall())
    return [
        RefundTelling(teller, Refunded(refund, intent, minor, currency))
        for intent, refund, teller, minor, currency in rows
    ]


def keep_refund(connection: sqlite3.Connection, telling: RefundTelling) -> None:
    """Add a telling of a refund, inside the caller's transaction."""
    refund, intent, minor, currency = telling.told
    values = intent, refund, telling.teller, minor, currency
    connection.execute("INSERT OR IGNORE INTO refunds VALUES (?, ?, ?, ?, ?)", values)


def contested(connection: sqlite3.Connection, kiosks: int) -> tuple[Doubted, ...]:
    """What the `kiosks` of this ledger don't tell the same, and what one of them alone takes off others' gifts."""
    if kiosks < 2:
        return ()
    called = partial(_called, connection)
    found = connection.execute(
        "SELECT payment_intent FROM tellings GROUP BY payment_intent"
        " HAVING min(campaign) != max(campaign) OR min(amount) != max(amount) OR min(currency) != max(currency)"
        " OR min(kind) != max(kind) OR min(kiosk) != max(kiosk) UNION SELECT DISTINCT payment_intent FROM refunds"
    )
    doubted: list[Doubted] = []
    for (name,) in found.fetchall():
        doubted += agreement.contested(of(connection, name), refunds_of(connection, name), called)
    return (*doubted, *sorted(_corrections(connection, called), key=lambda one: one.what == "take_over"))


def _corrections(connection: sqlite3.Connection, called: Callable[[str], str]) -> Iterator[TakenOff]:
    campaigns = connection.execute("SELECT DISTINCT campaign FROM sums WHERE kind = 'correction' AND net < 0")
    for (campaign,) in campaigns.fetchall():
        rows = connection.execute(
            "SELECT kiosk, kind, goal, currency, net, number FROM sums WHERE campaign = ?", (campaign,)
        )
        sums = [Sum(*checked_row(row, str, str, str, str, int, int)) for row in rows.fetchall()]
        for one in corrections.beyond(sums, has_several_kiosks=True):
            if one.is_alone:
                is_known = _taken_over(connection, campaign, one) >= one.missing
                what: Literal["take_over", "correction"] = "take_over" if is_known else "correction"
                yield TakenOff(what, one.goal, "", one.missing, one.currency, (called(one.kiosk),), campaign)


def _taken_over(connection: sqlite3.Connection, campaign: str, of: Beyond) -> int:
    """How much its kiosk took over of what it takes off, as far as that stands."""
    row = connection.execute(
        "SELECT -total(counted.net) FROM facts JOIN counted ON counted.key = facts.kiosk || ':' || facts.sequence"
        " WHERE facts.kiosk = ? AND facts.reference >= ? AND facts.reference < ?"
        " AND counted.campaign = ? AND counted.goal = ? AND counted.currency = ?",
        (of.kiosk, TAKEN_OVER, f"{TAKEN_OVER}~", campaign, of.goal, of.currency),
    ).fetchone()
    return int(*checked_row(row, float))


def _called(connection: sqlite3.Connection, kiosk: str) -> str:
    """How a kiosk calls itself, and the beginning of its uuid, since it may call itself like another."""
    query = "SELECT body FROM facts WHERE kiosk = ? ORDER BY sequence DESC LIMIT 1"
    row = connection.execute(query, (kiosk,)).fetchone()
    return f"{decode(row[0]).kiosk_name if row else ''} {kiosk[:8]}".strip()


def _telling(row: tuple[Any, ...]) -> Telling:
    key, teller, campaign, kiosk, at, kind, amount, currency, witness, fund = checked_row(
        row, str, str, str, str, int, str, int, str, str, str
    )
    return Telling(
        teller, Counted(key, campaign, kiosk, moment(at), kind, amount, currency, witness=witness, fund=fund)
    )
