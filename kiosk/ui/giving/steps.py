"""What a finger changes on the giving scenes: from facts to facts. Pure."""

from dataclasses import replace

from kiosk.model.attempt import Cancelled
from kiosk.model.money import Money
from kiosk.ui.giving.records import GivingState
from kiosk.ui.typing_keys import address_with, amount_with, minor_of


def wiped(facts: GivingState) -> GivingState:
    """Nothing that a person chose, typed or was shown."""
    return GivingState(
        campaign=facts.campaign,
        language=facts.language,
        cards=facts.cards,
        cards_off=facts.cards_off,
        still_checking=facts.still_checking,
        phones=facts.phones,
        practice=facts.practice,
        open=facts.open,
        most_chosen=facts.most_chosen,
        match=facts.match,
        missing=facts.missing,
        reader=facts.reader,
        reader_side=facts.reader_side,
    )


def at_start(facts: GivingState) -> GivingState:
    """The first question: which amount of the campaign's, or, where it names none, how much."""
    return replace(wiped(facts), step="amount" if facts.campaign.amounts else "keypad")


def again(facts: GivingState) -> GivingState:
    """Back to the question after nothing was taken, with what was chosen where it is surely the same person's."""
    ended = facts.progress
    is_someone_else = isinstance(ended, Cancelled) and ended.reason in ("attendee", "idle")
    if is_someone_else or facts.member or not facts.minor:
        return at_start(facts)
    kept = replace(
        wiped(facts), minor=facts.minor, typed=facts.typed, covers_fee=facts.covers_fee, monthly=facts.monthly
    )
    return replace(kept, step="amount") if allowed(facts, facts.minor) else replace(kept, step="keypad", minor=0)


def kept(facts: GivingState) -> GivingState:
    """Back at the amounts after a payment was called off by whoever gives, with what was chosen."""
    if facts.member or not facts.minor or not allowed(facts, facts.minor):
        return at_start(facts)
    return replace(
        wiped(facts),
        step="amount",
        minor=facts.minor,
        typed=facts.typed,
        covers_fee=facts.covers_fee,
        monthly=facts.monthly,
    )


def offers_monthly(facts: GivingState) -> bool:
    """Whether a gift can be given every month: on a page that is made for it, for a phone."""
    return facts.campaign.giving.monthly and facts.phones and not facts.member


def is_monthly(facts: GivingState) -> bool:
    """Whether it is to be; what can't be any more is given once, and says so."""
    return facts.monthly and offers_monthly(facts)


def chosen(facts: GivingState, minor: int) -> GivingState:
    """An amount of the campaign's is chosen."""
    return replace(facts, minor=minor, typed="") if minor in facts.campaign.presets else facts


def pressed(facts: GivingState, key: str) -> GivingState:
    """A key of the keypad or of the keyboard; one that makes no sense changes nothing."""
    if facts.step == "email":
        email = address_with(facts.email, key)
        return facts if email == facts.email else replace(facts, email=email, receipt="")
    if facts.step != "keypad":
        return facts
    typed = amount_with(facts.typed, key, facts.campaign.currency)
    return facts if typed == facts.typed else replace(facts, typed=typed)


def erased(facts: GivingState) -> GivingState:
    """The last character is taken back."""
    if facts.step == "email":
        return replace(facts, email=facts.email[:-1], receipt="")
    return replace(facts, typed=facts.typed[:-1])


def typed_minor(facts: GivingState) -> int:
    """The own amount as typed so far, in minor units."""
    return minor_of(facts.typed, facts.campaign.currency)


def allowed(facts: GivingState, minor: int) -> bool:
    """Whether the campaign takes a gift of so much."""
    campaign = facts.campaign
    return campaign.giving.allows(campaign.money(minor), campaign.presets)


def confirmed(facts: GivingState) -> GivingState:
    """The typed amount is the chosen one, where it is allowed; more than that is for the people at the booth."""
    minor = typed_minor(facts)
    if minor > facts.campaign.most_gift and not allowed(facts, minor):
        return replace(facts, step="large", minor=minor, covers_fee=False)
    return replace(facts, step="amount", minor=minor) if minor and allowed(facts, minor) else facts


def final_sum(facts: GivingState) -> Money:
    """What will be paid: what was chosen, with the fee where that is covered."""
    gift = Money(facts.minor, facts.campaign.currency)
    return (facts.campaign.giving.with_fee_covered(gift) or gift) if facts.covers_fee and facts.minor else gift
