"""A campaign while staff change it: kept after every change, saved when they say so, and each saved state kept too."""

import datetime as dt
import hashlib
import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import LARGEST_FILE, parse_document, read_text
from kiosk.campaigns.folder import FILE_NAME
from kiosk.system.atomic_file import write_atomically
from kiosk.system.regular_file import read_small

DRAFTS = "drafts"
"""The folder in the data folder for what is changed and not saved yet."""
STATES = "saved-states"
"""The folder in the data folder for what was saved before."""
MOST_STATES = 60
"""Of one campaign; the oldest go first."""
MOST_UNDONE = 200
_STAMP = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class SavedState:
    """campaign.toml as it was until `moment`."""

    moment: dt.datetime
    file: Path

    def read(self) -> str:
        """Its text.

        Raises:
            OSError: it can't be read.
        """
        return read_small(self.file, LARGEST_FILE).decode()


class WorkingCopy:
    """The text of one campaign, changed and perhaps not saved yet.

    Args:
        folder: the campaign's.
        data: the data folder, where what isn't saved outlasts the end of the program.
        clock: says when something is saved.

    Raises:
        CampaignRefusedError: there is no campaign.toml that can be read.
    """

    def __init__(self, folder: Path, data: Path, clock: Callable[[], dt.datetime]) -> None:
        name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:24]
        self.folder = folder
        self._file = folder / FILE_NAME
        self._clock = clock
        self._draft = data / DRAFTS / f"{name}.json"
        self._states = data / STATES / name
        self._saved = read_text(self._file)
        self._began = _digest(self._saved)
        self._text = self._saved
        if kept := self._kept():
            self._text, self._began = kept
        self._undone: list[str] = []

    @property
    def text(self) -> str:
        """The text with every change."""
        return self._text

    @property
    def saved(self) -> str:
        """The file as it was read or saved last."""
        return self._saved

    @property
    def is_changed(self) -> bool:
        """Whether it is other than what is saved."""
        return self._text != self._saved

    @property
    def is_overtaken(self) -> bool:
        """Whether the file has become another since the changes began: what they were made of isn't there any more."""
        return self.is_changed and self._began != _digest(self._saved)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change of this session to take back."""
        return bool(self._undone)

    def change(self, text: str) -> None:
        """Make `text` the campaign's, for now.

        Raises:
            OSError: it can't be kept; nothing is changed.
        """
        if text != self._text:
            self._keep(text)
            self._undone = [*self._undone, self._text][-MOST_UNDONE:]
            self._text = text

    def undo(self) -> None:
        """Take the last change of this session back.

        Raises:
            OSError: it can't be kept; nothing is changed.
        """
        if self._undone:
            self._keep(self._undone[-1])
            self._text = self._undone.pop()

    def discard(self) -> None:
        """Go back to what is saved; that can be undone.

        Raises:
            OSError: it can't be kept; nothing is changed.
        """
        self._saved = read_text(self._file)
        self.change(self._saved)
        self._began = _digest(self._saved)

    def save(self) -> None:
        """Write campaign.toml; what it was, by whomever it was written, is kept as a state to go back to.

        Raises:
            CampaignRefusedError: it couldn't be shown; holds every problem, and nothing is written.
            OSError: it can't be written; nothing is changed.
        """
        check_document(self._file, parse_document(self._file, self._text))
        was = read_text(self._file)
        if was != self._text:
            write_atomically(self._states / f"{self._clock().astimezone(dt.UTC):{_STAMP}}.toml", was.encode())
            write_atomically(self._file, self._text.encode())
        self._saved = self._text
        self._began = _digest(self._saved)
        self._keep(self._text)
        for old in sorted(self._states.glob("*.toml"))[:-MOST_STATES]:
            with suppress(OSError):
                old.unlink()

    def states(self) -> tuple[SavedState, ...]:
        """What was saved before, the newest first."""
        found = []
        for file in sorted(self._states.glob("*.toml"), reverse=True):
            with suppress(ValueError):
                found.append(SavedState(dt.datetime.strptime(file.stem, _STAMP).replace(tzinfo=dt.UTC), file))
        return tuple(found)

    def _kept(self) -> tuple[str, str] | None:
        """The draft, and the digest of the file that it was made of."""
        try:
            kept = json.loads(read_small(self._draft, 8 * LARGEST_FILE))
            return (str(kept["text"]), str(kept["began"])) if kept["folder"] == str(self.folder) else None
        except (OSError, ValueError, LookupError, TypeError):
            return None

    def _keep(self, text: str) -> None:
        if text == self._saved:
            self._draft.unlink(missing_ok=True)
        else:
            kept = {"folder": str(self.folder), "began": self._began, "text": text}
            write_atomically(self._draft, json.dumps(kept).encode())


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
