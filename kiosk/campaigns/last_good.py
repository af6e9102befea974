"""The last campaign that could be shown, kept for a kiosk that starts while its file is broken."""

import json
import os
from pathlib import Path

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document
from kiosk.campaigns.folder import FILE_NAME, LoadedCampaign
from kiosk.campaigns.problems import CampaignRefusedError

KEPT_NAME = "last-good.json"


def keep_last_good(loaded: LoadedCampaign, data: Path) -> None:
    """Remember `loaded` in the folder `data`; its pictures stay where their safe copies are.

    Raises:
        OSError: it can't be written.
    """
    pictures = {name: str(copy) for name, copy in loaded.pictures.items()}
    kept = {"folder": str(loaded.folder), "text": loaded.text, "pictures": pictures}
    file = data / KEPT_NAME
    data.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(f".{os.getpid()}.part")
    try:
        unfinished.write_text(json.dumps(kept), "utf-8")
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)


def find_last_good(folder: Path, data: Path) -> LoadedCampaign | None:
    """What `folder` held when it could last be shown, or `None` where that isn't known."""
    try:
        kept = json.loads((data / KEPT_NAME).read_text("utf-8"))
        if kept["folder"] != str(folder):
            return None
        file = folder / FILE_NAME
        campaign, _ = check_document(file, parse_document(file, kept["text"]))
        pictures = {name: Path(copy) for name, copy in kept["pictures"].items() if Path(copy).is_file()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError, CampaignRefusedError):
        return None
    missing = {place for place, name in campaign.pictures().items() if name not in pictures}
    return LoadedCampaign(folder, campaign.without_pictures(missing), pictures, (), kept["text"])
