"""Where somebody is on a scene who doesn't see it, and what is said of that. Knows no Qt."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal, Protocol

from kiosk.model.aloud import aloud
from kiosk.model.element import Element, element_at
from kiosk.model.records import dataclass
from kiosk.words.guidance import GuidanceWords
from kiosk.words.speech import SpeechWords

Move = Literal["next", "previous", "press", "repeat"]
"""What the four keys do."""
MOVES: tuple[Move, ...] = ("next", "previous", "press", "repeat")
"""In the order of the setting `speech_keys`."""
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Seen:
    """The screen at one moment."""

    scene: str
    """Whatever is another scene for people has another name."""
    elements: tuple[Element, ...]
    amount: str = ""
    """As typed so far on the keypad."""
    letters: int = 0
    """Of an address, typed so far."""


class Screen(Protocol):
    """What can be done there."""

    def frame(self, element: Element) -> None:
        """Give it the keys, so that a frame shows where one is."""

    def press(self, element: Element) -> None:
        """Do what a touch on it does."""


class Guide:
    """Goes from one thing to the next, and says each.

    Args:
        screen: where it goes.
        look: reads the screen anew.
        say: says a text; the newest one counts.
    """

    def __init__(self, screen: Screen, look: Callable[[], Seen], say: Callable[[str], None]) -> None:
        self._screen = screen
        self._look = look
        self._say = say
        self._before = Seen("", ())
        self._current: Element | None = None
        self._said_of_current = ""
        self._last = ""
        self.words = SpeechWords()
        self.own_words = GuidanceWords()
        self.currency = ""

    def begin(self, how: str) -> None:
        """Say how it works, and what is on the scene."""
        self._before = Seen("", ())
        self._tell([how, *self._news(self._look())])

    def look(self) -> None:
        """Something may have changed: say what is new."""
        self._tell(self._news(self._look()))

    def move(self, move: Move, *, speaking: bool, silence: Callable[[], None]) -> None:
        """What a key does; while it is `speaking`, `repeat` ends that."""
        match move:
            case "next":
                self._step(1)
            case "previous":
                self._step(-1)
            case "press":
                self.press()
            case "repeat" if speaking:
                silence()
            case "repeat":
                self._say(self._last)

    def press(self) -> None:
        """Do what a touch on the thing that was said last does."""
        if self._current is None:
            self._say(self._last)
        elif self._current.is_control and self._current.enabled:
            self._screen.press(self._current)
        else:
            self._go_to(self._current)

    def explore(self, x: int, y: int, *, again: bool = False) -> None:
        """A finger is at `x` and `y`: say what lies there, once, or `again`."""
        seen = self._look()
        there = element_at(seen.elements, x, y)
        if there is not None and (again or self._current is None or not _same(there, self._current)):
            self._go_to(there)

    def _step(self, by: int) -> None:
        elements = self._look().elements
        if not elements:
            return
        at = self._index(elements)
        self._go_to(elements[(at + by) % len(elements) if at is not None else (0 if by > 0 else -1)])

    def _index(self, elements: Sequence[Element]) -> int | None:
        """Where we are; what has changed its words is known by its place."""
        current = self._current
        if current is None:
            return None
        by_name = (at for at, one in enumerate(elements) if _same(one, current))
        by_place = (at for at, one in enumerate(elements) if one.place == current.place)
        return next(by_name, next(by_place, None))

    def _go_to(self, element: Element) -> None:
        self._current = element
        if element.is_control and element.enabled:
            self._screen.frame(element)
        self._said_of_current = self._sentence(element)
        self._tell([self._said_of_current])

    def _sentence(self, element: Element) -> str:
        return self.words.element(element, self.currency)

    def _tell(self, parts: list[str]) -> None:
        text = " ".join(part for part in parts if part)
        if text:
            self._last = text
            self._say(text)

    def _news(self, seen: Seen) -> list[str]:
        """What is to be said of what has changed since the last look."""
        before, self._before = self._before, seen
        if seen.scene != before.scene:
            self._current, self._said_of_current = None, ""
            return [self.words.scene(seen.elements, self.currency)] if seen.elements else []
        if seen.letters != before.letters:
            return [self.words.character() if seen.letters > before.letters else self.own_words.deleted()]
        if seen.amount != before.amount:
            return [aloud(seen.amount, self.currency, self.words.language)]
        known = {_shape(one) for one in before.elements}
        new = [one for one in seen.elements if not one.is_control and _shape(one) not in known]
        kinds = ("alert",) if seen.scene.startswith("attract") else ("alert", "heading", "text", "bar")
        said = [f"{self._sentence(replace(one, role='text'))}." for one in new if one.role in kinds]
        return said or self._of_current(before, seen)

    def _of_current(self, before: Seen, seen: Seen) -> list[str]:
        """The keys have gone elsewhere, or what we are at has another state."""
        had, has = _focused(before), _focused(seen)
        if has is not None and (had is None or not _same(had, has)):
            self._current = has
        at = self._index(seen.elements)
        if at is None:
            return []
        self._current = seen.elements[at]
        sentence, said = self._sentence(self._current), self._said_of_current
        self._said_of_current = sentence
        return [sentence] if _without_figures(sentence) != _without_figures(said) else []


def _focused(seen: Seen) -> Element | None:
    return next((one for one in seen.elements if one.focused and one.is_control), None)


def _same(one: Element, other: Element) -> bool:
    return (one.role, one.name, one.place) == (other.role, other.name, other.place)


def _shape(element: Element) -> str:
    return _without_figures(f"{element.name} {element.description}")


def _without_figures(text: str) -> str:
    """Apart from figures, which may count on by themselves."""
    return _FIGURES.sub("0", text)
