"""Which letters this machine draws is asked of its fonts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from kiosk.model.currencies import CURRENCIES
from kiosk.model.money import Money
from kiosk.model.wording import money_text
from kiosk.system.resources import resource_folder
from kiosk.ui.letters import undrawn


def test_what_the_kiosk_ships_is_drawn_everywhere(qapp: QGuiApplication) -> None:
    assert undrawn("Łódź, Ελλάδα, Україна: 25\u00a0€\u200b “so” … ¥₩₹\u00ad") == ""


def test_a_letter_that_no_font_has_is_named_once(qapp: QGuiApplication) -> None:
    assert undrawn("a\U000f1234b\U000f1234") == "\U000f1234"


@pytest.mark.parametrize(
    "language", ["en", "de", "pl", "en-NG", "es-CR", "fr-CA", "en-GH", "ru", "uk", "el", "tr", "az"]
)
def test_amounts_need_no_other_letters_than_the_kiosks_own(qapp: QGuiApplication, language: str) -> None:
    own = QRawFont(str(resource_folder() / "fonts" / "Manrope-Regular.ttf"), 20)
    texts = "".join(money_text(Money(2550, currency), language) for currency in sorted(CURRENCIES))
    assert [
        letter for letter in set(texts) if not own.supportsCharacter(ord(letter)) and letter not in "\u202f\xa0"
    ] == []


def test_a_bare_machine_draws_the_scripts_of_every_language_of_the_kiosk(tmp_path: Path) -> None:
    """A whole process, since Qt finds the system's fonts once."""
    bare = tmp_path / "fonts.conf"
    bare.write_text(f"<fontconfig><dir>{tmp_path / 'none'}</dir></fontconfig>")
    asked = """
import sys
from kiosk.system.resources import resource_folder
from kiosk.ui.letters import letters_of_this_machine
print(ascii(letters_of_this_machine(resource_folder())(sys.argv[1])))
"""
    text = "تبرّع الآن، ٢٥؟ दान करें ₹ תרמו עכשיו、寄付する、カード「ありがとう」\u3000￥\uff05 Łódź"
    done = subprocess.run(
        [sys.executable, "-c", asked, text],
        env={**os.environ, "FONTCONFIG_FILE": str(bare), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "''\n"
