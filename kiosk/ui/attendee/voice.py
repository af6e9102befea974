"""What the screen says aloud, one utterance at a time, by a program that is a process of its own."""

import functools
import logging
from collections.abc import Callable
from typing import Literal, Protocol

from kiosk.model.languages import OWN_NAMES
from kiosk.ui.lanes import Lane

_log = logging.getLogger(__name__)

Spoken = Literal["said", "stopped", "missing", "failed"]
_MOST_FAILURES = 3
"""One after the other, until nobody believes any more that anything is heard."""


class Speaks(Protocol):
    """A program that speaks; `kiosk.system.speech.Speech` is one."""

    def ask(self) -> int:
        """Something else is to be said: stop, and have a number for it. Never blocks."""

    def say(self, number: int, text: str, language: str) -> Spoken:
        """Say it, unless something newer is to be said; blocks until it is over."""

    def can_say(self, language: str, name: str) -> bool:
        """Whether it says something in `language`, such as its own `name`; blocks."""


class Voice:
    """Says the newest thing; what was being said stops.

    Args:
        speech: the program.
        on_mute: is called once it is missing, or has failed again and again.
    """

    def __init__(self, speech: Speaks, on_mute: Callable[[], None]) -> None:
        self._speech = speech
        self._on_mute = on_mute
        self._lane = Lane("speech")
        self._failures = 0
        self._newest = 0
        self.speaking = False
        """Whether something is being said."""

    def say(self, text: str, language: str) -> None:
        """Say `text` now."""
        number = self._newest = self._speech.ask()
        self.speaking = True
        self._lane.run(
            functools.partial(self._speech.say, number, text, language),
            functools.partial(self._hear, number),
            self._break,
        )

    def ask(self, language: str, then: Callable[[bool], None]) -> None:
        """Fall silent, find out whether `language` can be spoken, and go on with the answer."""
        self.silence()
        name = OWN_NAMES.get(language, language)
        self._lane.run(functools.partial(self._speech.can_say, language, name), then, self._break)

    def silence(self) -> None:
        """Say nothing more."""
        self._newest = self._speech.ask()
        self.speaking = False

    def close(self) -> bool:
        """Say nothing ever again; whether all has ended."""
        self.silence()
        return self._lane.close()

    def _hear(self, number: int, spoken: Spoken) -> None:
        if number == self._newest:
            self.speaking = False
        self._failures = self._failures + 1 if spoken == "failed" else 0 if spoken == "said" else self._failures
        if spoken == "missing" or self._failures >= _MOST_FAILURES:
            _log.warning("the program for spoken guidance is missing or fails (%s); the check-list says more", spoken)
            self._failures = 0
            self._on_mute()

    def _break(self, failure: BaseException) -> None:
        _log.error("spoken guidance broke", exc_info=failure)
        self._on_mute()
