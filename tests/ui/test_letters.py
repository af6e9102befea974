"""Which letters this machine draws is asked of its fonts."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from kiosk.model.currencies import CURRENCIES
from kiosk.model.money import Money
from kiosk.model.wording import money_text
from kiosk.system.resources import resource_folder
from kiosk.ui.letters import undrawn
from tests.bare_machine import undrawn_there


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
    text = "تبرّع الآن، ٢٥؟ दान करें ₹ תרמו עכשיו、寄付する、カード「ありがとう」\u3000￥\uff05 Łódź"
    assert undrawn_there(text, tmp_path) == ""
    assert undrawn_there("\u0e14", tmp_path) == r"\u0e14"
