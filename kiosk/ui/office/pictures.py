"""The office as it is while a drive is set up, for pictures: no Stripe, no network, readers that are made up."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.campaigns.folder import LoadedCampaign
from kiosk.campaigns.problems import Problem
from kiosk.campaigns.shelf import CampaignSeen
from kiosk.machine.settings import Settings
from kiosk.office.editor import Draft
from kiosk.office.feeds_tried import BarTried, FeedTried
from kiosk.office.fleet_status import FleetOverview, OtherKiosk
from kiosk.office.host import Network, NetworkSeen
from kiosk.office.machine import settings_rows
from kiosk.office.stripe_setup import KeySeen, ReaderRow, ReadersSeen
from kiosk.ui.office.records import ChoiceShown, ChooserShown, ReviewShown
from kiosk.ui.office.state import OfficeState

_READERS = ReadersSeen(
    (
        ReaderRow("tmr_1", "Front desk", "Hall 2, live, online", is_ours=True),
        ReaderRow("tmr_2", "Second table", "Hall 2, live, offline", is_ours=False),
    ),
    (("tml_1", "Hall 2"), ("tml_2", "Our office")),
)
_FLEET = FleetOverview(
    "host=books.example.org dbname=kiosk user=booth",
    "The shared table is reached: books.example.org.",
    ok=True,
    kiosks=(
        OtherKiosk("Booth 1", "Hall 2", 412, "just now", is_ours=True),
        OtherKiosk("Booth 2", "Entrance", 388, "2 minutes ago", is_ours=False),
    ),
)
_BAR = BarTried("raised", "$41,230", "$60,000", "68%", 0.68)
_TRIED = (
    FeedTried("website", "Read now; it is of 2:05 PM.", ok=True, bars=(_BAR,)),
    FeedTried("members", "members.example.org does not answer; check the address and the network.", ok=False),
)
_NETWORK = NetworkSeen(
    "The internet is reached.",
    ok=True,
    networks=(Network("Hall 2", 88, secured=True, in_use=True), Network("Guests", 60, secured=False, in_use=False)),
)
_REVIEW = (
    ReviewShown("For you to decide", ("The goal: the post names none.", "The last day: the post names none.")),
    ReviewShown("Taken from the post", ("7 stories.", "2 links to join in.")),
)
_PALE = Problem(
    Path("campaign.toml"),
    "white text on #7799cc has a contrast of 2.9, and 7 is needed",
    "use a darker one such as #34435a",
    key="look.deep",
)


def office_pictures(loaded: LoadedCampaign) -> Mapping[str, OfficeState]:
    """By the picture's name, of the campaign that is `loaded`."""
    right = Draft(
        loaded.folder, tomllib.loads(loaded.text), loaded.notes, loaded, is_changed=False, can_undo=False, states=()
    )
    wrong = replace(right, problems=(_PALE,), loaded=None, is_changed=True, can_undo=True)
    mine = Path("/data/campaigns/winter-drive")
    seen = (
        CampaignSeen(mine, loaded.campaign.title, 0),
        CampaignSeen(Path("/data/campaigns/spring"), "Spring drive", 2),
        CampaignSeen(loaded.folder, loaded.campaign.title, 0),
    )
    office = OfficeState(role="staff", example=loaded.folder, current=mine, campaigns=seen)
    edit = replace(office, section="edit", draft=right)
    folder = ChoiceShown("/home/staff/Downloads", "Downloads", is_folder=True)
    files = tuple(ChoiceShown(f"/home/staff/{name}", name, is_folder=False) for name in ("team.png", "hall.jpg"))
    chooser = ChooserShown("picture", folder.path, (folder,), (ChoiceShown("/x", "2026", is_folder=True), *files))
    return {
        "office": office,
        "office-fetch": replace(office, step="fetch", busy="Fetching the campaign…", can_stop=True, progress=0.4),
        "office-edit": edit,
        "office-stories": replace(edit, page="stories"),
        "office-story": replace(edit, page="stories", item="highlights.0"),
        "office-amounts": replace(edit, page="amounts"),
        "office-colours": replace(edit, page="look", draft=wrong),
        "office-feeds": replace(edit, page="feeds", step="tried", tried=_TRIED),
        "office-review": replace(edit, step="review", review=_REVIEW),
        "office-chooser": replace(edit, chooser=chooser),
        "office-reader": replace(office, section="reader", readers=_READERS),
        "office-place": replace(office, section="reader", readers=ReadersSeen((), ())),
        "office-key": replace(
            office,
            section="key",
            key=KeySeen("Stripe knows it, and it may do what a kiosk does.", ok=True, kind="A restricted live key"),
        ),
        "office-fleet": replace(office, section="fleet", fleet=_FLEET),
        "office-network": replace(office, section="network", network=_NETWORK, has_network=True, is_kiosk=True),
        "office-kiosk": replace(office, section="kiosk", machine=settings_rows(Settings(name="Booth 1"), {})),
    }
