#!/usr/bin/env bash
# Guess     A Loader that loads in the background is finished at once by `asynchronous = false`, with the properties that
#           setSource was given: Qt's page says so of the one, and of the other that they are set before all else.
# Seen      It starts over, and without them: a scene with required properties is not made at all, one with defaults shows
#           the defaults ("$0" instead of "$25"). Loaded in the background to its end, or never there, it has them.
# Version   PySide6-Essentials 6.11.3
# Source    https://doc.qt.io/qt-6/qml-qtquick-loader.html: `asynchronous` set to false during a load is to complete that
#           load at once; the second argument of setSource holds the values that the item is created with.
# Kiosk     Scenes that are read ahead while nobody is there, and hurried when somebody touches, come up empty or with
#           other figures. Hurry by calling setSource again, or read ahead all at once.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" - "$work" <<'PYTHON'
import sys
import time
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

app = QGuiApplication(sys.argv)
folder = Path(sys.argv[1])
rows = "Repeater { model: 300; Text { text: index } }"
(folder / "Gift.qml").write_text(f'import QtQuick\nItem {{ property string amount: "$0"; {rows} }}')
(folder / "Strict.qml").write_text(f"import QtQuick\nItem {{ required property string amount; {rows} }}")
(folder / "Stage.qml").write_text("""
import QtQuick
Item {
    property alias late: late.asynchronous
    readonly property bool begun: late.status === Loader.Loading
    readonly property bool ended: late.status === Loader.Ready || late.status === Loader.Error
    readonly property string amount: late.item ? late.item.amount : "nothing"
    function load(file) { late.setSource(file, { amount: "$25" }); }
    Loader { id: late }
}
""")


def shown(file, *, late, hurried):
    view = QQuickView()
    view.setSource(QUrl.fromLocalFile(str(folder / "Stage.qml")))
    view.show()
    stage = view.rootObject()
    stage.setProperty("late", late)
    stage.load(file)
    if hurried:
        assert stage.property("begun")
        stage.setProperty("late", False)
    end = time.monotonic() + 20
    while not stage.property("ended"):
        app.processEvents()
        assert time.monotonic() < end
    return stage.property("amount")


seen = {}
for file in ("Gift.qml", "Strict.qml"):
    for how, late, hurried in (("at once", False, False), ("in the background", True, False), ("hurried", True, True)):
        seen[file, how] = shown(file, late=late, hurried=hurried)
        print(f"{file:12}{how + ':':20}{seen[file, how]}")
assert all(seen[file, how] == "$25" for file, how in seen if how != "hurried")
assert seen["Gift.qml", "hurried"] == "$0"
assert seen["Strict.qml", "hurried"] == "nothing"
PYTHON
