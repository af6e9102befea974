"""A new campaign begins with nothing: it takes no id for which the ledger already counts."""

from pathlib import Path

import pytest

from kiosk import cli
from kiosk.campaigns.folder import read_campaign
from kiosk.campaigns.starter import free_id, with_free_id, write_starter
from kiosk.machine.own_ledger import campaigns_counted
from kiosk.model.fact import Gift
from kiosk.model.money import Money
from kiosk.office.campaign_library import CampaignLibrary
from tests.conftest import NOON
from tests.ledger.books import opened


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder whose ledger holds a gift for `spring-drive`."""
    data = tmp_path / "data"
    data.mkdir()
    with opened(data) as ledger:
        ledger.append("spring-drive", Gift("cash", Money(2000, "USD")))
    return data


def test_a_campaign_to_fill_in_is_called_as_its_folder(tmp_path: Path) -> None:
    assert read_campaign(write_starter(tmp_path / "Spring Drive 2027").parent).id == "spring-drive-2027"


@pytest.mark.parametrize(
    ("name", "taken", "free"),
    [("Drive", (), "drive"), ("drive", ("drive", "drive-2"), "drive-3"), ("é!", (), "our-drive")],
)
def test_an_id_is_free(name: str, taken: tuple[str, ...], free: str) -> None:
    assert free_id(name, taken) == free


def test_what_the_ledger_counts_is_known_and_nothing_where_there_is_none(tmp_path: Path, data: Path) -> None:
    assert campaigns_counted(data) == {"spring-drive"}
    assert campaigns_counted(tmp_path / "elsewhere") == frozenset()


def test_a_new_campaign_by_command_takes_no_id_that_the_ledger_knows(tmp_path: Path, data: Path) -> None:
    assert cli.main(["campaign", "new", str(tmp_path / "spring-drive"), "--data", str(data)]) == 0
    assert read_campaign(tmp_path / "spring-drive").id == "spring-drive-2"


def test_an_imported_campaign_is_told_that_its_id_is_another(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = tmp_path / "post.md"
    post.write_text("# Spring drive\n\nPlease [donate](https://give.kiosk-tests.org/now).\n", "utf-8")
    words = ["campaign", "import", str(post), "--data", str(data), "--out"]
    assert cli.main([*words, str(tmp_path / "first")]) == 0
    found = read_campaign(tmp_path / "first").id
    with opened(data) as ledger:
        ledger.append(found, Gift("cash", Money(2000, "USD")))
    capsys.readouterr()
    assert cli.main([*words, str(tmp_path / "second")]) == 0
    assert read_campaign(tmp_path / "second").id == f"{found}-2"
    assert f"holds gifts for a campaign whose id is {found}" in capsys.readouterr().out


def test_in_the_office_neither_new_nor_copied_takes_one(tmp_path: Path, data: Path) -> None:
    example = write_starter(tmp_path / "example").parent
    with opened(data) as ledger:
        ledger.append("our-drive", Gift("cash", Money(2000, "USD")))
    library = CampaignLibrary(data, example, lambda: NOON, lambda: campaigns_counted(data))
    assert read_campaign(library.new("")).id == "our-drive-2"
    assert read_campaign(library.new("")).id == "our-drive-3"
    assert with_free_id(library.new(str(example)), {"example"}) == "example-2"
