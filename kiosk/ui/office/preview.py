"""Pictures of a campaign that nobody sees yet: the real scenes, in a window that is never shown."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.model.records import dataclass
from kiosk.ui.attract.records import AttractState
from kiosk.ui.office.written import written_in
from kiosk.ui.snapshot import chosen, giving_scenes_of, scenes_of, set_scene
from kiosk.ui.views import Views
from kiosk.ui.window import Display

Picture = QImage
"""As Qt has it in memory."""
_SIDE = 1440
"""Pixels of the longer side of the picture."""


@dataclass(frozen=True, slots=True)
class Asked:
    """See `Preview.ask`."""

    facts: AttractState
    scene: str
    screen: tuple[int, int]
    text_scale: float


class Preview(QObject):
    """One hidden window with scenes and an engine of its own, made when it is first needed.

    Args:
        resources: where the scenes' files are.
    """

    taken = Signal(QImage, object)
    """The picture that was asked for last, and the texts in it: a tuple of `Written`."""

    def __init__(self, resources: Path) -> None:
        super().__init__()
        self._resources = resources
        self._views = Views()
        self._display: Display | None = None
        self._asked: Asked | None = None
        self._language = ""
        """That the window's own words are in."""
        self._soon = QTimer(self, singleShot=True, interval=0)  # what a scene does later in the same turn is done
        self._soon.timeout.connect(self._go_on)

    def ask(self, facts: AttractState, scene: str, screen: tuple[int, int], text_scale: float) -> None:
        """Take the scene called `scene` as it is for `facts`, or the first one where there is none of that name.

        The picture has the shape of a `screen` of so many pixels.
        """
        self._asked = Asked(facts, scene, screen, text_scale)
        self._soon.start()

    def _go_on(self) -> None:
        """One step in each turn of the event loop: each takes as long as some frames."""
        if self._display is None:
            self._display = Display(self._resources)
            self._display.set_stage(self._views.on_stage(motion=False))
            self._language = QLocale().bcp47Name()
        elif self._asked is not None:
            self._set(self._display, self._asked)
            self._asked = None
        else:
            self.taken.emit(self._display.window.grabWindow(), written_in(self._display.window))
            return
        self._soon.start()

    def _set(self, display: Display, asked: Asked) -> None:
        views, facts = self._views, asked.facts
        if (language := QLocale().bcp47Name()) != self._language:
            self._language = language
            display.retranslate()
        display.set_text_scale(asked.text_scale)
        size = [round(side * _SIDE / max(asked.screen)) for side in asked.screen]
        display.window.resize(*size)
        display.window.contentItem().setSize(QSizeF(*size))  # one that was never shown leaves it as it was
        views.attract.show(facts)
        views.giving.give_to(facts.campaign, facts.language, practice=facts.practice)
        known = [*scenes_of(views.attract, views.attendee), *giving_scenes_of(views.giving)]
        wanted = chosen(known, [asked.scene] if asked.scene in {one.name for one in known} else [])[0]
        set_scene(display, views, wanted)

    def close(self) -> None:
        """Take the hidden window away; it is made again when it is needed."""
        self._soon.stop()
        self._asked = None
        if self._display is not None:
            self._display.close()
            self._display = None
