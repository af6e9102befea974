"""Pixels of the window, and how well one stands out from another (WCAG 2's relative luminance)."""

from typing import Any

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

Picture = np.ndarray[Any, np.dtype[Any]]
_LINEAR = np.array([p / 255 / 12.92 if p <= 10 else ((p / 255 + 0.055) / 1.055) ** 2.4 for p in range(256)])


def picture(window: QQuickWindow) -> Picture:
    """Its pixels, as rows of blue, green and red."""
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].copy()


def luminance(pixels: Picture) -> Picture:
    """Of each of `pixels`, from 0 to 1."""
    linear = _LINEAR[pixels]
    whole: Picture = linear[..., 0] * 0.0722 + linear[..., 1] * 0.7152 + linear[..., 2] * 0.2126
    return whole


def contrast(one: Picture, other: Picture | float) -> Picture:
    """Of luminances, from 1 to 21."""
    ratios: Picture = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return ratios
