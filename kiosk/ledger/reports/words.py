"""What a report says in words: names, days, times and amounts, in English."""

import datetime as dt

from kiosk.ledger.reports.account import Movement, Outcome
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.report import Report
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.counting import Kind
from kiosk.model.fact import METHODS, Method
from kiosk.model.money import Money, minor_digits
from kiosk.model.wording import count_text, day_text, money_text

LANGUAGE = "en"
KIND_NAMES: dict[Kind, str] = {
    "card_reader": "Card reader",
    "phone": "Phone",
    "cash": "Cash",
    "cheque": "Cheque",
    "other": "Other",
    "member": "Member",
    "correction": "Correction",
}
METHOD_NAMES: dict[Method, str] = {method: KIND_NAMES[method] for method in METHODS}
OUTCOME_NAMES: dict[Outcome, str] = {
    "paid": "Paid",
    "declined": "Declined",
    "cancelled": "Cancelled",
    "unclear": "Unclear",
    "open": "Without an ending",
}
NO_GIFTS = "No gifts on this day."
NO_GIFTS_AT_ALL = "No gifts yet."


def title_of(report: Report) -> str:
    """What the report is, in one line."""
    return f"{report.campaign.organisation}: {report.campaign.title}"


def period_text(period: Period) -> str:
    """`Monday, November 23, 2026`, or the whole drive."""
    day = period.day
    return f"{day:%A}, {day_text(day, LANGUAGE)}, {day.year}" if day else "The whole drive"


def made_text(report: Report) -> str:
    """When it was made and where midnight is."""
    zone = report.period.zone
    return f"Made {report.made.astimezone(zone):%Y-%m-%d %H:%M}. Times are in {zone.key}."


def headline(report: Report) -> str:
    """The day in one sentence."""
    total = report.total
    if not (total.gifts or total.net):
        return NO_GIFTS if report.period.day else NO_GIFTS_AT_ALL
    sentence = f"{whole_money_text(report, total.gross)} received in {counted_text(total.gifts, 'gift')}"
    if total.net != total.gross:
        sentence += f"; {whole_money_text(report, total.net)} after refunds and voids"
    return f"{sentence}."


def amount_text(minor: int, currency: str) -> str:
    """`minor` as a figure in a table: `1,250.00`, always with all decimals."""
    return f"{Money(minor, currency).major:,.{minor_digits(currency)}f}"


def figure_text(report: Report, minor: int) -> str:
    """An amount in the campaign's currency, for a table."""
    return amount_text(minor, report.campaign.currency)


def whole_money_text(report: Report, minor: int) -> str:
    """The same for a sentence: `$1,250`."""
    return money_text(Money(minor, report.campaign.currency), LANGUAGE)


def goal_text(campaign: Campaign, goal: Goal, value: int) -> str:
    """A goal's figure for a sentence, in its own unit."""
    return money_text(campaign.money(value), LANGUAGE) if goal.unit == "money" else number_text(value)


def number_text(number: int) -> str:
    """A number with thousands marks."""
    return count_text(number, LANGUAGE)


def counted_text(number: int, one: str) -> str:
    """`1 gift`, `2 gifts`."""
    return f"{number_text(number)} {one if number == 1 else f'{one}s'}"


def time_of(report: Report, moment: dt.datetime) -> str:
    """The time of day; with the day where it is another than the report's."""
    local = moment.astimezone(report.period.zone)
    return f"{local:%H:%M}" if local.date() == report.period.day else f"{local:%Y-%m-%d %H:%M}"


def moment_of(report: Report, moment: dt.datetime | None) -> str:
    """When a figure was so; without a time zone it is meant in the report's own."""
    if moment is None:
        return ""
    return time_of(report, moment if moment.tzinfo else moment.replace(tzinfo=report.period.zone))


def movement_text(movement: Movement) -> str:
    """By how much a movement changes what counts; a number where it is no money."""
    return amount_text(movement.amount, movement.currency) if movement.currency else f"{movement.amount:+,}"
