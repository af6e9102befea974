"""A report as plain text for a terminal."""

import itertools
import textwrap
from collections.abc import Iterator

from kiosk.ledger.reports.report import Report
from kiosk.ledger.reports.section import Section
from kiosk.ledger.reports.sections import sections_of
from kiosk.ledger.reports.words import amount_text, headline, made_text, period_text, title_of

_BAR = 40
"""Characters of the longest bar."""
_LONGEST_CELL = 64
_LINE = 100


def report_text(report: Report) -> str:
    """All of `report`, ending with a new line."""
    return "\n".join(line.rstrip() for line in _lines(report)) + "\n"


def table_lines(section: Section) -> Iterator[str]:
    """The table of `section` with aligned columns; long text in it goes on below."""
    heads = tuple(column.title for column in section.columns)
    rows = [_broken(row, section) for row in section.rows]
    lines = [heads, *(line for row in rows for line in row), *([section.total] if section.total else [])]
    widths = [max(len(line[index]) for line in lines) for index in range(len(heads))]

    def aligned(line: tuple[str, ...]) -> str:
        cells = zip(line, widths, section.columns, strict=True)
        return "  ".join(cell.rjust(width) if column.is_number else cell.ljust(width) for cell, width, column in cells)

    rule = "-" * (sum(widths) + 2 * (len(widths) - 1))
    yield aligned(heads)
    yield rule
    for row in rows:
        yield from map(aligned, row)
    if section.total:
        yield rule
        yield aligned(section.total)


def _broken(row: tuple[str, ...], section: Section) -> list[tuple[str, ...]]:
    """`row` in as many lines as its longest text takes."""
    cells = [
        textwrap.wrap(cell, _LONGEST_CELL) or [""] if column.breaks else [cell]
        for cell, column in zip(row, section.columns, strict=True)
    ]
    return list(itertools.zip_longest(*cells, fillvalue=""))


def _lines(report: Report) -> Iterator[str]:
    if report.is_practice:
        yield "PRACTICE: nothing in this report counts."
        yield ""
    yield title_of(report)
    yield period_text(report.period)
    yield made_text(report)
    yield ""
    yield headline(report)
    if any(slot.sums.gross for slot in report.slots):
        yield ""
        yield from _picture(report)
    for section in sections_of(report):
        yield ""
        yield section.title
        yield "=" * len(section.title)
        if section.lead:
            yield from textwrap.wrap(section.lead, _LINE)
        if section.rows:
            yield from table_lines(section)
        for note in section.notes:
            yield from textwrap.wrap(note, _LINE)


def _picture(report: Report) -> Iterator[str]:
    """What was received in each hour, as a bar."""
    currency = report.campaign.currency
    most = max(slot.sums.gross for slot in report.slots)
    name = max(len(slot.text) for slot in report.slots)
    for slot in report.slots:
        gross = slot.sums.gross
        bar = "#" * max(round(gross * _BAR / most), int(gross > 0))
        yield f"{slot.text:<{name}}  {bar:<{_BAR}}  {amount_text(gross, currency) if gross else ''}"
