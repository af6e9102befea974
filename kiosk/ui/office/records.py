"""What the office shows: frozen records that QML reads as objects."""

from dataclasses import field
from typing import Literal

from kiosk.model.records import dataclass
from kiosk.ui.office.records_machine import (
    FleetShown,
    KeyShown,
    NetworksShown,
    PresetShown,
    ReadersShown,
    SourcesShown,
)

OfficeSection = Literal["campaigns", "edit", "reader", "key", "fleet", "kiosk", "network"]
SECTIONS: tuple[OfficeSection, ...] = ("campaigns", "edit", "reader", "key", "fleet", "kiosk", "network")
OfficeStep = Literal["", "fetch", "post", "versions", "review", "trial", "codes", "preview", "sources", "presets"]
"""What lies over the section: the address of a pack, a post to paste, saved versions, an import's review, what
the feeds say, where the links lead, the preview alone, where the
figures come from, websites to choose a feed of."""
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
    todo: int = 0
    """How much of it is marked TO DO."""


@dataclass(frozen=True, slots=True)
class ChoiceShown:
    """One of a few values of a field."""

    value: str
    text: str
    todo: int = 0
    """How much there is still to do."""


@dataclass(frozen=True, slots=True)
class FieldShown:
    """A field of a form."""

    key: str
    label: str
    hint: str
    kind: str
    """See `kiosk.office.fields.FieldKind`; `languages` are those to translate into."""
    value: str
    choices: tuple[ChoiceShown, ...] = ()
    problem: str = ""
    is_advice: bool = False
    """Whether the problem keeps nothing off the screen."""
    original: str = ""
    """What is to be translated."""
    offers: tuple[ChoiceShown, ...] = ()
    """What may be put there by one touch."""
    language: str = ""
    """In which language it is typed; empty where it is no text."""
    right_to_left: bool = False
    """Whether that is written so."""


@dataclass(frozen=True, slots=True)
class ItemShown:
    """An item of a list."""

    key: str
    title: str
    detail: str
    problems: int
    picture: str = ""
    """The address of what a story shows."""
    figure: str = ""
    """The figure that it shows instead."""


@dataclass(frozen=True, slots=True)
class WrittenShown:
    """A text in the preview that leads to its field; lengths are parts of the picture's."""

    key: str
    text: str
    x: float
    y: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class FormShown:
    """A form: fields, or a list of items."""

    key: str = ""
    fields: tuple[FieldShown, ...] = ()
    items: tuple[ItemShown, ...] = ()
    problem: str = ""
    is_advice: bool = False
    """Whether that keeps nothing off the screen."""
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
    sources: tuple[SourcesShown, ...] = ()
    presets: tuple[PresetShown, ...] = ()
    machine: FormShown = FormShown()
    """This machine's settings."""
    preview: str = ""
    """The image of the newest picture of the scene; empty where none was taken."""
    written: tuple[WrittenShown, ...] = ()
    wanted: str = ""
    """The key of the field that is to be typed into now."""
    preview_size: str = ""
    """In which size the campaign is looked at, such as `1080x1920`."""
    key: KeyShown = field(default_factory=KeyShown)
    readers: ReadersShown = field(default_factory=ReadersShown)
    network: NetworksShown = field(default_factory=NetworksShown)
    has_network: bool = False
    """Whether networks can be joined from here."""
    is_kiosk: bool = False
    """Whether the machine is a kiosk and may be turned off from here."""
    fleet: FleetShown = field(default_factory=FleetShown)
