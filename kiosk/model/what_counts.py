"""What counts towards each goal: the figure from outside, and what is added to it."""

from collections.abc import Container
from dataclasses import dataclass

from kiosk.model.campaign import Campaign, Goal
from kiosk.model.fact import METHODS, Method
from kiosk.model.feed import Feed


@dataclass(frozen=True, slots=True)
class WhatCounts:
    """What the figure of one goal is made of."""

    goal: Goal
    feed: Feed | None
    """Where its figure from outside comes from; `None` for a goal without a feed."""
    is_read: bool
    """Whether `feed` has been read; until then the goal stands at its start."""
    stripe_counts_cards: bool
    """Whether gifts by card are counted from Stripe, whichever kiosk took them."""
    other_kiosks: int | None
    """How many there are beside this one; `None` where that needn't be said."""

    @property
    def included(self) -> tuple[Method, ...]:
        """The methods whose gifts the figure from outside holds already."""
        includes = self.feed.includes if self.feed is not None and self.is_read else ()
        return tuple(method for method in METHODS if method in includes)

    @property
    def added(self) -> tuple[Method, ...]:
        """The other methods: all of their gifts are added."""
        return tuple(method for method in METHODS if method not in self.included)

    @property
    def includes_members(self) -> bool:
        """Whether the figure from outside holds members who joined at the kiosks."""
        return self.feed is not None and self.is_read and "member" in self.feed.includes


def what_counts(
    campaign: Campaign, *, other_kiosks: int | None = None, unread: Container[str] = ()
) -> tuple[WhatCounts, ...]:
    """What counts towards each goal of `campaign`.

    Args:
        campaign: whose goals and feeds.
        other_kiosks: how many there are beside this one; `None` where that needn't be said.
        unread: the ids of feeds that haven't been read yet.
    """
    by_stripe = any(feed.kind == "stripe" for feed in campaign.feeds)
    found = []
    for goal in campaign.goals:
        feed = next((one for one in campaign.feeds if goal.id in one.goals_given), None)
        is_read = feed is not None and (feed.id not in unread or feed.kind == "fixed")
        found.append(WhatCounts(goal, feed, is_read, by_stripe, other_kiosks))
    return tuple(found)
