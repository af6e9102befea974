"""Whatever is missing or broken, a composed screen with what is left, and one plain line for the volunteer."""

import datetime as dt
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import cv2
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app import Kiosk
from tests.conftest import CHECKOUT, NOON, OpenKiosk, Warnings


@pytest.fixture
def folder(tmp_path: Path, example_folder: Path) -> Path:
    return Path(shutil.copytree(example_folder, tmp_path / "drive"))


def colours(image: QImage) -> int:
    """How many colours a coarse look at the picture finds: a black or blank screen has one."""
    small = image.scaled(64, 36)
    return len({small.pixel(x, y) for x in range(64) for y in range(36)})


def assert_composed(kiosk: Kiosk, scene: str) -> None:
    for _ in range(3):
        QGuiApplication.processEvents()
    assert kiosk.view.scene == scene
    assert colours(kiosk.display.window.grabWindow()) > 5


def test_a_folder_without_a_campaign(open_kiosk: OpenKiosk, tmp_path: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("campaign: ")
    (tmp_path / "empty").mkdir()
    kiosk = open_kiosk(tmp_path / "empty")
    assert_composed(kiosk, "failsafe")
    assert kiosk.notes.headline == "The campaign cannot be shown until this is put right:"


def test_a_folder_that_is_not_there(open_kiosk: OpenKiosk, tmp_path: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("is gone")
    kiosk = open_kiosk(tmp_path / "nowhere")
    assert_composed(kiosk, "failsafe")
    assert "is gone. Put it back" in kiosk.notes.headline


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"title =", b"[[[[" * 9999, b'title = "x"'])
def test_a_campaign_that_is_broken_from_the_start(
    open_kiosk: OpenKiosk, folder: Path, content: bytes, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    (folder / "campaign.toml").write_bytes(content)
    assert_composed(open_kiosk(folder), "failsafe")


def test_a_broken_campaign_is_shown_as_soon_as_it_is_mended(
    open_kiosk: OpenKiosk, folder: Path, expected_warnings: Warnings, qtbot: object
) -> None:
    expected_warnings.allow("campaign: ")
    good = (folder / "campaign.toml").read_bytes()
    (folder / "campaign.toml").write_bytes(b"title =")
    kiosk = open_kiosk(folder)
    assert kiosk.view.scene == "failsafe"
    (folder / "campaign.toml").write_bytes(good)
    qtbot.waitUntil(lambda: kiosk.view.scene == "attract", timeout=2000)  # type: ignore[attr-defined]


def test_a_kiosk_that_starts_while_the_campaign_is_broken_shows_the_last_good_one(
    open_kiosk: OpenKiosk, folder: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    open_kiosk(folder)
    (folder / "campaign.toml").write_bytes(b"title =")
    again = open_kiosk(folder)
    assert_composed(again, "attract")
    assert again.view.shown.organisation == "Python Software Foundation"
    assert "last good version stays" in again.notes.headline


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"folder": 1}', '{"folder": "F", "text": 1, "pictures": {}}'])
def test_a_last_good_campaign_that_is_damaged_itself_is_no_help_and_no_harm(
    open_kiosk: OpenKiosk, folder: Path, tmp_path: Path, damage: str, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "last-good.json").write_text(damage.replace("F", str(folder)), "utf-8")
    (folder / "campaign.toml").write_bytes(b"title =")
    assert_composed(open_kiosk(folder), "failsafe")


@pytest.mark.parametrize("picture", [None, b"<svg/>", b"\x89PNG\r\n\x1a\nbroken", b""])
def test_a_missing_or_hostile_picture_leaves_its_story(
    open_kiosk: OpenKiosk, folder: Path, picture: bytes | None, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    file = folder / "campaign.toml"
    story = 'title = "The 20th PyCon US"\n'
    file.write_text(file.read_text("utf-8").replace(story, f'{story}picture = "hall.png"\n'), "utf-8")
    if picture is not None:
        (folder / "hall.png").write_bytes(picture)
    kiosk = open_kiosk(folder)
    assert_composed(kiosk, "attract")
    assert kiosk.view.shown.stories[1].title == "The 20th PyCon US"
    assert kiosk.view.shown.stories[1].picture == ""
    assert any("hall.png is left out" in line for line in kiosk.notes.lines)


def test_a_picture_that_is_a_pipe_hangs_nothing(
    open_kiosk: OpenKiosk, folder: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    file = folder / "campaign.toml"
    story = 'title = "The 20th PyCon US"\n'
    file.write_text(file.read_text("utf-8").replace(story, f'{story}picture = "hall.png"\n'), "utf-8")
    os.mkfifo(folder / "hall.png")
    assert_composed(open_kiosk(folder), "attract")


@pytest.mark.parametrize("year", [1970, 2001, 2025])
def test_a_clock_that_is_wrong(open_kiosk: OpenKiosk, folder: Path, year: int, expected_warnings: Warnings) -> None:
    expected_warnings.allow("clock")
    kiosk = open_kiosk(folder, now=dt.datetime(year, 1, 1, tzinfo=dt.UTC))
    assert_composed(kiosk, "attract")
    assert kiosk.view.phase == "undated"
    assert f"01 January {year}" in kiosk.notes.headline


def test_something_nobody_expected(open_kiosk: OpenKiosk, folder: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("unexpected happened")
    kiosk = open_kiosk(folder)
    kiosk.fall_safe()
    assert_composed(kiosk, "failsafe")


def test_no_fonts_on_the_machine_and_a_disk_that_cannot_be_written(tmp_path: Path) -> None:
    """A whole process, since Qt finds its fonts once."""
    data = tmp_path / "file-not-folder"
    data.write_text("")
    empty = tmp_path / "no-fonts"
    empty.mkdir()
    (empty / "fonts.conf").write_text("<fontconfig/>")
    out = tmp_path / "out"
    words = ["snapshot", "--data", str(data), "--out", str(out), "--scene", "attract", "--size", "1280x800"]
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        cwd=CHECKOUT,
        env={**os.environ, "FONTCONFIG_FILE": str(empty / "fonts.conf")},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "so there is no log" in done.stderr
    assert "Traceback" not in done.stderr
    plain = tmp_path / "plain"
    words[2:5] = [str(tmp_path / "data"), "--out", str(plain)]
    subprocess.run([sys.executable, "-m", "kiosk", *words], cwd=CHECKOUT, check=True, capture_output=True, timeout=60)
    name = "attract-1280x800-en.png"
    without, usual = (cv2.imread(str(folder / name), cv2.IMREAD_GRAYSCALE) for folder in (out, plain))
    assert without is not None
    assert usual is not None
    small = (320, 200)
    apart = cv2.absdiff(cv2.resize(without, small), cv2.resize(usual, small))
    assert float(apart.mean()) < 4, "the same letters, hinted in another way"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_data_folder_that_may_not_be_written(open_kiosk: OpenKiosk, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data").chmod(stat.S_IRUSR | stat.S_IXUSR)
    assert_composed(open_kiosk(folder, now=NOON), "attract")
