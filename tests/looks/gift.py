"""A gift, step by step, as strips of pictures: what somebody sees from the first touch to the thanks.

`python -m tests.looks.gift OUT`: `by-card.png`, in two touches, and `by-phone.png`, turned to after a declined card.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.machine.settings import Settings
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.fonts import install_fonts
from kiosk.ui.window import Display, make_application

_WIDTH, _COLUMNS = 640, 4
_SETTLED_SECONDS = 1.2
"""After a scene is there, before its picture is taken."""
_PATIENCE_SECONDS = 60.0
BY_CARD = ("see ", "touch way-in", "see amount", "touch amount-1", "see card present", "play good", "see thanks")
BY_PHONE = (
    *("touch way-in", "see amount", "touch amount-0", "see card present", "play declined", "see declined"),
    *("touch pay-by-phone", "see phone scan", "play pay", "see thanks"),
)


class Film:
    """A kiosk that practises, somebody who touches it, and what they saw."""

    def __init__(self, application: QGuiApplication, display: Display, kiosk: Kiosk) -> None:
        from tests.finger import Finger, place_of  # its screen belongs to an application that is there

        self._application, self._display, self._kiosk = application, display, kiosk
        self._finger, self._place_of = Finger(display.window), place_of
        self.frames: list[Image.Image] = []

    def play(self, steps: Sequence[str]) -> Image.Image:
        """Do each of `steps` as soon as it can be done; a picture of each scene that is seen."""
        self.frames = []
        for step in steps:
            do, _, what = step.partition(" ")
            if do == "touch":
                self._until(lambda: self._place_of(self._display.window, what) is not None)  # noqa: B023 - at once
                self._finger.tap(what)
            elif do == "play":
                self._kiosk.giving.play(what)
            else:
                self._until(lambda: what in self._says())  # noqa: B023 - at once
                self._rest(_SETTLED_SECONDS)
                self.frames.append(_picture(self._display))
        self._kiosk.giving.done()
        return _strip(self.frames)

    def ready(self) -> None:
        """Wait until gifts can be taken."""
        self._until(lambda: self._kiosk.giving.state is not None and self._kiosk.giving.state.phones)

    def _says(self) -> tuple[str, str]:
        shown = self._kiosk.giving.shown
        return f"{shown.scene} {shown.pay_state}".strip(), "declined" if shown.tries else ""

    def _until(self, condition: Callable[[], bool]) -> None:
        begun = time.monotonic()
        while not condition():
            if time.monotonic() - begun > _PATIENCE_SECONDS:
                raise TimeoutError(" ".join(self._says()))
            self._rest(0.05)

    def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._application.processEvents()
            time.sleep(0.01)


def main() -> int:
    """Both strips."""
    parser = argparse.ArgumentParser(prog="python -m tests.looks.gift", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--campaign", type=Path, default=resource_folder() / EXAMPLE_CAMPAIGN)
    parser.add_argument("--size", default="1920x1080")
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    options.out.mkdir(parents=True, exist_ok=True)
    application = make_application()
    install_fonts(application, resource_folder())
    with tempfile.TemporaryDirectory() as data:
        display = Display(resource_folder())
        display.show((width, height))
        settings = Settings(reader_side="right")
        choices = Choices(Path(data), options.campaign, (width, height), practice=True)
        kiosk = Kiosk(choices, application, display, lambda: (settings, []))
        try:
            film = Film(application, display, kiosk)
            film.ready()
            film.play(BY_CARD).save(options.out / "by-card.png")
            film.play(BY_PHONE).save(options.out / "by-phone.png")
        finally:
            kiosk.close()
    return 0


def _picture(display: Display) -> Image.Image:
    image = display.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size, pixels = (image.width(), image.height()), bytes(image.constBits())
    whole = Image.frombytes("RGB", size, pixels, "raw", "RGB", image.bytesPerLine())
    return whole.resize((_WIDTH, round(whole.height * _WIDTH / whole.width)), Image.Resampling.LANCZOS)


def _strip(frames: Sequence[Image.Image]) -> Image.Image:
    height = max(frame.height for frame in frames)
    whole = Image.new("RGB", (_COLUMNS * (_WIDTH + 8), -(-len(frames) // _COLUMNS) * (height + 8)), "#777777")
    for number, frame in enumerate(frames):
        whole.paste(frame, (number % _COLUMNS * (_WIDTH + 8), number // _COLUMNS * (height + 8)))
    return whole


if __name__ == "__main__":
    sys.exit(main())
