"""What a report says around its tables: its head, and names, times and amounts as all of its tables write them."""

import datetime as dt

from kiosk.ledger.reports.account import Movement, Outcome
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.report import Report
from kiosk.model.counted import Kind
from kiosk.model.money import Money
from kiosk.model.wording import (
    count_text,
    full_money_text,
    money_text,
    signed_count_text,
    table_amount,
    whole_day_text,
)
from kiosk.words.words import Words, filled


class ReportWords(Words):
    """The report in general."""

    def title(self, report: Report) -> str:
        """What the report is, in one line."""
        return f"{report.campaign.organisation}: {report.campaign.title}"

    def period(self, period: Period) -> str:
        """`Monday, November 23, 2026`, or the whole drive."""
        return whole_day_text(period.day, self.language) if period.day else self.tr("The whole drive")

    def made(self, report: Report) -> str:
        """When it was made and in which time zone its times are."""
        zone = report.period.zone
        made = f"{report.made.astimezone(zone):%Y-%m-%d %H:%M}"
        return filled(self.tr("Made %1. Times are in %2."), made, zone.key)

    def headline(self, report: Report) -> str:
        """The day in one sentence."""
        total = report.total
        if not (total.gifts or total.net) and report.corrected:
            corrected = self.money(report, report.corrected)
            if report.period.day:
                text = self.tr("No gifts on this day; corrections and what was taken over come to %1.")
            else:
                text = self.tr("No gifts recorded; corrections and what was taken over come to %1.")
            return filled(text, corrected)
        if not (total.gifts or total.net) and report.other_currencies:
            if report.period.day:
                return self.tr("No gifts in the campaign’s currency on this day.")
            return self.tr("No gifts in the campaign’s currency yet.")
        if not (total.gifts or total.net):
            return self.tr("No gifts on this day.") if report.period.day else self.tr("No gifts yet.")
        received = self.money(report, total.gross)
        if total.net == total.gross:
            return filled(self.tr("%1 received in %Ln gift(s).", "", total.gifts), received)
        sentence = self.tr("%1 received in %Ln gift(s); %2 after refunds and voids.", "", total.gifts)
        return filled(sentence, received, self.money(report, total.net))

    def practice(self) -> str:
        """What a report of practice says first, and on each page."""
        return self.tr("PRACTICE: nothing in this report counts.")

    def foot(self) -> str:
        """At the foot of a page: its number in the place of `%1`, how many there are in that of `%2`."""
        return self.tr("Page %1 of %2")

    def key_figures(self, report: Report) -> tuple[tuple[str, str], ...]:
        """The figures that stand first on paper, each below its name."""
        return (
            (self.tr("RECEIVED"), self.money(report, report.total.gross)),
            (self.tr("DEDUCTED"), self.money(report, report.total.net - report.total.gross)),
            (self.tr("CORRECTED"), self.money(report, report.corrected)),
            (self.tr("ADDED TO THE LEDGER"), self.money(report, report.change)),
            (self.tr("NEW MEMBERS"), self.number(report.members)),
        )

    def kind(self, kind: Kind) -> str:
        """A way to give, or what else counts."""
        match kind:
            case "card_reader":
                return self.tr("Card reader")
            case "phone":
                return self.tr("Phone")
            case "cash":
                return self.tr("Cash")
            case "cheque":
                return self.tr("Cheque")
            case "transfer":
                return self.tr("Transfer")
            case "other":
                return self.tr("Other")
            case "supporter":
                return self.tr("Monthly supporter")
            case "member":
                return self.tr("Member")
            case "correction":
                return self.tr("Correction")

    def outcome(self, outcome: Outcome) -> str:
        """What became of an attempt to pay."""
        match outcome:
            case "paid":
                return self.tr("Paid")
            case "declined":
                return self.tr("Declined")
            case "cancelled":
                return self.tr("Cancelled")
            case "pending":
                return self.tr("On its way")
            case "failed":
                return self.tr("Never arrived")
            case "unclear":
                return self.tr("Unclear")
            case "open":
                return self.tr("No result recorded")

    def money(self, report: Report, minor: int) -> str:
        """An amount in a sentence: `$1,250`."""
        return money_text(Money(minor, report.campaign.currency), self.language)

    def amount(self, minor: int, currency: str) -> str:
        """An amount in a table: `1,250.00`."""
        return table_amount(Money(minor, currency), self.language)

    def figure(self, report: Report, minor: int) -> str:
        """The same in the campaign's currency."""
        return self.amount(minor, report.campaign.currency)

    def number(self, number: int) -> str:
        """With thousands marks."""
        return count_text(number, self.language)

    def told(self, report: Report, money: Money) -> str:
        """An amount in a table of those in whatever currency, which names another than the campaign's."""
        if money.currency != report.campaign.currency:
            return full_money_text(money, self.language)
        return self.figure(report, money.minor)

    def movement(self, report: Report, movement: Movement) -> str:
        """By how much a movement changes what counts; a number where it is no money."""
        if movement.currency:
            return self.told(report, Money(movement.amount, movement.currency))
        return signed_count_text(movement.amount, self.language)

    def time(self, report: Report, moment: dt.datetime) -> str:
        """The time of day; with the day where it is another than the report's."""
        local = moment.astimezone(report.period.zone)
        return f"{local:%H:%M}" if local.date() == report.period.day else f"{local:%Y-%m-%d %H:%M}"

    def as_of(self, report: Report, moment: dt.datetime | None) -> str:
        """When a figure was so; without a time zone it is meant in the report's own."""
        if moment is None:
            return ""
        return self.time(report, moment if moment.tzinfo else moment.replace(tzinfo=report.period.zone))
