"""A report on paper: A4 pages with the picture of the day, key figures and tables."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.ledger.reports.report import Report
from kiosk.ledger.reports.section import Section
from kiosk.ledger.reports.sections import sections_of
from kiosk.ledger.reports.words import headline, made_text, number_text, period_text, title_of, whole_money_text
from kiosk.ui.report.ink import DEVICE, FAINT, HAIRLINE, INK, RIGHT, TILE, WARNING, Ink, Letter
from kiosk.ui.report.picture import HEIGHT, draw_picture
from kiosk.ui.report.table import HeadedTable
from kiosk.ui.window import install_fonts, make_application

Draw = Callable[[Ink], None]

PAGE = QPageSize(QPageSize.PageSizeId.A4)
_WIDTH, _HEIGHT = PAGE.sizePoints().width(), PAGE.sizePoints().height()
_MARGIN = 48.0
_FOOT = 44.0
_GAP = 18.0
_ORGANISATION = Letter(9, QFont.Weight.DemiBold)
_TITLE = Letter(19, QFont.Weight.Bold)
_PERIOD = Letter(12, QFont.Weight.DemiBold)
_SMALL = Letter(8)
_BODY = Letter(9)
_HEADING = Letter(11, QFont.Weight.Bold)
_KEY_FIGURE = Letter(15, QFont.Weight.Bold)
_KEY_NAME = Letter(7.5, QFont.Weight.DemiBold)


def report_pdf(report: Report, resources: Path) -> bytes:
    """`report` as a PDF file, in the letters that lie in `resources`."""
    application = QGuiApplication.instance()
    if application is None:
        application = make_application()
        install_fonts(application, resources)
    pages = _Layout(report).pages
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DEVICE)
    writer.setPageLayout(QPageLayout(PAGE, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(f"{title_of(report)}, {period_text(report.period)}")
    writer.setCreator("Donation kiosk")
    painter = QPainter(writer)
    ink = Ink(painter)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        for draw in page:
            draw(ink)
        _draw_foot(ink, report, number, len(pages))
    painter.end()
    return bytes(buffer.data().data())


class _Layout:
    """The report on as many pages as it takes; each page is what is to be drawn on it."""

    def __init__(self, report: Report) -> None:
        self.pages: list[list[Draw]] = [[]]
        self._y = _MARGIN
        self._report = report
        self._head()
        self._key_figures()
        if any(slot.sums.gross for slot in report.slots):
            self._put(HEIGHT, lambda ink, box: draw_picture(ink, box, report))
        for section in sections_of(report):
            self._section(section)

    def _room(self) -> float:
        return _HEIGHT - _FOOT - 12 - self._y

    def _put(self, height: float, draw: Callable[[Ink, QRectF], None], gap: float = _GAP) -> None:
        """Draw something of `height` points here, or on the next page where there is no room left."""
        if height > self._room():
            self._turn()
        box = QRectF(_MARGIN, self._y, _WIDTH - 2 * _MARGIN, height)
        self.pages[-1].append(lambda ink: draw(ink, box))
        self._y += height + gap

    def _turn(self) -> None:
        self.pages.append([])
        self._y = _MARGIN

    def _paragraph(self, text: str, letter: Letter, colour: str = INK, gap: float = 4) -> None:
        height = letter.height(text, _WIDTH - 2 * _MARGIN)
        self._put(height, lambda ink, box: ink.paragraph(box, text, letter, colour), gap)

    def _head(self) -> None:
        report = self._report
        look = report.campaign.look
        self._put(4, lambda ink, box: ink.fill(QRectF(box.left(), box.top(), 56, 4), look.deep), 10)
        self._paragraph(report.campaign.organisation, _ORGANISATION, FAINT, 2)
        self._paragraph(report.campaign.title, _TITLE, look.deep, 4)
        self._paragraph(period_text(report.period), _PERIOD, INK, 2)
        self._paragraph(made_text(report), _SMALL, FAINT, 12)
        self._paragraph(headline(report), _BODY, INK, 10)

    def _key_figures(self) -> None:
        report = self._report
        figures = [
            ("RECEIVED", whole_money_text(report, report.total.gross)),
            ("TAKEN OFF", whole_money_text(report, report.total.net - report.total.gross)),
            ("CORRECTED", whole_money_text(report, report.corrected)),
            ("ADDED TO THE BOOK", whole_money_text(report, report.change)),
            ("NEW MEMBERS", number_text(report.members)),
        ]
        self._put(46, lambda ink, box: _draw_tiles(ink, box, figures))

    def _section(self, section: Section) -> None:
        table = HeadedTable(section, _WIDTH - 2 * _MARGIN) if section.rows else None
        lead = _BODY.height(section.lead, _WIDTH - 2 * _MARGIN) + 4 if section.lead else 0
        if _HEADING.line + lead + (table.least if table else _BODY.line) > self._room():
            self._turn()
        self._put(_HEADING.line, lambda ink, box: ink.text(box, section.title, _HEADING), 5)
        if section.lead:
            self._paragraph(section.lead, _BODY, FAINT, 5)
        if table is not None:
            self._table(table)
        for note in section.notes:
            self._paragraph(note, _BODY, INK, 2)
        self._y += _GAP - 5

    def _table(self, table: HeadedTable) -> None:
        """Rows as far as the page goes, then the heads again on the next."""
        first = 0
        while first < table.length:
            last = table.rows_in(first, self._room())
            if last == first:
                self._turn()
                last = max(table.rows_in(first, self._room()), first + 1)
            rows = range(first, last)
            self._put(table.height(rows), partial(table.draw, rows), 6)
            first = last


def _draw_tiles(ink: Ink, box: QRectF, figures: Sequence[tuple[str, str]]) -> None:
    gap = 8.0
    width = (box.width() - gap * (len(figures) - 1)) / len(figures)
    for index, (name, figure) in enumerate(figures):
        tile = QRectF(box.left() + index * (width + gap), box.top(), width, box.height())
        ink.fill(tile, TILE, round_by=4)
        inner = tile.adjusted(8, 6, -6, -6)
        ink.text(QRectF(inner.left(), inner.top(), inner.width(), 10), name, _KEY_NAME, FAINT)
        letter = Letter(
            min(_KEY_FIGURE.size, _KEY_FIGURE.size * inner.width() / _KEY_FIGURE.width(figure)), _KEY_FIGURE.weight
        )
        ink.text(QRectF(inner.left(), inner.bottom() - 20, inner.width(), 20), figure, letter)


def _draw_foot(ink: Ink, report: Report, number: int, of: int) -> None:
    y = _HEIGHT - _FOOT
    ink.line(_MARGIN, y, _WIDTH - _MARGIN, y, HAIRLINE)
    box = QRectF(_MARGIN, y + 4, _WIDTH - 2 * _MARGIN, 12)
    ink.text(box, f"{title_of(report)}, {period_text(report.period)}", _SMALL, FAINT)
    ink.fill(QRectF(box.right() - 60, box.top(), 60, box.height()), "#ffffff")
    ink.text(box, f"Page {number} of {of}", _SMALL, FAINT, RIGHT)
    if report.is_practice:
        sign = QRectF(_MARGIN, 22, _WIDTH - 2 * _MARGIN, 14)
        ink.text(sign, "PRACTICE: nothing in this report counts", Letter(9, QFont.Weight.Bold), WARNING, RIGHT)
