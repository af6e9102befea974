"""The window's first frame: nothing that takes long is imported before it, and the kiosk begins once after it."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui import window as windows

HEAVY = ("babel", "kiosk.model.campaign", "kiosk.words.notes", "pydantic", "qrcode", "sqlite3", "stripe", "tomlkit")
MOST_MODULES = 285
"""Of every kind before the first frame, Python's own and Qt's included."""
CODE = f"""
import os, sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from kiosk.ui.importing import import_qt

import_qt()
import kiosk.app.running
from kiosk.ui.views import Views
from kiosk.ui.window import make_application

application = make_application()
views = Views()
print(len(sys.modules), *[name for name in {HEAVY} if name in sys.modules])
"""


def test_the_views_are_there_before_anything_heavy_is_imported() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    count, *heavy = done.stdout.split()
    assert heavy == []
    assert int(count) <= MOST_MODULES


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
