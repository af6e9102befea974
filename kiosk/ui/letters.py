"""Which letters this machine can draw: the kiosk's own family, and whatever fonts the system has."""

import unicodedata
from pathlib import Path

from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

from kiosk.model.letters import Undrawn
from kiosk.ui.fonts import FAMILY, add_fonts_for, install_fonts
from kiosk.ui.window import make_application

_NEVER_DRAWN = {"Cc", "Cf", "Zs", "Zl", "Zp"}
"""Categories of what has no shape of its own: signs that steer, and spaces."""


def letters_of_this_machine(resources: Path) -> Undrawn:
    """Answers which letters cannot be drawn here; makes an application with those of `resources` where none is."""
    if QGuiApplication.instance() is None:
        install_fonts(make_application(), resources)

    def undrawn_with_fonts(text: str) -> str:
        add_fonts_for(text, resources)
        return undrawn(text)

    return undrawn_with_fonts


def undrawn(text: str) -> str:
    """The letters of `text` that are boxes on this machine, each once."""
    metrics = QFontMetrics(QFont(FAMILY))
    letters = dict.fromkeys(letter for letter in text if unicodedata.category(letter) not in _NEVER_DRAWN)
    return "".join(letter for letter in letters if not metrics.inFontUcs4(ord(letter)))
