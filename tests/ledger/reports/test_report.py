import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings

from kiosk.ledger.reports.as_json import report_as_json
from kiosk.ledger.reports.fees import Fees
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.sums import Sums
from kiosk.model.fact import (
    AttemptAsked,
    AttemptEnded,
    AttemptOpened,
    Correction,
    Fee,
    FeedReading,
    Figure,
    Gift,
    MemberJoined,
    Refund,
    ShiftClosed,
    ShiftOpened,
    Void,
)
from kiosk.model.money import Money
from kiosk.words.report_money import MoneySectionWords
from kiosk.words.report_text import report_text
from tests.ledger.reports.finance_days import DAY, NOON, Days, books, campaign_with, card, cash
from tests.model.paper_book import PaperBook

CAMPAIGN = campaign_with()
HOUR = dt.timedelta(hours=1)


def usd(minor: int) -> Money:
    return Money(minor, "USD")


# Laws


@given(books())
@settings(deadline=None)
def test_hours_methods_kiosks_and_shifts_agree_to_the_cent(days: Days) -> None:
    drive = days.report(CAMPAIGN, None)
    for parts in (
        [slot.sums for slot in drive.slots],
        list(drive.methods.values()),
        list(drive.kiosks.values()),
        *([[line.sums for line in drive.shifts]] if drive.shifts else []),
    ):
        assert sum(parts, Sums()) == drive.total
    for slot in drive.slots:
        assert sum(slot.gross.values()) == slot.sums.gross


@given(books())
@settings(deadline=None)
def test_the_days_together_are_the_drive_and_the_drive_is_the_book(days: Days) -> None:
    drive = days.report(CAMPAIGN, None)
    zone = CAMPAIGN.dates.zone
    first, last = dt.date(2026, 10, 29), dt.date(2026, 11, 5)
    each = [days.report(CAMPAIGN, first + dt.timedelta(days=n)) for n in range((last - first).days + 1)]
    assert {fact.at.astimezone(zone).date() for fact in days.facts} <= {report.period.day for report in each}
    assert sum((report.total for report in each), Sums()) == drive.total
    assert sum(report.change for report in each) == drive.change
    assert [report.opening for report in each[1:]] == [report.closing for report in each[:-1]]
    assert each[-1].closing == drive.closing
    assert sum(report.members for report in each) == drive.members
    sums = PaperBook(days.facts, "drive").sums()
    assert drive.closing == sum(one.net for one in sums if one.currency == "USD")
    assert drive.members == sum(one.net for one in sums if one.kind == "member")


@given(books())
@settings(max_examples=50, deadline=None)
def test_the_order_in_which_kiosks_were_heard_changes_no_figure(days: Days) -> None:
    by_kiosk = sorted(days.facts, key=lambda fact: (fact.kiosk, fact.sequence))
    here, there = days.report(CAMPAIGN, None), Days(facts=by_kiosk).report(CAMPAIGN, None)
    assert (here.total, here.methods, here.closing) == (there.total, there.methods, there.closing)
    assert (here.fees, here.method_fees) == (there.fees, there.method_fees)


@given(books())
@settings(max_examples=50, deadline=None)
def test_fees_change_nothing_that_counts_and_methods_and_days_add_up_to_them(days: Days) -> None:
    drive = days.report(CAMPAIGN, None)
    without = days.without(Fee).report(CAMPAIGN, None)
    assert (drive.total, drive.closing, drive.members) == (without.total, without.closing, without.members)
    each = [days.report(CAMPAIGN, dt.date(2026, 10, 29) + dt.timedelta(days=n)).fees for n in range(8)]
    for parts in (drive.method_fees.values(), each):
        assert sum(one.kept for one in parts) == drive.fees.kept
        assert sum(one.known + one.unknown for one in parts) == drive.fees.known + drive.fees.unknown


# Days


def test_a_day_ends_at_midnight_in_the_campaigns_zone() -> None:
    days = Days()
    days.add(cash(1_00), dt.datetime(2026, 11, 24, 4, 59, 59, tzinfo=dt.UTC))
    days.add(cash(2_00), dt.datetime(2026, 11, 24, 5, 0, tzinfo=dt.UTC))
    assert days.report(CAMPAIGN, DAY).total.gross == 1_00
    assert days.report(CAMPAIGN, DAY + dt.timedelta(days=1)).total.gross == 2_00


@pytest.mark.parametrize(("day", "hours"), [("2026-03-08", 23), ("2026-11-01", 25), ("2026-11-23", 24)])
def test_a_day_has_as_many_hours_as_the_clock_says(day: str, hours: int) -> None:
    period = Period(CAMPAIGN.dates.zone, dt.date.fromisoformat(day))
    assert period.begins is not None
    assert period.ends is not None
    assert (period.ends - period.begins) / HOUR == hours
    slots = period.slots(period.begins, period.ends - HOUR)
    assert len(slots) == hours
    assert len({period.slot_text(slot) for slot in slots}) == hours


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    days = Days()
    days.add(cash(1_00), dt.datetime(2026, 11, 1, 5, 30, tzinfo=dt.UTC))
    days.add(cash(2_00), dt.datetime(2026, 11, 1, 6, 30, tzinfo=dt.UTC))
    slots = days.report(CAMPAIGN, dt.date(2026, 11, 1)).slots
    assert [(slot.text, slot.sums.gross) for slot in slots] == [("01:00 EDT", 1_00), ("01:00 EST", 2_00)]


def test_hours_without_a_gift_stand_between_those_with_one() -> None:
    days = Days()
    days.add(cash(1_00), NOON)
    days.add(cash(2_00), NOON + 3 * HOUR)
    assert [slot.sums.gross for slot in days.report(CAMPAIGN).slots] == [1_00, 0, 0, 2_00]


# Gifts


def test_a_gift_that_two_kiosks_tell_of_is_one_and_belongs_to_the_one_that_took_it() -> None:
    days = Days()
    days.add(replace(card(20_00, "x"), taken_by="kiosk-b", attempt=""), NOON - HOUR)
    days.add(card(20_00, "x"), NOON, "kiosk-b", "Kiosk B", "Foyer")
    report = days.report(CAMPAIGN)
    assert report.total == Sums(1, 20_00)
    assert list(report.kiosks) == [("kiosk-b", "Kiosk B", "Foyer")]


def test_a_gift_of_a_kiosk_that_has_not_told_of_it_yet_has_that_kiosks_name_where_it_is_known() -> None:
    days = Days()
    days.add(MemberJoined(), NOON - HOUR, "kiosk-b", "Kiosk B", "Foyer")
    days.add(replace(card(20_00, "x"), taken_by="kiosk-b"), NOON)
    days.add(replace(card(30_00, "y"), taken_by="kiosk-c"), NOON)
    days.add(replace(card(40_00, "z"), taken_by="outside", attempt=""), NOON)
    names = {name: sums.gross for (_, name, _), sums in days.report(CAMPAIGN).kiosks.items()}
    assert names == {"Kiosk B": 20_00, "Unknown kiosk": 30_00, "Stripe, at no kiosk": 40_00}


def test_a_refund_counts_on_its_own_day_and_lowers_the_method_of_its_gift() -> None:
    days = Days()
    days.add(card(50_00, "x"), NOON)
    days.add(Refund("re_1", "pi_x", usd(20_00)), NOON + dt.timedelta(days=1))
    today, tomorrow = days.report(CAMPAIGN, DAY), days.report(CAMPAIGN, DAY + dt.timedelta(days=1))
    assert today.total == Sums(1, 50_00)
    assert tomorrow.total == Sums(0, 0, refunded=20_00, refunds=1)
    assert tomorrow.methods == {"card_reader": Sums(0, 0, refunded=20_00, refunds=1)}
    assert (tomorrow.opening, tomorrow.closing) == (50_00, 30_00)


def test_a_refund_of_a_gift_that_is_not_in_the_book_is_told_and_changes_nothing() -> None:
    days = Days()
    days.add(Refund("re_1", "pi_elsewhere", usd(20_00)))
    report = days.report(CAMPAIGN)
    assert [one.payment_intent for one in report.unknown_refunds] == ["pi_elsewhere"]
    assert (report.total, report.closing) == (Sums(), 0)


def test_what_was_voided_is_told_with_its_reason() -> None:
    days = Days()
    gift, members = days.add(cash(20_00)), days.add(MemberJoined(2))
    days.add(Void(gift, "counted twice"))
    days.add(Void(members, "form torn"))
    report = days.report(CAMPAIGN)
    assert report.total == Sums(1, 20_00, voided=20_00, voids=1)
    assert report.members == 0
    assert [(one.of, one.amount, one.reason) for one in report.voids] == [
        ("cash", -20_00, "counted twice"),
        ("member", -2, "form torn"),
    ]


def test_corrections_stand_beside_gifts_and_count_in_the_book() -> None:
    days = Days()
    days.add(cash(20_00))
    days.add(Correction("gifts", -5_00, "float of the box", "USD"))
    days.add(Correction("members", 3, "forms found"))
    report = days.report(CAMPAIGN)
    assert (report.total.net, report.corrected, report.closing) == (20_00, -5_00, 15_00)
    assert [one.reason for one in report.corrections] == ["float of the box", "forms found"]


def test_another_currency_is_in_no_sum() -> None:
    days = Days()
    days.add(Gift("cash", Money(10_00, "EUR")))
    report = days.report(CAMPAIGN)
    assert (report.total, report.closing, report.other_currencies) == (Sums(), 0, {"EUR": 10_00})
    assert "No gifts in the campaign’s currency on this day.\n" in report_text(report)


def test_what_was_taken_back_or_corrected_in_another_currency_names_it() -> None:
    days = Days()
    typed = days.add(Gift("cash", Money(10_00, "EUR")))
    days.add(Gift("cash", Money(7_00, "EUR")))
    days.add(Void(typed, "typed twice"))
    days.add(Correction("gifts", -7_00, "counted by winter", "EUR"))
    days.add(Correction("gifts", 8_00, "taken over from winter", "USD"))
    report = days.report(CAMPAIGN)
    words = MoneySectionWords()
    assert [row[-1] for row in words.given_back(report).rows] == ["-€10.00"]
    assert [row[-1] for row in words.corrections(report).rows] == ["-€7.00", "8.00"]
    assert report.other_currencies == {}
    assert "that isn’t the campaign’s" not in report_text(report)


def test_other_campaigns_stay_out() -> None:
    days = Days()
    days.add(cash(10_00), campaign="another")
    assert days.report(CAMPAIGN).total == Sums()


# Fees


def test_a_fee_belongs_to_its_gift_and_that_gifts_day_whenever_it_is_told() -> None:
    days = Days()
    days.add(card(50_00, "x"), NOON)
    days.add(card(20_00, "y"), NOON)
    days.add(cash(5_00), NOON)
    later = NOON + dt.timedelta(days=1)
    days.add(Fee("txn_x", "pi_x", usd(1_40)), later)
    days.add(Fee("txn_re", "pi_x", usd(10)), later)
    days.add(Fee("txn_x", "pi_x", usd(1_40)), later, "kiosk-b")
    days.add(Fee("txn_z", "pi_of_nobody", usd(9_99)), later)
    assert days.report(CAMPAIGN).fees == Fees(kept=1_50, known=1, unknown=1)
    assert days.report(CAMPAIGN, DAY + dt.timedelta(days=1)).fees == Fees()


def test_a_fee_of_nothing_is_known_and_one_in_another_currency_is_in_no_sum() -> None:
    days = Days()
    days.add(card(50_00, "x"))
    days.add(card(20_00, "y"))
    days.add(Fee("txn_x", "pi_x", usd(0)))
    days.add(Fee("txn_y", "pi_y", Money(61, "EUR")))
    assert days.report(CAMPAIGN).fees == Fees(kept=0, known=2, elsewhere=1, others=(Money(61, "EUR"),))


# Shifts


def test_a_shift_has_its_times_and_totals_for_the_hand_over() -> None:
    days = Days()
    days.add(cash(1_00), NOON - HOUR)
    days.shift = "s1"
    days.add(ShiftOpened("s1"), NOON)
    gift = days.add(cash(20_00), NOON)
    days.add(Void(gift, "counted twice"), NOON + HOUR)
    days.add(ShiftClosed("s1"), NOON + 2 * HOUR)
    lines = {line.where.shift: line for line in days.report(CAMPAIGN).shifts}
    assert lines["s1"].sums == Sums(1, 20_00, voided=20_00, voids=1)
    assert (lines["s1"].times.opened, lines["s1"].times.closed) == (NOON, NOON + 2 * HOUR)
    assert lines[""].sums == Sums(1, 1_00)


def test_a_book_without_shifts_has_no_table_of_them() -> None:
    days = Days()
    days.add(cash(1_00))
    assert days.report(CAMPAIGN).shifts == ()


# Attempts


def attempts_of(days: Days) -> dict[str, list[str]]:
    report = days.report(CAMPAIGN)
    return {outcome: [one.attempt for one in found] for outcome, found in report.attempts.items() if found}


def test_attempts_are_counted_by_what_became_of_them() -> None:
    days = Days()
    for name in ("paid", "declined", "cancelled", "unclear", "open"):
        days.add(AttemptOpened(name, "card_reader", usd(20_00)))
    days.add(replace(card(20_00, "x"), attempt="paid"))
    days.add(AttemptEnded("declined", "declined"))
    days.add(AttemptEnded("cancelled", "cancelled", "idle"))
    days.add(AttemptEnded("unclear", "unclear"))
    assert attempts_of(days) == {name: [name] for name in ("paid", "declined", "cancelled", "unclear", "open")}
    assert {one.attempt for one in days.report(CAMPAIGN).unsettled} == {"unclear", "open"}


def test_an_unclear_attempt_is_settled_by_its_gift() -> None:
    days = Days()
    days.add(AttemptOpened("a", "card_reader", usd(20_00)))
    days.add(AttemptAsked("a", "pi_x"))
    days.add(AttemptEnded("a", "unclear"))
    days.add(Gift("card_reader", usd(20_00), "pi_x", taken_by="kiosk-a"), kiosk="kiosk-b")
    assert attempts_of(days) == {"paid": ["a"]}
    assert days.report(CAMPAIGN).unsettled == ()


def test_an_unclear_attempt_of_yesterday_is_still_to_be_looked_at_today() -> None:
    days = Days()
    days.add(AttemptOpened("a", "card_reader", usd(20_00)), NOON - dt.timedelta(days=1))
    days.add(AttemptEnded("a", "unclear"), NOON - dt.timedelta(days=1))
    report = days.report(CAMPAIGN)
    assert [one.attempt for one in report.unsettled] == ["a"]
    assert not any(report.attempts.values())


# Acknowledgements, feeds, the ledger


def test_gifts_of_250_dollars_of_which_as_much_is_left_are_to_be_acknowledged() -> None:
    days = Days()
    days.add(cash(249_99))
    days.add(cash(250_00))
    days.add(card(300_00, "x"))
    days.add(Refund("re_1", "pi_x", usd(50_01)))
    voided = days.add(cash(400_00))
    days.add(Void(voided, "counted twice"))
    assert [one.amount for one in days.report(CAMPAIGN).to_acknowledge] == [250_00]


def test_no_acknowledgement_is_asked_for_in_another_currency() -> None:
    days = Days()
    days.add(Gift("cash", Money(900_00, "EUR")))
    assert days.report(campaign_with(currency="EUR")).to_acknowledge == ()


def test_a_feed_is_told_as_it_was_before_the_day_and_at_its_end() -> None:
    feed = {"id": "website", "kind": "json", "file": "total.json", "goals": {"gifts": "usd"}}
    days = Days()
    for shift, raised in ((-24, 41000_00), (0, 41500_00), (1, 42000_00), (24, 50000_00)):
        at = NOON + shift * HOUR
        days.add(FeedReading("website", at, (Figure("gifts", raised, 500),), "USD"), at)
    (line,) = days.report(campaign_with(feeds=[feed])).feeds
    assert line.before is not None
    assert line.after is not None
    assert (line.before.raised, line.after.raised) == (41000_00, 42000_00)


def test_a_report_says_which_facts_it_read() -> None:
    days = Days()
    days.add(cash(1_00), NOON - dt.timedelta(days=1))
    for _ in range(3):
        days.add(cash(1_00))
    days.add(cash(1_00), NOON + dt.timedelta(days=1))
    (one,) = days.report(CAMPAIGN).ranges
    assert (one.range.first, one.range.last, one.hash) == (2, 4, "kiosk-a-4")


def test_what_is_left_after_fees_is_not_told_where_a_fee_is_not_in_it() -> None:
    days = Days()
    days.add(card(20_00, "x"))
    days.add(Fee("txn_x", "pi_x", Money(61, "USD")))
    assert "After fees" in report_text(days.report(CAMPAIGN))
    days.add(card(30_00, "y"))
    days.add(Fee("txn_y", "pi_y", Money(85, "EUR")))
    text = report_text(days.report(CAMPAIGN))
    assert "After fees" not in text
    assert "The fees of 1 gift by card are in another currency (€0.85), and in none of these sums." in text
    told = report_as_json(days.report(CAMPAIGN), ())["total"]
    assert (told["fees"], told["net_after_fees"]) == ("0.61", None)
    assert told["fees_in_other_currencies"] == {"EUR": "0.85"}


def test_what_gifts_were_for_adds_up_to_the_total_and_is_left_out_where_nobody_chose() -> None:
    campaign = campaign_with(funds=[{"id": "docs", "name": "Documentation"}])
    days = Days()
    days.add(cash(10_00))
    assert days.report(campaign).designations == {}
    days.add(replace(card(20_00, "x"), fund="docs"))
    days.add(Refund("re_x", "pi_x", Money(5_00, "USD")))
    days.add(replace(card(50_00, "y"), tier="sliding_scale"))
    report = days.report(campaign)
    assert {key: one.net for key, one in report.designations.items()} == {
        ("", ""): 10_00,
        ("", "sliding_scale"): 50_00,
        ("docs", ""): 15_00,
    }
    section = MoneySectionWords().designations(report)
    assert [row[0] for row in section.rows] == ["Nothing in particular", "Dues: what people can", "Documentation"]
    assert sum(one.net for one in report.designations.values()) == report.total.net
