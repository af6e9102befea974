"""Drawing on paper, in points (1/72 inch) from the top left, whatever the device's own resolution is."""

from functools import cache
from typing import Literal

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kiosk.model.records import dataclass

DEVICE = 600
"""Dots an inch that text is set in."""
SCALE = DEVICE / 72
"""Dots a point."""
INK = "#1c2733"
FAINT = "#5d6b78"
HAIRLINE = "#c9d1d8"
TILE = "#eef2f5"
WARNING = "#b3261e"

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Letter:
    """A size in points, and how strong."""

    size: float
    weight: QFont.Weight = QFont.Weight.Normal

    @property
    def font(self) -> QFont:
        """As Qt knows it, in the dots of the paper."""
        return _font(self)

    def width(self, text: str) -> float:
        """Of `text` on one line."""
        return _metrics(self).horizontalAdvance(text) / SCALE


@cache
def _font(letter: Letter) -> QFont:
    font = QFont("Manrope")
    font.setPixelSize(round(letter.size * SCALE))
    font.setWeight(letter.weight)
    font.setFeature(QFont.Tag("liga"), 0)  # or what is copied out of the PDF lacks the letters that are joined
    return font


@cache
def _metrics(letter: Letter) -> QFontMetricsF:
    return QFontMetricsF(_font(letter))


class Ink:
    """A painter that is given points."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def text(self, box: QRectF, text: str, letter: Letter, colour: str = INK, side: Qt.AlignmentFlag = LEFT) -> None:
        """`text` on one line within `box`, in the middle of its height."""
        self._painter.setFont(letter.font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(_dots(box), (side | Qt.AlignmentFlag.AlignVCenter).value, text)

    def fill(self, box: QRectF, colour: str, *, round_by: float = 0) -> None:
        """A box full of `colour`."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(_dots(box), round_by * SCALE, round_by * SCALE)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str = HAIRLINE, width: float = 0.5) -> None:
        """A straight line."""
        self._painter.setPen(QPen(QColor(colour), width * SCALE))
        self._painter.drawLine(QLineF(x1 * SCALE, y1 * SCALE, x2 * SCALE, y2 * SCALE))

    def hatch(self, box: QRectF, colour: str, pattern: Literal["/", "-", "x"], gap: float = 4) -> None:
        """Lines within `box`: rising for `/`, lying for `-`, both diagonals for `x`."""
        self._painter.save()
        self._painter.setClipRect(_dots(box))
        reach = box.width() + box.height()
        lines = int(reach / gap) + 2
        if pattern in ("/", "x"):
            for x in (box.left() + count * gap for count in range(lines)):
                self.line(x - box.height(), box.bottom(), x, box.top(), colour, 0.8)
        if pattern == "x":
            for x in (box.left() + count * gap for count in range(lines)):
                self.line(x - box.height(), box.top(), x, box.bottom(), colour, 0.8)
        if pattern == "-":
            for y in (box.bottom() - count * gap for count in range(int(box.height() / gap) + 1)):
                self.line(box.left(), y, box.right(), y, colour, 0.8)
        self._painter.restore()

    def frame(self, box: QRectF, colour: str, width: float = 0.6) -> None:
        """The outline of `box`."""
        self._painter.setPen(QPen(QColor(colour), width * SCALE))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(_dots(box))


def _dots(box: QRectF) -> QRectF:
    return QRectF(box.x() * SCALE, box.y() * SCALE, box.width() * SCALE, box.height() * SCALE)
