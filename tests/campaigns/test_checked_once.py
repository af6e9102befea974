"""A campaign that was found right isn't checked again, and what is made of it is the same."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.model.campaign import Campaign
from kiosk.model.part_json import from_json, to_json
from kiosk.system.kept_answers import FOLDER, KeptAnswers
from tests.conftest import CHECKOUT

FILE = Path("drive") / "campaign.toml"
TEXT = """\
id = "drive"
organisation = "The Organisation"
title = "The drive"
currency = "USD"
allowed_hosts = ["www.example.org"]
dates = { starts = 2026-11-01, time_zone = "Europe/Prague" }
asks = [
  { kind = "donate", text = "Donate", link = "https://www.example.org/give" },
  { kind = "member", text = "Join", link = "https://www.example.org/join" },
]
goals = [{ id = "gifts", unit = "money", target = "60000.50", as_of = 2026-11-23T14:00:00+01:00, start = "1" }]
amounts = [{ amount = "25", does = "helps" }]
sliding_scale = { least = "5", suggested = "10", most = "20" }
matching = { by = "the Foundation", cap = "5000", starts = 2026-11-02 }
feeds = [{ id = "typed", kind = "fixed", figures = { gifts = 41980 }, as_of = 2026-11-23T14:00:00 }]
"""


def check(text: str, kept: KeptAnswers | None = None) -> Campaign:
    return check_document(FILE, parse_document(FILE, text), kept)[0]


def test_a_kept_campaign_is_the_one_that_was_checked(tmp_path: Path) -> None:
    once = check(TEXT, KeptAnswers(tmp_path, keeps=True))
    again = check(TEXT, KeptAnswers(tmp_path, keeps=False))
    assert again == once
    assert repr(again) == repr(once)
    assert (again.goals[0].target, again.amounts[0].amount) == (60_000_50, 25_00)
    assert again.goals[0].as_of == dt.datetime(2026, 11, 23, 14, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert type(again.dates.starts) is dt.date


def test_a_campaign_that_was_changed_or_is_wrong_is_checked(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path, keeps=True)
    check(TEXT, kept)
    assert check(TEXT.replace("The drive", "Another"), kept).title == "Another"
    with pytest.raises(CampaignRefusedError):
        check(TEXT.replace("www.example.org/join", "www.example.com/join"), kept)
    assert len(list((tmp_path / FOLDER).iterdir())) == 2


def test_what_is_odd_is_told_each_time(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path, keeps=True)
    document = parse_document(FILE, f'{TEXT}\n[[questions]]\nquestion = "Why?"\nanswer = "TBD"\nodd = 1\n')
    told = [check_document(FILE, document, kept)[1] for _ in range(2)]
    assert told[0] == told[1] != []


@pytest.mark.parametrize("change", ["lacking", "unknown", "of another kind"])
def test_json_of_other_fields_makes_no_record(change: str) -> None:
    said = json.loads(to_json(check(TEXT)))
    match change:
        case "lacking":
            del said["asks"][0]["detail"]
        case "unknown":
            said["nonsense"] = 1
        case _:
            said["goals"][0]["target"] = "60000"
    with pytest.raises(ValueError, match="class"):
        from_json(Campaign, json.dumps(said))


def test_nothing_that_checks_is_imported_for_what_was_found_right(tmp_path: Path) -> None:
    check(TEXT, KeptAnswers(tmp_path, keeps=True))
    (tmp_path / "campaign.toml").write_text(TEXT, "utf-8")
    code = (
        "import sys; from pathlib import Path; from kiosk.campaigns.folder import load_campaign as load\n"
        "from kiosk.system.kept_answers import KeptAnswers; data = Path(sys.argv[1])\n"
        "load(data, data, kept=KeptAnswers(data, keeps=False)); print('pydantic' in sys.modules)\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    assert subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout == "False\n"
