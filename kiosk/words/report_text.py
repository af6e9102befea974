"""A report as plain text for a terminal."""

import textwrap
from collections.abc import Iterator

from kiosk.ledger.reports.report import Report
from kiosk.words.report import ReportWords
from kiosk.words.report_sections import sections_of
from kiosk.words.table import table_lines
from kiosk.words.words import ENGLISH, Speaker

_BAR = 40
"""Characters of the longest bar."""
_LINE = 100


def report_text(report: Report, speaker: Speaker = ENGLISH) -> str:
    """All of `report`, ending with a new line."""
    return "\n".join(line.rstrip() for line in _lines(report, speaker)) + "\n"


def _lines(report: Report, speaker: Speaker) -> Iterator[str]:
    words = ReportWords(speaker)
    if report.is_practice:
        yield words.practice()
        yield ""
    yield words.title(report)
    yield words.period(report.period)
    yield words.made(report)
    yield ""
    yield words.headline(report)
    if any(slot.sums.gross for slot in report.slots):
        yield ""
        yield from _picture(report, words)
    for section in sections_of(report, speaker):
        yield ""
        yield section.title
        yield "=" * len(section.title)
        if section.lead:
            yield from textwrap.wrap(section.lead, _LINE)
        if section.rows:
            yield from table_lines(section)
        for note in section.notes:
            yield from textwrap.wrap(note, _LINE)


def _picture(report: Report, words: ReportWords) -> Iterator[str]:
    """What was received in each hour, as a bar."""
    most = max(slot.sums.gross for slot in report.slots)
    name = max(len(slot.text) for slot in report.slots)
    for slot in report.slots:
        gross = slot.sums.gross
        bar = "#" * max(round(gross * _BAR / most), int(gross > 0))
        yield f"{slot.text:<{name}}  {bar:<{_BAR}}  {words.figure(report, gross) if gross else ''}"
