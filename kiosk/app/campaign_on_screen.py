"""The campaign on the screen: what each part of the screen shows of it, at which time and in which language."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.choices import Choices
from kiosk.app.preferences import preferences_of
from kiosk.app.speaking import Speaking
from kiosk.system.resources import spoken_languages
from kiosk.ui.fonts import add_fonts_for
from kiosk.ui.speaker import speaker_of
from kiosk.ui.views import Views
from kiosk.ui.window import Application, Display, reader_listens, speak
from kiosk.words.note_records import ClockWrong, SlowStart

if TYPE_CHECKING:
    from kiosk.campaigns.folder import LoadedCampaign
    from kiosk.machine.settings import Settings
    from kiosk.model.campaign import Campaign, Goal
    from kiosk.model.matching import Match
    from kiosk.model.progress import Reached
    from kiosk.ui.attendee.announcing import Announcer
    from kiosk.ui.attract.records import AttractState, GoalFigure
    from kiosk.ui.attract.thanks_queue import Arrivals
    from kiosk.ui.booth.controller import BoothController
    from kiosk.ui.goals.controller import GoalsController


class CampaignOnScreen:
    """Gives each part of the screen its share of a campaign, and of the settings that change how it looks.

    `use` comes before any campaign; `goals` and `booth` are filled in once they are open.

    Args:
        choices: from the command line.
        application: Qt, which has the translator.
        display: the window with the scenes.
        views: what the scenes show.
        resources: the folder whose `i18n` has the translations.
        reads_feeds: whether files of feeds are read from the campaign's folder.
    """

    def __init__(
        self,
        choices: Choices,
        application: Application,
        display: Display,
        views: Views,
        resources: Path,
        *,
        reads_feeds: bool,
    ) -> None:
        self._choices = choices
        self._application = application
        self._display = display
        self._views = views
        self._resources = resources
        self._reads_feeds = reads_feeds
        self._settings: Settings | None = None
        self._figures: Mapping[str, GoalFigure] = {}
        self._figures_of = ""
        self.loaded: LoadedCampaign | None = None
        self.goals: GoalsController | None = None
        self.booth: BoothController | None = None
        self.language = choices.language or "en"
        self.on_shown: Callable[[], None] = lambda: None
        """Is called whenever a campaign was put on the screen."""
        self.speaking = Speaking(display, views, lambda: self.language, self._currency)
        self._asked = ""
        self._announcer: Announcer | None = None
        parts = (views.attract, views.giving, views.attendee, views.moments, views.door, views.booth, views.entrance)
        for part in parts:
            part.changed.connect(self._announce)
        attendee, giving = views.attendee, views.giving
        attendee.speaks.connect(self.speak_for_attendee)
        attendee.changed.connect(self._write_languages)
        attendee.changed.connect(lambda: giving.give_time(more=attendee.shown.more_time))
        giving.changed.connect(lambda: attendee.attend(giving=giving.shown.scene != ""))
        giving.abandoned.connect(attendee.end_guidance)
        views.door.opened.connect(attendee.forget)  # volunteers and staff read the kiosk's own language

    def _announce(self) -> None:
        """Where a screen reader listens, it is told what has come."""
        if not (self._display.is_open and reader_listens()):
            return
        if self._announcer is None:
            from kiosk.ui.attendee.announcing import Announcer

            self._announcer = Announcer(self._display.window, self._views)
        self._announcer.change(speaker_of(self.language), self._currency())

    @property
    def settings(self) -> "Settings":
        """This machine's, once `use` was called."""
        assert self._settings is not None, "the settings come before the campaign"  # noqa: S101 - for the type checker
        return self._settings

    def use(self, settings: "Settings") -> None:
        """Look as the settings say; the rest of them is for the next start."""
        self._settings = settings
        self._views.moments.on = not (settings.reduced_motion or self._choices.still)
        self._display.set_motion(on=self._views.moments.on)
        self._display.set_text_scale(settings.text_scale)
        self._views.attendee.always(preferences_of(settings, contrast=self._display.prefers_contrast()))
        self.speaking.use(settings)
        self._display.set_switches(settings.switches, settings.switch_keys, settings.switch_seconds)
        self._display.set_rotation(settings.rotation)
        self._views.giving.point_to_reader(settings.reader_side)
        self._display.set_distances(settings.screen_inches, settings.scan_metres, settings.reading_metres)
        self._display.set_height(settings.screen_bottom_mm if settings.screen_inches is not None else None)
        if self.loaded is not None:
            self.show(self.loaded)

    def folder(self, settings: "Settings") -> Path:
        """The campaign to show: named on the command line, set on this machine, or the built-in example."""
        from kiosk.app.campaign_state import campaign_folder

        return campaign_folder(self._choices, settings)

    def state_of(self, loaded: "LoadedCampaign") -> "AttractState":
        """What would be known if `loaded` were on the screen now; may be called in a lane."""
        from kiosk.app.campaign_state import campaign_state

        figures = self._figures if self._figures_of == loaded.campaign.id else {}
        return campaign_state(self._choices, self.settings, loaded, figures, self._asked)

    def prepare(self, loaded: "LoadedCampaign") -> "AttractState":
        """Derive what `loaded` shows once: its words and codes are remembered, so that showing them is quick."""
        from kiosk.ui.attract.derive import derive

        state = self.state_of(loaded)
        derive(state)
        return state

    def show(self, loaded: "LoadedCampaign") -> None:
        """Put `loaded` on the screen, in all its parts."""
        from kiosk.app.campaign_state import own_language
        from kiosk.model.wording import money_text

        own, views, settings = own_language(self._choices, self.settings, loaded), self._views, self.settings
        spoken = spoken_languages(self._resources)
        views.attendee.offer(settings.languages, spoken, own, rotates=settings.rotate_languages)
        state = self.state_of(loaded)
        self.loaded = loaded
        views.notes.clear(SlowStart.topic)
        self._use_fonts(state.campaign)
        self._speak(state.language)
        views.moments.write_money(lambda minor: money_text(loaded.campaign.money(minor), self.language))
        views.attract.show(state)
        views.giving.give_to(state.campaign, state.language, practice=state.practice)
        views.giving.goal_share, views.giving.reached_by = self._share_of_bar, self._reached_by
        self.look_at_clock()
        if self.goals is not None:
            folder = Path(self.settings.feed_folder) if self.settings.feed_folder else loaded.folder
            self.goals.show(loaded.campaign, folder if self._reads_feeds else None, own)
        if self.booth is not None:
            self.booth.show(loaded.in_language(own), own)
        self.on_shown()

    def speak_for_attendee(self, language: str) -> None:
        """The public scenes speak `language`, which an attendee chose; the kiosk's own without one."""
        self._asked = language
        if self.loaded is None:
            return
        state = self.state_of(self.loaded)
        self._use_fonts(state.campaign)
        self._speak(state.language)
        self._views.attract.update(lambda now: replace(now, campaign=state.campaign, language=state.language))
        self._views.giving.speak(state.campaign, state.language)

    def show_nothing(self) -> None:
        """There is no campaign that can be shown."""
        self.loaded = None
        self._views.notes.clear(SlowStart.topic)
        self.fail(None)

    def fail(self, known: "AttractState | None") -> None:
        """Only the codes that follow from `known` are shown, or none, in the language that the scenes would have."""
        if language := known.language if known is not None else self._choices.language or self.settings.language:
            self._speak(language)
        self._views.attract.fail(known)

    def count(
        self,
        campaign: "Campaign",
        figures: "Mapping[str, GoalFigure]",
        arrivals: "Arrivals",
        most_chosen: int | None = None,
    ) -> None:
        """The goals of `campaign` stand at `figures` now, and `arrivals` are to be thanked for."""
        if self.loaded is None or self.loaded.campaign is not campaign:
            return  # another one is on the screen by now
        self._figures, self._figures_of = figures, campaign.id
        self._views.attract.count(figures)
        self._views.moments.arrive(arrivals)
        self._views.giving.hear_most_chosen(most_chosen or 0)
        self._views.giving.hear_goal(*self._match_and_missing())

    def look_at_clock(self) -> None:
        """Show what changes with the time alone: days left, and how old figures are."""
        from kiosk.model.phase import NO_TIME, believed

        if self._choices.at is not None:
            return
        clock = self._choices.clock()
        now = believed(clock, self.goals.newest_here if self.goals is not None else None)
        if now == NO_TIME:
            self._views.notes.warn(ClockWrong(clock.date()))
        else:
            self._views.notes.clear(ClockWrong.topic)
        self._views.attract.look_at_clock(now)

    def is_undisturbed(self) -> bool:
        """Whether the campaign's own scene is seen as it is for everybody, and nobody does anything there."""
        views, stage = self._views, self._display.stage
        attendee = views.attendee.state
        return (
            (views.attract.shown.scene, views.giving.shown.scene, views.moments.shown.kind) == ("attract", "", "")
            and not (attendee.choosing or attendee.adjusting or attendee.preferred)
            and self._asked in ("", attendee.usual)
            and not (stage.property("enlarged") or stage.property("staffed"))
        )

    def speak_in(self, language: str | None) -> None:
        """Say everything in `language` from now on; without one, in that of the settings or the campaign."""
        self._choices = replace(self._choices, language=language)
        if self.loaded is not None:
            self.show(self.loaded)
        else:
            self._speak(language or "en")

    def _speak(self, language: str) -> None:
        self.language = language
        speak(self._application, self._resources, language)
        self._views.notes.speak(speaker_of(language))  # by the words that were installed just now
        self._views.entrance.speak(speaker_of(language))
        self._display.retranslate()
        self._views.door.derive_again()

    def _write_languages(self) -> None:
        if self._views.attendee.shown.choosing:
            add_fonts_for("".join(one.name for one in self._views.attendee.shown.languages), self._resources)

    def _use_fonts(self, campaign: "Campaign") -> None:
        from kiosk.model.letters import texts_of

        add_fonts_for("".join(text for _, text in texts_of(campaign)), self._resources)

    def _currency(self) -> str:
        return self.loaded.campaign.currency if self.loaded is not None else ""

    def _share_of_bar(self, minor: int, fund: str) -> float:
        """How much of the bar that shows it a gift of `minor` for `fund` is."""
        from kiosk.model.progress import share_of_bar

        shown = self._goal_of_gift(fund)
        return share_of_bar(*shown, minor) if shown is not None else 0.0

    def _reached_by(self, minor: int, fund: str) -> "Reached | None":
        """Which mark of that bar it reaches."""
        from kiosk.model.progress import reached_by

        shown = self._goal_of_gift(fund)
        return reached_by(*shown, minor) if shown is not None else None

    def _match_and_missing(self) -> "tuple[Match | None, int]":
        """Where the offer to match gifts stands, and what is missing to that goal where that is little and sure."""
        from kiosk.model.progress import progress_of

        shown = self._goal_of_gift("")
        figure = self._figures.get(shown[0].id) if shown is not None else None
        if shown is None or figure is None:
            return None, 0
        progress = progress_of(*shown)
        return figure.match, progress.missing if progress.is_near and not figure.late else 0

    def _goal_of_gift(self, fund: str) -> "tuple[Goal, int] | None":
        """Whose bar a gift for `fund` raises, and what is raised of it, as far as it was told."""
        from kiosk.model.designation import goal_of_gift

        goals = self.loaded.campaign.goals if self.loaded is not None else ()
        name = goal_of_gift(goals, fund)
        goal = next((goal for goal in goals if goal.id == name), None)
        if goal is None:
            return None
        figure = self._figures.get(goal.id)
        return goal, figure.raised if figure is not None else goal.start
