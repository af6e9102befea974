"""What the office shows: frozen records that QML reads as maps."""

from dataclasses import dataclass
from typing import Literal

from kiosk.office.page import FormShown, Row

OfficeSection = Literal["campaigns", "edit", "reader", "key", "fleet", "kiosk", "network"]
SECTIONS: tuple[OfficeSection, ...] = ("campaigns", "edit", "reader", "key", "fleet", "kiosk", "network")
SIZES: tuple[tuple[int, int], ...] = ((1920, 1080), (1080, 1920), (1366, 768))
"""In which a campaign can be looked at, beside the size of this window."""
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
class EditShown:
    """The campaign that is being edited."""

    title: str = ""
    folder: str = ""
    changed: bool = False
    overtaken: bool = False
    """Whether somebody else changed the file since these changes began."""
    can_undo: bool = False
    page: str = ""
    item: str = ""
    item_title: str = ""
    tabs: tuple[TabShown, ...] = ()
    forms: tuple[FormShown, ...] = ()
    problems: tuple[str, ...] = ()
    """What is wrong where no field is beside it, and how much there is in all."""
    states: tuple[str, ...] = ()
    """When it was saved before, the newest first."""
    previewed: bool = False
    """Whether the preview is of this very text; else of the last one that could be shown."""


@dataclass(frozen=True, slots=True)
class ChoiceShown:
    """A file or folder."""

    path: str
    name: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class ChooserShown:
    """Choosing a file."""

    purpose: Purpose = ""
    folder: str = ""
    places: tuple[ChoiceShown, ...] = ()
    entries: tuple[ChoiceShown, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """What came of an import: a title and its sentences."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficeShown:
    """Everything the office shows."""

    visible: bool = False
    section: OfficeSection = "campaigns"
    step: str = ""
    """What is asked in the section: states, fetch, review or nothing."""
    practice: bool = False
    said: str = ""
    said_level: str = ""
    busy: str = ""
    """What is being done that takes a while."""
    can_stop: bool = False
    progress: float = -1.0
    campaigns: tuple[CampaignCard, ...] = ()
    edit: EditShown = EditShown()
    chooser: ChooserShown = ChooserShown()
    review: tuple[ReviewShown, ...] = ()
    machine: tuple[Row, ...] = ()
