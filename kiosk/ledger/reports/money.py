"""Sections of a report about money: what came in, when, how and where, and what was taken off."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.ledger.reports.fees import Fees
from kiosk.ledger.reports.report import Report, ShiftLine, Sums
from kiosk.ledger.reports.section import Column, Section
from kiosk.ledger.reports.words import (
    KIND_NAMES,
    LANGUAGE,
    METHOD_NAMES,
    counted_text,
    figure_text,
    movement_text,
    number_text,
    time_of,
)
from kiosk.model.fact import Method
from kiosk.model.money import Money
from kiosk.model.wording import money_text

_LONG = ("Kiosk", "Place", "Shift")
"""Columns of names that people choose."""


def summary_section(report: Report) -> Section:
    """What the book held, what came, what was taken off."""
    total, fees, day = report.total, report.fees, report.period.day is not None
    rows = [
        ("In the book before", "", report.opening) if day else None,
        ("Gifts received", number_text(total.gifts), total.gross),
        (
            "Refunded",
            number_text(sum(movement.currency == report.campaign.currency for movement in report.refunds)),
            -total.refunded,
        )
        if report.refunds
        else None,
        ("Voided", "", -total.voided) if total.voided else None,
        ("Corrections", "", report.corrected) if report.corrections or report.corrected else None,
        ("This day" if day else "In the book", "", report.change),
        ("Stripe's fees", number_text(fees.known), -fees.kept) if fees.known else None,
        ("After fees", "", report.change - fees.kept) if fees.known else None,
        ("In the book after", "", report.closing) if day else None,
    ]
    notes = [
        *([f"The fees of {_by_card(fees.unknown)} are not known yet; run: kiosk reconcile"] if fees.unknown else []),
        *(
            [f"The fees of {_by_card(fees.elsewhere)} are in another currency, and in none of these sums."]
            if fees.elsewhere
            else []
        ),
        *([f"{counted_text(report.members, 'member')} joined at the booth."] if report.members else []),
        *(
            f"Also {money_text(Money(minor, currency), LANGUAGE)} in another currency than the campaign's; "
            "that counts for no goal."
            for currency, minor in report.other_currencies.items()
        ),
        *(
            f"Stripe refunded {money_text(Money(movement.told, movement.currency), LANGUAGE)} "
            f"of {movement.payment_intent}, a gift that this book doesn't hold; it changes nothing here."
            for movement in report.unknown_refunds
        ),
    ]
    return Section(
        "Summary",
        (Column(""), Column("Number", is_number=True), Column(f"Amount ({report.campaign.currency})", is_number=True)),
        tuple((name, number, figure_text(report, minor)) for name, number, minor in (row for row in rows if row)),
        notes=tuple(notes),
    )


def slots_section(report: Report) -> Section:
    """By hour and method, or by day for a drive."""
    methods = [method for method in METHOD_NAMES if any(method in slot.gross for slot in report.slots)]
    names = ["Day" if report.period.day is None else "Hour", "Gifts", *(METHOD_NAMES[one] for one in methods)]

    def row(first: str, sums: Sums, gross: Mapping[Method, int]) -> tuple[str, ...]:
        by_method = [figure_text(report, gross.get(method, 0)) for method in methods]
        taken = figure_text(report, sums.net - sums.gross)
        return (
            first,
            number_text(sums.gifts),
            *by_method,
            figure_text(report, sums.gross),
            taken,
            figure_text(report, sums.net),
        )

    of_all = {method: sum(slot.gross.get(method, 0) for slot in report.slots) for method in methods}
    return Section(
        "By day" if report.period.day is None else "By hour",
        tuple(Column(name, is_number=index > 0) for index, name in enumerate([*names, "Gross", "Taken off", "Net"])),
        tuple(row(slot.text, slot.sums, slot.gross) for slot in report.slots),
        row("All", report.total, of_all) if report.slots else None,
    )


def methods_section(report: Report) -> Section:
    """By method, with Stripe's fees where any is known."""
    rows = [((METHOD_NAMES[method],), sums) for method, sums in report.methods.items()]
    section = _sums_section(report, "By method", ["Method"], rows)
    if not report.fees.known:
        return section

    def figures(sums: Sums, fees: Fees) -> tuple[str, str]:
        return figure_text(report, -fees.kept), figure_text(report, sums.net - fees.kept)

    told = [figures(sums, report.method_fees.get(method, Fees())) for method, sums in report.methods.items()]
    return replace(
        section,
        columns=(*section.columns, Column("Fees", is_number=True), Column("After fees", is_number=True)),
        rows=tuple((*row, *more) for row, more in zip(section.rows, told, strict=True)),
        total=(*(section.total or ()), *figures(report.total, report.fees)),
    )


def kiosks_section(report: Report) -> Section:
    """By kiosk and place."""
    rows = [((name, place), sums) for (_, name, place), sums in report.kiosks.items()]
    return _sums_section(report, "By kiosk", ["Kiosk", "Place"], rows)


def shifts_section(report: Report) -> Section:
    """By shift, for the hand-over; nothing where there was none."""

    def words(line: ShiftLine) -> tuple[str, ...]:
        if not line.where.shift:
            return line.where.name, "outside shifts", "", ""
        times = (line.times.opened, line.times.closed)
        return line.where.name, line.where.shift, *(time_of(report, one) if one else "" for one in times)

    rows = [(words(line), line.sums) for line in report.shifts]
    return _sums_section(report, "By shift", ["Kiosk", "Shift", "From", "To"], rows)


def _sums_section(
    report: Report, title: str, names: Sequence[str], rows: Sequence[tuple[tuple[str, ...], Sums]]
) -> Section:
    def figures(sums: Sums) -> tuple[str, ...]:
        amounts = (sums.gross, -sums.refunded, -sums.voided, sums.net)
        return (number_text(sums.gifts), *(figure_text(report, minor) for minor in amounts))

    return Section(
        title,
        (
            *(Column(name, breaks=name in _LONG) for name in names),
            *(Column(name, is_number=True) for name in ("Gifts", "Gross", "Refunded", "Voided", "Net")),
        ),
        tuple((*first, *figures(sums)) for first, sums in rows),
        ("All", *[""] * (len(names) - 1), *figures(report.total)) if rows else None,
    )


def _by_card(gifts: int) -> str:
    return f"{counted_text(gifts, 'gift')} by card"


def given_back_section(report: Report) -> Section:
    """What was taken off, and why."""
    return Section(
        "Refunds and voids",
        (
            Column("Time"),
            Column("What"),
            Column("Of"),
            Column("Kiosk", breaks=True),
            Column("Why", breaks=True),
            Column("Amount", is_number=True),
        ),
        tuple(
            (
                time_of(report, movement.at),
                "Refund" if movement.kind == "refund" else "Void",
                KIND_NAMES[movement.of],
                movement.where.name,
                movement.reason or movement.refund,
                movement_text(movement),
            )
            for movement in sorted([*report.refunds, *report.voids], key=lambda movement: movement.at)
        ),
    )


def corrections_section(report: Report) -> Section:
    """What staff corrected, and why."""
    return Section(
        "Corrections",
        (
            Column("Time"),
            Column("Goal"),
            Column("Kiosk", breaks=True),
            Column("Why", breaks=True),
            Column("Amount", is_number=True),
        ),
        tuple(
            (
                time_of(report, movement.at),
                movement.goal,
                movement.where.name,
                movement.reason,
                movement_text(movement),
            )
            for movement in report.corrections
        ),
    )
