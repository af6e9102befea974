"""What the giving scenes show in pictures of them: each as somebody would see it who gives to the campaign."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.model.attempt import Cancelled, Paid, Presenting, Scanning, Unclear
from kiosk.model.stripe_trouble import NoAnswer
from kiosk.ui.giving.records import GivingState
from kiosk.ui.giving.steps import wiped

_CODE = "7K3F"
_PAGE = "https://checkout.stripe.com/c/pay/cs_test_" + "a1B2c3D4e5F6g7H8i9J0" * 3 + "#fid" + "kd8fHxNT2U0Y2xsZ2dq" * 13
"""As long as the page that Stripe makes for one gift."""


def giving_pictures(facts: GivingState) -> Mapping[str, GivingState]:
    """What to know for each scene, by its name; only campaign, language and practice are taken from `facts`."""
    nobody = replace(wiped(facts), cards=True, phones=True, cards_off=None, still_checking=False)
    money = facts.campaign.money(_minor(facts))
    amount = replace(nobody, step="amount", minor=money.minor)
    card = replace(amount, step="card", progress=Presenting())
    thanks = replace(amount, step="thanks", progress=Paid(money, "pi_picture"))
    return {
        "give-start": replace(nobody, step="amount"),
        "give-amount": amount,
        "give-keypad": replace(nobody, step="keypad", typed="75"),
        "give-card": card,
        "give-declined": replace(card, progress=Presenting("card_declined", 1)),
        "give-phone": replace(amount, step="phone", progress=Scanning(_PAGE)),
        "give-checking": replace(card, progress=Unclear(NoAnswer("unreachable")), code=_CODE),
        "give-thanks": thanks,
        "give-email": replace(thanks, step="email", email="ada.lovelace@example.org"),
        "give-ended": replace(card, progress=Cancelled("reader_offline")),
        "give-resting": replace(amount, step="card", cards_off="no_shift"),
        "give-idle": replace(amount, warns=18),
    }


def _minor(facts: GivingState) -> int:
    amounts = facts.campaign.amounts
    return amounts[len(amounts) // 2].amount if amounts else facts.campaign.least_gift
