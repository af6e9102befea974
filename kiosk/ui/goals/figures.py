"""From the tally to what the scenes show of it. Pure: no Qt, no clock, no files."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import assert_never

from kiosk.ledger.watching import News
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.designation import goal_of_gift
from kiosk.model.phase import NO_TIME
from kiosk.model.tally import Tally
from kiosk.model.tally_step import GiftSeen, MembersSeen, Reason, Step
from kiosk.ui.attract.records import GoalFigure, WhyLower
from kiosk.ui.attract.thanks_queue import Arrivals, Milestone
from kiosk.words.goal_text import goal_text

JUST_NOW = dt.timedelta(minutes=10)
"""What is longer ago counts without being thanked for on the screen: nobody who gave it is there any more."""


def figures_of(campaign: Campaign, tally: Tally, explained: Mapping[str, WhyLower]) -> dict[str, GoalFigure]:
    """What the goals show, by id; `explained` says why one went back lately.

    What is matched is shown with the first goal in money that counts all gifts: one of a fund would promise itself
    what is pledged for the others.
    """
    first = goal_of_gift(campaign.goals, "")
    return {
        goal: GoalFigure(
            stands.raised,
            stands.count,
            stands.as_of,
            stands.late,
            explained.get(goal, ""),
            tally.match if goal == first else None,
        )
        for goal, stands in tally.goals.items()
    }


def explained_by(steps: Iterable[Step]) -> dict[str, WhyLower]:
    """Why goals went back, by id."""
    return {step.goal: _why_lower(step.reason) for step in steps if step.after < step.before}


def _why_lower(reason: Reason | None) -> WhyLower:
    """What no entry of the ledger explains, somebody has written into the campaign: it counts as a correction."""
    match reason:
        case "refund" | "void" | "correction" | "reading":
            return reason
        case "gift" | "member" | "supporter":
            return ""
        case "other" | None:
            return "correction"
        case _:
            assert_never(reason)


def arrivals_of(campaign: Campaign, news: News, now: dt.datetime, language: str) -> Arrivals:
    """What is to be thanked for and celebrated at `now`, whatever goals count it, and however many."""
    gifts = [gift for gift in news.newcomers.gifts if _is_recent(gift, now)]
    members = sum(new.count for new in news.newcomers.members if _is_recent(new, now))
    arrivals = Arrivals(sum(gift.money.minor for gift in gifts), len(gifts), members=members)
    steps = {step.goal: step for step in news.steps}
    return arrivals + _read(campaign, news, steps, now) + Arrivals(milestones=_milestones(campaign, steps, language))


def _is_recent(new: GiftSeen | MembersSeen, now: dt.datetime) -> bool:
    """Whether whoever came may still be there; where nobody knows the time, those who came here are."""
    return new.here if now == NO_TIME else abs(now - new.at) < JUST_NOW


def _read(campaign: Campaign, news: News, steps: Mapping[str, Step], now: dt.datetime) -> Arrivals:
    """What arrived according to feeds: of each unit, by the first goal that moved; for donors no amount is known."""
    moved: dict[str, tuple[int, int]] = {}
    for goal in campaign.goals:
        step = steps.get(goal.id)
        if step is not None and step.by_reading > 0 and _is_fresh(goal, news, now):
            moved.setdefault(goal.unit, (step.by_reading, max(1, _more_gifts(news, goal) - len(step.gifts))))
    minor, gifts = moved.get("money", (0, 0))
    donors, _ = moved.get("donors", (0, 0))
    members, _ = moved.get("members", (0, 0))
    return Arrivals(minor, gifts or donors, members=members)


def _more_gifts(news: News, goal: Goal) -> int:
    before, after = news.before.goals[goal.id].count, news.tally.goals[goal.id].count
    return 0 if before is None or after is None else after - before


def _is_fresh(goal: Goal, news: News, now: dt.datetime) -> bool:
    """Whether both readings between which the figure moved are recent."""
    moments = (news.before.goals[goal.id].as_of, news.tally.goals[goal.id].as_of)
    return now != NO_TIME and all(isinstance(one, dt.datetime) and now - one < JUST_NOW for one in moments)


def _milestones(campaign: Campaign, steps: Mapping[str, Step], language: str) -> tuple[Milestone, ...]:
    found = (_milestone(campaign, goal, steps[goal.id], language) for goal in campaign.goals if goal.id in steps)
    return tuple(milestone for milestone in found if milestone is not None)


def _milestone(campaign: Campaign, goal: Goal, step: Step, language: str) -> Milestone | None:
    reached = None
    if step.stretch_reached or step.target_reached:
        reached = max(aim for aim in goal.aims if aim <= step.after)
    elif step.milestones_passed:
        reached = step.milestones_passed[-1]
    if reached is None:
        return None
    is_target = step.target_reached or step.stretch_reached
    return Milestone(goal_text(campaign, goal, reached, language), goal.title or "", is_target, goal.id)
