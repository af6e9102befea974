"""What the scene that asks for a PIN depends on and what it shows, as frozen records; imports nothing heavy."""

from dataclasses import field
from typing import TYPE_CHECKING, Literal

from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.words.door import DoorAnswer

DoorScene = Literal["", "pin", "code", "new", "again"]
"""Not there; asks for a PIN; asks for the set-up code of a kiosk that has no PIN yet; asks for a new PIN of at least
six digits; asks for the same once more."""


@dataclass(frozen=True, slots=True)
class DoorState:
    """All that the scene depends on; what was typed is gone with it."""

    scene: DoorScene = ""
    typed: str = field(default="", repr=False)
    chosen: str = field(default="", repr=False)
    """A new PIN, until it was typed once more."""
    busy: bool = False
    answer: "DoorAnswer | None" = None
    """Why what was typed last was not accepted."""
    waits: int = 0
    by_keys: bool = False


@dataclass(frozen=True, slots=True)
class DoorShown:
    """Everything on the scene except its fixed words."""

    scene: DoorScene = ""
    digits: int = 0
    """How many are typed; which ones is shown nowhere."""
    can_enter: bool = False
    """Whether enough are typed."""
    busy: bool = False
    """Whether a PIN is being checked."""
    said: str = ""
    """Why what was typed was not accepted, one sentence."""
    waits: int = 0
    """Seconds until the next try; 0 where one may be made."""
    by_keys: bool = False
    """Whether a keyboard may type; on a full-screen kiosk only fingers can."""
