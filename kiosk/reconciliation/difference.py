"""What can differ between the ledger and Stripe, and what came of holding one against the other."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import field
from typing import Literal, NamedTuple

from kiosk.model.attempt import Attempt
from kiosk.model.contested import Doubted
from kiosk.model.fact import Correction, Entry, Fee
from kiosk.model.ledger_mistake import EntryMistake
from kiosk.model.money import Money
from kiosk.model.records import dataclass

Doing = Literal["reading_payments", "reading_refunds", "asking", "writing_fees", "cancelling"]
"""What is being done while the ledger is compared; the first two are counted in days, the others one by one."""
DifferenceKind = Literal[
    "gift_unknown_here",
    "gift_not_at_stripe",
    "refund_unknown_here",
    "refund_not_at_stripe",
    "dispute_unknown_here",
    "dispute_open",
    "dispute_unreadable",
    "amounts_differ",
    "unsettled",
]
DIFFERENCES: tuple[DifferenceKind, ...] = (
    "gift_unknown_here",
    "gift_not_at_stripe",
    "refund_unknown_here",
    "refund_not_at_stripe",
    "dispute_unknown_here",
    "dispute_open",
    "dispute_unreadable",
    "amounts_differ",
    "unsettled",
)


class Total(NamedTuple):
    """How many, and what they come to in minor units of the campaign's currency."""

    number: int = 0
    minor: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the ledger and Stripe don't say the same, or can't be known to."""

    kind: DifferenceKind
    name: str
    """Its PaymentIntent or refund; the attempt where Stripe has neither."""
    here: Money | None = None
    at_stripe: Money | None = None
    status: str = ""
    """Stripe's word for how it stands; empty where Stripe has nothing of it."""
    entry: Entry | None = None
    """What the ledger lacks."""
    reinstated: tuple[Correction, ...] = ()
    """The same of a dispute that was won: what the goals that it lowered get back, and lose by a refund after that."""
    to_correct: tuple[Correction, ...] = ()
    """What is left for people: a correction of each goal, under this name."""
    written: bool = False
    """Whether the ledger has that now."""
    refused: EntryMistake | None = None
    """Why the ledger can't hold it; `None` where it can, or has it otherwise."""

    @property
    def is_for_people(self) -> bool:
        """Whether nothing but people can settle it: by a correction, or by closing it."""
        return self.kind in ("gift_not_at_stripe", "refund_not_at_stripe", "amounts_differ") and not self.reinstated


@dataclass(frozen=True, slots=True)
class Heard:
    """What Stripe has of something that kiosks of a fleet don't tell the same."""

    doubted: Doubted
    at_stripe: Money | None
    """`None` where it has no such payment of this campaign, or no such refund."""
    entry: Entry | None
    """The same for the ledger."""
    written: bool = False
    """Whether this kiosk has added that as its voice."""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What came of holding the ledger against Stripe."""

    since: dt.datetime
    gifts: Total
    """Those of the period that both have, with the same amount."""
    refunds: Total
    """As `gifts`, without disputes that were won."""
    fees: Total
    """What Stripe kept of the gifts that it has, their refunds and disputes included; counted by gifts."""
    other_fees: Mapping[str, Total]
    """The same in other currencies than the campaign's."""
    other_gifts: Mapping[str, Total]
    """As `gifts`, of those in other currencies, which count for no goal."""
    without_fee: int
    """How many gifts of the period Stripe has not booked yet."""
    new_fees: tuple[Fee, ...]
    """That the ledger did not have."""
    differences: tuple[Difference, ...]
    disputed: int
    """How many gifts the donors' banks contest or contested."""
    orphans: tuple[str, ...]
    """PaymentIntents of this kiosk that nobody paid and no attempt waits for."""
    strangers: tuple[str, ...] = ()
    """PaymentIntents with this kiosk's stamp that were begun by no attempt in its ledger: another machine writes in
    its name, such as one with a copy of its disk, or an older backup was put back."""
    cancelled: tuple[str, ...] = ()
    """Those of them that were cancelled."""
    heard: tuple[Heard, ...] = ()
    """Of what kiosks contradict each other about."""
    pending: tuple[Attempt, ...] = ()
    """What was made on phones and isn't paid yet: it comes days later, or doesn't."""
    outside: Mapping[str, Total] = field(default_factory=dict)
    """What the account received in the period that no kiosk took and the book doesn't have, by currency."""

    @property
    def agrees(self) -> bool:
        """Whether the ledger and Stripe said the same before anything was mended."""
        return not self.differences
