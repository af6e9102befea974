"""The tally: what facts and feeds add up to, per goal.

A goal's figure has two parts:

1. From outside: the newest readings of the goal's feeds (`kiosk.model.sources`). Until there is one, and for a goal
   without a feed, its `start`. Beside either, what partners' offers brought (`kiosk.model.offers`).
2. From the ledger, whatever the readings don't contain: all gifts by methods that are not in a feed's `includes`,
   and of the methods that are, the gifts received after the moment of its reading.

The next reading contains the latter gifts, so they leave the second part as it grows the first: no gift is counted
twice. Payments that are still pending are in neither part, nor is what somebody adds to gifts, which stands beside
(`kiosk.model.matching`). A refund of a gift in the reading lowers the goal only with the feed's next one.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import field
from functools import cache
from typing import NamedTuple, Protocol

from kiosk.model.campaign import Campaign, Goal
from kiosk.model.counted import GIFTS, Kind
from kiosk.model.currencies import rules_of
from kiosk.model.dates import Dates
from kiosk.model.fact import OUTSIDE, FeedReading
from kiosk.model.feed_guard import Guard, guard_of
from kiosk.model.matching import HEARD_LATELY, Match, match_of
from kiosk.model.payment_method import DELAYED
from kiosk.model.phase import NO_TIME
from kiosk.model.progress import progress_of
from kiosk.model.records import dataclass
from kiosk.model.sources import Outside, Since, SourceFigure, outside_of, zoned

FLEET_LATE = dt.timedelta(minutes=5)
"""How long other kiosks may be out of reach before the figure is called late."""
_LEAST_TIME_FOR_PACE = dt.timedelta(days=1)
_FURTHEST = dt.timedelta(days=3650)


class Sum(NamedTuple):
    """The sum of one kiosk's gifts by one method, of new members or supporters, or of its corrections of one goal."""

    kiosk: str
    kind: Kind
    goal: str
    currency: str
    net: int
    number: int
    """How many gifts, without those that were voided or refunded in full."""
    fund: str = ""
    """What gifts are for; empty where that is nothing in particular."""


class Book(Protocol):
    """The sums of one campaign's facts."""

    def sums(self) -> Iterable[Sum]:
        """All of them."""

    def to_take_over(self, campaign: str, /) -> Iterable[Sum]:
        """All of them, where what was taken over into `campaign` (id) is over, whether that counts or not."""

    def sums_after(self, moment: dt.datetime, kinds: Set[Kind]) -> Iterable[Sum]:
        """Those of `kinds`, counting only what was received later than `moment` (with a time zone)."""

    def readings(self, now: dt.datetime, guard: Guard | None = None) -> Mapping[str, FeedReading]:
        """The reading of each feed that counts at `now`, of those that `guard` believes; see `leading`."""

    def to_come(self, now: dt.datetime) -> Set[str]:
        """The feeds of which there are readings from the future, which don't count before their time."""

    def given(self, currency: str) -> Mapping[int, int]:
        """How many gifts by card and phone there were that stayed, by what was paid in minor units of `currency`."""

    def brought(
        self, currency: str, since: dt.datetime, until: dt.datetime, by: Callable[[int], int], enough: int
    ) -> int:
        """What gifts in `currency` bring that came from `since` on and before `until`, in whatever order.

        It is the sum of `by` over what is left of each, and is worked out no further once it is `enough`.
        """

    def under_way(self, currency: str) -> Iterable[int]:
        """The amounts in `currency` of the attempts, at whatever kiosk, of which nobody knows the end."""

    def kiosks(self) -> Set[str]:
        """The uuids of all that wrote facts."""


@dataclass(frozen=True, slots=True)
class GoalTally:
    """Where a goal stands, in its own unit."""

    goal: str
    raised: int
    count: int | None
    """For a goal in money, the number of gifts; `None` where the figure from outside comes without one, or most of it
    was corrected, such as by what was taken over from another id: then the number says nothing of the figure."""
    here: int
    """The part of `raised` that this kiosk received, less refunds and voids."""
    other_kiosks: int
    """The part of `raised` that other kiosks received, less refunds and voids."""
    corrected: int
    """The part of `raised` that comes from staff's corrections, typed at any kiosk."""
    unconfirmed: int
    """The part of `raised` that was received after the feed's reading, by methods that the feed includes."""
    as_of: dt.datetime | dt.date | None
    """How old the oldest part of the figure is; a moment has a time zone, and `None` is unknown."""
    late: bool
    """Whether it is older than it may be: `late_after_minutes` of its feed, or `FLEET_LATE`."""
    sources: tuple[SourceFigure, ...]
    """What each feed says that was read."""
    next_milestone: int | None
    reaches: dt.date | None
    """The day on which the target is reached if the drive goes on as fast as so far; `None` if it ends before."""
    bank: tuple[int, int] = (0, 0)
    """The parts of `here` and of `other_kiosks` that came by transfer."""
    account: int = 0
    """The part of `other_kiosks` that the account at Stripe took without a kiosk."""

    @property
    def outside(self) -> int:
        """The part of `raised` that no kiosk received and nobody corrected: the feed's own, or the start."""
        return self.raised - self.here - self.other_kiosks - self.corrected


@dataclass(frozen=True, slots=True)
class Tally:
    """Where all goals of a campaign stand."""

    goals: Mapping[str, GoalTally] = field(default_factory=dict)
    not_counted: tuple[Sum, ...] = ()
    """Sums in another currency than the campaign's, and corrections of goals that the campaign doesn't have."""
    match: Match | None = None
    """Where the offer to match gifts stands; `None` where there is none, or it was paid."""


def tally_of(campaign: Campaign, book: Book, here: str, now: dt.datetime, heard: dt.datetime | None = None) -> Tally:
    """The tally of `campaign` at `now`.

    Args:
        campaign: whose goals and feeds.
        book: its sums.
        here: the uuid of this kiosk.
        now: with a time zone, or `NO_TIME`.
        heard: when this kiosk last exchanged facts with the others; `None` for a kiosk that counts alone.
    """
    sums = list(book.sums())
    readings = book.readings(now, guard_of(campaign, here))
    after = cache(lambda since: list(book.sums_after(since.moment, since.kinds)))
    goals = {}
    for goal in campaign.goals:
        outside = outside_of(campaign, goal, readings, now)
        later = {since: after(since) for since in outside.since} if outside else {}
        goals[goal.id] = _goal_tally(campaign, goal, outside, later, sums, here, now, heard)
    left = [one for one in sums if (one.net or one.number) and not _fits(campaign, one)]
    not_over = [one for one in book.to_take_over(campaign.id) if not _fits(campaign, one)] if left else []
    taken_over = {money for money in {one.currency for one in left} - {""} if not _net(not_over, money)}
    not_counted = tuple(one for one in left if one.currency not in taken_over)
    return Tally(goals, not_counted, _match(campaign, book, here, now, heard))


def _match(campaign: Campaign, book: Book, here: str, now: dt.datetime, heard: dt.datetime | None) -> Match | None:
    """Each other kiosk may have taken its largest gift since it was heard; after a while nobody knows how much."""
    matching, dates = campaign.matching, campaign.dates
    if matching is None or matching.paid:
        return None
    others = len(book.kiosks() - {here})
    kept: int | None = None
    if heard is None:
        kept = None if others else 0
    elif now != NO_TIME and now - heard <= HEARD_LATELY:
        largest = campaign.money(max(campaign.most_gift, *campaign.presets, 0))
        covered = (campaign.giving.with_fee_covered(largest) or largest).minor
        membership = campaign.membership
        kept = max(1, others) * max(covered, membership.most if membership is not None else 0)
    if matching.ends is not None and not DELAYED.isdisjoint(campaign.giving.payment_methods):
        kept = None  # what is paid now may come after the end
    time = matching.begins(dates), matching.until(dates)
    least = rules_of(campaign.currency).least_by_hand
    brought = book.brought(campaign.currency, *time, lambda minor: matching.adds(minor, least), matching.cap)
    under_way = book.under_way(campaign.currency)
    return match_of(matching, dates, brought, under_way, now, kept_for_others=kept, least=least)


def _net(sums: Iterable[Sum], currency: str) -> int:
    return sum(one.net for one in sums if one.currency == currency)


def _goal_tally(
    campaign: Campaign,
    goal: Goal,
    outside: Outside | None,
    later: Mapping[Since, Sequence[Sum]],
    sums: Sequence[Sum],
    here: str,
    now: dt.datetime,
    heard: dt.datetime | None,
) -> GoalTally:
    def total(parts: Iterable[Sum]) -> int:
        return sum(value_of(goal, one, campaign.currency) for one in parts)

    read = outside if outside and outside.figures else None
    unconfirmed = [one for parts in later.values() for one in parts]
    held = {
        since.feed: total(one for one in sums if one.kind in since.kinds) - total(parts)
        for since, parts in later.items()
    }
    included: Set[Kind] = read.kinds if read else frozenset()
    counting = [*(one for one in sums if one.kind not in included), *unconfirmed]
    is_read = read is not None and read.instead_of_start
    raised = total(counting) + (read.raised if read else 0) + (0 if is_read else goal.start)
    corrected = total(one for one in sums if one.kind == "correction")
    ours = [one for one in counting if one.currency == campaign.currency and goal.takes(one.fund)]
    count = _count(goal, read, ours)
    taken = [one for one in sums if one.kind != "correction"]
    elsewhere, by_bank = [one for one in taken if one.kiosk != here], [one for one in taken if one.kind == "transfer"]
    as_of, late = _as_of(campaign.dates, goal, outside, now, heard)
    return GoalTally(
        goal=goal.id,
        raised=raised,
        count=None if corrected > raised - corrected else count,
        here=total(one for one in taken if one.kiosk == here),
        other_kiosks=total(elsewhere),
        corrected=corrected,
        unconfirmed=total(unconfirmed),
        as_of=as_of,
        late=late,
        sources=tuple(one._replace(own=one.raised - held.get(one.feed, 0)) for one in outside.figures)
        if outside
        else (),
        next_milestone=progress_of(goal, raised).next_milestone,
        reaches=_reaches(campaign.dates, raised, goal.target, now),
        bank=(total(one for one in by_bank if one.kiosk == here), total(one for one in by_bank if one.kiosk != here)),
        account=total(one for one in elsewhere if one.kiosk == OUTSIDE),
    )


def _count(goal: Goal, read: Outside | None, counting: Iterable[Sum]) -> int | None:
    at_start = 0 if goal.start == 0 and goal.start_count is None else goal.start_count
    outside = read.gifts if read and read.instead_of_start else at_start
    if not goal.is_money or outside is None:
        return None
    return outside + sum(one.number for one in counting)


def value_of(goal: Goal, one: Sum, currency: str) -> int:
    """By how much `one` raises `goal`, in the goal's unit; `currency` is the campaign's."""
    if one.kind == "correction":
        return one.net if one.goal == goal.id and one.currency == (currency if goal.is_money else "") else 0
    if goal.unit == "members":
        return one.net if one.kind == "member" else 0
    if goal.unit == "supporters":
        return one.net if one.kind == "supporter" else 0
    if one.kind not in GIFTS or one.currency != currency or not goal.takes(one.fund):
        return 0
    return one.net if goal.is_money else one.number


def _fits(campaign: Campaign, one: Sum) -> bool:
    """Whether `one` is of a kind that the campaign's goals can count."""
    if one.kind == "correction":
        return any(value_of(goal, one, campaign.currency) for goal in campaign.goals)
    return one.currency in ("", campaign.currency)


def _as_of(
    dates: Dates, goal: Goal, outside: Outside | None, now: dt.datetime, heard: dt.datetime | None
) -> tuple[dt.datetime | dt.date | None, bool]:
    """How old the oldest part of the figure is, and whether that is too old."""
    told = outside.as_of if outside else None
    as_of: dt.datetime | dt.date | None = told or goal.as_of
    if isinstance(as_of, dt.datetime):
        as_of = zoned(as_of, dates)
    if now == NO_TIME:
        return as_of, False
    late = outside is not None and outside.late
    if heard is not None and now - heard > FLEET_LATE:
        return _older(as_of, heard, dates), True
    return as_of, late


def _older(as_of: dt.datetime | dt.date | None, heard: dt.datetime, dates: Dates) -> dt.datetime | dt.date:
    if isinstance(as_of, dt.datetime):
        return min(as_of, heard)
    return heard if as_of is None or heard.astimezone(dates.zone).date() < as_of else as_of


def _reaches(dates: Dates, raised: int, target: int, now: dt.datetime) -> dt.date | None:
    if dates.starts is None or now == NO_TIME or not 0 < raised < target:
        return None
    passed = now - dt.datetime.combine(dates.starts, dt.time(), dates.zone)
    seconds_left = passed // dt.timedelta(seconds=1) * (target - raised) // raised
    if passed < _LEAST_TIME_FOR_PACE or seconds_left > _FURTHEST.total_seconds():
        return None
    try:
        day = (now + dt.timedelta(seconds=seconds_left)).astimezone(dates.zone).date()
    except OverflowError:  # a clock in the last years that Python knows
        return None
    return day if dates.ends is None or day <= dates.ends else None
