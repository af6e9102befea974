"""A field of a campaign: an amount that Stripe takes."""

from typing import Annotated

from kiosk.model.fields import CampaignContext, refuse
from kiosk.model.figure_fields import Amount
from kiosk.model.money import Money, NotAnAmountError, check_payable
from kiosk.model.rules import After, Around


def _payable(minor: int, info: Around) -> int:
    currency = info.context.currency if isinstance(info.context, CampaignContext) else None
    try:
        check_payable(Money(minor, currency or "USD"))
    except NotAnAmountError as error:
        raise refuse(error.mistake) from None
    return minor


Payable = Annotated[Amount, After(_payable)]
"""An amount that can be paid, in minor units."""
