"""Illustrations: our own drawings in a campaign's colours, made once, and never in the way of the campaign."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.campaigns.illustrations import SIDE, drawn
from kiosk.campaigns.illustrator import draw
from kiosk.model.illustration import ILLUSTRATIONS
from kiosk.model.look import Look
from kiosk.system.resources import resource_folder
from tests.conftest import Warnings


def test_an_illustration_has_the_campaigns_colours_and_is_drawn_once(tmp_path: Path) -> None:
    look = Look(deep="#5a1836", accent="#ffc9a3")
    file = drawn(["jar"], look, tmp_path)["jar"]
    with Image.open(file) as picture:
        assert picture.size == (SIDE, SIDE)
        pixels = picture.convert("RGB").tobytes()
    assert pixels.count(bytes.fromhex("ffc9a3")) > 1000
    assert pixels.count(bytes.fromhex("ffd43b")) < 10
    made = file.stat().st_mtime_ns
    assert drawn(["jar"], look, tmp_path)["jar"].stat().st_mtime_ns == made


def test_on_a_screen_that_is_known_an_illustration_has_the_size_it_is_shown_in(tmp_path: Path) -> None:
    with Image.open(drawn(["jar"], Look(), tmp_path, 1920)["jar"]) as picture:
        assert picture.size == (640, 640)


@pytest.mark.parametrize("name", ILLUSTRATIONS)
def test_each_drawing_is_drawn_whole(name: str) -> None:
    assert draw((resource_folder() / "illustrations" / f"{name}.svg").read_text("utf-8"), 40, {})


@pytest.mark.parametrize("part", ['<text fill="#ffffff"/>', '<path fill="#ffffff" d="M1 1 A2 2 0 0 1 3 3"/>'])
def test_what_is_not_drawn_here_is_refused(part: str) -> None:
    with pytest.raises(ValueError, match="has"):
        draw(f"<svg>{part}</svg>", 40, {})


def test_without_a_place_to_keep_them_a_campaign_goes_without(tmp_path: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("illustrations are left out")
    (tmp_path / "file").write_text("", "utf-8")
    assert drawn(["jar"], Look(), tmp_path / "file") == {}
