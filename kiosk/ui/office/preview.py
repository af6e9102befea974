"""Pictures of a campaign that nobody sees yet: the real scenes, in a window that is never shown."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.ui.attract.records import AttractState
from kiosk.ui.office.written import written_in
from kiosk.ui.snapshot import chosen, giving_scenes_of, scenes_of, set_scene
from kiosk.ui.views import Views
from kiosk.ui.window import Display

Picture = QImage
"""As Qt has it in memory."""
_SIDE = 1440
"""Pixels of the longer side of the picture."""


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
        self._language = ""
        """That the window's own words are in."""
        self._soon = QTimer(self, singleShot=True, interval=0)  # what a scene does later in the same turn is done
        self._soon.timeout.connect(self._take)

    def ask(self, facts: AttractState, scene: str, screen: tuple[int, int], text_scale: float) -> None:
        """Take the scene called `scene` as it is for `facts`, or the first one where there is none of that name.

        The picture has the shape of a `screen` of so many pixels.
        """
        views = self._views
        if self._display is None:
            self._display = Display(self._resources)
            self._display.set_stage(views.on_stage(motion=False))
        if (language := QLocale().bcp47Name()) != self._language:
            self._language = language
            self._display.retranslate()
        self._display.set_text_scale(text_scale)
        views.attract.show(facts)
        views.giving.give_to(facts.campaign, facts.language, practice=facts.practice)
        known = [*scenes_of(views.attract, views.attendee), *giving_scenes_of(views.giving)]
        asked = chosen(known, [scene] if scene in {one.name for one in known} else [])[0]
        set_scene(self._display, views, asked)
        size = [round(side * _SIDE / max(screen)) for side in screen]
        self._display.window.resize(*size)
        self._display.window.contentItem().setSize(QSizeF(*size))  # one that was never shown leaves it as it was
        self._soon.start()

    def close(self) -> None:
        """Take the hidden window away; it is made again when it is needed."""
        self._soon.stop()
        if self._display is not None:
            self._display.close()
            self._display = None

    def _take(self) -> None:
        if self._display is not None:
            self.taken.emit(self._display.window.grabWindow(), written_in(self._display.window))
