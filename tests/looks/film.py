"""A minute of the attract loop, and of a gift, as strips of pictures: what somebody sees who stands before it."""

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.machine.settings import Settings
from kiosk.system.display import use_software_renderer
from kiosk.system.resources import resource_folder
from kiosk.ui.attract.thanks_queue import Arrivals, Milestone
from kiosk.ui.fonts import install_fonts
from kiosk.ui.lanes import AtOnce
from kiosk.ui.window import Display, make_application

LOOP_SECONDS = 60
MOMENT_SECONDS = 22
"""For a gift, a milestone and a goal."""
_WIDTH, _COLUMNS = 480, 6
_GIFT = Arrivals(minor=2500, gifts=1)
_MARK = Arrivals(milestones=(Milestone("$50,000", "raised", is_target=False, goal="gifts"),))
_GOAL = Arrivals(milestones=(Milestone("$60,000", "raised", is_target=True, goal="gifts"),))


def film(folder: Path, out: Path, size: tuple[int, int], *, reduced: bool, seconds: float = LOOP_SECONDS) -> None:
    """Save `loop.png` and `joy.png` of the campaign in `folder` to `out`: a picture a second, and two of joy."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    use_software_renderer(os.environ)
    application = make_application()
    install_fonts(application, resource_folder())
    with tempfile.TemporaryDirectory() as data:
        display = Display(resource_folder())
        display.show(size)
        choices = Choices(Path(data), folder, size)
        settings = Settings(reduced_motion=reduced)
        kiosk = Kiosk(choices, application, display, lambda: (settings, []), AtOnce(), keep=False)
        try:
            _for(application, 1, lambda _: None)
            strip(application, display, seconds, 1, lambda _: None).save(out / "loop.png")
            begun: list[Arrivals] = []

            def celebrate(at: float) -> None:
                for due, arrivals in ((0.5, _GIFT), (7, _MARK), (14, _GOAL)):
                    if at >= due and arrivals not in begun:
                        begun.append(arrivals)
                        kiosk.moments.arrive(arrivals)

            strip(application, display, MOMENT_SECONDS, 0.5, celebrate).save(out / "joy.png")
        finally:
            kiosk.close()


def strip(
    application: QGuiApplication, display: Display, seconds: float, every: float, meanwhile: Callable[[float], None]
) -> Image.Image:
    """One picture `every` so many seconds, side by side."""
    frames: list[Image.Image] = []

    def look(at: float) -> None:
        meanwhile(at)
        if at >= len(frames) * every:
            frames.append(picture(display))

    _for(application, seconds, look)
    return sheet(frames)


def sheet(frames: Sequence[Image.Image]) -> Image.Image:
    """Pictures of one size, side by side."""
    height = max(frame.height for frame in frames)
    rows = -(-len(frames) // _COLUMNS)
    whole = Image.new("RGB", (_COLUMNS * (_WIDTH + 8), rows * (height + 8)), "#777777")
    for number, frame in enumerate(frames):
        whole.paste(frame, (number % _COLUMNS * (_WIDTH + 8), number // _COLUMNS * (height + 8)))
    return whole


def _for(application: QGuiApplication, seconds: float, each: Callable[[float], None]) -> None:
    begun = time.monotonic()
    while (at := time.monotonic() - begun) < seconds:
        application.processEvents()
        each(at)
        time.sleep(0.01)


def picture(display: Display) -> Image.Image:
    """What is on the screen, small."""
    image = display.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    whole = Image.frombytes(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
    )
    return whole.resize((_WIDTH, round(whole.height * _WIDTH / whole.width)), Image.Resampling.LANCZOS)
