"""Money is whole minor units; text becomes money only when every reader reads the same amount."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.currencies import CURRENCIES, LARGEST_BY_HAND, LARGEST_MINOR_AMOUNT, LARGEST_SUM, rules_of
from kiosk.model.money import (
    Money,
    NotAnAmountError,
    minor_digits,
    parse_amount,
    parse_gift,
    parse_gift_by_hand,
    parse_signed,
    parse_signed_count,
)
from tests.said import refusing, said, told

currencies = st.sampled_from(sorted(CURRENCIES))


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("20", "USD", 2000),
        ("20.00", "USD", 2000),
        ("20.5", "USD", 2050),
        ("20,50", "EUR", 2050),
        ("19.99", "USD", 1999),
        ("0.01", "USD", 1),
        ("0", "USD", 0),
        ("007", "USD", 700),
        ("999999999", "USD", 99_999_999_900),
        ("25000000000", "IDR", 2_500_000_000_000),
        ("999999999999,99", "LBP", 99_999_999_999_999),
        ("999999999999.990", "KWD", LARGEST_SUM - 9),
        ("500", "JPY", 500),
        ("500", "MGA", 500),
        ("1.230", "KWD", 1230),
        ("1.2", "KWD", 1200),
        ("12", "ISK", 1200),
        ("12.00", "ISK", 1200),
        ("12.50", "HUF", 1250),
    ],
)
def test_digits_become_minor_units_of_the_currency(text: str, currency: str, minor: int) -> None:
    assert parse_amount(text, currency) == Money(minor, currency)


NO_AMOUNTS = [
    "",
    " ",
    "20 ",
    " 20",
    "20\n",
    "+20",
    "-5",
    "1e3",
    "5_0",
    "0x10",
    "NaN",
    "Infinity",
    "$20",
    "20 USD",
    "1,000.00",
    "1.000,00",
    "1 000",
    ".50",
    "20.",
    "20..5",
    "20.5.1",
    "1234567890123",
    "20.1234",
    "٢٠",
    "\uff12\uff10",
    "²",
    "½",
    "2\u200b0",
    "twenty",
    "20\0",
]


@pytest.mark.parametrize("text", NO_AMOUNTS)
def test_what_is_not_plain_digits_is_no_amount(text: str) -> None:
    with pytest.raises(NotAnAmountError) as caught:
        parse_amount(text, "USD")
    assert told(caught.value).wrong
    assert told(caught.value).instead


@pytest.mark.parametrize(
    ("text", "currency"),
    [("20.001", "USD"), ("500.0", "JPY"), ("500.5", "JPY"), ("12.50", "ISK"), ("12.01", "ISK"), ("1.0", "MGA")],
)
def test_more_decimals_than_the_currency_has_are_refused(text: str, currency: str) -> None:
    with refusing(NotAnAmountError, match=f"too many decimals for {currency}"):
        parse_amount(text, currency)


@pytest.mark.parametrize(
    ("currency", "example"), [("USD", '"25.00"'), ("JPY", '"25"'), ("KWD", '"25.000"'), ("ISK", '"25"')]
)
def test_the_refusal_shows_an_amount_that_would_be_taken(currency: str, example: str) -> None:
    with pytest.raises(NotAnAmountError) as caught:
        parse_amount("much", currency)
    assert example in told(caught.value).instead
    assert parse_amount(example.strip('"'), currency).major == 25


@pytest.mark.parametrize("currency", ["usd", "XXX", "", "US", "UGX", "BTC", "\uff35\uff33\uff24"])
def test_a_currency_that_is_not_in_the_table_is_an_error_of_the_caller(currency: str) -> None:
    with pytest.raises(KeyError):
        minor_digits(currency)
    with pytest.raises(KeyError):
        parse_amount("1", currency)


@pytest.mark.parametrize(
    ("currency", "digits"),
    [("USD", 2), ("JPY", 0), ("KRW", 0), ("HUF", 2), ("TWD", 2), ("ISK", 2), ("MGA", 0), ("BHD", 3), ("TND", 3)],
)
def test_minor_units_are_counted_as_stripe_counts_them(currency: str, digits: int) -> None:
    assert minor_digits(currency) == digits


def test_every_currency_stands_in_one_table_only() -> None:
    assert len(CURRENCIES) == 135
    assert all(len(currency) == 3 and currency.isupper() and currency.isascii() for currency in CURRENCIES)


@given(st.integers(0, LARGEST_SUM), currencies)
def test_an_amount_written_out_reads_back_as_itself(minor: int, currency: str) -> None:
    digits = minor_digits(currency)
    minor -= minor % rules_of(currency).step
    whole, part = divmod(minor, 10**digits)
    whole %= 10**12
    text = f"{whole}.{part:0{digits}d}" if digits else str(whole)
    amount = parse_amount(text, currency)
    assert amount.minor == whole * 10**digits + part
    assert amount.major == Decimal(text)
    assert parse_amount(text.replace(".", ","), currency) == amount


@given(st.text(max_size=14), currencies)
def test_any_text_is_an_exact_amount_or_refused_with_what_to_write(text: str, currency: str) -> None:
    try:
        amount = parse_amount(text, currency)
    except NotAnAmountError as error:
        refusal = error
    else:
        assert text.isascii()
        assert amount.major == Decimal(text.replace(",", "."))
        assert amount.minor >= 0
        return
    assert told(refusal).instead.startswith("write ")


@given(st.integers(-(10**12), 10**12), currencies)
def test_the_whole_units_are_exact(minor: int, currency: str) -> None:
    assert Money(minor, currency).major * 10 ** minor_digits(currency) == minor


def test_a_text_without_end_is_shown_by_its_beginning() -> None:
    for refused in (parse_amount, parse_gift, parse_signed):
        with pytest.raises(NotAnAmountError) as caught:
            refused("9" * 100_000, "USD")
        assert len(said(caught.value)) < 150


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("20", "USD", 2000),
        ("20.00", "USD", 2000),
        ("20,50", "EUR", 2050),
        ("0.01", "USD", 1),
        ("999999.99", "USD", LARGEST_MINOR_AMOUNT),
        ("99999999", "KRW", LARGEST_MINOR_AMOUNT),
        ("1.250", "KWD", 1250),
        ("12.00", "ISK", 1200),
    ],
)
def test_what_a_person_gives_is_read_to_the_last_unit(text: str, currency: str, minor: int) -> None:
    assert parse_gift(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency", "sentence"),
    [
        ("0", "USD", "'0' is nothing; write an amount above zero"),
        ("0.00", "USD", "'0.00' is nothing; write an amount above zero"),
        ("20.5", "USD", "'20.5' has too few decimals; write it like \"25.00\""),
        ("1.25", "KWD", "'1.25' has too few decimals; write it like \"25.000\""),
        ("1,000", "USD", "'1,000' has too many decimals for USD; write it like \"25.00\""),
        ("1000000", "USD", "'1000000' is more than one gift can be; write at most 999999.99"),
        ("100000000", "JPY", "'100000000' is more than one gift can be; write at most 99999999"),
        ("-5.00", "USD", "'-5.00' is not an amount; write digits only, such as \"25.00\""),
    ],
)
def test_what_nobody_can_give_is_refused_in_one_sentence(text: str, currency: str, sentence: str) -> None:
    with pytest.raises(NotAnAmountError) as caught:
        parse_gift(text, currency)
    assert said(caught.value) == sentence


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1.125", "KWD", 1125),
        ("2000000", "IDR", 200_000_000),
        ("1000000", "USD", 100_000_000),
        ("9999999999.99", "LBP", LARGEST_BY_HAND),
    ],
)
def test_cash_is_read_to_the_last_unit_whatever_a_card_could_pay(text: str, currency: str, minor: int) -> None:
    assert parse_gift_by_hand(text, currency) == Money(minor, currency)
    with pytest.raises(NotAnAmountError):
        parse_gift(text, currency)


def test_a_last_digit_that_stripe_does_not_take_is_named() -> None:
    sentence = "'5.125' can’t be paid in JOD at Stripe; write it with a last digit of 0, such as 25.120"
    with pytest.raises(NotAnAmountError) as caught:
        parse_gift("5.125", "JOD")
    assert said(caught.value) == sentence


@pytest.mark.parametrize("text", NO_AMOUNTS)
def test_what_is_no_amount_cannot_be_given(text: str) -> None:
    with pytest.raises(NotAnAmountError):
        parse_gift(text, "USD")


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("-5.00", "USD", -500),
        ("+5", "USD", 500),
        ("5", "USD", 500),
        ("-0,01", "EUR", -1),
        ("-500", "JPY", -500),
        ("-999999999", "USD", -99_999_999_900),
    ],
)
def test_a_correction_of_money_is_read_with_its_sign(text: str, currency: str, minor: int) -> None:
    assert parse_signed(text, currency) == Money(minor, currency)


NO_CORRECTIONS = [
    *(
        "--5",
        "+-5",
        "-+5",
        "- 5",
        "5-",
        "(5)",
        "-",
        "+",
        "",
        "\u22125",
        "-\u0665",
        "=-5",
        "-1e3",
        "-0",
        "+0.00",
        "-20.001",
    ),
    *(text for text in NO_AMOUNTS if text not in ("+20", "-5")),
]


@pytest.mark.parametrize("text", NO_CORRECTIONS)
def test_what_is_no_correction_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(NotAnAmountError) as money:
        parse_signed(text, "USD")
    with pytest.raises(NotAnAmountError) as count:
        parse_signed_count(text)
    for error in (money.value, count.value):
        assert told(error).wrong.startswith(repr(text))
        assert told(error).instead.startswith("write ")


@pytest.mark.parametrize(("text", "count"), [("-2", -2), ("+2", 2), ("2", 2), ("-999999999", -999_999_999)])
def test_a_correction_of_a_count_is_read_with_its_sign(text: str, count: int) -> None:
    assert parse_signed_count(text) == count


@pytest.mark.parametrize("text", ["-2.00", "+2,5", "0", "1.0"])
def test_a_count_has_no_decimals_and_is_corrected_by_something(text: str) -> None:
    with pytest.raises(NotAnAmountError):
        parse_signed_count(text)


@given(st.integers(1, LARGEST_MINOR_AMOUNT), currencies)
def test_a_gift_written_out_is_read_back_and_taken_off_again(minor: int, currency: str) -> None:
    rules = rules_of(currency)
    money = Money(min(rules.up(minor), rules.most), currency)
    assert parse_gift(str(money.major), currency) == money
    assert parse_signed(f"-{money.major}", currency).minor == -money.minor
