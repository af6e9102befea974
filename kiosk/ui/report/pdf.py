"""A report on paper: A4 pages with the picture of the day, key figures and tables."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
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

from kiosk.ledger.reports.report import Report
from kiosk.ui.fonts import add_fonts_for, install_fonts
from kiosk.ui.report.ink import DEVICE, FAINT, HAIRLINE, INK, RIGHT, SCALE, TILE, WARNING, Ink, Letter
from kiosk.ui.report.parts import draw_parts, goal_parts, height_of
from kiosk.ui.report.picture import HEIGHT, draw_picture
from kiosk.ui.report.table import block_of, charformat, insert_table, leave_space_below, letter_of, new_document
from kiosk.ui.window import make_application
from kiosk.words.report import ReportWords
from kiosk.words.report_sections import sections_of
from kiosk.words.table import Section
from kiosk.words.words import ENGLISH, Speaker

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


def report_pdf(report: Report, resources: Path, speaker: Speaker = ENGLISH) -> bytes:
    """`report` as a PDF file, in the letters that lie in `resources`."""
    application = QGuiApplication.instance()
    if application is None:
        application = make_application()
        install_fonts(application, resources)
    add_fonts_for(f"{report.campaign.organisation} {report.campaign.title}", resources)
    words = ReportWords(speaker)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DEVICE)
    writer.setPageLayout(QPageLayout(PAGE, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(f"{words.title(report)}, {words.period(report.period)}")
    writer.setCreator("Donation kiosk")
    paper = _Paper(report, speaker)
    painter = QPainter(writer)
    for number in range(paper.pages):
        if number > 0:
            writer.newPage()
        paper.draw(painter, number)
    painter.end()
    return bytes(buffer.data().data())


class _Paper:
    """The report as a text document that Qt breaks into pages."""

    def __init__(self, report: Report, speaker: Speaker) -> None:
        self._report = report
        self._words = ReportWords(speaker)
        self._document = new_document()
        self._document.setPageSize(QSizeF(_TEXT_WIDTH * SCALE, _TEXT_HEIGHT * SCALE))
        self._cursor = QTextCursor(self._document)
        self._head()
        self._key_figures()
        self._picture: QTextBlock | None = None
        self._bars: QTextBlock | None = None
        if any(slot.sums.gross for slot in report.slots):
            self._picture = self._space(HEIGHT)
        self._parts = goal_parts(report, speaker)
        if self._parts:
            self._bars = self._space(height_of(self._parts, _TEXT_WIDTH))
        for section in sections_of(report, speaker):
            self._section(section)

    @property
    def pages(self) -> int:
        """How many there are."""
        return self._document.pageCount()

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw page `number`, counted from 0, with what stands around the text."""
        top = number * _TEXT_HEIGHT
        painter.save()
        painter.translate(_MARGIN * SCALE, (_MARGIN - top) * SCALE)
        self._document.drawContents(painter, QRectF(0, top * SCALE, _TEXT_WIDTH * SCALE, _TEXT_HEIGHT * SCALE))
        painter.restore()
        ink = Ink(painter)
        if number == 0:
            ink.fill(QRectF(_MARGIN, _MARGIN - 14, 56, 4), self._report.campaign.look.deep)
        if self._picture is not None and number == int((place := self._top_of(self._picture)) // _TEXT_HEIGHT):
            draw_picture(ink, QRectF(_MARGIN, _MARGIN + place - top, _TEXT_WIDTH, HEIGHT), self._report, self._words)
        if self._bars is not None and number == int((place := self._top_of(self._bars)) // _TEXT_HEIGHT):
            box = QRectF(_MARGIN, _MARGIN + place - top, _TEXT_WIDTH, height_of(self._parts, _TEXT_WIDTH))
            draw_parts(ink, box, self._parts, self._report.campaign.look.deep)
        self._draw_foot(ink, number)

    def _top_of(self, block: QTextBlock) -> float:
        """Where `block` begins, in points from the top of the first page's text."""
        return self._document.documentLayout().blockBoundingRect(block).top() / SCALE

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
        report, words, deep = self._report, self._words, self._report.campaign.look.deep
        self._paragraph(report.campaign.organisation, _ORGANISATION, FAINT, 2)
        self._paragraph(report.campaign.title, _TITLE, deep, 4)
        self._paragraph(words.period(report.period), _PERIOD, INK, 2)
        self._paragraph(words.made(report), _SMALL, FAINT, 12)
        self._paragraph(words.headline(report), _BODY, INK, 10)

    def _key_figures(self) -> None:
        figures = self._words.key_figures(self._report)
        tile = (_TEXT_WIDTH - _BETWEEN_TILES * (len(figures) - 1)) / len(figures)
        form = QTextTableFormat()
        form.setBorder(0)
        form.setTopMargin(6 * SCALE)
        form.setCellSpacing(0)
        form.setCellPadding(_TILE_PADDING * SCALE)
        widths = [tile, *[_BETWEEN_TILES, tile] * (len(figures) - 1)]
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, width * SCALE) for width in widths])
        table = self._cursor.insertTable(1, len(widths), form)
        for index, (name, figure) in enumerate(figures):
            cell = table.cellAt(0, 2 * index)
            background = cell.format()
            background.setBackground(QBrush(QColor(TILE)))
            cell.setFormat(background)
            cursor = cell.firstCursorPosition()
            cursor.insertText(name, charformat(_KEY_NAME, FAINT))
            cursor.insertBlock()
            room = (tile - 2 * _TILE_PADDING) / _KEY_FIGURE.width(figure)
            letter = Letter(_KEY_FIGURE.size * min(1.0, room), QFont.Weight.Bold)
            cursor.insertText(figure, charformat(letter))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _section(self, section: Section) -> None:
        heading = self._paragraph(section.title, _HEADING, gap=5, before=_GAP)
        if section.lead:
            self._paragraph(section.lead, _BODY, FAINT, 5)
        last = self._cursor.block()
        if section.rows:
            table = insert_table(self._cursor, section, letter_of(section, _TEXT_WIDTH))
            last = block_of(table, min(3, table.rows() - 1))
        for note in section.notes:
            self._paragraph(note, _BODY, INK, 0, before=3)
        if int(self._top_of(heading) // _TEXT_HEIGHT) < int(self._top_of(last) // _TEXT_HEIGHT):
            form = heading.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(heading).setBlockFormat(form)
        if section.rows and section.total is not None:
            self._keep_total(table)

    def _keep_total(self, table: QTextTable) -> None:
        """Take the row before the sum along where the sum would stand alone on a page."""
        before, total = (block_of(table, row) for row in (table.rows() - 2, table.rows() - 1))
        page = int(self._top_of(before) // _TEXT_HEIGHT)
        if page < int(self._top_of(total) // _TEXT_HEIGHT):
            rect = self._document.documentLayout().blockBoundingRect(before)
            leave_space_below(table, table.rows() - 2, (page + 1) * _TEXT_HEIGHT - rect.bottom() / SCALE)

    def _draw_foot(self, ink: Ink, number: int) -> None:
        report, words = self._report, self._words
        y = _HEIGHT - _FOOT
        ink.line(_MARGIN, y, _WIDTH - _MARGIN, y, HAIRLINE)
        box = QRectF(_MARGIN, y + 4, _TEXT_WIDTH, 12)
        ink.text(box, f"{words.title(report)}, {words.period(report.period)}", _SMALL, FAINT)
        page = words.page(number + 1, self.pages)
        beside = box.adjusted(box.width() - _SMALL.width(page) - 12, 0, 0, 0)
        ink.fill(beside, "#ffffff")
        ink.text(beside, page, _SMALL, FAINT, RIGHT)
        if report.is_practice:
            ink.text(QRectF(_MARGIN, 18, _TEXT_WIDTH, 14), words.practice(), _PRACTICE, WARNING, RIGHT)
