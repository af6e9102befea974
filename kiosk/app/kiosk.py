"""The one place where the kiosk's parts are built and joined, by constructor.

The window comes first and shows its ground; everything heavy is imported after its first frame, most of it in a lane.
"""

import datetime as dt
import functools
import logging
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.choices import Choices
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.lanes import Lane
from kiosk.ui.speaker import speaker_of
from kiosk.ui.window import Display, Views, speak
from kiosk.words.note_records import ClockWrong, ProgramBroken, SettingsTrouble, SlowStart

if TYPE_CHECKING:
    from kiosk.campaigns.files import CampaignFiles
    from kiosk.campaigns.folder import LoadedCampaign
    from kiosk.machine.settings import Settings
    from kiosk.model.booth_state import BoothState
    from kiosk.model.campaign import Campaign
    from kiosk.model.role import Role
    from kiosk.ui.attract.records import AttractState, GoalFigure
    from kiosk.ui.attract.scan_reach import ScanReach
    from kiosk.ui.attract.thanks_queue import Arrivals
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
"""How often the clock is looked at: days left and "as of" change by it."""
PATIENCE_MILLISECONDS = 5_000
"""How long the settings and the campaign may be on their way before the screen says so."""


class Kiosk:
    """One running kiosk behind a window that is there already; `close` it before the application ends.

    Args:
        choices: from the command line.
        application: Qt.
        display: the window; the scenes are put into it.
        settings: reads this machine's settings, `None` where they can't be used, with a sentence each about what is
            wrong with them; called in the lane.
        executor: who does the lane's work; a thread of its own unless given.
        on_screen: whether codes are drawn on a real screen, whose pixels have a size.
        keep: whether this run writes into the data folder: the campaign for a later start that finds it broken, the
            book, what feeds say.
        careful: whether it crashed again and again, so that at first only the codes are shown.
        resources: the folder whose `i18n` has the translations; the one that ships unless given.
    """

    def __init__(
        self,
        choices: Choices,
        application: QGuiApplication,
        display: Display,
        settings: "Callable[[], tuple[Settings | None, list[str]]]",
        executor: Executor | None = None,
        *,
        on_screen: bool = False,
        keep: bool = True,
        careful: bool = False,
        resources: Path | None = None,
    ) -> None:
        self._choices = choices
        self._resources = resources or resource_folder()
        self._application = application
        self._on_screen = on_screen
        self._keep = keep
        self._loaded: LoadedCampaign | None = None
        self._files: CampaignFiles | None = None
        self._source: CampaignSource | None = None
        self._reach: ScanReach | None = None
        self._settings: Settings | None = None
        self._figures: Mapping[str, GoalFigure] = {}
        self._counted = ""
        self.books: GoalsController | None = None
        self._check: LedgerChecker | None = None
        self.language = choices.language or "en"
        self.views = views = Views()
        self.notes, self.view, self.giving, self.moments = views.notes, views.attract, views.giving, views.moments
        self.gifts: GivingController | None = None
        self.booth: BoothController | None = None
        self.office: OfficeController | None = None
        self._door: DoorController | None = None
        self._careful: SafeMode | None = None
        self._executor = executor
        self._lane = Lane("campaign", executor)
        self._lane.run(settings, self._begin_carefully if careful else self._begin, self._give_up)
        self.display = display
        speak(application, self._resources, choices.language)
        display.set_stage(views, motion=not choices.still, windowed=on_screen and choices.size is not None)
        self._tick = QTimer(interval=TICK_MILLISECONDS)
        self._tick.timeout.connect(self.look_at_clock)
        self._tick.start()
        self._patience = QTimer(singleShot=True, interval=PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.lose_patience)
        if executor is None:  # else nothing is on its way without this thread's knowledge
            self._patience.start()

    def close(self) -> bool:
        """Lanes first, then the window, then the parts it shows.

        Returns:
            Whether all work has ended; what hangs would hold up the end of the process.
        """
        self._tick.stop()
        self._patience.stop()
        ended = self._lane.close()
        for live in (self._careful, self._door, self.office, self.booth, self.gifts, self.books, self._check):
            ended = (live is None or live.close()) and ended
        self.display.close()
        if self._files is not None:
            self._files.close()
        return ended

    @property
    def loaded(self) -> "LoadedCampaign | None":
        """The campaign on the screen."""
        return self._loaded

    def fall_safe(self) -> None:
        """Something unexpected happened: the screen that always works."""
        self.notes.warn(ProgramBroken())
        self.view.fail()

    def let_in(self, role: "Role") -> None:
        """Somebody who may is at the booth view now; what an attendee saw or chose is gone before."""
        if self._careful is not None:
            self._careful.end()
        self.giving.send_away()
        self.display.stage.setProperty("enlarged", "")
        headline, lines = self.notes.shown.headline, self.notes.shown.lines
        self.views.booth.change(lambda state: replace(state, headline=headline, notes=lines))
        self.views.booth.enter(role)

    def let_into_office(self, role: "Role") -> None:
        """Whoever is at the booth view and may goes on to the office."""
        from kiosk.booth.outcome import OfficeNotReady

        if self.office is None:
            self.views.booth.say(OfficeNotReady())
        else:
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

    def look_at_clock(self) -> None:
        """Show what the time is good for now."""
        from kiosk.model.phase import NO_TIME, believed

        if self._choices.at is not None:
            return
        clock = self._choices.clock()
        now = believed(clock)
        if now == NO_TIME:
            self.notes.warn(ClockWrong(clock.date()))
        else:
            self.notes.clear(ClockWrong.topic)
        self.view.look_at_clock(now)

    def lose_patience(self) -> None:
        """Nothing has come home for long, from a share that is gone perhaps: a screen that says so until it does."""
        if self.view.shown.scene == "starting":
            self.notes.warn(SlowStart())
            self.view.fail()

    def speak_in(self, language: str | None) -> None:
        """Say everything in `language` from now on; without one, in that of the settings or the campaign."""
        self._choices = replace(self._choices, language=language)
        if self._loaded is not None:
            self._show(self._loaded)
        else:
            self._say_in(language or "en")

    def _begin_carefully(self, read: "tuple[Settings | None, list[str]]") -> None:
        """Show only the codes of this machine's campaign as it could last be shown; the door lets people in."""
        from kiosk.campaigns.last_good import find_last_good
        from kiosk.machine.settings import Settings
        from kiosk.ui.attract.derive import derive
        from kiosk.ui.safe_mode import SafeMode

        self._open_door()
        self._settings = read[0] or Settings()
        folder = self._folder(self._settings)

        def find() -> "AttractState | None":
            known = read[0] is not None or self._choices.campaign is not None
            loaded = find_last_good(folder, self._choices.data) if known else None
            if loaded is None:
                return None
            derive(facts := self._facts(loaded))  # remembered, as when a campaign is loaded
            return facts

        begin = functools.partial(self._begin, read)
        self._careful = SafeMode(self._lane, find, self.view, self.notes, begin)

    def _open_door(self) -> None:
        from kiosk.app.booth import open_door

        if self._keep and self._door is None:
            windowed = self._on_screen and self._choices.size is not None
            self._door = open_door(self._choices, self.views, self._executor, self._announce, windowed=windowed)
            self.views.door.opened.connect(self.let_in)

    def _begin(self, read: "tuple[Settings | None, list[str]]") -> None:
        """The settings are here: show this machine's campaign its way."""
        from kiosk.app.booth import open_booth_view
        from kiosk.app.giving import open_gifts
        from kiosk.app.goals import check_book, open_books
        from kiosk.app.office import open_office
        from kiosk.campaigns.files import CampaignFiles
        from kiosk.machine.settings import Settings
        from kiosk.ui.attract.scan_reach import ScanReach, millimetres_per_pixel
        from kiosk.ui.campaign_source import MOST_LINES, CampaignSource

        self._open_door()
        settings, trouble = read
        if trouble:
            self.notes.warn(SettingsTrouble(tuple(trouble[:MOST_LINES]), restart=settings is None))
        if settings is None and self._choices.campaign is None:
            self._show_nothing()  # another campaign's codes would take its place
            return
        settings = settings or Settings()
        self._take_settings(settings)
        screen = self._application.primaryScreen()
        size = millimetres_per_pixel(screen, settings.screen_inches) if self._on_screen else None
        self._reach = ScanReach(self.view, self.notes, size)
        if read[0] is not None:
            self.books = open_books(
                self._choices, settings, self.notes, self._executor, self._count, writes=self._keep
            )
            if self._keep:
                self._check = check_book(self._choices, self.notes, self._executor)
                self.gifts = open_gifts(
                    self._choices, settings, self.giving, self.notes, self._executor, self.fall_safe
                )
                self.booth = open_booth_view(
                    *(self._choices, settings, self.views, self.display, self.gifts, self._executor),
                    on_state=self._show_state,
                    on_end=functools.partial(self._application.exit, 0),  # quit() would ask the window first
                )
                self.office = open_office(
                    *(self._choices, settings, self.views.office, self.display.previews, self._executor),
                    facts=self._facts,
                    current=lambda: self._source.folder if self._source is not None else None,
                    on_show=self._show_folder,
                    on_settings=self._take_settings,
                    text_scale=lambda: self._settings.text_scale if self._settings is not None else 1.0,
                )
                self.views.booth.to_office.connect(self.let_into_office)
                self.views.office.left.connect(self._leave_office)
        self._files = CampaignFiles(self._choices.data, keep=self._keep)
        self._source = CampaignSource(
            self._folder(settings),
            self._load,
            self._files.find_last_good,
            self._lane,
            self.notes,
            on_loaded=self._show,
            on_nothing=self._show_nothing,
        )
        self._source.start()

    def _take_settings(self, settings: "Settings") -> None:
        """Use the screen as the settings say; the rest of them is for the next start."""
        self._settings = settings
        self.moments.on = not (settings.reduced_motion or self._choices.still)
        self.display.set_motion(on=self.moments.on)
        self.display.set_text_scale(settings.text_scale)
        self.display.set_rotation(settings.rotation)
        if self._loaded is not None:
            self._show(self._loaded)

    def _show_folder(self, folder: Path) -> None:
        """Show the campaign in `folder` from now on, whatever was chosen before."""
        if self._source is not None:
            self._choices = replace(self._choices, campaign=folder)
            self._source.show(folder)

    def _give_up(self, failure: BaseException) -> None:
        _log.critical("the kiosk could not begin", exc_info=failure)
        self.notes.clear(SlowStart.topic)
        self.fall_safe()

    def _folder(self, settings: "Settings") -> Path:
        """The campaign to show: named on the command line, set on this machine, or the built-in example."""
        if self._choices.campaign is not None:
            return self._choices.campaign
        return Path(settings.campaign) if settings.campaign else resource_folder() / EXAMPLE_CAMPAIGN

    def _load(self, folder: Path) -> "LoadedCampaign":
        from kiosk.ui.attract.derive import derive

        assert self._files is not None, "the settings come before the campaign"  # noqa: S101 - for the type checker
        loaded = self._files.load(folder)
        derive(self._facts(loaded))  # words and codes are remembered, so that showing them is quick
        return loaded

    def _facts(self, loaded: "LoadedCampaign") -> "AttractState":
        from kiosk.ui.attract.records import AttractState

        assert self._settings is not None, "the settings come before the campaign"  # noqa: S101 - for the type checker
        return AttractState(
            campaign=loaded.campaign,
            now=self._now(loaded.campaign.dates.zone),
            language=self._choices.language or self._settings.language or loaded.campaign.language,
            kiosk_code=self._settings.code,
            practice=self._choices.practice,
            pictures=loaded.pictures,
            figures=self._figures if self._counted == loaded.campaign.id else {},
        )

    def _now(self, zone: dt.tzinfo) -> dt.datetime:
        from kiosk.model.phase import believed

        at = self._choices.at
        if at is None:
            return believed(self._choices.clock())
        return at if at.tzinfo else at.replace(tzinfo=zone)

    def _show(self, loaded: "LoadedCampaign") -> None:
        from kiosk.model.wording import money_text

        facts = self._facts(loaded)
        self._loaded = loaded
        self.notes.clear(SlowStart.topic)
        self._say_in(facts.language)
        self.moments.write_money(lambda minor: money_text(loaded.campaign.money(minor), self.language))
        self.view.show(facts)
        self.giving.give_to(facts.campaign, facts.language, practice=facts.practice)
        self.giving.goal_share = self._share_of_bar
        self.look_at_clock()
        if self.books is not None:
            settings = self._settings
            folder = Path(settings.feed_folder) if settings and settings.feed_folder else loaded.folder
            self.books.show(loaded.campaign, folder if self._keep else None, facts.language)
        if self.booth is not None:
            self.booth.show(loaded.campaign, facts.language)

    def _share_of_bar(self, minor: int) -> float:
        """How much of the first bar that shows money a gift of `minor` is."""
        from kiosk.model.progress import share_of_bar

        goals = self._loaded.campaign.goals if self._loaded is not None else ()
        for goal in (goal for goal in goals if goal.is_money):
            figure = self._figures.get(goal.id)
            return share_of_bar(goal, figure.raised if figure is not None else goal.start, minor)
        return 0.0

    def _count(self, campaign: "Campaign", figures: "Mapping[str, GoalFigure]", arrivals: "Arrivals") -> None:
        """The goals of `campaign` stand at `figures` now, and `arrivals` are to be thanked for."""
        if self._loaded is None or self._loaded.campaign is not campaign:
            return  # another one is on the screen by now
        self._figures, self._counted = figures, campaign.id
        self.view.count(figures)
        self.moments.arrive(arrivals)

    def _show_nothing(self) -> None:
        self._loaded = None
        self.notes.clear(SlowStart.topic)
        self.view.fail()

    def _say_in(self, language: str) -> None:
        self.language = language
        self.notes.speak(speaker_of(language))
        speak(self._application, self._resources, language)
        self.views.office.speak(speaker_of(language))
        self.display.retranslate()
        self.views.door.derive_again()


def read_settings_or_why_not(data: Path) -> "tuple[Settings | None, list[str]]":
    """The settings in `data` with what needs a look, or why there are none that can be used; called in a lane."""
    import kiosk.app.goals  # noqa: F401 - here it holds up nobody, and the screen needs it next
    from kiosk.machine.settings import SettingsRefusedError, keep_settings

    try:
        return keep_settings(data)
    except SettingsRefusedError as error:
        return None, [str(error)]
