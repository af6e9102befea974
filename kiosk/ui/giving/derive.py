"""From what is known to what is shown on the giving scenes. Pure: no Qt, no clock, no files."""

import re
from collections.abc import Mapping

from kiosk.model.attempt import (
    Cancelled,
    CancelReason,
    Checking,
    Declined,
    Leaving,
    Paid,
    Presenting,
    Scanning,
    Unclear,
)
from kiosk.model.campaign import Ask
from kiosk.model.decline import decline_kind
from kiosk.model.email_address import is_email_address
from kiosk.model.link import printed_address, with_amount
from kiosk.model.money import Money, minor_digits
from kiosk.model.wording import decimal_point, money_text
from kiosk.qr import encode
from kiosk.ui.giving.records import AmountShown, GivingShown, GivingState
from kiosk.ui.giving.steps import allowed, final_sum, typed_minor

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
}


def derive(facts: GivingState) -> GivingShown:
    """What to show for `facts`."""
    by_card = facts.cards and facts.open
    by_phone = facts.open and (facts.phones or _template(facts) is not None)
    if not facts.step:
        return GivingShown(
            organisation=facts.campaign.organisation, practice=facts.practice, by_card=by_card, by_phone=by_phone
        )
    campaign, language = facts.campaign, facts.language
    total = final_sum(facts)
    covered = campaign.giving.with_fee_covered(Money(facts.minor, campaign.currency)) if facts.minor else None
    scene, state = _scene(facts)
    link, address = _link(facts, scene)
    payment = facts.progress
    presets = {preset.amount for preset in campaign.amounts}

    def money(minor: int) -> str:
        return money_text(campaign.money(minor), language)

    return GivingShown(
        scene=scene,
        organisation=campaign.organisation,
        practice=facts.practice,
        amounts=tuple(
            AmountShown(money(preset.amount), preset.does, preset.amount == facts.minor) for preset in campaign.amounts
        ),
        range=_range(facts),
        typed=_typed(facts),
        typed_wrong=_wrong(facts),
        point=decimal_point(language) if minor_digits(campaign.currency) else "",
        own_amount=money(facts.minor) if facts.minor and facts.minor not in presets else "",
        member=facts.member,
        dues=money(campaign.dues) if campaign.dues and facts.phones and not facts.member and scene == "thanks" else "",
        can_pay=facts.minor > 0 and allowed(facts, facts.minor),
        gift=money_text(payment.money, language) if isinstance(payment, Paid) else money(total.minor),
        fee=money(covered.minor - facts.minor) if covered is not None else "",
        covers_fee=facts.covers_fee,
        by_card=by_card,
        by_phone=by_phone,
        state=state,
        declined=decline_kind(payment.declined) if isinstance(payment, Presenting) and payment.tries else "",
        tries=payment.tries if isinstance(payment, Presenting) else 0,
        code=facts.code,
        link=link,
        address=address,
        modules=encode(link).modules if link else 1,
        personal=scene == "phone" and facts.phones,
        warns=facts.warns,
        email=facts.email,
        email_complete=is_email_address(facts.email),
        receipt=facts.receipt or ("offered" if isinstance(payment, Paid) and payment.payment_intent else ""),
        on_reader=facts.cards,
    )


def _scene(facts: GivingState) -> tuple[str, str]:
    """The scene, and what is going on in it."""
    if facts.step not in ("card", "phone"):
        return facts.step, ""
    match facts.progress:
        case Checking() | Unclear():
            return "checking", ""
        case Declined():
            return "ended", "declined"
        case Cancelled(reason=reason):
            return "ended", _ENDED[reason]
        case Leaving():
            return facts.step, "leaving"
        case Presenting():
            return facts.step, "present"
        case Scanning():
            return facts.step, "scan"
        case _ if facts.cards_off and facts.step == "card":
            return "resting", "checking" if facts.still_checking else "off"
        case _:
            return facts.step, "scan" if facts.link else "preparing"


def _link(facts: GivingState, scene: str) -> tuple[str, str]:
    """What the scene's code says, and the address below it."""
    if scene == "phone":
        if isinstance(facts.progress, Scanning):
            return facts.progress.link, ""
        return facts.link, printed_address(facts.link) if facts.link else ""
    if scene not in ("ended", "resting"):
        return "", ""
    ask = _ask(facts)
    return (ask.link, ask.printed or printed_address(ask.link)) if ask is not None else ("", "")


def page_with_amount(facts: GivingState) -> str:
    """The charity's own page for what was chosen; empty where it has none that takes an amount."""
    template = _template(facts)
    total = final_sum(facts)
    digits = minor_digits(total.currency)
    amount = re.sub(r"[.]0+$", "", f"{total.major:.{digits}f}")
    return with_amount(template, amount) if template is not None else ""


def _template(facts: GivingState) -> str | None:
    ask = _ask(facts)
    return ask.link_with_amount if ask is not None else None


def _ask(facts: GivingState) -> Ask | None:
    kind = "member" if facts.member else "donate"
    return next((ask for ask in facts.campaign.asks if ask.kind == kind), None)


def _range(facts: GivingState) -> str:
    terms, campaign = facts.campaign.giving, facts.campaign
    ends = (terms.least_in(campaign.currency), terms.most_in(campaign.currency))
    return " \u2013 ".join(money_text(campaign.money(minor), facts.language) for minor in ends)


def _typed(facts: GivingState) -> str:
    return money_text(facts.campaign.money(typed_minor(facts)), facts.language) if facts.typed else ""


def _wrong(facts: GivingState) -> str:
    minor = typed_minor(facts)
    if not facts.typed or minor == 0 or allowed(facts, minor):
        return ""
    return "less" if minor < facts.campaign.giving.least_in(facts.campaign.currency) else "more"
