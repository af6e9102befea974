"""What speaks is made once somebody asks for it, and ends when they have gone."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.ui.attendee.records import SpeechKeys
from kiosk.ui.views import Views
from kiosk.ui.window import Display

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings
    from kiosk.ui.attendee.guidance import Guidance


class Speaking:
    """Spoken guidance, as the settings have it.

    Args:
        display: the window with the scenes.
        views: what the scenes show.
        language: the one that they speak.
        currency: the campaign's.
    """

    def __init__(
        self, display: Display, views: Views, language: Callable[[], str], currency: Callable[[], str]
    ) -> None:
        self._display = display
        self._views = views
        self._language = language
        self._currency = currency
        self._settings: Settings | None = None
        self._guidance: Guidance | None = None
        self._made_of: tuple[str, int] = ("", 0)
        views.attendee.changed.connect(self._follow)
        views.attendee.gone.connect(self._leave)

    def use(self, settings: "Settings") -> None:
        """Speak as the settings say, from the next time that somebody asks for it."""
        self._settings = settings
        keys = SpeechKeys(settings.speech_key, tuple(settings.speech_keys.split()), settings.speech_seconds)
        self._views.attendee.offer_speech(keys if settings.speech != "off" else None)

    def close(self) -> bool:
        """End it; whether all has ended."""
        self._settings = None
        return self._guidance is None or self._guidance.close()

    def _leave(self) -> None:
        """Whoever listened has gone, and nobody is told that it ends."""
        if self._guidance is not None and self._guidance.on:
            self._guidance.end(said=False)

    def _follow(self) -> None:
        guided = self._views.attendee.shown.guided
        if self._settings is None or guided == (self._guidance is not None and self._guidance.on):
            return
        if guided:
            self._begin(self._settings)
        elif self._guidance is not None:
            self._guidance.end(said=True)

    def _begin(self, settings: "Settings") -> None:
        if settings.speech == "off":
            return
        made_of = (settings.speech, settings.speech_volume)
        if self._guidance is None or made_of != self._made_of:
            from kiosk.system.speech import Speech
            from kiosk.ui.attendee.guidance import Guidance

            if self._guidance is not None:
                self._guidance.close()
            self._guidance = Guidance(
                self._display.window,
                self._display.stage,
                self._views,
                Speech(*made_of),
                language=self._language,
                currency=self._currency,
            )
            self._made_of = made_of
        self._guidance.begin()
