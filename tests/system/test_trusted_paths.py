"""Nothing is read from where others may write, and what is kept is for its user alone."""

import os
import stat
from pathlib import Path

import pytest

from kiosk.system.data_folder import keep_all_to_owner, private_folder
from kiosk.system.trusted_paths import OpenToOthers, open_to_others

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no owners and modes here")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of this user's, whose place in the file system is as good as it is."""
    made = tmp_path / "data"
    made.mkdir(0o700)
    return made


def modes(folder: Path) -> dict[str, str]:
    return {one.name: oct(stat.S_IMODE(one.lstat().st_mode)) for one in (folder, *folder.rglob("*"))}


@pytest.mark.parametrize("mode", [0o777, 0o757, 0o702])
def test_a_folder_above_in_which_others_may_write_is_named(folder: Path, mode: int) -> None:
    inner = folder / "kiosk" / "campaign.toml"
    inner.parent.mkdir()
    inner.touch(0o600)
    assert open_to_others(inner) is None
    folder.chmod(mode)
    assert open_to_others(inner) == OpenToOthers("others_write", folder)
    folder.chmod(0o1777)
    assert open_to_others(inner) is None, "in a folder such as /tmp nobody replaces what is another's"


def test_a_file_that_others_may_write_is_named_and_one_that_they_read_only_where_it_is_private(folder: Path) -> None:
    file = folder / "settings.toml"
    file.touch(0o600)
    file.chmod(0o666)
    assert open_to_others(file) == OpenToOthers("others_write", file)
    file.chmod(0o644)
    assert open_to_others(file) is None
    assert open_to_others(file, private=True) == OpenToOthers("others_read", file)


def test_a_link_is_looked_at_where_it_leads(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    elsewhere.chmod(0o777)
    link = folder / "campaign"
    link.symlink_to(elsewhere)
    assert open_to_others(link) == OpenToOthers("others_write", elsewhere)
    elsewhere.chmod(0o700)
    assert open_to_others(link) is None
    assert open_to_others(folder / "not there") is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files to others")
def test_what_belongs_to_another_user_is_named_and_left_as_it_is(folder: Path) -> None:
    file = folder / "settings.toml"
    file.touch(0o644)
    os.chown(file, 12345, 12345)
    assert open_to_others(file) == OpenToOthers("others_own", file)
    keep_all_to_owner(folder)
    assert modes(folder)["settings.toml"] == "0o644"


def test_what_an_earlier_version_left_to_all_is_taken_from_them(folder: Path, tmp_path: Path) -> None:
    (folder / "log").mkdir()
    (folder / "log").chmod(0o755)
    for name in ("settings.toml", "log/kiosk.log"):
        (folder / name).touch()
        (folder / name).chmod(0o644)
    others = tmp_path / "others"
    others.touch()
    others.chmod(0o644)
    (folder / "link").symlink_to(others)
    folder.chmod(0o755)
    keep_all_to_owner(folder)
    found = modes(folder)
    assert (found["data"], found["log"]) == ("0o700", "0o700")
    assert (found["settings.toml"], found["kiosk.log"]) == ("0o600", "0o600")
    assert stat.S_IMODE(others.stat().st_mode) == 0o644, "where a link leads is not the kiosk's"


def test_an_older_data_folder_is_closed_by_whoever_writes_first_and_a_folder_for_all_never_is(folder: Path) -> None:
    folder.chmod(0o755)
    private_folder(folder)
    assert modes(folder)["data"] == "0o700"
    folder.chmod(0o1777)
    private_folder(folder)
    assert modes(folder)["data"] == "0o1777"
