"""The Qt application and its one window."""

import logging
import signal
import socket
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QSocketNotifier,
    Qt,
    QtMsgType,
    QTranslator,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.attract import AttractView
from kiosk.ui.code_images import CodeImages
from kiosk.ui.staff_notes import StaffNotes

_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class WindowNotMadeError(RuntimeError):
    """The scenes' own files don't load: an installation that is damaged."""


def make_application(resources: Path, language: str | None) -> QGuiApplication:
    """Qt, with the shipped family, the words of `language` (else the system's), and no arguments from outside."""
    qInstallMessageHandler(to_log)
    application = QGuiApplication(["kiosk"])
    application.setApplicationDisplayName("Donation kiosk")
    for font in sorted((resources / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    application.setFont(QFont("Manrope"))
    speak(application, resources, language)
    return application


def speak(application: QGuiApplication, resources: Path, language: str | None) -> None:
    """Use the words of `language` from now on; its file may be added to the folder at any time."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(language.replace("-", "_")) if language else QLocale.system()
    translator = QTranslator(application)
    if not translator.load(locale, "kiosk", "_", str(resources / "i18n")):
        translator.load(QLocale("en"), "kiosk", "_", str(resources / "i18n"))
    application.installTranslator(translator)
    application.setLayoutDirection(locale.textDirection())


class Display:
    """The window with its scenes; close it before the parts it shows."""

    def __init__(
        self, resources: Path, view: AttractView, notes: StaffNotes, *, motion: bool, text_scale: float
    ) -> None:
        """Load the scenes, hidden.

        Raises:
            WindowNotMadeError: the files in `resources` don't load; the log has the reason.
        """
        self._engine = QQmlApplicationEngine()
        self._engine.addImageProvider("code", CodeImages())
        self._engine.addImportPath(str(resources / "qml"))
        self._engine.setInitialProperties({"view": view, "notes": notes, "motion": motion, "textScale": text_scale})
        self._engine.load(QUrl.fromLocalFile(str(resources / "qml" / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise WindowNotMadeError(f"the scenes in {resources / 'qml'} cannot be loaded; install the kiosk again")
        self.window = roots[0]

    def show(self, size: tuple[int, int] | None) -> None:
        """Over the whole screen and without a pointer, or as a window of `size` pixels."""
        if size is None:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        else:
            self.window.resize(*size)
            self.window.show()

    def retranslate(self) -> None:
        """Say everything in the words installed last."""
        self._engine.retranslate()

    def close(self) -> None:
        """Take the window away, then the engine, so that nothing asks for parts that are gone."""
        self.window.hide()
        shiboken6.delete(self._engine)


def quit_on_signals(application: QGuiApplication) -> Callable[[], None]:
    """Let Ctrl-C and SIGTERM end the event loop at once; returns what undoes it."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    previous = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: (ours.recv(16), application.quit()))
    handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}

    def undo() -> None:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(previous)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        ours.close()
        theirs.close()

    return undo


def to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's messages, into the log."""
    place = f" ({Path(context.file).name}:{context.line})" if context.file else ""
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", message, place)
