import dataclasses

from kiosk.model.fact import Correction, Fee, Gift, MemberJoined, Refund, Void
from kiosk.model.money import Money
from kiosk.words.report_text import report_text
from tests.ledger.reports.finance_days import NOON, Days, campaign_with, card, cash

CAMPAIGN = campaign_with()


def section(text: str, title: str) -> list[str]:
    """The lines below a title, up to the next blank one."""
    lines = text.splitlines()
    start = lines.index(title) + 2
    return lines[start : lines.index("", start) if "" in lines[start:] else None]


def test_a_day_without_gifts_says_so() -> None:
    text = report_text(Days().report(CAMPAIGN))
    assert "No gifts on this day." in text
    assert "By hour" not in text
    assert "#" not in text


def test_a_drive_without_gifts_says_so() -> None:
    assert "No gifts yet." in report_text(Days().report(CAMPAIGN, None))


def test_what_was_taken_over_or_corrected_is_not_called_nothing() -> None:
    days = Days()
    days.add(Correction("gifts", 41_230_00, "taken over from winter", "USD"))
    taken_over = "corrections and what was taken over come to $41,230."
    assert f"No gifts recorded; {taken_over}" in report_text(days.report(CAMPAIGN, None))
    assert f"No gifts on this day; {taken_over}" in report_text(days.report(CAMPAIGN))


def test_it_begins_with_who_when_and_how_much() -> None:
    days = Days()
    days.add(cash(1234_50))
    days.add(card(20_00, "x"))
    days.add(Refund("re_1", "pi_x", Money(20_00, "USD")))
    assert report_text(days.report(CAMPAIGN)).splitlines()[:5] == [
        "Snake Friends: Winter drive",
        "Monday, November 23, 2026",
        "Made 2026-11-23 12:00. Times are in America/New_York.",
        "",
        "$1,254.50 received in 2 gifts; $1,234.50 after refunds and voids.",
    ]


def test_columns_stand_below_each_other() -> None:
    days = Days()
    days.add(cash(1234_50))
    days.add(Gift("cheque", Money(5_00, "USD")))
    assert section(report_text(days.report(CAMPAIGN)), "By method") == [
        "Method  Gifts     Gross  Refunded  Voided       Net",
        "---------------------------------------------------",
        "Cash        1  1,234.50      0.00    0.00  1,234.50",
        "Cheque      1      5.00      0.00    0.00      5.00",
        "---------------------------------------------------",
        "All         2  1,239.50      0.00    0.00  1,239.50",
    ]


def test_what_stripe_kept_stands_in_the_summary_and_by_method_once_it_is_known() -> None:
    days = Days()
    days.add(card(50_00, "x"))
    days.add(card(20_00, "y"))
    days.add(cash(5_00))
    text = report_text(days.report(CAMPAIGN))
    assert "After fees" not in text
    assert "The fees of 2 gifts by card are not known yet; run: kiosk reconcile" in text
    days.add(Fee("txn_x", "pi_x", Money(1_40, "USD")))
    text = report_text(days.report(CAMPAIGN, None))
    assert section(text, "Summary") == [
        "               Number  Amount (USD)",
        "-----------------------------------",
        "Card reader         2         70.00",
        "Cash                1          5.00",
        "-----------------------------------",
        "In the ledger                 75.00",
        "Stripe’s fees       1         -1.40",
        "After fees                    73.60",
        "The fees of 1 gift by card are not known yet; run: kiosk reconcile",
    ]
    assert section(text, "By method") == [
        "Method       Gifts  Gross  Refunded  Voided    Net   Fees  After fees",
        "---------------------------------------------------------------------",
        "Card reader      2  70.00      0.00    0.00  70.00  -1.40       68.60",
        "Cash             1   5.00      0.00    0.00   5.00   0.00        5.00",
        "---------------------------------------------------------------------",
        "All              3  75.00      0.00    0.00  75.00  -1.40       73.60",
    ]


def test_fees_in_another_currency_are_said_to_be_in_no_sum() -> None:
    days = Days()
    days.add(card(50_00, "x"))
    days.add(Fee("txn_x", "pi_x", Money(1_40, "EUR")))
    text = report_text(days.report(CAMPAIGN))
    assert "The fees of 1 gift by card are in another currency (€1.40), and in none of these sums." in text


def test_the_picture_has_a_bar_an_hour_and_the_longest_is_the_most() -> None:
    days = Days()
    days.add(cash(100_00), NOON)
    days.add(cash(50_00), NOON.replace(hour=19))
    lines = report_text(days.report(CAMPAIGN)).splitlines()
    bars = lines[lines.index("") + 3 :][:3]
    assert [(bar[:5], bar.count("#")) for bar in bars] == [("12:00", 40), ("13:00", 0), ("14:00", 20)]


def test_long_reasons_go_on_below() -> None:
    days = Days()
    gift = days.add(cash(20_00))
    days.add(Void(gift, " ".join(["counted"] * 20)))
    lines = section(report_text(days.report(CAMPAIGN)), "Refunds and voids")
    assert len(lines) == 5
    assert all(len(line) < 120 for line in lines)
    assert " ".join(lines).count("counted") == 20


def test_what_control_characters_a_name_has_never_reach_the_terminal() -> None:
    days = Days()
    days.add(cash(20_00), name="Hall\x1b[2J\n\tA", place="\x07")
    assert "\x1b" not in report_text(days.report(CAMPAIGN))
    assert "Hall[2J A" in report_text(days.report(CAMPAIGN))


def test_members_and_corrections_are_told() -> None:
    days = Days()
    days.add(MemberJoined(3))
    days.add(Correction("members", -2, "counted twice"))
    text = report_text(days.report(CAMPAIGN))
    assert "3 members joined at the booth." in text
    assert section(text, "Corrections")[-1].split()[-3:] == ["counted", "twice", "-2"]


def test_acknowledgements_are_told_apart_from_stripes_receipt() -> None:
    days = Days()
    days.add(cash(250_00))
    told = " ".join(section(report_text(days.report(CAMPAIGN)), "Gifts of $250 and more"))
    assert "The e-mail that Stripe sends is a payment receipt, not an acknowledgement." in told
    assert told.split()[-3:] == ["12:00", "Cash", "250.00"]


def test_practice_is_said_first() -> None:
    report = dataclasses.replace(Days().report(CAMPAIGN), is_practice=True)
    assert report_text(report).startswith("PRACTICE: nothing in this report counts.\n")
