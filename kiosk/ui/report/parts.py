"""Where each goal's figure comes from, as a bar of its parts."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont

from kiosk.ledger.reports.report import Report
from kiosk.model.wording import percent_text
from kiosk.ui.report.ink import FAINT, HAIRLINE, INK, LEFT, Ink, Letter
from kiosk.words.figure_parts import FigurePart, FigurePartWords
from kiosk.words.goal_text import goal_text
from kiosk.words.words import Speaker

_TITLE = Letter(8.5, QFont.Weight.DemiBold)
_SMALL = Letter(7.5)
_BAR, _LINE, _BETWEEN = 13.0, 13.0, 12.0
_MARK, _GAP = 9.0, 14.0


@dataclass(frozen=True, slots=True)
class GoalParts:
    """A goal whose figure has more than one part."""

    title: str
    parts: tuple[FigurePart, ...]
    names: tuple[str, ...]
    """What is written for each part."""


def goal_parts(report: Report, speaker: Speaker) -> tuple[GoalParts, ...]:
    """Of `report`; one part alone needs no picture."""
    words, found = FigurePartWords(speaker), []
    local = report.made.astimezone(report.campaign.dates.zone)
    for goal, stands in report.goals:
        parts = tuple(part for part in words.parts(stands, local) if part.value > 0)
        if len(parts) < 2:
            continue
        whole = sum(part.value for part in parts)
        raised = goal_text(report.campaign, goal, stands.raised, speaker.language)
        names = [words.figure(part.name, percent_text(part.value, whole, speaker.language)) for part in parts]
        found.append(GoalParts(words.title(goal.title or goal.id, raised), parts, tuple(names)))
    return tuple(found)


def height_of(goals: tuple[GoalParts, ...], width: float) -> float:
    """Points that their bars take, side by side with nothing."""
    return sum(_LINE + _BAR + _LINE * len(_lines(goal, width)) + _BETWEEN for goal in goals)


def draw_parts(ink: Ink, box: QRectF, goals: tuple[GoalParts, ...], deep: str) -> None:
    """Draw their bars into `box`, one below the other."""
    y = box.top()
    for goal in goals:
        ink.text(QRectF(box.left(), y, box.width(), _LINE), goal.title, _TITLE, INK, LEFT)
        y += _LINE
        whole, x = sum(part.value for part in goal.parts), box.left()
        for place, part in enumerate(goal.parts):
            width = box.width() * part.value / whole
            ink.fill(QRectF(x, y, max(width - 1, 0.3), _BAR), _shade(deep, place, len(goal.parts)))
            x += width
        ink.line(box.left(), y + _BAR, box.right(), y + _BAR, HAIRLINE, 0.4)
        y += _BAR + 3
        for line in _lines(goal, box.width()):
            for place, x in line:
                ink.fill(QRectF(box.left() + x, y + 2, _MARK, _MARK - 1), _shade(deep, place, len(goal.parts)))
                colour = INK if goal.parts[place].late else FAINT
                room = QRectF(box.left() + x + _MARK + 4, y, box.width(), _LINE)
                ink.text(room, _name(goal, place), _SMALL, colour, LEFT)
            y += _LINE
        y += _BETWEEN - 3


def _name(goal: GoalParts, place: int) -> str:
    age = goal.parts[place].age
    return f"{goal.names[place]}, {age}" if age else goal.names[place]


def _lines(goal: GoalParts, width: float) -> list[list[tuple[int, float]]]:
    """Which parts are named on which line, and where on it."""
    lines: list[list[tuple[int, float]]] = [[]]
    x = 0.0
    for place in range(len(goal.parts)):
        wide = _MARK + 4 + _SMALL.width(_name(goal, place)) + _GAP
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
