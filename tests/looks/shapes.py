"""Whether shapes stand out: signs, the edges of what is touched, and bars against their track; from pixels."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.finger import items
from tests.ui.attract.test_scenes import uncovered

from .pixels import Picture, contrast, luminance

SHAPES = 4.5
"""Contrast of whatever isn't text and has to be seen."""
_ASIDE = 4
"""Pixels beside an edge where its ground is looked at."""
_SHOWS_GROUND = """
    background !== null && background.visible && background.color !== undefined
        && (background.color.a > 0.5 || background.border.width > 0)
"""


def faint_edges(whole: Picture, buttons: list[QQuickItem], scene: str) -> list[str]:
    """Buttons of which neither frame nor ground stands out from what is around them, on most of their sides."""
    return [
        f"{scene}: the edge of {button.objectName()} has a contrast of {ratio:.1f}"
        for button in buttons
        if _has_ground(button) and (ratio := _edge(whole, button)) < SHAPES - 0.05
    ]


def faint_bars(whole: Picture, window: QQuickWindow, scene: str) -> list[str]:
    """Bars whose filled part doesn't stand out from the rest."""
    found = []
    fills = [item for item in items(window) if item.objectName() == "fill" and item.width() > 2 * item.height()]
    for fill in uncovered(window, fills):
        track = fill.parentItem()
        left, right = _place(fill), _place(track)
        if left.width() > 0.95 * right.width() or not QRectF(0, 0, whole.shape[1], whole.shape[0]).contains(right):
            continue
        mirrored = left.center().x() > right.center().x()
        row = int(left.center().y())
        rest = right.left() + right.height() / 2 if mirrored else right.right() - right.height() / 2
        start = left.right() - left.height() / 2 if mirrored else left.left() + left.height() / 2
        ratio = contrast(luminance(whole[row, int(start)]), luminance(whole[row, int(rest)]))
        if float(ratio) < SHAPES - 0.05:
            found.append(f"{scene}: a bar has a contrast of {float(ratio):.1f} against its track")
    return found


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _has_ground(button: QQuickItem) -> bool:
    context = qmlContext(button)
    if context is None:
        return False
    asked = QQmlExpression(context, button, _SHOWS_GROUND)
    return bool(asked.evaluate()[0])


def _edge(whole: Picture, button: QQuickItem) -> float:
    """The second best of the contrasts on its four sides: a neighbour may stand close on one of them."""
    place = _place(button).toRect()
    middle, centre, deep = place.center().y(), place.center().x(), 14
    lines = [
        whole[middle, place.left() - _ASIDE : place.left() + deep],
        whole[middle, place.right() - deep : place.right() + _ASIDE + 1][::-1],
        whole[place.top() - _ASIDE : place.top() + deep, centre],
        whole[place.bottom() - deep : place.bottom() + _ASIDE + 1, centre][::-1],
    ]
    ratios = sorted(float(contrast(tones[1:], tones[0]).max()) for tones in map(luminance, lines) if len(tones) > deep)
    return ratios[-2] if len(ratios) > 1 else np.inf
