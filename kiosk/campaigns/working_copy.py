"""A campaign while staff change it: kept after every change, saved when they say so, and each saved state kept too.

Its text is campaign.toml together with its translations, which are changed, taken back and saved alike.
"""

import datetime as dt
import hashlib
import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import LARGEST_FILE, parse_document, read_text
from kiosk.campaigns.folder import FILE_NAME
from kiosk.campaigns.translations import is_translation, read_translations
from kiosk.model.records import dataclass
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
    """The campaign as it was until `moment`."""

    moment: dt.datetime
    file: Path
    """campaign.toml of then; its translations lie beside it."""

    def read(self) -> dict[str, str]:
        """The text of each of its files, by name.

        Raises:
            OSError: they can't be read.
        """
        beside = self.file.parent.glob(f"{self.file.stem}.*.toml")
        files = {f"campaign{file.name.removeprefix(self.file.stem)}": file for file in (self.file, *sorted(beside))}
        return {name: read_small(file, LARGEST_FILE).decode() for name, file in files.items()}


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
        self._clock = clock
        self._draft = data / DRAFTS / f"{name}.json"
        self._states = data / STATES / name
        self._saved = _read(folder)
        self._began = _digests(self._saved)
        self._files = dict(self._saved)
        for name, (text, began) in self._kept().items():
            self._files[name], self._began[name] = text, began
        self._undone: list[dict[str, str]] = []

    @property
    def text(self) -> str:
        """campaign.toml with every change."""
        return self._files[FILE_NAME]

    @property
    def translations(self) -> dict[str, str]:
        """The text of each file for another language with every change, by name."""
        return {name: text for name, text in self._files.items() if name != FILE_NAME}

    @property
    def saved(self) -> str:
        """campaign.toml as it was read or saved last."""
        return self._saved[FILE_NAME]

    @property
    def is_changed(self) -> bool:
        """Whether it is other than what is saved."""
        return self._files != self._saved

    @property
    def is_overtaken(self) -> bool:
        """Whether a file has become another since its changes began: what they were made of isn't there any more."""
        saved = self._saved
        return any(self._began.get(name, _digest("")) != _digest(saved.get(name, "")) for name in self._changed())

    @property
    def can_undo(self) -> bool:
        """Whether there is a change of this session to take back."""
        return bool(self._undone)

    def change(self, text: str, name: str = FILE_NAME) -> None:
        """Make `text` that of the file called `name`, for now.

        Raises:
            OSError: it can't be kept; nothing is changed.
        """
        self.put({name: text})

    def put(self, files: Mapping[str, str]) -> None:
        """Make these the texts of the files that they name, for now, as one change.

        Raises:
            OSError: it can't be kept; nothing is changed.
        """
        self._become({**self._files, **files})

    def undo(self) -> None:
        """Take the last change of this session back.

        Raises:
            OSError: it can't be kept; nothing is changed.
        """
        if self._undone:
            self._keep(self._undone[-1])
            self._files = self._undone.pop()

    def discard(self) -> None:
        """Go back to what is saved; that can be undone.

        Raises:
            OSError: it can't be kept; nothing is changed.
        """
        self._saved = _read(self.folder)
        self._become(dict(self._saved))
        self._began = _digests(self._saved)

    def save(self) -> None:
        """Write the files that were changed; what they were, by whomever written, is kept as a state to go back to.

        Raises:
            CampaignRefusedError: it couldn't be shown; holds every problem, and nothing is written.
            OSError: it can't be written; nothing is changed.
        """
        file = self.folder / FILE_NAME
        check_document(file, parse_document(file, self.text))
        was, mine = _read(self.folder), self._changed()
        gone = [name for name in self._saved if name not in self._files]
        changed = [name for name in sorted(mine) if was.get(name) != self._files[name]]
        if changed or gone:
            stamp = f"{self._clock().astimezone(dt.UTC):{_STAMP}}"
            for name, text in was.items():
                write_atomically(self._states / f"{stamp}{name.removeprefix('campaign')}", text.encode())
            for name in changed:
                write_atomically(self.folder / name, self._files[name].encode())
            for name in gone:
                (self.folder / name).unlink(missing_ok=True)
        kept = {name: text for name, text in was.items() if name not in gone}
        self._saved = {**kept, **{name: self._files[name] for name in mine}}
        self._files = dict(self._saved)
        self._began = _digests(self._saved)
        self._keep(self._files)
        for old in self.states()[MOST_STATES:]:
            for part in (old.file, *self._states.glob(f"{old.file.stem}.*.toml")):
                with suppress(OSError):
                    part.unlink()

    def states(self) -> tuple[SavedState, ...]:
        """What was saved before, the newest first."""
        found = []
        for file in sorted(self._states.glob("*.toml"), reverse=True):
            with suppress(ValueError):  # a translation beside it has no moment of its own
                found.append(SavedState(dt.datetime.strptime(file.stem, _STAMP).replace(tzinfo=dt.UTC), file))
        return tuple(found)

    def _become(self, files: dict[str, str]) -> None:
        if files != self._files:
            self._keep(files)
            self._undone = [*self._undone, self._files][-MOST_UNDONE:]
            self._files = files

    def _changed(self) -> list[str]:
        return [name for name, text in self._files.items() if self._saved.get(name) != text]

    def _kept(self) -> dict[str, tuple[str, str]]:
        """What was changed, and the digest of the file that it was made of, by the file's name."""
        try:
            kept = json.loads(read_small(self._draft, 8 * LARGEST_FILE))
            if kept["folder"] != str(self.folder):
                return {}
            files = {FILE_NAME: (str(kept["text"]), str(kept["began"]))}
            for name, (text, began) in kept.get("translations", {}).items():
                if is_translation(name):
                    files[name] = str(text), str(began)
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            return {}
        return files

    def _keep(self, files: Mapping[str, str]) -> None:
        changed = {name: text for name, text in files.items() if self._saved.get(name) != text}
        if not changed:  # a translation that is only gone is there again after a crash
            self._draft.unlink(missing_ok=True)
            return
        translations = {name: (text, self._began.get(name, _digest(""))) for name, text in changed.items()}
        translations.pop(FILE_NAME, None)
        began, text = self._began[FILE_NAME], files[FILE_NAME]
        kept = {"folder": str(self.folder), "began": began, "text": text, "translations": translations}
        write_atomically(self._draft, json.dumps(kept).encode())


def _read(folder: Path) -> dict[str, str]:
    """The text of campaign.toml and of the translations beside it that can be read, by name."""
    return {FILE_NAME: read_text(folder / FILE_NAME), **read_translations(folder)[0]}


def _digests(files: Mapping[str, str]) -> dict[str, str]:
    return {name: _digest(text) for name, text in files.items()}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
