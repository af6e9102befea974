"""The page that is made for somebody's phone, and where people go on to from it."""

import datetime as dt

from kiosk.model.attempt import Designation, Purpose
from kiosk.model.campaign import Campaign
from kiosk.model.money import Money
from kiosk.model.monthly import a_month_after
from kiosk.model.payment_method import ALWAYS, methods_of
from kiosk.payments.checkout import Monthly, Page
from kiosk.payments.texts import PaymentTexts

PAGE_MINUTES = 31
"""For which a page on a phone can be paid: Stripe's least, and one for asking."""


def page_for(
    campaign: Campaign,
    money: Money,
    purpose: Purpose,
    what: Designation,
    opened: dt.datetime,
    texts: PaymentTexts | None,
) -> Page:
    """The page for a payment of `money`, begun at `opened`; without `texts` it names whom it is for, and no more.

    It goes on to where the code on the screen would have led: for a membership to the page that asks for what else
    that needs, a name say. Every month is paid by cards and Link alone, which are there again the next month.
    """
    starts = a_month_after(opened) if purpose == "next_month" else None
    is_monthly = purpose in ("monthly", "next_month")
    note = texts.monthly_note(campaign, money, today=starts is None) if texts is not None and is_monthly else ""
    monthly = Monthly(note or campaign.giving.monthly_stop or "", starts) if is_monthly else None
    return Page(
        title=texts.page_title(campaign, purpose, what) if texts is not None else campaign.organisation,
        thanks=page_after(campaign, purpose),
        until=opened + dt.timedelta(minutes=PAGE_MINUTES),
        is_donation=purpose != "membership",
        language=texts.language if texts is not None else "",
        background=campaign.look.deep,
        button=campaign.look.accent,
        methods=methods_of(campaign.giving.payment_methods) if monthly is None else ALWAYS,
        monthly=monthly,
    )


def page_after(campaign: Campaign, purpose: Purpose) -> str:
    """The page of the ask that was followed, else of the other, else the first host that links may lead to."""
    asks = sorted(campaign.main_asks, key=lambda ask: (ask.kind == "member") is not (purpose == "membership"))
    return asks[0].link if asks else f"https://{campaign.allowed_hosts[0]}/"
