"""Codes as images for QML, each read back from its own pixels before it is handed over."""

import logging
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

_log = logging.getLogger(__name__)

MOST_MODULE_PIXELS = 80


class CodeImages(QQuickImageProvider):
    """Answers `image://code/<pixels a module>/<percent-encoded link>`; no image for a code that isn't proven.

    The image has one pixel a module, to be enlarged by whole pixels, which takes a hundredth of the memory; what is
    proven is the code as it will be seen.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N802, N803 - Qt's
        """The image of one code; empty when it can't be shown."""
        from kiosk.qr import draw, draw_proven, encode  # not on the way to the first frame

        pixels_text, _, encoded = id.partition("/")
        link = unquote(encoded)
        try:
            proven = draw_proven(link, min(int(pixels_text), MOST_MODULE_PIXELS))
        except ValueError:
            proven = None
        if proven is None:
            _log.error("the code of %s does not read back; it is not shown", link)
            return QImage()
        pixels = draw(encode(link), 1)
        image = QImage(pixels.data, pixels.side, pixels.side, pixels.side, QImage.Format.Format_Grayscale8)
        return image.copy()
