"""Figures that staff typed into the campaign: read from nowhere, and their word already."""

import datetime as dt

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.given import in_milliseconds, reading_of
from kiosk.feeds.trouble import NotAReading
from kiosk.model.campaign import Campaign
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed


def read_fixed(campaign: Campaign, feed: Feed, now: dt.datetime) -> FeedReading:
    """The reading that `feed` of the kind `fixed` is; a moment without a zone is meant in the campaign's.

    Raises:
        NotAReadingError: its moment is still to come, or a figure is far beyond its target.
    """
    as_of = feed.as_of
    if not isinstance(as_of, dt.datetime):
        raise NotAReadingError(NotAReading("no_moment"))
    as_of = in_milliseconds(as_of if as_of.tzinfo else as_of.replace(tzinfo=campaign.dates.zone))
    figures = (Figure(goal, raised) for goal, raised in campaign.figures_of(feed).items())
    return reading_of(campaign, feed, as_of, figures, now)
