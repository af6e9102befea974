"""A kiosk without a screen that has its picture taken, one by one or for contact sheets."""

import functools
import itertools
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.app.choices import Choices
from kiosk.app.first_settings import read_settings_or_why_not
from kiosk.app.kiosk import Kiosk
from kiosk.campaigns.letters import letter_notes
from kiosk.model.records import dataclass
from kiosk.system.display import use_software_renderer
from kiosk.system.resources import resource_folder
from kiosk.ui.attract.records import AttractState
from kiosk.ui.contact_sheet import Tile, compose, save, save_small
from kiosk.ui.fonts import EVERY_SCRIPT, add_fonts_for, install_fonts
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
from kiosk.ui.speaker import speaker_of
from kiosk.ui.window import Application, Display, make_application
from kiosk.words.problem import ProblemWords
from kiosk.words.speech import SpeechWords

_MOST_ROUNDS = 100
"""Rounds of Qt's event loop; work done at once is home after a few."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pictures: each scene in each size, language and mode."""

    patterns: Sequence[str] = ()
    """Of the scenes' names; all scenes without."""
    sizes: Sequence[tuple[int, int]] = ((1920, 1080),)
    languages: Sequence[str | None] = (None,)
    """None for the kiosk's own."""
    modes: Sequence[str] = ("usual",)
    """Some of `MODES`; the scenes of staff and the second screen have only the first one."""
    spoken: bool = False
    """Whether what a voice says of each is kept beside its picture."""


def take_snapshots(
    choices: Choices, out: Path, wanted: Wanted, on_taken: Callable[[Path], None], on_note: Callable[[str], None]
) -> None:
    """Save each picture as `SCENE-WxH-LANGUAGE.png` in `out`, with its mode at the end where that isn't the usual one.

    Beside each is what is said of it, where that is wanted, as a text file of the same name.

    Texts that have boxes in them on this machine are named to `on_note`.

    Raises:
        NoSuchSceneError: a pattern matches no scene.
        OSError: a picture can't be written.
    """

    def keep(picture: Picture, tile: Tile, spoken: str) -> None:
        mode = "" if tile.mode == "usual" else f"-{tile.mode}"
        file = out / f"{tile.sheet}-{tile.language}{mode}.png"
        save(picture, file)
        if wanted.spoken:
            file.with_suffix(".txt").write_text(spoken, "utf-8")
        on_taken(file)

    out.mkdir(parents=True, exist_ok=True)
    _take_all(choices, wanted, keep, on_note)


def take_sheets(
    choices: Choices, out: Path, wanted: Wanted, on_taken: Callable[[Path], None], on_note: Callable[[str], None]
) -> None:
    """Save a contact sheet of each scene in each size as `sheet-SCENE-WxH.png` in `out`; the rest as above.

    Until then the small pictures are files, so that the memory needed is that of one sheet.
    """
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".pictures-") as folder:
        sheets: dict[str, list[Tile]] = {}
        begun: set[tuple[str, str]] = set()

        def keep(picture: Picture, tile: Tile, _spoken: str) -> None:
            if (part := (tile.language, tile.mode)) not in begun:
                begun.add(part)
                on_note(f"{len(begun)} of {len(wanted.languages) * len(wanted.modes)}: {' '.join(part)}")
            small = Path(folder) / f"{tile.sheet}-{tile.language}-{tile.mode}.png"
            save_small(picture, small)
            sheets.setdefault(tile.sheet, []).append(replace(tile, file=small))

        _take_all(choices, wanted, keep, on_note)
        for tiles in sheets.values():
            on_taken(compose(tiles, out))


def _take_all(
    choices: Choices, wanted: Wanted, keep: Callable[[Picture, Tile, str], None], on_note: Callable[[str], None]
) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    use_software_renderer(os.environ)
    application = make_application()
    install_fonts(application, resource_folder())
    settings = functools.partial(read_settings_or_why_not, choices.data)
    display = Display(resource_folder())
    kiosk = Kiosk(replace(choices, still=True), application, display, settings, AtOnce(), keep=False)
    kiosk.views.attendee.close()  # what is turned on for a picture stays on, however long it takes
    preview = Preview(resource_folder())
    second: Display | None = None
    try:
        _settle(application)
        for language in wanted.languages:
            kiosk.campaign.speak_in(language)
            if second is not None:
                second.retranslate()
            loaded = kiosk.campaign.loaded
            currency = loaded.campaign.currency if loaded is not None else ""
            for note in letter_notes(loaded, kiosk.campaign.language, undrawn) if loaded is not None else ():
                on_note(ProblemWords().line(note))
            scenes = chosen(_scenes(kiosk, choices), wanted.patterns)
            for failed, mode, size, scene in itertools.product((False, True), wanted.modes, wanted.sizes, scenes):
                if scene.failed is not failed or not (scene.has_modes or mode == wanted.modes[0]):
                    continue
                seen = _with_preview(scene, kiosk, preview, application)
                if scene.second is not None and second is None:
                    second = Display(resource_folder())
                    second.set_stage(kiosk.views.on_second_stage(), "SecondStage.qml")
                shown = second if scene.second is not None and second is not None else display
                picture, elements = take(shown, kiosk.views, seen, size, mode if scene.has_modes else "usual")
                spoken = SpeechWords(speaker_of(kiosk.campaign.language)).transcript(elements, currency)
                keep(picture, Tile(scene.name, size, kiosk.campaign.language, mode), spoken)
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
    if office is not None:
        add_fonts_for(EVERY_SCRIPT, resource_folder())  # as the running office does
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
