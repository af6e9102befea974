"""A machine without fonts of its own."""

import os
import subprocess
import sys
from pathlib import Path

_ASKED = """
import pathlib, sys
from kiosk.system.resources import resource_folder
from kiosk.ui.letters import letters_of_this_machine
print(ascii(letters_of_this_machine(resource_folder())(pathlib.Path(sys.argv[1]).read_text("utf-8"))))
"""


def undrawn_there(text: str, scratch: Path) -> str:
    """The letters of `text` that it can't draw, as Python writes them; a whole process, since Qt finds fonts once."""
    fonts, words = scratch / "fonts.conf", scratch / "words"
    fonts.write_text(f"<fontconfig><dir>{scratch / 'none'}</dir></fontconfig>")
    words.write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _ASKED, words],
        env={**os.environ, "FONTCONFIG_FILE": str(fonts), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip().strip("'")
