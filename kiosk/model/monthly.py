"""What of those who give monthly a campaign counts."""

import datetime as dt
from typing import Literal

from kiosk.model.campaign import Campaign

MonthlyPayments = Literal["none", "first", "all"]
"""The first month's, which is a gift at the booth; or later ones, too."""


def monthly_payments(campaign: Campaign) -> MonthlyPayments:
    """What of it `campaign` counts."""
    if any(feed.later_payments for feed in campaign.feeds):
        return "all"
    return "first" if campaign.giving.monthly else "none"


def a_month_after(moment: dt.datetime) -> dt.datetime:
    """The same time on the same day of the next month, or on its last day where it has fewer; `moment` is in UTC."""
    from calendar import monthrange  # its texts are in memory only where somebody gives monthly

    year, month = moment.year + moment.month // 12, moment.month % 12 + 1
    return moment.replace(year=year, month=month, day=min(moment.day, monthrange(year, month)[1]))
