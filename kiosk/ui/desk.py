"""The view model of the booth view: a volunteer's wishes in, what is shown out, by one `changed`."""

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.desk_properties import DeskProperties

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskView(DeskProperties):
    """Facts in, one `changed` out."""

    @Slot()
    def leave(self) -> None:
        """Back to what the public sees."""

    @Slot()
    def endKiosk(self) -> None:  # noqa: N802 - called from QML
        """End the program; staff only."""

    @Slot(str)
    def go(self, section: str) -> None:
        """Show this section."""

    @Slot()
    def back(self) -> None:
        """Leave the step that asks something, without an answer."""

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""

    @Slot()
    def openBooth(self) -> None:  # noqa: N802 - called from QML
        """Take gifts from now on; asks for a sign where no shift is open."""

    @Slot()
    def displayOnly(self) -> None:  # noqa: N802 - called from QML
        """Show stories, goals and codes only."""

    @Slot()
    def closeBooth(self) -> None:  # noqa: N802 - called from QML
        """Close; asks when somebody is back."""

    @Slot(str)
    def backAt(self, value: str) -> None:  # noqa: N802 - called from QML
        """Close until this time, one of `backTimes`."""

    @Slot()
    def handOver(self) -> None:  # noqa: N802 - called from QML
        """End the shift and begin the next one; asks for its sign."""

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of a keypad or keyboard, for a sign, an amount or an e-mail address."""

    @Slot()
    def erase(self) -> None:
        """Take the last character back."""

    @Slot()
    def confirm(self) -> None:
        """What was typed is complete: the sign, or the e-mail address."""

    @Slot()
    def freeReader(self) -> None:  # noqa: N802 - called from QML
        """End what the card reader is about."""

    @Slot()
    def checkAgain(self) -> None:  # noqa: N802 - called from QML
        """Run the check-list."""

    @Slot(str)
    def recordBy(self, method: str) -> None:  # noqa: N802 - called from QML
        """Record cash, a cheque or members."""

    @Slot(int)
    def choose(self, index: int) -> None:
        """The amount at this place of `amounts`."""

    @Slot()
    def own(self) -> None:
        """Type an amount."""

    @Slot()
    def record(self) -> None:
        """Write it into the book."""

    @Slot(int)
    def askReason(self, number: int) -> None:  # noqa: N802 - called from QML
        """This gift is to be taken back."""

    @Slot(int)
    def takeBack(self, reason: int) -> None:  # noqa: N802 - called from QML
        """Take it back for the reason at this place of `reasons`."""

    @Slot(int)
    def askEmail(self, number: int) -> None:  # noqa: N802 - called from QML
        """The receipt of this gift is to be sent again."""

    @Slot()
    def endDay(self) -> None:  # noqa: N802 - called from QML
        """Compare with Stripe, make the report and save it."""

    @Slot()
    def stopEnding(self) -> None:  # noqa: N802 - called from QML
        """Stop comparing; what is written stays."""
