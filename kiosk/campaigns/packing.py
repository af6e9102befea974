"""A campaign as one file to carry: campaign.toml, its translations and pictures, and nothing else of its folder."""

import stat
import tempfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from kiosk.campaigns.folder import FILE_NAME, LoadedCampaign, load_campaign
from kiosk.campaigns.pack_rules import (
    LARGEST_PACK,
    SUFFIX,
    PackRefusedError,
    PackTrouble,
    PictureChanging,
    check_names,
)
from kiosk.campaigns.pictures import PictureRefusedError, read_picture
from kiosk.campaigns.problems import Problem
from kiosk.campaigns.schema import schema_text
from kiosk.campaigns.writing import SCHEMA_NAME
from kiosk.model.campaign import Campaign
from kiosk.model.records import dataclass
from kiosk.system.atomic_file import write_atomically

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The same for all, so that the same campaign gives the same bytes."""
_UNIX = 3
_FOR_ALL_TO_READ = stat.S_IFREG | 0o644


@dataclass(frozen=True, slots=True)
class Packed:
    """What was packed."""

    file: Path
    campaign: Campaign
    names: tuple[str, ...]
    """The files in it."""
    size: int
    """Bytes."""
    notes: tuple[Problem, ...]
    """What is not quite right with the campaign; a picture that can't be shown is not in the pack."""


def pack(folder: Path, out: Path, largest: int = LARGEST_PACK) -> Packed:
    """Pack the campaign in `folder` into the file `out`, as a whole or not at all; one that is there is replaced.

    The same campaign gives the same bytes.

    Args:
        folder: the campaign's.
        out: the file, named as packs are.
        largest: how many bytes it may have, packed or not.

    Raises:
        CampaignRefusedError: it can't be shown; holds every problem.
        PackRefusedError: it can't be carried, or `out` isn't named as packs are.
        OSError: `out` can't be written.
    """
    if out.suffix != SUFFIX:
        raise PackRefusedError(PackTrouble("wrong_ending", (out.name, SUFFIX, f"{out.stem or 'drive'}{SUFFIX}")))
    with tempfile.TemporaryDirectory() as cache:
        loaded = load_campaign(folder, Path(cache))
    translations = {name: text.encode() for name, text in loaded.translations.files.items()}
    files = {FILE_NAME: loaded.text.encode(), **translations, **_pictures(loaded, largest)}
    if (folder / SCHEMA_NAME).is_file():
        files[SCHEMA_NAME] = schema_text().encode()
    check_names(list(files))
    data = _archive(files, largest)
    write_atomically(out, data)
    return Packed(out, loaded.campaign, tuple(sorted(files)), len(data), loaded.notes)


def _pictures(loaded: LoadedCampaign, largest: int) -> dict[str, bytes]:
    """The pictures that can be shown, by their plainest name."""
    found: dict[str, bytes] = {}
    for name in sorted(loaded.pictures):
        try:
            found[PurePosixPath(name).as_posix()] = read_picture(loaded.folder / name, loaded.folder)
        except PictureRefusedError as error:  # it was there a moment ago
            raise PackRefusedError(PictureChanging(name, error.trouble)) from None
        if sum(map(len, found.values())) > largest:
            raise _too_large(largest)
    return found


def _archive(files: Mapping[str, bytes], largest: int) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, data in sorted(files.items()):
            entry = ZipInfo(name, _LONG_AGO)
            entry.create_system = _UNIX
            entry.external_attr = _FOR_ALL_TO_READ << 16
            archive.writestr(entry, data, ZIP_DEFLATED)
    if max(made.tell(), sum(map(len, files.values()))) > largest:
        raise _too_large(largest)
    return made.getvalue()


def _too_large(largest: int) -> PackRefusedError:
    return PackRefusedError(PackTrouble("too_large_to_pack", (largest,)))
