"""From what is known to what is shown on the giving scenes. Pure: no Qt, no clock, no files."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from kiosk.model.ask import Ask
from kiosk.model.attempt import (
    Cancelled,
    CancelReason,
    Checking,
    Declined,
    Leaving,
    Paid,
    Pending,
    Presenting,
    Scanning,
    Unclear,
)
from kiosk.model.currencies import rules_of
from kiosk.model.decline import decline_kind
from kiosk.model.designation import goal_of_gift
from kiosk.model.email_address import is_email_address
from kiosk.model.giving_terms import PresetAmount
from kiosk.model.icon import icons_for
from kiosk.model.link import link_host, printed_address, with_amount
from kiosk.model.money import Money, minor_digits
from kiosk.model.payment_method import brands_of
from kiosk.model.wording import decimal_point, money_text, share_text
from kiosk.qr import encode
from kiosk.ui.giving.records import AmountShown, GivingShown, GivingState
from kiosk.ui.giving.steps import (
    allowed,
    choices,
    chooses_dues,
    final_sum,
    fund_name,
    is_monthly,
    may_make_monthly,
    member_limits,
    offers_monthly,
    typed_minor,
)
from kiosk.words.words import ENGLISH, Speaker

_ENDED: Mapping[CancelReason, str] = {
    "attendee": "attendee",
    "idle": "idle",
    "staff": "off",
    "stopped": "off",
    "cards_off": "off",
    "reader_in_use": "busy",
    "reader_offline": "reader",
    "reader_trouble": "reader",
    "replaced": "busy",
    "unreachable": "network",
    "refused": "off",
    "failed": "off",
}

_MOST_BRANDS = 4
"""That are named beside cards."""
_QUIET = ("thanks", "checking", "pending", "ended", "large", "resting")
_LONGEST_PRINTED = 32
"""Characters of an address that people still read and type."""


def derive(state: GivingState, speaker: Speaker = ENGLISH) -> GivingShown:
    """What to show for `state`; `speaker` says what a phone reads in practice."""
    monthly = is_monthly(state)
    by_card = state.cards and state.open and not monthly
    by_phone = state.open and (state.phones or _template(state) is not None)
    if not state.step:
        return GivingShown(
            organisation=state.campaign.organisation,
            practice=state.practice,
            offered=by_card or by_phone,
            by_card=by_card,
            by_phone=by_phone,
        )
    campaign, language = state.campaign, state.language
    total = final_sum(state)
    covered = campaign.giving.with_fee_covered(Money(state.minor, campaign.currency)) if state.minor else None
    scene, happening = _scene(state)
    link, address = _link(state, scene, speaker)
    payment = state.progress
    least, most = member_limits(state)
    reached = state.reached if state.reached is not None and state.reached.raised >= state.reached.mark else None

    def money(minor: int) -> str:
        return money_text(campaign.money(minor), language)

    matched = _matched(state)
    icons = icons_for([preset.does for preset in campaign.amounts])
    return GivingShown(
        scene=scene,
        quiet=scene in _QUIET,
        organisation=campaign.organisation,
        practice=state.practice,
        amounts=tuple(
            AmountShown(
                money(preset.amount),
                preset.does,
                preset.amount == state.minor,
                icon,
                _mark(state, preset),
            )
            for preset, icon in zip(campaign.amounts, icons, strict=True)
        ),
        choices=choices(state),
        fund=fund_name(state),
        goal=goal_of_gift(campaign.goals, state.fund) if scene == "thanks" else "",
        least=money(least),
        most=money(most),
        typed=_typed(state),
        typed_wrong=_wrong(state),
        point=decimal_point(language) if rules_of(campaign.currency).typed_digits else "",
        member=state.member,
        dues=_dues(state) if scene == "thanks" else "",
        chooses_dues=chooses_dues(state),
        offers_monthly=state.open and offers_monthly(state),
        monthly=monthly,
        later=monthly and state.later,
        make_monthly=money(state.minor) if may_make_monthly(state) else "",
        stop_at=link_host(campaign.giving.monthly_stop) if monthly and campaign.giving.monthly_stop else "",
        can_pay=state.minor > 0 and allowed(state, state.minor),
        gift=money_text(payment.money, language) if isinstance(payment, Paid) else money(total.minor),
        fee=money(covered.minor - state.minor) if covered is not None else "",
        covers_fee=state.covers_fee,
        fee_terms=_fee_terms(state) if not state.minor else "",
        offered=by_card or by_phone,
        by_card=by_card,
        reader=state.reader,
        reader_side=state.reader_side,
        by_phone=by_phone,
        pay_state=happening,
        declined=decline_kind(payment.declined) if isinstance(payment, Presenting) and payment.tries else "",
        tries=payment.tries if isinstance(payment, Presenting) else 0,
        added=state.goal_share if scene == "thanks" else 0.0,
        match_by=matched.by,
        becomes=money(matched.becomes) if matched.becomes else "",
        matched_gift=money(matched.gift) if matched.becomes else "",
        missing=money(state.missing) if state.missing and not state.minor and not state.member else "",
        reached="" if reached is None else "goal" if reached.is_target else "milestone",
        mark=money(reached.mark) if reached is not None else "",
        code=state.code,
        link=link,
        address=address,
        modules=encode(link).modules if link else 1,
        brands=" · ".join(brands_of(payment.methods)[:_MOST_BRANDS]) if isinstance(payment, Scanning) else "",
        personal=scene == "phone" and state.phones,
        warns=state.warns,
        email=state.email,
        email_complete=is_email_address(state.email),
        receipt=state.receipt or _receipt(state),
        on_reader=state.cards,
    )


def _dues(state: GivingState) -> str:
    """What a membership costs at least, where it can be paid on the phone here."""
    membership = state.campaign.membership
    if membership is None or not state.phones or state.member:
        return ""
    return money_text(state.campaign.money(membership.least), state.language)


class _Matched(NamedTuple):
    by: str = ""
    gift: int = 0
    becomes: int = 0
    """0 unless it is sure."""


def _matched(state: GivingState) -> _Matched:
    """Who matches a gift, and what comes of the one that was chosen, or of one that may be.

    Gifts on a website aren't matched here, so that nothing is promised of one.
    """
    offer, match, campaign = state.campaign.matching, state.match, state.campaign
    if offer is None or match is None or match.state != "running" or state.member:
        return _Matched()
    suggested = [preset.amount for preset in campaign.amounts if preset.suggested]
    gift = final_sum(state).minor or next(iter(suggested or campaign.presets[len(campaign.presets) // 2 :]), 0)
    added = offer.adds(gift, rules_of(campaign.currency).least_by_hand)
    taken_here = state.phones or (state.cards and state.step != "phone")
    return _Matched(offer.by, gift, gift + added if taken_here and 0 < added <= match.sure else 0)


def _mark(state: GivingState, preset: PresetAmount) -> str:
    """What marks an amount: that it is enough for the goal, that it is most chosen, or that staff suggest it."""
    if 0 < state.missing <= preset.amount:
        return "closes"
    return "most_chosen" if preset.amount == state.most_chosen else "suggested" if preset.suggested else ""


def _fee_terms(state: GivingState) -> str:
    """What covering the fee adds to any amount, as a share, a sum or both."""
    terms = state.campaign.giving
    if terms.fee_percent is None or Decimal(terms.fee_percent) == 0:
        return ""
    share = share_text(Decimal(terms.fee_percent), state.language)
    fixed = money_text(state.campaign.money(terms.fee_fixed), state.language) if terms.fee_fixed else ""
    return f"{share} + {fixed}" if fixed else share


def _scene(state: GivingState) -> tuple[str, str]:
    """The scene, and what is going on in it."""
    if state.step == "large":
        return "large", "large"
    if state.step not in ("card", "phone"):
        return state.step, ""
    match state.progress:
        case Checking() | Unclear():
            return "checking", ""
        case Pending():
            return "pending", ""
        case Declined():
            return "ended", "declined"
        case Cancelled(reason=reason):
            return "ended", _ENDED[reason]
        case Leaving():
            return state.step, "leaving"
        case Presenting():
            return state.step, "present"
        case Scanning():
            return state.step, "scan"
        case _ if state.cards_off and state.step == "card":
            return "resting", "checking" if state.still_checking else "off"
        case _:
            return state.step, "scan" if state.link else "preparing"


def _receipt(state: GivingState) -> str:
    """What is offered: nothing again where the phone's page has asked for an address already."""
    if not isinstance(state.progress, Paid) or not state.progress.payment_intent:
        return ""
    return "on_phone" if state.by_phone else "offered"


def _link(state: GivingState, scene: str, speaker: Speaker) -> tuple[str, str]:
    """What the scene's code says, and the address below it."""
    if scene == "phone":
        if state.practice and (state.link or isinstance(state.progress, Scanning)):
            from kiosk.words.practice import PracticeWords  # for those who practise

            return PracticeWords(speaker).code(), ""
        if isinstance(state.progress, Scanning):
            return state.progress.link, link_host(state.progress.link)
        return state.link, printed_address(state.link) if state.link else ""
    if scene not in ("ended", "resting", "large"):
        return "", ""
    ask = _ask(state)
    return (page_with_amount(state) or ask.link, _address(ask)) if ask is not None else ("", "")


def _address(ask: Ask) -> str:
    """What is printed below a code: a short address whole, else where it leads, its host."""
    whole = ask.printed or printed_address(ask.link)
    return whole if len(whole) <= _LONGEST_PRINTED else link_host(ask.link)


def page_with_amount(state: GivingState) -> str:
    """The charity's own page for what was chosen; empty where it has none that takes an amount."""
    template = _template(state)
    total = final_sum(state)
    digits = minor_digits(total.currency)
    amount = re.sub(r"[.]0+$", "", f"{total.major:.{digits}f}")
    return with_amount(template, amount) if template is not None else ""


def _template(state: GivingState) -> str | None:
    ask = _ask(state)
    return ask.link_with_amount if ask is not None else None


def _ask(state: GivingState) -> Ask | None:
    kind = "member" if state.member else "donate"
    return next((ask for ask in state.campaign.asks if ask.kind == kind), None)


def _typed(state: GivingState) -> str:
    return money_text(state.campaign.money(typed_minor(state)), state.language) if state.typed else ""


def _wrong(state: GivingState) -> str:
    minor = typed_minor(state)
    if not state.typed or minor == 0 or allowed(state, minor):
        return ""
    return "less" if minor < member_limits(state)[0] else "more"
