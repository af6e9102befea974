"""A section's table in a text document: its head is repeated on each page, and long names go on below."""

from collections.abc import Sequence

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from kiosk.ui.report.ink import FAINT, HAIRLINE, INK, LEFT, RIGHT, SCALE, Letter
from kiosk.words.table import Column, Section

_SIZES = (8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5)
_PADDING, _SIDE_PADDING = 3.0, 6.0
"""Points above and below, and beside, a cell's text."""


def new_document() -> QTextDocument:
    """An empty document, measured in the dots of the paper; words break where one alone is too long for its line."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDefaultTextOption(wrapping())
    return document


def wrapping() -> QTextOption:
    """Break between words; within them where one alone is too long."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def charformat(letter: Letter, colour: str = INK) -> QTextCharFormat:
    """Text in `letter`."""
    form = QTextCharFormat()
    form.setFont(letter.font)
    form.setForeground(QColor(colour))
    return form


def letter_of(section: Section, width: float) -> Letter:
    """The letters with which the table of `section` stays within `width` points: the largest there are.

    They get smaller only where long names can't go on below.
    """
    return next((one for one in map(Letter, _SIZES) if table_width(section, one, width) <= width + 0.1), Letter(5.5))


def table_width(section: Section, letter: Letter, width: float) -> float:
    """How wide the table of `section` is in `letter`, in points, where there is room for `width`."""
    document = new_document()
    document.setTextWidth(width * SCALE)
    table = insert_table(QTextCursor(document), section, letter)
    return document.documentLayout().frameBoundingRect(table).width() / SCALE


def insert_table(cursor: QTextCursor, section: Section, letter: Letter) -> QTextTable:
    """Insert the table of `section`, and leave `cursor` behind it."""
    rows = [tuple(column.title for column in section.columns), *section.rows]
    if section.total is not None:
        rows.append(section.total)
    total = len(rows) - 1 if section.total is not None else None
    rows += section.below
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setBorder(0)
    form.setBorderCollapse(True)
    cursor.beginEditBlock()  # or Qt would lay the table out again after each cell
    table = cursor.insertTable(len(rows), len(section.columns), form)
    for number, row in enumerate(rows):
        is_total = number == total
        if number == 0:
            _fill(table, number, row, section.columns, Letter(letter.size, QFont.Weight.DemiBold), FAINT)
        else:
            weight = QFont.Weight.Bold if is_total else QFont.Weight.Normal
            _fill(table, number, row, section.columns, Letter(letter.size, weight), INK)
        is_strong = number == 0 or (total is not None and number == total - 1)
        width = 0.0 if is_total else 0.8 if is_strong else 0.4
        _form_cells(table, number, INK if is_strong else HAIRLINE, width)
    cursor.endEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return table


def block_of(table: QTextTable, row: int) -> QTextBlock:
    """The first text of `row`."""
    return table.cellAt(row, 0).firstCursorPosition().block()


def leave_space_below(table: QTextTable, row: int, points: float) -> None:
    """Leave at least so many points below the text of `row`; where they have no room, it goes on the next page."""
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        form = cell.format().toTableCellFormat()
        form.setBottomPadding(max(points, _PADDING) * SCALE)
        cell.setFormat(form)


def _fill(
    table: QTextTable, number: int, row: Sequence[str], columns: Sequence[Column], letter: Letter, colour: str
) -> None:
    for index, (text, column) in enumerate(zip(row, columns, strict=True)):
        block = QTextBlockFormat()
        block.setAlignment(RIGHT if column.is_number else LEFT)
        block.setNonBreakableLines(number == 0 or not column.breaks)
        cursor = table.cellAt(number, index).firstCursorPosition()
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(charformat(letter, colour))
        cursor.insertText(text, charformat(letter, colour))


def _form_cells(table: QTextTable, number: int, colour: str, width: float) -> None:
    """Space beside the text of a row, and a line below it."""
    for index in range(table.columns()):
        cell = table.cellAt(number, index)
        form = cell.format().toTableCellFormat()
        form.setLeftPadding((_SIDE_PADDING if index else 0) * SCALE)
        form.setRightPadding(_SIDE_PADDING * SCALE)
        form.setTopPadding(_PADDING * SCALE)
        form.setBottomPadding(_PADDING * SCALE)
        form.setBottomBorder(width * SCALE)
        form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorderBrush(QBrush(QColor(colour)))
        cell.setFormat(form)
