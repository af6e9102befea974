"""The one place where the kiosk's parts are built and joined, by constructor."""

import functools
import logging
import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.campaigns.folder import LoadedCampaign, load_campaign
from kiosk.choices import Choices
from kiosk.model.phase import EARLIEST_CREDIBLE_YEAR
from kiosk.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.settings import Settings
from kiosk.ui.attract import AttractView
from kiosk.ui.attract_shown import AttractFacts
from kiosk.ui.campaign_source import CampaignSource
from kiosk.ui.lanes import AtOnce, Lane
from kiosk.ui.scan_reach import ScanReach, millimetres_per_pixel
from kiosk.ui.snapshot import chosen, scenes_of, take
from kiosk.ui.staff_notes import StaffNotes
from kiosk.ui.window import Display, make_application, quit_on_signals, speak

_log = logging.getLogger(__name__)

TICK_MILLISECONDS = 15_000
"""How often the clock is looked at: days left and "as of" change by it."""


def campaign_folder(choices: Choices, settings: Settings) -> Path:
    """The campaign to show: named on the command line, set on this machine, or the built-in example."""
    if choices.campaign is not None:
        return choices.campaign
    return Path(settings.campaign) if settings.campaign else resource_folder() / EXAMPLE_CAMPAIGN


class Kiosk:
    """One running kiosk. `open` it, run Qt's event loop, `close` it."""

    def __init__(
        self,
        choices: Choices,
        settings: Settings,
        notes: StaffNotes,
        application: QGuiApplication,
        executor: Executor | None = None,
        pixel_millimetres: float | None = None,
    ) -> None:
        self._choices = choices
        self._settings = settings
        self._application = application
        self._language = choices.language or settings.language
        self._spoken = self._language or "en"
        self.notes = notes
        self.view = AttractView()
        self._lane = Lane("campaign", executor)
        self._source = CampaignSource(
            campaign_folder(choices, settings),
            self._load,
            self._lane,
            self.notes,
            on_loaded=self._show,
            on_nothing=self.view.fail,
        )
        self._source.start()
        self._reach = ScanReach(self.view, self.notes, pixel_millimetres)
        self.display = Display(
            resource_folder(),
            self.view,
            self.notes,
            motion=not (settings.reduced_motion or choices.still),
            text_scale=settings.text_scale,
        )
        self._tick = QTimer(interval=TICK_MILLISECONDS)
        self._tick.timeout.connect(self.look_at_clock)

    def open(self) -> None:
        """Show the window and go with the time."""
        self.look_at_clock()
        self._tick.start()
        self.display.show(self._choices.size)

    def close(self) -> None:
        """Lanes first, then the window, then the parts it shows."""
        self._tick.stop()
        self._lane.close()
        self.display.close()

    @property
    def language(self) -> str:
        """The language on the screen."""
        return self._spoken

    def fall_safe(self) -> None:
        """Something unexpected happened: the screen that always works."""
        self.notes.warn("kiosk", "Something unexpected happened. Start the kiosk again; the log has the details.")
        self.view.fail()

    def _load(self, folder: Path) -> LoadedCampaign:
        return load_campaign(folder, self._choices.data / "pictures")

    def _show(self, loaded: LoadedCampaign) -> None:
        self._spoken = language = self._language or loaded.campaign.language
        speak(self._application, resource_folder(), language)
        self.display.retranslate()
        self.view.know(
            AttractFacts(
                campaign=loaded.campaign,
                now=self._choices.clock(),
                language=language,
                kiosk_code=self._settings.code,
                pictures=loaded.pictures,
            )
        )

    def look_at_clock(self) -> None:
        """Show what the time is good for now."""
        now = self._choices.clock()
        if now.year < EARLIEST_CREDIBLE_YEAR:
            said = f"This machine's clock says {now:%d %B %Y}. Days and dates are left out until it is set right."
            self.notes.warn("clock", said)
        else:
            self.notes.tell("clock")
        self.view.learn(now=now)


def run(choices: Choices, settings: Settings, trouble: list[str]) -> int:
    """Show the kiosk until it is told to stop.

    Args:
        choices: from the command line.
        settings: this machine's.
        trouble: what went wrong before, a sentence each, for the staff's corner.

    Returns:
        The exit code.
    """
    application = make_application(resource_folder(), choices.language or settings.language)
    notes = StaffNotes()
    if trouble:
        notes.warn("start", *trouble)
    pixel_millimetres = millimetres_per_pixel(application.primaryScreen(), settings.screen_inches)
    kiosk = Kiosk(choices, settings, notes, application, pixel_millimetres=pixel_millimetres)
    sys.excepthook = functools.partial(_unexpected, kiosk)
    stop_listening = quit_on_signals(application)
    try:
        kiosk.open()
        return application.exec()
    finally:
        stop_listening()
        sys.excepthook = sys.__excepthook__
        kiosk.close()


def take_snapshots(
    choices: Choices,
    settings: Settings,
    out: Path,
    patterns: Sequence[str],
    sizes: Sequence[tuple[int, int]],
    on_taken: Callable[[Path], None],
) -> None:
    """Save a picture of each scene whose name matches one of `patterns`, in each of `sizes`, in `out`.

    Raises:
        NoSuchSceneError: a pattern matches no scene.
        OSError: a picture can't be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    use_software_renderer()
    application = make_application(resource_folder(), choices.language or settings.language)
    kiosk = Kiosk(replace(choices, still=True), settings, StaffNotes(), application, AtOnce())
    try:
        application.processEvents()
        kiosk.look_at_clock()
        scenes = chosen(scenes_of(kiosk.view), patterns)
        take(kiosk.display, kiosk.view, scenes, sizes, kiosk.language, out, on_taken)
    finally:
        kiosk.close()


def use_software_renderer() -> None:
    """Draw without a graphics processor; before Qt starts."""
    os.environ["QT_QUICK_BACKEND"] = "software"


def _unexpected(
    kiosk: Kiosk, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    _log.critical("unexpected", exc_info=(kind, error, traceback))
    if not issubclass(kind, KeyboardInterrupt):
        kiosk.fall_safe()
