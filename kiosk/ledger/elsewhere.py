"""What the ledger holds and a campaign doesn't count, since its id, its currency or a fund's id was another then."""

import datetime as dt
import sqlite3
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kiosk.ledger.columns import checked_row
from kiosk.ledger.encoding import microseconds, moment
from kiosk.ledger.taking_over import to_take_over
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.records import dataclass
from kiosk.model.reference import TAKEN_OVER
from kiosk.model.tally import Sum, value_of


class GoalLeft(NamedTuple):
    """What a goal lacks."""

    goal: str
    figure: int
    """Minor units, or a number where `currency` is empty."""
    currency: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Gifts of one campaign in one currency, or its members, as far as they weren't taken over."""

    campaign: str
    currency: str
    """Empty for members."""
    net: int
    """Minor units, or members; below 0 where what was taken over became less."""
    number: int
    """Gifts since it was last taken over; 0 for members."""
    last: dt.datetime
    """When the last of it came."""
    has_goal: bool = True
    """Whether a goal of the campaign counts such a thing, so that it can be taken over."""
    apart: tuple[GoalLeft, ...] = ()
    """What the goals lack, where they don't all lack the same."""
    fund: str = ""
    """The id of what gifts of the campaign itself are for, where it has no such fund."""


def elsewhere(connection: sqlite3.Connection, campaign: Campaign, since: dt.datetime) -> tuple[Elsewhere, ...]:
    """What the ledger has for another campaign, or for `campaign` in another currency, and wasn't taken over.

    Left out is that of which the last came before `since` (with a time zone).
    """
    others = connection.execute(
        "SELECT DISTINCT campaign, currency FROM sums"
        " WHERE kind != 'correction' AND NOT (campaign = ? AND currency IN ('', ?)) ORDER BY 1, 2",
        (campaign.id, campaign.currency),
    )
    names = [checked_row(row, str, str) for row in others.fetchall()]
    found = [_of(connection, campaign, name, money, since) for name, money in names]
    return tuple(one for one in (*found, *_of_unknown_funds(connection, campaign, since)) if one is not None)


def _of_unknown_funds(
    connection: sqlite3.Connection, campaign: Campaign, since: dt.datetime
) -> Iterator[Elsewhere | None]:
    """Gifts for funds that `campaign` doesn't have: where no goal counts them, or a goal has no gift for its own."""
    rows = connection.execute(
        "SELECT fund, total(net), total(number), max(at) FROM counted"
        " WHERE campaign = ? AND currency = ? AND kind != 'correction' AND net != 0 GROUP BY fund",
        (campaign.id, campaign.currency),
    )
    told = [checked_row(row, str, float, float, int) for row in rows.fetchall()]
    given, own = {fund for fund, *_ in told}, {fund.id for fund in campaign.funds}
    lacks = any(goal.fund is not None and goal.fund not in given for goal in campaign.goals)
    counting = [goal for goal in campaign.goals if goal.unit in ("money", "donors")]
    for fund, net, number, at in told:
        is_lost = lacks or (counting and not any(goal.takes(fund) for goal in counting))
        if fund and fund not in own and is_lost and moment(at) >= since:
            yield Elsewhere(campaign.id, campaign.currency, int(net), int(number), moment(at), False, fund=fund)


def _of(
    connection: sqlite3.Connection, campaign: Campaign, name: str, currency: str, since: dt.datetime
) -> Elsewhere | None:
    """What of it the goals would take over: by sums, since a gift may be taken back long after it came."""
    sums = to_take_over(connection, name, campaign.id)
    left = _left(campaign, sums, currency)
    brought = sum(one.net for one in sums if one.kind != "correction" and one.currency == currency)
    if not any(left.values()) and (left or not brought or not currency):
        return None
    net = next((figure for goal, figure in left.items() if figure and goal.unit != "donors"), brought)
    taken = "SELECT max(at) FROM facts WHERE campaign = ? AND reference GLOB ?"
    (taken_at,) = connection.execute(taken, (name, f"{TAKEN_OVER}*:{currency or '*'}:*")).fetchone()
    row = connection.execute(
        "SELECT total(CASE WHEN kind != 'correction' AND net != 0 AND at > ? THEN number ELSE 0 END), max(at)"
        " FROM counted WHERE campaign = ? AND currency = ? HAVING max(at) >= ?",
        (taken_at or 0, name, currency, microseconds(since)),
    ).fetchone()
    if row is None:
        return None
    number, at = checked_row(row, float, int)
    return Elsewhere(name, currency, net, int(number), moment(at), bool(left), _apart(left, currency))


def _left(campaign: Campaign, sums: list[Sum], currency: str) -> dict[Goal, int]:
    """What each goal that counts such a thing would take over, in its unit: donors only where none counts money."""
    units = ("money",) if currency else ("members", "supporters")
    goals = [goal for goal in campaign.goals if goal.unit in units]
    if currency == campaign.currency and not goals:
        goals = [goal for goal in campaign.goals if goal.unit == "donors"]
    return {goal: sum(value_of(goal, one, currency) for one in sums) for goal in goals}


def _apart(left: Mapping[Goal, int], currency: str) -> tuple[GoalLeft, ...]:
    """What each goal lacks, where they don't all lack the same."""
    if len(set(left.values())) < 2:
        return ()
    lacking = ((goal, figure) for goal, figure in left.items() if figure)
    return tuple(GoalLeft(goal.id, figure, currency if goal.is_money else "") for goal, figure in lacking)


def campaigns(connection: sqlite3.Connection) -> frozenset[str]:
    """The ids of all campaigns of which there is a fact."""
    rows = connection.execute("SELECT DISTINCT campaign FROM facts").fetchall()
    return frozenset(campaign for (campaign,) in rows if isinstance(campaign, str) and campaign)


def newest(connection: sqlite3.Connection, campaign: str, kiosk: str | None = None) -> dt.datetime | None:
    """The latest moment at which `kiosk` (uuid), or any, wrote a fact of `campaign`, by that kiosk's own clock."""
    sql = "SELECT at FROM facts WHERE campaign = ?1 AND (?2 IS NULL OR kiosk = ?2) ORDER BY at DESC LIMIT 1"
    found = connection.execute(sql, (campaign, kiosk)).fetchone()
    return None if found is None else moment(found[0])
