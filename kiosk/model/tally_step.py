"""What moved a goal between two tallies and why, so that the screen can thank, celebrate and explain.

The reasons come from the facts that arrived in between. Nothing is celebrated twice: a milestone is passed when the
figure is higher than ever since the kiosk started, and a gift is new when no fact about it arrived before.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Literal, NamedTuple

from kiosk.model.campaign import Campaign, Goal
from kiosk.model.counting import key_of
from kiosk.model.fact import (
    Correction,
    Entry,
    Fact,
    FeedReading,
    Gift,
    MemberJoined,
    Method,
    MonthlyBegan,
    Refund,
    Void,
)
from kiosk.model.money import Money
from kiosk.model.records import dataclass
from kiosk.model.reference import is_again
from kiosk.model.tally import GoalTally, Tally

Reason = Literal["gift", "member", "supporter", "refund", "void", "correction", "reading", "other"]
"""What can move a goal; "other" is no fact at all, such as a figure that was edited in the campaign."""


@dataclass(frozen=True, slots=True)
class GiftSeen:
    """A gift to thank for."""

    money: Money
    here: bool
    """Whether this kiosk took it."""
    method: Method
    at: dt.datetime
    """When it was received; long ago if another kiosk was out of reach meanwhile."""
    fund: str = ""
    """What it is for."""


@dataclass(frozen=True, slots=True)
class MembersSeen:
    """Members to welcome."""

    count: int
    here: bool
    """Whether they joined at this kiosk."""
    at: dt.datetime
    """When it was written down."""


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Who came since the last look, whatever goals the campaign has; in order of arrival."""

    gifts: tuple[GiftSeen, ...] = ()
    members: tuple[MembersSeen, ...] = ()


NOBODY = Newcomers()


@dataclass(frozen=True, slots=True)
class Step:
    """How a goal has moved, in its own unit."""

    goal: str
    before: int
    after: int
    reasons: tuple[Reason, ...] = ()
    """All that moved it in this direction; empty if it stayed, as when its feed had counted the gifts already."""
    gifts: tuple[GiftSeen, ...] = ()
    """New ones, of a goal in money or donors, in order of arrival."""
    joined: int = 0
    """New ones, of a goal in members or supporters."""
    by_reading: int = 0
    """By how much a feed's reading moved it, up or down, beyond gifts that kiosks had recorded already."""
    milestones_passed: tuple[int, ...] = ()
    """For the first time, the lowest first; the target and the stretch have fields of their own."""
    target_reached: bool = False
    stretch_reached: bool = False

    @property
    def reason(self) -> Reason | None:
        """The first of `reasons`."""
        return self.reasons[0] if self.reasons else None


@dataclass(frozen=True, slots=True)
class Celebrated:
    """What was celebrated since the kiosk started; passed from one call of `steps_between` to the next."""

    highest: Mapping[str, int] = field(default_factory=dict)
    """The highest figure of each goal."""
    gifts: frozenset[str] = frozenset()
    """The keys of gifts that people were thanked for."""


def at_start(tally: Tally) -> Celebrated:
    """Nothing that is there at the beginning is celebrated."""
    return Celebrated({goal: stands.raised for goal, stands in tally.goals.items()})


def steps_between(
    campaign: Campaign, before: Tally, after: Tally, facts: Sequence[Fact], here: str, celebrated: Celebrated
) -> tuple[tuple[Step, ...], Celebrated]:
    """What moved the goals of `campaign`, each that moved or has new gifts, and what has been celebrated with it.

    Args:
        campaign: whose goals.
        before: where they stood.
        after: where they stand.
        facts: what arrived in between, in order of arrival, of any campaign.
        here: the uuid of this kiosk.
        celebrated: what the last call gave, or `at_start`.
    """
    told = _told(campaign, facts)
    new = {key: gift for key, gift in _gifts(told, here) if key not in celebrated.gifts}
    steps = []
    highest = dict(celebrated.highest)
    for goal in campaign.goals:
        was, now = before.goals.get(goal.id), after.goals.get(goal.id)
        if now is None:
            continue
        seen = highest.get(goal.id, (was or now).raised)
        if was is not None:
            step = _step(campaign, goal, was, now, told, list(new.values()), seen)
            if step.before != step.after or step.gifts or step.joined:
                steps.append(step)
        highest[goal.id] = max(seen, now.raised)
    return tuple(steps), Celebrated(highest, celebrated.gifts | new.keys())


def newcomers(campaign: Campaign, facts: Sequence[Fact], here: str, celebrated: Celebrated) -> Newcomers:
    """The new gifts and members in `facts`; for the arguments see `steps_between`."""
    told = _told(campaign, facts)
    new = {key: gift for key, gift in _gifts(told, here) if key not in celebrated.gifts}
    return Newcomers(
        tuple(gift for gift in new.values() if gift.money.currency == campaign.currency),
        tuple(
            MembersSeen(fact.entry.count, fact.kiosk == here, fact.at)
            for fact in told
            if isinstance(fact.entry, MemberJoined) and not is_again(fact.reference)
        ),
    )


def _told(campaign: Campaign, facts: Sequence[Fact]) -> list[Fact]:
    """`facts` of `campaign`, without voids and what they void where both are among them."""
    told = {key_of(fact.kiosk, fact.sequence): fact for fact in facts if fact.campaign == campaign.id}
    gone = set[str]()
    for key, fact in told.items():
        if isinstance(fact.entry, Void):
            voided = key_of(fact.kiosk, fact.entry.sequence)
            if fact.entry.sequence < fact.sequence and voided in told and _can_be_voided(told[voided]):
                gone |= {key, voided}
    return [fact for key, fact in told.items() if key not in gone]


def _can_be_voided(fact: Fact) -> bool:
    match fact.entry:
        case Gift(payment_intent=intent):
            return not intent
        case MemberJoined() | MonthlyBegan() | Correction():
            return True
        case _:
            return False


def _gifts(told: Sequence[Fact], here: str) -> Iterator[tuple[str, GiftSeen]]:
    """The gifts by their keys, without those that were refunded in full or that stand for one that was voided."""
    refunds = {fact.entry.refund: fact.entry for fact in told if isinstance(fact.entry, Refund)}
    given_back = Counter[str]()
    for refund in refunds.values():
        given_back[refund.payment_intent] += refund.money.minor
    for fact in told:
        if isinstance(gift := fact.entry, Gift) and not is_again(fact.reference):
            key = gift.payment_intent or key_of(fact.kiosk, fact.sequence)
            if given_back[key] < gift.money.minor:
                is_here = (gift.taken_by or fact.kiosk) == here
                yield key, GiftSeen(gift.money, is_here, gift.method, gift.paid_at or fact.at, gift.fund)


def _step(
    campaign: Campaign,
    goal: Goal,
    was: GoalTally,
    now: GoalTally,
    told: Sequence[Fact],
    new: Sequence[GiftSeen],
    highest: int,
) -> Step:
    gifts = tuple(gift for gift in new if goal.takes(gift.fund) and gift.money.currency == campaign.currency)
    joined = sum(_joined(goal, fact.entry) for fact in told if not is_again(fact.reference))
    corrected = sum(_correction(campaign, goal, fact) for fact in told)
    moves = _Moves(
        gifts=len(gifts),
        members=joined if goal.unit == "members" else 0,
        supporters=joined if goal.unit == "supporters" else 0,
        taken_back=now.here + now.other_kiosks - was.here - was.other_kiosks - _brought(goal, gifts, joined),
        corrected=corrected,
        rest=now.outside + now.corrected - was.outside - was.corrected - corrected,
        is_read=any(isinstance(fact.entry, FeedReading) and _gives(fact.entry, goal) for fact in told),
    )
    marks = sorted({*goal.milestones, *goal.earlier_targets} - {*goal.aims})
    return Step(
        goal=goal.id,
        before=was.raised,
        after=now.raised,
        reasons=_reasons(now.raised - was.raised, moves, told),
        gifts=gifts,
        joined=joined,
        by_reading=moves.rest if moves.is_read else 0,
        milestones_passed=tuple(mark for mark in marks if highest < mark <= min(now.raised, goal.aims[-1])),
        target_reached=highest < goal.target <= now.raised,
        stretch_reached=any(highest < aim <= now.raised for aim in goal.aims[1:]),
    )


def _joined(goal: Goal, entry: Entry) -> int:
    """How many came with `entry`, where that is what `goal` counts."""
    match entry:
        case MemberJoined(count=count) if goal.unit == "members":
            return count
        case MonthlyBegan() if goal.unit == "supporters":
            return 1
        case _:
            return 0


def _brought(goal: Goal, gifts: Sequence[GiftSeen], joined: int) -> int:
    """By how much new gifts, members or supporters raise the kiosks' own part, in the goal's unit."""
    return sum(gift.money.minor for gift in gifts) if goal.is_money else len(gifts) + joined


def _correction(campaign: Campaign, goal: Goal, fact: Fact) -> int:
    entry, currency = fact.entry, campaign.currency_of(goal)
    return entry.amount if isinstance(entry, Correction) and (entry.goal, entry.currency) == (goal.id, currency) else 0


def _gives(reading: FeedReading, goal: Goal) -> bool:
    return any(figure.goal == goal.id for figure in reading.figures)


class _Moves(NamedTuple):
    """What can have moved a goal."""

    gifts: int
    """New ones."""
    members: int
    """Likewise."""
    supporters: int
    """Likewise."""
    taken_back: int
    """By how much the kiosks' own part moved beyond what is new in it. It includes gifts that a feed has counted
    already: the goal may stand still although one of them was refunded. Above 0 where a gift counts that nobody is
    thanked for, as its refund is told by one kiosk alone."""
    corrected: int
    """By how much new corrections move it."""
    rest: int
    """By how much everything else moved it: readings, and voids of corrections."""
    is_read: bool
    """Whether a feed's reading with a figure for this goal is among the facts."""


def _reasons(way: int, moves: _Moves, told: Sequence[Fact]) -> tuple[Reason, ...]:
    if way == 0:
        return ()
    has_gift = any(isinstance(fact.entry, Gift) for fact in told)
    has_refund = any(isinstance(fact.entry, Refund) for fact in told)
    has_void = any(isinstance(fact.entry, Void) for fact in told)
    rest = moves.rest if way > 0 else -moves.rest
    is_one: dict[Reason, bool] = {
        "gift": way > 0 and (moves.gifts > 0 or (moves.taken_back > 0 and has_gift)),
        "member": way > 0 and moves.members > 0,
        "supporter": way > 0 and moves.supporters > 0,
        "refund": way < 0 and moves.taken_back < 0 and has_refund,
        "void": has_void and ((way < 0 and moves.taken_back < 0) or (rest > 0 and not moves.is_read)),
        "correction": moves.corrected * way > 0,
        "reading": moves.is_read and rest > 0,
    }
    return tuple(reason for reason, is_so in is_one.items() if is_so) or ("other",)
