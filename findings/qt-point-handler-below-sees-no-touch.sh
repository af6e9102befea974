#!/usr/bin/env bash
# Guess     A PointHandler on a scene's root item hears of every touch on the scene: its grab is passive, nobody can take
#           it away, and others still get the touch. So it is where "somebody is there" is noticed.
# Seen      It hears of touches on bare ground and on a TapHandler as that comes. Where a MouseArea, a Flickable, a TextInput,
#           or a TapHandler that takes the grab lies above it, of none: three touches, no word. On an item
#           above everything it hears of all of them, and the MouseArea still has its three clicks.
# Version   PySide6-Essentials 6.11.3
# Source    https://doc.qt.io/qt-6/qml-qtquick-pointhandler.html: "the passive grab cannot be stolen or overridden even when
#           other gestures are detected and exclusive grabs occur", for a point "not yet taken"; an item of higher z
#           is "delivered" the press first.
# Kiosk     Somebody who touches beside the buttons is asked whether they are still there, and then loses what they
#           chose; staff who scroll are signed out. Watch from above, and act only once the touch has arrived.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" - "$work" <<'PYTHON'
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

app = QGuiApplication(sys.argv)
finger = QTest.createTouchDevice()
ABOVE = {
    "nothing": "Item {}",
    "TapHandler": "Item { anchors.fill: parent; TapHandler {} }",
    "TapHandler that grabs": "Item { anchors.fill: parent; TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds } }",
    "MouseArea": "MouseArea { anchors.fill: parent; onClicked: parent.clicks++ }",
    "Flickable": "Flickable { anchors.fill: parent; contentHeight: 900 }",
    "TextInput": 'TextInput { anchors.fill: parent; text: "25" }',
}
SCENE = """
import QtQuick
Item {
    width: 400; height: 300
    property int below: 0
    property int above: 0
    property int clicks: 0
    PointHandler { onActiveChanged: if (active) parent.below++ }
    %s
    Item { anchors.fill: parent; z: 100; PointHandler { onActiveChanged: if (active) parent.parent.above++ } }
}
"""
seen = {}
views = []
for number, (name, item) in enumerate(ABOVE.items()):
    file = Path(sys.argv[1], f"{number}.qml")
    file.write_text(SCENE % item)
    views.append(view := QQuickView())
    view.setSource(QUrl.fromLocalFile(str(file)))
    view.show()
    for _ in range(3):
        QTest.touchEvent(view, finger).press(0, QPoint(200, 150), view).commit()
        app.processEvents()
        QTest.touchEvent(view, finger).release(0, QPoint(200, 150), view).commit()
        app.processEvents()
    seen[name] = view.rootObject().property("below"), view.rootObject().property("above")
    clicks = view.rootObject().property("clicks")
    assert clicks == (3 if name == "MouseArea" else 0)
    print(f"three touches on {name + ':':24} the handler below hears of {seen[name][0]}, the one above of {seen[name][1]}")
takes = ("TapHandler that grabs", "MouseArea", "Flickable", "TextInput")
assert all(seen[name] == (0, 3) for name in takes)
assert all(seen[name] == (3, 3) for name in ("nothing", "TapHandler"))
PYTHON
