"""The last campaign that could be shown: one file a campaign, whole on the disk, never too many."""

import os
import shutil
import stat
from pathlib import Path

import pytest

from kiosk.campaigns import last_good
from kiosk.campaigns.folder import LoadedCampaign, load_campaign
from kiosk.campaigns.last_good import MOST_KEPT, find_last_good, keep_last_good, kept_file


def loaded(folder: Path, example: Path) -> LoadedCampaign:
    return load_campaign(Path(shutil.copytree(example, folder)), folder.parent / "pictures")


def test_two_campaigns_are_kept_beside_each_other(tmp_path: Path, example_folder: Path) -> None:
    data = tmp_path / "data"
    for name in ("winter", "summer"):
        keep_last_good(loaded(tmp_path / name, example_folder), data)
    for name in ("winter", "summer"):
        found = find_last_good(tmp_path / name, data)
        assert found is not None
        assert found.folder == tmp_path / name
    assert find_last_good(tmp_path / "autumn", data) is None


def test_folders_that_share_a_name_are_not_taken_for_each_other(
    tmp_path: Path, example_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(last_good, "kept_file", lambda _, data: data / "same.json")
    keep_last_good(loaded(tmp_path / "winter", example_folder), tmp_path)
    assert find_last_good(tmp_path / "summer", tmp_path) is None


def test_only_the_last_ten_are_kept_and_this_one_always(tmp_path: Path, example_folder: Path) -> None:
    campaign = loaded(tmp_path / "drive", example_folder)
    kept = kept_file(campaign.folder, tmp_path)
    kept.parent.mkdir()
    others = [kept.parent / f"{number}.json" for number in range(MOST_KEPT + 5)]
    for number, file in enumerate(others):
        file.write_text("")
        os.utime(file, (4_000_000_000 + number,) * 2)
    keep_last_good(campaign, tmp_path)
    assert sorted(kept.parent.iterdir()) == sorted([*others[6:], kept])


def test_it_is_on_the_disk_before_it_takes_the_place_of_the_old(
    tmp_path: Path, example_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = loaded(tmp_path / "drive", example_folder)
    seen: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def watched_fsync(handle: int) -> None:
        seen.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def watched_replace(self: Path, target: Path) -> Path:
        seen.append("replace")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", watched_fsync)
    monkeypatch.setattr(Path, "replace", watched_replace)
    keep_last_good(campaign, tmp_path / "data")
    assert seen == (["file", "replace", "folder"] if os.name == "posix" else ["file", "replace"])


def test_a_full_disk_leaves_the_old_one_and_no_rest(
    tmp_path: Path, example_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = loaded(tmp_path / "drive", example_folder)
    keep_last_good(campaign, tmp_path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        keep_last_good(campaign, tmp_path)
    assert [file.suffix for file in (tmp_path / "last-good").iterdir()] == [".json"]
    assert find_last_good(campaign.folder, tmp_path) is not None
