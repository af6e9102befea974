"""Where each goal's figure comes from, as a bar of its parts."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont

from kiosk.ui.report.ink import FAINT, HAIRLINE, INK, LEFT, Ink, Letter
from kiosk.words.paper import GoalShares

_TITLE = Letter(8.5, QFont.Weight.DemiBold)
_SMALL = Letter(7.5)
_BAR, _LINE, _BETWEEN = 13.0, 13.0, 12.0
_MARK, _GAP = 9.0, 14.0


def height_of(goals: tuple[GoalShares, ...], width: float) -> float:
    """Points that their bars take, side by side with nothing."""
    return sum(_LINE + _BAR + _LINE * len(_lines(goal, width)) + _BETWEEN for goal in goals)


def draw_parts(ink: Ink, box: QRectF, goals: tuple[GoalShares, ...], deep: str) -> None:
    """Draw their bars into `box`, one below the other."""
    y = box.top()
    for goal in goals:
        ink.text(QRectF(box.left(), y, box.width(), _LINE), goal.title, _TITLE, INK, LEFT)
        y += _LINE
        whole, x = sum(share.value for share in goal.shares), box.left()
        for place, share in enumerate(goal.shares):
            width = box.width() * share.value / whole
            ink.fill(QRectF(x, y, max(width - 1, 0.3), _BAR), _shade(deep, place, len(goal.shares)))
            x += width
        ink.line(box.left(), y + _BAR, box.right(), y + _BAR, HAIRLINE, 0.4)
        y += _BAR + 3
        for line in _lines(goal, box.width()):
            for place, x in line:
                ink.fill(QRectF(box.left() + x, y + 2, _MARK, _MARK - 1), _shade(deep, place, len(goal.shares)))
                colour = INK if goal.shares[place].late else FAINT
                room = QRectF(box.left() + x + _MARK + 4, y, box.width(), _LINE)
                ink.text(room, goal.shares[place].text, _SMALL, colour, LEFT)
            y += _LINE
        y += _BETWEEN - 3


def _lines(goal: GoalShares, width: float) -> list[list[tuple[int, float]]]:
    """Which parts are named on which line, and where on it."""
    lines: list[list[tuple[int, float]]] = [[]]
    x = 0.0
    for place in range(len(goal.shares)):
        wide = _MARK + 4 + _SMALL.width(goal.shares[place].text) + _GAP
        if x > 0 and x + wide > width:
            lines.append([])
            x = 0.0
        lines[-1].append((place, x))
        x += wide
    return lines


def _shade(deep: str, place: int, count: int) -> str:
    """Of the part at this place: each lighter than the one before, so that they differ on paper without colours."""
    dark, light = QColor(deep), place * min(0.2, 0.8 / max(1, count - 1))
    mixed = [round(one + (255 - one) * light) for one in (dark.red(), dark.green(), dark.blue())]
    return QColor(*mixed).name()
