"""Everything the office knows."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.model.role import Role
from kiosk.ui.office.records import SIZES, ChooserShown, OfficeSection, ReviewShown

if TYPE_CHECKING:
    from kiosk.campaigns.shelf import CampaignSeen
    from kiosk.office.editor import Draft
    from kiosk.office.feeds_tried import FeedTried
    from kiosk.office.fleet_status import FleetOverview
    from kiosk.office.host import NetworkSeen
    from kiosk.office.page import Row
    from kiosk.office.stripe_setup import KeySeen, ReadersSeen


@dataclass(frozen=True, slots=True)
class OfficeState:
    """What the office is about, and where in it somebody is."""

    role: Role | None = None
    section: OfficeSection = "campaigns"
    page: str = "drive"
    item: str = ""
    """The item of a list that is open, such as `highlights.2`."""
    step: str = ""
    practice: bool = False
    example: Path = field(default_factory=Path)
    current: Path | None = None
    """The folder of the campaign that is on the screen."""
    campaigns: "tuple[CampaignSeen, ...]" = ()
    draft: "Draft | None" = None
    chooser: ChooserShown = field(default_factory=ChooserShown)
    chooses_for: str = ""
    """The place of the field whose picture is chosen."""
    review: tuple[ReviewShown, ...] = ()
    preview: int = 0
    """Goes up with each picture; none was taken yet where it is 0."""
    preview_size: tuple[int, int] = SIZES[0]
    machine: "tuple[Row, ...]" = ()
    key: "KeySeen | None" = None
    readers: "ReadersSeen | None" = None
    fleet: "FleetOverview | None" = None
    network: "NetworkSeen | None" = None
    has_network: bool = False
    is_kiosk: bool = False
    tried: "tuple[FeedTried, ...]" = ()
    busy: str = ""
    can_stop: bool = False
    progress: float = -1.0
    said: str = ""
    said_level: str = ""
