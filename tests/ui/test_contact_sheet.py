"""A contact sheet has each picture in the row of its language and the column of its mode."""

from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.commands.run import MODES as TYPED
from kiosk.ui.contact_sheet import Tile, compose, save_small
from kiosk.ui.snapshot import MODES

COLOURS = {("en", "usual"): "red", ("en", "all"): "lime", ("ar", "usual"): "blue", ("ar", "all"): "yellow"}


def test_each_picture_stands_in_the_row_of_its_language_and_the_column_of_its_mode(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    tiles = []
    for (language, mode), colour in COLOURS.items():
        tile = Tile("attract", (1920, 1080), language, mode, tmp_path / f"{language}-{mode}.png")
        picture = QImage(1920, 1080, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        save_small(picture, tile.file)
        tiles.append(tile)
    file = compose(tiles, tmp_path)
    assert file.name == "sheet-attract-1920x1080.png"
    sheet, small = QImage(str(file)), QImage(str(tiles[0].file))
    assert (small.width(), small.height()) == (480, 270)
    assert sheet.width() < 1200
    assert sheet.height() < 700
    left, top = sheet.width() - 2 * (480 + 12) - 12, sheet.height() - 2 * (270 + 12) - 12
    seen = [
        sheet.pixelColor(left + column * (480 + 12) + 240, top + row * (270 + 12) + 135)
        for row in range(2)
        for column in range(2)
    ]
    assert seen == [QColor(colour) for colour in COLOURS.values()]


def test_the_modes_that_can_be_typed_are_those_of_pictures() -> None:
    assert list(MODES) == list(TYPED)
