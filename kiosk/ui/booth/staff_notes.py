"""What the people who run the booth should know, by topic."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.qt_property import Property
from kiosk.words.words import ENGLISH, Speaker

if TYPE_CHECKING:
    from kiosk.words.note_records import Note, Topic

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
class StaffNotes(QObject):
    """The notes of the staff's corner, said when they are read. Urgent ones light a small icon there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._urgent: dict[Topic, Note] = {}
        self._other: dict[Topic, Note] = {}
        self._speaker = ENGLISH

    def speak(self, speaker: Speaker) -> None:
        """Say everything in this language from now on."""
        self._speaker = speaker
        self.changed.emit()

    def warn(self, note: "Note") -> None:
        """Something asks to be done: keep `note` until the next one of its topic, and log it in English."""
        if self._urgent.get(note.topic) == note:
            return
        for line in _lines(note, ENGLISH):
            _log.warning("%s: %s", note.topic, line)
        self._urgent[note.topic] = note
        self._other.pop(note.topic, None)
        self.changed.emit()

    def tell(self, note: "Note") -> None:
        """All is well with its topic, and this is good to know."""
        if note.topic not in self._urgent and self._other.get(note.topic) == note:
            return
        self._urgent.pop(note.topic, None)
        self._other[note.topic] = note
        self.changed.emit()

    def clear(self, topic: "Topic") -> None:
        """There is nothing to say of this topic any more."""
        urgent, other = self._urgent.pop(topic, None), self._other.pop(topic, None)
        if urgent is not None or other is not None:
            self.changed.emit()

    def summary(self, speaker: Speaker) -> str:
        """The line that matters most; codes come last. Where nothing is urgent, that all is well."""
        from kiosk.words.notes import NoteWords

        return self._first(speaker) or NoteWords(speaker).all_well()

    @Property(bool, notify=changed)
    def urgent(self) -> bool:
        """Whether something should be done."""
        return bool(self._urgent)

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The line that matters most where the screen has nothing else to show; empty where nothing is urgent."""
        return self._first(self._speaker)

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """All lines, what is urgent first."""
        from kiosk.words.notes import NoteWords

        notes = [*self._urgent.values(), *self._other.values()]
        said = [line for note in notes for line in _lines(note, self._speaker)]
        return said or [NoteWords(self._speaker).all_well()]

    def _first(self, speaker: Speaker) -> str:
        topics = sorted(self._urgent, key=lambda topic: topic.name == "code")
        return next((line for topic in topics for line in _lines(self._urgent[topic], speaker)), "")


def _lines(note: "Note", speaker: Speaker) -> list[str]:
    from kiosk.words.notes import NoteWords  # not on the way to the first frame

    return list(NoteWords(speaker).lines(note))
