"""Contact sheets: one scene in one size on a page, a row for each language and a column for each mode."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.model.languages import OWN_NAMES
from kiosk.model.records import dataclass

_LONGER_SIDE = 480
"""Of one picture on a sheet, in pixels: its words can be read, and a sheet of sixty takes 40 MB while it is made."""
_GAP, _HEAD, _NAMES = 12, 96, 150
_GROUND, _INK, _FRAME = QColor("#e4e7ea"), QColor("#0d1b26"), QColor("#8a97a3")


@dataclass(frozen=True, slots=True)
class Tile:
    """A picture on a sheet, and where it stands there."""

    scene: str
    size: tuple[int, int]
    """Of the screen, in pixels."""
    language: str
    mode: str
    file: Path = Path()
    """The picture, as small as on the sheet; nowhere before it is kept."""

    @property
    def sheet(self) -> str:
        """The name of the sheet that it is on."""
        return f"{self.scene}-{self.size[0]}x{self.size[1]}"


def save(picture: QImage, file: Path) -> None:
    """Write `picture`.

    Raises:
        OSError: it can't be written.
    """
    if not picture.save(str(file)):
        raise OSError(f"{file} cannot be written; check the folder and the room on the disk")


def save_small(picture: QImage, file: Path) -> None:
    """Keep `picture` as small as it is on a sheet.

    Raises:
        OSError: it can't be written.
    """
    ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    save(picture.scaled(_LONGER_SIDE, _LONGER_SIDE, ratio, smooth), file)


def compose(tiles: Sequence[Tile], out: Path) -> Path:
    """Put `tiles`, all of one sheet, on it in `out`, and answer with its file.

    Raises:
        OSError: it can't be written.
    """
    languages = list(dict.fromkeys(tile.language for tile in tiles))
    modes = list(dict.fromkeys(tile.mode for tile in tiles))
    first = QImage(str(tiles[0].file))
    wide, high = first.width() + _GAP, first.height() + _GAP
    sheet = QImage(_NAMES + len(modes) * wide + _GAP, _HEAD + len(languages) * high + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    try:
        painter.setPen(_INK)
        painter.setFont(_font(26, QFont.Weight.ExtraBold))
        painter.drawText(QRect(_GAP, 8, sheet.width(), 40), int(Qt.AlignmentFlag.AlignVCenter), tiles[0].sheet)
        painter.setFont(_font(18, QFont.Weight.Bold))
        for column, mode in enumerate(modes):
            _write(painter, QRect(_NAMES + column * wide, 56, wide, 30), mode)
        for row, language in enumerate(languages):
            named = f"{OWN_NAMES.get(language, '')}\n{language}".strip()
            _write(painter, QRect(_GAP, _HEAD + row * high, _NAMES - 2 * _GAP, high), named)
        for tile in tiles:
            left = _NAMES + modes.index(tile.mode) * wide
            top = _HEAD + languages.index(tile.language) * high
            picture = QImage(str(tile.file))
            painter.drawImage(left, top, picture)
            painter.setPen(_FRAME)
            painter.drawRect(left - 1, top - 1, picture.width() + 1, picture.height() + 1)
    finally:
        painter.end()
    file = out / f"sheet-{tiles[0].sheet}.png"
    save(sheet, file)
    return file


def _write(painter: QPainter, place: QRect, text: str) -> None:
    """At the left of `place` in whichever direction it is read."""
    painter.drawText(place, int(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft), text)


def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
