"""The way into the office for the scenes around it; the office's own view is made for whoever enters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.words.words import ENGLISH, Speaker

if TYPE_CHECKING:
    from kiosk.ui.office.view import OfficeView

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OfficeEntrance(QObject):
    """Whether somebody is in the office, before there is one and after."""

    changed = Signal()
    made = Signal()
    left = Signal(str)
    """Nobody is in the office any more; who went, or empty where nobody was there."""

    def __init__(self) -> None:
        super().__init__()
        self._view: OfficeView | None = None
        self._speaker = ENGLISH

    @property
    def view(self) -> "OfficeView":
        """The office's view, made on the first call with all that it brings."""
        if self._view is None:
            from kiosk.ui.office.view import OfficeView

            self._view = OfficeView()
            self._view.speak(self._speaker)
            self._view.changed.connect(self.changed)
            self._view.left.connect(self.left)
            self.made.emit()
        return self._view

    @property
    def place(self) -> str:
        """What is in front there; empty where nobody is."""
        if self._view is None or not self._view.shown.visible:
            return ""
        return self._view.shown.section + self._view.shown.step

    def speak(self, speaker: Speaker) -> None:
        """Show the same in other words from now on."""
        self._speaker = speaker
        if self._view is not None:
            self._view.speak(speaker)

    def _is_visible(self) -> bool:
        return self._view is not None and self._view.shown.visible

    def _inside(self) -> QObject | None:
        return self._view

    visible = Property(bool, _is_visible, notify=changed)
    inside = Property(QObject, _inside, notify=made)
    """The office's view where it was made."""
