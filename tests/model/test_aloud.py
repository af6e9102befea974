"""Sums, codes and addresses as a voice reads them."""

import pytest

from kiosk.model.aloud import aloud
from kiosk.model.money import Money
from kiosk.model.wording import money_text


@pytest.mark.parametrize(
    ("minor", "currency", "language", "said"),
    [
        (4_123_000, "USD", "en", "41,230 US dollars"),
        (100, "USD", "en", "1 US dollar"),
        (181, "USD", "en", "1.81 US dollars"),
        (4_123_000, "EUR", "de", "41.230 Euro"),
        (2550, "EUR", "fr", "25,50 euros"),
        (123_456_700, "EUR", "fr", "1234567 euros"),
        (5000, "CHF", "de", "50 Schweizer Franken"),
        (5000, "USD", "pt-BR", "50 Dólares americanos"),
        (5000, "JPY", "ja", "5,000 円"),
        (5000, "USD", "ar", "50 دولار أمريكي"),
        (5000, "ILS", "he", "50 שקלים חדשים"),
    ],
)
def test_a_sum_is_said_with_the_name_of_its_currency(minor: int, currency: str, language: str, said: str) -> None:
    shown = money_text(Money(minor, currency), language)
    assert aloud(shown, currency, language) == said


def test_several_sums_in_a_sentence_are_each_said() -> None:
    text = "$41,230 of $60,000, 68%, and 512 gifts"
    assert aloud(text, "USD", "en") == "41,230 US dollars of 60,000 US dollars, 68%, and 512 gifts"


def test_a_sum_is_found_where_words_have_no_spaces_and_no_code_in_the_middle_of_a_word() -> None:
    assert aloud("60,000円のうち$41,230、68%", "USD", "ja") == "60,000円のうち41,230 米ドル、68%"
    assert aloud("XCHF 5", "CHF", "en") == "XCHF 5"


def test_what_only_the_eye_needs_is_not_said() -> None:
    assert aloud("psfmember.\u200borg \u200f(Nach\u00adwuchs)", "", "de") == "psfmember.org (Nachwuchs)"


def test_a_payments_code_is_spelled_and_a_year_or_a_word_is_not() -> None:
    assert aloud("7K3F of 2026 in the USSR", "USD", "en") == "7 K 3 F of 2026 in the USSR"
