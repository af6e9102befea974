"""Which of a campaign's amounts is given most often."""

from collections.abc import Mapping

from kiosk.model.campaign import Campaign
from kiosk.model.designation import Membership
from kiosk.model.money import Money

LEAST_GIFTS = 30
"""Of this drive, before anything is said of them."""


def most_chosen(campaign: Campaign, given: Mapping[int, int]) -> int | None:
    """The amount to choose that was given more often than any other, in minor units.

    A gift with the fee covered is one of the amount that was chosen. `None` where fewer than `LEAST_GIFTS` were given,
    where two amounts lead, where one leads that isn't among those to choose from, or that may have been paid as dues.

    Args:
        campaign: whose amounts.
        given: how many gifts by card and phone there were, by what was paid in minor units.
    """
    if sum(given.values()) < LEAST_GIFTS or len(campaign.presets) < 2:
        return None
    chosen = dict(given)
    for preset in campaign.presets:
        covered = campaign.giving.with_fee_covered(Money(preset, campaign.currency))
        if covered is not None and covered.minor != preset and covered.minor not in campaign.presets:
            chosen[preset] = chosen.get(preset, 0) + chosen.pop(covered.minor, 0)
    most = max(chosen.values())
    leading = [minor for minor, times in chosen.items() if times == most]
    if len(leading) != 1 or leading[0] not in campaign.presets:
        return None
    membership = campaign.membership
    return None if membership is not None and leading[0] in _dues(membership) else leading[0]


def _dues(membership: Membership) -> set[int]:
    suggested = {membership.scale.suggested} if membership.scale is not None else set()
    return {dues.minor for dues in membership.dues} | suggested
