"""What the people who run the booth should know, by topic."""

import logging
from collections.abc import Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement

from kiosk.model.records import dataclass
from kiosk.ui.qt_record import RecordView
from kiosk.words.words import ENGLISH, Speaker

if TYPE_CHECKING:
    from kiosk.words.note_records import Note, Topic

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NotesState:
    """The notes by topic, those first that were there first."""

    urgent: "Mapping[Topic, Note]" = field(default_factory=dict)
    """What asks to be done."""
    other: "Mapping[Topic, Note]" = field(default_factory=dict)
    speaker: Speaker = ENGLISH


@dataclass(frozen=True, slots=True)
class NotesShown:
    """The staff's corner."""

    urgent: bool = False
    """Whether something should be done."""
    headline: str = ""
    """The line that matters most where the screen has nothing else to show; empty where nothing is urgent."""
    lines: tuple[str, ...] = ("All is well.",)
    """All lines, what is urgent first."""
    urgent_lines: int = 0
    """How many of them are urgent."""


@QmlElement
class StaffNotes(RecordView[NotesState, NotesShown]):
    """The notes of the staff's corner. Urgent ones light a small icon there."""

    def __init__(self) -> None:
        super().__init__(NotesState(), NotesShown())

    def derive(self, state: NotesState) -> NotesShown:
        """What is read of the notes in `state`."""
        from kiosk.words.notes import NoteWords

        urgent, other = (
            [line for note in notes.values() for line in _lines(note, state.speaker)]
            for notes in (state.urgent, state.other)
        )
        all_well = NoteWords(state.speaker).all_well()
        lines = (*urgent, *other) or (all_well,)
        return NotesShown(bool(state.urgent), self._first(state.speaker), lines, len(urgent))

    def speak(self, speaker: Speaker) -> None:
        """Say everything in this language from now on."""
        self.change(lambda state: replace(state, speaker=speaker))

    def warn(self, note: "Note") -> None:
        """Something asks to be done: keep `note` until the next one of its topic, and log it in English."""
        topic = note.topic
        if self.state.urgent.get(topic) == note:
            return
        for line in _lines(note, ENGLISH):
            _log.warning("%s: %s", topic, line)
        self.change(
            lambda state: replace(state, urgent={**state.urgent, topic: note}, other=_without(state.other, topic))
        )

    def tell(self, note: "Note") -> None:
        """All is well with its topic, and this is good to know."""
        topic = note.topic
        if topic not in self.state.urgent and self.state.other.get(topic) == note:
            return
        others = _without(self.state.other, topic)
        self.change(lambda state: replace(state, urgent=_without(state.urgent, topic), other={**others, topic: note}))

    def clear(self, topic: "Topic") -> None:
        """There is nothing to say of this topic any more."""
        if topic in self.state.urgent or topic in self.state.other:
            self.change(
                lambda state: replace(state, urgent=_without(state.urgent, topic), other=_without(state.other, topic))
            )

    def summary(self, speaker: Speaker) -> str:
        """The line that matters most; codes come last. Where nothing is urgent, that all is well."""
        from kiosk.words.notes import NoteWords

        return self._first(speaker) or NoteWords(speaker).all_well()

    def _first(self, speaker: Speaker) -> str:
        urgent = self.state.urgent
        topics = sorted(urgent, key=lambda topic: topic.name == "code")
        return next((line for topic in topics for line in _lines(urgent[topic], speaker)), "")


def _without(notes: "Mapping[Topic, Note]", topic: "Topic") -> "dict[Topic, Note]":
    return {other: note for other, note in notes.items() if other != topic}


def _lines(note: "Note", speaker: Speaker) -> list[str]:
    from kiosk.words.notes import NoteWords  # not on the way to the first frame

    return list(NoteWords(speaker).lines(note))
