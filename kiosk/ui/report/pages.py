"""A report drawn on paper: A4 pages with the picture of the day, key figures and tables."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from kiosk.model.languages import is_right_to_left
from kiosk.ui.fonts import add_fonts_for, install_fonts
from kiosk.ui.report.ink import DEVICE, FAINT, HAIRLINE, INK, RIGHT, SCALE, TILE, WARNING, Ink, Letter
from kiosk.ui.report.parts import draw_parts, height_of
from kiosk.ui.report.picture import HEIGHT, draw_picture
from kiosk.ui.report.table import block_of, charformat, insert_table, leave_space_below, letter_of, new_document
from kiosk.ui.window import make_application
from kiosk.words.paper import KeyFigure, Paper
from kiosk.words.table import Section

PAGE = QPageSize(QPageSize.PageSizeId.A4)
_WIDTH, _HEIGHT = PAGE.sizePoints().width(), PAGE.sizePoints().height()
_MARGIN = 48.0
_FOOT = 44.0
_TEXT_WIDTH, _TEXT_HEIGHT = _WIDTH - 2 * _MARGIN, _HEIGHT - _MARGIN - _FOOT - 12
_GAP = 14.0
_BETWEEN_TILES, _TILE_PADDING = 12.0, 6.0
_ORGANISATION = Letter(9, QFont.Weight.DemiBold)
_TITLE = Letter(19, QFont.Weight.Bold)
_PERIOD = Letter(12, QFont.Weight.DemiBold)
_SMALL = Letter(8)
_BODY = Letter(9)
_HEADING = Letter(11, QFont.Weight.Bold)
_KEY_FIGURE = Letter(15, QFont.Weight.Bold)
_KEY_NAME = Letter(7, QFont.Weight.DemiBold)
_PRACTICE = Letter(9, QFont.Weight.Bold)


def paper_pdf(paper: Paper, resources: Path) -> bytes:
    """`paper` as a PDF file, in the letters that lie in `resources`."""
    application = QGuiApplication.instance()
    if application is None:
        application = make_application()
        install_fonts(application, resources)
        ways = Qt.LayoutDirection
        application.setLayoutDirection(ways.RightToLeft if is_right_to_left(paper.language) else ways.LeftToRight)
    add_fonts_for(repr(paper), resources)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DEVICE)
    writer.setPageLayout(QPageLayout(PAGE, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(paper.title)
    writer.setCreator("Donation kiosk")
    pages = _Pages(paper)
    painter = QPainter(writer)
    for number in range(pages.count):
        if number > 0:
            writer.newPage()
        pages.draw(painter, number)
    painter.end()
    return bytes(buffer.data().data())


class _Pages:
    """A paper as a text document that Qt breaks into pages."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._document = new_document()
        self._document.setPageSize(QSizeF(_TEXT_WIDTH * SCALE, _TEXT_HEIGHT * SCALE))
        self._cursor = QTextCursor(self._document)
        self._picture: QTextBlock | None = None
        self._bars: QTextBlock | None = None
        self._cursor.beginEditBlock()  # or Qt would lay the pages out again after each change
        self._head()
        self._key_figures(paper.key_figures)
        if paper.picture is not None:
            self._picture = self._space(HEIGHT)
        if paper.goals:
            self._bars = self._space(height_of(paper.goals, _TEXT_WIDTH))
        self._cursor.endEditBlock()
        for section in paper.sections:
            self._section(section)

    @property
    def count(self) -> int:
        """How many there are."""
        return self._document.pageCount()

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw page `number`, counted from 0, with what stands around the text."""
        top = number * _TEXT_HEIGHT
        painter.save()
        painter.translate(_MARGIN * SCALE, (_MARGIN - top) * SCALE)
        self._document.drawContents(painter, QRectF(0, top * SCALE, _TEXT_WIDTH * SCALE, _TEXT_HEIGHT * SCALE))
        painter.restore()
        ink, paper = Ink(painter), self._paper
        if number == 0:
            ink.fill(QRectF(_MARGIN, _MARGIN - 14, 56, 4), self._paper.deep)
        if paper.picture is not None and self._picture is not None and number == self._page_of(self._picture):
            place = self._top_of(self._picture)
            draw_picture(ink, QRectF(_MARGIN, _MARGIN + place - top, _TEXT_WIDTH, HEIGHT), paper.picture)
        if self._bars is not None and number == self._page_of(self._bars):
            place = self._top_of(self._bars)
            box = QRectF(_MARGIN, _MARGIN + place - top, _TEXT_WIDTH, height_of(paper.goals, _TEXT_WIDTH))
            draw_parts(ink, box, paper.goals, paper.deep)
        self._draw_foot(ink, number)

    def _top_of(self, block: QTextBlock) -> float:
        """Where `block` begins, in points from the top of the first page's text."""
        return self._document.documentLayout().blockBoundingRect(block).top() / SCALE

    def _page_of(self, block: QTextBlock) -> int:
        """On which page `block` begins, counted from 0."""
        return int(self._top_of(block) // _TEXT_HEIGHT)

    def _paragraph(
        self, text: str, letter: Letter, colour: str = INK, gap: float = 4, before: float = 0
    ) -> QTextBlock:
        form = QTextBlockFormat()
        form.setTopMargin(before * SCALE)
        form.setBottomMargin(gap * SCALE)
        if self._cursor.position() > 0:
            self._cursor.insertBlock()
        self._cursor.setBlockFormat(form)
        self._cursor.setBlockCharFormat(charformat(letter, colour))
        self._cursor.insertText(text, charformat(letter, colour))
        return self._cursor.block()

    def _space(self, height: float) -> QTextBlock:
        """Room to draw in."""
        block = self._paragraph("", Letter(1), before=_GAP)
        form = block.blockFormat()
        form.setLineHeight(height * SCALE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(form)
        return block

    def _head(self) -> None:
        paper = self._paper
        self._paragraph(paper.organisation, _ORGANISATION, FAINT, 2)
        self._paragraph(paper.campaign, _TITLE, paper.deep, 4)
        self._paragraph(paper.period, _PERIOD, INK, 2)
        self._paragraph(paper.made, _SMALL, FAINT, 12)
        self._paragraph(paper.headline, _BODY, INK, 10)

    def _key_figures(self, figures: tuple[KeyFigure, ...]) -> None:
        tile = (_TEXT_WIDTH - _BETWEEN_TILES * (len(figures) - 1)) / len(figures)
        form = QTextTableFormat()
        form.setBorder(0)
        form.setTopMargin(6 * SCALE)
        form.setCellSpacing(0)
        form.setCellPadding(_TILE_PADDING * SCALE)
        widths = [tile, *[_BETWEEN_TILES, tile] * (len(figures) - 1)]
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, width * SCALE) for width in widths])
        table = self._cursor.insertTable(1, len(widths), form)
        for index, one in enumerate(figures):
            cell = table.cellAt(0, 2 * index)
            background = cell.format()
            background.setBackground(QBrush(QColor(TILE)))
            cell.setFormat(background)
            cursor = cell.firstCursorPosition()
            cursor.insertText(one.name, charformat(_KEY_NAME, FAINT))
            cursor.insertBlock()
            room = (tile - 2 * _TILE_PADDING) / _KEY_FIGURE.width(one.figure)
            letter = Letter(_KEY_FIGURE.size * min(1.0, room), QFont.Weight.Bold)
            cursor.insertText(one.figure, charformat(letter))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _section(self, section: Section) -> None:
        self._cursor.beginEditBlock()
        heading = self._paragraph(section.title, _HEADING, gap=5, before=_GAP)
        if section.lead:
            self._paragraph(section.lead, _BODY, FAINT, 5)
        last = self._cursor.block()
        if section.rows:
            table = insert_table(self._cursor, section, letter_of(section, _TEXT_WIDTH))
            last = block_of(table, min(3, table.rows() - 1))
        for note in section.notes:
            self._paragraph(note, _BODY, INK, 0, before=3)
        self._cursor.endEditBlock()
        if self._page_of(heading) < self._page_of(last):
            form = heading.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(heading).setBlockFormat(form)
        if section.rows and section.total is not None:
            self._keep_total(table)

    def _keep_total(self, table: QTextTable) -> None:
        """Take the row before the sum along where the sum would stand alone on a page."""
        before, total = (block_of(table, row) for row in (table.rows() - 2, table.rows() - 1))
        page = self._page_of(before)
        if page < self._page_of(total):
            rect = self._document.documentLayout().blockBoundingRect(before)
            leave_space_below(table, table.rows() - 2, (page + 1) * _TEXT_HEIGHT - rect.bottom() / SCALE)

    def _draw_foot(self, ink: Ink, number: int) -> None:
        paper, y = self._paper, _HEIGHT - _FOOT
        ink.line(_MARGIN, y, _WIDTH - _MARGIN, y, HAIRLINE)
        box = QRectF(_MARGIN, y + 4, _TEXT_WIDTH, 12)
        ink.text(box, paper.title, _SMALL, FAINT)
        page = paper.page(number + 1, self.count)
        beside = box.adjusted(box.width() - _SMALL.width(page) - 12, 0, 0, 0)
        ink.fill(beside, "#ffffff")
        ink.text(beside, page, _SMALL, FAINT, RIGHT)
        if paper.practice:
            ink.text(QRectF(_MARGIN, 18, _TEXT_WIDTH, 14), paper.practice, _PRACTICE, WARNING, RIGHT)
