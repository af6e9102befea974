"""The whole matrix of the pseudo-language: every scene in every size and text scale, with a contact sheet of each.

    python -m tests.pseudo [FOLDER]      the pictures go into FOLDER (build/pseudo without it)

Exit status: 0 when everything can be translated and has room, 1 with a line for each text that can't or hasn't.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")

from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.commands.run import COMPOSED_SIZES
from kiosk.machine.settings import Settings
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.fonts import install_fonts
from kiosk.ui.lanes import AtOnce
from kiosk.ui.window import Display, make_application
from tests.conftest import CHECKOUT, NOON
from tests.pseudo.language import make_pseudo_language
from tests.pseudo.scenes import TEXT_SCALES, own_words, scenes, wrong_with

WIDE = 480
"""Width of a picture on a contact sheet, in pixels."""
ACROSS = 6


def show(application: QGuiApplication, resources: Path, size: tuple[int, int], scale: float, out: Path) -> list[str]:
    """Every scene in this size and scale: its picture in `out`, and what is wrong with it."""
    example = resource_folder() / EXAMPLE_CAMPAIGN
    own = own_words(example)
    found = []
    with tempfile.TemporaryDirectory() as data:
        choices = Choices(Path(data), example, size, still=True, clock=lambda: NOON)
        display = Display(resource_folder())
        display.show(size)
        settings = Settings(text_scale=scale)
        kiosk = Kiosk(choices, application, display, lambda: (settings, []), AtOnce(), resources=resources)
        try:
            for _ in range(5):
                application.processEvents()
            for number, scene in enumerate(scenes(kiosk)):
                found += wrong_with(kiosk, scene, own)
                display.window.grabWindow().save(str(out / f"{number:03} {scene.name}.png"))
        finally:
            kiosk.close()
    return found


def sheet(folder: Path, file: Path) -> None:
    """All pictures of `folder` on one."""
    pictures = [Image.open(picture) for picture in sorted(folder.glob("*.png"))]
    high = pictures[0].height * WIDE // pictures[0].width
    whole = Image.new("RGB", (ACROSS * WIDE, -(-len(pictures) // ACROSS) * high))
    for place, picture in enumerate(pictures):
        whole.paste(picture.convert("RGB").resize((WIDE, high)), (place % ACROSS * WIDE, place // ACROSS * high))
    whole.save(file)


def main(arguments: list[str]) -> int:
    out = Path(arguments[0]) if arguments else CHECKOUT / "build" / "pseudo"
    application = make_application()
    install_fonts(application, resource_folder())
    wrong = 0
    with tempfile.TemporaryDirectory() as resources:
        language = make_pseudo_language(Path(resources))
        for size in COMPOSED_SIZES:
            for scale in TEXT_SCALES:
                name = f"{size[0]}x{size[1]}-{scale}"
                folder = out / name
                folder.mkdir(parents=True, exist_ok=True)
                found = show(application, language, size, scale, folder)
                sheet(folder, out / f"{name}.png")
                wrong += len(found)
                print(f"{name}: {len(found)} to mend", *found, sep="\n  ", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
