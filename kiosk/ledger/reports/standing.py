"""Sections of a report about what stands around the money: attempts, goals, feeds, and the book itself."""

import datetime as dt
from collections.abc import Iterable

from kiosk.ledger.reports.account import Attempt
from kiosk.ledger.reports.report import Report
from kiosk.ledger.reports.section import Column, Section
from kiosk.ledger.reports.words import (
    KIND_NAMES,
    OUTCOME_NAMES,
    amount_text,
    figure_text,
    moment_of,
    movement_text,
    number_text,
    time_of,
)
from kiosk.model.campaign import Goal
from kiosk.model.fact import Figure
from kiosk.model.tally import GoalTally


def attempts_section(report: Report) -> Section:
    """What became of attempts."""

    def row(name: str, attempts: Iterable[Attempt]) -> tuple[str, ...]:
        ours = [one.money.minor for one in attempts if one.money.currency == report.campaign.currency]
        return name, number_text(len(ours)), figure_text(report, sum(ours))

    tried = [one for attempts in report.attempts.values() for one in attempts]
    return Section(
        "Attempts by card and phone",
        (Column("What became of them"), Column("Number", is_number=True), Column("Amount", is_number=True)),
        tuple(row(OUTCOME_NAMES[outcome], found) for outcome, found in report.attempts.items() if found),
        row("All", tried) if tried else None,
    )


def unsettled_section(report: Report) -> Section:
    """Attempts that somebody must look for at Stripe."""
    return Section(
        "To look at",
        (
            Column("Time"),
            Column("Kiosk", breaks=True),
            Column("What became of it"),
            Column("PaymentIntent", breaks=True),
            Column("Amount", is_number=True),
        ),
        tuple(
            (
                time_of(report, one.at),
                one.where.name,
                OUTCOME_NAMES[one.outcome],
                one.payment_intent or "none known",
                amount_text(one.money.minor, one.money.currency),
            )
            for one in report.unsettled
        ),
        lead="It isn't known whether these were paid; find each at Stripe. None of them is counted.",
    )


def to_acknowledge_section(report: Report) -> Section:
    """Gifts that need a written acknowledgement."""
    return Section(
        "Gifts of $250 and more",
        (Column("Time"), Column("Method"), Column("Amount", is_number=True)),
        tuple(
            (time_of(report, movement.at), KIND_NAMES[movement.of], movement_text(movement))
            for movement in report.to_acknowledge
        ),
        lead="The IRS asks for a written acknowledgement from the organisation for each of these. "
        "The e-mail that Stripe sends is a payment receipt, not an acknowledgement.",
    )


def goals_section(report: Report) -> Section:
    """Where the goals stand, and what counts."""

    def words(goal: Goal, value: int) -> str:
        return figure_text(report, value) if goal.unit == "money" else number_text(value)

    def as_of(moment: dt.datetime | dt.date | None, *, late: bool) -> str:
        if moment is None:
            return "late" if late else ""
        text = moment_of(report, moment) if isinstance(moment, dt.datetime) else moment.isoformat()
        return f"{text}, late" if late else text

    is_corrected = any(told.corrected for _, told in report.goals)
    corrections = ["Corrections"] if is_corrected else []
    names = ("Raised", "Target", "Gifts", "Here", "Other kiosks", *corrections, "Outside", "Unconfirmed")

    def parts(told: GoalTally) -> tuple[int, ...]:
        corrected = (told.corrected,) if is_corrected else ()
        return told.here, told.other_kiosks, *corrected, told.outside, told.unconfirmed

    return Section(
        "The goals when this was made",
        (Column("Goal", breaks=True), *(Column(name, is_number=True) for name in names), Column("As of", breaks=True)),
        tuple(
            (
                goal.title or goal.id,
                *(words(goal, value) for value in (told.raised, goal.target)),
                "" if told.count is None or goal.unit == "members" else number_text(told.count),
                *(words(goal, one) for one in parts(told)),
                as_of(told.as_of, late=told.late),
            )
            for goal, told in report.goals
        ),
        notes=("What counts:", *report.what_counts) if report.what_counts else (),
    )


def feeds_section(report: Report) -> Section:
    """What feeds said before the period and at its end."""

    def words(goal: Goal, figure: Figure | None) -> str:
        if figure is None:
            return "none"
        return figure_text(report, figure.raised) if goal.unit == "money" else number_text(figure.raised)

    return Section(
        "What feeds said",
        (
            *(Column("Feed"), Column("Goal", breaks=True)),
            *(Column("Before", is_number=True), Column("As of")),
            *(Column("At the end", is_number=True), Column("As of")),
        ),
        tuple(
            (
                *(line.feed, line.goal.title or line.goal.id),
                *(words(line.goal, line.before), moment_of(report, line.before_as_of)),
                *(words(line.goal, line.after), moment_of(report, line.after_as_of)),
            )
            for line in report.feeds
        ),
    )


def ranges_section(report: Report) -> Section:
    """What was read, so that the report can be held against the book."""
    return Section(
        "In the book",
        (Column("Kiosk", breaks=True), Column("Facts", is_number=True), Column("Hash of the last one", breaks=True)),
        tuple((one.range.name, f"{one.range.first}-{one.range.last}", one.hash) for one in report.ranges),
        lead="These facts were read; the hash shows that the book is still the same.",
    )
