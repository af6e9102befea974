"""What the booth view depends on, as one frozen record; imports nothing heavy."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.booth.standing import Standing
from kiosk.model.booth_state import OPEN
from kiosk.model.role import Role
from kiosk.ui.booth.records import BoothStep, CheckShown, Level, Section

if TYPE_CHECKING:
    from kiosk.booth.day_end import DayReport
    from kiosk.model.campaign import Campaign

RecordMethod = Literal["cash", "cheque", "member"]
RECORD_METHODS: tuple[RecordMethod, ...] = ("cash", "cheque", "member")
Ending = Literal["", "comparing", "done", "differs", "uncompared", "failed"]
_NOTHING_YET = Standing(OPEN)


@dataclass(frozen=True, slots=True)
class BoothViewState:
    """All that the booth view depends on."""

    now: dt.datetime
    campaign: "Campaign | None" = None
    language: str = "en"
    practice: bool = False
    role: Role | None = None
    """Of whoever is here; `None` while the view isn't open."""
    standing: Standing = _NOTHING_YET

    cards: bool = False
    """Whether this kiosk has a reader."""
    cards_off: str = ""
    """Why no card is taken now; empty where one is."""
    phones: bool = False
    headline: str = ""
    """What staff's notes say most urgently."""
    notes: tuple[str, ...] = ()
    """All of them."""

    section: Section = "booth"
    step: BoothStep = ""
    said: str = ""
    said_level: Level = ""
    busy: bool = False
    checks: tuple[CheckShown, ...] = ()
    checking: bool = False
    summary: str = ""
    sign: str = ""
    method: RecordMethod = "cash"
    minor: int = 0
    """What is to be recorded: minor units, or for members how many; 0 for nothing yet."""
    typed: str = ""
    picked: int = 0
    """The number of the gift that is about to be taken back, or whose receipt is to be sent."""
    email: str = ""
    ending: Ending = ""
    end_progress: float = 0.0
    end_text: str = ""
    differences: tuple[str, ...] = ()
    report: "DayReport | None" = None
