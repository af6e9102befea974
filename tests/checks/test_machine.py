"""The disk, the screen and the codes on it."""

import datetime as dt
import errno
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.campaigns.folder import read_campaign
from kiosk.checks.machine import DisplaySize, look_at_codes, look_at_disk, look_at_display, look_at_letters
from kiosk.machine.settings import Settings
from tests.checks.saying import said

HD = DisplaySize(1920, 1080, 24.0)


@pytest.mark.parametrize(
    ("free", "level", "text"),
    [
        (1_000_000_000, "good", "1.0 GB"),
        (999_000_000, "watch", "999 MB"),
        (100_000_000, "watch", "100 MB"),
        (99_000_000, "bad", "99 MB"),
        (0, "bad", "0 MB"),
    ],
)
def test_room_on_the_disk_is_told_with_what_it_means(tmp_path: Path, free: int, level: str, text: str) -> None:
    found = look_at_disk(tmp_path, lambda _: free)
    assert found.level == level
    assert text in said(found)


def test_a_folder_that_is_not_there_yet_is_looked_for_above(tmp_path: Path) -> None:
    assert "free" in said(look_at_disk(tmp_path / "not" / "yet"))


def test_a_disk_that_cannot_be_asked_is_bad(tmp_path: Path) -> None:
    def gone(_: Path) -> int:
        raise OSError(errno.EIO, "Input/output error")

    found = look_at_disk(tmp_path, gone)
    assert (found.level, "Input/output error" in said(found)) == ("bad", True)


def test_the_diagonal_that_staff_gave_comes_before_what_the_screen_says() -> None:
    assert look_at_display(None, Settings()).level == "watch"
    assert look_at_display(DisplaySize(1920, 1080), Settings()).level == "watch"
    assert said(look_at_display(HD, Settings())) == "The screen has 24 inches with 1920 by 1080 pixels."
    assert "32 inches" in said(look_at_display(HD, Settings(screen_inches=32)))
    assert said(look_at_display(None, Settings(screen_inches=32))) == "The screen has 32 inches."


@pytest.mark.parametrize(
    ("bottom", "level", "words"),
    [
        (None, "good", "Lower buttons stand in its lower half."),
        (700, "good", "Lower buttons stand from 700 to 1098 mm above the floor."),
        (1000, "good", "Lower buttons stand from 1000 to 1220 mm above the floor."),
        (300, "good", "Lower buttons stand from 380 to 698 mm above the floor."),
        (1100, "watch", "stand from 1100 to 1299 mm above the floor; people who sit reach 380 to 1220 mm."),
    ],
)
def test_where_lower_buttons_stand_is_said(bottom: int | None, level: str, words: str) -> None:
    found = look_at_display(HD, Settings(screen_inches=32, low_controls=True, screen_bottom_mm=bottom))
    assert found.level == level
    assert words in said(found)


def test_every_code_reads_back_though_nobody_knows_the_screen(example_folder: Path) -> None:
    found = look_at_codes(read_campaign(example_folder), Settings(), None)
    assert (found.level, said(found)) == ("good", "Every code scans; from how far is not known.")


@pytest.mark.parametrize(
    ("display", "inches", "level", "metres"),
    [
        (HD, None, "watch", "0.9 m"),  # 8 pixels of 0.277 mm
        (DisplaySize(3840, 2160, 24.0), None, "watch", "0.9 m"),
        (DisplaySize(1080, 1920, 43.0), None, "good", "1.6 m"),
        (DisplaySize(1920, 1080, 24.0, {"donate": 12, "member": 10, "act": 12}), None, "good", "1.1 m"),
        (DisplaySize(1920, 1080, 24.0, {"donate": 12, "member": 4}), None, "watch", "0.4 m"),
        (None, 43.0, "good", "1.6 m"),
        (DisplaySize(1920, 1080), 43.0, "good", "1.6 m"),
    ],
)
def test_the_code_that_scans_from_nearest_is_told(
    example_folder: Path, display: DisplaySize | None, inches: float | None, level: str, metres: str
) -> None:
    found = look_at_codes(read_campaign(example_folder), Settings(screen_inches=inches), display)
    assert found.level == level
    assert metres in said(found)


def test_offers_that_are_not_shown_today_are_told(example_folder: Path) -> None:
    campaign = read_campaign(example_folder)
    days: dict[str, Any] = {"kind": "offer", "show_from": dt.date(2026, 12, 1), "show_until": dt.date(2026, 12, 12)}
    offer = replace(campaign.asks[0], **days, text="Get the editor")
    campaign = replace(campaign, asks=(*campaign.asks, offer))

    def told(day: int) -> tuple[str, str]:
        found = look_at_codes(campaign, Settings(), None, dt.datetime(2026, 12, day, 12, tzinfo=dt.UTC))
        return found.level, said(found).removeprefix("Every code scans; from how far is not known.").strip()

    assert told(13) == (
        "watch",
        "“Get the editor” ended on December 12 and is no longer shown; staff can take it out.",
    )
    assert told(5) == ("good", "")
    before = look_at_codes(campaign, Settings(), None, dt.datetime(2026, 11, 28, 12, tzinfo=dt.UTC))
    assert said(before).endswith("“Get the editor” is shown from December 1 on.")


def test_a_code_without_pixels_to_read_is_bad(example_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.qr.read_back", lambda _: None)
    found = look_at_codes(read_campaign(example_folder), Settings(), None)
    assert found.level == "bad"
    assert "read them the address" in said(found)


def test_letters_that_this_machine_cannot_draw_are_named_with_their_texts(example_folder: Path) -> None:
    campaign = read_campaign(example_folder)
    found = look_at_letters(campaign, "en", lambda text: "Ł" if "Ł" in text else "")
    assert found.level == "bad"
    assert said(found).startswith(
        "This machine has no font for Ł and shows boxes; the texts are highlights[5].text. Ask staff to install a font"
    )
    found = look_at_letters(campaign, "en", lambda _: "")
    assert (found.level, said(found)) == ("good", "This machine can draw every letter of the campaign.")
    assert look_at_letters(campaign, "en", None).level == "skipped"
