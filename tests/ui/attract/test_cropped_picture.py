"""A photograph is read once: when the place that it fills is known."""

from pathlib import Path

from PIL import Image
from PySide6.QtQml import QQmlContext, QQmlExpression, qmlContext

from tests.campaigns.test_folder import SMALL
from tests.conftest import OpenKiosk

STORY = """
[[highlights]]
title = "Story"
text = "Text."
picture = "story.png"
picture_text = "A colour"
"""
SOURCES = """(function () {
    const cropped = Qt.createQmlObject("import Kiosk.Attract\\nCroppedPicture { width: 0; height: 0 }", stage);
    cropped.shown = stage.view.stories.find(story => story.picture.url !== "").picture;
    const image = cropped.children[0], before = image.source.toString();
    cropped.width = 300;
    cropped.height = 200;
    return [before, image.source.toString()].join(" then ");
})()"""


def test_it_is_not_read_before_its_place_is_laid_out(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    (drive / "campaign.toml").write_text(SMALL + STORY, "utf-8")
    Image.new("RGB", (600, 400), "red").save(drive / "story.png")
    kiosk = open_kiosk(drive)
    around = qmlContext(kiosk.display.stage)
    assert around is not None
    context = QQmlContext(around)
    context.setContextProperty("stage", kiosk.display.stage)
    said, _ = QQmlExpression(context, kiosk.display.stage, SOURCES).evaluate()
    assert isinstance(said, str)
    before, _, after = said.partition(" then ")
    assert before == ""
    assert after.endswith(".png")
