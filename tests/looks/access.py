"""Every public scene in every size, language and mode, measured; nothing is left out."""

import gc
import itertools
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.machine.settings import Settings
from kiosk.system.resources import resource_folder
from kiosk.ui.fonts import install_fonts
from kiosk.ui.lanes import AtOnce
from kiosk.ui.window import Display, make_application
from tests.conftest import NOON

from .campaigns import laid_out
from .measured import FAILED, MODES, measured, public_scenes


def measure(campaigns: Sequence[str], sizes: Sequence[tuple[int, int]], languages: Sequence[str], out: Path) -> int:
    """Print what is wrong, keep a picture of each scene with something wrong in `out`, and return how much it is."""
    gc.disable()  # what it would find in circles are items that the window still has
    application = make_application()
    install_fonts(application, resource_folder())
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for campaign, size in itertools.product(campaigns, sizes):
            choices = Choices(
                Path(folder) / "data", laid_out(campaign, Path(folder)), size, still=True, clock=lambda: NOON
            )
            display = Display(resource_folder())
            display.show(size)
            kiosk = Kiosk(choices, application, display, lambda: (Settings(), []), AtOnce())
            try:
                for _ in range(5):
                    application.processEvents()
                wrong += sum(
                    _in_language(kiosk, language, f"{campaign}-{size[0]}x{size[1]}", out) for language in languages
                )
            finally:
                kiosk.close()
    return wrong


def _in_language(kiosk: Kiosk, language: str, name: str, out: Path) -> int:
    kiosk.views.giving.wipe()
    QGuiApplication.processEvents()  # what was measured last has gone before the language turns
    kiosk.campaign.speak_for_attendee(language)
    QGuiApplication.processEvents()
    wrong = 0
    scenes = [*itertools.product(MODES, public_scenes(kiosk)), *((mode, FAILED) for mode in MODES)]
    for mode, scene in scenes:
        if found := measured(kiosk, scene, mode):
            print(f"{name}-{language}-{mode}", *found, sep="\n  ", flush=True)  # noqa: T201 - this is what it is for
            kiosk.display.window.grabWindow().save(str(out / f"{name}-{language}-{mode}-{scene.name}.png"))
            wrong += len(found)
    kiosk.campaign.speak_in(None)  # a campaign is there again
    return wrong
