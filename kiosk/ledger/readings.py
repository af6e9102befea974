"""Which reading of each feed counts, found in the tables of the projection without reading the others."""

import datetime as dt
import sqlite3

from kiosk.ledger.columns import ColumnsDamagedError
from kiosk.ledger.encoding import decode_entry, microseconds
from kiosk.model.counting import CLOCKS_DIFFER, age, leading
from kiosk.model.fact import FeedReading
from kiosk.model.feed_guard import AGREEING, Guard
from kiosk.model.phase import NO_TIME

_EVER = 2**63 - 1


def leading_of(
    connection: sqlite3.Connection, campaign: str, now: dt.datetime, guard: Guard | None
) -> dict[str, FeedReading]:
    """The reading of each feed of `campaign` that counts at `now`, of those that `guard` believes."""
    last = _EVER if now == NO_TIME else until(now)
    feeds = connection.execute(
        "WITH RECURSIVE feeds (feed) AS (SELECT min(feed) FROM readings WHERE campaign = ?1 UNION ALL"
        " SELECT (SELECT min(readings.feed) FROM readings WHERE campaign = ?1 AND readings.feed > feeds.feed)"
        " FROM feeds WHERE feeds.feed IS NOT NULL) SELECT feed FROM feeds WHERE feed IS NOT NULL",
        (campaign,),
    )
    found = {}
    for (feed,) in feeds.fetchall():
        told = _told(connection, campaign, feed, last) if guard is not None else {}
        believed = guard.believed(told) if guard is not None and told else _newest(connection, campaign, feed, last)
        leads = leading(believed, now)
        if leads is not None:
            found[feed] = leads
    return found


def until(now: dt.datetime) -> int:
    """The last moment, in microseconds, that is not to come at `now`."""
    return microseconds(now) + CLOCKS_DIFFER // dt.timedelta(microseconds=1)


def _newest(connection: sqlite3.Connection, campaign: str, feed: str, last: int) -> list[FeedReading]:
    """The readings of the newest moment up to `last`; where all are later, of the first moment."""
    rows = connection.execute(
        "SELECT body FROM readings WHERE campaign = ?1 AND feed = ?2 AND as_of = coalesce("
        "(SELECT max(as_of) FROM readings WHERE campaign = ?1 AND feed = ?2 AND as_of <= ?3),"
        " (SELECT min(as_of) FROM readings WHERE campaign = ?1 AND feed = ?2))",
        (campaign, feed, last),
    )
    return [_reading(feed, body) for (body,) in rows.fetchall()]


def _told(connection: sqlite3.Connection, campaign: str, feed: str, last: int) -> dict[str, list[FeedReading]]:
    """The last readings of each kiosk up to `last`, the newest first; of one moment the higher first."""
    kiosks = connection.execute(
        "WITH RECURSIVE kiosks (kiosk) AS (SELECT min(kiosk) FROM readings WHERE campaign = ?1 AND feed = ?2 UNION ALL"
        " SELECT (SELECT min(readings.kiosk) FROM readings WHERE campaign = ?1 AND feed = ?2"
        " AND readings.kiosk > kiosks.kiosk) FROM kiosks WHERE kiosks.kiosk IS NOT NULL)"
        " SELECT kiosk FROM kiosks WHERE kiosk IS NOT NULL",
        (campaign, feed),
    )
    found = {}
    for (kiosk,) in kiosks.fetchall():
        rows = connection.execute(
            "SELECT body FROM readings WHERE campaign = ? AND feed = ? AND kiosk = ? AND as_of <= ?"
            " ORDER BY as_of DESC LIMIT ?",
            (campaign, feed, kiosk, last, AGREEING),
        )
        if told := [_reading(feed, body) for (body,) in rows.fetchall()]:
            found[str(kiosk)] = sorted(told, key=age, reverse=True)
    return found


def _reading(feed: str, body: str) -> FeedReading:
    reading = decode_entry(body)
    if not isinstance(reading, FeedReading) or reading.feed != feed:
        raise ColumnsDamagedError("a reading in it is none")
    return reading
