"""What a payment on a reader asks Stripe, in our own few verbs, and what can come of each.

Whatever is no answer of Stripe's own to the question is `NoAnswer`: it may have been done or not.
"""

import datetime as dt
from typing import Literal, Protocol

from kiosk.model.attempt import Attempt
from kiosk.model.money import Money
from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import NoAnswer, Refused


@dataclass(frozen=True, slots=True)
class Intent:
    """A PaymentIntent: the truth about the money."""

    id: str
    status: str
    """By Stripe's word: `succeeded`, `canceled`, or what may still become one of them."""
    money: Money
    received: int
    """In minor units."""
    live: bool
    attempt: str
    """The attempt it is stamped with by this kiosk; empty where it isn't."""
    on_reader: bool
    """Whether a reader can take it."""
    charge: str = ""
    """Its latest charge, which a declined card makes too."""
    declined: str = ""
    """What its last card was declined for."""
    paid_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """What the reader is about: the truth about the device, not about money."""

    state: Literal["empty", "in_progress", "succeeded", "failed"]
    intent: str = ""
    """The PaymentIntent in it; empty where it is about something else."""
    failure: str = ""
    """Stripe's word for what failed; new ones may come."""
    declined: str = ""
    """Why the card was declined, where Stripe says so."""


class Terminal(Protocol):
    """Stripe, and the one reader of this kiosk. Each call blocks for some seconds at most."""

    @property
    def live(self) -> bool:
        """Whether it moves real money."""

    def create(self, attempt: Attempt, number: int) -> Intent | Refused | NoAnswer:
        """Moves no money. Make the PaymentIntent of `attempt`; the same `number` again never makes a second."""

    def find(self, attempt: Attempt) -> tuple[Intent, ...] | Refused | NoAnswer:
        """Moves no money. All PaymentIntents stamped with `attempt`, by Stripe's list."""

    def read(self, intent: str) -> Intent | Refused | NoAnswer:
        """Moves no money. The PaymentIntent as it is."""

    def slot(self) -> Slot | Refused | NoAnswer:
        """Moves no money. What the reader is about."""

    def present(self, intent: str, key: str) -> Slot | Refused | NoAnswer:
        """Takes money once a card is there. Have the reader take `intent`; each try has a `key` of its own."""

    def clear(self) -> Slot | Refused | NoAnswer:
        """Moves no money. End whatever the reader is about, unless a card is being charged."""

    def cancel(self, intent: str) -> Intent | Refused | NoAnswer:
        """Moves no money. Make sure that `intent` can't be paid any more, unless it was."""
