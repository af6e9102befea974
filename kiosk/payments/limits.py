"""How long a payment waits, and how often it tries: one record for each machine; all times in seconds."""

from dataclasses import field

from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class ReaderLimits:
    """Of a payment on a reader."""

    tries: int = 3
    """Cards, with one PaymentIntent."""
    preparing: float = 15.0
    """Until the reader must be ready."""
    card: float = 600.0
    """Until the last card must have been presented; the screen leaves earlier (`kiosk.ui.giving.idle`)."""
    unclear: float = 15.0
    """Without news of the money after which nobody can say how it stands."""
    checking: float = 60.0
    """For which an attendee is asked to wait until it is known."""
    hand_overs: int = 3
    """How often one card's turn is handed to a reader that seems not to have heard."""
    creates: int = 3
    """Idempotency keys for making the PaymentIntent."""
    failed_creates: int = 2
    """How often Stripe may fail under one of them: it keeps that answer, and would give it again and again."""
    poll: float = 1.0
    """Between two steps."""
    slow_poll: float = 2.5
    """The same, once a card was waited for `slow_after` seconds."""
    slow_after: float = 30.0
    checking_poll: float = 5.0
    """The same, while nobody can say how it stands."""


@dataclass(frozen=True, slots=True)
class PhoneLimits:
    """Of a payment on somebody's phone."""

    preparing: float = 15.0
    """Until the page must be there."""
    unclear: float = 15.0
    """Without news of the money after which nobody can say how it stands."""
    checking: float = 60.0
    """For which an attendee is asked to wait until it is known."""
    creates: int = 3
    """Idempotency keys for making the page."""
    failed_creates: int = 2
    """How often Stripe may fail under one of them."""
    poll: float = 2.5
    """Between two looks at a page on the screen."""
    slow_poll: float = 4.0
    """The same, while Stripe doesn't answer."""
    leaving_poll: float = 1.0
    """The same, while it is made or called off."""
    checking_poll: float = 5.0
    """The same, while nobody can say how it stands."""
    watched_poll: float = 10.0
    """Between two looks at a page that isn't on the screen."""
    longest_poll: float = 60.0
    """The same, while Stripe doesn't answer."""
    pending_poll: float = 300.0
    """The same, once its money is to come days later."""
    watched: int = 5
    """Questions to Stripe in one go; the others have their turn in the next."""


@dataclass(frozen=True, slots=True)
class PaymentLimits:
    """Of both."""

    reader: ReaderLimits = field(default_factory=ReaderLimits)
    phone: PhoneLimits = field(default_factory=PhoneLimits)
