"""Where the goals stand, as plain text for a terminal."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.ledger.exports.finance import plain_amount
from kiosk.ledger.reports.words import LANGUAGE, counted_text, goal_text
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.tally import GoalTally, Tally
from kiosk.model.wording import day_text, moment_text, percent_text


def tally_text(
    campaign: Campaign, tally: Tally, what_counts: Sequence[str], now: dt.datetime, *, is_practice: bool
) -> str:
    """All of `tally`, ending with a new line."""
    lines = ["PRACTICE: nothing of this counts."] if is_practice else []
    for goal in campaign.goals:
        lines += _goal_lines(campaign, goal, tally.goals[goal.id], now)
    if not campaign.goals:
        lines.append("The campaign has no goals.")
    if what_counts:
        lines += ["What counts:", *(f"  {line}" for line in what_counts)]
    lines += [
        f"Not counted: {told}, which isn't in the campaign's currency or for one of its goals."
        for told in map(_left_over_text, left_over(tally))
    ]
    return "\n".join(lines) + "\n"


def left_over(tally: Tally) -> list[dict[str, Any]]:
    """What the book holds and no goal counts."""
    return [
        {
            "kind": one.kind,
            "goal": one.goal,
            "amount": plain_amount(one.net, one.currency) if one.currency else one.net,
            "currency": one.currency,
        }
        for one in tally.not_counted
    ]


def _goal_lines(campaign: Campaign, goal: Goal, told: GoalTally, now: dt.datetime) -> Iterator[str]:
    def text(value: int) -> str:
        return goal_text(campaign, goal, value)

    gifts = "" if told.count is None else f", from {counted_text(told.count, 'gift')}"
    done = percent_text(told.raised / goal.target, LANGUAGE)
    yield f"{goal.title or goal.id}: {text(told.raised)} of {text(goal.target)} ({done}){gifts}"
    corrected = f", corrections {text(told.corrected)}" if told.corrected else ""
    yield f"  here {text(told.here)}, other kiosks {text(told.other_kiosks)}{corrected}, outside {text(told.outside)}"
    if told.unconfirmed:
        yield f"  not yet confirmed by its feed {text(told.unconfirmed)}"
    if told.as_of is not None or told.late:
        local = now.astimezone(campaign.dates.zone)
        as_of = moment_text(told.as_of, local, LANGUAGE) if told.as_of is not None else "never"
        yield f"  as of {as_of}{', late' if told.late else ''}"
    if told.next_milestone is not None:
        yield f"  next milestone {text(told.next_milestone)}"
    if told.reaches is not None:
        year = f", {told.reaches.year}" if told.reaches.year != now.year else ""
        yield f"  at this rate on {day_text(told.reaches, LANGUAGE)}{year}"


def _left_over_text(one: dict[str, Any]) -> str:
    if not one["currency"]:
        return f"{one['amount']:+,} for {one['goal'] or one['kind']}"
    return f"{one['amount']} {one['currency']} ({one['kind'].replace('_', ' ')})"
