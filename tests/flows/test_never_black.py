"""Whatever is missing or broken, a composed screen with what is left, and one plain line for the volunteer."""

import contextlib
import datetime as dt
import functools
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import cv2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app.choices import Choices
from kiosk.app.first_settings import read_settings_or_why_not
from kiosk.app.kiosk import LONG_PATIENCE_MILLISECONDS, PATIENCE_MILLISECONDS, Kiosk
from kiosk.campaigns.folder import read_campaign
from kiosk.campaigns.last_good import kept_file
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import Settings
from kiosk.model.fact import Gift
from kiosk.model.money import Money
from kiosk.system.resources import resource_folder
from kiosk.ui.lanes import AtOnce
from kiosk.ui.window import Display
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
    assert kiosk.view.shown.scene == scene
    assert colours(kiosk.display.window.grabWindow()) > 5


def test_a_folder_without_a_campaign(open_kiosk: OpenKiosk, tmp_path: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("campaign: ")
    (tmp_path / "empty").mkdir()
    kiosk = open_kiosk(tmp_path / "empty")
    assert_composed(kiosk, "failsafe")
    assert kiosk.notes.shown.headline == "The campaign can’t be shown until this is fixed:"


def test_a_folder_that_is_not_there(open_kiosk: OpenKiosk, tmp_path: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("is gone")
    kiosk = open_kiosk(tmp_path / "nowhere")
    assert_composed(kiosk, "failsafe")
    assert "is gone. Put it back" in kiosk.notes.shown.headline


def test_without_a_campaign_public_and_staff_read_the_language_of_the_settings(
    open_kiosk: OpenKiosk, tmp_path: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("is gone")
    kiosk = open_kiosk(tmp_path / "nowhere", settings=Settings(language="de"))
    assert "der Kampagne ist weg" in kiosk.notes.shown.headline
    assert "Wir sind gleich wieder da" in {
        item.property("text") for item in kiosk.display.window.findChildren(QQuickItem)
    }


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"title =", b"[[[[" * 9999, b'title = "x"'])
def test_a_campaign_that_is_broken_from_the_start(
    open_kiosk: OpenKiosk, folder: Path, content: bytes, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    (folder / "campaign.toml").write_bytes(content)
    assert_composed(open_kiosk(folder), "failsafe")


def scene_of(kiosk: Kiosk) -> str:
    return kiosk.view.shown.scene


def test_a_broken_campaign_is_shown_as_soon_as_it_is_mended(
    open_kiosk: OpenKiosk, folder: Path, expected_warnings: Warnings, qtbot: object
) -> None:
    expected_warnings.allow("campaign: ")
    good = (folder / "campaign.toml").read_bytes()
    (folder / "campaign.toml").write_bytes(b"title =")
    kiosk = open_kiosk(folder)
    assert scene_of(kiosk) == "failsafe"
    (folder / "campaign.toml").write_bytes(good)
    qtbot.waitUntil(lambda: scene_of(kiosk) == "attract", timeout=2000)  # type: ignore[attr-defined]


def test_a_kiosk_that_starts_while_the_campaign_is_broken_shows_the_last_good_one(
    open_kiosk: OpenKiosk, folder: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    open_kiosk(folder)
    (folder / "campaign.toml").write_bytes(b"title =")
    again = open_kiosk(folder)
    assert_composed(again, "attract")
    assert again.view.shown.organisation == "Python Software Foundation"
    assert "last good version stays" in again.notes.shown.headline


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"folder": 1}', '{"folder": "F", "text": 1, "pictures": {}}'])
def test_a_last_good_campaign_that_is_damaged_itself_is_no_help_and_no_harm(
    open_kiosk: OpenKiosk, folder: Path, tmp_path: Path, damage: str, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    kept = kept_file(folder, tmp_path / "data")
    kept.parent.mkdir(parents=True)
    kept.write_text(damage.replace("F", str(folder)), "utf-8")
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
    assert kiosk.view.shown.stories[1].picture.url == ""
    assert any("hall.png is left out" in line for line in kiosk.notes.shown.lines)


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
    assert kiosk.view.shown.phase == "undated"
    assert f"Jan 1, {year}" in kiosk.notes.shown.headline


@pytest.mark.parametrize(("back", "phase"), [(dt.timedelta(hours=20), "running"), (dt.timedelta(days=2), "undated")])
def test_row_50_a_clock_that_stands_before_what_this_kiosk_wrote_tells_no_date(
    open_kiosk: OpenKiosk, folder: Path, tmp_path: Path, back: dt.timedelta, phase: str, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("clock")
    file = folder / "campaign.toml"
    file.write_text(file.read_text("utf-8").replace("starts = 2023-11-15", "ends = 2026-12-31"), "utf-8")
    settings = Settings()
    with open_own_ledger(tmp_path / "data", settings, clock=lambda: NOON + back) as ledger:
        ledger.append(read_campaign(folder).id, Gift("cash", Money(2000, "USD")))
    kiosk = open_kiosk(folder, settings=settings)
    kiosk.campaign.look_at_clock()
    assert_composed(kiosk, "attract")
    assert kiosk.view.shown.phase == phase
    assert ("clock says Nov 23, 2026" in kiosk.notes.shown.headline) == (phase == "undated")


class ByHand(Executor):
    """Does nothing until told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        self.waiting.append(lambda: future.set_result(fn(*args, **kwargs)))
        return future

    def work(self) -> None:
        """Do what waits and what follows from it."""
        while self.waiting:
            self.waiting.pop(0)()
            QGuiApplication.processEvents()

    def shutdown(self, *_: object, **__: object) -> None:
        """Do what waits: whoever closes need not wait for what never comes."""
        while self.waiting:
            self.waiting.pop(0)()


OpenAsSet = Callable[..., Kiosk]


@contextlib.contextmanager
def running(choices: Choices, qapp: QGuiApplication, executor: Executor | None = None) -> Iterator[Kiosk]:
    """A kiosk that reads its own settings."""
    display = Display(resource_folder())
    display.show((1280, 800))
    read = functools.partial(read_settings_or_why_not, choices.data)
    kiosk = Kiosk(choices, qapp, display, read, executor or AtOnce())
    try:
        yield kiosk
    finally:
        kiosk.close()


@pytest.fixture
def open_as_set(qapp: QGuiApplication, tmp_path: Path) -> Iterator[OpenAsSet]:
    """Opens a kiosk the way its settings in `tmp_path`/data say."""
    with contextlib.ExitStack() as opened:

        def build(settings: str | None, campaign: Path | None = None, executor: Executor | None = None) -> Kiosk:
            data = tmp_path / "data"
            if settings is not None:
                data.mkdir()
                (data / "settings.toml").write_text(settings, "utf-8")
            choices = Choices(data, campaign, still=True, clock=lambda: NOON, language="en")
            return opened.enter_context(running(choices, qapp, executor))

        yield build


def in_toml(folder: Path) -> str:
    return f"campaign = '{folder}'\n"


@pytest.mark.parametrize("settings", [None, "", "place = 'Hall B'\n"])
def test_without_a_campaign_in_the_settings_the_example_is_shown(open_as_set: OpenAsSet, settings: str | None) -> None:
    kiosk = open_as_set(settings)
    assert_composed(kiosk, "attract")
    assert kiosk.view.shown.organisation == "Python Software Foundation"
    assert not kiosk.notes.shown.urgent


@pytest.mark.parametrize("mistake", ["nmae = 'x'", "text_scale = 9", "uuid = 5"])
def test_a_mistake_in_the_settings_leaves_the_right_campaign_up(
    open_as_set: OpenAsSet, folder: Path, mistake: str, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("settings: ")
    file = folder / "campaign.toml"
    file.write_text(file.read_text("utf-8").replace("Python Software Foundation", "Winter Shelter"), "utf-8")
    kiosk = open_as_set(in_toml(folder) + mistake)
    assert_composed(kiosk, "attract")
    assert kiosk.view.shown.organisation == "Winter Shelter"
    assert "it is passed over" in kiosk.notes.shown.headline


UNUSABLE = ["campaign = 5", "campaign = ''", "campain = '/drive'", "[kiosk]\ncampaign = '/drive'", "campaign =", "\0"]


@pytest.mark.parametrize("settings", UNUSABLE)
def test_settings_that_cannot_be_used_never_show_another_campaign(
    open_as_set: OpenAsSet, settings: str, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("settings: ")
    kiosk = open_as_set(settings)
    assert_composed(kiosk, "failsafe")
    assert not kiosk.view.shown.asks
    assert "settings.toml" in kiosk.notes.shown.headline
    assert kiosk.notes.shown.headline.endswith("; correct it.")


@pytest.mark.parametrize("settings", UNUSABLE)
def test_a_campaign_on_the_command_line_is_shown_whatever_the_settings_are(
    open_as_set: OpenAsSet, folder: Path, settings: str, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("settings: ")
    kiosk = open_as_set(settings, folder)
    assert_composed(kiosk, "attract")
    assert "settings.toml" in kiosk.notes.shown.headline


@pytest.mark.parametrize("answered", [0, 1])
def test_a_share_that_does_not_answer_is_told_and_shown_as_soon_as_it_does(
    open_as_set: OpenAsSet, folder: Path, answered: int, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("start: ")
    assert PATIENCE_MILLISECONDS == 5_000
    share = ByHand()
    kiosk = open_as_set(in_toml(folder), executor=share)
    for _ in range(answered):
        share.waiting.pop(0)()
        QGuiApplication.processEvents()
    assert kiosk.view.shown.scene == "starting"
    kiosk.lose_patience()
    assert_composed(kiosk, "failsafe")
    assert "still being read" in kiosk.notes.shown.headline
    share.work()
    assert_composed(kiosk, "attract")
    assert not kiosk.notes.shown.urgent


def test_codes_from_before_stand_for_a_minute_while_a_slow_machine_or_share_is_read(
    open_as_set: OpenAsSet, folder: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("start: ")
    assert LONG_PATIENCE_MILLISECONDS == 60_000
    share = ByHand()
    kiosk = open_as_set(in_toml(folder), executor=share)
    codes = QImage(40, 40, QImage.Format.Format_RGB32)
    codes.fill(0)
    kiosk.display.lay_over(codes, 10, 10)
    scenes = list[str]()
    for _ in range(2):
        kiosk.lose_patience()
        assert "still being read" in kiosk.notes.shown.headline
        scenes.append(kiosk.view.shown.scene)
    assert scenes == ["starting", "failsafe"]
    kiosk.display.lift_off()
    share.work()
    assert_composed(kiosk, "attract")


def test_patience_is_not_lost_with_what_is_on_the_screen_already(open_as_set: OpenAsSet, folder: Path) -> None:
    kiosk = open_as_set(in_toml(folder))
    assert_composed(kiosk, "attract")
    kiosk.lose_patience()
    assert_composed(kiosk, "attract")
    assert not kiosk.notes.shown.urgent


def test_pictures_are_shown_though_nothing_can_be_kept_in_the_data_folder(
    qapp: QGuiApplication, folder: Path, tmp_path: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("ledger: ")
    file = folder / "campaign.toml"
    story = 'title = "The 20th PyCon US"\n'
    file.write_text(file.read_text("utf-8").replace(story, f'{story}picture = "hall.png"\n'), "utf-8")
    hall = QImage(640, 640, QImage.Format.Format_RGB32)
    hall.fill(0xFF8800)
    assert hall.save(str(folder / "hall.png"))
    (tmp_path / "data").write_text("a file, in which no folder can be made")
    with running(Choices(tmp_path / "data", folder, still=True, clock=lambda: NOON), qapp) as kiosk:
        assert_composed(kiosk, "attract")
        copy = Path(QUrl(kiosk.view.shown.stories[1].picture.url).toLocalFile())
        assert copy.is_file()
        assert "ledger.sqlite cannot be used" in kiosk.notes.shown.headline
    assert not copy.parent.exists()


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_a_moment_asked_for_is_in_the_campaigns_time_zone_and_no_clock_to_doubt(
    qapp: QGuiApplication, folder: Path, tmp_path: Path, zone: str
) -> None:
    file = folder / "campaign.toml"
    text = file.read_text("utf-8").replace("starts = 2023-11-15", "ends = 2025-12-31")
    file.write_text(text.replace("America/New_York", zone), "utf-8")
    moment = dt.datetime.fromisoformat("2025-12-31T23:30")
    with running(Choices(tmp_path / "data", folder, still=True, at=moment), qapp) as kiosk:
        assert_composed(kiosk, "attract")
        kiosk.campaign.look_at_clock()
        assert kiosk.view.shown.phase == "last_day"
        assert not kiosk.notes.shown.urgent


def test_something_nobody_expected(open_kiosk: OpenKiosk, folder: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("Something went wrong")
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
