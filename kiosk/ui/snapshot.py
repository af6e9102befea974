"""Pictures of the real scenes, for people without a screen at hand."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from kiosk.campaigns.folder import LoadedCampaign
from kiosk.model.attempt import Paid
from kiosk.ui.attract.thanks_queue import Arrivals, Milestone
from kiosk.ui.attract.view import AttractView
from kiosk.ui.booth.records import BoothViewState
from kiosk.ui.door.records import DoorState
from kiosk.ui.giving.records import GivingState
from kiosk.ui.giving.view import GivingView
from kiosk.ui.office.state import OfficeState
from kiosk.ui.speaker import speaker_of
from kiosk.ui.window import Display, Views

_NOBODY = Arrivals()
_GIFT = Arrivals(minor=2500, gifts=1)
"""What is given in the picture of a gift."""


@dataclass(frozen=True, slots=True)
class SceneAsked:
    """A scene by name and what to set on the window to see it."""

    name: str
    story: int = 0
    enlarged: str = ""
    failed: bool = False
    arrivals: Arrivals = _NOBODY
    giving: GivingState | None = None
    door: DoorState | None = None
    booth: BoothViewState | None = None
    office: OfficeState | None = None


class NoSuchSceneError(Exception):
    """A name that no scene has; says which there are."""


def scenes_of(view: AttractView) -> list[SceneAsked]:
    """Every scene that can be shown now."""
    if not view.ready:
        return [SceneAsked("failsafe", failed=True)]
    return [
        *_stories(view),
        SceneAsked("gift", arrivals=_GIFT),
        *_milestone(view),
        *(SceneAsked(f"scan-{ask.kind}", enlarged=ask.kind) for ask in view.shown.asks),
        SceneAsked("failsafe", failed=True),
    ]


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
        name = {"opening": "attract", "highlight": f"highlight-{number}"}.get(story.kind, story.kind)
        yield SceneAsked(name, story=index)


def _milestone(view: AttractView) -> Iterator[SceneAsked]:
    if view.shown.goals:
        goal = view.shown.goals[0]
        yield SceneAsked(
            "milestone", arrivals=Arrivals(milestones=(Milestone(goal.target, goal.title, is_target=False),))
        )


def chosen(scenes: Sequence[SceneAsked], patterns: Sequence[str]) -> list[SceneAsked]:
    """The scenes whose name matches one of `patterns` (`highlight-*`), all without patterns.

    Raises:
        NoSuchSceneError: a pattern matches none.
    """
    for pattern in patterns:
        if not any(fnmatchcase(scene.name, pattern) for scene in scenes):
            names = ", ".join(scene.name for scene in scenes)
            raise NoSuchSceneError(f"there is no scene {pattern!r}; there are {names}")
    return [scene for scene in scenes if not patterns or any(fnmatchcase(scene.name, p) for p in patterns)]


def take(
    display: Display,
    views: Views,
    scenes: Sequence[SceneAsked],
    sizes: Sequence[tuple[int, int]],
    language: str,
    out: Path,
    on_taken: Callable[[Path], None],
) -> None:
    """Render each scene in each size as `SCENE-WxH-LANG.png` in `out`; a scene that fails the view comes last.

    Raises:
        OSError: a file can't be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    for scene in sorted(scenes, key=lambda scene: scene.failed):
        set_scene(display, views, scene)
        for width, height in sizes:
            display.show((width, height))
            QGuiApplication.processEvents()
            file = out / f"{scene.name}-{width}x{height}-{language}.png"
            if not display.window.grabWindow().save(str(file)):
                raise OSError(f"{file} cannot be written; check the folder and the room on the disk")
            on_taken(file)


def set_scene(display: Display, views: Views, scene: SceneAsked) -> None:
    """Show `scene` in the window."""
    if scene.failed:
        views.attract.fail()
    _give(views.giving, scene.giving)
    views.door.show(scene.door or DoorState())
    views.booth.picture(scene.booth)
    views.office.show(scene.office or OfficeState())
    views.moments.picture(scene.arrivals)
    display.stage.setProperty("story", scene.story)
    display.stage.setProperty("enlarged", scene.enlarged)


def _give(giving: GivingView, facts: GivingState | None) -> None:
    """Somebody stands where `facts` say, or nobody gives."""
    if facts is None:
        giving.wipe()
        return
    if isinstance(facts.progress, Paid):
        facts = replace(facts, goal_share=giving.goal_share(facts.progress.money.minor))
    giving.show(facts)
