"""What of those who give monthly a campaign counts."""

from typing import Literal

from kiosk.model.campaign import Campaign

MonthlyPayments = Literal["none", "first", "all"]
"""The first month's, which is a gift at the booth; or later ones, too."""


def monthly_payments(campaign: Campaign) -> MonthlyPayments:
    """What of it `campaign` counts."""
    if any(feed.later_payments for feed in campaign.feeds):
        return "all"
    return "first" if campaign.giving.monthly else "none"
