"""The picture of the day: what was received in each hour, by method, as stacked bars."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from kiosk.ledger.reports.report import Report
from kiosk.model.fact import METHODS, Method
from kiosk.model.money import minor_digits
from kiosk.ui.report.ink import CENTRE, FAINT, HAIRLINE, INK, LEFT, RIGHT, Ink, Letter
from kiosk.words.report import ReportWords

HEIGHT = 190.0
"""Points, legend included."""
_LEGEND = 22.0
_LABELS = 16.0
_TICKS = 5
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


def draw_picture(ink: Ink, box: QRectF, report: Report, words: ReportWords) -> None:
    """Draw it into `box`; there is a gift at least."""
    highest = max(slot.sums.gross for slot in report.slots)
    step, top = axis_of(highest, minor_digits(report.campaign.currency))
    ticks = [(minor, words.money(report, minor)) for minor in range(0, top + 1, step)]
    left = box.left() + max(_SMALL.width(text) for _, text in ticks) + 6
    plot = QRectF(left, box.top() + _LEGEND, box.right() - left, box.height() - _LEGEND - _LABELS)
    _draw_legend(ink, QRectF(left, box.top(), plot.width(), 10), report, words)
    for minor, text in ticks:
        y = plot.bottom() - plot.height() * minor / top
        ink.line(plot.left(), y, plot.right(), y, INK if minor == 0 else HAIRLINE, 0.8 if minor == 0 else 0.4)
        ink.text(QRectF(box.left(), y - 6, left - box.left() - 6, 12), text, _SMALL, FAINT, RIGHT)
    room = plot.width() / len(report.slots)
    labelled = _labelled(report, room)
    for index, slot in enumerate(report.slots):
        middle = plot.left() + room * (index + 0.5)
        width = min(_WIDEST_BAR, room * 0.68)
        y = plot.bottom()
        for method in METHODS:
            height = plot.height() * slot.gross.get(method, 0) / top
            if height > 0:
                _draw_part(ink, QRectF(middle - width / 2, y - height, width, height), _FILLS[method])
                y -= height
        text = words.money(report, slot.sums.gross)
        if slot.sums.gross and _SMALL_BOLD.width(text) < room:
            ink.text(QRectF(middle - room / 2, y - 12, room, 12), text, _SMALL_BOLD, INK, CENTRE)
        if index in labelled:
            wide = _SMALL.width(slot.text) + 4
            ink.text(QRectF(middle - wide / 2, plot.bottom() + 3, wide, 12), slot.text, _SMALL, FAINT, CENTRE)


def axis_of(most: int, digits: int) -> tuple[int, int]:
    """The step and the top, in minor units, of an axis that holds `most`; steps are 1, 2 or 5 and noughts.

    Args:
        most: what the highest bar stands for, above zero.
        digits: of the currency's minor unit.
    """
    unit = 10**digits
    step = unit
    while step * _TICKS < most:
        first = int(str(step // unit)[0])
        step = step * 5 // 2 if first == 2 else step * 2
    return step, -(-most // step) * step


def _draw_part(ink: Ink, box: QRectF, fill: _Fill) -> None:
    ink.fill(box, fill.colour)
    if fill.pattern:
        ink.hatch(box, fill.lines, fill.pattern)
    ink.frame(box, INK, 0.4)


def _draw_legend(ink: Ink, box: QRectF, report: Report, words: ReportWords) -> None:
    x = box.left()
    for method in METHODS:
        if not any(method in slot.gross for slot in report.slots):
            continue
        name = words.kind(method)
        _draw_part(ink, QRectF(x, box.top() + 0.5, 13, 9), _FILLS[method])
        ink.text(QRectF(x + 18, box.top(), 80, box.height()), name, _SMALL, INK, LEFT)
        x += 18 + _SMALL.width(name) + 16


def _labelled(report: Report, room: float) -> set[int]:
    """Which bars have their hour written below, so that none runs into the next."""
    widest = max(_SMALL.width(slot.text) for slot in report.slots) + 6
    every = int(widest // room) + 1
    return set(range(0, len(report.slots), every))
