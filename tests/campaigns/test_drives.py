"""The Python Software Foundation's drives of eight years, as campaigns: each is on the screen as the page says.

Their words are ours and their addresses stand-ins; figures are the announcements' own.
"""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document, read_text
from kiosk.ui.attract.derive import derive
from kiosk.ui.attract.records import AttractShown, AttractState
from tests.conftest import CHECKOUT
from tests.said import said

DRIVES = sorted((Path(__file__).parent / "drives").glob("*.toml"), key=lambda file: file.stem)


def shown(name: str, day: dt.date) -> AttractShown:
    file = Path(__file__).parent / "drives" / f"{name}.toml"
    campaign, notes = check_document(file, parse_document(file, read_text(file)))
    assert all("another code leads to the same page" in said(note) for note in notes)
    return derive(AttractState(campaign, dt.datetime.combine(day, dt.time(12), dt.UTC), "en"))


@pytest.mark.parametrize(
    ("name", "day", "codes", "stories", "goals"),
    [
        ("2018-autumn", dt.date(2018, 10, 1), "donate member", "", "$30,000"),
        ("2019-spring", dt.date(2019, 6, 30), "donate member", "offer", "$60,000"),
        ("2019-spring", dt.date(2019, 7, 1), "donate member", "", "$60,000"),
        ("2021", dt.date(2021, 11, 20), "donate", "offer", ""),
        ("2022", dt.date(2022, 12, 8), "donate member", "act", "100"),
        ("2023-24", dt.date(2023, 12, 15), "donate member", "offer", ""),
        ("2025-26", dt.date(2025, 12, 12), "donate member", "offer act", "$314,159.26"),
        ("2025-26", dt.date(2025, 12, 13), "donate member", "act", "$314,159.26"),
    ],
)
def test_each_drive_stands_on_the_screen_on_its_days(
    name: str, day: dt.date, codes: str, stories: str, goals: str
) -> None:
    of = shown(name, day)
    assert " ".join(ask.name for ask in of.asks) == codes
    assert " ".join(ask.name for ask in of.others) == stories
    assert " ".join(goal.target for goal in of.goals) == goals


def test_the_page_names_each_of_them() -> None:
    page = (CHECKOUT / "docs" / "drives.md").read_text("utf-8")
    assert [file.stem for file in DRIVES if f"`{file.stem}.toml`" not in page] == []
