"""Pictures of the real scenes, for people without a screen at hand."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from fnmatch import fnmatchcase

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.campaigns.folder import LoadedCampaign
from kiosk.model.attempt import Paid
from kiosk.model.campaign import Goal
from kiosk.model.element import Element
from kiosk.model.matching import Match
from kiosk.model.progress import Reached, progress_of
from kiosk.model.records import dataclass
from kiosk.ui.attendee.records import NONE, PREFERENCES, Preference
from kiosk.ui.attendee.spoken import elements_of
from kiosk.ui.attendee.view import AttendeeView
from kiosk.ui.attract.records import AttractState, GoalFigure
from kiosk.ui.attract.thanks_queue import Arrivals, Milestone
from kiosk.ui.attract.view import AttractView
from kiosk.ui.booth.records import BoothViewState
from kiosk.ui.door.records import DoorState
from kiosk.ui.giving.records import GivingState
from kiosk.ui.giving.view import GivingView
from kiosk.ui.office.state import OfficeState
from kiosk.ui.second_screen.records import SecondScreenState
from kiosk.ui.speaker import speaker_of
from kiosk.ui.views import Views
from kiosk.ui.window import Display
from kiosk.words.goal_text import goal_text

_NOBODY = Arrivals()
_GIFT = Arrivals(minor=2500, gifts=1)
"""What is given in the picture of a gift."""


@dataclass(frozen=True, slots=True)
class SceneAsked:
    """A scene by name and what to set on the window to see it."""

    name: str
    story: int = 0
    enlarged: str = ""
    choosing: bool = False
    """Whether it is the one with the languages."""
    adjusting: bool = False
    """Whether it is the one with what makes the screen easier to use."""
    failed: bool = False
    arrivals: Arrivals = _NOBODY
    figures: Mapping[str, GoalFigure] | None = None
    """Where the goals stand in it, by id; as they do now without."""
    giving: GivingState | None = None
    door: DoorState | None = None
    booth: BoothViewState | None = None
    office: OfficeState | None = None
    second: SecondScreenState | None = None
    """What the second screen shows, which has a window of its own."""

    @property
    def has_modes(self) -> bool:
        """Whether it is one that attendees can make easier to use."""
        return not any((self.door, self.booth, self.office, self.second))


class NoSuchSceneError(Exception):
    """A name that no scene has; says which there are."""


def scenes_of(view: AttractView, attendee: AttendeeView) -> list[SceneAsked]:
    """Every scene that can be shown now."""
    known = view.state
    if not isinstance(known, AttractState):
        return [SceneAsked("failsafe", failed=True)]
    return [
        *_stories(view),
        *_joys(known),
        *_matching(known),
        *(SceneAsked(f"scan-{ask.name}", enlarged=ask.name) for ask in (*view.shown.asks, *view.shown.others)),
        *([SceneAsked("languages", choosing=True)] if attendee.shown.languages else []),
        *([SceneAsked("accessibility", adjusting=True)] if attendee.shown.preferences else []),
        SceneAsked("failsafe", failed=True),
    ]


def second_scenes_of(view: AttractView) -> list[SceneAsked]:
    """Every scene of the second screen, for the campaign that is shown now."""
    from kiosk.ui.second_screen.pictures import second_screen_pictures

    known = view.state
    if not isinstance(known, AttractState):
        return []
    pictures = second_screen_pictures(known.campaign, known.language, known.now)
    usual = pictures["display"]
    joys = [replace(scene, name=f"display-{scene.name}", second=usual) for scene in _joys(known)]
    return [*(SceneAsked(name, second=state) for name, state in pictures.items()), *joys]


def _joys(known: AttractState) -> Iterator[SceneAsked]:
    """A gift, and where there is a goal, a milestone and the goal reached."""
    yield SceneAsked("gift", arrivals=_GIFT, figures=_with_gift(known, _GIFT.minor))
    yield from _milestone(known)


def giving_scenes_of(giving: GivingView) -> list[SceneAsked]:
    """Every scene of giving to the campaign that is shown now."""
    from kiosk.ui.giving.pictures import giving_pictures

    if giving.state is None:
        return []
    return [SceneAsked(name, giving=facts) for name, facts in giving_pictures(giving.state).items()]


def booth_scenes_of(giving: GivingView, now: dt.datetime) -> list[SceneAsked]:
    """The door, and every section of the booth view, for the campaign that is shown now."""
    from kiosk.ui.booth.pictures import DOORS, booth_pictures

    doors = [SceneAsked(name, door=shown) for name, shown in DOORS.items()]
    if giving.state is None:
        return doors
    pictures = booth_pictures(giving.state.campaign, speaker_of(giving.state.language), now)
    return [*doors, *(SceneAsked(name, booth=state) for name, state in pictures.items())]


def office_scenes_of(loaded: LoadedCampaign | None) -> list[SceneAsked]:
    """Every section of the office, for the campaign that is loaded."""
    from kiosk.ui.office.pictures import office_pictures

    if loaded is None:
        return []
    return [
        SceneAsked(name, office=facts)
        for name, facts in office_pictures(loaded, speaker_of(QLocale().bcp47Name())).items()
    ]


def _stories(view: AttractView) -> Iterator[SceneAsked]:
    number = 0
    for index, story in enumerate(view.shown.stories):
        number += story.kind == "highlight"
        asked = "" if story.ask is None else f"ask-{story.ask.name}"
        name = asked or {"opening": "attract", "highlight": f"highlight-{number}"}.get(story.kind, story.kind)
        yield SceneAsked(name, story=index)


def _figure(known: AttractState, goal: Goal) -> GoalFigure:
    return known.figures.get(goal.id, GoalFigure(goal.start, goal.start_count, goal.as_of))


def _with_gift(known: AttractState, minor: int, reached: Reached | None = None) -> Mapping[str, GoalFigure]:
    """Where the goals stand after one gift of `minor` more, the first one where that has `reached`."""
    figures = dict(known.figures)
    for goal in (goal for goal in known.campaign.goals if goal.is_money):
        figure = _figure(known, goal)
        count = None if figure.count is None else figure.count + 1
        raised = reached.raised if reached is not None else figure.raised + minor
        reached = None
        figures[goal.id] = replace(figure, raised=raised, count=count)
    return figures


def _matching(known: AttractState) -> Iterator[SceneAsked]:
    """Where somebody matches gifts: the bar with some of the offer used, and with all of it."""
    matching, goal = known.campaign.matching, next((one for one in known.campaign.goals if one.is_money), None)
    if matching is None or goal is None:
        return
    used = min(matching.cap, max(1, goal.target // 12))
    for name, match in (
        ("matching", Match(used, matching.cap - used, matching.cap - used, "running")),
        ("matching-full", Match(matching.cap, 0, 0, "full")),
    ):
        figures = {**known.figures, goal.id: replace(_figure(known, goal), match=match)}
        yield SceneAsked(name, figures=figures)


def _milestone(known: AttractState) -> Iterator[SceneAsked]:
    """The first goal has just come to its next mark, or to its target where there is none before."""
    for goal in known.campaign.goals[:1]:
        figure = _figure(known, goal)
        mark = progress_of(goal, figure.raised).next_milestone or goal.target
        text = goal_text(known.campaign, goal, mark, known.language)
        reached = Milestone(text, goal.title or "", is_target=mark == goal.target, goal=goal.id)
        figures = {**known.figures, goal.id: replace(figure, raised=max(mark, figure.raised))}
        yield SceneAsked("milestone", arrivals=Arrivals(milestones=(reached,)), figures=figures)


def chosen(scenes: Sequence[SceneAsked], patterns: Sequence[str]) -> list[SceneAsked]:
    """The scenes whose name matches one of `patterns` (`highlight-*`), all without patterns.

    Raises:
        NoSuchSceneError: a pattern matches none.
    """
    for pattern in patterns:
        if not any(fnmatchcase(scene.name, pattern) for scene in scenes):
            names = [scene.name for scene in scenes]
            close = get_close_matches(pattern[:40], names, 1)
            meant = f" Did you mean {close[0]}?" if close else ""
            raise NoSuchSceneError(f"there is no scene {pattern[:40]!r}; there are {', '.join(names)}.{meant}")
    return [scene for scene in scenes if not patterns or any(fnmatchcase(scene.name, p) for p in patterns)]


MODES: Mapping[str, frozenset[Preference]] = {
    "usual": NONE,
    "large-text": frozenset({"large_text"}),
    "high-contrast": frozenset({"high_contrast"}),
    "no-motion": frozenset({"no_motion"}),
    "in-reach": frozenset({"in_reach"}),
    "all": frozenset(PREFERENCES),
}
"""What an attendee has turned on in a picture, by the name of it; more time is nothing that can be seen."""


def take(
    display: Display, views: Views, scene: SceneAsked, size: tuple[int, int], mode: str
) -> tuple[QImage, tuple[Element, ...]]:
    """A picture of `scene` as in `mode`, one of `MODES`, and what a screen reader finds there.

    The one that fails the view comes last.
    """
    known, giving = views.attract.state, views.giving.state
    views.attendee.change(lambda state: replace(state, preferred=MODES[mode]))
    set_scene(display, views, scene)
    display.show(size)
    QGuiApplication.processEvents()
    picture, elements = display.window.grabWindow(), elements_of(display.window)
    if isinstance(known, AttractState):
        views.attract.count(known.figures)
    views.giving.wipe()
    if giving is not None:
        views.giving.show(giving)
    return picture, elements


def set_scene(display: Display, views: Views, scene: SceneAsked) -> None:
    """Show `scene` in the window."""
    if scene.failed:
        views.attract.fail()
    _give(views, scene.giving)
    if scene.figures is not None:
        views.attract.count(scene.figures)
    views.door.show(scene.door or DoorState())
    views.booth.picture(scene.booth)
    views.office.show(scene.office or OfficeState())
    views.second.show(scene.second or SecondScreenState())
    views.moments.picture(scene.arrivals)
    display.stage.setProperty("story", scene.story)
    display.stage.setProperty("enlarged", scene.enlarged)
    views.attendee.change(lambda state: replace(state, choosing=scene.choosing, adjusting=scene.adjusting))


def _give(views: Views, facts: GivingState | None) -> None:
    """Somebody stands where `facts` say, or nobody gives; what was paid is in the goals' figures, too."""
    if facts is None:
        views.giving.wipe()
        return
    if isinstance(facts.progress, Paid):
        minor, known = facts.progress.money.minor, views.attract.state
        facts = replace(facts, goal_share=views.giving.goal_share(minor, facts.fund))
        if isinstance(known, AttractState):
            views.attract.count(_with_gift(known, minor, facts.reached))
    views.giving.show(facts)
