"""What a screen reader finds on every scene: names that can be said, right values, nothing that isn't showing.

Here each second scene is read in one of three languages, with `--whole` every one in all of them.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.model.element import Element
from kiosk.ui.attendee.spoken import elements_of
from kiosk.ui.snapshot import SceneAsked, set_scene
from tests.conftest import OpenKiosk, Warnings
from tests.pseudo.scenes import scenes

LANGUAGES = ("en", "ar", "de")
MADE_UP = {"few funds", "many funds", "dues"}
"""Their choices are one and the same, over and over."""
_WORDS = re.compile(r"\w")
_PATH = re.compile(r"https?://|\w\.\w+/\w+/|[?&]\w+=")


def wrong_with(scene: SceneAsked, elements: tuple[Element, ...], size: tuple[int, int]) -> Iterator[str]:
    """A line for all that somebody who listens would stumble over."""
    for one in elements:
        said = f"{scene.name}: {one.role} {one.name!r}"
        if one.role != "secret" and not _WORDS.search(one.name) and one.name not in "↑↓":
            yield f"{said} says nothing"
        if "\u200b" in one.name + one.description or (one.is_control and _PATH.search(one.name)):
            yield f"{said} is for eyes"
        if one.place.x >= size[0] or one.place.x + one.place.width <= 0:
            yield f"{said} isn't on the screen"
        if one.role == "bar":
            yield from _wrong_bar(said, one)
    if scene.name not in MADE_UP:
        controls = Counter((one.name, one.description) for one in elements if one.is_control)
        yield from (f"{scene.name}: {count} times {name}" for name, count in controls.items() if count > 1)
    if sum(one.focused for one in elements) > 1:
        yield f"{scene.name}: two things have the keys"


def _wrong_bar(said: str, bar: Element) -> Iterator[str]:
    how_far = bar.progress
    if how_far is None or not how_far.least <= how_far.now <= how_far.most == 100:
        yield f"{said} has come from nowhere: {how_far}"
    elif (percent := re.search(r"(\d+)[\s\u200e]*%", bar.name)) and how_far.now != min(100, int(percent[1])):
        yield f"{said} stands at {how_far.now}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_every_scene_each_thing_can_be_told_from_the_others_by_ear(
    open_kiosk: OpenKiosk,
    example_folder: Path,
    language: str,
    request: pytest.FixtureRequest,
    expected_warnings: Warnings,
) -> None:
    kiosk = open_kiosk(example_folder)
    kiosk.campaign.speak_for_attendee(language)
    window = kiosk.display.window
    step = 1 if request.config.getoption("--whole") else 2 * len(LANGUAGES)
    found: list[str] = []
    for scene in scenes(kiosk)[LANGUAGES.index(language) :: step]:
        set_scene(kiosk.display, kiosk.views, scene)
        for _ in range(3):
            QGuiApplication.processEvents()
        found += wrong_with(scene, elements_of(window), (window.width(), window.height()))
    assert not found, "\n".join(found)
