"""Sections of a report about money: what came in, when, how and where, and what was deducted."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from kiosk.ledger.reports.account import Movement
from kiosk.ledger.reports.fees import Fees
from kiosk.ledger.reports.report import Report, ShiftLine
from kiosk.ledger.reports.sums import SumRow, Sums
from kiosk.model.designation import SLIDING_SCALE
from kiosk.model.fact import METHODS, Method, is_dispute
from kiosk.model.money import Money
from kiosk.model.wording import money_text
from kiosk.words.report import ReportWords
from kiosk.words.sums import SumWords
from kiosk.words.table import Column, Section
from kiosk.words.words import Words, filled


class MoneySectionWords(Words):
    """Tables whose figures are sums of gifts."""

    @cached_property
    def _report(self) -> ReportWords:
        return ReportWords(self.speaker)

    def summary(self, report: Report) -> Section:
        """What the ledger held, what came, what was deducted."""
        words, names, column, day = self._report, SumWords(self.speaker), report.column, report.period.day is not None

        def cells(row: SumRow) -> tuple[str, str, str]:
            number = "" if row.number is None else words.number(row.number)
            name = words.kind(row.of) if row.of in METHODS else names.name(row.of)
            return name, number, words.figure(report, row.minor)

        total = self.tr("This day") if day else self.tr("In the ledger")
        before, after = self.tr("In the ledger before"), self.tr("In the ledger after")
        held = [(before, "", words.figure(report, report.opening)), (after, "", words.figure(report, report.closing))]
        return Section(
            self.tr("Summary"),
            (
                Column(""),
                Column(self.tr("Number"), is_number=True),
                Column(filled(self.tr("Amount (%1)"), report.campaign.currency), is_number=True),
            ),
            tuple(map(cells, column.rows)),
            (total, "", words.figure(report, column.total)),
            below=(*map(cells, column.below), *(held if day else ())),
            notes=tuple(self._summary_notes(report)),
        )

    def _summary_notes(self, report: Report) -> Iterator[str]:
        fees = report.fees
        if fees.unknown:
            yield self.tr("The fees of %Ln gift(s) by card are not known yet; run: kiosk reconcile", "", fees.unknown)
        if fees.elsewhere:
            text = self.tr(
                "The fees of %Ln gift(s) by card are in another currency (%1), and in none of these sums.",
                "",
                fees.elsewhere,
            )
            yield filled(text, ", ".join(money_text(one, self.language) for one in fees.others))
        if report.members:
            yield self.tr("%Ln member(s) joined at the booth.", "", report.members)
        if report.supporters:
            yield self.tr("%Ln monthly supporter(s) began at the booth.", "", report.supporters)
        for currency, minor in report.other_currencies.items():
            yield filled(
                self.tr("Also %1 in a currency that isn’t the campaign’s; it counts toward no goal."),
                money_text(Money(minor, currency), self.language),
            )
        for movement in report.unknown_refunds:
            yield filled(
                self.tr("Stripe refunded %1 of %2, a gift that isn’t in this ledger; it changes nothing here."),
                money_text(Money(movement.told, movement.currency), self.language),
                movement.payment_intent,
            )

    def slots(self, report: Report) -> Section:
        """By hour and method, or by day for a drive."""
        words = self._report
        methods = [method for method in METHODS if any(method in slot.gross for slot in report.slots)]
        is_drive = report.period.day is None
        names = [
            self.tr("Day") if is_drive else self.tr("Hour"),
            self.tr("Gifts"),
            *(words.kind(method) for method in methods),
            self.tr("Gross"),
            self.tr("Deducted"),
            self.tr("Net"),
        ]

        def row(first: str, sums: Sums, gross: Mapping[Method, int]) -> tuple[str, ...]:
            by_method = [gross.get(method, 0) for method in methods]
            amounts = (*by_method, sums.gross, sums.net - sums.gross, sums.net)
            return first, words.number(sums.gifts), *(words.figure(report, minor) for minor in amounts)

        of_all = {method: sum(slot.gross.get(method, 0) for slot in report.slots) for method in methods}
        return Section(
            self.tr("By day") if is_drive else self.tr("By hour"),
            tuple(Column(name, is_number=index > 0) for index, name in enumerate(names)),
            tuple(row(slot.text, slot.sums, slot.gross) for slot in report.slots),
            row(self.tr("All"), report.total, of_all) if report.slots else None,
        )

    def methods(self, report: Report) -> Section:
        """By method, with Stripe's fees where any is known, and what is left after them where all are."""
        words = self._report
        rows = [((words.kind(method),), sums) for method, sums in report.methods.items()]
        section = self._sums(report, self.tr("By method"), [Column(self.tr("Method"))], rows)
        if not report.fees.in_sum:
            return section
        is_whole = report.fees.is_whole

        def figures(sums: Sums, fees: Fees) -> tuple[str, ...]:
            left = [words.figure(report, sums.net - fees.kept)] if is_whole else []
            return words.figure(report, -fees.kept), *left

        known = [figures(sums, report.method_fees.get(method, Fees())) for method, sums in report.methods.items()]
        return replace(
            section,
            columns=(
                *section.columns,
                Column(self.tr("Fees"), is_number=True),
                *([Column(self.tr("After fees"), is_number=True)] if is_whole else []),
            ),
            rows=tuple((*row, *more) for row, more in zip(section.rows, known, strict=True)),
            total=(*(section.total or ()), *figures(report.total, report.fees)),
        )

    def designations(self, report: Report) -> Section:
        """By what gifts were for, and which dues were chosen; nothing where no gift had either."""
        campaign = report.campaign
        funds = {one.id: one.name for one in campaign.funds}
        dues = {one.id: one.name for one in campaign.dues}

        def called(fund: str, tier: str) -> str:
            if tier == SLIDING_SCALE:
                return self.tr("Dues: what people can")
            if tier:
                return filled(self.tr("Dues: %1"), dues.get(tier, tier))
            return funds.get(fund, fund) or self.tr("Nothing in particular")

        rows = [((called(*key),), sums) for key, sums in report.designations.items()]
        return self._sums(report, self.tr("What gifts are for"), [Column(self.tr("For"), breaks=True)], rows)

    def kiosks(self, report: Report) -> Section:
        """By kiosk and place."""
        rows = [((name, place), sums) for (_, name, place), sums in report.kiosks.items()]
        columns = [Column(self.tr("Kiosk"), breaks=True), Column(self.tr("Place"), breaks=True)]
        return self._sums(report, self.tr("By kiosk"), columns, rows)

    def shifts(self, report: Report) -> Section:
        """By shift, for the hand-over; nothing where there was none."""

        def cells(line: ShiftLine) -> tuple[str, ...]:
            if not line.where.shift:
                return line.where.name, self.tr("outside shifts"), "", ""
            times = (line.times.opened, line.times.closed)
            return line.where.name, line.where.shift, *(self._report.time(report, at) if at else "" for at in times)

        columns = [
            *(Column(self.tr("Kiosk"), breaks=True), Column(self.tr("Shift"), breaks=True)),
            *(Column(self.tr("From")), Column(self.tr("To"))),
        ]
        return self._sums(report, self.tr("By shift"), columns, [(cells(line), line.sums) for line in report.shifts])

    def _sums(
        self, report: Report, title: str, columns: Sequence[Column], rows: Sequence[tuple[tuple[str, ...], Sums]]
    ) -> Section:
        words = self._report

        def figures(sums: Sums) -> tuple[str, ...]:
            amounts = (sums.gross, -sums.refunded, -sums.voided, sums.net)
            return (words.number(sums.gifts), *(words.figure(report, minor) for minor in amounts))

        names = [self.tr("Gifts"), self.tr("Gross"), self.tr("Refunded"), self.tr("Voided"), self.tr("Net")]
        return Section(
            title,
            (*columns, *(Column(name, is_number=True) for name in names)),
            tuple((*first, *figures(sums)) for first, sums in rows),
            (self.tr("All"), *[""] * (len(columns) - 1), *figures(report.total)) if rows else None,
        )

    def given_back(self, report: Report) -> Section:
        """What was refunded or voided, and why."""
        words = self._report
        return Section(
            self.tr("Refunds and voids"),
            (
                *(Column(self.tr("Time")), Column(self.tr("What")), Column(self.tr("Of"))),
                *(Column(self.tr("Kiosk"), breaks=True), Column(self.tr("Reason"), breaks=True)),
                Column(self.tr("Amount"), is_number=True),
            ),
            tuple(
                (
                    words.time(report, movement.at),
                    self._what(movement),
                    words.kind(movement.of),
                    movement.where.name,
                    " ".join(filter(None, (movement.reason or movement.refund, self._receipt(movement)))),
                    words.movement(report, movement),
                )
                for movement in sorted([*report.refunds, *report.voids], key=lambda movement: movement.at)
            ),
        )

    def _what(self, movement: Movement) -> str:
        if movement.kind != "refund":
            return self.tr("Void")
        return self.tr("Dispute") if is_dispute(movement.refund) else self.tr("Refund")

    def _receipt(self, movement: Movement) -> str:
        return filled(self.tr("(receipt %1)"), movement.reference) if movement.reference else ""

    def corrections(self, report: Report) -> Section:
        """What staff corrected, and why."""
        words = self._report
        return Section(
            self.tr("Corrections"),
            (
                *(Column(self.tr("Time")), Column(self.tr("Goal"))),
                *(Column(self.tr("Kiosk"), breaks=True), Column(self.tr("Reason"), breaks=True)),
                Column(self.tr("Amount"), is_number=True),
            ),
            tuple(
                (
                    words.time(report, movement.at),
                    movement.goal,
                    movement.where.name,
                    movement.reason,
                    words.movement(report, movement),
                )
                for movement in report.corrections
            ),
        )
