"""Keeps the screen on the last good campaign while staff change its files."""

import logging
from collections.abc import Callable
from pathlib import Path

from kiosk.campaigns.folder import LoadedCampaign
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.ui.campaign_watch import CampaignWatch
from kiosk.ui.lanes import Lane
from kiosk.ui.staff_notes import StaffNotes

_log = logging.getLogger(__name__)

MOST_LINES = 8
"""Problems named in the staff's corner; the log has them all."""


class CampaignSource:
    """Loads a campaign folder in a lane, at once and whenever its files change.

    Args:
        folder: the campaign's folder.
        load: reads the folder; raises `CampaignRefusedError` when there is nothing to show in it.
        lane: where it is read.
        notes: where problems are told.
        on_loaded: is given each good campaign.
        on_nothing: is called when there is no good campaign at all.
    """

    def __init__(
        self,
        folder: Path,
        load: Callable[[Path], LoadedCampaign],
        lane: Lane,
        notes: StaffNotes,
        *,
        on_loaded: Callable[[LoadedCampaign], None],
        on_nothing: Callable[[], None],
    ) -> None:
        self._folder = folder
        self._load = load
        self._lane = lane
        self._notes = notes
        self._on_loaded = on_loaded
        self._on_nothing = on_nothing
        self._good: LoadedCampaign | None = None
        self._watch: CampaignWatch | None = None

    def start(self) -> None:
        """Load, and watch from now on."""
        self._watch = CampaignWatch(self._folder, self._read)
        self._read()

    def _read(self) -> None:
        self._lane.run(lambda: self._load(self._folder), self._take, self._keep)

    def _take(self, loaded: LoadedCampaign) -> None:
        self._good = loaded
        if loaded.notes:
            some = "Part of the campaign needs a look; the rest is on the screen."
            self._notes.warn("campaign", some, *map(str, loaded.notes[:MOST_LINES]))
        else:
            self._notes.tell("campaign")
        _log.info("showing the campaign in %s", loaded.folder)
        self._on_loaded(loaded)

    def _keep(self, failure: BaseException) -> None:
        vanished = not self._folder.is_dir()
        if isinstance(failure, CampaignRefusedError):
            lines = [str(problem) for problem in failure.problems]
            for line in lines[MOST_LINES:]:
                _log.warning("campaign: %s", line)
        else:
            _log.error("the campaign in %s could not be loaded", self._folder, exc_info=failure)
            lines = ["Something unexpected happened while reading it; the log has the details."]
        if vanished:
            self._notes.warn(
                "campaign", f"The campaign's folder {self._folder} is gone. Put it back, or choose another."
            )
        elif self._good is not None:
            kept = "The campaign was saved with a mistake, so the last good version stays on the screen."
            self._notes.warn("campaign", kept, *lines[:MOST_LINES])
        else:
            kept = "The campaign cannot be shown until this is put right:"
            self._notes.warn("campaign", kept, *lines[:MOST_LINES])
        if vanished or self._good is None:
            self._good = None
            self._on_nothing()
