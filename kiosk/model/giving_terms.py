"""What a gift at the kiosk may be, and what covering the card's fee would add to it."""

from decimal import ROUND_CEILING, Decimal
from typing import Annotated

from pydantic import Field

from kiosk.model.fields import Amount
from kiosk.model.money import LARGEST_MINOR_AMOUNT, Money, minor_digits
from kiosk.model.part import Part

_LEAST_UNITS, _MOST_UNITS = 1, 10_000
"""Of the currency, where the campaign says nothing."""


class GivingTerms(Part):
    """What may be given at the kiosk itself, by card or by phone."""

    least: Amount | None = None
    """The smallest gift, such as "2"."""
    most: Amount | None = None
    """The largest gift, such as "5000"."""
    fee_percent: Annotated[str, Field(pattern=r"^[0-9]{1,2}(\.[0-9]{1,3})?$")] | None = None
    """What the card companies keep of a gift, such as "2.9"; without it nobody is asked to cover that."""
    fee_fixed: Amount | None = None
    """What they keep of each gift beside that, such as "0.30"."""

    def least_in(self, currency: str) -> int:
        """The smallest gift, in minor units."""
        return self.least or _LEAST_UNITS * 10 ** minor_digits(currency)

    def most_in(self, currency: str) -> int:
        """The largest gift, in minor units."""
        return min(self.most or _MOST_UNITS * 10 ** minor_digits(currency), LARGEST_MINOR_AMOUNT)

    def with_fee_covered(self, gift: Money) -> Money | None:
        """What must be paid so that all of `gift` is left of it; `None` where that isn't offered."""
        if self.fee_percent is None or Decimal(self.fee_percent) == 0:
            return None
        share = Decimal(self.fee_percent) / 100
        total = (Decimal(gift.minor + (self.fee_fixed or 0)) / (1 - share)).to_integral_value(ROUND_CEILING)
        return Money(int(total), gift.currency) if total <= LARGEST_MINOR_AMOUNT else None
