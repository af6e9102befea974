"""The attempts, a row each, kept beside the facts, to find those whose end isn't known."""

import sqlite3
from collections.abc import Mapping

from kiosk.ledger.columns import checked_row
from kiosk.ledger.encoding import microseconds, moment
from kiosk.model.attempt import Attempt
from kiosk.model.fact import AttemptAsked, AttemptEnded, AttemptOpened, Fact, Gift, MonthlyBegan
from kiosk.model.money import Money
from kiosk.model.reference import PENDING

TABLES: Mapping[str, str] = {
    "attempts": """CREATE TABLE attempts (
    kiosk TEXT NOT NULL,
    attempt TEXT NOT NULL,
    campaign TEXT NOT NULL,
    shift TEXT NOT NULL,
    at INTEGER NOT NULL,
    method TEXT NOT NULL,
    minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    payment_intent TEXT NOT NULL,
    is_over INTEGER NOT NULL,
    fund TEXT NOT NULL,
    tier TEXT NOT NULL,
    PRIMARY KEY (kiosk, attempt)
) STRICT, WITHOUT ROWID""",
    "attempts_asked": "CREATE INDEX attempts_asked ON attempts (payment_intent)",
    "attempts_not_over": "CREATE INDEX attempts_not_over ON attempts (kiosk, at) WHERE is_over = 0",
}


def open_attempts(connection: sqlite3.Connection, kiosk: str) -> tuple[Attempt, ...]:
    """The attempts of `kiosk` of which nobody knows the end, the oldest first."""
    found = connection.execute(
        "SELECT attempt, campaign, method, minor, currency, shift, payment_intent, at, fund, tier, EXISTS (SELECT 1"
        " FROM facts WHERE facts.kiosk = attempts.kiosk AND facts.reference = 'attempt:' || attempt || ?)"
        " FROM attempts"
        " WHERE kiosk = ? AND is_over = 0 ORDER BY at, attempt",
        (f":{PENDING}", kiosk),
    )
    rows = (checked_row(row, str, str, str, int, str, str, str, int, str, str, int) for row in found.fetchall())
    return tuple(
        Attempt(
            attempt, campaign, method, Money(minor, currency), shift, intent, moment(at), fund, tier, bool(pending)
        )
        for attempt, campaign, method, minor, currency, shift, intent, at, fund, tier, pending in rows
    )


def under_way(connection: sqlite3.Connection, campaign: str, currency: str) -> list[int]:
    """The amounts of the attempts, of whatever kiosk, of which nobody knows the end."""
    query = "SELECT minor FROM attempts WHERE is_over = 0 AND campaign = ? AND currency = ?"
    found = connection.execute(query, (campaign, currency)).fetchall()
    return [minor for (minor,) in (checked_row(row, int) for row in found)]


def asked_for(connection: sqlite3.Connection, kiosk: str, payment_intent: str) -> bool:
    """Whether an attempt of `kiosk` is known to Stripe as `payment_intent`."""
    query = "SELECT 1 FROM attempts WHERE payment_intent = ? AND kiosk = ?"
    return connection.execute(query, (payment_intent, kiosk)).fetchone() is not None


def begun(connection: sqlite3.Connection, kiosk: str, attempt: str) -> bool:
    """Whether `kiosk` ever began the attempt of that id."""
    query = "SELECT 1 FROM attempts WHERE kiosk = ? AND attempt = ?"
    return connection.execute(query, (kiosk, attempt)).fetchone() is not None


def follow(connection: sqlite3.Connection, fact: Fact) -> None:
    """Note what `fact` says about an attempt, inside the caller's transaction."""
    match fact.entry:
        case AttemptOpened(attempt=attempt, method=method, money=money, fund=fund, tier=tier):
            connection.execute(
                "INSERT OR IGNORE INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?, ?)",
                (
                    *(fact.kiosk, attempt, fact.campaign, fact.shift, microseconds(fact.at)),
                    *(method, money.minor, money.currency, fund, tier),
                ),
            )
        case AttemptAsked(attempt=attempt, payment_intent=intent):
            query = "UPDATE attempts SET payment_intent = ? WHERE kiosk = ? AND attempt = ?"
            connection.execute(query, (intent, fact.kiosk, attempt))
        case AttemptEnded(attempt=attempt, outcome=outcome) if outcome != "unclear":
            _end(connection, fact.kiosk, attempt)
        case MonthlyBegan(attempt=attempt):
            _end(connection, fact.kiosk, attempt)
        case Gift(attempt=attempt, taken_by=taken_by) if attempt and taken_by in ("", fact.kiosk):
            _end(connection, fact.kiosk, attempt)
        case _:
            pass


def _end(connection: sqlite3.Connection, kiosk: str, attempt: str) -> None:
    connection.execute("UPDATE attempts SET is_over = 1 WHERE kiosk = ? AND attempt = ?", (kiosk, attempt))
