"""A drive with a goal in each unit, and a feed for it."""

import datetime as dt
from typing import Any

from kiosk.model.campaign import Campaign
from kiosk.model.checked import checked
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed
from kiosk.model.fields import CampaignContext
from tests.feeds.website import HOST

NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
ADDRESS = f"https://{HOST}/feed.json"


def drive(currency: str = "USD", /, **feed: Any) -> tuple[Campaign, Feed]:
    """A campaign with goals of 60,000 in money, 100 members and 500 donors, and its one feed."""
    whole = {"id": "website", "kind": "json", "address": ADDRESS, "goals": {"gifts": "usd"}, **feed}
    values = {
        "id": "winter",
        "organisation": "The Organisation",
        "title": "The drive",
        "currency": currency,
        "allowed_hosts": [HOST],
        "asks": [{"kind": "donate", "text": "Donate", "link": f"https://{HOST}/give"}],
        "goals": [
            {"id": "gifts", "unit": "money", "target": "60000"},
            {"id": "members", "unit": "members", "target": 100},
            {"id": "donors", "unit": "donors", "target": 500},
        ],
        "feeds": [{key: value for key, value in whole.items() if value is not None}],
        "dates": {"time_zone": "America/New_York"},
    }
    campaign = checked(Campaign, values, CampaignContext(currency, frozenset({HOST})))
    return campaign, campaign.feeds[0]


def reading(*figures: Figure, as_of: dt.datetime = NOON, currency: str = "USD") -> FeedReading:
    return FeedReading("website", as_of, figures, currency)
