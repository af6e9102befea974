"""What counts, kept beside the facts: changed in the same transaction as the fact, by the rules of the model.

It can be thrown away and made again from the facts at any time.
"""

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Set
from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk.ledger import attempts, readings, rows, schema, taking_over, tellings
from kiosk.ledger.columns import checked_row
from kiosk.ledger.encoding import encode_entry, microseconds, moment
from kiosk.ledger.trouble import telling
from kiosk.model.agreement import RefundTelling, Telling
from kiosk.model.counted import GIFTS, Counted, Kind
from kiosk.model.counting import changes_by
from kiosk.model.fact import Fact, FeedReading, ShiftClosed, ShiftOpened
from kiosk.model.feed_guard import Guard
from kiosk.model.phase import NO_TIME
from kiosk.model.records import dataclass
from kiosk.model.tally import Sum

VERSION = 8
"""Raised whenever these tables or the rules of `kiosk.model.counting` change."""

TABLES: Mapping[str, str] = {
    "counted": """CREATE TABLE counted (
    key TEXT NOT NULL,
    campaign TEXT NOT NULL,
    kiosk TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    goal TEXT NOT NULL,
    refunded INTEGER NOT NULL,
    voided INTEGER NOT NULL,
    witness TEXT NOT NULL,
    net INTEGER NOT NULL,
    number INTEGER NOT NULL,
    fund TEXT NOT NULL,
    PRIMARY KEY (key, campaign, currency)
) STRICT, WITHOUT ROWID""",
    "counted_after": "CREATE INDEX counted_after ON counted (campaign, kind, at)",
    **tellings.TABLES,
    "readings": """CREATE TABLE readings (
    campaign TEXT NOT NULL,
    feed TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    body TEXT NOT NULL,
    kiosk TEXT NOT NULL,
    PRIMARY KEY (campaign, feed, as_of, body, kiosk)
) STRICT, WITHOUT ROWID""",
    "readings_of_kiosks": "CREATE INDEX readings_of_kiosks ON readings (campaign, feed, kiosk, as_of)",
    "sums": """CREATE TABLE sums (
    campaign TEXT NOT NULL,
    kiosk TEXT NOT NULL,
    kind TEXT NOT NULL,
    goal TEXT NOT NULL,
    currency TEXT NOT NULL,
    fund TEXT NOT NULL,
    net INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (campaign, kiosk, kind, goal, currency, fund)
) STRICT, WITHOUT ROWID""",
    **attempts.TABLES,
    "shifts": "CREATE TABLE shifts (kiosk TEXT PRIMARY KEY, shift TEXT NOT NULL) STRICT, WITHOUT ROWID",
}
CONTENTS = ("counted", "refunds", "tellings", "readings", "sums", "attempts", "shifts")
"""The tables among them."""


class Projection:
    """What is known from the facts so far, in the tables of `connection`; it is a `kiosk.model.counting.Known`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def counted(self, key: str) -> Counted | None:
        """What counts under `key`, that only one fact is about."""
        return _counted(self._connection.execute("SELECT * FROM counted WHERE key = ?", (key,)).fetchone())

    def refunds(self, payment_intent: str) -> list[RefundTelling]:
        """What was told of the refunds of that PaymentIntent."""
        return tellings.refunds_of(self._connection, payment_intent)

    def tellings(self, payment_intent: str) -> list[Telling]:
        """What was told of the gift by that PaymentIntent."""
        return tellings.of(self._connection, payment_intent)

    def open_shift(self, kiosk: str) -> str:
        """The shift that is open at `kiosk`; empty where none is."""
        row = self._connection.execute("SELECT shift FROM shifts WHERE kiosk = ?", (kiosk,)).fetchone()
        return "" if row is None else str(row[0])

    def add(self, fact: Fact) -> None:
        """Count `fact`, inside the caller's transaction."""
        match fact.entry:
            case ShiftOpened(shift=shift):
                self._connection.execute("INSERT OR REPLACE INTO shifts VALUES (?, ?)", (fact.kiosk, shift))
            case ShiftClosed(shift=shift):
                self._connection.execute("DELETE FROM shifts WHERE kiosk = ? AND shift = ?", (fact.kiosk, shift))
            case _:
                attempts.follow(self._connection, fact)
        changes = changes_by(fact, self)
        if changes.refund is not None:
            tellings.keep_refund(self._connection, changes.refund)
        if changes.telling is not None:
            tellings.keep(self._connection, changes.telling)
        for counted in changes.counted:
            self._count(counted)
        if changes.reading is not None:
            self._read(fact, changes.reading)

    def _count(self, counted: Counted) -> None:
        place = counted.key, counted.campaign, counted.currency
        query = "SELECT * FROM counted WHERE key = ? AND campaign = ? AND currency = ?"
        before = _counted(self._connection.execute(query, place).fetchone())
        if before == counted:
            return
        if before is not None:
            self._sum(before, -1)
        self._sum(counted, 1)
        one = counted
        self._connection.execute(
            "INSERT OR REPLACE INTO counted VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(one.key, one.campaign, one.kiosk, microseconds(one.at), one.kind, one.amount, one.currency),
                *(one.goal, one.refunded, one.voided, one.witness, one.net, one.number),
                one.fund,
            ),
        )

    def _sum(self, counted: Counted, sign: int) -> None:
        self._connection.execute(
            "INSERT INTO sums VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET net = net + excluded.net, number = number + excluded.number",
            (
                *(counted.campaign, counted.kiosk, counted.kind, counted.goal, counted.currency, counted.fund),
                *(sign * counted.net, sign * counted.number),
            ),
        )

    def _read(self, fact: Fact, reading: FeedReading) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO readings VALUES (?, ?, ?, ?, ?)",
            (fact.campaign, reading.feed, microseconds(reading.as_of), encode_entry(reading), fact.kiosk),
        )


@dataclass(frozen=True, slots=True)
class CampaignBook:
    """The sums of one campaign; it is a `kiosk.model.tally.Book`."""

    file: Path
    connection: sqlite3.Connection
    campaign: str

    def sums(self) -> Iterable[Sum]:
        """Of everything."""
        with telling(self.file):
            return taking_over.sums(self.connection, self.campaign)

    def to_take_over(self, campaign: str) -> Iterable[Sum]:
        """Of everything, where what was taken over into `campaign` (id) is over, whether that counts or not."""
        with telling(self.file):
            return taking_over.to_take_over(self.connection, self.campaign, campaign)

    def sums_after(self, moment: dt.datetime, kinds: Set[Kind]) -> Iterable[Sum]:
        """Of what came after `moment`, of these kinds only."""
        return self._sums(
            "SELECT kiosk, kind, goal, currency, sum(net), sum(number), fund FROM counted"
            " WHERE campaign = ? AND kind IN (SELECT value FROM json_each(?)) AND at > ?"
            " GROUP BY kiosk, kind, goal, currency, fund HAVING sum(net) != 0 OR sum(number) != 0",
            *(self.campaign, json.dumps(sorted(kinds)), microseconds(moment)),
        )

    def readings(self, now: dt.datetime, guard: Guard | None = None) -> Mapping[str, FeedReading]:
        """The reading of each feed that counts at `now`, of those that `guard` believes."""
        with telling(self.file):
            return readings.leading_of(self.connection, self.campaign, now, guard)

    def to_come(self, now: dt.datetime) -> set[str]:
        """The feeds of which there are readings from the future, which don't count before their time."""
        if now == NO_TIME:
            return set()
        query = "SELECT DISTINCT feed FROM readings WHERE campaign = ? AND as_of > ?"
        with telling(self.file):
            found = self.connection.execute(query, (self.campaign, readings.until(now))).fetchall()
        return {str(feed) for (feed,) in found}

    def given(self, currency: str) -> Mapping[int, int]:
        """How many gifts by card and phone there were that stayed, by what was paid in minor units of `currency`."""
        query = (
            "SELECT amount, sum(number) FROM counted"
            " WHERE campaign = ? AND kind IN ('card_reader', 'phone') AND currency = ? AND number > 0 GROUP BY amount"
        )
        with telling(self.file):
            found = self.connection.execute(query, (self.campaign, currency)).fetchall()
            return dict(checked_row(row, int, int) for row in found)

    def brought(
        self, currency: str, since: dt.datetime, until: dt.datetime, by: Callable[[int], int], enough: int
    ) -> int:
        """The sum of `by` over what is left of each gift of that time, until it is `enough`."""
        query = (
            "SELECT net FROM counted WHERE campaign = ? AND kind IN (SELECT value FROM json_each(?))"
            " AND at >= ? AND at < ? AND currency = ? AND number > 0"
        )
        when, found = (microseconds(since), microseconds(until)), 0
        with telling(self.file), closing(self.connection.cursor()) as cursor:
            cursor.execute(query, (self.campaign, json.dumps(sorted(GIFTS)), *when, currency))
            while found < enough and (row := cursor.fetchone()) is not None:
                found += by(*checked_row(row, int))
        return found

    def under_way(self, currency: str) -> list[int]:
        """The amounts in `currency` of the attempts, at whatever kiosk, of which nobody knows the end."""
        with telling(self.file):
            return attempts.under_way(self.connection, self.campaign, currency)

    def kiosks(self) -> set[str]:
        """The uuids of all that wrote facts."""
        with telling(self.file):
            return set(rows.kiosks(self.connection))

    def latest_gifts(self, currency: str, most: int) -> list[int]:
        """What is left of the `most` gifts in `currency` that came last, in minor units, the newest first.

        Those that were voided or given back in full are left out.
        """
        query = (
            "SELECT at, net FROM counted WHERE campaign = ? AND kind = ? AND currency = ? AND net > 0"
            " ORDER BY at DESC LIMIT ?"
        )
        with telling(self.file):
            found = [
                checked_row(row, int, int)
                for kind in sorted(GIFTS)
                for row in self.connection.execute(query, (self.campaign, kind, currency, most)).fetchall()
            ]
        return [net for _, net in sorted(found, reverse=True)[:most]]

    def _sums(self, query: str, *values: str | int) -> list[Sum]:
        with telling(self.file):
            found = self.connection.execute(query, values).fetchall()
            return [Sum(*checked_row(row, str, str, str, str, int, int, str)) for row in found]


def _counted(row: tuple[Any, ...] | None) -> Counted | None:
    if row is None:
        return None
    key, campaign, kiosk, at, kind, amount, currency, goal, refunded, voided, witness, _, _, fund = checked_row(
        row, str, str, str, int, str, int, str, str, int, int, str, int, int, str
    )
    return Counted(
        *(key, campaign, kiosk, moment(at), kind, amount, currency, goal, refunded, bool(voided), witness, fund)
    )


def version(connection: sqlite3.Connection) -> str:
    """Of the tables that are there; empty where there are none."""
    row = connection.execute("SELECT value FROM meta WHERE name = 'projection'").fetchone()
    return "" if row is None else str(row[0])


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether the tables are there, as this version makes them."""
    return version(connection) == str(VERSION) and schema.objects(connection) == {**schema.TABLES, **TABLES}


def rebuild(
    connection: sqlite3.Connection, facts: Iterable[Fact], on_progress: Callable[[int], object] | None = None
) -> None:
    """Rebuild the tables from all `facts` in order of arrival, inside the caller's transaction.

    `on_progress` hears how many facts are counted.
    """
    for name in [name for name in schema.objects(connection) if name not in schema.TABLES]:
        if connection.execute("SELECT type FROM sqlite_schema WHERE name = ?", (name,)).fetchone() == ("table",):
            connection.execute(f'DROP TABLE "{name}"')
    for sql in TABLES.values():
        connection.execute(sql)
    projection = Projection(connection)
    for number, fact in enumerate(facts, 1):
        projection.add(fact)
        if on_progress and number % 1000 == 0:
            on_progress(number)
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('projection', ?)", (str(VERSION),))
