"""What the office shows: frozen records that QML reads as objects."""

from dataclasses import dataclass
from typing import Literal

OfficeSection = Literal["campaigns", "edit", "reader", "key", "fleet", "kiosk", "network"]
SECTIONS: tuple[OfficeSection, ...] = ("campaigns", "edit", "reader", "key", "fleet", "kiosk", "network")
OfficeStep = Literal["", "fetch", "post", "versions", "review", "trial", "codes"]
"""What lies over the section: the address of a pack, a post to paste, saved versions, an import's review, what
the feeds say, where the links lead."""
SIZES: tuple[tuple[int, int], ...] = ((1920, 1080), (1080, 1920), (1366, 768))
"""In which a campaign can be looked at, beside the size of this window."""
Fate = Literal["taken", "left_out", "to_decide"]
Purpose = Literal["", "picture", "post", "pack", "folder"]
"""What a file is chosen for: a story, an import, to be opened, to put a pack into."""


@dataclass(frozen=True, slots=True)
class CampaignCard:
    """A campaign to show, to edit or to carry."""

    folder: str
    title: str
    detail: str
    on_screen: bool
    is_broken: bool
    is_ours: bool
    """Whether it may be changed: the built-in example may not."""


@dataclass(frozen=True, slots=True)
class TabShown:
    """A page of the forms."""

    id: str
    title: str
    problems: int


@dataclass(frozen=True, slots=True)
class ChoiceShown:
    """One of a few values of a field."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class FieldShown:
    """A field of a form."""

    key: str
    label: str
    hint: str
    kind: str
    """See `kiosk.office.fields.FieldKind`."""
    value: str
    choices: tuple[ChoiceShown, ...] = ()
    problem: str = ""
    is_advice: bool = False
    """Whether the problem keeps nothing off the screen."""


@dataclass(frozen=True, slots=True)
class ItemShown:
    """An item of a list."""

    key: str
    title: str
    detail: str
    problems: int


@dataclass(frozen=True, slots=True)
class FormShown:
    """A form: fields, or a list of items."""

    key: str = ""
    fields: tuple[FieldShown, ...] = ()
    items: tuple[ItemShown, ...] = ()
    problem: str = ""
    add: str = ""
    """On the button that adds an item; empty where there is no room or no list."""


@dataclass(frozen=True, slots=True)
class EditShown:
    """The campaign that is being edited."""

    title: str = ""
    folder: str = ""
    is_changed: bool = False
    overtaken: bool = False
    """Whether somebody else changed the file since these changes began."""
    can_undo: bool = False
    page: str = ""
    item: str = ""
    item_title: str = ""
    tabs: tuple[TabShown, ...] = ()
    forms: tuple[FormShown, ...] = ()
    problems: tuple[str, ...] = ()
    """What is wrong where no field is beside it."""
    versions: tuple[str, ...] = ()
    """When it was saved before, the newest first."""
    previewed: bool = False
    """Whether the preview is of this very text; else of the last one that could be shown."""


@dataclass(frozen=True, slots=True)
class FileShown:
    """A file or folder."""

    path: str
    name: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class ChooserShown:
    """Choosing a file."""

    purpose: Purpose = ""
    folder: str = ""
    places: tuple[FileShown, ...] = ()
    entries: tuple[FileShown, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """What came of an import: a title and its sentences."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PieceShown:
    """A piece of the post, beside what became of it."""

    number: int
    """Its place among all pieces."""
    kind: str
    said: str
    link: str
    became: str
    fate: Fate
    touch: str
    """What a touch does with it; empty where nothing."""


@dataclass(frozen=True, slots=True)
class CodeShown:
    """A link that was tried."""

    where: str
    link: str
    said: str
    level: str


@dataclass(frozen=True, slots=True)
class BarShown:
    """A goal's bar in a trial."""

    text: str
    filled: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class TrialShown:
    """What came of reading a feed."""

    said: str
    ok: bool
    bars: tuple[BarShown, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyShown:
    """The Stripe key; nothing is said before it was looked at."""

    said: str = ""
    ok: bool = False
    permissions: tuple[str, ...] = ()
    """What a key must be allowed, by the names of Stripe's Dashboard."""
    missing: tuple[str, ...] = ()
    """What of that this one is not."""


@dataclass(frozen=True, slots=True)
class ReaderShown:
    """A card reader to choose."""

    id: str
    label: str
    detail: str
    is_ours: bool


@dataclass(frozen=True, slots=True)
class LocationShown:
    """Where readers can be registered."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ReadersShown:
    """The account's readers."""

    known: bool = False
    """Whether Stripe was asked."""
    readers: tuple[ReaderShown, ...] = ()
    locations: tuple[LocationShown, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkShown:
    """A wireless network in reach."""

    name: str
    text: str
    is_open: bool
    """Whether it wants no password."""


@dataclass(frozen=True, slots=True)
class NetworksShown:
    """What is in reach; nothing is said before it was looked at."""

    said: str = ""
    ok: bool = False
    networks: tuple[NetworkShown, ...] = ()


@dataclass(frozen=True, slots=True)
class KioskShown:
    """A kiosk with which this one shares a total."""

    title: str
    heard: str
    is_ours: bool


@dataclass(frozen=True, slots=True)
class FleetShown:
    """The other kiosks; nothing is said before they were looked at."""

    address: str = ""
    said: str = ""
    ok: bool = False
    kiosks: tuple[KioskShown, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeShown:
    """Everything the office shows."""

    visible: bool = False
    section: OfficeSection = "campaigns"
    step: OfficeStep = ""
    practice: bool = False
    said: str = ""
    """What became of the last thing that was done; empty once it is old."""
    said_level: str = ""
    busy: str = ""
    """What is being done that takes a while."""
    can_stop: bool = False
    progress: float = -1.0
    """0 to 1 of that; -1 where it can't be told."""
    campaigns: tuple[CampaignCard, ...] = ()
    edit: EditShown = EditShown()
    chooser: ChooserShown = ChooserShown()
    review: tuple[ReviewShown, ...] = ()
    pieces: tuple[PieceShown, ...] = ()
    has_review: bool = False
    """Whether the review of an import can be seen once more."""
    pasted: str = ""
    """The post that is being pasted."""
    codes: tuple[CodeShown, ...] = ()
    trials: tuple[TrialShown, ...] = ()
    machine: FormShown = FormShown()
    """This machine's settings."""
    preview: str = ""
    """The image of the newest picture of the scene; empty where none was taken."""
    preview_size: str = ""
    """In which size the campaign is looked at, such as `1080x1920`."""
    key: KeyShown = KeyShown()
    readers: ReadersShown = ReadersShown()
    network: NetworksShown = NetworksShown()
    has_network: bool = False
    """Whether networks can be joined from here."""
    is_kiosk: bool = False
    """Whether the machine is a kiosk and may be turned off from here."""
    fleet: FleetShown = FleetShown()
