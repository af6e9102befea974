"""What the ledger holds and a campaign doesn't count, since its id or its currency was another when it came."""

import datetime as dt
import sqlite3
from dataclasses import dataclass

from kiosk.ledger.columns import checked_row
from kiosk.ledger.encoding import microseconds, moment

TAKEN_OVER = "taken-over:"
"""How the references of corrections begin that take over what another campaign counted; its currency is in them."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Gifts of one campaign in one currency, or its members, as far as they weren't taken over."""

    campaign: str
    currency: str
    """Empty for members."""
    net: int
    """Minor units, or members."""
    number: int
    """Gifts; 0 for members."""
    last: dt.datetime
    """When the last of it came."""


def elsewhere(
    connection: sqlite3.Connection, campaign: str, currency: str, since: dt.datetime
) -> tuple[Elsewhere, ...]:
    """What came `since` then (with a time zone) for another campaign, or for `campaign` in another `currency`."""
    others = connection.execute(
        "SELECT DISTINCT campaign, currency FROM sums"
        " WHERE net != 0 AND kind != 'correction' AND NOT (campaign = ? AND currency IN ('', ?)) ORDER BY 1, 2",
        (campaign, currency),
    )
    names = [checked_row(row, str, str) for row in others.fetchall()]
    found = (_of(connection, name, money, since) for name, money in names)
    return tuple(one for one in found if one is not None)


def _of(connection: sqlite3.Connection, campaign: str, currency: str, since: dt.datetime) -> Elsewhere | None:
    """What of it came since then, and after it was last taken over."""
    taken = "SELECT max(at) FROM facts WHERE campaign = ? AND reference GLOB ?"
    (taken_at,) = connection.execute(taken, (campaign, f"{TAKEN_OVER}*:{currency or '*'}:*")).fetchone()
    row = connection.execute(
        "SELECT sum(net), sum(number), max(at) FROM counted WHERE campaign = ? AND currency = ?"
        " AND kind != 'correction' AND net != 0 AND at >= ? AND at > ? HAVING count(*)",
        (campaign, currency, microseconds(since), taken_at or 0),
    ).fetchone()
    if row is None:
        return None
    net, number, at = checked_row(row, int, int, int)
    return Elsewhere(campaign, currency, net, number, moment(at))


def campaigns(connection: sqlite3.Connection) -> frozenset[str]:
    """The ids of all campaigns of which there is a fact."""
    rows = connection.execute("SELECT DISTINCT campaign FROM facts").fetchall()
    return frozenset(campaign for (campaign,) in rows if isinstance(campaign, str) and campaign)


def newest(connection: sqlite3.Connection, campaign: str) -> dt.datetime | None:
    """The latest moment at which a fact of `campaign` was written, by the clock of the kiosk that wrote it."""
    (at,) = connection.execute("SELECT max(at) FROM facts WHERE campaign = ?", (campaign,)).fetchone()
    return None if at is None else moment(at)
