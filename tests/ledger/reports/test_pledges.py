"""A pledge is told on a line of its own and is in no sum, in a report as in an export."""

import csv
import datetime as dt
import io
from dataclasses import replace

from hypothesis import given, settings

from kiosk.ledger.exports.civicrm import civicrm_csv
from kiosk.ledger.exports.finance import counted_in, finance_csv, finance_rows
from kiosk.ledger.reports.as_json import report_as_json
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.pledges import pledges_of
from kiosk.ledger.reports.reading import account_of
from kiosk.model.fact import Gift, Refund
from kiosk.model.money import Money
from kiosk.words.report_text import report_text
from tests.ledger.reports.finance_days import DAY, MINUTE, NOON, Days, books, campaign_with, card, cash

CAMPAIGN = campaign_with(matching={"by": "the Example Foundation", "cap": "100.00"})
WITHOUT = campaign_with()
DRIVE = Period(CAMPAIGN.dates.zone)


@given(books())
@settings(max_examples=15, deadline=None)
def test_the_pledges_of_the_days_are_what_the_tally_says_and_change_no_sum(days: Days) -> None:
    report, plain = days.report(CAMPAIGN, None), days.report(WITHOUT, None)
    assert report.match is not None
    assert sum(one.money.minor for one in report.pledges) == report.match.matched
    nothing = replace(report, campaign=WITHOUT, pledges=(), match=None)
    assert nothing == plain
    account = account_of(days.facts, "drive", DRIVE)
    with_pledges, rows = (finance_rows("drive", account, DRIVE, pledges=told) for told in (report.pledges, ()))
    assert counted_in(with_pledges) == counted_in(rows) or not rows
    assert [cells for cells in with_pledges if "pledge" not in cells] == rows
    assert finance_rows("drive", account, DRIVE, pledges=report.pledges, money_only=True) == finance_rows(
        "drive", account, DRIVE, money_only=True
    )
    assert civicrm_csv(CAMPAIGN, account, DRIVE, 7) == civicrm_csv(WITHOUT, account, DRIVE, 7)


def some_days() -> Days:
    days = Days()
    days.add(cash(30_00), NOON - dt.timedelta(days=1))
    days.add(card(50_00, "a"), NOON)
    days.add(card(40_00, "b"), NOON + MINUTE)  # of which 20.00 are matched
    return days


def test_each_day_has_its_line_and_a_refund_leaves_its_part_to_the_gifts_after_it() -> None:
    days = some_days()
    account = account_of(days.facts, "drive", DRIVE)
    assert [one.money.minor for one in pledges_of(CAMPAIGN, account, DRIVE)] == [30_00, 70_00]
    days.add(Refund("re_1", "pi_a", Money(50_00, "USD")), NOON + 2 * MINUTE)
    refunded = account_of(days.facts, "drive", DRIVE)
    assert [one.money.minor for one in pledges_of(CAMPAIGN, refunded, DRIVE)] == [30_00, 40_00]


def test_the_report_and_the_export_call_it_a_pledge() -> None:
    days = some_days()
    report = days.report(CAMPAIGN, DAY)
    text = report_text(report)
    assert "Pledged to match gifts (no money received)" in text
    assert "the Example Foundation pledged $70 for the gifts of this day." in text
    assert "$100 in all so far, of at most $100." in text
    assert "pledged" not in report_text(days.report(WITHOUT, DAY)).lower()
    told = report_as_json(report, ())
    assert (told["pledged"]["for_these_gifts"], told["pledged"]["in_all"]) == ("70.00", "100.00")
    assert told["change"] == "90.00"
    rows = finance_rows("drive", account_of(days.facts, "drive", report.period), report.period, pledges=report.pledges)
    (line,) = (one for one in csv.DictReader(io.StringIO(finance_csv(rows)[1:])) if one["kind"] == "pledge")
    assert (line["amount"], line["counts"], line["outcome"], line["reason"]) == (
        *("70.00", "0.00"),
        *("pledged", "the Example Foundation"),
    )


def test_a_pledge_in_kronur_has_no_parts_of_one() -> None:
    campaign = campaign_with(currency="ISK", matching={"by": "the Example Foundation", "cap": "5000", "ratio": "1:3"})
    days = Days()
    days.add(Gift("cash", Money(1000_00, "ISK")))
    days.add(Gift("cash", Money(100_00, "ISK")), NOON + MINUTE)
    report = days.report(campaign, None)
    assert report.match is not None
    assert (report.match.matched, [one.money for one in report.pledges]) == (366_00, [Money(366_00, "ISK")])
