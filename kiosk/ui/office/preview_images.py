"""The newest picture of the preview, for QML: `image://preview/N`, where N only tells one picture from the next.

`image://preview/afar-N` is that of another kiosk's screen.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class PreviewImages(QQuickImageProvider):
    """Holds one picture of each."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.newest = QImage()
        self.afar = QImage()

    def requestImage(self, name: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802 - Qt's name
        """The picture; an empty one is refused by QML, so there is always a pixel."""
        held = self.afar if name.startswith("afar") else self.newest
        image = held if not held.isNull() else QImage(1, 1, QImage.Format.Format_RGB32)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
