"""A window over the whole of its screen, whatever manages windows there, also when nobody does."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow


class FullScreen(QObject):
    """Keeps `window` as large as its screen: plugged in, turned, replaced or of another size.

    Full screen is asked of the window manager; without one the window keeps its size. On Wayland there always is one,
    which is not contradicted. It goes with the window, and what it hears of screens ends then.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._name = QGuiApplication.primaryScreen().name()
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._fit)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - for the type checker
        application.screenAdded.connect(self._added)
        window.screenChanged.connect(self._moved)

    def show(self) -> None:
        """Show it, and nowhere a pointer: an item's own would bring it back, so it is not the window's alone."""
        if QGuiApplication.overrideCursor() is None:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self._fit()
        self._window.showFullScreen()
        self._fit()

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._fit)
        self._fit()

    @Slot(QScreen)
    def _moved(self, screen: QScreen) -> None:
        self._name = screen.name()
        self._fit()

    @Slot()
    def _fit(self) -> None:
        # The window is not asked for its screen: PySide 6.11 then takes the screen away together with the window.
        screen = next((one for one in QGuiApplication.screens() if one.name() == self._name), None)
        screen = screen or QGuiApplication.primaryScreen()
        if QGuiApplication.platformName().startswith("wayland") or screen is None:
            return
        if self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())
