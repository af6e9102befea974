"""What the scene that asks for a PIN shows, as QML reads it: one property for each part of `DoorShown`."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.door.records import DoorShown
from kiosk.ui.qt_property import Property

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = DoorShown()


@QmlElement
class DoorProperties(QObject):
    """One `changed` for all of them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = _NOTHING

    @property
    def shown(self) -> DoorShown:
        """What is on the screen."""
        return self._shown

    @Property(str, notify=changed)
    def scene(self) -> str:
        """Scene."""
        return self._shown.scene

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many are typed; which ones is shown nowhere."""
        return self._shown.digits

    @Property(bool, notify=changed)
    def canEnter(self) -> bool:  # noqa: N802 - read from QML
        """Whether enough are typed."""
        return self._shown.can_enter

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a PIN is being checked."""
        return self._shown.busy

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why what was typed was not accepted, one sentence."""
        return self._shown.said

    @Property(int, notify=changed)
    def waits(self) -> int:
        """Seconds until the next try; 0 where one may be made."""
        return self._shown.waits

    @Property(bool, notify=changed)
    def byKeys(self) -> bool:  # noqa: N802 - read from QML
        """Whether a keyboard may type; on a full-screen kiosk only fingers can."""
        return self._shown.by_keys
