"""Public scenes stand out, are large enough to touch, within reach, and gone through in order; by pixels and items.

Each size, language and mode is seen with a scene of its own, with `--whole` each two of them together;
`python -m tests.looks access DIR` measures every scene in all of them.
"""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.commands.run import COMPOSED_SIZES
from tests.conftest import OpenKiosk, Warnings

from .campaigns import laid_out
from .measured import FAILED, MODES, combinations, measured, public_scenes


@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everybody_can_read_reach_and_go_through_every_public_scene(
    open_kiosk: OpenKiosk,
    example_folder: Path,
    size: tuple[int, int],
    request: pytest.FixtureRequest,
    expected_warnings: Warnings,
) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    found = []
    step = 1 if request.config.getoption("--whole") else 5
    for number, (asked, language, mode) in enumerate(combinations()):
        if asked != size or (number - COMPOSED_SIZES.index(size)) % step:
            continue
        kiosk.views.giving.wipe()
        QGuiApplication.processEvents()  # what was measured last has gone before the language turns
        kiosk.campaign.speak_for_attendee(language)
        scenes = public_scenes(kiosk)
        found += [f"{language} {mode} {fault}" for fault in measured(kiosk, scenes[7 * number % len(scenes)], mode)]
    found += measured(kiosk, FAILED, list(MODES)[COMPOSED_SIZES.index(size) % len(MODES)])
    assert not found, "\n".join(found)


def test_a_code_in_a_story_is_no_control_where_nobody_reaches_it(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder, size=(1080, 1920))
    act = next(scene for scene in public_scenes(kiosk) if scene.name == "ask-act")
    assert not measured(kiosk, act, "reach")


@pytest.mark.matrix(one_in=3)
@pytest.mark.parametrize("mode", ["usual", "large", "contrast"])
@pytest.mark.parametrize("name", ["shelter", "church", "museum"])
def test_a_campaigns_own_colours_and_pictures_are_as_easy_to_see(
    open_kiosk: OpenKiosk, tmp_path: Path, name: str, mode: str, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    kiosk = open_kiosk(laid_out(name, tmp_path), size=(1366, 768))
    wanted = ("attract", "highlight-1", "highlight-2", "give-amount", "give-thanks")
    scenes = [scene for scene in public_scenes(kiosk) if scene.name in wanted]
    found = [fault for scene in scenes for fault in measured(kiosk, scene, mode)]
    assert scenes
    assert not found, "\n".join(found)
