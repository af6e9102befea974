"""A window over the whole of its screen, whatever manages windows there, also when nobody does."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPixmap, QScreen
from PySide6.QtQuick import QQuickWindow


class FullScreen(QObject):
    """Keeps `window` as large as its screen: plugged in, turned, replaced or of another size.

    Full screen is asked of the window manager; without one the window keeps its size. On Wayland there always is one,
    which is not contradicted. It goes with the window, and what it hears of screens ends then.

    Args:
        window: what is shown.
        only: the one screen that it may be on, by name; while that is gone, nothing is shown, lest it lies over what
            is on another. Without it, it goes wherever there is a screen.
    """

    def __init__(self, window: QQuickWindow, only: str = "") -> None:
        super().__init__(window)
        self._window = window
        self._only = only
        self._name = QGuiApplication.primaryScreen().name()
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._fit)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - for the type checker
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._fit)
        window.screenChanged.connect(self._moved)

    def show(self) -> None:
        """Show it, and from its first frame on nowhere a pointer."""
        self._window.frameSwapped.connect(self._hide_pointer)
        if self._only:
            self._come_or_go()
        else:
            self._fit()
            self._window.showFullScreen()
        self._fit()

    @Slot()
    def _hide_pointer(self) -> None:
        """An item's own would bring it back, so it is not the window's alone."""
        self._window.frameSwapped.disconnect(self._hide_pointer)
        if QGuiApplication.overrideCursor() is None:
            unseen = QPixmap(1, 1)
            unseen.fill(QColor(0, 0, 0, 0))
            QGuiApplication.setOverrideCursor(QCursor(unseen))

    def _come_or_go(self) -> None:
        """Be on the one screen, or nowhere."""
        screen = next((one for one in QGuiApplication.screens() if one.name() == self._only), None)
        if screen is None:
            self._window.hide()
        elif not self._window.isVisible():
            self._name = self._only
            self._window.setScreen(screen)
            self._window.setGeometry(screen.geometry())
            self._window.showFullScreen()

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._fit)
        self._fit()

    @Slot(QScreen)
    def _moved(self, screen: QScreen) -> None:
        if not self._only:
            self._name = screen.name()
        self._fit()

    @Slot()
    def _fit(self) -> None:
        if self._only:
            self._come_or_go()
        # The window is not asked for its screen: PySide 6.11 then takes the screen away together with the window.
        screen = next((one for one in QGuiApplication.screens() if one.name() == self._name), None)
        screen = screen or QGuiApplication.primaryScreen()
        if QGuiApplication.platformName().startswith("wayland") or screen is None:
            return
        if self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())
