"""The figures of one day or of the whole drive, from facts alone.

Each figure is a sum over the same movements (`account`), so that hours, methods, kiosks and shifts agree to the
cent with each other and, for the whole drive, with the ledger.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from kiosk.ledger.reports.account import OUTCOMES, Account, Attempt, Movement, Outcome, Place, Range, Shift
from kiosk.ledger.reports.fees import Fees, fees_of
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.pledges import Pledge, pledges_of
from kiosk.ledger.reports.sums import SumColumn, Sums, by_method, column_of, sums_of
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.contested import Doubted
from kiosk.model.counted import GIFTS
from kiosk.model.counting import newer
from kiosk.model.fact import CARD_METHODS, METHODS, FeedReading, Figure, Method
from kiosk.model.matching import Match
from kiosk.model.offers import counts_offers, offers_to_enter
from kiosk.model.records import dataclass
from kiosk.model.tally import GoalTally, Tally
from kiosk.model.what_counts import WhatCounts

ACKNOWLEDGED_FROM = 250_00
"""Cents; to deduct a gift from this on, a donor in the United States needs a written acknowledgement.

IRS Publication 1771, "Written acknowledgment": single contributions of $250 or more.
"""

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Slot:
    """An hour of the day, or a day of the drive."""

    begins: dt.datetime
    text: str
    sums: Sums
    gross: Mapping[Method, int]
    """By method, those with nothing left out."""


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """A shift at one kiosk; outside shifts `shift` is empty."""

    where: Place
    times: Shift
    sums: Sums


@dataclass(frozen=True, slots=True)
class FeedLine:
    """What a feed said last, or staff of an offer, before the period began and before it ended."""

    feed: str
    goal: Goal
    before: Figure | None
    before_as_of: dt.datetime | None
    after: Figure | None
    after_as_of: dt.datetime | None


@dataclass(frozen=True, slots=True)
class HashedRange:
    """The facts of one kiosk in the period; `hash` is that of the last, in hexadecimal."""

    range: Range
    hash: str


@dataclass(frozen=True, slots=True)
class Report:
    """One day of a campaign, or all of it."""

    campaign: Campaign
    period: Period
    made: dt.datetime
    """In UTC."""
    is_practice: bool
    opening: int
    """What the ledger held before the period, corrections included; nothing before a whole drive."""
    total: Sums
    slots: tuple[Slot, ...]
    """From the first hour with a gift, refund or void to the last."""
    methods: Mapping[Method, Sums]
    fees: Fees
    """Of the gifts that came in the period, whenever they were taken off."""
    method_fees: Mapping[Method, Fees]
    kiosks: Mapping[tuple[str, str, str], Sums]
    """By uuid, name and place."""
    designations: Mapping[tuple[str, str], Sums]
    """By fund and tier (ids, empty without); nothing where no gift had either."""
    shifts: tuple[ShiftLine, ...]
    refunds: tuple[Movement, ...]
    voids: tuple[Movement, ...]
    """Of gifts, members and corrections."""
    unknown_refunds: tuple[Movement, ...]
    corrections: tuple[Movement, ...]
    corrected: int
    """What corrections of money change, their voids included."""
    members: int
    """Joined, less those voided."""
    supporters: int
    """Began to give monthly, less those voided."""
    attempts: Mapping[Outcome, tuple[Attempt, ...]]
    unsettled: tuple[Attempt, ...]
    """Unclear or without an ending, from this period and before: somebody must look."""
    pending: tuple[Attempt, ...]
    """Made on phones, from this period and before, whose money comes days later, or doesn't."""
    feeds: tuple[FeedLine, ...]
    goals: tuple[tuple[Goal, GoalTally], ...]
    """Where they stood when the report was made."""
    what_counts: tuple[WhatCounts, ...]
    to_acknowledge: tuple[Movement, ...]
    """Gifts of which 250 USD or more are left."""
    other_currencies: Mapping[str, int]
    """What the period brought in currencies that are not the campaign's."""
    ranges: tuple[HashedRange, ...]
    doubted: tuple[Doubted, ...] = ()
    """What kiosks contradict each other about when it was made, of whatever period and campaign."""
    pledges: tuple[Pledge, ...] = ()
    """What somebody adds to the period's gifts: no money that came, and in none of the sums."""
    match: Match | None = None
    """Where that offer stood when the report was made."""

    @property
    def column(self) -> SumColumn:
        """What the period adds to the ledger, as every view has it."""
        return column_of(self.methods, self.fees, self.corrected)

    @property
    def change(self) -> int:
        """What the period adds to the ledger."""
        return self.total.net + self.corrected

    @property
    def closing(self) -> int:
        """What the ledger held at its end."""
        return self.opening + self.change


def report_of(
    campaign: Campaign,
    account: Account,
    period: Period,
    made: dt.datetime,
    tally: Tally,
    what_counts: Sequence[WhatCounts],
    hash_of: Callable[[str, int], str],
    *,
    is_practice: bool = False,
    doubted: tuple[Doubted, ...] = (),
) -> Report:
    """The report of `period`.

    Args:
        campaign: whose goals, currency and feeds.
        account: its facts, read for the same period.
        period: what it is of.
        made: when it is made, in UTC.
        tally: where the goals stand then.
        what_counts: what their figures are made of.
        hash_of: the hash of a fact, by kiosk and sequence.
        is_practice: whether the ledger is the one for practice.
        doubted: what kiosks contradict each other about.
    """
    currency = campaign.currency
    within = [movement for movement in account.movements if period.holds(movement.at)]
    gifts = [movement for movement in within if movement.of in GIFTS and movement.currency == currency]
    corrections = [movement for movement in within if movement.of == "correction"]
    attempts = [attempt for attempt in account.attempts if period.holds(attempt.at)]
    until_then = [one for one in account.attempts if period.ends is None or one.at < period.ends]
    designations = _by(gifts, lambda movement: (movement.fund, movement.tier))
    kiosks = _by(gifts, lambda movement: (movement.where.kiosk, movement.where.name, movement.where.place))
    return Report(
        campaign=campaign,
        period=period,
        made=made,
        is_practice=is_practice,
        opening=sum(
            movement.money
            for movement in account.movements
            if movement.currency == currency and period.is_before(movement.at)
        ),
        total=sums_of(gifts),
        slots=_slots(gifts, period),
        methods=by_method(gifts),
        fees=fees_of(gifts),
        method_fees={method: fees_of(one for one in gifts if one.of == method) for method in CARD_METHODS},
        kiosks=dict(sorted(kiosks.items(), key=lambda one: (one[0][1:], one[0]))),
        designations=dict(sorted(designations.items())) if any(any(key) for key in designations) else {},
        shifts=_shifts(gifts, account.shifts),
        refunds=tuple(movement for movement in within if movement.kind == "refund"),
        voids=tuple(movement for movement in within if movement.kind == "void"),
        unknown_refunds=tuple(movement for movement in account.unknown_refunds if period.holds(movement.at)),
        corrections=tuple(movement for movement in corrections if movement.kind == "correction"),
        corrected=sum(movement.money for movement in corrections if movement.currency == currency),
        members=sum(movement.amount for movement in within if movement.of == "member"),
        supporters=sum(movement.amount for movement in within if movement.of == "supporter"),
        attempts={outcome: tuple(one for one in attempts if one.outcome == outcome) for outcome in OUTCOMES},
        unsettled=tuple(one for one in until_then if one.outcome in ("unclear", "open")),
        pending=tuple(one for one in until_then if one.outcome == "pending"),
        feeds=_feeds(campaign, account, period),
        goals=tuple((goal, tally.goals[goal.id]) for goal in campaign.goals if goal.id in tally.goals),
        what_counts=tuple(what_counts),
        to_acknowledge=tuple(
            movement
            for movement in gifts
            if movement.kind == "gift" and currency == "USD" and account.left[movement.key] >= ACKNOWLEDGED_FROM
        ),
        other_currencies=_other_currencies(within, currency),
        ranges=tuple(HashedRange(one, hash_of(one.kiosk, one.last)) for one in account.ranges),
        doubted=doubted,
        pledges=pledges_of(campaign, account, period),
        match=tally.match,
    )


def _by(movements: Iterable[Movement], key_of: Callable[[Movement], Key]) -> dict[Key, Sums]:
    groups: dict[Key, list[Movement]] = {}
    for movement in movements:
        groups.setdefault(key_of(movement), []).append(movement)
    return {key: sums_of(group) for key, group in groups.items()}


def _slots(gifts: Sequence[Movement], period: Period) -> tuple[Slot, ...]:
    groups: dict[dt.datetime, list[Movement]] = {}
    for movement in gifts:
        groups.setdefault(period.slot_of(movement.at), []).append(movement)
    if not groups:
        return ()
    return tuple(
        Slot(begins, period.slot_text(begins), sums_of(groups.get(begins, ())), _gross(groups.get(begins, ())))
        for begins in sorted({*groups, *period.slots(min(groups), max(groups))})
    )


def _gross(movements: Iterable[Movement]) -> dict[Method, int]:
    received = [movement for movement in movements if movement.kind == "gift"]
    sums = {method: sum(movement.amount for movement in received if movement.of == method) for method in METHODS}
    return {method: minor for method, minor in sums.items() if minor}


def _shifts(gifts: Iterable[Movement], known: Mapping[tuple[str, str], Shift]) -> tuple[ShiftLine, ...]:
    sums = _by(gifts, lambda movement: replace(movement.where, place=""))
    lines = [ShiftLine(where, known.get((where.kiosk, where.shift), Shift()), one) for where, one in sums.items()]
    lines.sort(key=lambda line: (line.where.name, line.where.kiosk, line.times.opened is None, str(line.times.opened)))
    return tuple(lines) if any(line.where.shift for line in lines) else ()


def _feeds(campaign: Campaign, account: Account, period: Period) -> tuple[FeedLine, ...]:
    before: dict[str, FeedReading] = {}
    after: dict[str, FeedReading] = {}
    for heard, reading, *_ in account.readings:
        if period.is_before(heard) and newer(reading, before.get(reading.feed)):
            before[reading.feed] = reading
        if (period.is_before(heard) or period.holds(heard)) and newer(reading, after.get(reading.feed)):
            after[reading.feed] = reading

    def figure(reading: FeedReading | None, goal: str) -> Figure | None:
        return next((one for one in reading.figures if one.goal == goal), None) if reading else None

    told = [(feed.id, goal) for feed in campaign.feeds for goal in campaign.goals if goal.id in feed.goals_given]
    told += [(one.name, goal) for one in offers_to_enter(campaign) for goal in campaign.goals if counts_offers(goal)]
    return tuple(
        FeedLine(
            feed=name,
            goal=goal,
            before=figure(before.get(name), goal.id),
            before_as_of=before[name].as_of if name in before else None,
            after=figure(after.get(name), goal.id),
            after_as_of=after[name].as_of if name in after else None,
        )
        for name, goal in told
    )


def _other_currencies(movements: Iterable[Movement], currency: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for movement in movements:
        if movement.currency not in ("", currency):
            found[movement.currency] = found.get(movement.currency, 0) + movement.money
    return {other: minor for other, minor in found.items() if minor}
