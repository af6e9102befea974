"""A report in words, section by section."""

from collections.abc import Iterator

from kiosk.ledger.reports.report import Report
from kiosk.words.report_money import MoneySectionWords
from kiosk.words.report_standing import StandingSectionWords
from kiosk.words.table import Section
from kiosk.words.words import ENGLISH, Speaker


def sections_of(report: Report, speaker: Speaker = ENGLISH) -> Iterator[Section]:
    """All of the report in order; what has nothing to say is left out."""
    money, standing = MoneySectionWords(speaker), StandingSectionWords(speaker)
    yield money.summary(report)
    for section in (
        money.slots(report),
        money.methods(report),
        money.designations(report),
        money.kiosks(report),
        money.shifts(report),
        money.given_back(report),
        money.corrections(report),
        standing.pledged(report),
        standing.attempts(report),
        standing.unsettled(report),
        standing.pending(report),
        standing.doubted(report),
        standing.to_acknowledge(report),
        standing.goals(report),
        standing.sources(report),
        standing.feeds(report),
        standing.ranges(report),
    ):
        if section.rows or section.notes:
            yield section
