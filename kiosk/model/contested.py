"""Gifts of which several kiosks don't tell the same, for `kiosk.words.fleet`."""

from typing import Literal

from kiosk.model.money import Money
from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """What one kiosk says."""

    kiosk: str
    """What it calls itself, with the beginning of its uuid."""
    money: Money


@dataclass(frozen=True, slots=True)
class Contested:
    """A gift of which kiosks contradict each other: how much it was, who took it, how, or for which campaign."""

    payment_intent: str
    counts: Money
    """What counts."""
    backing: tuple[str, ...]
    """The kiosks that say so."""
    against: tuple[Said, ...]

    @property
    def is_settled(self) -> bool:
        """Whether more kiosks say so than say anything else, as when one has read it at Stripe."""
        return len(self.backing) > len({one.kiosk for one in self.against})

    @property
    def is_about_the_amount(self) -> bool:
        """Whether another amount is said, too; what is said in another currency counts there by itself."""
        said = [one.money for one in self.against if one.money.currency == self.counts.currency]
        return any(money != self.counts for money in said)


@dataclass(frozen=True, slots=True)
class TakenOff:
    """What one kiosk alone takes off that others brought; it doesn't count."""

    what: Literal["refund", "correction", "take_over"]
    """`take_over`: what it took over into another campaign or currency, where it counts."""
    of: str
    """The PaymentIntent, or the goal (id)."""
    name: str
    """The refund's id; empty for corrections."""
    amount: int
    """In minor units of `currency`, or a number; more than 0."""
    currency: str
    kiosks: tuple[str, ...]
    """Who does: what they call themselves, with the beginning of their uuids."""
    campaign: str = ""
    """Whose goal it is; empty for refunds."""


Doubted = Contested | TakenOff
