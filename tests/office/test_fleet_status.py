"""The other kiosks, from the office: a real PostgreSQL, and none."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.machine.settings import read_settings
from kiosk.office.fleet_status import CountsAlone, FleetUnavailable, fleet_overview, join_fleet
from kiosk.words.fleet_office import FleetOfficeWords
from tests.office.refusing import refused


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def test_alone_is_said_and_all_right(tmp_path: Path) -> None:
    seen = fleet_overview(tmp_path, now)
    assert seen == CountsAlone()
    assert FleetOfficeWords().fleet(seen) == "This kiosk counts on its own."


@pytest.mark.parametrize("address", ["host=books.example.org", "not an address", "host=x dbname=y user=z password=q"])
def test_an_address_that_cannot_be_used_changes_nothing(tmp_path: Path, address: str) -> None:
    with refused():
        join_fleet(tmp_path, address, "", now)
    assert read_settings(tmp_path).settings.fleet is None


def test_a_server_that_is_away_is_said_and_the_address_is_kept(tmp_path: Path) -> None:
    seen = join_fleet(tmp_path, "host=127.0.0.1 port=9 dbname=kiosk user=booth", "", now)
    assert isinstance(seen, FleetUnavailable)
    assert "127.0.0.1" in FleetOfficeWords().fleet(seen)
    assert read_settings(tmp_path).settings.fleet is not None
    assert join_fleet(tmp_path, "", "", now) == CountsAlone()
    assert read_settings(tmp_path).settings.fleet is None
