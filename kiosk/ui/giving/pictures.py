"""What the giving scenes show in pictures of them: each as somebody would see it who gives to the campaign."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.model.attempt import Begun, Cancelled, Paid, Pending, Presenting, Scanning, Unclear
from kiosk.model.currencies import sensible_unit
from kiosk.model.matching import Match
from kiosk.model.money import Money
from kiosk.model.progress import Reached
from kiosk.model.stripe_trouble import NoAnswer
from kiosk.ui.giving.records import GivingState
from kiosk.ui.giving.steps import as_typed, asks_fund, to_dues, wiped, with_dues

_CODE = "7K3F"
_PAGE = "https://checkout.stripe.com/c/pay/cs_test_" + "a1B2c3D4e5F6g7H8i9J0" * 3 + "#fid" + "kd8fHxNT2U0Y2xsZ2dq" * 13
"""As long as the page that Stripe makes for one gift."""
_STOP = "https://billing.stripe.com/p/login/a1B2c3D4e5F6"


def giving_pictures(facts: GivingState) -> Mapping[str, GivingState]:
    """What to know for each scene, by its name; only campaign, language and practice are taken from `facts`."""
    offer = facts.campaign.matching
    match = Match(0, offer.cap, offer.cap, "running") if offer is not None else None
    nobody = replace(wiped(facts), cards=True, phones=True, cards_off=None, still_checking=False, match=match)
    money = facts.campaign.money(_minor(facts))
    amounts = facts.campaign.amounts
    typed = "" if amounts else _typed(money)
    amount = replace(nobody, step="amount", minor=money.minor, typed=typed)
    card = replace(amount, step="card", progress=Presenting())
    thanks = replace(amount, step="thanks", progress=Paid(money, "pi_picture"))
    terms = replace(facts.campaign.giving, monthly=True, monthly_stop=_STOP)
    monthly = replace(amount, campaign=replace(facts.campaign, giving=terms), monthly=True)
    target = next((goal.target for goal in facts.campaign.goals if goal.is_money), None)
    reached = Reached(target, target, target) if target is not None else None
    return {
        "give-start": replace(nobody, step="amount" if amounts else "keypad"),
        "give-amount": amount,
        "give-monthly": replace(monthly, step="amount"),
        "give-monthly-phone": replace(monthly, step="phone", progress=Scanning(_PAGE)),
        "give-make-monthly": replace(thanks, campaign=monthly.campaign),
        "give-begun": replace(monthly, step="thanks", later=True, progress=Begun(money)),
        "give-keypad": replace(
            nobody, step="keypad", typed=_typed(facts.campaign.money(75 * sensible_unit(money.currency)))
        ),
        "give-large": replace(nobody, step="large", minor=2 * facts.campaign.most_gift),
        "give-card": card,
        "give-card-left": replace(card, reader="p400", reader_side="left"),
        "give-declined": replace(card, progress=Presenting("card_declined", 1)),
        "give-phone": replace(amount, step="phone", progress=Scanning(_PAGE, facts.campaign.giving.payment_methods)),
        "give-checking": replace(card, progress=Unclear(NoAnswer("unreachable")), code=_CODE),
        "give-pending": replace(amount, step="phone", progress=Pending(money)),
        "give-thanks": thanks,
        "give-thanks-goal": replace(thanks, reached=reached),
        "give-email": replace(thanks, step="email", email="ada.lovelace@example.org"),
        "give-ended": replace(card, progress=Cancelled("reader_offline")),
        "give-resting": replace(amount, step="card", cards_off="no_shift"),
        "give-idle": replace(amount, warns=18),
        **_chosen_before(amount, thanks),
    }


def _chosen_before(amount: GivingState, thanks: GivingState) -> Mapping[str, GivingState]:
    """Funds and dues to choose from, where the campaign has them."""
    found = {}
    if asks_fund(amount):
        first = amount.campaign.funds[0].id
        found["give-fund"] = replace(wiped(amount), step="fund")
        found["give-fund-amount"] = replace(amount, fund=first)
        found["give-fund-thanks"] = replace(thanks, fund=first)
    if (membership := amount.campaign.membership) is not None and membership.only is None:
        found["give-dues"] = dues = to_dues(thanks, membership)
        if membership.scale is not None:
            found["give-dues-own"] = with_dues(dues, len(membership.dues))
    return found


def _minor(facts: GivingState) -> int:
    campaign = facts.campaign
    if campaign.amounts:
        return campaign.amounts[len(campaign.amounts) // 2].amount
    usual = 25 * sensible_unit(campaign.currency)
    return max(campaign.least_gift, min(usual, campaign.most_gift))


def _typed(money: Money) -> str:
    """As somebody would have typed it."""
    return as_typed(money.minor, money.currency)
