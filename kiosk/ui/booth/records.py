"""What the booth view knows and what it shows, as frozen records; imports nothing heavy."""

import datetime as dt
from typing import TYPE_CHECKING, Literal, get_args

from kiosk.booth.ending import Ending, NotEnded
from kiosk.booth.standing import Standing
from kiosk.model.booth_state import OPEN, State
from kiosk.model.records import dataclass
from kiosk.model.role import Role
from kiosk.words.words import ENGLISH, Speaker

if TYPE_CHECKING:
    from kiosk.booth.outcome import Announcement
    from kiosk.checks.check import CheckId, Found
    from kiosk.giving.why_not import WhyNot
    from kiosk.model.campaign import Campaign

RecordMethod = Literal["cash", "cheque", "member", "offer"]
RECORD_METHODS: tuple[RecordMethod, ...] = get_args(RecordMethod)
Section = Literal["booth", "check", "record", "gifts", "questions", "end"]
SECTIONS: tuple[Section, ...] = get_args(Section)
Level = Literal["", "good", "watch", "bad", "waiting", "skipped"]
"""How something is, shown by icon, word and colour: fine, worth a look, to be fixed, being checked, left out."""
BoothStep = Literal["", "shift_label", "hand_over", "back", "reasons", "email", "summary", "quit", "close"]
"""What is being asked within a section: the label of a shift, that of the next, when somebody is back,
why something is undone, an e-mail address, whether the program is to end; or the summary is shown."""


EndingShown = Literal["", "comparing", "reporting", "done", "differs", "uncompared", "failed"]


_NOTHING_YET = Standing(OPEN)
_NOT_ENDED = NotEnded()


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check of the check-list, and what it found; `None` until it has been made."""

    id: "CheckId"
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
    cards_off: "WhyNot | None" = None
    """Why no card is taken now; `None` where one is."""
    headline: str = ""
    """The most urgent of the staff's notes."""
    notes: tuple[str, ...] = ()
    """All of them, what is urgent first."""
    urgent_notes: int = 0
    """How many of them are urgent."""

    section: Section = "booth"
    step: BoothStep = ""
    said: "Announcement | None" = None
    busy: bool = False
    checks: tuple[CheckLine, ...] = ()
    checking: bool = False
    summary: str = ""
    shift_label: str = ""
    method: RecordMethod = "cash"
    offer: int = 0
    """Which of the offers whose proceeds can be entered."""
    amount: int = 0
    """What is to be recorded: minor units, or for members how many; 0 for nothing yet."""
    typed: str = ""
    picked: int = 0
    """The number of the gift that is about to be undone, or whose receipt is to be sent."""
    undone: int = 0
    """The number of what was undone a moment ago."""
    email: str = ""
    compares: bool = False
    """Whether the end of the day compares with Stripe."""
    ending: Ending = _NOT_ENDED


@dataclass(frozen=True, slots=True)
class LineShown:
    """A name with its value, such as a payment's code with what is known of it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SumShown:
    """A line of a column of sums, such as `Cash`, `2` and `$40.00`; `number` or `amount` may be empty."""

    name: str
    number: str
    amount: str


@dataclass(frozen=True, slots=True)
class CheckShown:
    """One line of the check-list."""

    id: str
    title: str
    text: str
    """What was found; where it isn't good, what to do, one sentence."""
    level: Level


@dataclass(frozen=True, slots=True)
class GiftShown:
    """One of today's gifts."""

    number: int
    time: str
    what: str
    """`Cash`, `Card`, `Phone`, `Cheque`, `Member`."""
    amount: str
    is_undone: bool
    can_undo: bool
    can_put_back: bool
    """Whether it was undone a moment ago, perhaps by mistake."""
    can_send: bool
    """Whether its receipt can be sent again."""


@dataclass(frozen=True, slots=True)
class AmountToRecord:
    """A preset amount of the record section, or an offer."""

    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """What attendees ask, and what to answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class BackTime:
    """A time to choose."""

    value: str
    """ISO 8601 with the zone's offset; empty for no time."""
    text: str


@dataclass(frozen=True, slots=True)
class BoothShown:
    """Everything on the booth view except its fixed words."""

    visible: bool = False
    section: Section = "booth"
    step: BoothStep = ""
    practice: bool = False
    may_leave: bool = False
    """Whether whoever is here may end the kiosk."""
    health: str = ""
    """One line: how the kiosk is, what that means for attendees, and what to do."""
    health_level: Level = "good"
    said: str = ""
    """What became of what was touched last; empty once it is old."""
    said_level: Level = ""
    busy: bool = False
    """Whether something is being done."""

    # booth
    booth_state: State = "open"
    state_text: str = ""
    """Such as `Open` or `Closed, back at 14:00`."""
    shift: str = ""
    """Its label, or its name where it has none; empty where none is open."""
    shift_text: str = ""
    """Such as `Shift AB, since 10:12`, or that no shift is open and so cards are off."""
    sums: tuple[SumShown, ...] = ()
    """Of this shift: what `sums_total` adds up."""
    sums_total: str = ""
    sums_below: tuple[SumShown, ...] = ()
    """What is no part of it."""
    reader: str = ""
    reader_level: Level = ""
    can_close: bool = False
    """Whether a payment of which Stripe has nothing keeps cards off."""
    unclear: tuple[LineShown, ...] = ()
    """Payments that aren't confirmed: code and sentence."""
    back_times: tuple[BackTime, ...] = ()
    shift_label: str = ""
    """As typed so far."""

    # check
    checks: tuple[CheckShown, ...] = ()
    checking: bool = False
    check_summary: str = ""
    """Such as `All 9 checks passed. You can open.`"""
    summary: str = ""
    """What staff far away need to help, to be read from a code."""
    summary_modules: int = 0
    """Width of that code."""

    # record
    method: RecordMethod = "cash"
    offers: tuple[AmountToRecord, ...] = ()
    """Whose proceeds can be entered."""
    amounts: tuple[AmountToRecord, ...] = ()
    """For members: how many joined."""
    point: str = ""
    """The character for the keypad's decimal key; empty where the currency has none."""
    recordable: str = ""
    """What the record button says, such as `Record $20.00 in cash`; empty while there is nothing to record."""

    # gifts
    gifts: tuple[GiftShown, ...] = ()
    picked: str = ""
    """The gift that is being undone or whose receipt is sent, such as `$20.00 in cash at 10:31`."""
    reasons: tuple[str, ...] = ()
    email: str = ""
    email_complete: bool = False

    # questions
    questions: tuple[QuestionShown, ...] = ()

    # end of day
    compares: bool = False
    """Whether the day is compared with Stripe before the report is made."""
    ending: EndingShown = ""
    end_progress: float = 0.0
    """0 to 1 while it compares; -1 where that isn't known."""
    end_text: str = ""
    """What is being done, or what became of it, one sentence."""
    differences: tuple[str, ...] = ()
    report: tuple[SumShown, ...] = ()
    """The day's figures: what `report_total` adds up."""
    report_total: str = ""
    report_below: tuple[SumShown, ...] = ()
    """What is no part of it."""
    saved: str = ""
    """Where the report's files are, and which are missing and why, a line for each; empty before."""
    unsaved: bool = False
    """Whether a file of the report is missing."""
