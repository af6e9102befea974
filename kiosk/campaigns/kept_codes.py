"""A picture of the codes as they were last on the screen, and whether it may be shown before the campaign was read.

It is believed only where everything that it follows from is as it was: this version of the program, the size of the
window, the command line, and the very files of the settings and of the campaign, or where that was changed, all that
it says but what stands elsewhere. Codes don't change by time alone.
"""

import json
import os
from pathlib import Path

from kiosk import __version__
from kiosk.model.records import dataclass
from kiosk.system.atomic_file import write_atomically
from kiosk.system.data_folder import OWNER_ONLY
from kiosk.system.regular_file import read_small

FILE_NAME = "last-good/codes"
_TEXT = "campaign.toml"
ELSEWHERE = frozenset(
    {
        *("amounts", "benefits", "both", "dues", "feeds", "follow", "funds", "giving", "goals", "highlights"),
        *("highlights_title", "matching", "questions", "sliding_scale", "subtitle", "thanks"),
    }
)
"""What a campaign says that neither the codes nor their place follow from, but for how many stories there are."""
_LARGEST = 30_000_000
_LARGEST_TEXT = 1_000_000


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
        ValueError: its campaign can't be, or not as JSON.
    """
    return {**_around(run, campaign), "files": _files(run, campaign), "says": _says(campaign)}


def find_codes(run: Run, *, as_kept: bool = False) -> KeptCodes | None:
    """What was kept, where it can be believed; `None` where it can't be, for whatever reason.

    With `as_kept` only where no file was touched since.
    """
    try:
        head, _, picture = read_small(run.data / FILE_NAME, _LARGEST).partition(b"\n")
        kept = json.loads(head)
        left, top = kept.pop("place")
        says, before, campaign = kept.pop("says"), kept.pop("files"), Path(kept["campaign"])
        files = _files(run, campaign)
        if kept != _around(run, campaign):
            return None
        if before != files:
            changing = {str(campaign), str(campaign / _TEXT)}
            if as_kept or any(before.get(name) != files.get(name) for name in (before.keys() | files) - changing):
                return None
            if says != _says(campaign):
                return None
        return KeptCodes(picture, (int(left), int(top)))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def keep_codes(codes: KeptCodes, follows_from: dict[str, object], data: Path) -> None:
    """Keep `codes` for the next start, for nobody but this user.

    Raises:
        OSError: they can't be written.
    """
    head = json.dumps({**follows_from, "place": [*codes.place]}).encode()
    write_atomically(data / FILE_NAME, head + b"\n" + codes.picture, mode=OWNER_ONLY)


def _around(run: Run, campaign: Path) -> dict[str, object]:
    return {
        "program": __version__,
        "size": [*run.size],
        "named": str(run.named) if run.named is not None else None,
        "language": run.language,
        "practice": run.practice,
        "campaign": str(campaign),
    }


def _files(run: Run, campaign: Path) -> dict[str, list[int]]:
    texts = sorted(entry.path for entry in os.scandir(campaign) if entry.name.endswith(".toml"))
    return {file: _state(file) for file in (str(run.data / "settings.toml"), str(campaign), *texts)}


def _says(campaign: Path) -> object:
    """What the campaign's text says, but for what stands elsewhere, as JSON has it; dates as texts."""
    from kiosk.system.toml_text import toml_values  # not at each start

    values = toml_values(read_small(campaign / _TEXT, _LARGEST_TEXT).decode("utf-8-sig"))
    said = {name: value for name, value in values.items() if name not in ELSEWHERE}
    return json.loads(json.dumps({**said, "stories": len(values.get("highlights", ()))}, default=str))


def _state(file: str) -> list[int]:
    try:
        status = Path(file).stat()
    except FileNotFoundError:
        return []
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]
