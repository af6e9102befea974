"""A table on paper, in pieces: heads, rows, and the sums below the last."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from kiosk.ledger.reports.section import Column, Section
from kiosk.ui.report.ink import FAINT, HAIRLINE, INK, LEFT, RIGHT, Ink, Letter

_SIZES = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5)
_WEIGHTS = (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold)
_SPACE = 10.0
"""Points between columns."""
_PADDING = 3.0
"""Points above and below a row's text."""
_MOST_SPACE = 44.0
_LEAST_SPACE = 3.0
_NARROWEST = 6.4
"""A column whose text breaks, in the letters' size."""


class HeadedTable:
    """The rows of a section within a width; long names go on below, and letters get smaller only then."""

    def __init__(self, section: Section, width: float) -> None:
        self._columns = section.columns
        self._rows = [*section.rows, *([section.total] if section.total else [])]
        self._has_total = section.total is not None
        for size in _SIZES:
            self.letter, self._head, self._sum = (Letter(size, weight) for weight in _WEIGHTS)
            self._widths = self._fitting_widths(width)
            if sum(self._widths) + _SPACE * (len(self._widths) - 1) < width + 0.1:
                break
        spare = width - sum(self._widths) - _SPACE * (len(self._widths) - 1)
        gaps = len(self._widths) - 1
        self._space = min(max(_SPACE + spare / gaps, _LEAST_SPACE), _MOST_SPACE) if gaps else 0.0
        self.width = sum(self._widths) + self._space * gaps
        self._heights = [self._row_height(row) for row in self._rows]

    @property
    def length(self) -> int:
        """Rows, that with the sums included."""
        return len(self._rows)

    @property
    def least(self) -> float:
        """The height of its heads and first rows."""
        return self.height(range(min(3, self.length)))

    def height(self, rows: range) -> float:
        """Of the heads and `rows`."""
        return self._head_height + sum(self._heights[row] for row in rows)

    def rows_in(self, first: int, room: float) -> int:
        """The row after the last from `first` that fits into `room` below the heads; sums never stand alone."""
        last = first
        while last < self.length and self.height(range(first, last + 1)) <= room:
            last += 1
        alone = self._has_total and last == self.length - 1 and last - first > 1
        return last - 1 if alone else last

    def draw(self, rows: range, ink: Ink, box: QRectF) -> None:
        """Draw the heads and `rows` from the top of `box`."""
        self._draw_row(ink, box.top(), box.left(), [column.title for column in self._columns], self._head, FAINT)
        y = box.top() + self._head_height
        right = box.left() + self.width
        ink.line(box.left(), y, right, y, INK, 0.8)
        for row in rows:
            is_sum = self._has_total and row == self.length - 1
            if is_sum:
                ink.line(box.left(), y, right, y, INK, 0.8)
            self._draw_row(ink, y, box.left(), self._rows[row], self._sum if is_sum else self.letter, INK)
            y += self._heights[row]
            if not is_sum:
                ink.line(box.left(), y, right, y, HAIRLINE, 0.4)

    @property
    def _head_height(self) -> float:
        return self._head.line + 2 * _PADDING

    def _fitting_widths(self, width: float) -> list[float]:
        """What each column takes; those that break share what the others leave, none more than it needs."""
        widths = [
            max(self._sum.width(text) for text in (column.title, *(row[index] for row in self._rows)))
            for index, column in enumerate(self._columns)
        ]
        least = [
            min(one, max(_NARROWEST * self.letter.size, self._sum.width(column.title)))
            for one, column in self._with(widths)
        ]
        left = width - _SPACE * (len(widths) - 1)
        left -= sum(one for one, column in self._with(widths) if not column.breaks)
        breaking = sorted(
            (index for index, column in enumerate(self._columns) if column.breaks), key=widths.__getitem__
        )
        for place, index in enumerate(breaking):
            share = left / (len(breaking) - place)
            widths[index] = min(widths[index], max(least[index], share))
            left -= widths[index]
        return widths

    def _with(self, widths: Sequence[float]) -> Iterator[tuple[float, Column]]:
        return zip(widths, self._columns, strict=True)

    def _row_height(self, row: Sequence[str]) -> float:
        heights = [
            self.letter.height(text, width) if column.breaks and text else self.letter.line
            for text, width, column in zip(row, self._widths, self._columns, strict=True)
        ]
        return max(heights) + 2 * _PADDING

    def _draw_row(self, ink: Ink, y: float, left: float, cells: Sequence[str], letter: Letter, colour: str) -> None:
        x = left
        for text, width, column in zip(cells, self._widths, self._columns, strict=True):
            self._draw_cell(ink, QRectF(x, y + _PADDING, width, letter.line), text, column, letter, colour)
            x += width + self._space

    @staticmethod
    def _draw_cell(ink: Ink, box: QRectF, text: str, column: Column, letter: Letter, colour: str) -> None:
        if column.breaks:
            ink.paragraph(QRectF(box.left(), box.top(), box.width(), 1000), text, letter, colour)
        else:
            ink.text(box, text, letter, colour, RIGHT if column.is_number else LEFT)
