"""What the checks find, as records; `kiosk.words.checks` says them. Imports nothing heavy."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kiosk.checks.codes import CodesFound
from kiosk.checks.voices import SpeechFound
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.giving.why_not import WhyNot
    from kiosk.ledger.elsewhere import Elsewhere
    from kiosk.machine.secret_trouble import SecretTrouble
    from kiosk.model.ledger_trouble import LedgerTrouble
    from kiosk.model.money import Money
    from kiosk.model.stripe_trouble import StripeTrouble
    from kiosk.payments.trouble import BaseTrouble, ReaderTrouble
    from kiosk.system.trusted_paths import OpenToOthers


@dataclass(frozen=True, slots=True)
class CheckBroke:
    """The check itself failed, or did not end within `seconds`."""

    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class NetworkFound:
    """Whether Stripe answers. `own_stripe`: practice has one of its own. `unproven`: it may be an impostor."""

    state: Literal["own_stripe", "reached", "failing", "silent", "unproven", "impostor"]
    base: str = ""
    """The Stripe on this machine that was asked; empty where it was Stripe itself."""
    status: int = 0
    """By HTTP, where it is `failing`."""


@dataclass(frozen=True, slots=True)
class BaseRefused:
    """The Stripe that the environment names must not be asked."""

    trouble: "BaseTrouble"


@dataclass(frozen=True, slots=True)
class ClockFound:
    """How this machine's clock stands to Stripe's. `past`: before this kiosk was made.

    `behind_ledger`: Stripe gave no time, and the newest entry of the ledger was written later than it is by the clock.
    """

    state: Literal["own_stripe", "no_time", "agrees", "off", "far_off", "past", "behind_ledger"]
    off: dt.timedelta = dt.timedelta()
    """How far it is ahead; negative where it is behind."""
    year: int = 0
    """What it says, where that is in the past."""

    @property
    def is_ahead(self) -> bool:
        """Whether this machine's clock is ahead of Stripe's."""
        return self.off > dt.timedelta()


@dataclass(frozen=True, slots=True)
class ClockNotCompared:
    """Stripe must not be asked for the time."""

    trouble: "BaseTrouble"


@dataclass(frozen=True, slots=True)
class TimeZonesFound:
    """Which table of time zones is used, such as "2026f", and which the system has; empty where it has none."""

    used: str
    system: str


@dataclass(frozen=True, slots=True)
class KeyFound:
    """A key that Stripe knows, or none needed."""

    state: Literal["own_stripe", "practice", "known"]
    live: bool = False
    restricted: bool = False
    beyond: tuple[str, ...] = ()
    """What it may do and no kiosk needs, by the names of Stripe's Dashboard."""


@dataclass(frozen=True, slots=True)
class KeyLacks:
    """What the key should be allowed to do and isn't, by the names of Stripe's Dashboard."""

    permissions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyMissing:
    """There is no Stripe key."""

    practice: bool


@dataclass(frozen=True, slots=True)
class KeyUnusable:
    """There is a key that can't be used."""

    trouble: "SecretTrouble | BaseTrouble"


@dataclass(frozen=True, slots=True)
class StripeOff:
    """What Stripe answers keeps cards and phones off."""

    trouble: "StripeTrouble | ReaderTrouble"


@dataclass(frozen=True, slots=True)
class ReaderFound:
    """How the card reader is. `practice`: practice brings its own."""

    state: Literal["practice", "with_first_payment", "none", "no_key", "online", "offline"]
    name: str = ""
    """Its label, else its id."""
    location: str = ""
    """Its location's name, where that is known."""


@dataclass(frozen=True, slots=True)
class LedgerFound:
    """Whether the ledger can be used. `moved`: it was begun on another machine. `unsettled`: a card has no end.

    `contested`: kiosks contradict each other about a payment. `taken_off`: a kiosk takes off what it did not bring.
    """

    state: Literal["writable", "not_begun", "moved", "unsettled", "contested", "taken_off"]
    payment: str = ""
    """By Stripe's name, the one that has no end for long, or that is contested; or a goal that was corrected."""


@dataclass(frozen=True, slots=True)
class LedgerUnreadable:
    """The ledger can't be read."""

    trouble: "LedgerTrouble"


@dataclass(frozen=True, slots=True)
class LedgerUnwritable:
    """The ledger can't be written."""

    folder: Path
    why: str
    """The system's words; empty where the file is read-only."""


@dataclass(frozen=True, slots=True)
class NotCountedFound:
    """What the ledger holds that this campaign doesn't count. `unknown`: the ledger can't be read."""

    state: Literal["nothing", "some", "unknown"]
    worst: "Elsewhere | None" = None
    """The latest of it."""
    currency: str = ""
    """The campaign's."""


@dataclass(frozen=True, slots=True)
class ShiftFound:
    """Whether a shift is open. `unknown`: the ledger can't be read."""

    state: Literal["open", "none", "practice", "unknown"]
    shift: str = ""


@dataclass(frozen=True, slots=True)
class FeedsFound:
    """How old the figures from outside are. `clock`: this machine's clock is wrong. `unknown`: no ledger to read.

    `ahead`: some come from the future.
    """

    state: Literal["none", "clock", "unknown", "fresh", "unread", "ahead", "late"]
    feeds: tuple[str, ...] = ()
    """Those that are unread or late."""
    minutes: int = 0
    """Since the last reading of the worst of them, where they are late."""


@dataclass(frozen=True, slots=True)
class DiskFound:
    """How many bytes are free."""

    state: Literal["enough", "for_today", "too_little"]
    free: int


@dataclass(frozen=True, slots=True)
class DiskUnknown:
    """The disk can't be looked at."""

    why: str
    """The system's words."""


@dataclass(frozen=True, slots=True)
class ScreenFound:
    """The screen's size: its diagonal in inches and, where known, its pixels."""

    inches: float
    pixels: tuple[int, int] | None = None
    low: tuple[int, int] | None = None
    """Millimetres above the floor from and to which lower buttons stand, where the screen's place is known."""
    half: bool = False
    """Whether they have its lower half, because nobody knows its place or more of it is out of reach."""


Place = Literal["data", "campaign", "secrets", "program"]
"""What the kiosk reads: its data folder, its campaign, the system's credentials, itself and its libraries."""


@dataclass(frozen=True, slots=True)
class FilesOpen:
    """Others can change what the kiosk reads."""

    place: Place
    found: "OpenToOthers"


@dataclass(frozen=True, slots=True)
class LettersFound:
    """Whether this machine draws all letters of the campaign. `unknown`: its fonts can't be asked."""

    state: Literal["drawn", "undrawn", "unknown"]
    keys: tuple[str, ...] = ()
    """The places in campaign.toml of the texts that have boxes in them."""
    letters: str = ""
    """Some of those that are boxes."""


@dataclass(frozen=True, slots=True)
class PracticePaid:
    """The payment of practice went through."""

    money: "Money"


@dataclass(frozen=True, slots=True)
class PracticeUnpaid:
    """No payment of practice. `real`: nothing is paid to try it with real money. `busy`: a kiosk practises here."""

    state: Literal["real", "busy", "not_taken", "too_slow"]
    seconds: int = 0
    """That it may take."""


@dataclass(frozen=True, slots=True)
class PracticeRefused:
    """The payment of practice failed, or could not begin."""

    begun: bool
    why: "WhyNot"


Finding = (
    CheckBroke
    | NetworkFound
    | BaseRefused
    | ClockFound
    | ClockNotCompared
    | TimeZonesFound
    | KeyFound
    | KeyLacks
    | KeyMissing
    | KeyUnusable
    | StripeOff
    | ReaderFound
    | LedgerFound
    | LedgerUnreadable
    | LedgerUnwritable
    | NotCountedFound
    | ShiftFound
    | FeedsFound
    | DiskFound
    | DiskUnknown
    | FilesOpen
    | ScreenFound
    | Literal["screen_unknown", "files_closed"]
    | CodesFound
    | LettersFound
    | SpeechFound
    | PracticePaid
    | PracticeUnpaid
    | PracticeRefused
)
