"""What is read on the public screen is large enough: from a step away, and what calls people from three metres."""

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.app.kiosk import Kiosk
from kiosk.ui.snapshot import SceneAsked, giving_scenes_of, scenes_of, set_scene
from tests.conftest import OpenKiosk, Warnings
from tests.finger import arrange
from tests.looks.campaigns import laid_out
from tests.ui.attract.test_scenes import texts, unclipped

LEAST = 20
"""Pixels of a letter's size on a 1080p screen."""


def letters(text: QQuickItem) -> int:
    """The size that the letters of `text` have, which may be fitted."""
    context = qmlContext(text)
    assert context is not None
    return int(QQmlExpression(context, text, "fontInfo.pixelSize").evaluate()[0])


@pytest.mark.parametrize(("name", "size"), [("museum", (1920, 1080)), ("shelter", (1080, 1920))])
def test_nothing_in_a_public_scene_is_smaller_than_20_pixels(
    open_kiosk: OpenKiosk, tmp_path: Path, name: str, size: tuple[int, int], expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    kiosk = open_kiosk(laid_out(name, tmp_path / "campaigns"), size=size)
    window = kiosk.display.window
    small: list[str] = []
    public = [
        scene
        for scene in (*scenes_of(kiosk.view, kiosk.views.attendee), *giving_scenes_of(kiosk.giving))
        if not scene.failed
    ]
    assert len(public) >= 14
    for scene in [*public, scenes_of(kiosk.view, kiosk.views.attendee)[-1]]:
        set_scene(kiosk.display, kiosk.views, scene)
        QGuiApplication.processEvents()
        arrange(window)
        small += [
            f"{scene.name}: {text.property('text')[:30]!r} has {letters(text)}"
            for text in texts(window)
            if letters(text) < LEAST and not unclipped(text).isEmpty()
        ]
    assert not small, "\n".join(sorted(set(small)))


def fonts(kiosk: Kiosk, scene: SceneAsked, names: tuple[str, ...]) -> dict[str, QQuickItem]:
    """The texts of `scene` that say one of `names`."""
    set_scene(kiosk.display, kiosk.views, scene)
    QGuiApplication.processEvents()
    arrange(kiosk.display.window)
    return {str(text.property("text")): text for text in texts(kiosk.display.window) if text.property("text") in names}


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_titles_the_figure_and_the_call_are_read_from_three_metres_on_32_inches(
    open_kiosk: OpenKiosk, tmp_path: Path, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(laid_out("shelter", tmp_path), size=size)
    millimetre = math.hypot(*size) / (32 * 25.4)
    far = 3000 / 200 * millimetre  # capitals of a 200th of the distance
    scenes = [
        scene
        for scene in scenes_of(kiosk.view, kiosk.views.attendee)
        if scene.name.startswith(("attract", "highlight"))
    ]
    lines = set()
    for scene, story in zip(scenes, kiosk.view.shown.stories, strict=False):
        shown = fonts(kiosk, scene, (story.title, "€16,480", "Touch to give", "Donate"))
        assert len(shown) == 4, scene.name
        for said, text in shown.items():
            capitals = letters(text) * 0.72
            assert capitals >= far * 0.99, (said, capitals, far)
        title = shown[story.title]
        lines.add(round(title.mapToScene(QPointF(0, letters(title) * 1.066)).y()))
    assert max(lines) - min(lines) <= 2, "titles stand on one line"
