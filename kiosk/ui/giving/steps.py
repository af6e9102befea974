"""What a finger changes on the giving scenes: from facts to facts. Pure."""

from dataclasses import replace

from kiosk.model.attempt import Cancelled, Paid
from kiosk.model.currencies import rules_of
from kiosk.model.designation import SLIDING_SCALE, Dues, Membership
from kiosk.model.money import Money, minor_digits
from kiosk.model.wording import money_text
from kiosk.ui.giving.records import GivingChoice, GivingState, Step
from kiosk.ui.typing_keys import POINT, address_with, amount_with, minor_of


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
    """The first question: what for, where the campaign asks that; else which of its amounts, or how much."""
    return replace(wiped(facts), step="fund") if asks_fund(facts) else at_amounts(facts)


def at_amounts(facts: GivingState) -> GivingState:
    """The question how much, for what was chosen before it."""
    return replace(_unpaid(facts), step=amounts_step(facts))


def _unpaid(facts: GivingState) -> GivingState:
    """Nothing but what the gift is for."""
    return replace(wiped(facts), fund=facts.fund or only_fund(facts))


def again(facts: GivingState) -> GivingState:
    """Back to the question after nothing was taken, with what was chosen where it is surely the same person's."""
    ended = facts.progress
    is_someone_else = isinstance(ended, Cancelled) and ended.reason in ("attendee", "idle")
    if facts.member and not is_someone_else and chooses_dues(facts):
        return dues_again(facts, wiped(facts))
    if is_someone_else or facts.member or facts.later or not facts.minor:
        return at_start(facts)
    kept = replace(
        _unpaid(facts), minor=facts.minor, typed=facts.typed, covers_fee=facts.covers_fee, monthly=facts.monthly
    )
    return replace(kept, step="amount") if allowed(facts, facts.minor) else replace(kept, step="keypad", minor=0)


def kept(facts: GivingState) -> GivingState:
    """Back at the amounts after a payment was called off by whoever gives, with what was chosen."""
    if facts.member:
        return dues_again(facts, wiped(facts)) if chooses_dues(facts) else at_start(facts)
    if not facts.minor or not allowed(facts, facts.minor):
        return at_amounts(facts)
    return replace(
        _unpaid(facts),
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


def may_make_monthly(facts: GivingState) -> bool:
    """Whether what was just given once can be given every month, from the next one on."""
    is_paid = facts.step == "thanks" and isinstance(facts.progress, Paid)
    return is_paid and facts.minor > 0 and not facts.monthly and offers_monthly(facts)


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
    typed = amount_with("" if facts.fresh else facts.typed, key, facts.campaign.currency)
    return facts if typed == facts.typed and not facts.fresh else replace(facts, typed=typed, fresh=False)


def erased(facts: GivingState) -> GivingState:
    """The last character is taken back."""
    if facts.step == "email":
        return replace(facts, email=facts.email[:-1], receipt="")
    return replace(facts, typed="" if facts.fresh else facts.typed[:-1], fresh=False)


def typed_minor(facts: GivingState) -> int:
    """The own amount as typed so far, in minor units."""
    return minor_of(facts.typed, facts.campaign.currency)


def allowed(facts: GivingState, minor: int) -> bool:
    """Whether the campaign takes a gift, or dues, of so much."""
    campaign = facts.campaign
    if facts.member:
        return allows_dues(facts, minor)
    return campaign.giving.allows(campaign.money(minor), campaign.presets)


def confirmed(facts: GivingState) -> GivingState:
    """The typed amount is the chosen one, where it is allowed; more than that is for the people at the booth."""
    minor = typed_minor(facts)
    if facts.member:
        return replace(facts, minor=minor) if allowed(facts, minor) else facts
    if minor > facts.campaign.most_gift and not allowed(facts, minor):
        return replace(facts, step="large", minor=minor, covers_fee=False)
    return replace(facts, step="amount", minor=minor) if minor and allowed(facts, minor) else facts


def final_sum(facts: GivingState) -> Money:
    """What will be paid: what was chosen, with the fee where that is covered."""
    gift = Money(facts.minor, facts.campaign.currency)
    return (facts.campaign.giving.with_fee_covered(gift) or gift) if facts.covers_fee and facts.minor else gift


# ---- what is chosen before an amount, or in its place: the fund of a gift, the dues of a membership ---------------


def asks_fund(facts: GivingState) -> bool:
    """Whether people choose what their gift is for: where there are several funds, and the payment can carry one."""
    return len(facts.campaign.funds) > 1 and (facts.cards or facts.phones)


def only_fund(facts: GivingState) -> str:
    """The fund of every gift, where there is but one."""
    return facts.campaign.only_fund


def amounts_step(facts: GivingState) -> Step:
    """The question for the amount: one of the campaign's, or where it names none, how much."""
    return "amount" if facts.campaign.amounts else "keypad"


def fund_name(facts: GivingState) -> str:
    """How the campaign calls the fund that was chosen; empty where nobody was asked."""
    if not asks_fund(facts) or facts.member:
        return ""
    return next((fund.name for fund in facts.campaign.funds if fund.id == facts.fund), "")


def with_fund(facts: GivingState, index: int) -> GivingState:
    """The fund at this place was chosen: next is how much, which stays where it was chosen before."""
    if not 0 <= index < len(facts.campaign.funds):
        return facts
    return replace(facts, step=amounts_step(facts), fund=facts.campaign.funds[index].id)


def choices(facts: GivingState) -> tuple[GivingChoice, ...]:
    """What can be chosen on the scene of now."""
    campaign = facts.campaign
    if facts.step == "fund":
        return tuple(GivingChoice(one.name, one.detail or "", one.id == facts.fund) for one in campaign.funds)
    if facts.step != "dues":
        return ()
    shown = [
        GivingChoice(
            money_text(campaign.money(tier.amount), facts.language),
            "\n".join(part for part in (tier.name, tier.detail) if part),
            tier.id == facts.tier,
        )
        for tier in campaign.dues
    ]
    if campaign.sliding_scale is not None:
        shown.append(GivingChoice("", campaign.sliding_scale.detail or "", facts.tier == SLIDING_SCALE))
    return tuple(shown)


def member_limits(facts: GivingState) -> tuple[int, int]:
    """The smallest and the largest amount that can be typed, in minor units."""
    scale = facts.campaign.sliding_scale
    if facts.member and scale is not None:
        return scale.least, scale.most
    return facts.campaign.least_gift, facts.campaign.most_gift


def chooses_dues(facts: GivingState) -> bool:
    """Whether a membership costs more than one thing."""
    membership = facts.campaign.membership
    return membership is not None and membership.only is None


def allows_dues(facts: GivingState, minor: int) -> bool:
    """Whether the membership that was chosen may be paid with so much."""
    membership = facts.campaign.membership
    return membership is not None and membership.allows(Dues(minor, facts.tier))


def to_dues(facts: GivingState, membership: Membership) -> GivingState:
    """From the thanks to the question which dues; whoever goes back is thanked again."""
    asked = replace(facts, step="dues", member=True, tier="", typed="", receipt="", email="")
    return asked if membership.dues else _on_keypad(asked)


def with_dues(facts: GivingState, index: int) -> GivingState:
    """The dues at this place were chosen; those that people choose themselves are typed."""
    tiers = facts.campaign.dues
    if 0 <= index < len(tiers):
        return replace(facts, tier=tiers[index].id, minor=tiers[index].amount)
    return _on_keypad(facts) if index == len(tiers) else facts


def before_dues(facts: GivingState) -> GivingState | None:
    """One step back from dues; `None` where that is the way out."""
    if facts.step == "keypad" and facts.campaign.dues:
        return replace(facts, step="dues", typed="", fresh=False)
    if isinstance(facts.progress, Paid):
        return replace(facts, step="thanks", member=False, tier="", typed="", fresh=False)
    return None


def dues_again(facts: GivingState, nobody: GivingState) -> GivingState:
    """The same choice once more after nothing was paid, with what was chosen; `nobody` is who begins anew."""
    step: Step = "dues" if facts.campaign.dues else "keypad"
    return replace(nobody, step=step, member=True, tier=facts.tier, minor=facts.minor, typed=facts.typed)


def _on_keypad(facts: GivingState) -> GivingState:
    """The suggested dues stand there until a key is pressed, so that one touch is enough for them."""
    scale = facts.campaign.sliding_scale
    if scale is None:
        return facts
    typed = as_typed(scale.suggested, facts.campaign.currency)
    return replace(facts, step="keypad", tier=SLIDING_SCALE, typed=typed, fresh=True)


def as_typed(minor: int, currency: str) -> str:
    """`minor` units as somebody would have typed them."""
    whole, part = divmod(minor, 10 ** minor_digits(currency))
    digits = rules_of(currency).typed_digits
    return f"{whole}{POINT}{part:0{digits}}" if part and digits else str(whole)
