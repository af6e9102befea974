"""What the second screen shows of the last gifts, and how old it says that its figures are."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.campaigns.folder import read_campaign
from kiosk.model.campaign import Campaign
from kiosk.model.phase import NO_TIME
from kiosk.ui.second_screen.derive import derive
from kiosk.ui.second_screen.records import SecondScreenShown, SecondScreenState

NOW = dt.datetime(2026, 11, 23, 14, 30, tzinfo=dt.UTC)


@pytest.fixture
def campaign(example_folder: Path) -> Campaign:
    return read_campaign(example_folder)


def test_without_a_campaign_there_is_nothing() -> None:
    assert derive(SecondScreenState(gifts=(2500,))) == SecondScreenShown()


def test_gifts_are_amounts_and_nothing_else(campaign: Campaign) -> None:
    assert derive(SecondScreenState(campaign, "en", NOW, (2500, 5050))).gifts == ("$25", "$50.50")


@pytest.mark.parametrize(
    ("known_at", "said"),
    [
        (NOW - dt.timedelta(minutes=25), "9:05\u202fAM"),
        (NOW - dt.timedelta(days=1), "Nov 22"),
        (None, ""),
        (NO_TIME, ""),
    ],
)
def test_cut_off_it_says_of_when_its_figures_are(campaign: Campaign, known_at: dt.datetime | None, said: str) -> None:
    state = SecondScreenState(campaign, "en", NOW, cut_off=True, known_at=known_at)
    assert (derive(state).cut_off, derive(state).as_of) == (True, said)
