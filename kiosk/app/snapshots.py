"""A kiosk without a screen that has its picture taken."""

import functools
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk, read_settings_or_why_not
from kiosk.system.display import use_software_renderer
from kiosk.system.resources import resource_folder
from kiosk.ui.lanes import AtOnce
from kiosk.ui.snapshot import booth_scenes_of, chosen, giving_scenes_of, office_scenes_of, scenes_of, take
from kiosk.ui.window import Display, install_fonts, make_application

_MOST_ROUNDS = 100
"""Rounds of Qt's event loop; work done at once is home after a few."""


def take_snapshots(
    choices: Choices,
    out: Path,
    patterns: Sequence[str],
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[str | None],
    on_taken: Callable[[Path], None],
) -> None:
    """Save a picture of each scene whose name matches one of `patterns`, in each of `sizes` and `languages`, in `out`.

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
    try:
        for _ in range(_MOST_ROUNDS):
            application.processEvents()
        now = kiosk.views.attract.now or choices.clock()
        known = [*scenes_of(kiosk.view), *giving_scenes_of(kiosk.giving), *booth_scenes_of(kiosk.giving, now)]
        known += office_scenes_of(kiosk.loaded)
        scenes = chosen(known, patterns)
        for language in languages:
            kiosk.speak_in(language)
            take(display, kiosk.views, scenes, sizes, kiosk.language, out, on_taken)
    finally:
        kiosk.close()
