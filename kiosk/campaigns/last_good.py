"""The last campaign that could be shown, kept for a kiosk that starts while its file is broken."""

import json
import os
import zlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from kiosk.campaigns.check import check_document
from kiosk.campaigns.checking_child import check_apart
from kiosk.campaigns.document import LARGEST_FILE, parse_document
from kiosk.campaigns.folder import FILE_NAME, LoadedCampaign
from kiosk.campaigns.pictures import facts_of
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.translations import MOST_LANGUAGES, translate
from kiosk.system.atomic_file import write_atomically
from kiosk.system.data_folder import OWNER_ONLY
from kiosk.system.kept_answers import KeptAnswers
from kiosk.system.regular_file import read_small

KEPT_FOLDER = "last-good"
MOST_KEPT = 10
"""Campaigns; the ones kept longest ago go first."""


def kept_file(folder: Path, data: Path) -> Path:
    """Where the campaign in `folder` is kept in the folder `data`."""
    return data / KEPT_FOLDER / f"{zlib.crc32(os.fsencode(folder)):08x}.json"


def keep_last_good(loaded: LoadedCampaign, data: Path) -> None:
    """Remember `loaded` in the folder `data`, to outlast a power cut; its pictures stay where their safe copies are.

    Raises:
        OSError: it can't be written.
    """
    pictures = {name: str(copy) for name, copy in loaded.pictures.items()}
    kept = {"folder": str(loaded.folder), "text": loaded.text, "pictures": pictures}
    kept["translations"] = loaded.translations.files
    file = kept_file(loaded.folder, data)
    write_atomically(file, json.dumps(kept).encode(), mode=OWNER_ONLY)
    _remove_oldest(file)


def _remove_oldest(newest: Path) -> None:
    """Leave `newest` and the nine kept before it; a kiosk beside this one may remove some at the same time."""
    others = []
    for file in newest.parent.glob("*.json"):
        with suppress(OSError):
            if file != newest:
                others.append((file.stat().st_mtime_ns, file))
    for _, file in sorted(others, reverse=True)[MOST_KEPT - 1 :]:
        with suppress(OSError):
            file.unlink()


def find_last_good(folder: Path, data: Path) -> LoadedCampaign | None:
    """What `folder` held when it could last be shown, or `None` where that isn't known."""
    try:
        kept = json.loads(read_small(kept_file(folder, data), (8 + MOST_LANGUAGES) * LARGEST_FILE))
        if kept["folder"] != str(folder):  # two folders may share a name here
            return None
        file = folder / FILE_NAME
        document = parse_document(file, kept["text"])
        translations = kept.get("translations", {})
        checks = KeptAnswers(data, keeps=False)
        check_apart(file, kept["text"], translations, checks)
        campaign, _ = check_document(file, document, checks)
        translated = translate(folder, document, campaign, translations, checks)
        pictures = {name: Path(copy) for name, copy in kept["pictures"].items() if Path(copy).is_file()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError, CampaignRefusedError):
        return None
    known = {name: facts_of(copy) for name, copy in pictures.items()}
    missing = {place for place, name in campaign.pictures().items() if name not in pictures}
    spoken = {language: one.without_pictures(missing) for language, one in translated.campaigns.items()}
    return LoadedCampaign(
        *(folder, campaign.without_pictures(missing), pictures, known, (), kept["text"]),
        translations=replace(translated, campaigns=spoken),
    )
