"""A gift, step by step, as strips of pictures: what somebody sees from the first touch to the thanks."""

import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.machine.settings import Settings
from kiosk.system.resources import resource_folder
from kiosk.ui.fonts import install_fonts
from kiosk.ui.window import Display, make_application

from .film import picture, sheet

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
                self.frames.append(picture(self._display))
        self._kiosk.giving.done()
        return sheet(self.frames)

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


def film_gift(folder: Path, out: Path, size: tuple[int, int]) -> None:
    """Save `by-card.png`, in two touches, and `by-phone.png`, turned to after a declined card, to `out`."""
    application = make_application()
    install_fonts(application, resource_folder())
    with tempfile.TemporaryDirectory() as data:
        display = Display(resource_folder())
        display.show(size)
        choices = Choices(Path(data), folder, size, practice=True)
        kiosk = Kiosk(choices, application, display, lambda: (Settings(reader_side="right"), []))
        try:
            film = Film(application, display, kiosk)
            film.ready()
            film.play(BY_CARD).save(out / "by-card.png")
            film.play(BY_PHONE).save(out / "by-phone.png")
        finally:
            kiosk.close()
