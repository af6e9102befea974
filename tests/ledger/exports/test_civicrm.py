import csv
import datetime as dt
import io
from dataclasses import replace
from decimal import Decimal

from hypothesis import assume, given, settings

from kiosk.ledger.exports.civicrm import civicrm_csv
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.model.fact import METHODS, Correction, Gift, MemberJoined, Refund, Void
from kiosk.model.money import Money
from tests.ledger.reports.finance_days import DAY, NOON, Days, books, campaign_with, card, cash
from tests.model.paper_book import PaperBook

CAMPAIGN = campaign_with()
TOMORROW = DAY + dt.timedelta(days=1)


def rows_of(days: Days, day: dt.date | None = None) -> list[dict[str, str]]:
    period = Period(CAMPAIGN.dates.zone, day)
    text, number = civicrm_csv(CAMPAIGN, account_of(days.facts, "drive", period), period, 7)
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == number
    return rows


def has_payment_in_two_currencies(days: Days) -> bool:
    """Stripe has none; a kiosk that tells of one contradicts itself, and both are named."""
    told = {(one.entry.payment_intent, one.entry.money.currency) for one in days.facts if isinstance(one.entry, Gift)}
    paid = [payment for payment, _ in told if payment]
    return len(paid) != len(set(paid))


@given(books())
@settings(deadline=None)
def test_what_is_completed_adds_up_to_the_gifts_in_the_book(days: Days) -> None:
    assume(not has_payment_in_two_currencies(days))
    completed = [Decimal(row["Total Amount"]) for row in rows_of(days) if row["Contribution Status"] == "Completed"]
    sums = PaperBook(days.facts, "drive").sums()
    gifts = [Money(one.net, "USD").major for one in sums if one.currency == "USD" and one.kind in METHODS]
    assert sum(completed) == sum(gifts)


@given(books())
@settings(max_examples=50, deadline=None)
def test_a_transaction_comes_once_however_often_it_was_told(days: Days) -> None:
    ids = [row["Transaction ID"] for row in rows_of(days)]
    assert len(ids) == len(set(ids))
    assert [row["Invoice Reference"] for row in rows_of(days)] == [f"kiosk-drive-{one}" for one in ids]


def test_a_gift_has_all_that_the_import_asks_for() -> None:
    days = Days()
    days.add(card(20_00, "x"))
    assert rows_of(days) == [
        {
            "Contact ID": "7",
            "Total Amount": "20.00",
            "Currency": "USD",
            "Contribution Date": "2026-11-23 12:00:00",
            "Financial Type": "Donation",
            "Payment Method": "Credit Card",
            "Contribution Status": "Completed",
            "Contribution Source": "Winter drive: Kiosk A, Hall 1",
            "Transaction ID": "pi_x",
            "Invoice Reference": "kiosk-drive-pi_x",
            "Cancelled / Refunded Date": "",
            "Cancellation / Refund Reason": "",
        }
    ]


def test_the_source_says_what_a_gift_is_for_by_the_campaigns_names_or_else_by_the_ids() -> None:
    days = Days()
    days.add(replace(card(20_00, "x"), fund="docs", tier="gone"))
    campaign = campaign_with(funds=[{"id": "docs", "name": "Documentation"}])
    period = Period(campaign.dates.zone, None)
    text, _ = civicrm_csv(campaign, account_of(days.facts, "drive", period), period, 7)
    assert "Winter drive: Kiosk A, Hall 1, for Documentation, dues gone" in text


def test_methods_have_the_names_that_every_civicrm_knows() -> None:
    days = Days()
    for method in METHODS:
        days.add(Gift(method, Money(1_00, "USD")))
    names = ["Credit Card", "Credit Card", "Cash", "Check", "EFT", ""]
    assert [row["Payment Method"] for row in rows_of(days)] == names


def test_a_refund_in_part_leaves_what_the_organisation_keeps() -> None:
    days = Days()
    days.add(card(50_00, "x"))
    days.add(Refund("re_1", "pi_x", Money(20_00, "USD")))
    (row,) = rows_of(days)
    assert (row["Total Amount"], row["Contribution Status"]) == ("30.00", "Completed")
    assert row["Contribution Source"].endswith("(50.00 given, 20.00 given back)")


def test_a_whole_refund_is_refunded_on_its_day() -> None:
    days = Days()
    days.add(card(50_00, "x"))
    days.add(Refund("re_1", "pi_x", Money(20_00, "USD")), NOON + dt.timedelta(hours=1))
    days.add(Refund("re_2", "pi_x", Money(30_00, "USD")), NOON + dt.timedelta(days=1))
    (row,) = rows_of(days)
    assert (row["Total Amount"], row["Contribution Status"]) == ("50.00", "Refunded")
    assert row["Cancelled / Refunded Date"] == "2026-11-24 12:00:00"
    assert row["Cancellation / Refund Reason"] == "re_2"


def test_a_void_is_cancelled_with_its_reason() -> None:
    days = Days()
    gift = days.add(cash(5_00))
    days.add(Void(gift, "counted twice"))
    (row,) = rows_of(days)
    assert (row["Contribution Status"], row["Cancellation / Refund Reason"]) == ("Cancelled", "counted twice")


def test_a_gift_comes_again_on_the_day_on_which_it_was_changed_and_under_the_same_id() -> None:
    days = Days()
    days.add(card(50_00, "x"), NOON)
    days.add(cash(5_00), NOON)
    days.add(Refund("re_1", "pi_x", Money(20_00, "USD")), NOON + dt.timedelta(days=1))
    assert [row["Transaction ID"] for row in rows_of(days, DAY)] == ["pi_x", "kiosk-a:2"]
    (changed,) = rows_of(days, TOMORROW)
    assert (changed["Transaction ID"], changed["Total Amount"]) == ("pi_x", "30.00")


def test_members_corrections_and_other_currencies_are_no_contributions() -> None:
    days = Days()
    days.add(MemberJoined())
    days.add(Correction("gifts", 5_00, "recount", "USD"))
    days.add(Gift("cash", Money(5_00, "EUR")))
    assert rows_of(days) == []


def test_no_cell_has_a_backslash_which_would_swallow_what_follows() -> None:
    days = Days()
    days.add(cash(5_00), name="Kiosk A\\", place="Hall\\1\\")
    days.add(Void(1, "typed twice\\"))
    period = Period(CAMPAIGN.dates.zone)
    text, number = civicrm_csv(CAMPAIGN, account_of(days.facts, "drive", period), period, 7, "Gift\\")
    assert number == 1
    assert "\\" not in text
    assert "Kiosk A/, Hall/1/" in text


def test_a_receipts_number_is_in_the_source() -> None:
    days = Days()
    days.add(cash(5_00))
    days.facts[0] = replace(days.facts[0], reference="R-17")
    assert [row["Contribution Source"] for row in rows_of(days)] == ["Winter drive: Kiosk A, Hall 1, receipt R-17"]
