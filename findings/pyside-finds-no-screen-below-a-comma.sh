#!/usr/bin/env bash
# Guess     A virtual environment works in any folder; pip installs into it, Python and its modules run from it.
# Seen      With a comma anywhere in its path PySide6 imports, and the first QGuiApplication ends the process with SIGABRT:
#           Could not find the Qt platform plugin "offscreen" in "". A blank and an accent in
#           the path are fine.
# Version   PySide6-Essentials 6.11.3
# Source    https://doc.qt.io/qt-6/qsettings.html, "INI": a value with an unquoted comma is a list of strings. A qt.conf is
#           read that way, and PySide names the place of its Qt in one (inferred); https://doc.qt.io/qt-6/qt-conf.html says
#           nothing of commas.
# Kiosk     "/srv/Fundraising, 2026/kiosk" starts to a dark screen. Install into a folder of your own choosing, or say so at once.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
show() {
  python3 -m venv "$work/$1"
  "$work/$1/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
  QT_QPA_PLATFORM=offscreen "$work/$1/bin/python" -c '
from PySide6.QtGui import QGuiApplication
QGuiApplication([])
print("a window could be shown")
' 2>&1 || echo "ended with exit code $?"
}
plain=$(show "blank and ä")
comma=$(show "with, comma" 2>/dev/null)
printf 'in "blank and ä":\n%s\nin "with, comma":\n%s\n' "$plain" "$comma"
[[ $plain == *"could be shown"* && $comma == *"Could not find the Qt platform plugin"* ]]
