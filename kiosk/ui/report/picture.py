"""The picture of the day: what was received in each hour, by method, as stacked bars."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from kiosk.model.fact import METHODS, Method
from kiosk.ui.report.ink import CENTRE, FAINT, HAIRLINE, INK, LEFT, RIGHT, Ink, Letter
from kiosk.words.paper import Picture

HEIGHT = 190.0
"""Points, legend included."""
_LEGEND = 22.0
_LABELS = 16.0
_WIDEST_BAR = 46.0
_SMALL = Letter(7.5)
_SMALL_BOLD = Letter(7.5, QFont.Weight.DemiBold)


class _Fill(NamedTuple):
    """How a method looks; the lines tell it apart where there are no colours."""

    colour: str
    lines: str = ""
    pattern: Literal["/", "-", "x"] | None = None


_FILLS: dict[Method, _Fill] = {
    "card_reader": _Fill("#14304a"),
    "phone": _Fill("#4f8fd6", "#ffffff", "/"),
    "cash": _Fill("#ffd43b"),
    "cheque": _Fill("#b7dfc8", "#1e6b43", "-"),
    "transfer": _Fill("#c9b6e4", "#4b2e83", "/"),
    "other": _Fill("#f4f4f4", "#6b6b6b", "x"),
}


def draw_picture(ink: Ink, box: QRectF, picture: Picture) -> None:
    """Draw it into `box`."""
    top = picture.ticks[-1].minor
    left = box.left() + max(_SMALL.width(tick.text) for tick in picture.ticks) + 6
    plot = QRectF(left, box.top() + _LEGEND, box.right() - left, box.height() - _LEGEND - _LABELS)
    _draw_legend(ink, QRectF(left, box.top(), plot.width(), 10), picture)
    for tick in picture.ticks:
        y = plot.bottom() - plot.height() * tick.minor / top
        strong = tick.minor == 0
        ink.line(plot.left(), y, plot.right(), y, INK if strong else HAIRLINE, 0.8 if strong else 0.4)
        ink.text(QRectF(box.left(), y - 6, left - box.left() - 6, 12), tick.text, _SMALL, FAINT, RIGHT)
    room = plot.width() / len(picture.bars)
    labelled = _labelled(picture, room)
    for index, bar in enumerate(picture.bars):
        middle = plot.left() + room * (index + 0.5)
        width = min(_WIDEST_BAR, room * 0.68)
        y = plot.bottom()
        for method in METHODS:
            height = plot.height() * bar.gross.get(method, 0) / top
            if height > 0:
                _draw_part(ink, QRectF(middle - width / 2, y - height, width, height), _FILLS[method])
                y -= height
        if bar.received and _SMALL_BOLD.width(bar.received) < room:
            ink.text(QRectF(middle - room / 2, y - 12, room, 12), bar.received, _SMALL_BOLD, INK, CENTRE)
        if index in labelled:
            wide = _SMALL.width(bar.label) + 4
            ink.text(QRectF(middle - wide / 2, plot.bottom() + 3, wide, 12), bar.label, _SMALL, FAINT, CENTRE)


def _draw_part(ink: Ink, box: QRectF, fill: _Fill) -> None:
    ink.fill(box, fill.colour)
    if fill.pattern:
        ink.hatch(box, fill.lines, fill.pattern)
    ink.frame(box, INK, 0.4)


def _draw_legend(ink: Ink, box: QRectF, picture: Picture) -> None:
    x = box.left()
    for method, name in picture.names.items():
        _draw_part(ink, QRectF(x, box.top() + 0.5, 13, 9), _FILLS[method])
        ink.text(QRectF(x + 18, box.top(), 80, box.height()), name, _SMALL, INK, LEFT)
        x += 18 + _SMALL.width(name) + 16


def _labelled(picture: Picture, room: float) -> set[int]:
    """Which bars have their hour written below, so that none runs into the next."""
    widest = max(_SMALL.width(bar.label) for bar in picture.bars) + 6
    every = int(widest // room) + 1
    return set(range(0, len(picture.bars), every))
