"""Payments, refunds and disputes as they stand at Stripe."""

import datetime as dt

from kiosk.model.fact import Fee, Gift, Refund, is_dispute
from kiosk.model.money import Money
from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class Payment:
    """A PaymentIntent as it stands at Stripe."""

    id: str
    status: str
    """By Stripe's word; money was received where it is `succeeded`."""
    money: Money
    """What was received; where nothing was, what is asked for."""
    attempt: str
    """By its stamp."""
    gift: Gift | None
    """As the ledger would hold it; `None` where it isn't paid, or isn't a gift of this campaign."""
    fee: Fee | None
    """`None` where Stripe has not booked it yet."""
    is_disputed: bool
    """Whether the donor's bank contests it, or did."""
    on_reader: bool
    """Whether it is for a card on a reader; else it belongs to a page that is opened on a phone."""
    begun: dt.datetime | None
    """When it was made at Stripe; `None` where Stripe doesn't say."""

    @property
    def is_paid(self) -> bool:
        """Whether money was received."""
        return self.status == "succeeded"


@dataclass(frozen=True, slots=True)
class GivenBack:
    """A refund or a dispute as it stands at Stripe."""

    id: str
    status: str
    """By Stripe's word."""
    came_back: bool
    """Whether the money is with us: a refund that failed, a dispute that was won or took nothing."""
    is_over: bool
    """Whether nothing more can come of it; `False` for a dispute that waits for an answer or a decision."""
    money: Money
    payment_intent: str
    refund: Refund | None
    """As the ledger would hold it; `None` where it has not succeeded, or not of a gift of this campaign."""
    fee: Fee | None
    """`None` where Stripe kept nothing for it."""

    @property
    def is_dispute(self) -> bool:
        """Whether the donor's bank took it."""
        return is_dispute(self.id)
