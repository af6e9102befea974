"""What may be given, and what covering the fee adds."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.currencies import CURRENCIES, LARGEST_MINOR_AMOUNT, rules_of
from kiosk.model.giving_terms import GivingTerms
from kiosk.model.money import Money


def terms(percent: str | None = None, fixed: int | None = None) -> GivingTerms:
    return GivingTerms(least=None, most=None, fee_percent=percent, fee_fixed=fixed)


def test_without_a_word_from_the_campaign_one_to_ten_thousand_can_be_given() -> None:
    assert (terms().least_in("USD"), terms().most_in("USD")) == (100, 1_000_000)


def test_without_a_word_from_the_campaign_no_limit_is_one_that_stripe_refuses() -> None:
    assert terms().least_in("HUF") == 17_500


@pytest.mark.parametrize(
    ("currency", "least", "most"),
    [
        ("JPY", 100, 1_000_000),
        ("KRW", 1000, 10_000_000),
        ("VND", 10_000, 99_999_999),
        ("IDR", 1_000_000, 99_999_999),
        ("ISK", 10_000, 99_999_900),
        ("KWD", 1000, 10_000_000),
        ("CZK", 1500, 1_000_000),
    ],
)
def test_without_a_word_from_the_campaign_limits_are_of_the_size_that_people_give(
    currency: str, least: int, most: int
) -> None:
    assert (terms().least_in(currency), terms().most_in(currency)) == (least, most)


@pytest.mark.parametrize(
    ("currency", "presets", "limits"),
    [
        ("USD", [2500, 5000, 9900], (100, 1_000_000)),
        ("IDR", [5_000_000, 25_000_000], (200_000, 99_999_999)),
        ("JPY", [1000, 5000, 10_000], (50, 1_000_000)),
        ("ISK", [200_000], (8000, 20_000_000)),
    ],
)
def test_limits_suit_the_amounts_beside_them(currency: str, presets: list[int], limits: tuple[int, int]) -> None:
    assert (terms().least_in(currency, presets), terms().most_in(currency, presets)) == limits


CURRENCY = st.sampled_from(sorted(CURRENCIES))


@given(CURRENCY, st.lists(st.integers(1, LARGEST_MINOR_AMOUNT), max_size=6))
def test_limits_are_always_amounts_that_stripe_takes(currency: str, wished: list[int]) -> None:
    rules = rules_of(currency)
    presets = [amount for amount in wished if rules.takes(amount)]
    least, most = terms().least_in(currency, presets), terms().most_in(currency, presets)
    assert rules.takes(least)
    assert rules.takes(most)
    assert least <= most
    assert all(least <= amount for amount in presets)


@given(CURRENCY, st.integers(1, LARGEST_MINOR_AMOUNT), st.integers(1, 99_999), st.integers(0, 100_000))
def test_a_covered_fee_is_an_amount_that_stripe_takes_or_is_not_offered(
    currency: str, minor: int, thousandths: int, fixed: int
) -> None:
    gift = Money(rules_of(currency).up(minor), currency)
    covered = terms(f"{thousandths / 1000:.3f}", fixed).with_fee_covered(gift)
    assert covered is None or (rules_of(currency).takes(covered.minor) and covered >= gift)


def test_a_fee_in_kronur_is_covered_by_whole_ones_and_in_dinars_without_a_last_digit() -> None:
    assert terms("2.9", 3000).with_fee_covered(Money(200_000, "ISK")) == Money(209_100, "ISK")
    assert terms("2.9", 0).with_fee_covered(Money(58_300, "KWD")) == Money(60_050, "KWD")


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
