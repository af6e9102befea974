"""Whether anybody but this user and root can change what the kiosk reads, or read what it keeps."""

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.checks.check import Found
from kiosk.checks.findings import FilesOpen, Place
from kiosk.system.resources import resource_folder
from kiosk.system.trusted_paths import open_to_others

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings


def look_at_files(data: Path, settings: "Settings", environ: Mapping[str, str] = os.environ) -> Found:
    """The first place that others can change; the data folder, which they may not read either, comes first.

    Args:
        data: the data folder.
        settings: name the campaign's folder.
        environ: where the folder of the system's credentials stands.
    """
    for place, path in _places(data, settings, environ):
        if (found := open_to_others(path, private=place == "data")) is not None:
            return Found("watch" if place == "program" else "bad", FilesOpen(place, found))
    return Found("good", "files_closed")


def _places(data: Path, settings: "Settings", environ: Mapping[str, str]) -> Iterator[tuple[Place, Path]]:
    yield "data", data
    campaign = Path(settings.campaign) if settings.campaign else None
    if campaign is not None and not campaign.is_relative_to(resource_folder()):
        yield "campaign", campaign
    if folder := environ.get("CREDENTIALS_DIRECTORY"):
        yield "secrets", Path(folder)
    for path in (resource_folder(), *map(Path, filter(None, sys.path)), Path(sys.executable)):
        yield "program", path
