"""What is imported before the window's first frame: nothing that takes long."""

import subprocess
import sys

HEAVY = ("babel", "kiosk.model.campaign", "kiosk.words.notes", "pydantic", "qrcode", "sqlite3", "stripe", "tomlkit")
MOST_MODULES = 285
"""Of every kind before the first frame, Python's own and Qt's included."""
CODE = f"""
import os, sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from kiosk.ui.importing import import_qt

import_qt()
import kiosk.app.running
from kiosk.ui.window import Views, make_application

application = make_application()
views = Views()
print(len(sys.modules), *[name for name in {HEAVY} if name in sys.modules])
"""


def test_the_views_are_there_before_anything_heavy_is_imported() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    count, *heavy = done.stdout.split()
    assert heavy == []
    assert int(count) <= MOST_MODULES
