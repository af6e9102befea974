"""How facts count: which gifts, members and corrections there are, as all facts about each leave it.

Facts of several kiosks arrive in any order, and some twice; what counts in the end doesn't depend on that. A gift by
card is one by its PaymentIntent, however many kiosks and feeds tell of it.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from kiosk.model.fact import METHODS, Correction, Fact, FeedReading, Gift, MemberJoined, Refund, Void

Kind = Literal["card_reader", "phone", "cash", "cheque", "other", "member", "correction"]
GIFTS: frozenset[Kind] = frozenset(METHODS)


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing that counts."""

    key: str
    """Its PaymentIntent, or `kiosk:sequence` of its fact."""
    campaign: str
    kiosk: str
    """The uuid of the kiosk that took it."""
    at: dt.datetime
    kind: Kind
    amount: int
    """Minor units for money, else a number of members or donors."""
    currency: str = ""
    """Empty where it is no money."""
    goal: str = ""
    """For a correction, the goal it corrects."""
    refunded: int = 0
    voided: bool = False
    witness: str = ""
    """The kiosk (uuid) that only saw it at Stripe, where the one that took it has not told."""

    @property
    def net(self) -> int:
        """What is left of it."""
        if self.voided:
            return 0
        return max(0, self.amount - self.refunded) if self.kind in GIFTS else self.amount

    @property
    def number(self) -> int:
        """1 for a gift of which something is left, else 0."""
        return int(self.kind in GIFTS and self.net > 0)


@dataclass(frozen=True, slots=True)
class Refunded:
    """A refund by its id."""

    refund: str
    payment_intent: str
    minor: int
    currency: str


class Known(Protocol):
    """What is known from the facts so far."""

    def counted(self, key: str) -> Counted | None:
        """What counts under `key`."""

    def refunds(self, payment_intent: str) -> Mapping[str, Refunded]:
        """The refunds of a PaymentIntent by their ids."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a fact adds or replaces."""

    counted: Counted | None = None
    refund: Refunded | None = None
    reading: FeedReading | None = None


NO_CHANGES = Changes()


def changes_by(fact: Fact, known: Known) -> Changes:
    """What `fact` changes beside what is `known`; attempts and shifts change nothing."""
    own_key = key_of(fact.kiosk, fact.sequence)
    match fact.entry:
        case Gift() as gift:
            return _gift(fact, gift, gift.payment_intent or own_key, known)
        case MemberJoined(count=count):
            return Changes(Counted(own_key, fact.campaign, fact.kiosk, fact.at, "member", count))
        case Correction() as told:
            return Changes(
                Counted(
                    own_key,
                    fact.campaign,
                    fact.kiosk,
                    fact.at,
                    "correction",
                    told.amount,
                    told.currency,
                    told.goal,
                )
            )
        case Refund() as refund:
            return _refund(refund, known)
        case Void(sequence=sequence):
            voided = known.counted(key_of(fact.kiosk, sequence))
            return Changes(replace(voided, voided=True)) if voided else NO_CHANGES
        case FeedReading() as reading:
            return Changes(reading=reading)
        case _:
            return NO_CHANGES


def key_of(kiosk: str, sequence: int) -> str:
    """The key of what one fact alone tells of."""
    return f"{kiosk}:{sequence}"


def newer(one: FeedReading, other: FeedReading | None) -> bool:
    """Whether `one` takes the place of `other` of the same feed."""
    return other is None or (one.as_of, one.figures) > (other.as_of, other.figures)


def _gift(fact: Fact, gift: Gift, key: str, known: Known) -> Changes:
    told = Counted(
        key,
        fact.campaign,
        gift.taken_by or fact.kiosk,
        fact.at,
        gift.method,
        gift.money.minor,
        gift.money.currency,
        refunded=_sum(known.refunds(gift.payment_intent).values()) if gift.payment_intent else 0,
        witness=fact.kiosk if gift.taken_by not in ("", fact.kiosk) else "",
    )
    before = known.counted(key)
    if before is not None and _rank(before) <= _rank(told):
        return NO_CHANGES
    return Changes(told if before is None else replace(told, voided=before.voided))


def _rank(counted: Counted) -> tuple[bool, dt.datetime, str, str]:
    """The least tells best: the kiosk that took the gift before those that only saw it, then whoever did so first."""
    return counted.witness != "", counted.at, counted.witness, counted.kiosk


def _refund(refund: Refund, known: Known) -> Changes:
    refunds = known.refunds(refund.payment_intent)
    if refund.refund in refunds:
        return NO_CHANGES
    told = Refunded(refund.refund, refund.payment_intent, refund.money.minor, refund.money.currency)
    gift = known.counted(refund.payment_intent)
    if gift is None:
        return Changes(refund=told)
    return Changes(replace(gift, refunded=_sum([*refunds.values(), told])), told)


def _sum(refunds: Iterable[Refunded]) -> int:
    return sum(refund.minor for refund in refunds)
