"""The campaigns on this machine, and room for new ones."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.campaigns.document import read_text
from kiosk.campaigns.folder import FILE_NAME, read_campaign
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.whole_file import write_whole
from kiosk.model.plain_text import plain_text

CAMPAIGNS = "campaigns"
"""The folder in the data folder where campaigns of this machine are."""
_MOST = 50
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class CampaignSeen:
    """A campaign's folder, and what is in it."""

    folder: Path
    title: str
    problems: int
    """How many keep it off the screen."""


def campaigns_on(data: Path, first: Iterable[Path] = (), last: Iterable[Path] = ()) -> tuple[CampaignSeen, ...]:
    """What is in the folders `first`, in the data folder and in `last`, each folder once."""
    try:
        own = sorted(folder for folder in (data / CAMPAIGNS).iterdir() if (folder / FILE_NAME).is_file())
    except OSError:
        own = []
    return tuple(map(_seen, dict.fromkeys([*first, *own[:_MOST], *last])))


def new_folder(data: Path, name: str) -> Path:
    """A folder for a campaign called something like `name`, that isn't there yet."""
    stem = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")[:_LONGEST_NAME] or "drive"
    folders = (data / CAMPAIGNS / (f"{stem}-{count}" if count > 1 else stem) for count in range(1, 10_000))
    return next(folder for folder in folders if not folder.exists())


def copy_campaign(folder: Path, to: Path) -> None:
    """The campaign in `folder` once more, in the new folder `to`: its text and the pictures it names.

    Raises:
        CampaignRefusedError: it can't be read.
        OSError: the copy can't be written.
    """
    text = read_text(folder / FILE_NAME)
    for name in sorted(set(read_campaign(folder).pictures().values())):
        write_whole(to / name, (folder / name).read_bytes())
    write_whole(to / FILE_NAME, text.encode())


def _seen(folder: Path) -> CampaignSeen:
    try:
        return CampaignSeen(folder, read_campaign(folder).title, 0)
    except CampaignRefusedError as error:
        return CampaignSeen(folder, _title(folder), len([one for one in error.problems if one.kind == "fatal"]))


def _title(folder: Path) -> str:
    """What a campaign that can't be shown calls itself."""
    try:
        title = tomllib.loads(read_text(folder / FILE_NAME)).get("title")
    except (CampaignRefusedError, ValueError):
        title = None
    return plain_text(title)[:80] if isinstance(title, str) and title.strip() else folder.name
