"""What is shown where gifts are recorded, undone, and sent a receipt. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.booth.outcome import undo_reasons
from kiosk.booth.standing import DayEntry
from kiosk.model.campaign import Campaign
from kiosk.model.currencies import rules_of
from kiosk.model.email_address import is_email_address
from kiosk.model.offers import offers_to_enter
from kiosk.model.wording import count_text, decimal_point, money_text, time_text
from kiosk.ui.booth.records import AmountToRecord, BoothShown, BoothViewState, GiftShown
from kiosk.ui.typing_keys import minor_of
from kiosk.words.booth import BoothWords
from kiosk.words.gift import GiftWords

MEMBERS_AT_ONCE = 6
_USUAL_AMOUNTS = (500, 1000, 2000, 5000)
"""In minor units."""
_MOST_GIFTS = 20_000
"""That a goal would take; more would mean that the currency's units are small, such as rupiah."""


def with_record(frame: BoothShown, state: BoothViewState, campaign: Campaign) -> BoothShown:
    """`frame` with the section that records cash, cheques and members."""
    currency, language = campaign.currency, state.speaker.language
    return replace(
        frame,
        method=state.method,
        offers=tuple(
            AmountToRecord(one.partner or one.text, state.method == "offer" and state.offer == place)
            for place, one in enumerate(offers_to_enter(campaign))
        ),
        amounts=tuple(_amounts(state, campaign)),
        point=decimal_point(language) if rules_of(currency).digits_by_hand else "",
        recordable=_recordable(state, campaign),
    )


def preset_amounts(state: BoothViewState) -> Sequence[int]:
    """What can be chosen with one touch: minor units, or for members how many."""
    if state.method == "offer":
        return ()
    if state.method == "member" or state.campaign is None:
        return range(1, MEMBERS_AT_ONCE + 1)
    return state.campaign.presets or usual_amounts(state.campaign)


def usual_amounts(campaign: Campaign) -> list[int]:
    """In minor units, where the campaign names none: of a size that the largest of its goals in money suggests."""
    target = max((goal.target for goal in campaign.goals if goal.is_money), default=0)
    size = 1
    while target > _MOST_GIFTS * size * max(_USUAL_AMOUNTS):
        size *= 10
    return [size * amount for amount in _USUAL_AMOUNTS]


def to_record(state: BoothViewState) -> int:
    """What would be recorded now, in minor units or members; 0 for nothing."""
    if state.typed and state.campaign is not None:
        return minor_of(state.typed, state.campaign.currency)
    return state.amount


def _amounts(state: BoothViewState, campaign: Campaign) -> Iterator[AmountToRecord]:
    language = state.speaker.language
    for amount in preset_amounts(state):
        is_members = state.method == "member"
        text = count_text(amount, language) if is_members else money_text(campaign.money(amount), language)
        yield AmountToRecord(text, not state.typed and amount == state.amount)


def _recordable(state: BoothViewState, campaign: Campaign) -> str:
    amount = to_record(state)
    if not amount:
        return ""
    words = BoothWords(state.speaker)
    if state.method == "member":
        return words.record(state.method, None, amount)
    if state.method == "offer":
        return words.enter(campaign.money(amount))
    return words.record(state.method, campaign.money(amount), 0)


def with_gifts(frame: BoothShown, state: BoothViewState, campaign: Campaign) -> BoothShown:
    """`frame` with today's gifts, and what is asked about one of them."""
    words, entries = BoothWords(state.speaker), state.standing.entries
    picked = next((one for one in entries if one.number == state.picked), None)
    return replace(
        frame,
        gifts=tuple(_gift(one, state, campaign) for one in entries),
        picked="" if picked is None else words.entry(picked, picked.at.astimezone(campaign.dates.zone)),
        reasons=() if picked is None else tuple(words.reason(one, picked.what) for one in undo_reasons(picked.what)),
        email=state.email,
        email_complete=is_email_address(state.email),
    )


def _gift(one: DayEntry, state: BoothViewState, campaign: Campaign) -> GiftShown:
    language = state.speaker.language
    return GiftShown(
        number=one.number,
        time=time_text(one.at.astimezone(campaign.dates.zone), language),
        what=GiftWords(state.speaker).way(one.what),
        amount=count_text(one.members, language) if one.money is None else money_text(one.money, language),
        is_undone=one.is_undone,
        can_undo=one.can_undo,
        can_put_back=one.is_undone and one.number == state.undone,
        can_send=bool(one.payment_intent) and not one.is_undone,
    )
