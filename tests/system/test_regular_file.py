"""Files of the data folder that are no files: nothing waits for them, and nothing reads gigabytes."""

import os
from pathlib import Path

import pytest

from kiosk.booth.state_file import read_state, state_file
from kiosk.campaigns.last_good import find_last_good, kept_file
from kiosk.ledger import disk_reserve
from kiosk.ledger.head import read_head
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine.pins.pin_file import FILE_NAME, PinFileError, read_pins
from kiosk.model.booth_state import OPEN
from kiosk.system.crash_count import CrashCount
from kiosk.system.log import crashes_logged, last_warnings, log_to
from kiosk.system.regular_file import open_regular, read_small

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no named pipes here")
KINDS = ("pipe", "folder", "gigabytes")


def put(kind: str, file: Path) -> Path:
    """Something in the place of `file`."""
    file.parent.mkdir(exist_ok=True)
    match kind:
        case "pipe":
            os.mkfifo(file)
        case "folder":
            file.mkdir()
        case _:
            file.touch()
            os.truncate(file, 3_000_000_000)  # of holes: no disk is filled
    return file


@pytest.mark.parametrize("kind", KINDS)
def test_only_a_small_regular_file_is_read(tmp_path: Path, kind: str) -> None:
    with pytest.raises(OSError, match=r"regular file|more than 1,000 bytes|directory"):
        read_small(put(kind, tmp_path / "x"), 1000)
    if kind != "gigabytes":
        with pytest.raises(OSError, match=r"regular file|directory"):
            open_regular(tmp_path / "x")


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_in_a_files_place_is_that_files_usual_trouble_at_once(tmp_path: Path, kind: str) -> None:
    put(kind, tmp_path / FILE_NAME)
    with pytest.raises(PinFileError):
        read_pins(tmp_path)
    with pytest.raises(LedgerTroubleError) as told:
        read_head(put(kind, tmp_path / "ledger.head"))
    assert told.value.kind == "lost"
    put(kind, state_file(tmp_path, practice=False))
    assert read_state(tmp_path, practice=False) == OPEN
    put(kind, tmp_path / "starts.txt")
    assert CrashCount(tmp_path).begin() is False
    put(kind, kept_file(tmp_path, tmp_path))
    assert find_last_good(tmp_path, tmp_path) is None


@pytest.mark.parametrize("kind", ["pipe", "folder"])
def test_a_log_and_a_reserve_that_are_none_hold_nobody_up(tmp_path: Path, kind: str) -> None:
    put(kind, tmp_path / "log" / "kiosk.log")
    assert last_warnings(tmp_path) == []
    put(kind, tmp_path / "log" / "crash.txt")
    with crashes_logged(tmp_path):
        pass
    assert not disk_reserve.lay(put(kind, tmp_path / "ledger.ballast"), 0, lambda _: 1)


def test_nothing_is_written_where_a_link_leads(tmp_path: Path) -> None:
    others = tmp_path / "others"
    others.write_text("mine")
    for name in ("ledger.ballast", "log/kiosk.log", "log/crash.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).symlink_to(others)
    assert not disk_reserve.lay(tmp_path / "ledger.ballast", 0, lambda _: 1)
    assert disk_reserve.lay(tmp_path / "ledger.ballast", 0, lambda _: 1), "the link is gone"
    with crashes_logged(tmp_path):
        pass
    assert "so there is no log" in "".join(log_to(tmp_path))
    assert others.read_text() == "mine"
