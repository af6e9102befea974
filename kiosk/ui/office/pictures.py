"""The office as it is while a drive is set up, for pictures: no Stripe, no network, readers that are made up."""

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.campaigns.code_trial import CodeTried
from kiosk.campaigns.folder import LoadedCampaign
from kiosk.campaigns.posts.account import Piece
from kiosk.campaigns.posts.importing import Review
from kiosk.campaigns.posts.notes import Noted
from kiosk.campaigns.problems import Problem
from kiosk.campaigns.shelf import CampaignSeen
from kiosk.campaigns.translating import Earlier, TranslatedText, translated_texts
from kiosk.checks.afar import AfarChecks, AfarLine
from kiosk.checks.check import Found
from kiosk.checks.findings import ClockFound, DiskFound, NetworkFound, ReaderFound, ShiftFound
from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.reaching import Answers, LeadsElsewhere, Unclear
from kiosk.feeds.trouble import AddressTrouble
from kiosk.ledger.fleet.trouble import NotAnswered
from kiosk.machine.settings import Settings
from kiosk.model.campaign import Campaign
from kiosk.model.mistake import FieldMistake
from kiosk.model.sources import SourceFigure
from kiosk.model.tally import GoalTally, Tally
from kiosk.office.editor import Draft
from kiosk.office.feed_trial import FeedFailed, FeedRead, FeedTrial, GoalTrial
from kiosk.office.fleet_status import FleetConnected, OtherKiosk, WaitingKiosk
from kiosk.office.host import Connectivity, Network, NetworkStatus
from kiosk.office.machine import settings_rows
from kiosk.office.pieces import PieceNow
from kiosk.office.stripe_setup import AccountLocation, AccountReader, AccountReaders, KeyAtStripe
from kiosk.office.task import Task
from kiosk.ui.office.records import ChooserShown, FileShown
from kiosk.ui.office.state import OfficeState, Standing
from kiosk.words.fleet_checks import KioskAsked
from kiosk.words.words import Speaker

_READERS = AccountReaders(
    (
        AccountReader("tmr_1", "Front desk", "Hall 2", live=True, online=True, is_ours=True),
        AccountReader("tmr_2", "Second table", "Hall 2", live=True, online=False, is_ours=False),
    ),
    (AccountLocation("tml_1", "Hall 2"), AccountLocation("tml_2", "Our office")),
)
_FLEET = FleetConnected(
    "host=books.example.org dbname=kiosk user=booth",
    "books.example.org",
    is_complete=True,
    kiosks=(
        OtherKiosk("Booth 1", "Hall 2", 412, dt.timedelta(), is_ours=True),
        OtherKiosk("Booth 2", "Entrance", 388, dt.timedelta(minutes=2), is_ours=False, uuid="booth-2"),
    ),
    waiting=(WaitingKiosk("Booth 3", "booth-3.key", "K7QD MX2A 4TBN VE6R", is_ours=False),),
    fingerprint="W3FA 9PLC QZ5T HU2M",
)
_CHECKS = AfarChecks(
    (
        AfarLine("network", "good", Found("good", NetworkFound("reached"))),
        AfarLine("reader", "watch", Found("watch", ReaderFound("offline", "Second table", "Hall 2"))),
        AfarLine("disk", "bad", Found("bad", DiskFound("too_little", 40_000_000))),
        AfarLine("clock", "good", Found("good", ClockFound("agrees"))),
        AfarLine("shift", "good", Found("good", ShiftFound("open", "Morning"))),
    ),
    dt.timedelta(),
)
_NETWORK = NetworkStatus(
    Connectivity.FULL,
    (
        Network("Hall 2", 88, secured=True, in_use=True),
        Network("Booth Net", 71, secured=True, in_use=False),
        Network("Guests", 60, secured=False, in_use=False),
    ),
)
_REVIEW = Review(
    Path("/data/campaigns/winter-drive"),
    took=(Noted("first_day", ("2026-11-15",)), Noted("follow", ("Mastodon",))),
    left_out=(),
    to_decide=(Noted("no_goal"), Noted("no_last_day")),
    repaired=(),
)
PIECES = (
    PieceNow(Piece("heading", "Looking back", "taken", ("highlights_title",)), "leave"),
    PieceNow(Piece("paragraph", "Ninety-one steps lead up to the lamp.", "taken", ("highlights.1.text",)), "leave"),
    PieceNow(
        Piece("link", "Donate", "to_decide", ("asks.0.link",), "unsure", "https://lamp.example.org/give"), "code"
    ),
    PieceNow(Piece("paragraph", "We hope to reach $12,500 by the end of the year.", "to_decide", why="goal"), "goal"),
    PieceNow(Piece("item", "Until 12 December the map shop gives 30% off.", "to_decide", why="offer"), "story"),
    PieceNow(Piece("row", "$25 fills the lamp for a night", "to_decide", why="amounts"), "amount"),
    PieceNow(Piece("paragraph", "Call the keeper for a tour.", "left_out", why="unfit"), ""),
    PieceNow(Piece("picture", "The lamp at night", "left_out", why="picture", link="lamp.jpg"), "picture"),
)
_CODES = (
    CodeTried("asks.0.link", "https://lamp.example.org/give", Answers("lamp.example.org")),
    CodeTried(
        "asks.1.link", "https://lamp.example.org/join", LeadsElsewhere("lamp.example.org", "members.example.net")
    ),
    CodeTried("highlights.2.link", "https://lamp.example.org/log", Unclear("lamp.example.org", 403)),
)
_PALE = Problem(
    Path("campaign.toml"),
    FieldMistake("white_on_deep", ("#7799cc", "2.9", 7, "#34435a")),
    key="look.deep",
)


def _begun(values: Mapping[str, Any]) -> tuple[TranslatedText, ...]:
    """A campaign's texts, of which two had a translation until the second one was changed."""
    first, second, *others = translated_texts(values, "")
    return (
        replace(second, earlier=Earlier(f"{second.original[:-1]}!", "Campaña de fin de año")),
        *others,
        replace(first, translation="Fundación"),
    )


def _trials(campaign: Campaign) -> tuple[FeedTrial, ...]:
    """One feed that answers and one that doesn't."""
    now = dt.datetime(2026, 11, 23, 14, 5, tzinfo=campaign.dates.zone)
    goals = tuple(GoalTrial(goal, goal.target * 68 // 100) for goal in campaign.goals[:1])
    failure = FeedFailure(AddressTrouble("not_found", ("members.example.org",)))
    return FeedRead("website", now, now, goals), FeedFailed("members", failure)


def _standing(campaign: Campaign) -> Standing:
    """The first goal, from two kiosks and two feeds of which one is late."""
    now = dt.datetime(2026, 11, 23, 14, 5, tzinfo=campaign.dates.zone)
    goals = {}
    for goal in campaign.goals:
        part = goal.target // 25
        feeds = (
            SourceFigure("website", 7 * part, now, late=False, within="", own=7 * part),
            SourceFigure("offer", 3 * part, now - dt.timedelta(hours=5), late=True, within="", own=3 * part),
        )
        goals[goal.id] = GoalTally(
            goal.id,
            18 * part,
            None,
            4 * part,
            4 * part,
            0,
            0,
            now,
            late=True,
            sources=feeds,
            next_milestone=None,
            reaches=None,
            bank=(part, 0),
            account=part,
        )
    return Standing(campaign, Tally(goals), now)


def office_pictures(loaded: LoadedCampaign, speaker: Speaker) -> Mapping[str, OfficeState]:
    """By the picture's name, of the campaign that is `loaded`, as `speaker` says it."""
    campaign = loaded.campaign
    right = Draft(
        loaded.folder, tomllib.loads(loaded.text), loaded.notes, loaded, is_changed=False, can_undo=False, states=()
    )
    pale = {**right.values, "look": {"deep": "#7799cc"}}
    wrong = replace(right, values=pale, problems=(_PALE,), loaded=None, is_changed=True, can_undo=True)
    mine = Path("/data/campaigns/winter-drive")
    seen = (
        CampaignSeen(mine, campaign.title, 0),
        CampaignSeen(Path("/data/campaigns/spring"), "Spring drive", 2),
        CampaignSeen(loaded.folder, campaign.title, 0),
    )
    office = OfficeState(speaker, role="staff", example=loaded.folder, current=mine, campaigns=seen)
    edit = replace(office, section="edit", draft=right)
    spanish = _begun(right.values)
    missing = frozenset(text.id for text in spanish if text.is_missing)
    begun = replace(right, translations={"": translated_texts(right.values, ""), "es": spanish})
    folder = FileShown("/home/staff/Downloads", "Downloads", is_folder=True)
    files = tuple(FileShown(f"/home/staff/{name}", name, is_folder=False) for name in ("team.png", "hall.jpg"))
    chooser = ChooserShown("picture", folder.path, (folder,), (FileShown("/x", "2026", is_folder=True), *files))
    return {
        "office": office,
        "office-fetch": replace(office, step="fetch", busy=Task.FETCH_CAMPAIGN, can_stop=True, progress=0.4),
        "office-edit": edit,
        "office-stories": replace(edit, page="stories"),
        "office-story": replace(edit, page="stories", item="highlights.0"),
        "office-amounts": replace(edit, page="amounts"),
        "office-colours": replace(edit, page="look", draft=wrong),
        "office-languages": replace(edit, page="languages", draft=begun, translating="es", untranslated=missing),
        "office-feeds": replace(
            edit, page="feeds", step="trial", trials=_trials(loaded.campaign), tried=loaded.campaign
        ),
        "office-review": replace(edit, step="review", review=_REVIEW, draft=replace(right, pieces=PIECES)),
        "office-post": replace(office, step="post"),
        "office-codes": replace(edit, page="asks", step="codes", codes=_CODES),
        "office-presets": replace(edit, page="feeds", step="presets"),
        "office-sources": replace(edit, page="goals", step="sources", standing=_standing(campaign)),
        "office-chooser": replace(edit, chooser=chooser),
        "office-reader": replace(office, section="reader", readers=_READERS),
        "office-place": replace(office, section="reader", readers=AccountReaders((), ())),
        "office-key": replace(
            office,
            section="key",
            key=KeyAtStripe(live=True, restricted=True),
        ),
        "office-fleet": replace(office, section="fleet", fleet=_FLEET),
        "office-kiosk-checks": replace(
            office,
            section="fleet",
            fleet=_FLEET,
            asked_kiosk=KioskAsked(_FLEET.kiosks[1], _CHECKS, NotAnswered("in_use")),
        ),
        "office-network": replace(office, section="network", network=_NETWORK, has_network=True, is_kiosk=True),
        "office-kiosk": replace(office, section="kiosk", machine=settings_rows(Settings(name="Booth 1"), {})),
    }
