"""Qt for Python leaves the way in which Python imports alone."""

import subprocess
import sys

from tests.conftest import CHECKOUT

PROGRAM = """
import linecache

from kiosk.ui.importing import import_qt

import_qt()
import PySide6.QtQuick, kiosk.app.kiosk, kiosk.machine.settings, kiosk.model.campaign

print(*[file for file in linecache.cache if "/pydantic/" in file or "/kiosk/" in file])
"""


def test_nothing_that_is_imported_after_qt_has_its_source_text_read_and_kept() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=CHECKOUT, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("", "")
