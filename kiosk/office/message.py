"""What staff read about the last thing they did: a record for each; `kiosk.words.office` has the sentences."""

from enum import Enum
from pathlib import Path
from typing import Literal, NamedTuple

from kiosk.model.records import dataclass
from kiosk.model.role import Role
from kiosk.office.stripe_setup import AccountLocation, ReaderChoice, Registered
from kiosk.office.task import Busy, Task
from kiosk.office.trouble import Trouble


class Notice(Enum):
    """What there is no more to say of."""

    EARLIER_VERSION = "earlier version"
    """It is what is being edited now, not saved yet."""
    SHOWN_HERE = "shown here"
    MISTAKES_FIRST = "mistakes first"
    """The feeds of a campaign with mistakes can't be read."""
    UNEXPECTED = "unexpected"
    """A defect; the log has it."""


class CountedAs(NamedTuple):
    """What ties the ledger's entries to a campaign."""

    id: str
    currency: str


@dataclass(frozen=True, slots=True)
class Saved:
    """The campaign's file was written."""

    on_screen: bool
    """Whether it is the campaign that this kiosk shows."""
    counted_as: CountedAs | None = None
    """Under what gifts were recorded before, where that is another id or currency."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody ended the task; nothing is left of it."""

    task: Task


@dataclass(frozen=True, slots=True)
class CampaignAdded:
    """There is one more on this machine."""

    title: str


@dataclass(frozen=True, slots=True)
class Packed:
    """The campaign is in a file of its own."""

    file: Path


@dataclass(frozen=True, slots=True)
class PinSet:
    """Whose PIN is another now."""

    role: Role


@dataclass(frozen=True, slots=True)
class LocationAdded:
    """Readers can be registered there."""

    location: AccountLocation


@dataclass(frozen=True, slots=True)
class NetworkJoined:
    """The machine is in it."""

    name: str


@dataclass(frozen=True, slots=True)
class FileTrouble:
    """The system refused to read or write."""

    why: str
    where: str
    """Empty where it named no file."""


Message = (
    Notice
    | Saved
    | Stopped
    | CampaignAdded
    | Packed
    | PinSet
    | LocationAdded
    | NetworkJoined
    | Registered
    | ReaderChoice
    | Busy
    | FileTrouble
    | Trouble
)
Level = Literal["good", "watch", "bad"]


def level_of(message: Message) -> Level:
    """How the message is marked; what is bad stays until staff do something else."""
    match message:
        case Saved(counted_as=CountedAs()):
            return "watch"
        case Saved() | CampaignAdded() | Packed() | PinSet() | LocationAdded() | NetworkJoined() | ReaderChoice():
            return "good"
        case Registered(choice=choice):
            return "good" if isinstance(choice, ReaderChoice) else "watch"
        case Notice.EARLIER_VERSION | Notice.SHOWN_HERE:
            return "good"
        case Stopped() | Busy() | Notice.MISTAKES_FIRST:
            return "watch"
        case _:
            return "bad"
