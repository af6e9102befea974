"""What Stripe kept of gifts by card, as far as the ledger was told by `kiosk reconcile`."""

from collections.abc import Iterable

from kiosk.ledger.reports.account import Movement
from kiosk.model.fact import CARD_METHODS
from kiosk.model.money import Money
from kiosk.model.records import dataclass


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
    others: tuple[Money, ...] = ()
    """What those come to, in each of their currencies."""

    @property
    def in_sum(self) -> int:
        """Of how many gifts `kept` is the fee."""
        return self.known - self.elsewhere

    @property
    def is_whole(self) -> bool:
        """Whether `kept` is all that is known to be kept, so that it may be taken off."""
        return bool(self.known) and not self.elsewhere


def fees_of(movements: Iterable[Movement]) -> Fees:
    """The fees of the gifts by card among `movements`."""
    gifts = [one for one in movements if one.kind == "gift" and one.of in CARD_METHODS]
    kept = [one.fee.minor for one in gifts if one.fee is not None and one.fee.currency == one.currency]
    known = sum(one.fee is not None for one in gifts)
    others: dict[str, int] = {}
    for one in gifts:
        if one.fee is not None and one.fee.currency != one.currency:
            others[one.fee.currency] = others.get(one.fee.currency, 0) + one.fee.minor
    named = tuple(Money(minor, currency) for currency, minor in sorted(others.items()))
    return Fees(sum(kept), known, len(gifts) - known, known - len(kept), named)
