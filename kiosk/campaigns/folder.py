"""A campaign folder: `campaign.toml` and its pictures."""

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document, read_text
from kiosk.campaigns.pictures import PictureRefusedError, safe_picture
from kiosk.campaigns.problems import Problem
from kiosk.model.campaign import Campaign

FILE_NAME = "campaign.toml"


@dataclass(frozen=True, slots=True)
class LoadedCampaign:
    """A campaign that can be shown: safe copies of its pictures, and what is not quite right with it."""

    folder: Path
    campaign: Campaign
    pictures: dict[str, Path]
    """By the name the campaign gives them."""
    notes: tuple[Problem, ...]
    text: str
    """campaign.toml as it was read."""


def load_campaign(folder: Path, cache: Path) -> LoadedCampaign:
    """The campaign in `folder`; a picture that can't be shown is left out and noted.

    Raises:
        CampaignRefusedError: it can't be shown; holds every problem.
    """
    file = folder / FILE_NAME
    text = read_text(file)
    document = parse_document(file, text)
    campaign, notes = check_document(file, document)
    pictures: dict[str, Path] = {}
    unusable: set[str] = set()
    for place, name in campaign.pictures().items():
        try:
            pictures[name] = safe_picture(folder / name, folder, cache)
        except PictureRefusedError as error:
            unusable.add(place)
            wrong = f"the picture {name} is left out: {error.wrong}"
            notes.append(Problem(file, wrong, error.instead, document.line_of(place), place, fatal=False))
        except OSError as error:
            unusable.add(place)
            wrong = f"the picture {name} is left out: no copy of it can be kept ({error.strerror})"
            instead = "make room on the disk, or make the data folder writable"
            notes.append(Problem(file, wrong, instead, document.line_of(place), place, fatal=False))
    return LoadedCampaign(folder, campaign.without_pictures(unusable), pictures, tuple(notes), text)


def fingerprint(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What tells one state of the folder's files from another: names, sizes and times; empty where there is none."""
    try:
        with os.scandir(folder) as entries:
            states = [(entry.name, entry.stat(follow_symlinks=False)) for entry in entries if not entry.is_dir()]
    except OSError:
        return ()
    return tuple(sorted((name, status.st_size, status.st_mtime_ns) for name, status in states))
