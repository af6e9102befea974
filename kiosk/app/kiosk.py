"""The one place where the kiosk's parts are built and joined, by constructor.

The window comes first and shows its ground; everything heavy is imported after its first frame, most of it in a lane.
"""

import functools
import logging
import sys
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kiosk.app.campaign_on_screen import CampaignOnScreen
from kiosk.app.choices import Choices
from kiosk.model.role import may
from kiosk.system.resources import resource_folder
from kiosk.ui.lanes import Lane
from kiosk.ui.timers import once_after, ticking
from kiosk.ui.views import Views
from kiosk.ui.window import Application, Display, speak
from kiosk.words.note_records import ProgramBroken, SettingsTrouble, SlowStart

if TYPE_CHECKING:
    from kiosk.app.late_office import LateOffice
    from kiosk.campaigns.files import CampaignFiles
    from kiosk.campaigns.folder import LoadedCampaign
    from kiosk.machine.settings import Settings
    from kiosk.machine.settings_trouble import SettingsSaid
    from kiosk.model.booth_state import BoothState
    from kiosk.model.role import Role
    from kiosk.ui.attract.records import AttractState
    from kiosk.ui.attract.scan_reach import ScanReach
    from kiosk.ui.booth.controller import BoothController
    from kiosk.ui.campaign_source import CampaignSource
    from kiosk.ui.door.controller import DoorController
    from kiosk.ui.giving.controller import GivingController
    from kiosk.ui.goals.controller import GoalsController
    from kiosk.ui.goals.ledger_checker import LedgerChecker
    from kiosk.ui.office.controller import OfficeController
    from kiosk.ui.safe_mode import SafeMode

_log = logging.getLogger(__name__)

TICK_MILLISECONDS = 15_000
"""How often what depends on the time is shown again: days left and "as of" change by it."""
PATIENCE_MILLISECONDS, LONG_PATIENCE_MILLISECONDS = 5_000, 60_000
"""How long settings and campaign may be on their way before the screen says so; long where codes can be scanned."""


class Kiosk:
    """One running kiosk behind a window that is there already; `close` it before the application ends.

    Args:
        choices: from the command line.
        application: Qt.
        display: the window; the scenes are put into it.
        settings: reads this machine's settings, `None` where they can't be used, with what is wrong
            with them; called in the lane.
        executor: who does the lane's work; a thread of its own unless given.
        on_screen: whether codes are drawn on a real screen, whose pixels have a size.
        keep: whether this run writes into the data folder: the campaign for a later start that finds it broken, the
            ledger, what feeds say.
        safe_mode: whether it crashed again and again, so that at first only the codes are shown.
        resources: the folder whose `i18n` has the translations; the one that ships unless given.
    """

    def __init__(
        self,
        choices: Choices,
        application: Application,
        display: Display,
        settings: "Callable[[], tuple[Settings | None, SettingsSaid]]",
        executor: Executor | None = None,
        *,
        on_screen: bool = False,
        keep: bool = True,
        safe_mode: bool = False,
        resources: Path | None = None,
    ) -> None:
        self._choices = choices
        self._application = application
        self._on_screen = on_screen
        self._keep = keep
        self._files: CampaignFiles | None = None
        self._source: CampaignSource | None = None
        self._reach: ScanReach | None = None
        self._check: LedgerChecker | None = None
        self.views = views = Views()
        self.notes, self.view, self.giving, self.moments = views.notes, views.attract, views.giving, views.moments
        self.goals: GoalsController | None = None
        self.gifts: GivingController | None = None
        self.booth: BoothController | None = None
        self._office: LateOffice | None = None
        self._door: DoorController | None = None
        self._safe_mode: SafeMode | None = None
        self._executor = executor
        self._lane = Lane("campaign", executor)
        self._lane.run(settings, self._begin_in_safe_mode if safe_mode else self._begin, self._give_up)
        self.display = display
        resources = resources or resource_folder()
        speak(application, resources, choices.language)
        display.set_stage(views.on_stage(motion=not choices.still, windowed=on_screen and choices.size is not None))
        self.campaign = CampaignOnScreen(choices, application, display, views, resources, reads_feeds=keep)
        self._tick = ticking(TICK_MILLISECONDS, self.campaign.look_at_clock)
        self._patience = once_after(PATIENCE_MILLISECONDS, self.lose_patience)
        if executor is None:  # else nothing is on its way without this thread's knowledge
            self._patience.start()

    def close(self) -> bool:
        """Lanes first, then the window, then the parts it shows.

        Returns:
            Whether all work has ended; what hangs would hold up the end of the process.
        """
        self._tick.stop()
        self._patience.stop()
        self.views.attendee.close()
        ended = self._lane.close()
        parts = (self._safe_mode, self._door, self._office, self.booth, self.gifts, self.goals, self._check)
        for part in (self.campaign.speaking, *parts):
            ended = (part is None or part.close()) and ended
        self.display.close()
        if self._files is not None:
            self._files.close()
        return ended

    def fall_safe(self) -> None:
        """Something unexpected happened: the screen that always works."""
        self.notes.warn(ProgramBroken())
        self.view.fail()

    def let_in(self, role: "Role") -> None:
        """Somebody who may is at the booth view now; what an attendee saw or chose is gone before."""
        if self._safe_mode is not None:
            self._safe_mode.end()
        self.giving.send_away()
        self.display.stage.setProperty("enlarged", "")
        headline, lines = self.notes.shown.headline, self.notes.shown.lines
        self.views.booth.change(lambda state: replace(state, headline=headline, notes=lines))
        self.views.booth.enter(role)
        if self._office is not None and may(role, "set_up"):
            self._office.prepare()

    @property
    def office(self) -> "OfficeController | None":
        """The office, once it was made."""
        return self._office.made if self._office is not None else None

    def let_into_office(self, role: "Role") -> None:
        """Whoever is at the booth view and may goes on to the office."""
        from kiosk.booth.outcome import OfficeNotReady

        if self._office is None:
            self.views.booth.say(OfficeNotReady())
        else:
            self._office.make()
            self.views.booth.leave()
            self.views.office.enter(role)

    def _leave_office(self, role: "Role | Literal['']") -> None:
        """Whoever goes back is at the booth view; where nobody was there, the public sees its screen."""
        if role:
            self.views.booth.enter(role)

    def _show_state(self, booth: "BoothState") -> None:
        """What volunteers chose is what the public sees."""
        self.view.show_booth(booth)
        self.giving.open_booth(on=booth.state == "open")

    def _announce(self, said: str) -> None:
        """Where whoever set the machine up finds it, and nobody at the screen."""
        _log.info("%s", said)
        if self._on_screen:
            sys.stderr.write(f"{said}\n")

    def lose_patience(self) -> None:
        """Nothing has come home for long, from a share that is gone perhaps: a screen that says so until it does."""
        if self.view.shown.scene == "starting":
            self.notes.warn(SlowStart())
            if self._patience.interval() == LONG_PATIENCE_MILLISECONDS or not self.display.is_laid_over:
                self.view.fail()
            self._patience.start(LONG_PATIENCE_MILLISECONDS)

    def _begin_in_safe_mode(self, read: "tuple[Settings | None, SettingsSaid]") -> None:
        """Show only the codes of this machine's campaign as it could last be shown; the door lets people in."""
        from kiosk.campaigns.last_good import find_last_good
        from kiosk.machine.settings import Settings
        from kiosk.ui.safe_mode import SafeMode

        self._open_door()
        settings = read[0] or Settings()
        self.campaign.use(settings)
        folder = self.campaign.folder(settings)

        def find() -> "AttractState | None":
            known = read[0] is not None or self._choices.campaign is not None
            loaded = find_last_good(folder, self._choices.data) if known else None
            return self.campaign.prepare(loaded) if loaded is not None else None

        begin = functools.partial(self._begin, read)
        self._safe_mode = SafeMode(self._lane, find, self.campaign.fail, self.notes, begin)

    def _open_door(self) -> None:
        from kiosk.app.booth import open_door

        if self._keep and self._door is None:
            windowed = self._on_screen and self._choices.size is not None
            self._door = open_door(self._choices, self.views, self._executor, self._announce, windowed=windowed)
            self.views.door.opened.connect(self.let_in)

    def _begin(self, read: "tuple[Settings | None, SettingsSaid]") -> None:
        """The settings are here: show this machine's campaign its way."""
        from kiosk.campaigns.files import CampaignFiles
        from kiosk.campaigns.pictures import side_for
        from kiosk.machine.settings import Settings
        from kiosk.ui.attract.scan_reach import ScanReach, millimetres_per_pixel
        from kiosk.ui.campaign_source import MOST_LINES, CampaignSource

        self._open_door()
        settings, trouble = read
        if trouble:
            self.notes.warn(SettingsTrouble(tuple(trouble[:MOST_LINES]), restart=settings is None))
        if settings is None and self._choices.campaign is None:
            self.campaign.show_nothing()  # another campaign's codes would take its place
            return
        self.campaign.use(settings := settings or Settings())
        screen = self._application.primaryScreen()
        size = millimetres_per_pixel(screen, settings.screen_inches) if self._on_screen else None
        self._reach = ScanReach(self.view, self.notes, size)
        if read[0] is not None:
            self._open_parts(settings)
        pixels = screen.size() * screen.devicePixelRatio()
        side = side_for(max(pixels.width(), pixels.height())) if self._on_screen else None
        self._files = CampaignFiles(self._choices.data, keep=self._keep, side=side)
        self._source = CampaignSource(
            self.campaign.folder(settings),
            self._load,
            self._files.make_picture if self._executor is None else None,
            self._files.find_last_good,
            self._lane,
            self.notes,
            on_loaded=self.campaign.show,
            on_nothing=self.campaign.show_nothing,
        )
        self._source.start()

    def _open_parts(self, settings: "Settings") -> None:
        """Open what counts, takes gifts and lets people work, each with lanes of its own."""
        from kiosk.app.booth import open_booth_view
        from kiosk.app.giving import open_gifts
        from kiosk.app.goals import check_ledger, open_goals
        from kiosk.app.late_office import LateOffice

        choices, executor, campaign = self._choices, self._executor, self.campaign
        self.goals = open_goals(choices, settings, self.notes, executor, campaign.count, writes=self._keep)
        campaign.goals = self.goals
        if not self._keep:
            return
        self._check = check_ledger(choices, self.notes, executor)
        self.gifts = open_gifts(choices, settings, self.giving, self.notes, executor, self.fall_safe)
        self.booth = campaign.booth = open_booth_view(
            *(choices, settings, self.views, self.display, self.gifts, self.goals, executor),
            shows_screen=lambda: campaign.settings.screen_from_afar,
            on_state=self._show_state,
            on_end=functools.partial(self._application.exit, 0),  # quit() would ask the window first
        )
        self._office = LateOffice(Lane("office", executor), functools.partial(self._make_office, settings))
        self.views.booth.to_office.connect(self.let_into_office)
        self.views.entrance.left.connect(self._leave_office)

    def _make_office(self, settings: "Settings", lane: Lane) -> "OfficeController":
        from kiosk.app.office import open_office

        return open_office(
            *(self._choices, settings, self.views.office, self.display.previews, lane, self._executor),
            state_of=self.campaign.state_of,
            current=lambda: self._source.folder if self._source is not None else None,
            standing=lambda: self.goals.standing() if self.goals is not None else None,
            on_show=self._show_folder,
            on_settings=self.campaign.use,
            text_scale=lambda: self.campaign.settings.text_scale,
        )

    def _show_folder(self, folder: Path) -> None:
        """Show the campaign in `folder` from now on, whatever was chosen before."""
        if self._source is not None:
            self._source.show(folder)

    def _give_up(self, failure: BaseException) -> None:
        _log.critical("the kiosk could not begin", exc_info=failure)
        self.notes.clear(SlowStart.topic)
        self.fall_safe()

    def _load(self, folder: Path, makes: bool) -> "LoadedCampaign":  # noqa: FBT001 - one of two ways to load
        assert self._files is not None, "the settings come before the campaign"  # noqa: S101 - for the type checker
        loaded = self._files.load(folder, makes=makes)
        self.campaign.prepare(loaded)
        return loaded
