"""The tally: what facts and feeds add up to, per goal.

A goal has a figure from outside: its feed's newest reading, or its start until there is one. To it is added what the
book holds and the feed doesn't count: everything by methods that the feed doesn't include, and what came after the
reading by those it does. When the feed catches up, that part melts into its figure. Nothing pending is in it, and
nothing twice.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from kiosk.model.campaign import Campaign, Dates, Goal
from kiosk.model.counting import GIFTS, Kind
from kiosk.model.fact import FeedReading
from kiosk.model.feed import Feed
from kiosk.model.phase import NO_TIME
from kiosk.model.progress import progress_of

FLEET_LATE = dt.timedelta(minutes=5)
"""How long other kiosks may be out of hearing before their part is older than it should be."""
_LEAST_TIME_FOR_PACE = dt.timedelta(days=1)
_FURTHEST = dt.timedelta(days=3650)


class Sum(NamedTuple):
    """What one kiosk's things of one kind add up to."""

    kiosk: str
    kind: Kind
    goal: str
    currency: str
    net: int
    number: int
    """Gifts of which something is left."""


class Book(Protocol):
    """The sums of one campaign, kept beside the facts."""

    def sums(self) -> Iterable[Sum]:
        """Of everything."""

    def sums_after(self, moment: dt.datetime, kinds: Set[Kind]) -> Iterable[Sum]:
        """Of what came after `moment`, of these kinds only."""

    def readings(self) -> Mapping[str, FeedReading]:
        """The newest reading of each feed."""


@dataclass(frozen=True, slots=True)
class GoalTally:
    """Where a goal stands, in its own unit."""

    goal: str
    raised: int
    count: int | None
    """Gifts; `None` where the figure from outside doesn't tell."""
    here: int
    """Of `raised`, what this kiosk took."""
    other_kiosks: int
    """Of `raised`, what other kiosks took."""
    unconfirmed: int
    """Of `raised`, what a feed will count and has not yet."""
    as_of: dt.datetime | dt.date | None
    """When the oldest part of it was known; `None` where all of it is this kiosk's own."""
    late: bool
    """Whether that is longer ago than it should be."""
    next_milestone: int | None
    reaches: dt.date | None
    """The day the target is reached at the drive's pace so far."""

    @property
    def outside(self) -> int:
        """Of `raised`, what no kiosk took: the feed's and the start's own."""
        return self.raised - self.here - self.other_kiosks


@dataclass(frozen=True, slots=True)
class Tally:
    """Where all goals of a campaign stand."""

    goals: Mapping[str, GoalTally] = field(default_factory=dict)
    not_counted: tuple[Sum, ...] = ()
    """What the book holds in another currency than the campaign's, or for a goal that it doesn't have."""


def tally_of(campaign: Campaign, book: Book, here: str, now: dt.datetime, heard: dt.datetime | None = None) -> Tally:
    """The tally of `campaign` at `now`.

    Args:
        campaign: whose goals and feeds.
        book: its sums.
        here: the uuid of this kiosk.
        now: with a time zone, or `NO_TIME`.
        heard: when other kiosks were last heard of; `None` where there are none to be heard of.
    """
    sums = list(book.sums())
    readings = book.readings()
    goals = {}
    for goal in campaign.goals:
        feed = next((feed for feed in campaign.feeds if goal.id in feed.goals_given), None)
        reading = readings.get(feed.id) if feed is not None else None
        if reading is not None and reading.currency != campaign.currency:
            reading = None
        after = (
            list(book.sums_after(reading.as_of, frozenset(feed.includes)))
            if feed is not None and reading is not None and feed.includes
            else []
        )
        goals[goal.id] = _goal_tally(campaign, goal, feed, reading, sums, after, here, now, heard)
    known = {goal.id for goal in campaign.goals}
    not_counted = tuple(
        one for one in sums if one.currency not in ("", campaign.currency) or (one.goal and one.goal not in known)
    )
    return Tally(goals, not_counted)


def _goal_tally(
    campaign: Campaign,
    goal: Goal,
    feed: Feed | None,
    reading: FeedReading | None,
    sums: Iterable[Sum],
    after: Iterable[Sum],
    here: str,
    now: dt.datetime,
    heard: dt.datetime | None,
) -> GoalTally:
    figure = next((one for one in reading.figures if one.goal == goal.id), None) if reading else None
    included: Set[Kind] = frozenset(feed.includes) if feed is not None and figure is not None else frozenset()
    outside, outside_count = (figure.raised, figure.gifts) if figure else (goal.start, _start_count(goal))

    def value(one: Sum) -> int:
        return _value(goal, one, campaign.currency)

    added = [one for one in sums if one.kind not in included]
    unconfirmed = [one for one in after if one.kind in included]
    counting = [*added, *unconfirmed]
    raised = outside + sum(map(value, counting))
    gifts = sum(one.number for one in counting if one.currency == campaign.currency)
    as_of, late = _as_of(goal, feed, reading if figure else None, now, heard)
    return GoalTally(
        goal=goal.id,
        raised=raised,
        count=None if outside_count is None else outside_count + gifts,
        here=sum(value(one) for one in sums if one.kiosk == here),
        other_kiosks=sum(value(one) for one in sums if one.kiosk != here),
        unconfirmed=sum(map(value, unconfirmed)),
        as_of=as_of,
        late=late,
        next_milestone=progress_of(goal, raised).next_milestone,
        reaches=_reaches(campaign.dates, raised, goal.target, now),
    )


def _start_count(goal: Goal) -> int | None:
    return goal.start_count if goal.start_count is not None or goal.start else 0


def _value(goal: Goal, one: Sum, currency: str) -> int:
    """What `one` is for `goal`."""
    if one.kind == "correction":
        return one.net if one.goal == goal.id and one.currency in ("", currency) else 0
    if goal.unit == "members":
        return one.net if one.kind == "member" else 0
    if one.kind not in GIFTS or one.currency != currency:
        return 0
    return one.net if goal.unit == "money" else one.number


def _as_of(
    goal: Goal, feed: Feed | None, reading: FeedReading | None, now: dt.datetime, heard: dt.datetime | None
) -> tuple[dt.datetime | dt.date | None, bool]:
    """When the oldest part of the figure was known, and whether that is too long ago."""
    as_of: dt.datetime | dt.date | None = reading.as_of if reading else goal.as_of
    late = False
    if now == NO_TIME:
        return as_of, late
    if feed is not None:
        late = reading is None or (feed.late_after is not None and now - reading.as_of > feed.late_after)
    if heard is not None and now - heard > FLEET_LATE:
        late = True
        if as_of is None or (isinstance(as_of, dt.datetime) and as_of.tzinfo and heard < as_of):
            as_of = heard
    return as_of, late


def _reaches(dates: Dates, raised: int, target: int, now: dt.datetime) -> dt.date | None:
    if dates.starts is None or now == NO_TIME or not 0 < raised < target:
        return None
    began = dt.datetime.combine(dates.starts, dt.time(), dates.zone)
    if now - began < _LEAST_TIME_FOR_PACE:
        return None
    needed = (now - began) * ((target - raised) / raised)
    return (now + needed).astimezone(dates.zone).date() if needed < _FURTHEST else None
