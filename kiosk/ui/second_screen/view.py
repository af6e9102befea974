"""The view model of what the second screen shows beside the campaign."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.attendee.view import AttendeeView  # noqa: F401 - a type that the fail-safe scene names
from kiosk.ui.qt_record import RecordView
from kiosk.ui.second_screen.records import SecondScreenShown, SecondScreenState

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SecondScreenView(RecordView[SecondScreenState, SecondScreenShown]):
    """The last gifts, and how old the figures are."""

    ended = Signal()
    """Somebody has asked for the end by key."""

    def __init__(self) -> None:
        super().__init__(SecondScreenState(), SecondScreenShown())

    def derive(self, state: SecondScreenState) -> SecondScreenShown:
        """What is shown in `state`."""
        from kiosk.ui.second_screen.derive import derive  # not on the way to the first frame

        return derive(state)

    @Slot()
    def end(self) -> None:
        """Ask for the end."""
        self.ended.emit()
