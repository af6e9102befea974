"""What Stripe kept of gifts by card, as far as the book was told by `kiosk reconcile`."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.ledger.reports.account import Movement
from kiosk.model.fact import CARD_METHODS


@dataclass(frozen=True, slots=True)
class Fees:
    """The fees of some gifts by card."""

    kept: int = 0
    """In minor units of the gifts' currency."""
    known: int = 0
    """Of how many gifts the fee is known."""
    unknown: int = 0
    """Of how many it is not."""
    elsewhere: int = 0
    """How many of the known ones are in another currency than their gift, and so in no sum."""


def fees_of(movements: Iterable[Movement]) -> Fees:
    """The fees of the gifts by card among `movements`."""
    gifts = [one for one in movements if one.kind == "gift" and one.of in CARD_METHODS]
    kept = [one.fee.minor for one in gifts if one.fee is not None and one.fee.currency == one.currency]
    known = sum(one.fee is not None for one in gifts)
    return Fees(sum(kept), known, len(gifts) - known, known - len(kept))
