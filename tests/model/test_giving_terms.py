"""What may be given, and what covering the fee adds."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.giving_terms import GivingTerms
from kiosk.model.money import LARGEST_MINOR_AMOUNT, Money


def terms(percent: str | None = None, fixed: int | None = None) -> GivingTerms:
    return GivingTerms.model_construct(least=None, most=None, fee_percent=percent, fee_fixed=fixed)


def test_without_a_word_from_the_campaign_one_to_ten_thousand_can_be_given() -> None:
    assert (terms().least_in("USD"), terms().most_in("USD")) == (100, 1_000_000)
    assert (terms().least_in("JPY"), terms().most_in("JPY")) == (1, 10_000)


def test_without_a_percentage_nobody_is_asked_to_cover_a_fee() -> None:
    assert terms().with_fee_covered(Money(5000, "USD")) is None
    assert terms("0").with_fee_covered(Money(5000, "USD")) is None


def test_fifty_dollars_at_2_9_percent_and_30_cents_take_51_81() -> None:
    assert terms("2.9", 30).with_fee_covered(Money(5000, "USD")) == Money(5181, "USD")


@given(
    minor=st.integers(50, 1_000_000),
    thousandths=st.integers(1, 9_999),
    fixed=st.integers(0, 500),
)
def test_what_is_left_after_the_fee_is_the_gift_and_not_a_unit_less_would_do(
    minor: int, thousandths: int, fixed: int
) -> None:
    percent = f"{thousandths / 1000:.3f}"
    covered = terms(percent, fixed).with_fee_covered(Money(minor, "USD"))
    assert covered is not None

    def left(total: int) -> Decimal:
        return total * (1 - Decimal(percent) / 100) - fixed

    assert left(covered.minor) >= minor > left(covered.minor - 1)


def test_a_sum_that_stripe_would_not_take_is_not_offered() -> None:
    assert terms("2.9", 30).with_fee_covered(Money(LARGEST_MINOR_AMOUNT, "USD")) is None
