"""What partners' offers bring in, which goes to the drive: told by a feed, or entered by staff as their partner says.

A feed whose id is the offer's name tells it, from a website, a file, or as it was typed in the campaign. Without one
staff enter it at the booth, each time as all that it has brought so far; such an entry is in the ledger like a feed's
reading, and the latest counts. Either way it stands beside whatever else a goal in money is made of, in no sum of
gifts, and takes nothing off the goal's start.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kiosk.model.ask import Ask
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.fact import FeedReading, Figure


class Entered(NamedTuple):
    """What staff entered of an offer."""

    offer: str
    """Its name."""
    raised: int
    """In minor units of the campaign's currency."""
    as_of: dt.datetime


def offers_of(campaign: Campaign) -> tuple[Ask, ...]:
    """Its offers, whether shown today or not."""
    return tuple(ask for ask in campaign.asks if ask.kind == "offer")


def offers_to_enter(campaign: Campaign) -> tuple[Ask, ...]:
    """Those whose proceeds staff can enter: no feed tells them, and there is a goal that they count toward."""
    told = {feed.id for feed in campaign.feeds}
    return tuple(ask for ask in offers_of(campaign) if ask.name not in told) if _goals(campaign) else ()


def counts_offers(goal: Goal) -> bool:
    """Whether proceeds of offers count toward `goal`: those of no fund do, in money."""
    return goal.is_money and goal.fund is None


def entry_of(campaign: Campaign, offer: str, minor: int, now: dt.datetime) -> FeedReading:
    """What is written where staff say that all of `offer` has come to `minor` units by `now`."""
    moment = now.astimezone(dt.UTC)
    as_of = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    figures = tuple(sorted(Figure(goal.id, minor) for goal in _goals(campaign)))
    return FeedReading(offer, as_of, figures, campaign.currency)


def entered_of(campaign: Campaign, goal: Goal, readings: Mapping[str, FeedReading]) -> Iterator[Entered]:
    """What staff entered that counts toward `goal`, of `readings` by the name of their offer."""
    for offer in offers_to_enter(campaign) if counts_offers(goal) else ():
        reading = readings.get(offer.name)
        if reading is None or reading.currency != campaign.currency:
            continue
        raised = {one.goal: one.raised for one in reading.figures}
        whole = set(raised.values())  # one sum, whatever the goals were called when it was entered
        if goal.id in raised or len(whole) == 1:
            yield Entered(offer.name, raised.get(goal.id, max(whole)), reading.as_of)


def _goals(campaign: Campaign) -> tuple[Goal, ...]:
    return tuple(goal for goal in campaign.goals if counts_offers(goal))
