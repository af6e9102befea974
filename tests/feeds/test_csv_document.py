"""The feed as a table."""

import datetime as dt
from typing import Any

import pytest

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.csv_document import read_csv
from kiosk.model.fact import Figure
from tests.feeds.drive import NOON, drive, reading
from tests.said import said

HEAD = "as_of,goal_id,raised,target,count\n"
TABLE = f"{HEAD}2026-11-23T11:59:00Z,usd,41230.55,60000,512\n2026-11-23T11:58:00Z,joined,74,100,\n"


def refusal(text: str | bytes, **feed: Any) -> str:
    with pytest.raises(NotAReadingError) as caught:
        read_csv(text.encode() if isinstance(text, str) else text, *drive(kind="csv", **feed), NOON)
    return said(caught.value)


def test_a_table_gives_its_goals_and_is_as_old_as_the_oldest_of_them() -> None:
    feed = drive(kind="csv", goals={"gifts": "usd", "members": "joined"})
    minute = dt.timedelta(minutes=1)
    both = Figure("gifts", 4_123_055, 512), Figure("members", 74)
    assert read_csv(TABLE.encode(), *feed, NOON) == reading(*both, as_of=NOON - 2 * minute)
    only = drive(kind="csv")
    assert read_csv(TABLE.encode(), *only, NOON) == reading(both[0], as_of=NOON - minute)


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + TABLE,
        TABLE.replace("\n", "\r\n"),
        TABLE.replace("\n", "\n\n"),
        TABLE.replace("usd", '"usd"'),
        "goal_id,raised,as_of\nusd,41230.55,2026-11-23T11:59:00Z\n",
        TABLE[:-1],
        TABLE.replace(",", ";"),
        TABLE.replace(",", "\t"),
        TABLE.replace("41230.55", '"$41,230.55"').replace("512", '"1,512"'),
        "\n,,,,,\n" + TABLE.replace("\n", ",\n") + ",,,,,\n",
        "".join(f",{line}\n" for line in TABLE.splitlines()),
        "goal_id,raised,as_of,currency,note\nusd,41230.55,2026-11-23T11:59:00Z,USD,as told\n",
    ],
)
def test_tables_may_differ_where_it_does_no_harm(text: str) -> None:
    assert read_csv(text.encode(), *drive(kind="csv"), NOON).figures[0].raised == 4_123_055


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "its first line is another one"),
        ("\n", "its first line is another one"),
        (TABLE.replace(",", ":"), "write as_of,goal_id,raised,target,count"),
        (TABLE.replace("count", "raised"), "its first line is another one"),
        (HEAD, "it has no line for 'usd'"),
        (TABLE.replace("joined", "usd"), "its line 3 gives a goal a second time"),
        (TABLE.replace("512", "512,1"), "its line 2 has 6 columns instead of 5"),
        (TABLE.replace(",512", ""), "its line 2 has 4 columns"),
        (TABLE.replace("41230.55", "-1"), "an amount in it is '-1'"),
        (TABLE.replace("41230.55", "NaN"), "an amount in it is 'NaN'"),
        (TABLE.replace("41230.55", '"41.230,55"'), "no amount in the marks of en"),
        (TABLE.replace("41230.55", '"41,23"'), "no amount in the marks of en"),
        (TABLE.replace("41230.55", "41230.55 €"), "its amounts are in '€'"),
        (TABLE.replace("41230.55", "(41230.55)"), "an amount in it is"),
        (TABLE.replace("41230.55", "$41,230.55 of $60,000"), "columns instead of 5"),
        (TABLE.replace("41230.55", "1e308"), "an amount in it is"),
        (TABLE.replace("512", "512.0"), "a count in it is"),
        (TABLE.replace("Z", ""), "write a moment with its zone"),
        (TABLE.replace("2026", "2027"), "still to come"),
        (TABLE.replace("41230.55", "999999"), "more than 10 times its target"),
        (HEAD.replace("count", "currency") + "2026-11-23T11:59:00Z,usd,1,1,EUR\n", "its currency is 'EUR'"),
        (TABLE.replace("usd", '"usd'), "it is not CSV"),
        (TABLE.replace("usd", "u" * 200_000), "it is not CSV"),
        (TABLE.encode("utf-16"), "it is UTF-16"),
        (TABLE.replace("usd", "\0"), "it is UTF-16 or not text at all"),
        (b"\xe9\n", "it is not UTF-8"),
        ('{"schema": 1}\n', "its first line is another one"),
    ],
)
def test_what_is_no_table_is_refused(text: str | bytes, part: str) -> None:
    assert part in refusal(text)


def test_a_sheet_in_a_languages_marks_is_read_where_the_campaign_names_it() -> None:
    sheet = ';as_of;goal_id;raised;target;count\n;;;;;\n;2026-11-23T11:59:00Z;usd;"41.230,55 USD";60.000,00;1.512'
    told = read_csv(sheet.encode(), *drive(kind="csv", marks="de"), NOON)
    assert told.figures == (Figure("gifts", 4_123_055, 1_512),)
    assert "no amount in the marks of en" in refusal(sheet)
    assert "no amount in the marks of de" in refusal(sheet.replace("41.230,55", "41,230.55"), marks="de")


def test_a_file_whose_last_line_does_not_end_may_be_half_written() -> None:
    assert "its last line doesn’t end; it was cut off" in refusal(TABLE[:-1], file="f.csv", address=None)


@pytest.mark.parametrize(
    ("text", "currency", "marks"),
    [
        *(("1,2 Mio €", "EUR", "de"), ("41 Tsd", "EUR", "de"), ("41k", "EUR", "de"), ("12 %", "EUR", "de")),
        *(("> 41", "EUR", "de"), ("ca. 41", "EUR", "de"), ("41 €/Tag", "EUR", "de"), ("1.234,-", "EUR", "de")),
        *(("$1.2M", "USD", None), ("A$41", "USD", None), ("C$41", "USD", None), ("1.2 million", "USD", None)),
    ],
)
def test_an_amount_with_words_that_make_it_another_one_is_refused(text: str, currency: str, marks: str | None) -> None:
    sheet = f"as_of;goal_id;raised\n{NOON:%Y-%m-%dT%H:%M:%SZ};usd;{text}\n"
    with pytest.raises(NotAReadingError) as caught:
        read_csv(sheet.encode(), *drive(currency, kind="csv", marks=marks), NOON)
    assert "which is no amount in the marks of" in said(caught.value)


@pytest.mark.parametrize(
    ("text", "currency", "marks", "minor"),
    [
        ("41.230", "EUR", "de", 4_123_000),
        ("1234.5", "EUR", "de", 123_450),
        ("41 Euro", "EUR", "de", 4_100),
        ("1.234", "KWD", None, 1_234),
        ("3.000", "ISK", "is", 300_000),
        ("1.234,50 kr.", "DKK", "da", 123_450),
        ("Fr. 1'234", "CHF", "de-CH", 123_400),
        ("US$41", "USD", None, 4_100),
        ("CA$ 41", "CAD", None, 4_100),
        ("R$ 1.234", "BRL", "pt-BR", 123_400),
        ("10 000 Ft", "HUF", "hu", 1_000_000),
        ("1 234,50 zł", "PLN", "pl", 123_450),
        ("3,000円", "JPY", "ja", 3_000),
        ("\u200f1,234.50 \u200f₪", "ILS", "he", 123_450),
    ],
)
def test_an_amount_is_read_as_people_write_it_in_their_currency(
    text: str, currency: str, marks: str | None, minor: int
) -> None:
    sheet = f"as_of;goal_id;raised\n{NOON:%Y-%m-%dT%H:%M:%SZ};usd;{text}\n"
    (figure,) = read_csv(sheet.encode(), *drive(currency, kind="csv", marks=marks), NOON).figures
    assert figure.raised == minor
