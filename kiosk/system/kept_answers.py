"""Answers that take long to find, kept for a later run that asks the same; never asked for what must be found anew."""

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import __version__
from kiosk.system.atomic_file import write_atomically
from kiosk.system.data_folder import OWNER_ONLY
from kiosk.system.regular_file import read_small

FOLDER = "last-good"
MOST_KEPT = 40
"""Answers; the ones kept longest ago go first."""
_LARGEST = 4_000_000
_ENDING = ".checked"


@dataclass(frozen=True, slots=True)
class KeptAnswers:
    """Those that the data folder `data` has from this version of the program, for nobody but this user."""

    data: Path
    keeps: bool
    """Whether more may be kept there; else they are only looked up there, and more are known as long as this is."""
    known: dict[str, str] = field(default_factory=dict)
    """Answers that are not in the folder, by their questions."""

    def find(self, question: str) -> str | None:
        """The answer to `question`; `None` where none is kept, or one that is damaged."""
        if question in self.known:
            return self.known[question]
        try:
            sum_, _, answer = read_small(self._file(question), _LARGEST).partition(b"\n")
            return answer.decode() if sum_ == _sum(answer) else None
        except (OSError, ValueError):
            return None

    def keep(self, question: str, answer: str) -> None:
        """Keep `answer`, for good where it may and can be kept; nothing depends on it."""
        file, content = self._file(question), answer.encode()
        try:
            if self.keeps:
                write_atomically(file, _sum(content) + b"\n" + content, mode=OWNER_ONLY)
                self._forget_oldest()
                return
        except OSError:
            pass  # it is known to this run at least
        self.known[question] = answer
        for old in list(self.known)[:-MOST_KEPT]:
            self.known.pop(old, None)

    def _forget_oldest(self) -> None:
        with suppress(OSError):  # a kiosk beside this one may do the same
            kept = sorted((self.data / FOLDER).glob(f"*{_ENDING}"), key=lambda one: one.stat().st_mtime_ns)
            for old in kept[:-MOST_KEPT]:
                old.unlink()

    def _file(self, question: str) -> Path:
        name = hashlib.sha256(f"{__version__}\n{question}".encode("utf-8", "surrogatepass")).hexdigest()
        return self.data / FOLDER / f"{name}{_ENDING}"


def _sum(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
