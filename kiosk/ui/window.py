"""The Qt application and its one window."""

import logging
import signal
import socket
from collections.abc import Callable, Mapping
from pathlib import Path
from unicodedata import bidirectional

import shiboken6
from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QTimer,
    QtMsgType,
    QTranslator,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QScreen
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.code_images import CodeImages
from kiosk.ui.fonts import FAMILY, add_fonts_for
from kiosk.ui.full_screen import FullScreen
from kiosk.ui.office.preview_images import PreviewImages

_log = logging.getLogger("qt")

Application = QGuiApplication
"""Qt's, of which there is one."""
USUAL_INCHES = 32
"""The screen's diagonal where nobody has said it."""
_FRAME_MILLISECONDS = 500
"""How long a first frame is waited for; a covered window never has one."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class WindowNotMadeError(RuntimeError):
    """The scenes' own files don't load: an installation that is damaged."""


def make_application() -> QGuiApplication:
    """Qt, with its messages in the log and without arguments from outside."""
    qInstallMessageHandler(to_log)
    application = QGuiApplication(["kiosk"])
    application.setApplicationDisplayName("Donation kiosk")
    return application


def speak(application: QGuiApplication, resources: Path, language: str | None) -> None:
    """Use the words of `language` from now on; its file may be added to the folder at any time."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(language.replace("-", "_")) if language else QLocale.system()
    add_fonts_for(locale.nativeLanguageName(), resources)
    translator = QTranslator(application)
    spoken = locale
    if not translator.load(locale, "kiosk", "_", str(resources / "i18n")):
        spoken = QLocale("en")
        translator.load(spoken, "kiosk", "_", str(resources / "i18n"))
    if spoken.language() is QLocale.Language.Arabic:
        spoken = QLocale("ar_AE")  # whose digits are those of the amounts
    QLocale.setDefault(spoken)  # counts are written as the words around them are
    application.installTranslator(translator)
    application.setProperty("layoutDirection", int(is_right_to_left(locale)))


def is_right_to_left(locale: QLocale) -> bool:
    """Whether its language is written so, as its own name for itself is; Qt's answer would take a megabyte."""
    return bidirectional(locale.nativeLanguageName()[:1] or "a") in ("R", "AL")


def reader_listens() -> bool:
    """Whether a screen reader, or whatever else asks for what is accessible, runs on this machine."""
    return QAccessible.isActive()


class Display:
    """The window: first its ground alone, then the scenes; close it before the parts it shows."""

    def __init__(self, resources: Path) -> None:
        """Load the window, hidden.

        Raises:
            WindowNotMadeError: the files in `resources` don't load; the log has the reason.
        """
        self._qml = resources / "qml"
        self._stage: QQuickItem | None = None
        self._full_screen: FullScreen | None = None
        self._over: QObject | None = None
        self.previews = PreviewImages()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(self._qml))
        self._engine.load(QUrl.fromLocalFile(str(self._qml / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise self._damaged()
        self.window = roots[0]

    def collect_garbage(self) -> None:
        """Let go of what the scenes' scripts have left behind, which takes about a millisecond."""
        self._engine.collectGarbage()

    def prefers_contrast(self) -> bool:
        """Whether the system says that its users want more contrast; of motion Qt 6.11 tells nothing."""
        return bool(self.window.property("prefersContrast"))

    def set_stage(self, shown: Mapping[str, object], file: str = "Stage.qml") -> None:
        """Put the scenes of `file` into the window; `shown` is what they require.

        Raises:
            WindowNotMadeError: their files don't load; the log has the reason.
        """
        self._engine.addImageProvider("code", CodeImages())
        self._engine.addImageProvider("preview", self.previews)
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(self._qml / file)))
        known = {**shown, "parent": self.window.contentItem()}
        stage = component.createWithInitialProperties(known)
        if not isinstance(stage, QQuickItem):
            for error in component.errors():
                _log.error("%s", error.toString())
            raise self._damaged()
        stage.setParent(self.window)
        self._stage = stage

    def lay_over(self, picture: QImage, left: int, top: int) -> None:
        """Show `picture` above everything, from the pixel `left` and `top` on, until `lift_off`."""
        kept = PreviewImages()
        kept.newest = picture
        self._engine.addImageProvider("kept", kept)
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(self._qml / "KeptCodes.qml")))
        over = component.createWithInitialProperties({"parent": self.window.contentItem(), "x": left, "y": top})
        over.setParent(self.window)
        self._over = over

    @property
    def is_laid_over(self) -> bool:
        """Whether a picture lies above everything."""
        return self._over is not None

    def lift_off(self) -> None:
        """Show what is below, if anything was laid over it."""
        if self._over is not None:
            self._over.setProperty("visible", False)
            self._over.deleteLater()
            self._engine.removeImageProvider("kept")
            self._over = None

    def set_motion(self, *, on: bool) -> None:
        """Whether anything on the screen moves."""
        self.stage.setProperty("motion", on)

    def set_rotation(self, degrees: int) -> None:
        """By how much the picture is turned to the right, on a screen that is mounted on its side."""
        self.stage.setProperty("turn", degrees)

    def set_text_scale(self, scale: float) -> None:
        """How much larger than usual text is."""
        self.stage.setProperty("textScale", scale)

    def set_distances(self, inches: float | None, scan_metres: float, reading_metres: float) -> None:
        """The screen's diagonal, where it is known, and from how many metres people scan and read."""
        self.stage.setProperty("inches", inches or USUAL_INCHES)
        self.stage.setProperty("scanMetres", scan_metres)
        self.stage.setProperty("readingMetres", reading_metres)

    def set_height(self, millimetres: int | None) -> None:
        """How high the lower edge of the screen is above the floor, where that and its diagonal are known."""
        self.stage.setProperty("bottomMillimetres", -1 if millimetres is None else millimetres)

    def set_switches(self, number: str, keys: str, seconds: float) -> None:
        """With how many switches the public scenes are used: off, one or two; which keys these press, and how fast."""
        self.stage.setProperty("switches", number)
        self.stage.setProperty("switchKeys", keys.split())
        self.stage.setProperty("switchSeconds", seconds)

    @property
    def screen(self) -> QScreen:
        """Where the window is; asked of the application, since the window's own answer would be deleted with it."""
        return QGuiApplication.screenAt(self.window.position()) or QGuiApplication.primaryScreen()

    @property
    def stage(self) -> QQuickItem:
        """The scenes."""
        assert self._stage is not None, "set_stage comes first"  # noqa: S101 - for the type checker
        return self._stage

    def _damaged(self) -> WindowNotMadeError:
        return WindowNotMadeError(f"the scenes in {self._qml} cannot be loaded; install the kiosk again")

    def show(self, size: tuple[int, int] | None) -> None:
        """Over the whole screen, without a pointer and not to be closed, or as a window of `size` pixels."""
        self.window.setProperty("mayClose", size is not None)
        if size is None:
            self._full_screen = FullScreen(self.window)
            self._full_screen.show()
        else:
            self.window.resize(*size)
            self.window.show()

    def show_on(self, monitor: str | None) -> tuple[str, ...]:
        """Over the whole of `monitor`, or without one of the last that there is; where there is one alone, of any.

        Returns:
            The names of those that there are, where `monitor` isn't among them and is waited for; else none.
        """
        names = tuple(screen.name() for screen in QGuiApplication.screens())
        only = monitor or (next(name for name in reversed(names)) if len(names) > 1 else "")
        self._full_screen = FullScreen(self.window, only)
        self._full_screen.show()
        return () if not monitor or monitor in names else names

    def retranslate(self) -> None:
        """Say everything in the words installed last."""
        self._engine.retranslate()

    def close(self) -> None:
        """Take the window away, then the engine, so that nothing asks for parts that are gone."""
        self.window.hide()
        shiboken6.delete(self._engine)

    @property
    def is_open(self) -> bool:
        """Whether it was not closed; what is left of the kiosk may still change."""
        return shiboken6.isValid(self._engine)


def after_first_frame(window: QQuickWindow, begin: Callable[[], None]) -> None:
    """Call `begin` once, when the window's first frame is on the screen, or soon if none comes, or only later."""
    waiting = QTimer(window, singleShot=True, interval=_FRAME_MILLISECONDS)
    swapped = QTimer(window, singleShot=True, interval=0)  # in this thread; frames are drawn in another

    def once() -> None:
        window.frameSwapped.disconnect(swapped.start)
        for timer in (waiting, swapped):
            timer.stop()
            timer.timeout.disconnect(once)
        begin()

    for timer in (waiting, swapped):
        timer.timeout.connect(once)
    window.frameSwapped.connect(swapped.start)
    waiting.start()


def set_timer(window: QQuickWindow, seconds: float, call: Callable[[], None], *, again: bool) -> None:
    """Call `call` in so many seconds, or `again` and again, while the window is there and its thread doesn't hang."""
    timer = QTimer(window, singleShot=not again, interval=max(1, round(seconds * 1000)))
    timer.timeout.connect(call)
    timer.start()


def quit_on_signals(application: QGuiApplication) -> Callable[[], None]:
    """Let Ctrl-C and SIGTERM end the event loop at once; returns what undoes it."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    previous = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: (ours.recv(16), application.exit(0)))  # quit() would ask the window first
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
    """Qt's messages, into the log; not that the kiosk's own family lacks a script, whose letters others have."""
    if message.startswith(f'OpenType support missing for "{FAMILY}"'):
        return
    place = f" ({Path(context.file).name}:{context.line})" if context.file else ""
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", message, place)
