#!/usr/bin/env bash
# Guess     app.styleHints().accessibility().contrastPreference() can be asked in one line: style hints live as long as the application.
# Seen      RuntimeError: Internal C++ object (PySide6.QtGui.QAccessibilityHints) already deleted. Nothing was deleted: the
#           Python object of the style hints goes with the line, and makes what it gave out unusable. Kept in a variable, it works.
# Version   PySide6-Essentials 6.11.3
# Source    Qt, QGuiApplication::styleHints(): the application's; QStyleHints::accessibility(): a property that never changes.
# Kiosk     The system's wish for more contrast ended the kiosk's start with a traceback. Keep the style hints in a variable.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
cat >"$work/hints.py" <<'PY'
from PySide6.QtGui import QGuiApplication

app = QGuiApplication([])
try:
    print("in one line:", app.styleHints().accessibility().contrastPreference())
except RuntimeError as error:
    print("in one line:", error)
hints = app.styleHints()
print("kept:       ", hints.accessibility().contrastPreference())
PY
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" "$work/hints.py"
