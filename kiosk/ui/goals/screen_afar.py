"""A small picture of what the public sees, for staff at another kiosk: packed here, and unpacked there.

It is sent as rows of pixels, deflated, and no more is inflated than its size says: another kiosk's bytes come to no
decoder of pictures.
"""

import struct
import time
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from kiosk.ledger.fleet.trouble import NotShown
    from kiosk.ui.views import Views

LONGEST_SIDE = 480
"""Pixels; a picture that is too large all the same is sent smaller."""
EVERY = 10.0
"""Seconds between two pictures, so that nobody keeps this machine busy by asking."""
_SIDES = (LONGEST_SIDE, 320, 160)
_HEAD = struct.Struct(">4sHH")
_MARK = b"KPX1"
_COARSE = bytes(value & 0xF0 | value >> 4 for value in range(256))
"""Sixteen steps of each colour, which deflate well."""


class ScreenFromAfar:
    """Takes the picture, or says why there is none.

    Args:
        views: what is on the screen.
        grab: the picture of all of it.
        enlarged: which code somebody enlarged; empty for none.
        is_allowed: whether this kiosk sends any.
        monotonic: seconds.
    """

    def __init__(
        self,
        views: "Views",
        grab: Callable[[], QImage],
        enlarged: Callable[[], str],
        is_allowed: Callable[[], bool],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._views = views
        self._grab = grab
        self._enlarged = enlarged
        self._is_allowed = is_allowed
        self._monotonic = monotonic
        self._taken_at = float("-inf")

    def take(self) -> "QImage | NotShown":
        """What is on the screen at this moment, if that is a public scene at which nobody does anything."""
        if not self._is_allowed():
            return "off"
        if not self._is_left_alone():
            return "in_use"
        if self._monotonic() - self._taken_at < EVERY:
            return "too_often"
        self._taken_at = self._monotonic()
        return self._grab()

    def _is_left_alone(self) -> bool:
        views = self._views
        attendee, shown = views.attendee.state, views.attract.shown
        is_staffed = views.door.shown.scene != "" or views.booth.shown.visible or views.entrance.visible
        is_attended = attendee.choosing or attendee.adjusting or attendee.guided or attendee.paused
        has_chosen = attendee.chosen != "" or bool(attendee.preferred)
        is_public = shown.scene in ("attract", "failsafe")
        is_used = is_staffed or is_attended or has_chosen or views.giving.shown.scene != "" or self._enlarged() != ""
        return is_public and not is_used


def packed(image: QImage, most: int) -> bytes:
    """`image` in at most so many bytes; of none that is so small, one dot."""
    for side in _SIDES:
        size = image.size().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
        small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        pixels = _pixels(small)
        planes = b"".join(pixels[colour::3] for colour in range(3)).translate(_COARSE)
        content = _HEAD.pack(_MARK, small.width(), small.height()) + zlib.compress(planes, 9)
        if len(content) <= most:
            return content
    return _HEAD.pack(_MARK, 1, 1) + zlib.compress(bytes(3))


def unpacked(content: bytes) -> QImage | None:
    """What `packed` packed; `None` where it is nothing of that kind."""
    if len(content) < _HEAD.size:
        return None
    mark, width, height = _HEAD.unpack_from(content)
    if mark != _MARK or not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
        return None
    number = width * height
    inflating = zlib.decompressobj()
    try:
        planes = inflating.decompress(content[_HEAD.size :], 3 * number + 1)
    except zlib.error:
        return None
    if len(planes) != 3 * number or not inflating.eof or inflating.unused_data:
        return None
    pixels = bytearray(3 * number)
    for colour in range(3):
        pixels[colour::3] = planes[colour * number : (colour + 1) * number]
    return QImage(bytes(pixels), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _pixels(image: QImage) -> bytes:
    """Its bytes, row by row, without what fills rows up."""
    rows = image.convertToFormat(QImage.Format.Format_RGB888)
    line, used = rows.bytesPerLine(), 3 * rows.width()
    held = bytes(rows.constBits())
    return b"".join(held[row * line : row * line + used] for row in range(rows.height()))
