"""What the booth view shows, as QML reads it: one property for each part of `BoothShown`."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.booth.records import BoothShown
from kiosk.ui.qt_property import Property, for_qml

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = BoothShown()


@QmlElement
class BoothProperties(QObject):
    """One `changed` for all of them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = _NOTHING

    @property
    def shown(self) -> BoothShown:
        """What is on the screen."""
        return self._shown

    @Property(bool, notify=changed)
    def visible(self) -> bool:
        """Visible."""
        return self._shown.visible

    @Property(str, notify=changed)
    def section(self) -> str:
        """Section."""
        return self._shown.section

    @Property(str, notify=changed)
    def step(self) -> str:
        """Step."""
        return self._shown.step

    @Property(bool, notify=changed)
    def practice(self) -> bool:
        """Practice."""
        return self._shown.practice

    @Property(str, notify=changed)
    def role(self) -> str:
        """Volunteer or staff."""
        return self._shown.role

    @Property(bool, notify=changed)
    def mayLeave(self) -> bool:  # noqa: N802 - read from QML
        """Whether whoever is here may end the kiosk."""
        return self._shown.may_leave

    @Property(str, notify=changed)
    def health(self) -> str:
        """One line: how the kiosk is, what that means for attendees, and what to do."""
        return self._shown.health

    @Property(str, notify=changed)
    def healthLevel(self) -> str:  # noqa: N802 - read from QML
        """Health level."""
        return self._shown.health_level

    @Property(str, notify=changed)
    def said(self) -> str:
        """What became of the last thing that was done; empty once it is old."""
        return self._shown.said

    @Property(str, notify=changed)
    def saidLevel(self) -> str:  # noqa: N802 - read from QML
        """Said level."""
        return self._shown.said_level

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._shown.busy

    @Property(str, notify=changed)
    def state(self) -> str:
        """open, display, closed."""
        return self._shown.state

    @Property(str, notify=changed)
    def stateText(self) -> str:  # noqa: N802 - read from QML
        """Such as `Open since 10:12` or `Closed, back at 14:00`."""
        return self._shown.state_text

    @Property(str, notify=changed)
    def shift(self) -> str:
        """The sign or name of the shift; empty where none is open."""
        return self._shown.shift

    @Property(str, notify=changed)
    def shiftText(self) -> str:  # noqa: N802 - read from QML
        """Such as `Shift AB since 10:12`, or that no shift is open and so no cards are taken."""
        return self._shown.shift_text

    @Property("QVariantList", notify=changed)
    def sums(self) -> list[Any]:
        """Of this shift."""
        return list(for_qml(self._shown.sums))

    @Property(str, notify=changed)
    def sumsTotal(self) -> str:  # noqa: N802 - read from QML
        """Sums total."""
        return self._shown.sums_total

    @Property(str, notify=changed)
    def reader(self) -> str:
        """Reader."""
        return self._shown.reader

    @Property(str, notify=changed)
    def readerLevel(self) -> str:  # noqa: N802 - read from QML
        """Reader level."""
        return self._shown.reader_level

    @Property("QVariantList", notify=changed)
    def unclear(self) -> list[Any]:
        """Payments whose end isn't known: code and sentence."""
        return list(for_qml(self._shown.unclear))

    @Property("QVariantList", notify=changed)
    def backTimes(self) -> list[Any]:  # noqa: N802 - read from QML
        """Back times."""
        return list(for_qml(self._shown.back_times))

    @Property(str, notify=changed)
    def sign(self) -> str:
        """The sign as typed so far."""
        return self._shown.sign

    @Property("QVariantList", notify=changed)
    def checks(self) -> list[Any]:
        """Checks."""
        return list(for_qml(self._shown.checks))

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """Checking."""
        return self._shown.checking

    @Property(str, notify=changed)
    def checkSummary(self) -> str:  # noqa: N802 - read from QML
        """Such as `All 9 checks are green.`."""
        return self._shown.check_summary

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What staff far away need to help, to be read from a code."""
        return self._shown.summary

    @Property(int, notify=changed)
    def summaryModules(self) -> int:  # noqa: N802 - read from QML
        """Width of that code."""
        return self._shown.summary_modules

    @Property(str, notify=changed)
    def method(self) -> str:
        """cash, cheque, member."""
        return self._shown.method

    @Property("QVariantList", notify=changed)
    def amounts(self) -> list[Any]:
        """For members: how many joined."""
        return list(for_qml(self._shown.amounts))

    @Property(str, notify=changed)
    def typed(self) -> str:
        """An own amount as typed so far, as money."""
        return self._shown.typed

    @Property(str, notify=changed)
    def typedWrong(self) -> str:  # noqa: N802 - read from QML
        """Why it can't be recorded, one sentence; empty where it can or nothing was typed."""
        return self._shown.typed_wrong

    @Property(str, notify=changed)
    def point(self) -> str:
        """The sign for the keypad's decimal key; empty where the currency has none."""
        return self._shown.point

    @Property(str, notify=changed)
    def recordable(self) -> str:
        """What the record button says, such as `Record $20.00 in cash`; empty while there is nothing to record."""
        return self._shown.recordable

    @Property("QVariantList", notify=changed)
    def gifts(self) -> list[Any]:
        """Gifts."""
        return list(for_qml(self._shown.gifts))

    @Property(str, notify=changed)
    def picked(self) -> str:
        """The gift that is being taken back or whose receipt is sent, such as `$20.00 in cash at 10:31`."""
        return self._shown.picked

    @Property("QStringList", notify=changed)
    def reasons(self) -> list[str]:
        """Reasons."""
        return list(self._shown.reasons)

    @Property(str, notify=changed)
    def email(self) -> str:
        """Email."""
        return self._shown.email

    @Property(bool, notify=changed)
    def emailComplete(self) -> bool:  # noqa: N802 - read from QML
        """Email complete."""
        return self._shown.email_complete

    @Property("QVariantList", notify=changed)
    def questions(self) -> list[Any]:
        """Questions."""
        return list(for_qml(self._shown.questions))

    @Property(str, notify=changed)
    def ending(self) -> str:
        """Empty, comparing, done, differs or failed."""
        return self._shown.ending

    @Property("double", notify=changed)
    def endProgress(self) -> float:  # noqa: N802 - read from QML
        """0 to 1 while it compares; -1 where that can't be told."""
        return self._shown.end_progress

    @Property(str, notify=changed)
    def endText(self) -> str:  # noqa: N802 - read from QML
        """What is being done, or what became of it, one sentence."""
        return self._shown.end_text

    @Property("QStringList", notify=changed)
    def differences(self) -> list[str]:
        """Differences."""
        return list(self._shown.differences)

    @Property("QVariantList", notify=changed)
    def report(self) -> list[Any]:
        """The day's figures."""
        return list(for_qml(self._shown.report))

    @Property(str, notify=changed)
    def reportTotal(self) -> str:  # noqa: N802 - read from QML
        """Report total."""
        return self._shown.report_total

    @Property(str, notify=changed)
    def saved(self) -> str:
        """Where the report's files are, one sentence; empty before."""
        return self._shown.saved
