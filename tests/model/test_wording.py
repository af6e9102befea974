"""Amounts, counts, percents and times read as the language writes them, and never say more than is there."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.model.currencies import CURRENCIES, LARGEST_SUM
from kiosk.model.money import Money, minor_digits
from kiosk.model.wording import count_text, day_text, led, moment_text, money_text, percent_text

LANGUAGES = ["en", "de", "fr", "cs", "pt-BR", "hi", "ja", "ar", "de-CH", "sv", "pl", "es", "nl", "en-GB", "zh-Hant-TW"]
languages = st.sampled_from(LANGUAGES)
NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("minor", "currency", "language", "text"),
    [
        (2500, "USD", "en", "$25"),
        (2550, "USD", "en", "$25.50"),
        (2505, "USD", "en", "$25.05"),
        (6_000_000, "USD", "en", "$60,000"),
        (99_999_999_900, "USD", "en", "$999,999,999"),
        (2500, "EUR", "de", "25\u00a0€"),
        (123_450, "EUR", "de", "1.234,50\u00a0€"),
        (123_456_700, "INR", "hi", "₹12,34,567"),
        (500, "JPY", "ja", "¥500"),
        (500, "KRW", "yue", "₩500"),
        (500, "JPY", "en", "¥500"),
        (1500, "KWD", "en", "KWD\u00a01.500"),
        (5000, "CHF", "en", "CHF\u00a050"),
        (-5000, "CHF", "en", "-CHF\u00a050"),
        (123_450, "USD", "es-MX", "USD\u00a01,234.50"),
        (2500, "CAD", "en", "CA$25"),
        (2500, "BRL", "pt-BR", "R$\u00a025"),
        (123_400, "EUR", "es", "1234\u00a0€"),
        (1_234_500, "EUR", "es", "12.345\u00a0€"),
        (123_400, "EUR", "pt-PT", "1234\u00a0€"),
        (2500, "NGN", "en-NG", "NGN\u00a025"),
        (2500, "THB", "de", "25\u00a0THB"),
        (2500, "GEL", "ka", "25\u00a0GEL"),
        (5000, "USD", "ar", "\u200f50\u00a0US$\u200e"),
        (5000, "EUR", "he", "\u200f50\u00a0\u200f€"),
        (0, "USD", "en", "$0"),
        (-2500, "USD", "en", "-$25"),
        (-2550, "EUR", "de", "-25,50\u00a0€"),
    ],
)
def test_money_is_written_as_the_language_does(minor: int, currency: str, language: str, text: str) -> None:
    assert money_text(Money(minor, currency), language) == text


@pytest.mark.parametrize("currency", ["AFN", "ALL", "LAK", "LBP", "MMK", "RSD", "SOS", "YER"])
def test_money_whose_small_coins_are_out_of_use_is_not_rounded(currency: str) -> None:
    assert "25.50" in money_text(Money(2550, currency), "en")


@settings(deadline=None)
@given(st.integers(0, 99_999_999), st.sampled_from(sorted(CURRENCIES)), st.sampled_from(["en", "de", "ja", "sv"]))
def test_money_as_text_has_every_digit_of_the_amount(minor: int, currency: str, language: str) -> None:
    digits = minor_digits(currency)
    expected = str(minor // 10**digits) + (f"{minor % 10**digits:0{digits}d}" if minor % 10**digits else "")
    assert re.sub(r"\D", "", money_text(Money(minor, currency), language)) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "12,345"), ("de", "12.345"), ("fr", "12\u202f345"), ("hi", "12,345"), ("pl", "12\u00a0345")],
)
def test_a_count_has_the_thousands_marks_of_the_language(language: str, text: str) -> None:
    assert count_text(12_345, language) == text


@pytest.mark.parametrize(("language", "text"), [("en", "1,234"), ("es", "1234"), ("es-MX", "1,234"), ("it", "1234")])
def test_four_digits_have_a_thousands_mark_only_where_the_language_gives_them_one(language: str, text: str) -> None:
    assert count_text(1234, language) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_a_currency_touches_a_digit(language: str) -> None:
    texts = [money_text(Money(1234, currency), language) for currency in sorted(CURRENCIES)]
    assert not [text for text in texts if re.search(r"[^\W\d_]\d|\d[^\W\d_]", text)]


@pytest.mark.parametrize("language", ["xx", "zz-ZZ", "e1", "en-12345678", "", "12", "en-a-b", "english", "aa-1"])
def test_a_language_nobody_knows_is_written_as_english(language: str) -> None:
    assert money_text(Money(123_450, "USD"), language).endswith("1,234.50")
    assert count_text(1234, language) == "1,234"


@settings(deadline=None)
@given(st.from_regex(r"\A[A-Za-z0-9]{2,3}(-[A-Za-z0-9]{1,8}){0,3}\Z"))
def test_no_language_code_breaks_the_wording(language: str) -> None:
    assert money_text(Money(2550, "USD"), language)
    assert count_text(2550, language)


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        (0, 1000, "0%"),
        (4, 1000, "0%"),
        (29, 100, "29%"),
        (57, 100, "57%"),
        (687, 1000, "68%"),
        (999_999, 1_000_000, "99%"),
        (5_999_999, 6_000_000, "99%"),
        (99_999_999_998, 99_999_999_999, "99%"),
        (LARGEST_SUM - 1, LARGEST_SUM, "99%"),
        (100, 100, "100%"),
        (1256, 1000, "125%"),
        (25, 2, "1,250%"),
        (-5, 1000, "0%"),
        (-296, 1000, "-29%"),
    ],
)
def test_percent_is_never_rounded_up(part: int, whole: int, text: str) -> None:
    assert percent_text(part, whole, "en") == text


@given(st.integers(1, LARGEST_SUM), st.integers(0, 2 * LARGEST_SUM))
def test_a_hundred_percent_is_there_exactly_when_the_target_is(target: int, raised: int) -> None:
    percent = int(re.sub(r"\D", "", percent_text(raised, target, "en")))
    assert (percent >= 100) == (raised >= target)


@given(st.integers(0, 1000))
def test_whole_percents_are_written_as_they_are(percent: int) -> None:
    assert percent_text(percent, 100, "en") == f"{percent:,}%"


@pytest.mark.parametrize(
    ("language", "text"), [("en", "November 15"), ("en-GB", "15 November"), ("de", "15. November"), ("ja", "11月15日")]
)
def test_a_day_is_written_without_its_year(language: str, text: str) -> None:
    assert day_text(dt.date(2026, 11, 15), language) == text


@pytest.mark.parametrize("day", [dt.date.min, dt.date(1970, 1, 1), dt.date(2024, 2, 29), dt.date.max])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_the_calendar_can_be_written(day: dt.date, language: str) -> None:
    assert day_text(day, language)


NOW = dt.datetime(2026, 11, 15, 14, 30, tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (dt.datetime(2026, 11, 15, 9, 5, tzinfo=NEW_YORK), "9:05\u202fAM"),
        (dt.datetime(2026, 11, 15, 14, 5, tzinfo=dt.UTC), "9:05\u202fAM"),
        (dt.datetime(2026, 11, 15, 9, 5), "9:05\u202fAM"),  # noqa: DTZ001 - a campaign may leave the zone out
        (dt.datetime(2026, 11, 15, 3, 0, tzinfo=dt.UTC), "Nov 14"),
        (dt.datetime(2025, 11, 15, 9, 5, tzinfo=NEW_YORK), "Nov 15, 2025"),
        (dt.date(2026, 11, 15), "Nov 15"),
        (dt.date(2026, 3, 1), "Mar 1"),
        (dt.date(2023, 12, 31), "Dec 31, 2023"),
    ],
)
def test_a_moment_is_as_short_as_it_is_clear(moment: dt.datetime | dt.date, text: str) -> None:
    assert moment_text(moment, NOW, "en") == text


@pytest.mark.parametrize(
    "moment",
    [
        dt.datetime.min.replace(tzinfo=dt.UTC),
        dt.datetime.max.replace(tzinfo=dt.timezone(-dt.timedelta(hours=23))),
        dt.datetime.min,  # noqa: DTZ901 - a campaign may leave the zone out
        dt.date.min,
        dt.date.max,
    ],
)
@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Kiritimati"])
def test_a_moment_at_the_end_of_the_calendar_can_be_written(moment: dt.datetime | dt.date, zone: str) -> None:
    assert moment_text(moment, NOW.astimezone(ZoneInfo(zone)), "en")


@settings(deadline=None)
@given(st.datetimes(timezones=st.timezones()), languages)
def test_every_moment_can_be_written_in_every_language(moment: dt.datetime, language: str) -> None:
    assert moment_text(moment, NOW, language)


@pytest.mark.parametrize(
    ("text", "language", "mark"),
    [
        ("Python للجميع", "ar", "\u200f"),
        ("2026: Python לכולם", "he", "\u200f"),
        ("Python", "ar", ""),
        ("للجميع Python", "ar", ""),
        ("Python للجميع", "en", ""),
    ],
)
def test_a_line_that_begins_with_latin_letters_goes_the_way_of_its_language(
    text: str, language: str, mark: str
) -> None:
    assert led(text, language) == mark + text
