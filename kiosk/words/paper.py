"""A report as it stands on paper: plain texts and figures alone, so that another process can draw it."""

from collections.abc import Mapping

from kiosk.model.fact import Method
from kiosk.model.part import Part
from kiosk.model.records import dataclass
from kiosk.model.wording import count_text
from kiosk.words.table import Section
from kiosk.words.words import filled


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure(Part):
    """One of those that stand first, and its name above it."""

    name: str
    figure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick(Part):
    """A line across the picture."""

    minor: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar(Part):
    """What was received in an hour or on a day; amounts in the currency's minor unit."""

    label: str
    """Below it."""
    received: str
    """Above it; empty where nothing was."""
    gross: Mapping[Method, int]
    """By method, those with nothing left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Part):
    """What was received in each hour or on each day, by method."""

    ticks: tuple[Tick, ...]
    """From the bottom, 0, to the top."""
    names: Mapping[Method, str]
    """Of the methods that it has, in order."""
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share(Part):
    """One source's part of a goal's figure."""

    text: str
    """Its name, its share in percent, and as of when."""
    value: int
    """In the goal's unit, above zero."""
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalShares(Part):
    """A goal whose figure has more than one part."""

    title: str
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Part):
    """All that the pages say."""

    language: str
    """Which way they are written, and how their numbers are."""
    title: str
    """What the report is and its period, in one line."""
    organisation: str
    campaign: str
    period: str
    made: str
    headline: str
    deep: str
    """The campaign's colour."""
    key_figures: tuple[KeyFigure, ...]
    picture: Picture | None
    """`None` where nothing was received."""
    goals: tuple[GoalShares, ...]
    sections: tuple[Section, ...]
    practice: str
    """What each page of a report of practice says; else empty."""
    foot: str
    """At the foot of each page: `%1` is its number, `%2` how many there are."""

    def page(self, number: int, of: int) -> str:
        """The foot of page `number`, counted from 1."""
        return filled(self.foot, *(count_text(one, self.language) for one in (number, of)))
