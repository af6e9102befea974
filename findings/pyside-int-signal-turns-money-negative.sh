#!/usr/bin/env bash
# Guess     A Python number too large for Signal(int) is an OverflowError where it is emitted.
# Seen      It is a warning, and the slot is called with what 32 bits leave of it: three thousand million minor units arrive as
#           -1294967296, 4294969796 as 2500. The error itself comes out later, inside the slot, at a line that has
#           nothing to do with it. Signal("qlonglong") and Signal(object) carry the number whole.
# Version   PySide6-Essentials 6.11.3
# Source    Qt for Python, "Signals and slots": Signal(int) is the C++ type int. Python's data model: int has no limit, and
#           its C API answers an overflow with an exception at that place.
# Kiosk     30 million rupiah, about 1,800 dollars, are 3,000,000,000 in Stripe's minor units: one large gift, or a small
#           goal. Money crosses to the screen as text or as an object, never as int.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
cat >"$work/goal.py" <<'PY'
import sys
import warnings

from PySide6.QtCore import QCoreApplication, QObject, Signal


class Goal(QObject):
    as_int = Signal(int)
    as_qlonglong = Signal("qlonglong")
    as_object = Signal(object)


def keep(amount):
    global received
    received = amount


app = QCoreApplication([])
warnings.simplefilter("always")
goal, seen = Goal(), []
for name in ("as_int", "as_qlonglong", "as_object"):
    signal = getattr(goal, name)
    signal.connect(keep)
    for amount in (3_000_000_000, 4_294_969_796):
        try:
            signal.emit(amount)
        except OverflowError:
            received = "OverflowError"
        seen.append(received)
        print(f"{name:13} {amount} arrives as {received}")
sys.exit(0 if seen == [-1_294_967_296, 2500] + [3_000_000_000, 4_294_969_796] * 2 else 1)
PY
"$work/venv/bin/python" "$work/goal.py"
