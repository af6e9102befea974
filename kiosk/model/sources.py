"""The part of a goal that comes from outside: several feeds, each once, and what of the kiosks' own is in them.

What a feed holds of another is said once (`includes_feeds`): while the one that holds it has been read, the other
isn't added. Gifts of the kiosks that a figure holds, by itself or through another, are added from its moment on.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kiosk.model.campaign import Campaign, Goal
from kiosk.model.counted import Kind
from kiosk.model.counting import is_to_come
from kiosk.model.dates import Dates
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed
from kiosk.model.offers import entered_of, offers_of
from kiosk.model.phase import NO_TIME
from kiosk.model.records import dataclass


class SourceFigure(NamedTuple):
    """What one feed says of a goal."""

    feed: str
    raised: int
    """In the goal's unit."""
    as_of: dt.datetime
    late: bool
    """Whether it is older than it may be."""
    within: str
    """The feed whose figure holds it, so that it isn't added; empty where it is."""
    own: int = 0
    """The part of `raised` that no kiosk took; what is added of all feeds makes the part from outside."""


class Since(NamedTuple):
    """Gifts of the kiosks that a figure holds up to a moment."""

    feed: str
    moment: dt.datetime
    kinds: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class Outside:
    """What a goal's feeds say together."""

    figures: tuple[SourceFigure, ...]
    """Those that were read, in the campaign's order; without any the goal stands at its start."""
    raised: int
    instead_of_start: bool
    """Whether it stands for what was there at the start, as everything but the proceeds of offers does."""
    gifts: int | None
    """`None` where one of those doesn't say."""
    since: tuple[Since, ...]
    as_of: dt.datetime | None
    """Of the oldest figure that is added and stands for the start."""
    late: bool
    """Whether one is older than it may be, or was never read."""

    @property
    def kinds(self) -> frozenset[Kind]:
        """What of the kiosks is in the figures, up to their moments."""
        return frozenset[Kind]().union(*(one.kinds for one in self.since))


@dataclass(frozen=True, slots=True)
class _Read:
    feed: Feed
    reading: FeedReading
    figure: Figure


def outside_of(
    campaign: Campaign, goal: Goal, readings: Mapping[str, FeedReading], now: dt.datetime
) -> Outside | None:
    """What the feeds of `goal` say, and staff of offers; `None` for a goal without either.

    Args:
        campaign: whose feeds.
        goal: one of its goals.
        readings: the one of each feed that counts.
        now: with a time zone, or `NO_TIME`.
    """
    feeds = [feed for feed in campaign.feeds if goal.id in feed.goals_given]
    entered = list(entered_of(campaign, goal, readings))
    if not feeds and not entered:
        return None
    offers = {offer.name for offer in offers_of(campaign)}
    read = [one for feed in feeds if (one := _read(campaign, goal, feed, readings.get(feed.id)))]
    holders = {held: one.feed.id for one in read for held in one.feed.includes_feeds}
    added = [one for one in read if one.feed.id not in holders]
    missing = [feed for feed in feeds if feed.id not in holders and all(one.feed is not feed for one in read)]
    late = {one.feed.id for one in read if now != NO_TIME and is_late(one.feed, one.reading, now)}
    figures = tuple(
        SourceFigure(
            one.feed.id, one.figure.raised, one.reading.as_of, one.feed.id in late, holders.get(one.feed.id, "")
        )
        for one in read
    )
    by_staff = tuple(
        SourceFigure(one.offer, one.raised, one.as_of, late=False, within=holders.get(one.offer, ""))
        for one in entered
    )
    main = [one for one in added if one.feed.id not in offers]
    gifts = [one.figure.gifts for one in main]
    since = [Since(one.feed.id, one.reading.as_of, frozenset(_kinds(one.feed, feeds))) for one in added]
    return Outside(
        (*figures, *by_staff),
        raised=sum(one.figure.raised for one in added) + sum(one.raised for one in by_staff if not one.within),
        instead_of_start=bool(main),
        gifts=None if None in gifts else sum(number or 0 for number in gifts),
        since=tuple(one for one in since if one.kinds),
        as_of=min((one.reading.as_of for one in main), default=None),
        late=now != NO_TIME and (bool(missing) or any(one.feed.id in late for one in added)),
    )


def is_late(feed: Feed, reading: FeedReading, now: dt.datetime) -> bool:
    """Whether `reading` is older than `feed` may be, or from the future, so that its age is unknown."""
    if is_to_come(reading, now):
        return True
    return feed.late_after is not None and now - reading.as_of > feed.late_after


def zoned(moment: dt.datetime, dates: Dates) -> dt.datetime:
    """`moment`, in the drive's time zone where it names none."""
    return moment if moment.tzinfo else moment.replace(tzinfo=dates.zone)


def _kinds(feed: Feed, feeds: Sequence[Feed]) -> Iterable[Kind]:
    """What of the kiosks is in the figure of `feed`, by itself or through a feed that it holds."""
    yield from feed.includes
    for held in feeds:
        if held.id in feed.includes_feeds:
            yield from _kinds(held, feeds)


def _read(campaign: Campaign, goal: Goal, feed: Feed, reading: FeedReading | None) -> _Read | None:
    """What `feed` says of `goal`; figures typed in the campaign as they are there now, none in another currency."""
    if feed.kind == "fixed" and isinstance(feed.as_of, dt.datetime):
        typed = tuple(Figure(name, raised) for name, raised in campaign.figures_of(feed).items())
        reading = FeedReading(feed.id, zoned(feed.as_of, campaign.dates), typed, campaign.currency)
    fitting = (campaign.currency,) if goal.is_money else ("", campaign.currency)
    if reading is None or reading.currency not in fitting:
        return None
    figure = next((one for one in reading.figures if one.goal == goal.id), None)
    return None if figure is None else _Read(feed, reading, figure)
