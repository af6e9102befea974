"""A kiosk without a screen that has its picture taken."""

import functools
import itertools
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.app.choices import Choices
from kiosk.app.first_settings import read_settings_or_why_not
from kiosk.app.kiosk import Kiosk
from kiosk.campaigns.letters import letter_notes
from kiosk.system.display import use_software_renderer
from kiosk.system.resources import resource_folder
from kiosk.ui.attract.records import AttractState
from kiosk.ui.fonts import install_fonts
from kiosk.ui.lanes import AtOnce
from kiosk.ui.letters import undrawn
from kiosk.ui.office.derive import scene_for
from kiosk.ui.office.preview import Picture, Preview
from kiosk.ui.snapshot import (
    SceneAsked,
    booth_scenes_of,
    chosen,
    giving_scenes_of,
    office_scenes_of,
    scenes_of,
    second_scenes_of,
    take,
)
from kiosk.ui.window import Application, Display, make_application
from kiosk.words.problem import ProblemWords

_MOST_ROUNDS = 100
"""Rounds of Qt's event loop; work done at once is home after a few."""


def take_snapshots(
    choices: Choices,
    out: Path,
    patterns: Sequence[str],
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[str | None],
    on_taken: Callable[[Path], None],
    on_note: Callable[[str], None],
) -> None:
    """Save a picture of each scene whose name matches one of `patterns`, in each of `sizes` and `languages`, in `out`.

    Texts that have boxes in them on this machine are named to `on_note`.

    Raises:
        NoSuchSceneError: a pattern matches no scene.
        OSError: a picture can't be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    use_software_renderer(os.environ)
    application = make_application()
    install_fonts(application, resource_folder())
    settings = functools.partial(read_settings_or_why_not, choices.data)
    display = Display(resource_folder())
    kiosk = Kiosk(replace(choices, still=True), application, display, settings, AtOnce(), keep=False)
    preview = Preview(resource_folder())
    second: Display | None = None
    out.mkdir(parents=True, exist_ok=True)
    try:
        _settle(application)
        for language in languages:
            kiosk.campaign.speak_in(language)
            if second is not None:
                second.retranslate()
            loaded = kiosk.campaign.loaded
            for note in letter_notes(loaded, kiosk.campaign.language, undrawn) if loaded is not None else ():
                on_note(ProblemWords().line(note))
            scenes = chosen(_scenes(kiosk, choices), patterns)
            asked = itertools.product((False, True), sizes, scenes)
            for size, scene in ((size, scene) for failed, size, scene in asked if scene.failed is failed):
                seen = _with_preview(scene, kiosk, preview, application)
                if scene.second is not None and second is None:
                    second = Display(resource_folder())
                    second.set_stage(kiosk.views.on_second_stage(), "SecondStage.qml")
                shown = second if scene.second is not None and second is not None else display
                take(shown, kiosk.views, seen, size, kiosk.campaign.language, out, on_taken)
    finally:
        if second is not None:
            second.close()
        preview.close()
        kiosk.close()


def _settle(application: Application) -> None:
    for _ in range(_MOST_ROUNDS):
        application.processEvents()


def _scenes(kiosk: Kiosk, choices: Choices) -> list[SceneAsked]:
    """All of them, in the words of the language that is spoken now."""
    now = kiosk.views.attract.now or choices.clock()
    known = [
        *scenes_of(kiosk.view, kiosk.views.attendee),
        *second_scenes_of(kiosk.view),
        *giving_scenes_of(kiosk.giving),
        *booth_scenes_of(kiosk.giving, now),
    ]
    return [*known, *office_scenes_of(kiosk.campaign.loaded)]


def _with_preview(scene: SceneAsked, kiosk: Kiosk, preview: Preview, application: Application) -> SceneAsked:
    """`scene`, with the picture beside the forms where staff edit a campaign."""
    office, public = scene.office, kiosk.view.state
    if office is None or office.section != "edit" or not isinstance(public, AttractState):
        return scene
    images = kiosk.display.previews

    def keep(picture: Picture, _texts: object) -> None:
        images.newest = picture

    taken = preview.taken.connect(keep)
    preview.ask(public, scene_for(office, public), office.preview_size, kiosk.display.stage.property("textScale"))
    _settle(application)
    preview.taken.disconnect(taken)
    return replace(scene, office=replace(office, preview=images.newest.cacheKey()))
