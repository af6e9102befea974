"""Facts: the rows of the ledger. They are only ever added, and hold no name, e-mail address or word about a person."""

import datetime as dt
import re
from typing import Literal, NamedTuple

from kiosk.model.ledger_mistake import EntryMistake
from kiosk.model.money import Money
from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass

Method = Literal["card_reader", "phone", "cash", "cheque", "transfer", "other"]
"""How a gift was given."""
METHODS: tuple[Method, ...] = ("card_reader", "phone", "cash", "cheque", "transfer", "other")
CARD_METHODS: tuple[Method, ...] = ("card_reader", "phone")
"""Through Stripe: given back by a refund there, never by a void here."""
OUTSIDE = "outside"
"""Who took what no kiosk took, in place of a kiosk's uuid."""

LONGEST_REASON = 200
_PERSONAL = re.compile(r"@|\d[\d ()/.-]{7,}\d")
_DATE = re.compile(r"\b(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4})\b")


class EntryRefusedError(ValueError):
    """The ledger can't hold this; `kiosk.words.ledger_mistakes` says `mistake`."""

    def __init__(self, mistake: EntryMistake) -> None:
        super().__init__(str(mistake))
        self.mistake = mistake


class KnownOtherwiseError(EntryRefusedError):
    """The ledger holds another entry under the same reference; nothing is lost by leaving this one out."""


@dataclass(frozen=True, slots=True)
class Gift:
    """Money that has been received.

    `payment_intent` and `attempt` are there for cards. `taken_by` is the kiosk (uuid) that took it, where another one
    or Stripe is only the witness. `paid_at` is when Stripe took it, with a time zone: where that is known it counts
    instead of the moment of writing, which may be hours later or by a clock that is wrong. A witness always tells it.
    """

    method: Method
    money: Money
    payment_intent: str = ""
    attempt: str = ""
    taken_by: str = ""
    paid_at: dt.datetime | None = None
    fund: str = ""
    """The id of what it is for; empty where that is nothing in particular."""
    tier: str = ""
    """The id of the dues that were paid with it; empty for any other gift, and where there is one amount for all."""


@dataclass(frozen=True, slots=True)
class AttemptOpened:
    """Somebody is about to give; written before the network is touched."""

    attempt: str
    method: Method
    money: Money
    fund: str = ""
    """As in the gift that comes of it."""
    tier: str = ""
    """As in the gift that comes of it."""


@dataclass(frozen=True, slots=True)
class AttemptAsked:
    """Stripe knows the attempt by this PaymentIntent, or for a phone by this Checkout Session."""

    attempt: str
    payment_intent: str


@dataclass(frozen=True, slots=True)
class AttemptEnded:
    """What became of an attempt that brought no gift; unclear ones are settled by a later fact."""

    attempt: str
    outcome: Literal["declined", "cancelled", "unclear"]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Refund:
    """Money given back through Stripe, of one PaymentIntent; or taken back by the donor's bank, in a dispute."""

    refund: str
    """The id of the refund, or of the dispute."""
    payment_intent: str
    money: Money


@dataclass(frozen=True, slots=True)
class Fee:
    """What Stripe kept for one movement of a gift's money, in the currency of its balance; it may be nothing.

    The movement is the gift's coming, or its going back. It changes nothing that counts: goals are about gifts.
    """

    balance_transaction: str
    payment_intent: str
    money: Money


@dataclass(frozen=True, slots=True)
class MemberJoined:
    """Members who joined at the booth."""

    count: int = 1


@dataclass(frozen=True, slots=True)
class MonthlyBegan:
    """Somebody gives this much every month from now on; what was paid at once, if anything, is a gift of its own.

    It ends its attempt, and says nothing of later payments: each of them is a gift when it is paid.
    """

    attempt: str
    money: Money


@dataclass(frozen=True, slots=True)
class Correction:
    """A signed change of one goal's figure, in the goal's unit, with its reason; `currency` is empty for counts."""

    goal: str
    amount: int
    reason: str
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Void:
    """An earlier fact of the same kiosk, by its sequence, counts no more.

    It undoes gifts without a PaymentIntent, members, monthly supporters and corrections, each for good, and changes
    nothing else.
    """

    sequence: int
    reason: str


class Figure(NamedTuple):
    """What a feed says of one goal, in the goal's unit, and from how many gifts where it says that."""

    goal: str
    raised: int
    gifts: int | None = None


@dataclass(frozen=True, slots=True)
class FeedReading:
    """What a feed said at `as_of`, in UTC.

    It has a figure for each goal that the feed gives: one that lacks a goal is no reading. `currency` is that of its
    money, empty where it has none.
    """

    feed: str
    as_of: dt.datetime
    figures: tuple[Figure, ...]
    currency: str


@dataclass(frozen=True, slots=True)
class ShiftOpened:
    """A volunteer's shift begins; `shift` names it, not the volunteer."""

    shift: str


@dataclass(frozen=True, slots=True)
class ShiftClosed:
    """It ends."""

    shift: str


Entry = (
    Gift
    | AttemptOpened
    | AttemptAsked
    | AttemptEnded
    | Refund
    | Fee
    | MemberJoined
    | MonthlyBegan
    | Correction
    | Void
    | FeedReading
    | ShiftOpened
    | ShiftClosed
)
"""What a fact says."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the ledger, known everywhere by `kiosk` and `sequence`."""

    kiosk: str
    """The uuid of the kiosk that wrote it."""
    sequence: int
    """From 1, without gaps, in the order of writing."""
    at: dt.datetime
    """When it was written, by that kiosk's clock, in UTC and whole milliseconds."""
    campaign: str
    kiosk_name: str
    place: str
    shift: str
    """The shift it belongs to; empty outside one."""
    reference: str
    """What the same kiosk writes only once."""
    entry: Entry


def is_dispute(refund: str) -> bool:
    """Whether the id of a `Refund` is that of a dispute."""
    return refund.startswith(("dp_", "du_"))


def is_held_elsewhere(entry: Entry) -> bool:
    """Whether somebody beside the kiosks holds what `entry` says, too: Stripe, or who publishes a figure."""
    match entry:
        case Gift(method=method):
            return method in CARD_METHODS
        case AttemptAsked() | AttemptEnded() | Refund() | Fee() | MonthlyBegan() | FeedReading():
            return True
        case AttemptOpened() | MemberJoined() | Correction() | Void() | ShiftOpened() | ShiftClosed():
            return False


def own_reference(entry: Entry) -> str | None:
    """What makes `entry` the same when it is written again; `None` where only who adds it can tell."""
    match entry:
        case Gift(payment_intent=str(intent)) if intent:
            return f"gift:{intent}"
        case AttemptOpened(attempt=attempt):
            return f"attempt:{attempt}:opened"
        case AttemptAsked(attempt=attempt, payment_intent=intent):
            return f"attempt:{attempt}:asked:{intent}"
        case Refund(refund=refund):
            return f"refund:{refund}"
        case Fee(balance_transaction=transaction):
            return f"fee:{transaction}"
        case MonthlyBegan(attempt=attempt):
            return f"monthly:{attempt}"
        case Void(sequence=sequence):
            return f"void:{sequence}"
        case ShiftOpened(shift=shift):
            return f"shift:{shift}:opened"
        case ShiftClosed(shift=shift):
            return f"shift:{shift}:closed"
        case Gift() | AttemptEnded() | MemberJoined() | Correction() | FeedReading():
            return None


def check_reason(reason: str) -> str:
    """`reason` on one line, fit for a book that is kept.

    Raises:
        EntryRefusedError: there is none, it is too long, or it names a person by an address or a number.
    """
    reason = plain_text(reason)
    if not reason:
        raise EntryRefusedError(EntryMistake("no_reason"))
    if len(reason) > LONGEST_REASON:
        raise EntryRefusedError(EntryMistake("reason_too_long", (len(reason), LONGEST_REASON)))
    if _PERSONAL.search(_DATE.sub("", reason)):
        raise EntryRefusedError(EntryMistake("reason_tells_of_people"))
    return reason
