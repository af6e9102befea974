"""What the booth view depends on, as one frozen record; imports nothing heavy."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.booth.ending import Ending, NotEnded
from kiosk.booth.standing import Standing
from kiosk.model.booth_state import OPEN
from kiosk.model.role import Role
from kiosk.ui.booth.records import BoothStep, RecordMethod, Section
from kiosk.words.words import ENGLISH, Speaker

if TYPE_CHECKING:
    from kiosk.booth.outcome import Announcement
    from kiosk.checks.check import Found
    from kiosk.model.campaign import Campaign

_NOTHING_YET = Standing(OPEN)
_NOT_ENDED = NotEnded()


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check of the check-list, and what it found; `None` until it has been made."""

    id: str
    title: str
    found: "Found | None" = None


@dataclass(frozen=True, slots=True)
class BoothViewState:
    """All that the booth view depends on."""

    now: dt.datetime
    campaign: "Campaign | None" = None
    speaker: Speaker = ENGLISH
    practice: bool = False
    role: Role | None = None
    """Of whoever is here; `None` while the view isn't open."""
    standing: Standing = _NOTHING_YET

    cards: bool = False
    """Whether this kiosk has a reader."""
    cards_off: str = ""
    """Why no card is taken now; empty where one is."""
    headline: str = ""
    """The most urgent of the staff's notes."""
    notes: tuple[str, ...] = ()
    """All of them."""

    section: Section = "booth"
    step: BoothStep = ""
    said: "Announcement | None" = None
    busy: bool = False
    checks: tuple[CheckLine, ...] = ()
    checking: bool = False
    summary: str = ""
    shift_label: str = ""
    method: RecordMethod = "cash"
    amount: int = 0
    """What is to be recorded: minor units, or for members how many; 0 for nothing yet."""
    typed: str = ""
    picked: int = 0
    """The number of the gift that is about to be undone, or whose receipt is to be sent."""
    email: str = ""
    ending: Ending = _NOT_ENDED
