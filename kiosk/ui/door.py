"""The view model of the scene that asks for a PIN."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.door_properties import DoorProperties

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DoorView(DoorProperties):
    """Asks who is there; says only how many digits are typed."""

    opened = Signal(str)
    """The PIN was right: of a volunteer or of staff."""

    @Slot()
    def knock(self) -> None:
        """The corner was held."""

    @Slot(str)
    def press(self, digit: str) -> None:
        """A digit of the keypad on the screen."""

    @Slot(str)
    def type(self, digit: str) -> None:
        """A digit of a keyboard; refused where only fingers may type."""

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""

    @Slot()
    def enter(self) -> None:
        """What is typed is complete."""

    @Slot()
    def leave(self) -> None:
        """Go away without opening."""

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
