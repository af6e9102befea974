"""A picture of the codes as they were last on the screen, and whether it may be shown before the campaign was read.

It is believed only where everything that it follows from is as it was: this version of the program, the size of the
window, the command line, and the very files of the settings and of the campaign. Codes don't change by time alone.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__
from kiosk.system.atomic_file import write_atomically
from kiosk.system.data_folder import OWNER_ONLY
from kiosk.system.regular_file import read_small

FILE_NAME = "last-good/codes"
_LARGEST = 30_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """What the command line and the screen say of a run of the kiosk."""

    data: Path
    named: Path | None
    """The campaign's folder, where the command line has one."""
    language: str | None
    practice: bool
    size: tuple[int, int]
    """The window's, in pixels."""


@dataclass(frozen=True, slots=True)
class KeptCodes:
    """The picture, as PNG, and where its upper left corner is in the window, in pixels."""

    picture: bytes
    place: tuple[int, int]


def origin(run: Run, campaign: Path) -> dict[str, object]:
    """What the codes of the folder `campaign` follow from in `run`, as JSON has it.

    Raises:
        OSError: the folder can't be read.
    """
    texts = sorted(entry.path for entry in os.scandir(campaign) if entry.name.endswith(".toml"))
    return {
        "program": __version__,
        "size": [*run.size],
        "named": str(run.named) if run.named is not None else None,
        "language": run.language,
        "practice": run.practice,
        "campaign": str(campaign),
        "files": {file: _state(file) for file in (str(run.data / "settings.toml"), str(campaign), *texts)},
    }


def find_codes(run: Run) -> KeptCodes | None:
    """What was kept, where it can be believed; `None` where it can't be, for whatever reason."""
    try:
        head, _, picture = read_small(run.data / FILE_NAME, _LARGEST).partition(b"\n")
        kept = json.loads(head)
        left, top = kept.pop("place")
        if kept != origin(run, Path(kept["campaign"])):
            return None
        return KeptCodes(picture, (int(left), int(top)))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def keep_codes(codes: KeptCodes, follows_from: dict[str, object], data: Path) -> None:
    """Keep `codes` for the next start, for nobody but this user.

    Raises:
        OSError: they can't be written.
    """
    head = json.dumps({**follows_from, "place": [*codes.place]}).encode()
    write_atomically(data / FILE_NAME, head + b"\n" + codes.picture, mode=OWNER_ONLY)


def _state(file: str) -> list[int]:
    try:
        status = Path(file).stat()
    except FileNotFoundError:
        return []
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]
