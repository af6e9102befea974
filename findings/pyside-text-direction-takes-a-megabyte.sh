#!/usr/bin/env bash
# Guess     Asking a locale whether its language is written from right to left gives back one of three values, at the cost
#           of that one small enumeration.
# Seen      The answer is a value of Qt's own namespace, and the first of those, whichever it is, makes Python classes of
#           all of its enumerations: 93 with 1,116 members, and almost a megabyte. The shape of a cursor,
#           a queued connection or a contrast preference costs the same. The second is free.
# Version   PySide6-Essentials 6.11.3
# Source    https://doc.qt.io/qtforpython/developer/enumfeatures_doc.html: since 6.4 each of Qt's enumerations is one of
#           Python's; nothing says that asking for one makes them all.
# Kiosk     A small machine pays for them as long as it shows anything. The language's own name for itself tells the
#           direction, and `setProperty("layoutDirection", 1)` sets it, without the namespace.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" - <<'PYTHON'
import enum
import tracemalloc

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

app = QGuiApplication([])
arabic, hebrew = QLocale("ar"), QLocale("he")
arabic.nativeLanguageName()


def made():
    """Every enumeration of Qt's namespace that there is."""
    waiting, found = [enum.Enum], set()
    while waiting:
        kinds = waiting.pop().__subclasses__()
        waiting += kinds
        found.update(kind for kind in kinds if kind.__qualname__.startswith("Qt."))
    return found


assert not made()
tracemalloc.start()


def cost(ask):
    before = tracemalloc.get_traced_memory()[0]
    ask()
    return tracemalloc.get_traced_memory()[0] - before


first, second = cost(arabic.textDirection), cost(hebrew.textDirection)
members = sum(len(kind) for kind in made())
print(f"the first answer: {first / 1000:.0f} kB, {len(made())} enumerations with {members} members")
print(f"the second: {second / 1000:.1f} kB")
app.setProperty("layoutDirection", 0)
assert first > 700_000
assert len(made()) > 80
assert second < 5_000
PYTHON
