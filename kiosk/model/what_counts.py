"""What counts towards each goal: the figure from outside, and what is added to it."""

from collections.abc import Container

from kiosk.model.ask import Ask
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.fact import METHODS, Method
from kiosk.model.feed import Feed
from kiosk.model.offers import counts_offers, offers_of, offers_to_enter
from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class WhatCounts:
    """What the figure of one goal is made of."""

    goal: Goal
    feeds: tuple[Feed, ...]
    """Those that have been read, and whose figures are added; without any the goal stands at its start."""
    unread: tuple[Feed, ...]
    """Those that haven't been read yet."""
    stripe_counts_cards: bool
    """Whether gifts by card are counted from Stripe, whichever kiosk took them."""
    other_kiosks: int | None
    """How many there are beside this one; `None` where that needn't be said."""
    offers: tuple[Ask, ...] = ()
    """Those whose proceeds staff enter."""
    instead_of_start: bool = False
    """Whether a feed that was read stands for what was there at the start."""

    @property
    def included(self) -> tuple[Method, ...]:
        """The methods whose gifts the figure from outside holds already."""
        return tuple(method for method in METHODS if any(method in feed.includes for feed in self.feeds))

    @property
    def added(self) -> tuple[Method, ...]:
        """The other methods: all of their gifts are added."""
        return tuple(method for method in METHODS if method not in self.included)

    @property
    def includes_members(self) -> bool:
        """Whether the figure from outside holds members who joined at the kiosks."""
        return any("member" in feed.includes for feed in self.feeds)

    @property
    def includes_supporters(self) -> bool:
        """Whether the figure from outside holds monthly supporters who began at the kiosks."""
        return any("supporter" in feed.includes for feed in self.feeds)


def what_counts(
    campaign: Campaign, *, other_kiosks: int | None = None, unread: Container[str] = ()
) -> tuple[WhatCounts, ...]:
    """What counts towards each goal of `campaign`.

    Args:
        campaign: whose goals and feeds.
        other_kiosks: how many there are beside this one; `None` where that needn't be said.
        unread: the ids of feeds that haven't been read yet.
    """
    offers = {offer.name for offer in offers_of(campaign)}
    by_stripe = any(feed.kind == "stripe" for feed in campaign.feeds)
    found = []
    for goal in campaign.goals:
        feeds = [feed for feed in campaign.feeds if goal.id in feed.goals_given]
        read = [feed for feed in feeds if feed.id not in unread or feed.kind == "fixed"]
        held = {name for feed in read for name in feed.includes_feeds}
        added = tuple(feed for feed in read if feed.id not in held)
        lacking = tuple(feed for feed in feeds if feed not in read and feed.id not in held)
        entered = tuple(one for one in offers_to_enter(campaign) if one.name not in held and counts_offers(goal))
        is_read = any(feed.id not in offers for feed in added)
        found.append(WhatCounts(goal, added, lacking, by_stripe, other_kiosks, entered, is_read))
    return tuple(found)
