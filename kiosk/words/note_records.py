"""What people at the booth should know, as records: the next of a topic takes the place of the last. Nothing heavy."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.campaigns.problems import Problem
    from kiosk.feeds.trouble import FeedTrouble
    from kiosk.giving.why_not import WhyNot
    from kiosk.ledger.fleet.trouble import FleetAlarm
    from kiosk.machine.settings_trouble import SettingsSaid
    from kiosk.model.attempt import Why
    from kiosk.model.ledger_trouble import LedgerTrouble
    from kiosk.words.fleet import NoFleet

TopicName = Literal[
    "campaign",
    "clock",
    "code",
    "crash",
    "disk",
    "feed",
    "fleet",
    "goals",
    "ledger",
    "ledger check",
    "payments",
    "program",
    "settings",
    "start",
]


class Topic(NamedTuple):
    """What a note is about; `which` of several feeds or codes."""

    name: TopicName
    which: str = ""

    def __str__(self) -> str:
        return f"{self.name} {self.which}".strip()


@dataclass(frozen=True, slots=True)
class CampaignInPart:
    """What is in order is on the screen; the rest is left out."""

    left_out: "tuple[Problem, ...]"
    topic: ClassVar = Topic("campaign")


@dataclass(frozen=True, slots=True)
class CampaignAdvice:
    """The campaign could be better."""

    advice: "tuple[Problem, ...]"
    topic: ClassVar = Topic("campaign")


@dataclass(frozen=True, slots=True)
class CampaignUnusable:
    """Nothing of the campaign can be shown; without `problems` for a mistake in the program."""

    problems: "tuple[Problem, ...]"
    topic: ClassVar = Topic("campaign")


@dataclass(frozen=True, slots=True)
class CampaignAsBefore:
    """The campaign was saved with a mistake, and is shown as it was before."""

    problems: "tuple[Problem, ...]"
    topic: ClassVar = Topic("campaign")


@dataclass(frozen=True, slots=True)
class CampaignGone:
    """There is no such folder any more."""

    folder: Path
    topic: ClassVar = Topic("campaign")


@dataclass(frozen=True, slots=True)
class ClockWrong:
    """The machine's clock can't be right."""

    says: dt.date
    topic: ClassVar = Topic("clock")


@dataclass(frozen=True, slots=True)
class CodeReach:
    """From how far a code can be scanned; `None` where the screen's size isn't known."""

    kind: str
    caption: str
    metres: float | None

    @property
    def topic(self) -> Topic:
        """Of this code."""
        return Topic("code", self.kind)


@dataclass(frozen=True, slots=True)
class CodeTooSmall:
    """It can be scanned only from close by."""

    kind: str
    caption: str
    metres: float

    @property
    def topic(self) -> Topic:
        """Of this code."""
        return Topic("code", self.kind)


@dataclass(frozen=True, slots=True)
class CodeUnreadable:
    """It can't be scanned on this screen."""

    kind: str

    @property
    def topic(self) -> Topic:
        """Of this code."""
        return Topic("code", self.kind)


@dataclass(frozen=True, slots=True)
class Crashed:
    """Several times in a row, so that only what is least likely to crash is shown."""

    topic: ClassVar = Topic("crash")


@dataclass(frozen=True, slots=True)
class NoLog:
    """There is no log."""

    why: tuple[str, ...]
    topic: ClassVar = Topic("disk")


@dataclass(frozen=True, slots=True)
class FeedNotRead:
    """Its last figure stays; without a `why` for a mistake in the program."""

    feed: str
    why: "FeedTrouble | None"
    stripe: "WhyNot | None" = None
    """Why, where it is Stripe's."""

    @property
    def topic(self) -> Topic:
        """Of this feed."""
        return Topic("feed", self.feed)


@dataclass(frozen=True, slots=True)
class FeedJumped:
    """It moved by more than `percent` at once, and isn't believed before `readings` in a row agree."""

    feed: str
    percent: float
    readings: int

    @property
    def topic(self) -> Topic:
        """Of this feed."""
        return Topic("feed", self.feed)


@dataclass(frozen=True, slots=True)
class FleetAlarms:
    """What this kiosk and the others know contradicts itself."""

    alarms: "tuple[FleetAlarm, ...]"
    topic: ClassVar = Topic("fleet")


@dataclass(frozen=True, slots=True)
class FleetUnreachable:
    """The other kiosks can't be reached; without a `why` for a mistake in the program."""

    why: "NoFleet | None"
    topic: ClassVar = Topic("fleet")


@dataclass(frozen=True, slots=True)
class GoalStandings:
    """What each goal's figure is made of."""

    lines: tuple[str, ...]
    topic: ClassVar = Topic("goals")


@dataclass(frozen=True, slots=True)
class LedgerUnwritable:
    """The ledger can't be used; without a `why` for a mistake in the program."""

    why: "LedgerTrouble | None"
    topic: ClassVar = Topic("ledger")


@dataclass(frozen=True, slots=True)
class LedgerDamaged:
    """What is wrong in the ledger: the first findings, and how many `more` there are."""

    problems: "tuple[LedgerTrouble, ...]"
    more: int = 0
    topic: ClassVar = Topic("ledger check")


@dataclass(frozen=True, slots=True)
class PaymentsUnclear:
    """These payments, by the codes on the screen, may or may not have gone through."""

    codes: tuple[str, ...]
    topic: ClassVar = Topic("payments")


@dataclass(frozen=True, slots=True)
class NoCards:
    """No card is taken now."""

    why: "WhyNot"
    topic: ClassVar = Topic("payments")


@dataclass(frozen=True, slots=True)
class PaymentTroubled:
    """The payment that goes on or was the last one brings nothing, or has no news."""

    why: "Why"
    topic: ClassVar = Topic("payments", "last")


@dataclass(frozen=True, slots=True)
class PaymentBroken:
    """A mistake in the program while a gift was taken."""

    topic: ClassVar = Topic("payments")


@dataclass(frozen=True, slots=True)
class ProgramBroken:
    """A mistake in the program."""

    topic: ClassVar = Topic("program")


@dataclass(frozen=True, slots=True)
class SettingsTrouble:
    """What is wrong with this machine's settings; with `restart` the kiosk must start again once they are right."""

    problems: "SettingsSaid"
    restart: bool = False
    topic: ClassVar = Topic("settings")


@dataclass(frozen=True, slots=True)
class SlowStart:
    """The settings and the campaign have been on their way for long."""

    topic: ClassVar = Topic("start")


Note = (
    CampaignInPart
    | CampaignAdvice
    | CampaignUnusable
    | CampaignAsBefore
    | CampaignGone
    | ClockWrong
    | CodeReach
    | CodeTooSmall
    | CodeUnreadable
    | Crashed
    | NoLog
    | FeedNotRead
    | FeedJumped
    | FleetAlarms
    | FleetUnreachable
    | GoalStandings
    | LedgerUnwritable
    | LedgerDamaged
    | PaymentsUnclear
    | NoCards
    | PaymentTroubled
    | PaymentBroken
    | ProgramBroken
    | SettingsTrouble
    | SlowStart
)
