"""The one place where the kiosk's parts are built and joined, by constructor.

The window comes first and shows its ground; everything heavy is imported after its first frame, most of it in a lane.
"""

import functools
import logging
import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.choices import Choices
from kiosk.log import log_to
from kiosk.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.attract import AttractView
from kiosk.ui.lanes import AtOnce, Lane
from kiosk.ui.staff_notes import StaffNotes
from kiosk.ui.window import Display, after_first_frame, install_fonts, make_application, quit_on_signals, speak

if TYPE_CHECKING:
    from kiosk.campaigns.folder import LoadedCampaign
    from kiosk.settings import Settings
    from kiosk.ui.attract_shown import AttractFacts
    from kiosk.ui.campaign_source import CampaignSource
    from kiosk.ui.scan_reach import ScanReach

_log = logging.getLogger(__name__)

TICK_MILLISECONDS = 15_000
"""How often the clock is looked at: days left and "as of" change by it."""


class Kiosk:
    """One running kiosk behind a window that is there already; `close` it before the application ends.

    Args:
        choices: from the command line.
        application: Qt.
        display: the window; the scenes are put into it.
        settings: reads this machine's settings, with what went wrong about them; called in the lane.
        executor: who does the lane's work; a thread of its own unless given.
        on_screen: whether codes are drawn on a real screen, whose pixels have a size.
    """

    def __init__(
        self,
        choices: Choices,
        application: QGuiApplication,
        display: Display,
        settings: "Callable[[], tuple[Settings, list[str]]]",
        executor: Executor | None = None,
        *,
        on_screen: bool = False,
    ) -> None:
        self._choices = choices
        self._application = application
        self._on_screen = on_screen
        self._source: CampaignSource | None = None
        self._reach: ScanReach | None = None
        self._settings: Settings | None = None
        self.language = choices.language or "en"
        self.notes = StaffNotes()
        self.view = AttractView()
        self._lane = Lane("campaign", executor)
        self._lane.run(settings, self._begin, self._give_up)
        self.display = display
        speak(application, resource_folder(), choices.language)
        display.set_stage(self.view, self.notes, motion=not choices.still)
        self._tick = QTimer(interval=TICK_MILLISECONDS)
        self._tick.timeout.connect(self.look_at_clock)
        self._tick.start()

    def close(self) -> None:
        """Lanes first, then the window, then the parts it shows."""
        self._tick.stop()
        self._lane.close()
        self.display.close()

    def fall_safe(self) -> None:
        """Something unexpected happened: the screen that always works."""
        self.notes.warn("kiosk", "Something unexpected happened. Start the kiosk again; the log has the details.")
        self.view.fail()

    def look_at_clock(self) -> None:
        """Show what the time is good for now."""
        from kiosk.model.phase import EARLIEST_CREDIBLE_YEAR

        now = self._choices.clock()
        if now.year < EARLIEST_CREDIBLE_YEAR:
            said = f"This machine's clock says {now:%d %B %Y}. Days and dates are left out until it is set right."
            self.notes.warn("clock", said)
        else:
            self.notes.tell("clock")
        self.view.learn(now=now)

    def _begin(self, read: "tuple[Settings, list[str]]") -> None:
        """The settings are here: show this machine's campaign its way."""
        from kiosk.ui.campaign_source import CampaignSource
        from kiosk.ui.scan_reach import ScanReach, millimetres_per_pixel

        settings, trouble = read
        self._settings = settings
        if trouble:
            self.notes.warn("settings", *trouble)
        self.display.set_motion(on=not (settings.reduced_motion or self._choices.still))
        self.display.set_text_scale(settings.text_scale)
        screen = self._application.primaryScreen()
        size = millimetres_per_pixel(screen, settings.screen_inches) if self._on_screen else None
        self._reach = ScanReach(self.view, self.notes, size)
        self._source = CampaignSource(
            self._folder(settings),
            self._load,
            self._find_last_good,
            self._lane,
            self.notes,
            on_loaded=self._show,
            on_nothing=self.view.fail,
        )
        self._source.start()

    def _give_up(self, failure: BaseException) -> None:
        _log.critical("the kiosk could not begin", exc_info=failure)
        self.fall_safe()

    def _folder(self, settings: "Settings") -> Path:
        """The campaign to show: named on the command line, set on this machine, or the built-in example."""
        if self._choices.campaign is not None:
            return self._choices.campaign
        return Path(settings.campaign) if settings.campaign else resource_folder() / EXAMPLE_CAMPAIGN

    def _load(self, folder: Path) -> "LoadedCampaign":
        from kiosk.campaigns.folder import load_campaign
        from kiosk.campaigns.last_good import keep_last_good
        from kiosk.ui.attract_derive import derive

        loaded = load_campaign(folder, self._choices.data / "pictures")
        derive(self._facts(loaded))  # words and codes are remembered, so that showing them is quick
        try:
            keep_last_good(loaded, self._choices.data)
        except OSError as error:
            _log.info("the campaign is not kept for a later start: %s", error)
        return loaded

    def _find_last_good(self, folder: Path) -> "LoadedCampaign | None":
        from kiosk.campaigns.last_good import find_last_good

        return find_last_good(folder, self._choices.data)

    def _facts(self, loaded: "LoadedCampaign") -> "AttractFacts":
        from kiosk.ui.attract_shown import AttractFacts

        assert self._settings is not None, "the settings come before the campaign"  # noqa: S101 - for the type checker
        return AttractFacts(
            campaign=loaded.campaign,
            now=self._choices.clock(),
            language=self._choices.language or self._settings.language or loaded.campaign.language,
            kiosk_code=self._settings.code,
            pictures=loaded.pictures,
        )

    def _show(self, loaded: "LoadedCampaign") -> None:
        facts = self._facts(loaded)
        self.language = facts.language
        speak(self._application, resource_folder(), self.language)
        self.display.retranslate()
        self.view.know(facts)
        self.look_at_clock()


def read_settings_or_usual(data: Path) -> "tuple[Settings, list[str]]":
    """The settings in `data`, or the usual ones with a sentence about why."""
    from kiosk.settings import Settings, SettingsRefusedError, keep_settings

    try:
        return keep_settings(data), []
    except SettingsRefusedError as error:
        return Settings(), [f"The usual settings are in use: {error}"]


def run(choices: Choices) -> int:
    """Show the kiosk until it is told to stop, and return the exit code."""
    application = make_application()
    display = Display(resource_folder())
    kiosks: list[Kiosk] = []

    def begin() -> None:
        trouble = log_to(choices.data)
        install_fonts(application, resource_folder())
        settings = functools.partial(read_settings_or_usual, choices.data)
        kiosk = Kiosk(choices, application, display, settings, on_screen=True)
        kiosks.append(kiosk)
        if trouble:
            kiosk.notes.warn("disk", *trouble)
        sys.excepthook = functools.partial(_unexpected, kiosk)

    after_first_frame(display.window, begin)
    stop_listening = quit_on_signals(application)
    try:
        display.show(choices.size)
        return application.exec()
    finally:
        stop_listening()
        sys.excepthook = sys.__excepthook__
        if kiosks:
            kiosks[0].close()
        else:
            display.close()


def take_snapshots(
    choices: Choices,
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
    from kiosk.ui.snapshot import chosen, scenes_of, take

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    use_software_renderer()
    application = make_application()
    install_fonts(application, resource_folder())
    settings = functools.partial(read_settings_or_usual, choices.data)
    display = Display(resource_folder())
    kiosk = Kiosk(replace(choices, still=True), application, display, settings, AtOnce())
    try:
        while kiosk.view.scene == "starting":
            application.processEvents()
        scenes = chosen(scenes_of(kiosk.view), patterns)
        take(display, kiosk.view, scenes, sizes, kiosk.language, out, on_taken)
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
