"""What the attract scene depends on and what it shows, as frozen records; imports nothing heavy."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.model.booth_state import OPEN, BoothState

if TYPE_CHECKING:
    from kiosk.model.campaign import Campaign


@dataclass(frozen=True, slots=True)
class GoalFigure:
    """What is there of a goal, in its unit, from how many gifts, and when that was known."""

    raised: int
    count: int | None = None
    as_of: dt.datetime | dt.date | None = None
    late: bool = False
    """Whether that is longer ago than it should be."""
    explained: str = ""
    """Why it went back lately: refund, void, correction or reading."""


@dataclass(frozen=True, slots=True)
class AttractState:
    """All that the attract scene depends on."""

    campaign: "Campaign"
    now: dt.datetime
    language: str
    kiosk_code: str = "k1"
    practice: bool = False
    """Whether nothing that happens counts."""
    pictures: Mapping[str, Path] = field(default_factory=dict)
    figures: Mapping[str, GoalFigure] = field(default_factory=dict)
    """By goal id; a goal without one stands at its starting figure."""
    without_attribution: frozenset[str] = frozenset()
    """Kinds of ask whose code would shrink too far with attribution."""
    booth: BoothState = OPEN


@dataclass(frozen=True, slots=True)
class StoryShown:
    """One story of the rotation."""

    kind: str
    """opening, highlight, benefits, both, thanks or follow."""
    title: str = ""
    text: str = ""
    kicker: str = ""
    credit: str = ""
    address: str = ""
    picture: str = ""
    """A file URL, or empty."""
    picture_text: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    """Items of a list, each with a second part that may be empty."""
    seconds: float = 9.0


@dataclass(frozen=True, slots=True)
class AskShown:
    """An ask with what its code carries."""

    kind: str
    text: str
    detail: str
    link: str
    """What the code says, attribution included."""
    address: str
    modules: int
    """Width of the code with its quiet zone."""
    attributed: bool


@dataclass(frozen=True, slots=True)
class MarkShown:
    """A milestone on the bar."""

    at: float
    text: str
    passed: bool


@dataclass(frozen=True, slots=True)
class GoalShown:
    """A goal with its bar."""

    id: str
    unit: str
    title: str
    raised: str
    target: str
    percent: str
    count: int
    """Gifts; -1 where it isn't known."""
    as_of: str
    late: bool
    explained: str
    filled: float
    marks: tuple[MarkShown, ...]
    next_mark: str
    reached: bool
    stretch: str


@dataclass(frozen=True, slots=True)
class AttractShown:
    """Everything on the attract scene except its fixed words."""

    phase: str
    days: int
    day: str
    """The day the drive starts or ended, where that is shown."""
    organisation: str
    title: str
    logo: str
    example: bool
    practice: bool
    deep: str
    accent: str
    stories: tuple[StoryShown, ...]
    asks: tuple[AskShown, ...]
    goals: tuple[GoalShown, ...]
    booth: str = "open"
    """open, display or closed; the codes are there in each of them."""
    back: str = ""
    """When somebody is back at a booth that is closed; empty where that isn't known."""
