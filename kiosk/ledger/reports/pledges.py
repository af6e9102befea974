"""What somebody pledged for the gifts of a period: worked out gift by gift, a line for each day.

It is no money that came in, so it is in no sum of a report and of an export.
"""

import datetime as dt
from typing import NamedTuple

from kiosk.ledger.reports.account import Account
from kiosk.ledger.reports.period import Period
from kiosk.model.campaign import Campaign
from kiosk.model.counted import GIFTS
from kiosk.model.currencies import rules_of
from kiosk.model.matching import GiftLeft, shares
from kiosk.model.money import Money


class Pledge(NamedTuple):
    """What is pledged for the gifts of one day."""

    at: dt.datetime
    """When the last of them came."""
    by: str
    """Who pledged it."""
    money: Money


def pledges_of(campaign: Campaign, account: Account, period: Period) -> tuple[Pledge, ...]:
    """The pledges of the days of `period`, in the order of time; none where nobody matches, or it was paid."""
    matching = campaign.matching
    if matching is None or matching.paid:
        return ()
    gifts = [
        GiftLeft(one.at, one.key, account.left[one.key])
        for one in account.movements
        if one.kind == "gift" and one.of in GIFTS and one.currency == campaign.currency
    ]
    matched = shares(matching, campaign.dates, gifts, rules_of(campaign.currency).least_by_hand)
    days: dict[dt.date, tuple[dt.datetime, int]] = {}
    for gift in sorted(gifts):
        if gift.key in matched and period.holds(gift.at):
            day = gift.at.astimezone(period.zone).date()
            days[day] = gift.at, days.get(day, (gift.at, 0))[1] + matched[gift.key]
    return tuple(Pledge(at, matching.by, campaign.money(minor)) for at, minor in days.values())
