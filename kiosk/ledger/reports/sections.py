"""A report in words, section by section."""

from collections.abc import Iterator

from kiosk.ledger.reports.money import (
    corrections_section,
    given_back_section,
    kiosks_section,
    methods_section,
    shifts_section,
    slots_section,
    summary_section,
)
from kiosk.ledger.reports.report import Report
from kiosk.ledger.reports.section import Section
from kiosk.ledger.reports.standing import (
    attempts_section,
    feeds_section,
    goals_section,
    ranges_section,
    to_acknowledge_section,
    unsettled_section,
)


def sections_of(report: Report) -> Iterator[Section]:
    """All of the report in order; what has nothing to say is left out."""
    yield summary_section(report)
    for section in (
        slots_section(report),
        methods_section(report),
        kiosks_section(report),
        shifts_section(report),
        given_back_section(report),
        corrections_section(report),
        attempts_section(report),
        unsettled_section(report),
        to_acknowledge_section(report),
        goals_section(report),
        feeds_section(report),
        ranges_section(report),
    ):
        if section.rows or section.notes:
            yield section
