"""Public scenes stand out, are large enough to touch, within reach, and gone through in order; by pixels and items.

Each size, language and mode is seen with a scene of its own, with `--whole` each two of them together;
`python -m tests.looks access DIR` measures every scene in all of them.
"""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.commands.run import COMPOSED_SIZES
from tests.conftest import OpenKiosk, Warnings

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
