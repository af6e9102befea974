"""Where people go on to after a payment on their phone."""

from kiosk.model.attempt import Purpose
from kiosk.model.campaign import Campaign


def page_after(campaign: Campaign, purpose: Purpose) -> str:
    """The page of the ask that was followed, else of the other, else the first host that links may lead to."""
    asks = sorted(campaign.main_asks, key=lambda ask: (ask.kind == "member") is not (purpose == "membership"))
    return asks[0].link if asks else f"https://{campaign.allowed_hosts[0]}/"
