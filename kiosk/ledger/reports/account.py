"""What the facts of one campaign come to: each movement of its money and numbers, and each attempt.

A movement is the part of a fact that changes what counts. Gifts, their refunds and voids are told apart here by the
rule that keeps the tally (`kiosk.model.counting`), so the movements of a drive add up to the ledger's own sums.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Literal, NamedTuple

from kiosk.model.counted import Kind
from kiosk.model.fact import FeedReading, Method
from kiosk.model.money import Money
from kiosk.model.records import dataclass

MovementKind = Literal["gift", "refund", "void", "correction", "member", "supporter"]
Outcome = Literal["paid", "pending", "declined", "failed", "cancelled", "unclear", "open"]
"""`pending`: its money comes days later, or doesn't. `failed`: it was pending, and its money never came."""
OUTCOMES: tuple[Outcome, ...] = ("paid", "pending", "declined", "failed", "cancelled", "unclear", "open")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something happened: a kiosk (uuid) by its name and place at that time, and the shift there."""

    kiosk: str
    name: str
    place: str
    shift: str


@dataclass(frozen=True, slots=True)
class Movement:
    """One change of what counts."""

    kind: MovementKind
    of: Kind
    """What it changes: a gift by its method, a member, a correction."""
    at: dt.datetime
    where: Place
    amount: int
    """By how much, signed: minor units, or a number where `currency` is empty."""
    told: int
    """The amount that the fact names, with the sign it has there."""
    currency: str
    key: str
    """What it belongs to: the gift's PaymentIntent, or the first fact's id."""
    fact: str
    """The id of the fact that told it."""
    goal: str = ""
    reason: str = ""
    payment_intent: str = ""
    attempt: str = ""
    refund: str = ""
    fund: str = ""
    """What a gift is for, by the fund's id; its refund and void have it, too."""
    tier: str = ""
    """The dues that were paid with it, by their id; likewise."""
    reference: str = ""
    """What was given as its reference, such as a receipt's number; its refund and void have it, too."""
    fee: Money | None = None
    """What Stripe kept of a gift in all, its refunds included, in the currency of Stripe's balance; `None` where that
    is not known."""
    adds: int | None = None
    """By how much it changes the ledger's money, where that is another figure than `amount`."""

    @property
    def money(self) -> int:
        """By how much it changes the ledger's money, in minor units: what corrects several goals counts once."""
        return self.amount if self.adds is None else self.adds


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to take a gift, and what became of it by now; `open` has no ending yet."""

    attempt: str
    at: dt.datetime
    where: Place
    method: Method
    money: Money
    fact: str
    outcome: Outcome
    reason: str
    payment_intent: str
    fund: str = ""
    tier: str = ""


@dataclass(frozen=True, slots=True)
class Range:
    """The facts that one kiosk wrote in the period, by their sequences."""

    kiosk: str
    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Shift:
    """When a shift of a kiosk began and ended, as far as the ledger has it."""

    opened: dt.datetime | None = None
    closed: dt.datetime | None = None


class Heard(NamedTuple):
    """What a feed said, or staff of an offer, and when and where it was written."""

    at: dt.datetime
    reading: FeedReading
    where: Place
    fact: str


@dataclass(frozen=True, slots=True)
class Account:
    """All of a campaign up to now, in the order of time."""

    movements: tuple[Movement, ...]
    attempts: tuple[Attempt, ...]
    unknown_refunds: tuple[Movement, ...]
    """Refunds of gifts that the ledger doesn't hold; they change nothing."""
    shifts: Mapping[tuple[str, str], Shift]
    """By kiosk and shift."""
    readings: tuple[Heard, ...]
    ranges: tuple[Range, ...]
    fees: frozenset[str]
    """The movements on Stripe's balance of which the fee is known, of all campaigns."""
    left: Mapping[str, int]
    """By key, what is left of each gift."""
