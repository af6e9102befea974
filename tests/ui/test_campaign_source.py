"""A campaign whose pictures take long to make ready: words and codes come first, pictures as they are done."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.campaigns.files import CampaignFiles
from kiosk.campaigns.folder import FILE_NAME, LoadedCampaign
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.campaign_source import CampaignSource
from kiosk.ui.lanes import AtOnce, Lane
from tests.campaigns.test_folder import SMALL
from tests.conftest import Warnings

STORY = """
[[highlights]]
title = "Story {0}"
text = "Text."
picture = "{0}.png"
picture_text = "A colour"
"""
COLOURS = ("red", "green", "blue", "white")


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    (folder / FILE_NAME).write_text(SMALL + "".join(STORY.format(name) for name in (*COLOURS, "broken")), "utf-8")
    for colour in COLOURS:
        Image.new("RGB", (600, 400), colour).save(folder / f"{colour}.png")
    (folder / "broken.png").write_bytes((folder / "red.png").read_bytes()[:200])
    return folder


class Shown:
    """What a source put on the screen, one state after the other."""

    def __init__(self, application: QGuiApplication, data: Path, drive: Path) -> None:
        self.states: list[LoadedCampaign] = []
        self._application = application
        self._lane = Lane("campaign", AtOnce())
        files = CampaignFiles(data, keep=True)
        self.source = CampaignSource(
            drive,
            lambda folder, makes: files.load(folder, makes=makes),
            files.make_picture,
            files.find_last_good,
            self._lane,
            StaffNotes(),
            on_loaded=self.states.append,
            on_nothing=lambda: self.states.clear(),
        )
        self.source.start()

    def settle(self) -> None:
        while not self.states or self.states[-1].waiting:
            self._application.processEvents()

    @property
    def pictures(self) -> list[int]:
        return [len(state.pictures) for state in self.states]


def test_pictures_come_one_then_two_then_the_rest_and_a_broken_one_is_told_at_the_end(
    qapp: QGuiApplication, tmp_path: Path, drive: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("left out")
    files = CampaignFiles(tmp_path / "data", keep=True)
    assert files.load(drive, makes=False).waiting
    assert files.find_last_good(drive) is None, "kept for a worse day only with its pictures"
    shown = Shown(qapp, tmp_path / "data", drive)
    shown.settle()
    assert shown.pictures == [0, 1, 3, 4]
    assert {len(state.campaign.highlights) for state in shown.states} == {5}
    assert [[note.kind for note in state.notes] for state in shown.states] == [[], [], [], ["left_out"]]
    kept = files.find_last_good(drive)
    assert kept is not None
    assert len(kept.pictures) == 4


def test_pictures_that_were_made_before_are_there_at_once(qapp: QGuiApplication, tmp_path: Path, drive: Path) -> None:
    (drive / "broken.png").write_bytes((drive / "red.png").read_bytes())
    Shown(qapp, tmp_path / "data", drive).settle()
    again = Shown(qapp, tmp_path / "data", drive)
    again.settle()
    assert again.pictures == [5]
    assert again.states[0].notes == ()
