"""The second screen: where its parts are built and joined. It takes no gift, has no Stripe key and writes no fact."""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.choices import Choices
from kiosk.model.records import dataclass
from kiosk.system.resources import resource_folder
from kiosk.ui.attract.thanks_queue import ThanksQueue
from kiosk.ui.attract.view import AttractView
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.fonts import add_fonts_for
from kiosk.ui.lanes import Lane
from kiosk.ui.second_screen.view import SecondScreenView
from kiosk.ui.timers import ticking
from kiosk.ui.window import Application, Display, speak

if TYPE_CHECKING:
    from kiosk.campaigns.files import CampaignFiles
    from kiosk.campaigns.folder import LoadedCampaign
    from kiosk.machine.settings import Settings
    from kiosk.model.campaign import Campaign
    from kiosk.ui.attract.records import GoalFigure
    from kiosk.ui.attract.scan_reach import ScanReach
    from kiosk.ui.attract.thanks_queue import Arrivals
    from kiosk.ui.campaign_source import CampaignSource
    from kiosk.ui.second_screen.figures import SecondFigures, Standing

_log = logging.getLogger(__name__)

TICK_MILLISECONDS = 15_000
"""How often what depends on the time is shown again."""
FAR_METRES = 10.0
"""From how far away it is read where nobody has said it; the kiosk itself is read from three."""


@dataclass(frozen=True, slots=True)
class Wall:
    """The screen that it is on, and whose figures are shown there."""

    inches: float | None = None
    """From corner to corner; that of the settings, or what the screen itself says, where there is none."""
    metres: float | None = None
    """From how far away it is read; that of the settings, or ten, where there is none."""
    of_fleet: bool = False
    """Whether it shows what all kiosks of a fleet share, on a machine of its own, and not what the kiosk here has."""


class SecondScreen:
    """One running second screen behind a window that is there already; `close` it before the application ends.

    Args:
        choices: from the command line.
        wall: likewise.
        application: Qt.
        display: the window; the scene is put into it.
        settings: reads this machine's settings, `None` where they can't be used; called in the lane.
        executor: who does the lanes' work; a thread of its own for each unless given.
        on_screen: whether codes are drawn on a real screen, whose pixels have a size.
    """

    def __init__(
        self,
        choices: Choices,
        wall: Wall,
        application: Application,
        display: Display,
        settings: "Callable[[], Settings | None]",
        executor: Executor | None = None,
        *,
        on_screen: bool = False,
    ) -> None:
        self._choices, self._wall, self._application = choices, wall, application
        self._executor, self._on_screen = executor, on_screen
        self.view, self.second, self.moments, self.notes = (
            AttractView(),
            SecondScreenView(),
            ThanksQueue(),
            StaffNotes(),
        )
        self.display = display
        self.figures: SecondFigures | None = None
        self._files: CampaignFiles | None = None
        self._source: CampaignSource | None = None
        self._reach: ScanReach | None = None
        self._settings: Settings | None = None
        self._loaded: LoadedCampaign | None = None
        self._figures: Mapping[str, GoalFigure] = {}
        speak(application, resource_folder(), choices.language)
        shown = {"view": self.view, "second": self.second, "moments": self.moments, "motion": not choices.still}
        display.set_stage(shown, "SecondStage.qml")
        self._lane = Lane("campaign", executor)
        self._lane.run(settings, self._begin, self._give_up)
        self._tick = ticking(TICK_MILLISECONDS, self._look_at_clock)

    def close(self) -> bool:
        """Lanes first, then the window; returns whether all work has ended."""
        self._tick.stop()
        ended = self._lane.close()
        if self.figures is not None:
            ended = self.figures.close() and ended
        self.display.close()
        if self._files is not None:
            self._files.close()
        return ended

    def fall_safe(self) -> None:
        """Something unexpected happened: the screen that always works."""
        self.view.fail()

    def _begin(self, settings: "Settings | None") -> None:
        from kiosk.app.campaign_state import campaign_folder
        from kiosk.app.second_figures import open_figures
        from kiosk.campaigns.files import CampaignFiles
        from kiosk.campaigns.pictures import side_for
        from kiosk.machine.settings import Settings
        from kiosk.ui.attract.scan_reach import ScanReach, millimetres_per_pixel
        from kiosk.ui.campaign_source import CampaignSource

        if settings is None and self._choices.campaign is None:
            self.view.fail()  # another campaign's code would take its place
            return
        self._settings = settings = settings or Settings()
        self.moments.on = not (settings.reduced_motion or self._choices.still)
        metres = settings.reading_metres if "reading_metres" in settings.written else FAR_METRES
        inches = self._wall.inches or settings.screen_inches
        self.display.set_motion(on=self.moments.on)
        self.display.set_text_scale(settings.text_scale)
        self.display.set_rotation(settings.rotation)
        self.display.set_distances(inches, settings.scan_metres, self._wall.metres or metres)
        screen = self.display.screen
        self._reach = ScanReach(
            self.view, self.notes, millimetres_per_pixel(screen, inches) if self._on_screen else None
        )
        self.figures = open_figures(
            *(self._choices, settings, self.notes, self._executor, self._count, self._stand),
            of_fleet=self._wall.of_fleet,
        )
        pixels = screen.size() * screen.devicePixelRatio()
        side = side_for(max(pixels.width(), pixels.height())) if self._on_screen else None
        self._files = CampaignFiles(self._choices.data, keep=self._wall.of_fleet, side=side)
        self._source = CampaignSource(
            campaign_folder(self._choices, settings),
            self._load,
            self._files.make_picture if self._executor is None else None,
            self._files.find_last_good,
            self._lane,
            self.notes,
            on_loaded=self._show,
            on_nothing=self.view.fail,
        )
        self._source.start()

    def _load(self, folder: Path, makes: bool) -> "LoadedCampaign":  # noqa: FBT001 - one of two ways to load
        assert self._files is not None, "the settings come before the campaign"  # noqa: S101 - for the type checker
        return self._files.load(folder, makes=makes)

    def _show(self, loaded: "LoadedCampaign") -> None:
        from kiosk.app.campaign_state import campaign_state
        from kiosk.model.letters import texts_of
        from kiosk.model.wording import money_text

        assert self._settings is not None, "the settings come before the campaign"  # noqa: S101 - for the type checker
        if self._loaded is None or self._loaded.campaign.id != loaded.campaign.id:
            self._figures = {}
        self._loaded = loaded
        state = campaign_state(self._choices, self._settings, loaded, self._figures)
        add_fonts_for("".join(text for _, text in texts_of(state.campaign)), resource_folder())
        speak(self._application, resource_folder(), state.language)
        self.display.retranslate()
        self.moments.write_money(lambda minor: money_text(loaded.campaign.money(minor), state.language))
        self.view.show(state)
        self.second.change(
            lambda known: replace(known, campaign=loaded.campaign, language=state.language, now=state.now)
        )
        if self.figures is not None:
            self.figures.show(loaded.campaign, state.language)

    def _count(self, campaign: "Campaign", figures: "Mapping[str, GoalFigure]", arrivals: "Arrivals") -> None:
        if self._loaded is None or self._loaded.campaign is not campaign:
            return  # another one is on the screen by now
        self._figures = figures
        self.view.count(figures)
        self.moments.arrive(arrivals)

    def _stand(self, standing: "Standing") -> None:
        self.second.change(
            lambda known: replace(known, gifts=standing.gifts, cut_off=standing.cut_off, known_at=standing.known_at)
        )

    def _look_at_clock(self) -> None:
        from kiosk.model.phase import believed

        now = believed(self._choices.clock())
        self.view.look_at_clock(now)
        self.second.change(lambda known: replace(known, now=now))

    def _give_up(self, failure: BaseException) -> None:
        _log.critical("the second screen could not begin", exc_info=failure)
        self.fall_safe()
