"""This machine, its feeds, its files and its campaigns, as the office does them without a screen."""

import datetime as dt
import json
from pathlib import Path

import pytest
from PIL import Image

from kiosk.campaigns.editing import with_item
from kiosk.campaigns.folder import load_campaign
from kiosk.campaigns.shelf import new_folder
from kiosk.campaigns.starter import write_starter
from kiosk.machine.settings import NAMES, read_settings
from kiosk.office.campaign_library import CampaignLibrary
from kiosk.office.feed_trial import FeedFailed, FeedRead, try_feeds
from kiosk.office.file_choice import PICTURES, entries, places
from kiosk.office.machine import FIELDS, change_machine, machine_rows
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.words.office import OfficeWords
from kiosk.words.settings_form import SettingsFormWords
from tests.office.refusing import refused

EXAMPLE = resource_folder() / EXAMPLE_CAMPAIGN
NOW = dt.datetime(2026, 11, 23, 14, 5, tzinfo=dt.UTC)
ELSEWHERE = {"uuid", "campaign", "fleet", "reader"}
"""Settings with a place of their own, or none."""


@pytest.fixture
def booth(tmp_path: Path) -> CampaignLibrary:
    return CampaignLibrary(tmp_path / "data", EXAMPLE, lambda: NOW)


def test_every_setting_that_staff_may_choose_is_in_the_form(tmp_path: Path) -> None:
    assert {field.name for field in FIELDS} == set(NAMES) - ELSEWHERE
    assert all(all(SettingsFormWords().field(row.key)) for row in machine_rows(tmp_path, {}))


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("name", " Booth 2 ", "Booth 2"),
        ("screen_inches", "27", 27.0),
        ("screen_inches", "", None),
        ("rotation", "270", 270),
        ("text_scale", "1.25", 1.25),
        ("reduced_motion", "true", True),
        ("reduced_motion", "", False),
    ],
)
def test_a_setting_is_written_as_it_is_typed(tmp_path: Path, name: str, text: str, value: object) -> None:
    change_machine(tmp_path, name, text)
    assert getattr(read_settings(tmp_path).settings, name) == value


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("screen_inches", "wide", "“wide” is not a number"),
        ("code", "Booth One", "Code cannot be 'Booth One'"),
        ("rotation", "45", "Rotation"),
        ("uuid", "mine", "There is no setting “uuid” here"),
    ],
)
def test_what_a_setting_cannot_be_is_said_and_nothing_is_changed(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    before = read_settings(tmp_path).settings.values() | {"uuid": ""}
    with refused(said):
        change_machine(tmp_path, name, text)
    assert read_settings(tmp_path).settings.values() | {"uuid": ""} == before


def test_only_files_that_fit_are_offered_and_hidden_ones_never(tmp_path: Path) -> None:
    for name in ("b.PNG", "a.jpg", "notes.txt", ".secret.png"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "Team").mkdir()
    assert [(one.name, one.is_folder) for one in entries(tmp_path, PICTURES)] == [
        *(("Team", True), ("a.jpg", False), ("b.PNG", False)),
    ]


def test_the_usual_folders_come_first_and_each_once(tmp_path: Path) -> None:
    (tmp_path / "Downloads").mkdir()
    names = [one.name for one in places(tmp_path, [tmp_path / "Downloads"])]
    assert names[:2] == ["Downloads", tmp_path.name]


def test_trying_the_feeds_says_what_was_read_and_what_the_bar_would_say(tmp_path: Path) -> None:
    file = write_starter(tmp_path / "drive")
    text = with_item(
        file.read_text("utf-8"), "goals", {"id": "gifts", "unit": "money", "title": "raised", "target": "60000"}
    )
    for name in ("website", "broken"):
        goals = {"gifts": "usd"} if name == "website" else {"members": "count"}
        text = (
            with_item(text, "goals", {"id": "members", "unit": "members", "target": 9}) if name == "broken" else text
        )
        text += f'\n[[feeds]]\nid = "{name}"\nkind = "json"\nfile = "{name}.json"\n'
        text += f'goals = {{ {next(iter(goals))} = "{next(iter(goals.values()))}" }}\n'
    file.write_text(text, "utf-8")
    told = {
        "schema": 1,
        "as_of": "2026-11-23T14:04:00Z",
        "campaign": "drive",
        "currency": "USD",
        "goals": [{"id": "usd", "unit": "USD", "raised": "41230.55", "count": 512}],
    }
    (tmp_path / "drive" / "website.json").write_text(json.dumps(told), "utf-8")
    campaign = load_campaign(tmp_path / "drive", tmp_path / "cache").campaign
    website, broken = try_feeds(campaign, tmp_path / "drive", NOW)
    assert isinstance(website, FeedRead)
    [goal] = website.goals
    assert OfficeWords().bar(goal, campaign) == "$41,230.55 raised of $60,000 · 68%"
    assert isinstance(broken, FeedFailed)
    assert "broken" in OfficeWords().feed(broken)


def test_a_pack_carries_a_campaign_from_one_machine_to_another(booth: CampaignLibrary, tmp_path: Path) -> None:
    mine = booth.new(str(EXAMPLE))
    Image.new("RGB", (9, 9)).save(mine / "stray.png")
    stick = tmp_path / "stick"
    stick.mkdir()
    packed = booth.pack(mine, stick)
    other = CampaignLibrary(tmp_path / "other", EXAMPLE, lambda: NOW)
    made = other.unpack(packed)
    assert made.title == "Year-end fundraiser and membership drive"
    assert not (made.folder / "stray.png").exists()
    other.use(made.folder)
    assert read_settings(tmp_path / "other").settings.campaign == str(made.folder)


def test_what_is_no_pack_is_refused_and_leaves_nothing(booth: CampaignLibrary, tmp_path: Path) -> None:
    file = tmp_path / "holiday.campaign"
    file.write_bytes(b"no pack")
    with refused(r"holiday\.campaign was not opened: .*[^.]\.$"):
        booth.unpack(file)
    assert [one.folder for one in booth.seen(None)] == [EXAMPLE]


def test_a_campaign_with_a_mistake_is_not_put_on_the_screen(booth: CampaignLibrary, tmp_path: Path) -> None:
    folder = booth.new("")
    (folder / "campaign.toml").write_text('title = "Half done"', "utf-8")
    with refused("This campaign cannot be shown yet"):
        booth.use(folder)
    assert read_settings(tmp_path / "data").settings.campaign is None
    with refused("The campaign was not packed"):
        booth.pack(folder, tmp_path)


def test_the_built_in_example_is_chosen_by_choosing_none(booth: CampaignLibrary, tmp_path: Path) -> None:
    booth.use(booth.new(str(EXAMPLE)))
    booth.use(EXAMPLE)
    assert read_settings(tmp_path / "data").settings.campaign is None


def test_a_second_campaign_of_a_name_has_a_folder_of_its_own(booth: CampaignLibrary, tmp_path: Path) -> None:
    assert [booth.new("").name, booth.new("").name] == ["our-drive", "our-drive-2"]
    assert new_folder(tmp_path / "data", "???").name == "drive"
