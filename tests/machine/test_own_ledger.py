"""Two machines never write in one name, even when one's disk is a copy of the other's."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine import own_ledger
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import FILE_NAME, Settings, SettingsRefusedError, keep_settings, read_settings, renew_uuid
from kiosk.machine.settings_trouble import SettingsFileTrouble
from kiosk.model.tally import tally_of
from tests.model.paper_book import CAMPAIGN
from tests.model.told_facts import NOON, cash, drive

Open = Callable[..., Ledger]


def on(machine: str, data: Path, *, settings: Settings | None = None, read_only: bool = False) -> Ledger:
    """As the kiosk opens its ledger on `machine`."""
    known = settings or keep_settings(data).settings
    return open_own_ledger(data, known, machine=lambda: machine, read_only=read_only)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A data folder that was used on one machine, and its settings with a remark."""
    data = tmp_path / "data"
    settings = keep_settings(data).settings
    file = data / FILE_NAME
    file.write_text(f'# Hall A\n{file.read_text()}name = "Hall A"\n')
    with on("first", data) as ledger:
        ledger.append(CAMPAIGN, cash(2000))
        assert ledger.identity.uuid == settings.uuid
    return data


def test_on_its_own_machine_a_kiosk_keeps_its_name(copied: Path) -> None:
    before = read_settings(copied).settings.uuid
    with on("first", copied) as ledger:
        assert (ledger.identity.uuid, ledger.identity.name) == (before, "Hall A")
    assert read_settings(copied).settings.uuid == before


def test_a_copied_disk_goes_on_in_a_new_name_and_what_was_there_is_anothers(copied: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(copied, copy)
    old = read_settings(copied).settings.uuid
    with on("second", copy) as ledger:
        new = ledger.identity.uuid
        ledger.append(CAMPAIGN, cash(500))
        assert [(fact.kiosk, fact.sequence) for fact in ledger.facts()] == [(old, 1), (new, 1)]
        goals = tally_of(drive(has_feed=False), ledger.book(CAMPAIGN), new, NOON).goals
        assert (goals["gifts"].here, goals["gifts"].other_kiosks) == (500, 2000)
        assert not ledger.moved
    assert new != old
    assert read_settings(copy).settings.uuid == new
    assert (copy / FILE_NAME).read_text().startswith("# Hall A\n")
    with on("second", copy) as ledger:
        assert ledger.identity.uuid == new
    with on("first", copied) as ledger:
        assert ledger.identity.uuid == old


def test_who_knows_the_old_settings_still_opens_in_the_new_name(copied: Path) -> None:
    old = read_settings(copied).settings
    with on("second", copied, settings=old) as one, on("second", copied, settings=old) as other:
        assert one.identity.uuid == other.identity.uuid == read_settings(copied).settings.uuid != old.uuid


def test_a_copy_that_is_only_looked_at_stays_as_it_is(copied: Path) -> None:
    old = read_settings(copied).settings.uuid
    with on("second", copied, read_only=True) as ledger:
        assert (ledger.identity.uuid, ledger.arrived()) == (old, 1)
    assert read_settings(copied).settings.uuid == old


def test_a_copy_whose_settings_cannot_be_written_is_only_read(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> Settings:
        raise SettingsRefusedError(SettingsFileTrouble("unwritable", Path("settings.toml"), "Read-only file system"))

    monkeypatch.setattr(own_ledger, "renew_uuid", refuse)
    with on("second", copied) as ledger:
        assert ledger.arrived() == 1
        with pytest.raises(LedgerTroubleError) as caught:
            ledger.append(CAMPAIGN, cash(100))
        assert caught.value.kind == "read_only"
    monkeypatch.undo()
    with on("second", copied) as ledger:
        assert ledger.append(CAMPAIGN, cash(100)).is_new


def test_two_that_open_a_copy_at_once_end_in_one_name(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = read_settings(copied).settings
    both = threading.Barrier(2)

    def together(data: Path) -> Settings:
        both.wait(10)
        renewed = renew_uuid(data)
        both.wait(10)
        return renewed

    monkeypatch.setattr(own_ledger, "renew_uuid", together)
    names: list[str] = []

    def open_it() -> None:
        with on("second", copied, settings=old) as ledger:
            names.append(ledger.identity.uuid)

    threads = [threading.Thread(target=open_it) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names) == 2
    assert set(names) == {read_settings(copied).settings.uuid} != {old.uuid}


def test_settings_that_lost_their_uuid_get_one_that_is_kept(copied: Path) -> None:
    old = read_settings(copied).settings
    (copied / FILE_NAME).write_text('name = "Hall A"\n')
    with on("second", copied, settings=old) as ledger:
        assert ledger.identity.uuid == read_settings(copied).settings.uuid != old.uuid
