"""Which texts a picture of a scene has, and where: asked of QML itself, since its items come and go."""

import json

from PySide6.QtQml import QQmlContext, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickWindow

from kiosk.model.records import dataclass

_LOOK = """(function () {
    const found = [], waiting = [[root, 1]];
    while (waiting.length > 0) {
        const [item, opacity] = waiting.pop();
        if (item.textFormat !== undefined && item.text && opacity > 0.5) {
            const at = item.mapToItem(null, 0, 0);
            found.push([item.text, at.x / root.width, at.y / root.height,
                        item.width / root.width, item.height / root.height]);
        }
        for (const child of item.children)
            if (child.visible)
                waiting.push([child, opacity * child.opacity]);
    }
    return JSON.stringify(found);
})()"""


@dataclass(frozen=True, slots=True)
class Written:
    """A text in a picture; lengths are parts of the picture's width and height."""

    text: str
    x: float
    y: float
    width: float
    height: float


def written_in(window: QQuickWindow) -> tuple[Written, ...]:
    """Every text that is seen in `window`."""
    around = qmlContext(window)
    if around is None:
        return ()
    context = QQmlContext(around)
    context.setContextProperty("root", window.contentItem())
    found, _ = QQmlExpression(context, window, _LOOK).evaluate()
    return tuple(Written(*one) for one in json.loads(found or "[]"))
