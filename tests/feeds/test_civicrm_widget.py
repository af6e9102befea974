"""CiviCRM's widget: JavaScript taken apart, and amounts as people write them."""

import datetime as dt
import json
from typing import Any

import pytest
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.civicrm_widget import CACHED_FOR, amount_for_people, read_widget
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Figure
from kiosk.model.feed import Feed
from kiosk.model.phase import NO_TIME
from tests.feeds.drive import NOON, drive, reading
from tests.said import refusing, said

DATA = {
    "currencySymbol": "$",
    "is_error": False,
    "is_active": True,
    "title": "Our drive </script>; alert(1)",
    "num_donors": "512 Donors",
    "money_raised_amount": "$ 41,230.00",
    "money_raised": "Raised $ 41,230.00 of $ 60,000.00",
}


def widget(**changed: Any) -> bytes:
    return f"\n        var jsondata49 = {json.dumps({**DATA, **changed})};\n    ".encode()


def civicrm(currency: str = "USD", **feed: Any) -> tuple[Campaign, Feed]:
    return drive(currency, **{"kind": "civicrm", "goals": {"gifts": "raised", "donors": "count"}, **feed})


def refusal(body: bytes, **feed: Any) -> str:
    with pytest.raises(NotAReadingError) as caught:
        read_widget(body, *civicrm(**feed), NOON)
    return said(caught.value)


def test_a_widget_tells_what_was_raised_up_to_a_minute_ago() -> None:
    told = Figure("donors", 512), Figure("gifts", 4_123_000, 512)
    assert read_widget(widget(), *civicrm(), NOON) == reading(*told, as_of=NOON - dt.timedelta(seconds=60))
    assert CACHED_FOR.total_seconds() == 60


def test_what_was_raised_before_the_drive_is_taken_off_and_its_gifts_cannot_be() -> None:
    feed = civicrm(goals={"gifts": "raised"}, baseline="41000.00")
    assert read_widget(widget(), *feed, NOON).figures == (Figure("gifts", 23_000),)
    assert "less than the baseline" in refusal(widget(), goals={"gifts": "raised"}, baseline="41230.01")


@pytest.mark.parametrize("donors", ["512 Donors", "512 Spender", "512", "512 дарителей"])
def test_donors_are_counted_in_any_language(donors: str) -> None:
    assert read_widget(widget(num_donors=donors), *civicrm(), NOON).figures[0] == Figure("donors", 512)


@pytest.mark.parametrize(
    ("body", "part"),
    [
        (widget(is_error=True), "CiviCRM has no widget for this page"),
        (b'var jsondata49 = {"is_error":true,"currencySymbol":"$"};', "CiviCRM has no widget"),
        (widget(money_raised_amount=None), "its amount is missing, which cannot be read"),
        (widget(money_raised_amount=41230), "which cannot be read"),
        (widget(money_raised_amount="€ 41,230"), "its amounts are in '€', and the campaign’s are in USD"),
        (widget(money_raised_amount="$ 999,999,999"), "more than 10 times its target"),
        (widget(num_donors="many"), "its number of donors is 'many'"),
        (widget(num_donors=512), "its number of donors is 512"),
        (widget(num_donors="-1 Donors"), "its number of donors"),
        (b"var jsondata49 = alert(1);", "not the answer of CiviCRM’s widget"),
        (b"alert(1); var jsondata49 = {};", "not the answer of CiviCRM’s widget"),
        (b"var jsondata49 = {}; alert(1);", "not the answer of CiviCRM’s widget"),
        (b"var jsondata49 = {a: 1};", "it is not JSON"),
        (b"var jsondata49 = {} + {};", "it is not JSON"),
        (b'var jsondata49 = {"is_error": false, "is_error": true};', "'is_error' twice"),
        (widget()[:60], "not the answer of CiviCRM’s widget"),
        (b"var jsondata49 = " + b'{"a":' * 100_000 + b"}", "it is not JSON"),
        (b"{}", "check that the address has format=1"),
        (b"\xff\xfev\0", "UTF-16"),
    ],
)
def test_what_is_no_widget_is_refused(body: bytes, part: str) -> None:
    assert part in refusal(body)


def test_without_the_time_nobody_knows_how_old_the_figure_is() -> None:
    with refusing(NotAReadingError, match="set its clock"):
        read_widget(widget(), *civicrm(), NO_TIME)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("$ 12,345", "USD", 1_234_500),
        ("$12,345.00", "USD", 1_234_500),
        ("12.345 €", "EUR", 1_234_500),
        ("12.345,00 €", "EUR", 1_234_500),
        ("€12 345", "EUR", 1_234_500),
        ("12\u202f345,00\u00a0€", "EUR", 1_234_500),
        ("CHF 12'345.00", "CHF", 1_234_500),
        ("CHF 12\u2019345", "CHF", 1_234_500),
        ("kr. 12.345", "DKK", 1_234_500),
        ("₹ 12,34,567.00", "INR", 123_456_700),
        ("1 234 567 zł", "PLN", 123_456_700),
        ("US$ 1,234,567", "USD", 123_456_700),
        ("¥12,345", "JPY", 12_345),
        ("¥ 12,345.00", "JPY", 12_345),
        ("KD 12,345.000", "KWD", 12_345_000),
        ("KD 12.00", "KWD", 12_000),
        ("EUR 0", "EUR", 0),
        ("7 дин.", "RSD", 700),
        ("12,50 €", "EUR", 1_250),
        ("1234567", "USD", 123_456_700),
    ],
)
def test_amounts_are_read_as_people_write_them(text: str, currency: str, minor: int) -> None:
    assert amount_for_people(text, currency) == minor


@pytest.mark.parametrize(
    ("text", "currency", "part"),
    [
        ("KD 12,345", "KWD", "may mean two amounts"),
        ("12.345", "TND", "may mean two amounts"),
        ("$ 12,34", "JPY", "its amounts are in '$'"),
        ("12,34", "JPY", "is not written as an amount is"),
        ("12,345,67", "USD", "is not written as an amount is"),
        ("1.234.56", "USD", "is not written as an amount is"),
        ("12  345", "USD", "is not written as an amount is"),
        ("1,2345", "USD", "is not written as an amount is"),
        ("12.345 EUR", "USD", "its amounts are in 'eur'"),
        ("12.345 €", "USD", "its amounts are in '€'"),
        ("R$ 5", "USD", "its amounts are in 'r$'"),
        ("$ -5", "USD", "cannot be read"),
        ("-5", "USD", "cannot be read"),
        ("(5)", "USD", "cannot be read"),
        ("$", "USD", "cannot be read"),
        ("", "USD", "cannot be read"),
        ("5 of 10", "USD", "cannot be read"),
        ("NaN", "USD", "cannot be read"),
        ("1e308", "USD", "cannot be read"),
        ("١٢٣", "USD", "cannot be read"),
        ("9" * 61, "USD", "cannot be read"),
        ("9" * 16, "USD", "is not written as an amount is"),
    ],
)
def test_an_amount_that_could_be_another_is_refused(text: str, currency: str, part: str) -> None:
    with pytest.raises(NotAReadingError) as caught:
        amount_for_people(text, currency)
    assert part in said(caught.value)


@given(
    st.integers(0, 99_999_999),
    st.sampled_from(["USD", "EUR", "GBP", "CHF", "INR", "SEK", "JPY"]),
    st.sampled_from(
        ["en_US", "de_DE", "de_CH", "fr_FR", "es_ES", "en_IN", "pt_BR", "sv_SE", "nl_NL", "ja_JP", "pl_PL"]
    ),
)
def test_whole_amounts_are_read_in_the_marks_of_many_languages(whole: int, currency: str, language: str) -> None:
    text = format_currency(whole, currency, locale=language)
    assert amount_for_people(text, currency) == whole * (1 if currency == "JPY" else 100)
