"""One column for the shift, the end of the day, the report, its paper and what other programs get."""

import csv
import io
from collections import Counter
from itertools import permutations

from hypothesis import HealthCheck, given, settings

from kiosk.ledger.exports.finance import finance_csv, finance_rows
from kiosk.ledger.reports.as_json import report_as_json
from kiosk.ledger.reports.corrected import once_each
from kiosk.ledger.reports.fees import Fees
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.ledger.reports.sums import SumColumn, SumRow, Sums, column_of
from kiosk.model.fact import METHODS, Correction, Fee, Refund, Void
from kiosk.model.money import Money
from kiosk.words.report_text import report_text
from tests.ledger.reports.finance_days import DAY, Days, books, campaign_with, card, cash
from tests.words.test_report_text import section

CAMPAIGN = campaign_with()


def a_day() -> Days:
    days = Days()
    days.add(card(50_00, "x"))
    days.add(cash(25_00))
    mistake = days.add(cash(25_00))
    days.add(Void(mistake, "entered twice"))
    days.add(Refund("re_1", "pi_x", Money(10_00, "USD")))
    days.add(Correction("gifts", -1_00, "recount", "USD"))
    days.add(Fee("txn_x", "pi_x", Money(1_75, "USD")))
    return days


def test_gross_by_method_then_what_was_taken_off_then_the_line_and_fees_below_it() -> None:
    assert a_day().report(CAMPAIGN).column == SumColumn(
        (
            *(SumRow("card_reader", 1, 50_00), SumRow("cash", 2, 50_00)),
            *(SumRow("refunded", 1, -10_00), SumRow("voided", 1, -25_00), SumRow("corrected", None, -1_00)),
        ),
        (SumRow("fees", 1, -1_75), SumRow("after_fees", None, 62_25)),
    )


def test_the_methods_have_one_order_however_they_come() -> None:
    sums = {"cheque": Sums(1, 1), "cash": Sums(1, 1), "card_reader": Sums(1, 1)}
    assert [row.of for row in column_of(sums, Fees()).rows] == ["card_reader", "cash", "cheque"]  # type: ignore[arg-type]  # methods


def test_the_report_in_words_is_that_column() -> None:
    assert section(report_text(a_day().report(CAMPAIGN)), "Summary") == [
        "                      Number  Amount (USD)",
        "------------------------------------------",
        "Card reader                1         50.00",
        "Cash                       2         50.00",
        "Refunded                   1        -10.00",
        "Voided                     1        -25.00",
        "Corrected                            -1.00",
        "------------------------------------------",
        "This day                             64.00",
        "Stripe’s fees              1         -1.75",
        "After fees                           62.25",
        "In the ledger before                  0.00",
        "In the ledger after                  64.00",
    ]


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(books())
def test_the_column_is_the_reports_its_jsons_and_the_tables_own(days: Days) -> None:
    report, period = days.report(CAMPAIGN), Period(CAMPAIGN.dates.zone, DAY)
    column = report.column
    assert column.total == report.change
    told = report_as_json(report, ())["sums"]
    assert [one["of"] for one in told] == [row.of for row in (*column.rows, *column.below)]
    table = finance_rows("drive", account_of(days.facts, "drive", period), period)
    rows = csv.DictReader(io.StringIO(finance_csv(table)[1:]))
    counts: Counter[str] = Counter()
    for row in rows:
        if row["currency"] == "USD" and row["kind"] in ("gift", "refund", "void", "correction"):
            kind = {"refund": "refunded", "void": "voided", "correction": "corrected"}.get(row["kind"], row["method"])
            counts["corrected" if row["goal"] else kind] += round(float(row["counts"]) * 100)
    assert {row.of: row.minor for row in column.rows if row.minor} == {of: sum_ for of, sum_ in counts.items() if sum_}
    assert [row.of for row in column.rows if row.of in METHODS] == [one for one in METHODS if one in counts]


def test_corrections_under_one_name_add_what_their_goals_have_not_in_common() -> None:
    goals = {"all": 2000, "roof": 1500, "organ": 500, "year": 2000}
    days = Days()
    for goal, minor in goals.items():
        days.add(Correction(goal, minor, "taken over", "USD"))
    period = Period(CAMPAIGN.dates.zone)
    movements = account_of(days.facts, "drive", period).movements
    names = {one.key: "taken-over:old:USD" for one in movements}
    funds = {"roof": "roof", "organ": "organ"}
    for order in permutations(movements):
        assert sum(one.money for one in once_each(order, names, funds)) == 2000
        assert sum(one.money for one in once_each(order, {}, funds)) == sum(goals.values())
    of_funds = [one for one in movements if one.goal in funds]
    assert sum(one.money for one in once_each(of_funds, names, funds)) == 2000
