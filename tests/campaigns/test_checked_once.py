"""A campaign that was found right isn't checked again, and what is made of it is the same."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.campaigns import checking_child
from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document
from kiosk.campaigns.problems import CampaignRefusedError, FormMistake
from kiosk.model.campaign import Campaign
from kiosk.model.part_json import from_json, to_json
from kiosk.system.kept_answers import FOLDER, KeptAnswers
from tests.conftest import CHECKOUT, Warnings

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


def test_keys_that_nobody_knows_are_told_on_the_line_where_they_stand_now(tmp_path: Path) -> None:
    kept = KeptAnswers(tmp_path, keeps=True)
    told = check_document(FILE, parse_document(FILE, f"titel = 1\n{TEXT}"), kept)[1]
    again = check_document(FILE, parse_document(FILE, f"\n# here\ntitel = 1\n{TEXT}"), kept)[1]
    assert [(one.line, one.key, one.kind) for one in told + again] == [
        (1, "titel", "left_out"),
        (3, "titel", "left_out"),
    ]
    assert told[0].what == again[0].what == FormMistake("unknown_like", ("title",))
    assert len(list((tmp_path / FOLDER).iterdir())) == 1


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


SPANISH = """\
[[texts]]
original = "The drive"
translation = "La campaña"
"""
LOADED = """
import sys
from pathlib import Path
from kiosk.campaigns.folder import load_campaign
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.system.kept_answers import KeptAnswers

folder, keeps = Path(sys.argv[1]), sys.argv[2] == "keeps"
try:
    loaded = load_campaign(folder, folder, kept=KeptAnswers(folder, keeps=keeps))
    notes = (note.key for note in loaded.notes if note.kind != "advice")
    found = [loaded.campaign.title, loaded.in_language("es").title, *notes]
except CampaignRefusedError as error:
    found = [problem.key for problem in error.problems]
print(found, "pydantic" in sys.modules)
"""


def loaded_anew(folder: Path, text: str, keeps: str = "keeps") -> str:
    """What a process of its own finds in the campaign `text`, and whether it brought in what checks."""
    (folder / "campaign.toml").write_text(text, "utf-8")
    (folder / "campaign.es.toml").write_text(SPANISH, "utf-8")
    command = [sys.executable, "-c", LOADED, str(folder), keeps]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout.strip()


def test_a_changed_campaign_is_checked_by_a_process_that_ends(tmp_path: Path) -> None:
    found = "['The drive', 'La campaña'] False"
    assert loaded_anew(tmp_path, TEXT, "keeps nothing") == found
    assert not (tmp_path / FOLDER).exists()
    assert loaded_anew(tmp_path, TEXT) == found
    kept = {file: file.stat().st_mtime_ns for file in (tmp_path / FOLDER).iterdir()}
    assert loaded_anew(tmp_path, TEXT) == found
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / FOLDER).iterdir()} == kept != {}, (
        "it was checked again"
    )


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("raise MemoryError('no room')", "MemoryError: no room"),
        ("sys.exit(3)", "own: exit status 3"),
        ("print('no JSON')", "Expecting value"),
    ],
)
def test_a_process_that_fails_to_check_is_told_with_its_exit_status_and_what_it_said(
    does: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("checked here, not by a process of its own")
    monkeypatch.delitem(sys.modules, "pydantic", raising=False)
    program = [sys.executable, "-I", "-c", f"import sys; sys.stdin.read()\n{does}"]
    monkeypatch.setattr(checking_child, "own_program", lambda *_: program)
    checking_child.check_apart(FILE, TEXT, {}, KeptAnswers(tmp_path, keeps=True))
    assert told in expected_warnings.texts[0]


def test_what_is_unknown_or_wrong_is_told_as_by_a_check_right_here(tmp_path: Path) -> None:
    assert loaded_anew(tmp_path, f"colour = 1\n{TEXT}") == "['The drive', 'La campaña', 'colour'] False"
    assert loaded_anew(tmp_path, TEXT.replace("60000.50", "-1")) == "['goals.0.target'] True"
