"""A window over the whole of its screen, whatever manages windows there, also when nobody does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow


class FullScreen:
    """Keeps `window` as large as its screen: plugged in, turned, replaced or of another size.

    Full screen is asked of the window manager; without one the window keeps its size. On Wayland there always is one,
    which is not contradicted.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._fit)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - for the type checker
        application.screenAdded.connect(self._added)
        window.screenChanged.connect(self._fit)

    def show(self) -> None:
        """Show it, and nowhere a pointer: an item's own would bring it back, so it is not the window's alone."""
        if QGuiApplication.overrideCursor() is None:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self._fit()
        self._window.showFullScreen()
        self._fit()

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        screen = self._window.screen()
        if QGuiApplication.platformName().startswith("wayland") or screen is None:
            return
        if self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())
