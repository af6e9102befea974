"""The campaigns on this machine, and room for new ones."""

import re
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.campaigns.document import LARGEST_FILE, parse_document, read_text
from kiosk.campaigns.editing import with_value
from kiosk.campaigns.folder import FILE_NAME, read_campaign
from kiosk.campaigns.pictures import PictureRefusedError, read_picture
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.translations import read_translations
from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass
from kiosk.system.atomic_file import write_atomically
from kiosk.system.regular_file import read_small

CAMPAIGNS = "campaigns"
"""The folder in the data folder where campaigns of this machine are."""
_MOST = 50
_LONGEST_NAME = 36
_ELSEWHERE = "elsewhere.txt"
"""Folders outside of it that were on the screen once, one a line."""


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
    return tuple(map(_seen, dict.fromkeys([*first, *own[:_MOST], *_elsewhere(data), *last])))


def remember(data: Path, folder: Path) -> None:
    """List the campaign in `folder` from now on, wherever it is.

    Raises:
        OSError: that can't be written.
    """
    if folder.parent != data / CAMPAIGNS and folder not in (known := _elsewhere(data)):
        lines = [str(one) for one in (folder, *known)][:_MOST]
        write_atomically(data / CAMPAIGNS / _ELSEWHERE, "\n".join(lines).encode())


def _elsewhere(data: Path) -> list[Path]:
    try:
        lines = read_small(data / CAMPAIGNS / _ELSEWHERE, LARGEST_FILE).decode().splitlines()
        return [Path(line) for line in lines if line and (Path(line) / FILE_NAME).is_file()]
    except (OSError, ValueError):
        return []


def new_folder(data: Path, name: str, taken: Collection[str] = ()) -> Path:
    """A folder for a campaign called something like `name`, that isn't there yet, and whose name isn't `taken`."""
    stem = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")[:_LONGEST_NAME] or "drive"
    folders = (data / CAMPAIGNS / (f"{stem}-{count}" if count > 1 else stem) for count in range(1, 10_000))
    return next(folder for folder in folders if not folder.exists() and folder.name not in taken)


def copy_campaign(folder: Path, to: Path) -> None:
    """The campaign in `folder` once more, in the new folder `to`, under an id of its own: its gifts are its own.

    With it go its translations, the pictures that it names and that can be shown, and the files of its feeds.

    Raises:
        CampaignRefusedError: it can't be read.
        OSError: the copy can't be written.
    """
    campaign = read_campaign(folder)
    text = with_value(read_text(folder / FILE_NAME), "id", to.name)
    for name in sorted(set(campaign.pictures().values())):
        with suppress(PictureRefusedError):
            write_atomically(to / name, read_picture(folder / name, folder))
    for name, translation in read_translations(folder)[0].items():
        write_atomically(to / name, translation.encode())
    for feed in campaign.feeds:
        if feed.file is not None:
            with suppress(CampaignRefusedError):
                write_atomically(to / feed.file, read_text(folder / feed.file).encode())
    write_atomically(to / FILE_NAME, text.encode())


def _seen(folder: Path) -> CampaignSeen:
    try:
        return CampaignSeen(folder, read_campaign(folder).title, 0)
    except CampaignRefusedError as error:
        return CampaignSeen(folder, _title(folder), len([one for one in error.problems if one.kind == "fatal"]))


def _title(folder: Path) -> str:
    """What a campaign that can't be shown calls itself."""
    try:
        title = parse_document(file := folder / FILE_NAME, read_text(file)).values.get("title")
    except CampaignRefusedError:
        title = None
    return plain_text(title)[:80] if isinstance(title, str) and title.strip() else folder.name
