"""What the attract scene depends on and what it shows, as frozen records; imports nothing heavy."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kiosk.model.booth_state import OPEN, BoothState
from kiosk.model.colour import USUAL_ACCENT, USUAL_DEEP
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.model.campaign import Campaign
    from kiosk.model.illustration import Illustration
    from kiosk.model.matching import Match
    from kiosk.model.picture import PictureFacts


AttractScene = Literal["starting", "attract", "failsafe"]
"""Nothing is known yet; the stories, the goals and the codes; at most the codes."""
WhyLower = Literal["", "refund", "void", "correction", "reading"]
"""Why a figure went back: a gift was refunded, an entry voided, the figure corrected, the website's reading lower."""


@dataclass(frozen=True, slots=True)
class GoalFigure:
    """What is there of a goal, in its unit, from how many gifts, and when that was known."""

    raised: int
    count: int | None = None
    as_of: dt.datetime | dt.date | None = None
    late: bool = False
    """Whether that is longer ago than it should be."""
    explained: WhyLower = ""
    """Why it went back lately."""
    match: "Match | None" = None
    """Where the offer to match gifts stands, which is told with this goal."""


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
    picture_facts: Mapping[str, "PictureFacts"] = field(default_factory=dict)
    illustrations: "Mapping[Illustration, Path]" = field(default_factory=dict)
    """Our own in the campaign's colours, where they were drawn."""
    figures: Mapping[str, GoalFigure] = field(default_factory=dict)
    """By goal id; a goal without one stands at its starting figure."""
    without_attribution: frozenset[str] = frozenset()
    """Names of asks whose code would shrink too far with attribution."""
    booth: BoothState = OPEN


@dataclass(frozen=True, slots=True)
class Starting:
    """Nothing is known yet."""


@dataclass(frozen=True, slots=True)
class FailSafe:
    """There is nothing that could be shown, or only the codes that follow from what was known last."""

    known: AttractState | None = None


@dataclass(frozen=True, slots=True)
class StoryLine:
    """An item of a story's list; its second part and its icon may be empty."""

    text: str
    detail: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class PictureShown:
    """A picture and how it stands in its place."""

    url: str = ""
    """Of a file; empty where there is none."""
    whole: bool = False
    """Whether it stands whole in its place, which it fills otherwise."""
    plate: str = ""
    """The colour of the plate below it; empty where it needs none."""
    width: int = 0
    """In its own pixels, as is `height`."""
    height: int = 0
    focus_x: float = 0.5
    """Which share of what is cropped is cropped at its left, as `focus_y` is at its top."""
    focus_y: float = 0.5
    zoom: float = 1.0
    """How many times larger than its place asks for."""


@dataclass(frozen=True, slots=True)
class AskShown:
    """An ask with what its code carries."""

    name: str
    """What it is known by; of those that are always there, their kind."""
    kind: str
    text: str
    detail: str
    partner: str
    """Whose offer it is; empty where nobody says."""
    until: str
    """The last day on which it is shown; empty where it has none."""
    link: str
    """What the code says, attribution included."""
    address: str
    """Where it leads, whole."""
    host: str
    """The same as far as it is read from where the code scans: whole where it is short, else its host."""
    modules: int
    """Width of the code with its quiet zone."""
    attributed: bool


@dataclass(frozen=True, slots=True)
class StoryShown:
    """One story of the rotation."""

    kind: str
    """opening, highlight, benefits, both, ask, thanks or follow."""
    title: str = ""
    text: str = ""
    kicker: str = ""
    credit: str = ""
    address: str = ""
    picture: PictureShown = PictureShown()
    picture_text: str = ""
    illustration: str = ""
    """One of our own that fills half of the story: a file's address; empty where it has none."""
    layout: Literal["picture", "person", "quote", "figure", "illustration", "words"] = "illustration"
    figure: str = ""
    """The figure that fills half of the story; empty where it has none."""
    figure_text: str = ""
    """What the figure is."""
    quote: str = ""
    """What somebody said, where that stands in the title's place."""
    person: str = ""
    """Whose portrait this is, in the layouts of a person and of a quote."""
    role: str = ""
    lines: tuple[StoryLine, ...] = ()
    ask: AskShown | None = None
    """What people are asked to do, with its code as large as the leading one."""
    ending: bool = False
    """Whether it has a last day."""
    seconds: float = 6.0


@dataclass(frozen=True, slots=True)
class TurnShown:
    """A story's turn."""

    story: int
    """Its place among all stories."""
    round: int
    """In which round, from 0."""


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
    measure: str
    """What the bar, the percentage and the words go by: the target, then the stretch goal that is next."""
    achieved: str
    """The highest target that is there; empty before the first."""
    percent: str
    count: int
    """Gifts; -1 where it isn't known."""
    as_of: str
    late: bool
    explained: WhyLower
    filled: float
    marks: tuple[MarkShown, ...]
    next_mark: str
    reached: bool
    stretch: str
    missing: str = ""
    """What is missing to `measure`, where that is little."""
    matched: float = 0.0
    """Which part of the bar is pledged beyond what is there."""
    matched_sum: str = ""
    """The same as money; empty where nothing is."""
    match_by: str = ""
    """Who matches gifts; empty where nobody does, or that needn't be told."""
    match_state: str = ""
    """before, running, full or over; see `kiosk.model.matching.Match`."""
    foreign: bool = False
    """Whether the title is in another language than the screen."""


@dataclass(frozen=True, slots=True)
class AttractShown:
    """Everything on the attract scene except its fixed words."""

    scene: AttractScene = "starting"
    phase: str = "undated"
    """before, running, last_day, ended or undated."""
    days: int = 0
    """Until it starts or until it is over."""
    day: str = ""
    """The day the drive starts or ended, where that is shown."""
    organisation: str = ""
    title: str = ""
    logo: PictureShown = PictureShown()
    example: bool = False
    """Whether the figures are made up."""
    practice: bool = False
    """Whether nothing that happens counts."""
    deep: str = USUAL_DEEP
    """The dark surface's colour."""
    accent: str = USUAL_ACCENT
    stories: tuple[StoryShown, ...] = ()
    turns: tuple[TurnShown, ...] = ()
    """In which order they are told, round after round."""
    asks: tuple[AskShown, ...] = ()
    """Those whose codes stand beside every story; the first leads."""
    others: tuple[AskShown, ...] = ()
    """Those that are stories today."""
    goals: tuple[GoalShown, ...] = ()
    booth: Literal["open", "display", "closed"] = "open"
    """Whether gifts are taken at the booth; the codes are there in each case."""
    back_day: str = ""
    """The day somebody is back at a booth that is closed; empty where that is today or isn't known."""
    back_time: str = ""
    """The time of that day; empty where it isn't known."""
