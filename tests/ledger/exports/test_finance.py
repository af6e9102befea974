import csv
import datetime as dt
import io
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings

from kiosk.ledger.exports.file import OutRefusedError, Text, csv_text, write_whole
from kiosk.ledger.exports.finance import COLUMNS, counted_in, finance_csv, finance_rows
from kiosk.ledger.exports.workbook import finance_workbook
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.model.fact import (
    AttemptAsked,
    AttemptEnded,
    AttemptOpened,
    Correction,
    Fee,
    Gift,
    MemberJoined,
    Refund,
    Void,
)
from kiosk.model.money import Money
from tests.ledger.reports.finance_days import DAY, NOON, Days, books, campaign_with, card, cash
from tests.model.paper_book import PaperBook

ZONE = campaign_with().dates.zone


def exported(days: Days, day: dt.date | None = None) -> str:
    period = Period(ZONE, day)
    return finance_csv(finance_rows("drive", account_of(days.facts, "drive", period), period))


def rows_of(days: Days, day: dt.date | None = None) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(exported(days, day).removeprefix("\ufeff"), newline="")))


def counts(rows: Iterable[dict[str, str]], currency: str = "USD") -> Decimal:
    return sum((Decimal(row["counts"]) for row in rows if row["counts"] and row["currency"] == currency), Decimal())


@given(books())
@settings(deadline=None)
def test_what_counts_adds_up_to_the_book(days: Days) -> None:
    rows, sums = rows_of(days), PaperBook(days.facts, "drive").sums()
    for currency in ("USD", "EUR"):
        assert counts(rows, currency) == sum(
            Money(one.net, currency).major for one in sums if one.currency == currency
        )
    members = sum(int(row["number"]) for row in rows if row["number"] and not row["goal"])
    assert members == sum(one.net for one in sums if one.kind == "member")


@given(books())
@settings(max_examples=50, deadline=None)
def test_the_days_together_are_the_drive(days: Days) -> None:
    first = dt.date(2026, 10, 29)
    each = [row for n in range(8) for row in rows_of(days, first + dt.timedelta(days=n))]
    assert each == rows_of(days)


@given(books())
@settings(max_examples=50, deadline=None)
def test_every_attempt_has_its_row_once(days: Days) -> None:
    opened = {fact.entry.attempt for fact in days.facts if isinstance(fact.entry, AttemptOpened)}
    failed = [row["attempt"] for row in rows_of(days) if row["kind"] == "attempt"]
    assert len(failed) == len(set(failed))
    assert set(failed) <= opened
    assert all(Decimal(row["counts"]) == 0 for row in rows_of(days) if row["kind"] == "attempt")


def test_a_row_says_when_where_how_and_how_much() -> None:
    days = Days()
    days.shift = "s1"
    days.add(card(20_50, "x"), place="Hall 1, left")
    days.add(Fee("txn_x", "pi_x", Money(61, "USD")))
    assert rows_of(days) == [
        {
            "time_utc": "2026-11-23T17:00:00",
            "time_local": "2026-11-23T12:00:00",
            "day": "2026-11-23",
            "campaign": "drive",
            "kiosk": "Kiosk A",
            "place": "Hall 1, left",
            "shift": "s1",
            "kind": "gift",
            "method": "card_reader",
            "goal": "",
            "amount": "20.50",
            "currency": "USD",
            "counts": "20.50",
            "number": "",
            "outcome": "paid",
            "reason": "",
            "payment_intent": "pi_x",
            "attempt": "attempt-x",
            "refund": "",
            "fact": "kiosk-a:1",
            "fee": "0.61",
            "fee_currency": "USD",
            "reference": "",
            "fund": "",
            "tier": "",
        }
    ]


def test_what_a_gift_is_for_stands_with_its_refund_and_with_the_attempt_that_brought_none() -> None:
    days = Days()
    days.add(replace(card(20_00, "x"), fund="docs"))
    days.add(Refund("re_x", "pi_x", Money(5_00, "USD")))
    days.add(AttemptOpened("mb", "phone", Money(25_00, "USD"), tier="student"))
    told = [(row["kind"], row["fund"], row["tier"]) for row in rows_of(days)]
    assert sorted(told) == [("attempt", "", "student"), ("gift", "docs", ""), ("refund", "docs", "")]


def test_whatever_happened_has_its_row() -> None:
    days = Days()
    days.add(AttemptOpened("a", "card_reader", Money(5_00, "USD")))
    days.add(AttemptEnded("a", "declined", "insufficient funds"))
    days.add(AttemptOpened("attempt-x", "card_reader", Money(20_00, "USD")))
    days.add(AttemptAsked("attempt-x", "pi_x"))
    days.add(card(20_00, "x"))
    days.add(Refund("re_1", "pi_x", Money(5_00, "USD")))
    gift = days.add(cash(7_00))
    days.add(Void(gift, "counted twice"))
    days.add(MemberJoined(2))
    days.add(Correction("gifts", -1_00, "float", "USD"))
    days.add(Refund("re_2", "pi_elsewhere", Money(9_00, "USD")))
    told = {(row["kind"], row["outcome"], row["amount"], row["counts"], row["number"]) for row in rows_of(days)}
    assert told == {
        ("attempt", "declined", "5.00", "0.00", ""),
        ("gift", "paid", "20.00", "20.00", ""),
        ("refund", "refunded", "5.00", "-5.00", ""),
        ("gift", "paid", "7.00", "7.00", ""),
        ("void", "voided", "7.00", "-7.00", ""),
        ("member", "recorded", "2", "", "2"),
        ("correction", "recorded", "-1.00", "-1.00", ""),
        ("refund", "gift not in this book", "9.00", "0.00", ""),
    }


def test_amounts_are_plain_in_every_currency() -> None:
    days = Days()
    days.add(Gift("cash", Money(1_234_567, "JPY")))
    days.add(Gift("cash", Money(1_500, "BHD")))
    assert [row["amount"] for row in rows_of(days)] == ["1234567", "1.500"]


def test_spreadsheet_programs_know_the_letters_and_the_lines() -> None:
    days = Days()
    days.add(cash(1_00), place="Bücherei")
    encoded = exported(days).encode()
    assert encoded.startswith(b"\xef\xbb\xbftime_utc,")
    assert encoded.count(b"\r\n") == encoded.count(b"\n") == 2
    assert "Bücherei".encode() in encoded


def test_no_text_becomes_a_formula_where_a_semicolon_parts_cells() -> None:
    days = Days()
    days.add(cash(500))
    days.add(Void(1, "typed; =1+1;@SUM(A1); fine"))
    assert "typed;' =1+1;'@SUM(A1); fine" in exported(days)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])  # noqa: RUF001 - the wide signs are meant
def test_no_text_becomes_a_formula(start: str) -> None:
    days = Days()
    days.add(cash(20_00), name=f'{start}HYPERLINK("http://x","y")', place=f"{start}1+1")
    gift = days.add(cash(5_00))
    days.add(Void(gift, f"{start}cmd"))
    for row in rows_of(days):
        for column in ("kiosk", "place", "reason"):
            assert not row[column].startswith(start)
    assert [row["counts"] for row in rows_of(days)] == ["20.00", "5.00", "-5.00"], "figures stay figures"


@pytest.mark.parametrize("words", ["\t=1", "\r=1"])
def test_blanks_before_a_formula_are_harmless_too(words: str) -> None:
    assert csv_text(["a"], [[Text(words)]]).splitlines()[1].lstrip('"').startswith("'")


def test_quotes_commas_and_lines_in_a_cell_come_back() -> None:
    words = 'a "b", c\r\nd'
    assert list(csv.reader(io.StringIO(csv_text(["x"], [[Text(words)]]), newline="")))[1] == [words]


def test_an_empty_book_has_its_columns() -> None:
    assert exported(Days()) == "\ufeff" + ",".join(COLUMNS) + "\r\n"
    assert exported(Days(), DAY) == exported(Days())


def test_nothing_about_a_person_has_a_column() -> None:
    assert not {"name", "email", "e-mail", "donor", "phone", "address"} & set(COLUMNS)


# The file


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    out.write_bytes(b"old")
    write_whole(out, b"new")
    assert out.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("out", [".", "missing/a.csv"])
def test_a_folder_and_a_missing_folder_are_refused(tmp_path: Path, out: str) -> None:
    with pytest.raises(OutRefusedError, match="--out"):
        write_whole(tmp_path / out, b"x")


def test_what_cannot_be_written_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "a.csv"
    out.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OutRefusedError, match="No space left"):
        write_whole(out, b"new")
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_rows_are_in_the_order_of_time() -> None:
    days = Days()
    days.add(cash(2_00), NOON)
    days.add(cash(1_00), NOON - dt.timedelta(hours=1), "kiosk-b")
    assert [row["amount"] for row in rows_of(days)] == ["1.00", "2.00"]


def test_rows_of_money_alone_add_up_to_the_same() -> None:
    days = Days()
    days.add(AttemptOpened("a", "card_reader", Money(5_00, "USD")))
    days.add(MemberJoined(2))
    days.add(Void(days.add(cash(7_00)), "counted twice"))
    days.add(cash(3_00))
    account = account_of(days.facts, "drive", Period(ZONE))
    every = finance_rows("drive", account, Period(ZONE))
    money = finance_rows("drive", account, Period(ZONE), money_only=True)
    assert (len(every), len(money)) == (5, 3)
    assert counted_in(money) == counted_in(every) == {"USD": 3_00}


def test_a_workbook_of_a_day_without_anything_can_be_made() -> None:
    assert finance_workbook([], {}, NOON).startswith(b"PK")
    assert finance_workbook([], {}, NOON) == finance_workbook([], {}, NOON)


def test_a_receipts_number_stands_beside_its_gift_and_its_void() -> None:
    days = Days()
    days.add(cash(300_00))
    days.facts[0] = replace(days.facts[0], reference="R-17~2")
    days.add(Void(1, "counted twice"))
    assert [row["reference"] for row in rows_of(days)] == ["R-17", "R-17"]
