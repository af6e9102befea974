"""How facts count: which gifts, new members and corrections there are once all facts about each are considered.

Facts of several kiosks arrive in any order, and some of them twice. The result never depends on the order. Facts with
the same PaymentIntent are about one gift, whichever kiosks wrote them. Where they contradict each other, what most
kiosks tell counts, and of what equally many tell the larger amount, so that no kiosk alone lowers another's gift.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from kiosk.model.fact import METHODS, Correction, Fact, FeedReading, Gift, MemberJoined, Refund, Void
from kiosk.model.phase import NO_TIME

Kind = Literal["card_reader", "phone", "cash", "cheque", "transfer", "other", "member", "correction"]
CLOCKS_DIFFER = dt.timedelta(minutes=5)
"""By how much two clocks may differ that are both right."""
GIFTS: frozenset[Kind] = frozenset(METHODS)


@dataclass(frozen=True, slots=True)
class Counted:
    """A gift, new members, or a correction."""

    key: str
    """Its PaymentIntent, or `kiosk:sequence` of its fact where it has none."""
    campaign: str
    kiosk: str
    """The uuid of the kiosk that took it."""
    at: dt.datetime
    """When it was received: as Stripe says, or else when its fact was written."""
    kind: Kind
    amount: int
    """In minor units of `currency`, or a number of members or donors."""
    currency: str = ""
    """Empty where it is no money."""
    goal: str = ""
    """For a correction, the goal it corrects."""
    refunded: int = 0
    voided: bool = False
    witness: str = ""
    """The kiosk (uuid) that found it at Stripe, as long as there is no fact by the kiosk that took it."""

    @property
    def net(self) -> int:
        """What is left of it after refunds; negative only for a correction."""
        if self.voided:
            return 0
        return self.amount if self.kind == "correction" else max(0, self.amount - self.refunded)

    @property
    def number(self) -> int:
        """1 for a gift that was not voided or refunded in full, else 0."""
        return int(self.kind in GIFTS and self.net > 0)


@dataclass(frozen=True, slots=True)
class Refunded:
    """A refund by its id."""

    refund: str
    payment_intent: str
    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Telling:
    """What one kiosk tells of a gift that has a PaymentIntent."""

    teller: str
    """Its uuid."""
    told: Counted

    @property
    def said(self) -> tuple[str, int, str]:
        """What others may contradict: its campaign, the amount and the currency."""
        return self.told.campaign, self.told.amount, self.told.currency


class Known(Protocol):
    """The result of all facts so far."""

    def counted(self, key: str) -> Counted | None:
        """The one with this `key`."""

    def refunds(self, payment_intent: str) -> Mapping[str, Refunded]:
        """The refunds of a PaymentIntent by their ids."""

    def tellings(self, payment_intent: str) -> Iterable[Telling]:
        """All that was told of the gift by that PaymentIntent."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a fact adds, or replaces by its key."""

    counted: Counted | None = None
    refund: Refunded | None = None
    reading: FeedReading | None = None
    telling: Telling | None = None


NO_CHANGES = Changes()


def changes_by(fact: Fact, known: Known) -> Changes:
    """What changes when `fact` is added to what is `known`; attempts and shifts change nothing."""
    own_key = key_of(fact.kiosk, fact.sequence)
    match fact.entry:
        case Gift() as gift:
            return _gift(fact, gift, gift.payment_intent or own_key, known)
        case MemberJoined(count=count):
            return _once(Counted(own_key, fact.campaign, fact.kiosk, fact.at, "member", count), known)
        case Correction(goal=goal, amount=amount, currency=currency):
            return _once(
                Counted(own_key, fact.campaign, fact.kiosk, fact.at, "correction", amount, currency, goal), known
            )
        case Refund() as refund:
            return _refund(refund, known)
        case Void(sequence=sequence) if sequence < fact.sequence:
            voided = known.counted(key_of(fact.kiosk, sequence))
            return Changes(replace(voided, voided=True)) if voided and not voided.voided else NO_CHANGES
        case FeedReading() as reading:
            return Changes(reading=reading)
        case _:
            return NO_CHANGES


def key_of(kiosk: str, sequence: int) -> str:
    """The key of what only one fact is about, such as a cash gift."""
    return f"{kiosk}:{sequence}"


def newer(one: FeedReading, other: FeedReading | None) -> bool:
    """Whether `one` replaces `other`, a reading of the same feed: the later moment wins, then the higher figures.

    So a feed that changes its figures but not its moment is followed upwards at once, and downwards only with its
    next moment.
    """
    return other is None or age(one) > age(other)


def leading(readings: Iterable[FeedReading], now: dt.datetime) -> FeedReading | None:
    """Which of one feed's `readings` counts at `now`, with a time zone or `NO_TIME`; `None` where there is none.

    It is the newest that is not from the future: one that a clock ahead wrote, here or at another kiosk, waits until
    its moment comes. Where all are from the future, this machine's clock is behind, and the oldest of them counts.
    """
    told = list(readings)
    believed = [one for one in told if not is_to_come(one, now)]
    first = min((one.as_of for one in told), default=None)
    return max(believed or [one for one in told if one.as_of == first], key=age, default=None)


def is_to_come(reading: FeedReading, now: dt.datetime) -> bool:
    """Whether `reading` is from the future, so that one of two clocks must be wrong."""
    return now != NO_TIME and reading.as_of - now > CLOCKS_DIFFER


def age(reading: FeedReading) -> tuple[dt.datetime, list[tuple[str, int, int]], str, list[tuple[str, int, int]]]:
    """What orders the readings of one feed: see `newer`."""
    figures = [(goal, raised, -1 if gifts is None else gifts) for goal, raised, gifts in reading.figures]
    return reading.as_of, sorted(figures), reading.currency, figures


def _once(counted: Counted, known: Known) -> Changes:
    """For what only one fact is about; if that fact arrives again, something voided stays voided."""
    return NO_CHANGES if known.counted(counted.key) else Changes(counted)


def _gift(fact: Fact, gift: Gift, key: str, known: Known) -> Changes:
    told = Counted(
        key,
        fact.campaign,
        gift.taken_by or fact.kiosk,
        gift.paid_at or fact.at,
        gift.method,
        gift.money.minor,
        gift.money.currency,
        witness=fact.kiosk if gift.taken_by not in ("", fact.kiosk) else "",
    )
    if not gift.payment_intent:
        return _once(told, known)
    telling = Telling(fact.kiosk, told)
    leads = _less(agreed([*known.tellings(key), telling]).told, known.refunds(key).values())
    return Changes(None if leads == known.counted(key) else leads, telling=telling)


def agreed(tellings: Iterable[Telling]) -> Telling:
    """What counts of at least one telling of the same gift."""
    by_said: dict[tuple[str, int, str], list[Telling]] = {}
    for one in tellings:
        by_said.setdefault(one.said, []).append(one)

    def weight(those: list[Telling]) -> tuple[int, int, object]:
        return -len({one.teller for one in those}), -those[0].told.amount, min(_rank(one.told) for one in those)

    most = min(by_said.values(), key=weight)
    return min(most, key=lambda one: (_rank(one.told), one.teller))


def _rank(counted: Counted) -> tuple[bool, dt.datetime, str, str, str, Kind, int, str]:
    """Of several facts that tell the same of one gift the one with the lowest rank counts.

    The kiosk that took the gift comes before those that found it at Stripe, and among those the earliest. The rest of
    the rank makes every kiosk choose the same fact.
    """
    one = counted
    return one.witness != "", one.at, one.witness, one.kiosk, one.campaign, one.kind, one.amount, one.currency


def _refund(refund: Refund, known: Known) -> Changes:
    told = Refunded(refund.refund, refund.payment_intent, refund.money.minor, refund.money.currency)
    refunds = known.refunds(refund.payment_intent)
    before = refunds.get(refund.refund)
    if before is not None and (before.minor, before.currency) >= (told.minor, told.currency):
        return NO_CHANGES
    gift = known.counted(refund.payment_intent)
    all_told = {**refunds, told.refund: told}.values()
    return Changes(_less(gift, all_told) if gift is not None else None, told)


def _less(gift: Counted, refunds: Iterable[Refunded]) -> Counted:
    """`gift` less its `refunds`; Stripe refunds in the gift's own currency only."""
    return replace(gift, refunded=sum(max(0, one.minor) for one in refunds if one.currency == gift.currency))
