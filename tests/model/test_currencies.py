"""What Stripe takes in each currency, and that nothing a campaign, a keypad or a command makes lies outside of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.currencies import CURRENCIES, LARGEST_BY_HAND, LARGEST_MINOR_AMOUNT, rules_of
from kiosk.model.money import Money, NotAnAmountError, check_payable, parse_gift, parse_gift_by_hand
from kiosk.simulator.parameters import check_amount
from kiosk.simulator.refusals import RefusedError
from kiosk.ui.typing_keys import POINT, amount_by_hand_with, amount_with, minor_of

currencies = st.sampled_from(sorted(CURRENCIES))


@pytest.mark.parametrize(
    ("currency", "minor"), [("HUF", 10_000), ("JPY", 20), ("CZK", 1000), ("USD", 49), ("ISK", 9063), ("KWD", 60_042)]
)
def test_what_stripe_refuses_is_refused(currency: str, minor: int) -> None:
    assert not rules_of(currency).takes(minor)
    with pytest.raises(NotAnAmountError):
        check_payable(Money(minor, currency))


@given(currencies, st.integers(-10, 2 * LARGEST_MINOR_AMOUNT))
def test_the_next_amounts_up_and_down_are_taken_where_there_are_any(currency: str, minor: int) -> None:
    rules = rules_of(currency)
    up, down = rules.up(minor), rules.down(minor)
    assert up > rules.most or (rules.takes(up) and up >= minor)
    assert down < rules.least or (rules.takes(down) and down <= minor)


@pytest.mark.parametrize("currency", sorted(CURRENCIES))
def test_the_simulated_stripe_refuses_what_stripe_refuses_and_takes_the_rest_from_half_a_unit_on(
    currency: str,
) -> None:
    rules = rules_of(currency)
    around = {edge + more for edge in (rules.least, 50, 1000, 17_500, 60_050, rules.most) for more in range(-101, 102)}

    def is_taken(minor: int) -> bool:
        try:
            check_amount(minor, currency.lower())
        except RefusedError:
            return False
        return True

    for minor in around:
        assert is_taken(minor) == (rules.takes(minor) and (minor >= 50 or minor >= rules.least > rules.step)), minor


@given(currencies, st.text("0123456789.", max_size=14))
def test_no_keys_type_an_amount_that_is_not_of_whole_steps(currency: str, keys: str) -> None:
    typed = ""
    for key in keys:
        typed = amount_with(typed, POINT if key == "." else key, currency)
    assert minor_of(typed, currency) % rules_of(currency).step == 0
    assert minor_of(typed, currency) <= LARGEST_MINOR_AMOUNT


@pytest.mark.parametrize(
    ("currency", "keys", "minor"),
    [
        ("IDR", "2500000000", 250_000_000_000),
        ("LBP", "9999999999.99", LARGEST_BY_HAND),
        ("VND", "999999999999", LARGEST_BY_HAND),
        ("KWD", "12.005", 12_005),
        ("ISK", "5000000", 500_000_000),
        ("USD", "12345678901.5", 123_456_789_050),
    ],
)
def test_cash_and_cheques_are_typed_to_the_last_coin_and_as_large_as_the_ledger_takes(
    currency: str, keys: str, minor: int
) -> None:
    typed = ""
    for key in keys:
        typed = amount_by_hand_with(typed, POINT if key == "." else key, currency)
    assert minor_of(typed, currency) == minor
    assert parse_gift_by_hand(str(Money(minor, currency).major), currency) == Money(minor, currency)


@given(currencies, st.from_regex(r"[0-9]{1,7}([.,][0-9]{1,3})?", fullmatch=True))
def test_an_amount_on_the_command_line_is_of_whole_steps_or_refused(currency: str, text: str) -> None:
    try:
        money = parse_gift(text, currency)
    except NotAnAmountError:
        return
    assert money.minor % rules_of(currency).step == 0
