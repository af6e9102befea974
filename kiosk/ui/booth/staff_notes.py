"""What the people who run the booth should know, one plain line each, by subject."""

import logging

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_property import Property

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
class StaffNotes(QObject):
    """The lines of the staff's corner. Urgent ones light a small sign there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._urgent: dict[str, tuple[str, ...]] = {}
        self._other: dict[str, tuple[str, ...]] = {}

    def warn(self, subject: str, *lines: str) -> None:
        """Say `lines` about `subject` until told otherwise; they ask for something to be done, and are logged."""
        if self._urgent.get(subject) == lines:
            return
        for line in lines:
            _log.warning("%s: %s", subject, line)
        self._urgent[subject] = lines
        self._other.pop(subject, None)
        self.changed.emit()

    def tell(self, subject: str, *lines: str) -> None:
        """Say `lines` about `subject`; all is well with it. Without lines, say nothing about it any more."""
        if subject not in self._urgent and self._other.get(subject, ()) == lines:
            return
        self._urgent.pop(subject, None)
        self._other.pop(subject, None)
        if lines:
            self._other[subject] = lines
        self.changed.emit()

    @Property(bool, notify=changed)
    def urgent(self) -> bool:
        """Whether something should be done."""
        return bool(self._urgent)

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The line that matters most where the screen has nothing else to show; codes come last."""
        subjects = sorted(self._urgent, key=lambda subject: subject.startswith("code "))
        return next((self._urgent[subject][0] for subject in subjects if self._urgent[subject]), "")

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """All lines, what is urgent first."""
        said = [line for group in (self._urgent, self._other) for lines in group.values() for line in lines]
        return said or [QCoreApplication.translate("StaffNotes", "All is well.")]
