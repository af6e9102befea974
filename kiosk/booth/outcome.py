"""What became of what somebody did at the booth, as records, and the reasons to choose from when something is undone.

`kiosk.words.outcome` says the outcomes, `kiosk.words.booth` the reasons.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kiosk.booth.standing import LedgerUnusable, What
from kiosk.model.money import Money
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.giving.why_not import WhyNot
    from kiosk.model.ledger_mistake import EntryMistake

UndoReason = Literal[
    "wrong amount", "wrong number", "entered twice", "changed their mind", "just a test", "another mistake"
]
"""Why something is undone: chosen from a list, since nobody types at a booth with a queue. The ledger keeps it so."""


def undo_reasons(what: What) -> tuple[UndoReason, ...]:
    """What may be chosen for a gift, or for members who joined."""
    wrong: UndoReason = "wrong number" if what == "member" else "wrong amount"
    return wrong, "entered twice", "changed their mind", "just a test", "another mistake"


@dataclass(frozen=True, slots=True)
class EntryRefused:
    """The ledger can't hold it."""

    why: "EntryMistake"


@dataclass(frozen=True, slots=True)
class BadShiftLabel:
    """A shift can't be called that."""

    label: str


@dataclass(frozen=True, slots=True)
class TooManyShifts:
    """So many shifts had this label today that there is no name left."""

    most: int


@dataclass(frozen=True, slots=True)
class RecordsItself:
    """A gift by card or phone, which the kiosk records by itself."""


@dataclass(frozen=True, slots=True)
class NotRecordedToday:
    """Nothing of that number was recorded at this kiosk today."""


@dataclass(frozen=True, slots=True)
class AlreadyUndone:
    """It was undone before."""


@dataclass(frozen=True, slots=True)
class NotUndone:
    """It counts already, so there is nothing to put back."""


@dataclass(frozen=True, slots=True)
class RefundedByStaff:
    """Money by card or phone, which goes back through Stripe."""


@dataclass(frozen=True, slots=True)
class NextShiftNotStarted:
    """The shift `ended` is ended, but the next one could not be started."""

    ended: str
    why: "Refusal"


@dataclass(frozen=True, slots=True)
class ClosedWithOpenShift:
    """The booth is closed, but its shift could not be ended."""

    why: "Refusal"
    also: "StateNotSaved | None" = None


@dataclass(frozen=True, slots=True)
class StateNotSaved:
    """Whether the booth is open is forgotten at the next start."""

    file: Path
    why: str
    """As the system says it."""


Refusal = (
    LedgerUnusable
    | EntryRefused
    | BadShiftLabel
    | TooManyShifts
    | RecordsItself
    | NotRecordedToday
    | AlreadyUndone
    | NotUndone
    | RefundedByStaff
    | NextShiftNotStarted
    | ClosedWithOpenShift
)


@dataclass(frozen=True, slots=True)
class BoothOpened:
    """Gifts are taken from now on, in the shift of this name."""

    shift: str


@dataclass(frozen=True, slots=True)
class DisplayOnly:
    """Only stories, goals and codes are shown from now on."""


@dataclass(frozen=True, slots=True)
class BoothClosed:
    """Nobody is at the booth; the shift is ended."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The shift of this name goes on."""

    shift: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """A gift, or new members."""

    what: What
    money: Money | None
    """`None` for members."""
    members: int
    number: int
    """The fact's own, by which it is undone."""


@dataclass(frozen=True, slots=True)
class OfferEntered:
    """What a partner's offer has brought so far."""

    offer: str
    """What the screen calls it."""
    money: Money


@dataclass(frozen=True, slots=True)
class Undone:
    """What was recorded as `number` counts no more."""

    number: int
    what: What
    reason: UndoReason


@dataclass(frozen=True, slots=True)
class PutBack:
    """What was undone counts again, as an entry of its own."""

    number: int
    """Of what was undone."""
    again: int
    """Of the new entry."""


Success = BoothOpened | DisplayOnly | BoothClosed | HandedOver | Recorded | OfferEntered | Undone | PutBack


@dataclass(frozen=True, slots=True)
class Done:
    """It is done; `besides` is what went wrong all the same."""

    what: Success
    besides: tuple[LedgerUnusable | StateNotSaved, ...] = ()


@dataclass(frozen=True, slots=True)
class NotDone:
    """It is not done, or not all of it, as `why` says."""

    why: Refusal


@dataclass(frozen=True, slots=True)
class ReaderFreed:
    """The card reader is free; whether it was busy with a payment of this kiosk, which is ended."""

    was_busy: bool


@dataclass(frozen=True, slots=True)
class ReaderNotFreed:
    """The card reader could not be freed."""

    why: "WhyNot"


@dataclass(frozen=True, slots=True)
class PaymentClosed:
    """The payment of which Stripe has nothing has an end."""

    money: Money


@dataclass(frozen=True, slots=True)
class NothingToClose:
    """No payment keeps cards off any more."""


@dataclass(frozen=True, slots=True)
class NoReader:
    """This kiosk has no card reader."""


@dataclass(frozen=True, slots=True)
class ReceiptSent:
    """Stripe sends a receipt; in practice nothing is sent."""

    practice: bool


@dataclass(frozen=True, slots=True)
class ReceiptNotSent:
    """Stripe could not be asked to send a receipt."""


@dataclass(frozen=True, slots=True)
class ComparingStopped:
    """The comparison with Stripe was stopped; the day is not ended."""


@dataclass(frozen=True, slots=True)
class OfficeNotReady:
    """The office can't be entered before this machine's settings can be read."""


@dataclass(frozen=True, slots=True)
class Unexpected:
    """A mistake in the program; the log has the details."""


Announcement = (
    Done
    | NotDone
    | ReaderFreed
    | ReaderNotFreed
    | PaymentClosed
    | NothingToClose
    | NoReader
    | ReceiptSent
    | ReceiptNotSent
    | ComparingStopped
    | OfficeNotReady
    | Unexpected
)
"""What is said for a while after somebody touched a button."""
