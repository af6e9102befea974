"""Keeps the screen on the last good campaign while staff change its files."""

import functools
import logging
from collections import deque
from collections.abc import Callable
from pathlib import Path

from kiosk.campaigns.folder import LoadedCampaign
from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.campaign_watch import CampaignWatch
from kiosk.ui.lanes import Lane
from kiosk.words.note_records import CampaignAdvice, CampaignAsBefore, CampaignGone, CampaignInPart, CampaignUnusable

_log = logging.getLogger(__name__)

MOST_LINES = 8
"""Problems named in the staff's corner; the log has them all."""


class CampaignSource:
    """Loads a campaign folder in a lane, at once and whenever its files change.

    Args:
        folder: the campaign's folder.
        load: reads the folder, with leave to make copies of pictures or without; raises `CampaignRefusedError` when
            there is nothing to show in it.
        make_picture: makes the copy of one picture in the folder; without it `load` makes all of them at once.
        find_last_good: what the folder held when it could last be shown, if that is known; called in the lane.
        lane: where it is read.
        notes: where problems are shown to staff.
        on_loaded: is given each good campaign.
        on_nothing: is called when there is no good campaign at all.
    """

    def __init__(
        self,
        folder: Path,
        load: Callable[[Path, bool], LoadedCampaign],
        make_picture: Callable[[Path, str], None] | None,
        find_last_good: Callable[[Path], LoadedCampaign | None],
        lane: Lane,
        notes: StaffNotes,
        *,
        on_loaded: Callable[[LoadedCampaign], None],
        on_nothing: Callable[[], None],
    ) -> None:
        self._folder = folder
        self._load = load
        self._make_picture = make_picture
        self._tried: set[str] = set()
        self._at_once = 1
        self._find_last_good = find_last_good
        self._lane = lane
        self._notes = notes
        self._on_loaded = on_loaded
        self._on_nothing = on_nothing
        self._good: LoadedCampaign | None = None
        self._watch: CampaignWatch | None = None

    def start(self) -> None:
        """Load, and watch from now on."""
        self._watch = CampaignWatch(self._folder, self._lane, self._read)
        self._watch.look()
        self._read()

    @property
    def folder(self) -> Path:
        """The folder that is shown."""
        return self._folder

    def show(self, folder: Path) -> None:
        """Show the campaign in `folder` from now on."""
        self._folder = folder
        self._good = None
        if self._watch is not None:
            self._watch.turn_to(folder)
            self._watch.look()
        self._read()

    def _read(self) -> None:
        """Read it all; first without pictures that take long, so that words and codes are on the screen soon."""
        self._tried = set()
        self._at_once = 1
        self._read_on(makes=self._make_picture is None)

    def _read_on(self, *, makes: bool) -> None:
        folder, tried = self._folder, self._tried
        self._lane.run(lambda: self._load(folder, makes), lambda loaded: self._take(loaded, tried), self._keep)

    def _take(self, loaded: LoadedCampaign, tried: set[str]) -> None:
        if loaded.folder != self._folder or tried is not self._tried:
            return  # another one, or a newer state of it, is to be shown by now
        self._good = loaded
        left_out = [note for note in loaded.notes if note.kind == "left_out"]
        if left_out:
            self._notes.warn(CampaignInPart(tuple(left_out[:MOST_LINES])))
        elif loaded.notes:
            self._notes.tell(CampaignAdvice(loaded.notes[:MOST_LINES]))
        else:
            self._notes.clear(CampaignAdvice.topic)
        _log.info("showing the campaign in %s", loaded.folder)
        self._on_loaded(loaded)
        if loaded.waiting:
            names = [name for name in loaded.waiting if name not in tried]
            self._make_pictures(deque(names[: self._at_once]), tried, makes=len(names) <= self._at_once)
            self._at_once *= 2

    def _make_pictures(self, names: deque[str], tried: set[str], *, makes: bool) -> None:
        """Have copies made one by one, in turns with the lane's other work, then read the campaign with them."""
        make, folder = self._make_picture, self._folder
        if tried is not self._tried or make is None:
            return
        if not names:
            self._read_on(makes=makes)
            return
        name = names.popleft()
        tried.add(name)
        self._lane.run(
            lambda: make(folder, name),
            lambda _: self._make_pictures(names, tried, makes=makes),
            lambda _: self._make_pictures(names, tried, makes=makes),  # why not is said when all has been read
        )

    def _keep(self, failure: BaseException) -> None:
        vanished = not self._folder.is_dir()
        if isinstance(failure, CampaignRefusedError):
            problems = failure.problems
            if len(problems) > MOST_LINES:
                from kiosk.words.problem import ProblemWords  # rarely needed

                for problem in problems[MOST_LINES:]:
                    _log.warning("campaign: %s", ProblemWords().line(problem))
        else:
            _log.error("the campaign in %s could not be loaded", self._folder, exc_info=failure)
            problems = ()
        if vanished:
            self._good = None
            self._notes.warn(CampaignGone(self._folder))
            self._on_nothing()
        elif self._good is not None:
            self._say_kept(problems)
        else:
            self._lane.run(
                lambda: self._find_last_good(self._folder),
                functools.partial(self._fall_back, problems),
                lambda _: self._fall_back(problems, None),
            )

    def _fall_back(self, problems: tuple[Problem, ...], last_good: LoadedCampaign | None) -> None:
        """The campaign is broken from the start: show what could last be shown, or nothing."""
        if last_good is None:
            self._notes.warn(CampaignUnusable(problems[:MOST_LINES]))
            self._on_nothing()
            return
        self._good = last_good
        self._say_kept(problems)
        self._on_loaded(last_good)

    def _say_kept(self, problems: tuple[Problem, ...]) -> None:
        self._notes.warn(CampaignAsBefore(problems[:MOST_LINES]))
