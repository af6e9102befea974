#!/usr/bin/env bash
# Guess     Asking each item for the next one in the focus chain, until it is the first again, only reads: items belong to
#           their scene, and Python's references to them are thrown away at no cost.
# Seen      The first button of the chain is gone from the scene at the next search for garbage. Each answer is kept by
#           the item that was asked; the last question closes the ring, the search takes the ring to pieces, hands
#           what it held back to Python as its own, and so deletes a live item. Not going all the way round harms none.
# Version   PySide6-Essentials 6.11.3
# Source    https://wiki.qt.io/PySide_Shiboken_Object_Ownership: Python's end of an object is to delete the one in C++
#           only where the binding was given it; a question gives nothing.
# Kiosk     A check of what a keyboard comes to, or a help for those who don't see the screen, takes a button away some
#           seconds later. Have QML go round, and say names or places.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" - <<'PYTHON'
import gc

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

app = QGuiApplication([])
SCENE = b"""
import QtQuick
Item {
    width: 300; height: 100
    Repeater { model: 5; Item { objectName: `$${10 * (index + 1)}`; activeFocusOnTab: true; width: 20; height: 20 } }
}
"""


def left_after(questions):
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(SCENE, QUrl("scene.qml"))
    scene = component.create()
    view.setContent(QUrl("scene.qml"), component, scene)
    view.show()
    app.processEvents()

    def walk():
        item = view.contentItem().nextItemInFocusChain(True)
        for _ in range(questions):
            item = item.nextItemInFocusChain(True)

    walk()
    gc.collect()
    return [item.objectName() for item in scene.childItems() if item.objectName()]


part, whole = left_after(3), left_after(5)
print("asked three times:", *part)
print("once round:       ", *whole)
assert part == ["$10", "$20", "$30", "$40", "$50"]
assert whole == ["$20", "$30", "$40", "$50"]
PYTHON
