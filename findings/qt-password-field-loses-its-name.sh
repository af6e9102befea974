#!/usr/bin/env bash
# Guess     An item with Accessible.name: "PIN" is called PIN, whatever else is said of it.
# Seen      With Accessible.passwordEdit: true on anything but a text field the name is empty for screen readers; the description
#           stays, and so does the name where Qt finds out by itself, from a TextInput's echoMode, that it is for passwords.
# Version   PySide6-Essentials 6.11.3
# Source    Qt, Accessible QML type: passwordEdit "holds whether this item is a password text edit"; nothing of its name.
# Kiosk     A keypad for a PIN, drawn as dots, is "password text" without a name. What it is called goes into its description.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
cat >"$work/names.py" <<'PY'
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

app = QGuiApplication([])
view = QQuickView()
component = QQmlComponent(view.engine())
component.setData(
    b"""import QtQuick
Item {
    width: 90; height: 30
    Rectangle { width: 30; height: 30; Accessible.role: Accessible.EditableText; Accessible.name: "plain" }
    Rectangle {
        width: 30; height: 30; Accessible.role: Accessible.EditableText; Accessible.passwordEdit: true
        Accessible.name: "PIN"; Accessible.description: "described"
    }
    TextInput { width: 30; height: 30; echoMode: TextInput.Password; Accessible.role: Accessible.EditableText; Accessible.name: "key" }
}""",
    "",
)
item = component.create()
item.setParentItem(view.contentItem())
view.show()
window = QAccessible.queryAccessibleInterface(view)
names = []
for index in range(window.childCount()):
    child = window.child(index)
    names.append(child.text(QAccessible.Text.Name))
    print(repr(names[-1]), "for passwords" if child.state().passwordEdit else "", child.text(QAccessible.Text.Description))
assert names == ["plain", "", "key"], names
PY
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" "$work/names.py"
