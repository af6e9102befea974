"""Everything the office knows."""

import datetime as dt
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.model.records import dataclass
from kiosk.model.role import Role
from kiosk.office.task import Task
from kiosk.ui.office.records import SIZES, ChooserShown, OfficeSection, OfficeStep
from kiosk.words.words import ENGLISH, Speaker

if TYPE_CHECKING:
    from kiosk.campaigns.code_trial import CodeTried
    from kiosk.campaigns.posts.importing import Review
    from kiosk.campaigns.shelf import CampaignSeen
    from kiosk.model.campaign import Campaign
    from kiosk.model.tally import Tally
    from kiosk.office.editor import Draft
    from kiosk.office.feed_trial import FeedTrial
    from kiosk.office.fleet_status import FleetOverview
    from kiosk.office.forms import PageId
    from kiosk.office.host import NetworkStatus
    from kiosk.office.message import Message
    from kiosk.office.page import Row
    from kiosk.office.stripe_setup import AccountReaders, KeyStatus
    from kiosk.ui.office.written import Written
    from kiosk.words.fleet_checks import KioskAsked


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the goals of the campaign on the screen stand."""

    campaign: "Campaign"
    tally: "Tally"
    now: dt.datetime


@dataclass(frozen=True, slots=True)
class OfficeState:
    """What the office is about, and where in it somebody is."""

    speaker: Speaker = ENGLISH
    role: Role | None = None
    section: OfficeSection = "campaigns"
    page: "PageId" = "drive"
    item: str = ""
    """The item of a list that is open, such as `highlights.2`."""
    translating: str = ""
    """The language into which texts are translated on the page of languages."""
    untranslated: frozenset[str] = frozenset()
    """Texts that had no translation when that was chosen, which stay first while they get theirs."""
    translated: str = ""
    """Where the text stands that was translated last, which the preview shows."""
    step: OfficeStep = ""
    behind: OfficeStep = ""
    """What is shown again once that is closed."""
    pasted: str = ""
    pasted_page: str = ""
    """The same as HTML, where it came from a browser."""
    codes: "tuple[CodeTried, ...]" = ()
    practice: bool = False
    example: Path = field(default_factory=Path)
    current: Path | None = None
    """The folder of the campaign that is on the screen."""
    campaigns: "tuple[CampaignSeen, ...]" = ()
    draft: "Draft | None" = None
    chooser: ChooserShown = field(default_factory=ChooserShown)
    chooses_for: str = ""
    """The key of the field whose picture is chosen."""
    review: "Review | None" = None
    trials: "tuple[FeedTrial, ...]" = ()
    tried: "Campaign | None" = None
    """The campaign whose feeds those are."""
    standing: Standing | None = None
    preview: int = 0
    """Goes up with each picture; none was taken yet where it is 0."""
    preview_size: tuple[int, int] = SIZES[0]
    written: "tuple[tuple[Written, str], ...]" = ()
    """The texts in that picture, each with the field that it comes from."""
    wanted: str = ""
    """The key of the field that is to be typed into now."""
    machine: "tuple[Row, ...]" = ()
    key: "KeyStatus | None" = None
    readers: "AccountReaders | None" = None
    fleet: "FleetOverview | None" = None
    asked_kiosk: "KioskAsked | None" = None
    """Another kiosk that was asked for its check-list, and is shown in place of all."""
    network: "NetworkStatus | None" = None
    has_network: bool = False
    is_kiosk: bool = False
    busy: Task | None = None
    can_stop: bool = False
    progress: float = -1.0
    said: "Message | None" = None
