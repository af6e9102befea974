"""One thing that counts."""

import datetime as dt
from typing import Literal

from kiosk.model.fact import METHODS
from kiosk.model.records import dataclass

Kind = Literal["card_reader", "phone", "cash", "cheque", "transfer", "other", "member", "supporter", "correction"]
GIFTS: frozenset[Kind] = frozenset(METHODS)


@dataclass(frozen=True, slots=True)
class Counted:
    """A gift, new members, a new monthly supporter, or a correction."""

    key: str
    """Its PaymentIntent, or `kiosk:sequence` of its fact where it has none."""
    campaign: str
    kiosk: str
    """The uuid of the kiosk that took it."""
    at: dt.datetime
    """When it was received: as Stripe says, or else when its fact was written."""
    kind: Kind
    amount: int
    """In minor units of `currency`, or a number of members, donors or supporters."""
    currency: str = ""
    """Empty where it is no money."""
    goal: str = ""
    """For a correction, the goal it corrects."""
    refunded: int = 0
    voided: bool = False
    witness: str = ""
    """The kiosk (uuid) that found it at Stripe, as long as there is no fact by the kiosk that took it."""
    fund: str = ""
    """The id of what a gift is for; empty where that is nothing in particular."""

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
