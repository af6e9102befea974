"""Why the office could not do something: a record for each reason; `kiosk.words.office_trouble` has the sentences."""

from pathlib import Path

from kiosk.campaigns.fetching import FetchTrouble
from kiosk.campaigns.pack_rules import NotACampaign, PackTrouble, PictureChanging
from kiosk.campaigns.pictures import PictureTrouble
from kiosk.campaigns.posts.notes import PostTrouble
from kiosk.campaigns.problems import Problem
from kiosk.feeds.presets import PresetMistake
from kiosk.ledger.fleet.trouble import AddressTrouble
from kiosk.machine.pins.pin_file import PinFileTrouble
from kiosk.machine.pins.rules import PinRefusal
from kiosk.model.records import dataclass
from kiosk.payments.trouble import ReaderTrouble


@dataclass(frozen=True, slots=True)
class RefusedElsewhere:
    """Another room refused: the settings, the keyring, Stripe's connection, the ledger or the fleet."""

    error: Exception


# ---- a campaign


@dataclass(frozen=True, slots=True)
class CampaignUnreadable:
    """There is no campaign that could be opened."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class TranslationUnreadable:
    """The file of a translation can't be read, or not be changed from here."""

    name: str


@dataclass(frozen=True, slots=True)
class CampaignExists:
    """The folder holds a campaign already."""

    folder: Path


@dataclass(frozen=True, slots=True)
class CannotBeShown:
    """It has mistakes that keep it off the screen."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class NotSaved:
    """It could not be shown as it is now."""

    problem: Problem
    others: int


@dataclass(frozen=True, slots=True)
class NotPacked:
    """No file was made of it."""

    why: Problem | PackTrouble | PictureChanging | NotACampaign


@dataclass(frozen=True, slots=True)
class NotUnpacked:
    """The file was not opened."""

    file: Path
    why: PackTrouble | PictureChanging | NotACampaign


@dataclass(frozen=True, slots=True)
class NotFetched:
    """Nothing came from the address."""

    why: FetchTrouble


@dataclass(frozen=True, slots=True)
class NotImported:
    """The post was not read."""

    why: PostTrouble | Problem


@dataclass(frozen=True, slots=True)
class PictureRefused:
    """The picture cannot be shown."""

    name: str
    why: PictureTrouble


@dataclass(frozen=True, slots=True)
class PictureNotCopied:
    """The picture could not be copied beside the campaign."""

    name: str
    folder: Path
    why: str
    """As the system says it."""


@dataclass(frozen=True, slots=True)
class NotWritten:
    """The disk refused; `why` as the system says it."""

    why: str


@dataclass(frozen=True, slots=True)
class NotToml:
    """campaign.toml was made unreadable by hand."""


@dataclass(frozen=True, slots=True)
class UnusualToml:
    """This part of campaign.toml is written in a way that can't be changed from here."""


# ---- this machine


@dataclass(frozen=True, slots=True)
class NoSuchSetting:
    """Nothing is called that, or it isn't set here."""

    name: str


@dataclass(frozen=True, slots=True)
class NotANumber:
    """What was typed where a number belongs."""

    typed: str


@dataclass(frozen=True, slots=True)
class PinRefused:
    """It can't be somebody's PIN, or can't be kept."""

    why: PinRefusal | PinFileTrouble


@dataclass(frozen=True, slots=True)
class PracticeHasItsOwn:
    """Practice brings a key and a reader of its own."""


@dataclass(frozen=True, slots=True)
class NetworkNameUnusable:
    """NetworkManager would take the name for an option."""

    name: str


@dataclass(frozen=True, slots=True)
class NoNetworkManager:
    """Networks are set up elsewhere on this machine."""


@dataclass(frozen=True, slots=True)
class NotAKiosk:
    """The machine isn't this program's to turn off."""


@dataclass(frozen=True, slots=True)
class HostSilent:
    """A command of the system did not end in time."""


@dataclass(frozen=True, slots=True)
class HostUnreachable:
    """A command of the system could not be run; `why` as the system says it."""

    why: str


@dataclass(frozen=True, slots=True)
class HostRefused:
    """A command of the system said no; `why` in its own words, empty where it gave no reason."""

    why: str


@dataclass(frozen=True, slots=True)
class PresetRefused:
    """What was typed makes no feed of a website."""

    why: PresetMistake


Trouble = (
    PresetRefused
    | RefusedElsewhere
    | ReaderTrouble
    | CampaignUnreadable
    | CampaignExists
    | CannotBeShown
    | NotSaved
    | NotPacked
    | NotUnpacked
    | NotFetched
    | NotImported
    | PictureRefused
    | PictureNotCopied
    | NotWritten
    | NotToml
    | UnusualToml
    | TranslationUnreadable
    | NoSuchSetting
    | NotANumber
    | PinRefused
    | PracticeHasItsOwn
    | NetworkNameUnusable
    | NoNetworkManager
    | NotAKiosk
    | HostSilent
    | HostUnreachable
    | HostRefused
    | AddressTrouble
)


class NotDoneError(Exception):
    """What was asked for was not done, and nothing was changed; `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(repr(trouble))
        self.trouble = trouble
