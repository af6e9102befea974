"""Tells a screen reader on this machine what has come on the screen, and puts its keys on something there."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.attendee.spoken import elements_of, give_keys
from kiosk.ui.views import Views
from kiosk.words.speech import SpeechWords
from kiosk.words.words import Speaker

_SETTLES_MILLISECONDS = 120
"""After a change, until all that comes and goes with it has done so."""


class Announcer(QObject):
    """Is made once a screen reader listens, and goes with the `window`."""

    def __init__(self, window: QQuickWindow, views: Views) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._words = SpeechWords()
        self._currency = ""
        self._place: tuple[str, ...] = ()
        self._said: frozenset[str] = frozenset()
        self._settles = QTimer(self, singleShot=True, interval=_SETTLES_MILLISECONDS)
        self._settles.timeout.connect(self.look)

    def change(self, speaker: Speaker, currency: str) -> None:
        """Something has changed; sums are in `currency`, where that is known."""
        self._words, self._currency = SpeechWords(speaker), currency
        if not self._settles.isActive():
            self._settles.start()

    @Slot()
    def look(self) -> None:
        """Announce a scene that has come as a whole, and of one that stays what is new on it."""
        elements = elements_of(self._window)
        place = self._where()
        loud = ("alert",) if place[0] == "attract" else ("alert", "heading")  # stories come and go
        news = {_without_figures(one.name): one for one in elements if one.role in loud}
        if place != self._place:
            announced = elements
            types = any(one.role in ("field", "secret") for one in elements)
            if not types and not any(one.focused for one in elements):
                controls = (one for one in elements if one.is_control and one.enabled)
                next((one for one in controls if give_keys(self._window, one)), None)
        else:
            announced = tuple(one for name, one in news.items() if name not in self._said)
        self._place, self._said = place, frozenset(news)
        if any(not one.is_control for one in announced):
            self._announce(self._words.scene(announced, self._currency))

    def _where(self) -> tuple[str, ...]:
        """What is in front; the first is `attract` where nobody does anything."""
        views = self._views
        attendee, giving = views.attendee.shown, views.giving.shown
        staff = (
            views.door.shown.scene,
            views.booth.shown.section + views.booth.shown.step if views.booth.shown.visible else "",
            views.entrance.place,
        )
        choice = "languages" if attendee.choosing else "accessibility" if attendee.adjusting else ""
        return (
            giving.scene or choice or "".join(staff) or views.attract.shown.scene,
            choice,
            *staff,
            str(giving.warns > 0),
        )

    def _announce(self, text: str) -> None:
        event = QAccessibleAnnouncementEvent(self._window, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def _without_figures(text: str) -> str:
    """`text` as it is the same from second to second."""
    return "".join(" " if letter.isdigit() else letter for letter in text)
