"""Sections of a report about what stands around the money: attempts, goals, feeds, and the ledger itself."""

import datetime as dt
from collections.abc import Iterable
from functools import cached_property

from kiosk.ledger.reports.account import Attempt
from kiosk.ledger.reports.report import Report
from kiosk.model.campaign import Goal
from kiosk.model.fact import Figure
from kiosk.model.tally import GoalTally
from kiosk.model.wording import percent_text
from kiosk.words.contested import ContestedWords
from kiosk.words.figure_parts import FigurePartWords
from kiosk.words.report import ReportWords
from kiosk.words.table import Column, Section
from kiosk.words.what_counts import WhatCountsWords
from kiosk.words.words import Words, filled


class StandingSectionWords(Words):
    """Tables of what isn't a sum of gifts."""

    @cached_property
    def _report(self) -> ReportWords:
        return ReportWords(self.speaker)

    def attempts(self, report: Report) -> Section:
        """What became of attempts."""
        words = self._report

        def row(name: str, attempts: Iterable[Attempt]) -> tuple[str, ...]:
            ours = [one.money.minor for one in attempts if one.money.currency == report.campaign.currency]
            return name, words.number(len(ours)), words.figure(report, sum(ours))

        tried = [one for attempts in report.attempts.values() for one in attempts]
        return Section(
            self.tr("Attempts by card and phone"),
            (
                Column(self.tr("Result")),
                Column(self.tr("Number"), is_number=True),
                Column(self.tr("Amount"), is_number=True),
            ),
            tuple(row(words.outcome(outcome), found) for outcome, found in report.attempts.items() if found),
            row(self.tr("All"), tried) if tried else None,
        )

    def unsettled(self, report: Report) -> Section:
        """Attempts that somebody must look for at Stripe."""
        return self._tried(
            report,
            self.tr("To check"),
            report.unsettled,
            self.tr("Nobody knows yet whether these were paid; look each one up at Stripe. None of them is counted."),
        )

    def pending(self, report: Report) -> Section:
        """What was made on phones, and comes days later, or doesn't."""
        return self._tried(
            report,
            self.tr("On its way"),
            report.pending,
            self.tr(
                "Made on phones by bank debit or voucher: the money comes days later, or doesn’t. "
                "None of it is counted before it is there."
            ),
        )

    def _tried(self, report: Report, title: str, attempts: Iterable[Attempt], lead: str) -> Section:
        words = self._report
        return Section(
            title,
            (
                Column(self.tr("Time")),
                Column(self.tr("Kiosk"), breaks=True),
                Column(self.tr("Result")),
                Column("PaymentIntent", breaks=True),
                Column(self.tr("Amount"), is_number=True),
            ),
            tuple(
                (
                    words.time(report, one.at),
                    one.where.name,
                    words.outcome(one.outcome),
                    one.payment_intent or self.tr("unknown"),
                    words.told(report, one.money),
                )
                for one in attempts
            ),
            lead=lead,
        )

    def doubted(self, report: Report) -> Section:
        """What kiosks contradict each other about, so that somebody must look for it at Stripe."""
        words = ContestedWords(self.speaker)
        return Section(
            self.tr("What kiosks don’t tell the same"), notes=tuple(words.sentence(one) for one in report.doubted)
        )

    def pledged(self, report: Report) -> Section:
        """What somebody adds to gifts, which is in no sum."""
        words, match, matching = self._report, report.match, report.campaign.matching
        title = self.tr("Pledged to match gifts (no money received)")
        if match is None or matching is None:
            return Section(title)
        here = sum(one.money.minor for one in report.pledges)
        for_day = self.tr("%1 pledged %2 for the gifts of this day.")
        for_drive = self.tr("%1 pledged %2 for the gifts of the drive.")
        said = filled(for_day if report.period.day else for_drive, matching.by, words.money(report, here))
        left = self.tr("%1 in all so far, of at most %2. A pledge is in no sum of this report until it is paid.")
        whole = filled(left, words.money(report, match.matched), words.money(report, matching.cap))
        return Section(title, notes=(said, whole))

    def to_acknowledge(self, report: Report) -> Section:
        """Gifts that need a written acknowledgement: single gifts of $250 or more (IRS Publication 1771)."""
        words = self._report
        return Section(
            self.tr("Gifts of $250 and more"),
            (
                *(Column(self.tr("Time")), Column(self.tr("Method"))),
                *(Column(self.tr("Receipt", "number"), breaks=True), Column(self.tr("Amount"), is_number=True)),
            ),
            tuple(
                (
                    *(words.time(report, movement.at), words.kind(movement.of)),
                    *(movement.reference, words.movement(report, movement)),
                )
                for movement in report.to_acknowledge
            ),
            lead=self.tr(
                "To deduct one of these, a donor needs a written acknowledgement from the organisation (IRS "
                "Publication 1771). The e-mail that Stripe sends is a payment receipt, not an acknowledgement."
            ),
        )

    def goals(self, report: Report) -> Section:
        """Where the goals stand, and what counts."""
        words = self._report
        is_corrected = any(stands.corrected for _, stands in report.goals)
        names = (
            *(self.tr("Raised"), self.tr("Target"), self.tr("Gifts"), self.tr("Here"), self.tr("Other kiosks")),
            *([self.tr("Corrections")] if is_corrected else []),
            *(self.tr("Outside"), self.tr("Unconfirmed")),
        )

        def parts(stands: GoalTally) -> tuple[int, ...]:
            corrected = (stands.corrected,) if is_corrected else ()
            return stands.here, stands.other_kiosks, *corrected, stands.outside, stands.unconfirmed

        counts = WhatCountsWords(self.speaker).lines(report.campaign, report.what_counts)
        return Section(
            self.tr("The goals when this report was made"),
            (
                Column(self.tr("Goal"), breaks=True),
                *(Column(name, is_number=True) for name in names),
                Column(self.tr("As of"), breaks=True),
            ),
            tuple(
                (
                    goal.title or goal.id,
                    *(self._goal_figure(report, goal, value) for value in (stands.raised, goal.target)),
                    ""
                    if stands.count is None or goal.unit in ("members", "supporters")
                    else words.number(stands.count),
                    *(self._goal_figure(report, goal, one) for one in parts(stands)),
                    self._as_of(report, stands.as_of, late=stands.late),
                )
                for goal, stands in report.goals
            ),
            notes=(self.tr("What counts:"), *counts) if counts else (),
        )

    def sources(self, report: Report) -> Section:
        """Where each goal's figure comes from, with ages: its parts, and their shares of the whole."""
        words, local = FigurePartWords(self.speaker), report.made.astimezone(report.campaign.dates.zone)
        rows = [
            (
                *(goal.title or goal.id, part.name, self._goal_figure(report, goal, part.value)),
                *(percent_text(part.value, stands.raised, self.language) if stands.raised > 0 else "", part.age),
            )
            for goal, stands in report.goals
            for part in words.parts(stands, local)
        ]
        return Section(
            self.tr("Where the figures come from"),
            (
                *(Column(self.tr("Goal"), breaks=True), Column(self.tr("Source"), breaks=True)),
                *(Column(self.tr("Part"), is_number=True), Column(self.tr("Share"), is_number=True)),
                Column(self.tr("As of"), breaks=True),
            ),
            tuple(rows),
        )

    def feeds(self, report: Report) -> Section:
        """What feeds said before the period and at its end."""
        words = self._report

        def figure(goal: Goal, figure: Figure | None) -> str:
            return self.tr("none") if figure is None else self._goal_figure(report, goal, figure.raised)

        return Section(
            self.tr("Figures from feeds"),
            (
                *(Column(self.tr("Feed")), Column(self.tr("Goal"), breaks=True)),
                *(Column(self.tr("Before"), is_number=True), Column(self.tr("As of"))),
                *(Column(self.tr("At the end"), is_number=True), Column(self.tr("As of"))),
            ),
            tuple(
                (
                    *(line.feed, line.goal.title or line.goal.id),
                    *(figure(line.goal, line.before), words.as_of(report, line.before_as_of)),
                    *(figure(line.goal, line.after), words.as_of(report, line.after_as_of)),
                )
                for line in report.feeds
            ),
        )

    def ranges(self, report: Report) -> Section:
        """What was read, so that the report can be compared with the ledger."""
        return Section(
            self.tr("Ledger entries in this report"),
            (
                Column(self.tr("Kiosk"), breaks=True),
                Column(self.tr("Entries"), is_number=True),
                Column(self.tr("Hash of the last one"), breaks=True),
            ),
            tuple((one.range.name, f"{one.range.first}-{one.range.last}", one.hash) for one in report.ranges),
            lead=self.tr("The hash shows whether the ledger still holds the same entries."),
        )

    def _goal_figure(self, report: Report, goal: Goal, figure: int) -> str:
        """A goal's figure in a table."""
        return self._report.figure(report, figure) if goal.is_money else self._report.number(figure)

    def _as_of(self, report: Report, moment: dt.datetime | dt.date | None, *, late: bool) -> str:
        if moment is None:
            return self.tr("late") if late else ""
        text = self._report.as_of(report, moment) if isinstance(moment, dt.datetime) else moment.isoformat()
        mark = self.tr("late")
        return f"{text}, {mark}" if late else text
