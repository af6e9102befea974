"""What a payment on somebody's own phone asks Stripe, in our own few verbs.

Stripe makes a page for one person, a Checkout Session, whose address a phone reads from the screen. What is no answer
of Stripe's own is `NoAnswer`: it may have been done or not.
"""

import datetime as dt
from typing import Protocol

from kiosk.model.attempt import Attempt
from kiosk.model.money import Money
from kiosk.model.payment_method import ALWAYS
from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.payments.terminal import Intent


@dataclass(frozen=True, slots=True)
class Monthly:
    """What makes a page one for giving every month."""

    note: str
    """What people must know before: how much, when, and how to stop; 1200 characters at most, above the button."""
    starts: dt.datetime | None = None
    """When the first money is taken, within a month; `None` for at once."""


@dataclass(frozen=True, slots=True)
class Page:
    """What somebody meets on their phone.

    It is made up once for an attempt: whoever asks again under the same key must ask for the very same page.
    """

    title: str
    """What is paid for."""
    thanks: str
    """The address that a phone goes on to once it has paid; https."""
    until: dt.datetime
    """When it ends by itself; Stripe takes half an hour from now at least, and a day at most."""
    is_donation: bool = True
    """Whether its button says so; else it says that somebody pays."""
    language: str = ""
    """What it is read in, such as "pt-BR"; empty for the phone's own."""
    background: str = ""
    """Its colour, such as "#1e3a5f"; empty for the account's, as `button`."""
    button: str = ""
    """The colour of the button to pay with."""
    methods: tuple[str, ...] = ALWAYS
    """What it may be paid with, by Stripe's names."""
    monthly: Monthly | None = None
    """`None` where somebody pays once."""


@dataclass(frozen=True, slots=True)
class Session:
    """A Checkout Session: the truth about the page, and what Stripe first says of the money."""

    id: str
    status: str
    """By Stripe's word: `open`, `complete` or `expired`."""
    paid: bool
    """Whether Stripe says that it was; its PaymentIntent has the last word."""
    intent: str
    """The PaymentIntent that it is paid with, at once or later; empty before.

    Of a subscription it is that of the first invoice.
    """
    money: Money
    live: bool
    attempt: str
    """The attempt it is stamped with by this kiosk; empty where it isn't."""
    url: str
    """Where the page is; empty where it is over, or at an address that may not be shown."""
    agreed: bool = False
    """Whether somebody has agreed to pay from a later moment on, and nothing was due today."""
    methods: frozenset[str] = frozenset(ALWAYS)
    """What it can be paid with, by Stripe's names: of those asked for, what the account and the currency take."""


class Checkout(Protocol):
    """Stripe, as far as its pages go. Each call blocks for some seconds at most."""

    @property
    def live(self) -> bool:
        """Whether it moves real money."""

    def create(self, attempt: Attempt, page: Page, number: int) -> Session | Refused | NoAnswer:
        """Moves no money. Make the page of `attempt`; the same `number` again never makes a second."""

    def find(self, attempt: Attempt) -> tuple[Session, ...] | Refused | NoAnswer:
        """Moves no money. All sessions stamped with `attempt`, by Stripe's list."""

    def read(self, session: str) -> Session | Refused | NoAnswer:
        """Moves no money. The session as it is."""

    def read_intent(self, intent: str) -> Intent | Refused | NoAnswer:
        """Moves no money. The PaymentIntent as it is."""

    def expire(self, session: str) -> Session | Refused | NoAnswer:
        """Moves no money. Make sure that `session` can't be paid any more, unless it was."""
