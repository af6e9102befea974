"""The newest picture of the preview, for QML: `image://preview/N`, where N only tells one picture from the next."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class PreviewImages(QQuickImageProvider):
    """Holds one picture."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.newest = QImage()

    def requestImage(self, _id: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802 - Qt's name
        """The picture; an empty one is refused by QML, so there is always a pixel."""
        image = self.newest if not self.newest.isNull() else QImage(1, 1, QImage.Format.Format_RGB32)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
