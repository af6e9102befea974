"""What a screen reader finds on the screen, one thing after the other as they are read; imports nothing heavy."""

from collections.abc import Sequence
from typing import Literal

from kiosk.model.records import dataclass

Role = Literal["heading", "text", "alert", "picture", "bar", "button", "check", "radio", "tab", "field", "secret"]
"""`bar` is one of progress, `secret` a field whose letters nobody hears."""
CONTROLS: frozenset[Role] = frozenset(("button", "check", "radio", "tab", "field", "secret"))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a bar has come, from `least` to `most`."""

    now: float
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is in the window, in pixels from its upper left corner."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, x: int, y: int) -> bool:
        """Whether a finger at `x` and `y` is on it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that is showing."""

    role: Role
    name: str
    place: Place
    description: str = ""
    """What else is said of it."""
    value: str = ""
    """What stands in a field; never that of a secret one."""
    progress: Progress | None = None
    """Of a bar."""
    chosen: bool = False
    """Whether it is checked, or the selected one of several."""
    enabled: bool = True
    focused: bool = False
    """Whether it has the keys."""

    @property
    def is_control(self) -> bool:
        """Whether something can be done with it."""
        return self.role in CONTROLS


def element_at(elements: Sequence[Element], x: int, y: int) -> Element | None:
    """What lies below a finger: a control before words, and of two the one in front."""
    under = [one for one in elements if one.place.holds(x, y)]
    return next((one for one in reversed(under) if one.is_control), under[-1] if under else None)
