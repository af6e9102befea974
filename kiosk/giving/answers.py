"""What the payment flow answers where no payment is begun, as records."""

from kiosk.giving.why_not import WhyNot
from kiosk.model.money import Money
from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class CardsOff:
    """No card is taken now, or no phone can be sent to pay."""

    why: WhyNot
    checking: bool = False
    """Whether that passes by itself, once the payment before is settled."""


@dataclass(frozen=True, slots=True)
class Freed:
    """What became of the reader."""

    was_busy: bool
    """Whether it was about a payment of this kiosk, which was ended."""
    why_not: WhyNot | None = None
    """Why it can't be freed; `None` where it is free."""


@dataclass(frozen=True, slots=True)
class Closed:
    """What became of a payment without an end that people wanted to close."""

    money: Money | None
    """What it was for; `None` where none is closed."""
    why_not: WhyNot | None = None
    """Why it can't be closed; `None` where nothing keeps cards off any more."""
