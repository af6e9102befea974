"""A part of a report: the same for the terminal and for paper."""

import itertools
import textwrap
from collections.abc import Iterator

from kiosk.model.part import Part
from kiosk.model.records import dataclass

_LONGEST_CELL = 64
"""Characters of a cell on one line of a terminal."""


@dataclass(frozen=True, slots=True)
class Column(Part):
    """A column; numbers stand to the right, and long text may break into lines."""

    title: str
    is_number: bool = False
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Section(Part):
    """A part of the report: a sentence, a table with its sums, notes; each of them may be missing."""

    title: str
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    total: tuple[str, ...] | None = None
    below: tuple[tuple[str, ...], ...] = ()
    """Rows below the sums, which are no part of them."""
    lead: str = ""
    notes: tuple[str, ...] = ()


def table_lines(section: Section) -> Iterator[str]:
    """The table of `section` for a terminal, with aligned columns; long text in it goes on below."""
    heads = tuple(column.title for column in section.columns)
    rows = [_broken(row, section) for row in section.rows]
    sums = [section.total] if section.total else []
    lines = [heads, *(line for row in rows for line in row), *sums, *section.below]
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
    yield from map(aligned, section.below)


def _broken(row: tuple[str, ...], section: Section) -> list[tuple[str, ...]]:
    """`row` in as many lines as its longest text takes."""
    cells = [
        textwrap.wrap(cell, _LONGEST_CELL) or [""] if column.breaks else [cell]
        for cell, column in zip(row, section.columns, strict=True)
    ]
    return list(itertools.zip_longest(*cells, fillvalue=""))
