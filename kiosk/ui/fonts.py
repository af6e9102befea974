"""The fonts that ship with the kiosk: its own family at once, those of other scripts when a text needs them."""

import functools
import re
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY = "Manrope"
"""Latin, Greek and Cyrillic letters; Qt takes other scripts' from whatever else was added."""

_SCRIPTS = {
    "arabic": re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
    "devanagari": re.compile("[\u0900-\u097f]"),
    "hebrew": re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"),
    "japanese": re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uffee]"),
}
"""How the files in `fonts/noto` begin, and the letters that each is for: Unicode's blocks of that script."""

EVERY_SCRIPT = "العربية हिन्दी עברית 日本語"
"""What `add_fonts_for` adds all fonts for."""


def install_fonts(application: QGuiApplication, resources: Path) -> None:
    """The family of the kiosk; a bare machine has none."""
    for font in sorted((resources / "fonts").glob("*.ttf")):
        _add(font)
    application.setFont(QFont(FAMILY))


def add_fonts_for(text: str, resources: Path) -> None:
    """The fonts of each script that `text` has letters of: 2 ms, those for Japanese 50 ms and, once drawn, 15 MB."""
    for script, letters in _SCRIPTS.items():
        if letters.search(text):
            for font in sorted((resources / "fonts" / "noto").glob(f"{script}-*.woff2")):
                _add(font)


@functools.cache
def _add(font: Path) -> None:
    QFontDatabase.addApplicationFont(str(font))
