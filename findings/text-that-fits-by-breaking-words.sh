#!/usr/bin/env bash
# Guess     Text that wraps and may shrink to fit (wrapMode Wrap, fontSizeMode Fit) shrinks before it breaks a word.
# Seen      It never shrinks for a long word: that is cut, without a hyphen, at whatever letter the edge falls on, since the
#           pieces fit at full size. "Nachwuchsentwicklerinnenstipendien" stands on three lines at 36 pixels; with
#           WordWrap in the same box it stands on one line, whole, at 15 pixels.
# Version   PySide6-Essentials 6.11.3 (Qt Quick)
# Source    Qt Quick, Text: Wrap breaks inside a word where a line has no boundary; Fit takes the largest size
#           that fits. Each is documented, that the first leaves the second nothing to do is not.
# Kiosk     German headlines and amount cards look broken at a booth and right in English. WordWrap with a smallest size, and
#           Wrap only below that.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
cat >"$work/fit.py" <<'PY'
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

app = QGuiApplication([])
view = QQuickView()
QML = """import QtQuick
Text {
    width: 300; height: 200; text: "Nachwuchsentwicklerinnenstipendien"
    font.pixelSize: 36; minimumPixelSize: 8; fontSizeMode: Text.Fit; wrapMode: Text.%s
    readonly property int lines: lineCount
    readonly property int size: fontInfo.pixelSize
}"""
seen = {}
for mode in ("Wrap", "WordWrap"):
    component = QQmlComponent(view.engine())
    component.setData((QML % mode).encode(), "")
    text = component.create()
    seen[mode] = (text.property("lines"), text.property("size"))
    print(f"{mode:9} one word on {seen[mode][0]} lines at {seen[mode][1]} pixels")
sys.exit(0 if seen["Wrap"][0] > 1 and seen["Wrap"][1] == 36 and seen["WordWrap"][0] == 1 and seen["WordWrap"][1] < 30 else 1)
PY
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" "$work/fit.py"
