"""What a gift at the kiosk may be, and what covering the card's fee would add to it."""

from collections.abc import Sequence
from decimal import ROUND_CEILING, Decimal
from typing import Annotated, Literal

from kiosk.model.currencies import rules_of, sensible_unit
from kiosk.model.fields import Line, Link, refuse
from kiosk.model.figure_fields import Amount
from kiosk.model.mistake import AmountMistake, FieldMistake
from kiosk.model.money import Money, NotAnAmountError, check_payable
from kiosk.model.part import Part
from kiosk.model.payable import Payable
from kiosk.model.payment_method import PaymentMethod
from kiosk.model.records import dataclass
from kiosk.model.rules import Around, Limits, rule

_LEAST_UNITS, _MOST_UNITS = 1, 10_000
"""Of what people count by, where neither the campaign nor its amounts say anything."""
_LEAST_OF_PRESET, _MOST_OF_PRESET = 25, 100
"""A 25th of the smallest preset amount can be given, and 100 times the largest: so limits suit every currency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetAmount(Part):
    """An amount that people can choose, and what it does."""

    amount: Payable
    """The amount, such as "25"."""
    does: Line
    """What it does, such as "keeps a server running for a month"."""
    suggested: Annotated[bool, Limits(strict=True)] = False
    """Whether it is marked as suggested; one at most. It is never chosen beforehand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivingTerms(Part):
    """What may be given at the kiosk itself, by card or by phone."""

    least: Payable | None = None
    """The smallest gift, such as "2"."""
    most: Payable | None = None
    """The largest gift, such as "5000"."""
    fee_percent: Annotated[str, Limits(pattern=r"^[0-9]{1,2}(\.[0-9]{1,3})?$")] | None = None
    """What the card companies keep of a gift, such as "2.9"; without it nobody is asked to cover that."""
    fee_fixed: Amount | None = None
    """What they keep of each gift beside that, such as "0.30"."""
    monthly_stop: Link | None = None
    """Where people stop giving monthly: the login link of Stripe's customer portal, or a page of yours."""
    monthly: Annotated[bool, Limits(strict=True)] = False
    """Whether people can choose to give every month, on their own phone; the first payment is at once."""
    payment_methods: Annotated[tuple[PaymentMethod, ...], Limits(max_length=12)] = ()
    """Ways to pay on a phone beside cards and Link, by Stripe's names, such as ["twint"]."""

    @rule("monthly")
    @classmethod
    def _can_be_stopped(cls, monthly: bool, info: Around) -> bool:  # noqa: FBT001 - as rules are called
        if monthly and info.data.get("monthly_stop", "") is None:
            raise refuse(FieldMistake("monthly_without_stop"))
        return monthly

    def least_in(self, currency: str, presets: Sequence[int] = ()) -> int:
        """The smallest gift, in minor units, beside amounts to choose from of `presets` minor units."""
        if self.least is not None:
            return self.least
        rules = rules_of(currency)
        if not presets:
            return rules.up(_LEAST_UNITS * sensible_unit(currency))
        least = rules.up(_LEAST_UNITS * 10**rules.digits)
        return min(max(least, rules.up(_round_down(min(presets) // _LEAST_OF_PRESET))), min(presets))

    def most_in(self, currency: str, presets: Sequence[int] = ()) -> int:
        """The largest gift, in minor units, beside the same amounts."""
        rules = rules_of(currency)
        if self.most is not None:
            return rules.down(self.most)
        if not presets:
            return rules.down(_MOST_UNITS * sensible_unit(currency))
        return rules.down(max(_MOST_UNITS * 10**rules.digits, max(presets) * _MOST_OF_PRESET))

    def check(self, gift: Money, presets: Sequence[int] = ()) -> None:
        """Refuse a gift by card or phone that is neither one of `presets` (minor units) nor within the limits.

        Raises:
            NotAnAmountError: the gift can't be given here.
        """
        if gift.minor in presets:
            return
        check_payable(gift)
        least, most = self.least_in(gift.currency, presets), self.most_in(gift.currency, presets)
        if not least <= gift.minor <= most:
            is_less = gift.minor < least
            limit = Money(least if is_less else most, gift.currency).major
            kind: Literal["below_limit", "above_limit"] = "below_limit" if is_less else "above_limit"
            raise NotAnAmountError(AmountMistake(kind, (f"{gift.major} {gift.currency}", str(limit))))

    def allows(self, gift: Money, presets: Sequence[int] = ()) -> bool:
        """Whether `gift` can be given; see `check`."""
        try:
            self.check(gift, presets)
        except NotAnAmountError:
            return False
        return True

    def with_fee_covered(self, gift: Money) -> Money | None:
        """What must be paid so that all of `gift` is left of it; `None` where that isn't offered or can't be paid."""
        if self.fee_percent is None or Decimal(self.fee_percent) == 0:
            return None
        share = Decimal(self.fee_percent) / 100
        total = (Decimal(gift.minor + (self.fee_fixed or 0)) / (1 - share)).to_integral_value(ROUND_CEILING)
        rules = rules_of(gift.currency)
        covered = rules.up(int(total))
        return Money(covered, gift.currency) if rules.takes(covered) else None


def _round_down(minor: int) -> int:
    """`minor` with its first digit kept and zeros after it."""
    size = int(f"1{'0' * (len(str(minor)) - 1)}")
    return minor // size * size
