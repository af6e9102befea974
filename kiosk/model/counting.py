"""How facts count: which gifts, new members and corrections there are once all facts about each are considered.

Facts of several kiosks arrive in any order, and some of them twice. The result never depends on the order. Facts with
the same PaymentIntent are about one gift, whichever kiosks wrote them; where they contradict each other, see
`kiosk.model.agreement`.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from kiosk.model.agreement import Refunded, RefundTelling, Telling, agreed
from kiosk.model.counted import Counted
from kiosk.model.fact import Correction, Fact, FeedReading, Gift, MemberJoined, MonthlyBegan, Refund, Void
from kiosk.model.phase import NO_TIME
from kiosk.model.records import dataclass

_NO_PAYMENT = ":"
"""In every key that is no payment's, and in no name of Stripe's."""
CLOCKS_DIFFER = dt.timedelta(minutes=5)
"""By how much two clocks may differ that are both right."""


class Known(Protocol):
    """The result of all facts so far."""

    def counted(self, key: str) -> Counted | None:
        """The one with this `key`, that only one fact is about."""

    def refunds(self, payment_intent: str) -> Iterable[RefundTelling]:
        """All that was told of the refunds of that PaymentIntent."""

    def tellings(self, payment_intent: str) -> Iterable[Telling]:
        """All that was told of the gift by that PaymentIntent."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a fact adds, or replaces by its key."""

    counted: tuple[Counted, ...] = ()
    refund: RefundTelling | None = None
    reading: FeedReading | None = None
    telling: Telling | None = None


NO_CHANGES = Changes()


def changes_by(fact: Fact, known: Known) -> Changes:
    """What changes when `fact` is added to what is `known`; attempts and shifts change nothing."""
    own_key = key_of(fact.kiosk, fact.sequence)
    match fact.entry:
        case Gift() as gift:
            return _gift(fact, gift, known)
        case MemberJoined(count=count):
            return _once(Counted(own_key, fact.campaign, fact.kiosk, fact.at, "member", count), known)
        case MonthlyBegan():
            return _once(Counted(own_key, fact.campaign, fact.kiosk, fact.at, "supporter", 1), known)
        case Correction(goal=goal, amount=amount, currency=currency):
            return _once(
                Counted(own_key, fact.campaign, fact.kiosk, fact.at, "correction", amount, currency, goal), known
            )
        case Refund() as refund:
            return _refund(fact, refund, known)
        case Void(sequence=sequence) if sequence < fact.sequence:
            voided = known.counted(key_of(fact.kiosk, sequence))
            return Changes((replace(voided, voided=True),)) if voided and not voided.voided else NO_CHANGES
        case FeedReading() as reading:
            return Changes(reading=reading)
        case _:
            return NO_CHANGES


def key_of(kiosk: str, sequence: int) -> str:
    """The key of what only one fact is about, such as a cash gift."""
    return f"{kiosk}{_NO_PAYMENT}{sequence}"


def is_payment(name: str) -> bool:
    """Whether `name` can be a PaymentIntent: none is called like what only one fact is about."""
    return name != "" and _NO_PAYMENT not in name


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
    return NO_CHANGES if known.counted(counted.key) else Changes((counted,))


def _gift(fact: Fact, gift: Gift, known: Known) -> Changes:
    is_known_to_others = is_payment(gift.payment_intent)
    told = Counted(
        gift.payment_intent if is_known_to_others else key_of(fact.kiosk, fact.sequence),
        fact.campaign,
        gift.taken_by or fact.kiosk,
        gift.paid_at or fact.at,
        gift.method,
        gift.money.minor,
        gift.money.currency,
        witness=fact.kiosk if gift.taken_by not in ("", fact.kiosk) else "",
        fund=gift.fund,
    )
    if not is_known_to_others:
        return _once(told, known)
    telling = Telling(fact.kiosk, told)
    counts = agreed({*known.tellings(told.key), telling}, known.refunds(told.key))
    return Changes(tuple(one.counts for one in counts), telling=telling)


def _refund(fact: Fact, refund: Refund, known: Known) -> Changes:
    name = refund.payment_intent
    telling = RefundTelling(fact.kiosk, Refunded(refund.refund, name, refund.money.minor, refund.money.currency))
    counts = agreed(known.tellings(name), {*known.refunds(name), telling})
    return Changes(tuple(one.counts for one in counts), telling) if is_payment(name) else NO_CHANGES
