"""The window's first frame: nothing that takes long is imported before it, and the kiosk begins once after it."""

import json
import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui import window as windows

HEAVY = ("babel", "kiosk.model.campaign", "kiosk.words.notes", "pydantic", "qrcode", "sqlite3", "stripe", "tomlkit")
OURS_LATER = ("kiosk.app.kiosk", "kiosk.ui.qt_record", "kiosk.words.note_records")
MOST_MODULES = 208
"""Of every kind before the first frame, Python's own and Qt's included."""
MOST_WITH_CODES = 221
"""The same before the codes of the last run are there."""
MOST_WITH_VIEWS = 290
CODE = f"""
import json, os, sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from kiosk.ui.importing import import_qt

import_qt()
from kiosk.app import running
from kiosk.ui.window import Display, make_application

application = make_application()
display = Display(running.resource_folder())
window = len(sys.modules)
ours = [name for name in {OURS_LATER} if name in sys.modules]
enumerations = "Qt" in vars(sys.modules["PySide6.QtCore"])
from kiosk.ui.kept_codes import CodesFromBefore

codes = len(sys.modules)
from kiosk.ui.views import Views

views = Views()
heavy = [name for name in {HEAVY} if name in sys.modules]
print(json.dumps([window, ours, enumerations, codes, len(sys.modules), heavy]))
"""


def test_the_window_comes_first_then_the_codes_then_the_views_then_all_that_is_heavy() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    window, ours, enumerations, codes, views, heavy = json.loads(done.stdout)
    assert ours == []
    assert not enumerations, "PySide6.QtCore.Qt takes 15 ms to be made"
    assert window <= MOST_MODULES
    assert codes <= MOST_WITH_CODES
    assert heavy == []
    assert views <= MOST_WITH_VIEWS


@pytest.mark.parametrize("frames", [0, 1, 2])
@pytest.mark.parametrize("milliseconds", [0, 60_000])
def test_the_kiosk_begins_once_however_late_its_first_frame_is(
    frames: int, milliseconds: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "_FRAME_MILLISECONDS", milliseconds)
    window, begun = QQuickWindow(), list[int]()
    windows.after_first_frame(window, lambda: begun.append(1))
    if milliseconds == 0:
        qtbot.waitUntil(lambda: bool(begun))
    for _ in range(frames):
        window.frameSwapped.emit()
        for _ in range(3):
            QGuiApplication.processEvents()
    assert len(begun) == (milliseconds == 0 or frames > 0)
