"""Codes as QML receives them."""

from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage

from kiosk import qr
from kiosk.ui import code_images
from kiosk.ui.code_images import CodeImages
from tests.conftest import Warnings

LINK = "https://give.example.org/?a=1&b=ü"


def ask(wanted: str) -> QImage:
    return CodeImages().requestImage(wanted, QSize(), QSize())


def test_a_code_arrives_small_and_enlarged_by_whole_pixels_it_has_its_link(qapp: QGuiApplication) -> None:
    small = ask(f"4/{quote(LINK, safe='')}")
    assert small.width() == small.height() == qr.encode(LINK).modules
    image = small.scaledToWidth(4 * small.width(), Qt.TransformationMode.FastTransformation)
    assert image.width() == image.height() == 4 * qr.encode(LINK).modules
    data = bytes(image.constBits())
    rows = b"".join(data[y * image.bytesPerLine() :][: image.width()] for y in range(image.height()))
    assert qr.read_back(qr.Pixels(image.width(), rows)) == LINK


@pytest.mark.parametrize("wanted", ["", "4/", "0/x", "x/x", "-1/x", f"4/{'x' * 5000}"])
def test_what_is_no_code_is_no_image(qapp: QGuiApplication, wanted: str, expected_warnings: Warnings) -> None:
    expected_warnings.allow("does not read back")
    assert ask(wanted).isNull()


def test_a_code_that_reads_back_as_something_else_is_not_shown(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("does not read back")
    monkeypatch.setattr(qr, "read_back", lambda _: "https://elsewhere.example.org/")
    assert ask("4/https%3A%2F%2Fgive.example.org").isNull()


def test_a_size_beyond_every_screen_is_bounded(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    draw = qr.draw

    def noted(code: qr.Code, module_pixels: int) -> qr.Pixels:
        drawn.append(module_pixels)
        return draw(code, module_pixels)

    monkeypatch.setattr(qr, "draw", noted)
    assert not ask("100000/https%3A%2F%2Fgive.example.org").isNull()
    assert drawn == [code_images.MOST_MODULE_PIXELS, 1]
