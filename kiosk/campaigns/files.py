"""The campaign's files as a running kiosk reads them, and what is kept of them for a worse day."""

import contextlib
import logging
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from kiosk.campaigns.folder import ALL_ILLUSTRATIONS, LoadedCampaign, load_campaign
from kiosk.campaigns.last_good import find_last_good, keep_last_good
from kiosk.campaigns.pictures import safe_picture
from kiosk.system.kept_answers import KeptAnswers

_log = logging.getLogger(__name__)


class CampaignFiles:
    """Reads campaigns, and keeps safe copies of their pictures in the folder `data`.

    Args:
        data: the data folder.
        keep: whether each campaign is kept for a later start that finds it broken.
        side: how large copies of pictures are; see `kiosk.campaigns.pictures.safe_picture`.
    """

    def __init__(self, data: Path, *, keep: bool, side: int | None = None) -> None:
        self._data = data
        self._keep = keep
        self._checks = KeptAnswers(data, keeps=keep)
        self._side = side
        self._scratch: TemporaryDirectory[str] | None = None

    def load(self, folder: Path, *, makes: bool = True) -> LoadedCampaign:
        """The campaign in `folder`; pictures of which no copy is there yet wait, unless it `makes` them.

        Raises:
            CampaignRefusedError: it can't be shown.
        """
        loaded = load_campaign(folder, self._picture_cache(), self._side, makes=makes, kept=self._checks)
        if self._keep and not loaded.waiting:
            try:
                keep_last_good(loaded, self._data)
            except OSError as error:
                _log.info("the campaign is not kept for a later start: %s", error)
        return loaded.illustrated(self._picture_cache(), self._side, makes=makes)

    def make_picture(self, folder: Path, name: str) -> None:
        """Make the copy that the picture `name` of the campaign in `folder` waits for, or draw its illustrations.

        Raises:
            PictureRefusedError: it can't be shown.
            OSError: the copy can't be kept.
        """
        if name == ALL_ILLUSTRATIONS:
            waiting = load_campaign(folder, self._picture_cache(), self._side, makes=False, kept=self._checks)
            waiting.illustrated(self._picture_cache(), self._side)
        else:
            safe_picture(folder / name, folder, self._picture_cache(), self._side)

    def find_last_good(self, folder: Path) -> LoadedCampaign | None:
        """What `folder` held when it could last be shown, if that is known."""
        found = find_last_good(folder, self._data)
        return found.illustrated(self._picture_cache(), self._side) if found is not None else None

    def close(self) -> None:
        """Remove the copies that were made for this run only."""
        if self._scratch is not None:
            self._scratch.cleanup()

    def _picture_cache(self) -> Path:
        """Where safe copies of pictures go: the data folder, or one for this run where that can't be written."""
        cache = self._data / "pictures"
        if self._scratch is None:
            try:
                cache.mkdir(parents=True, exist_ok=True)
                with TemporaryFile(dir=cache):
                    return cache
            except OSError:
                with contextlib.suppress(OSError):
                    self._scratch = TemporaryDirectory(prefix="kiosk-pictures-", ignore_cleanup_errors=True)
        return Path(self._scratch.name) if self._scratch is not None else cache
