"""What is said of a scene stays as it was read and found good, until somebody has read it anew.

After a change: `pytest --rewrite-spoken tests/looks/test_spoken.py --whole`, and read the difference aloud.
"""

from pathlib import Path

import pytest

from tests.conftest import OpenKiosk, Warnings

from .spoken import FOLDER, LANGUAGES, transcript


@pytest.mark.matrix(one_in=5)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_scene_is_said_as_it_was_read(
    open_kiosk: OpenKiosk,
    example_folder: Path,
    language: str,
    request: pytest.FixtureRequest,
    expected_warnings: Warnings,
) -> None:
    said = transcript(open_kiosk(example_folder), language)
    file = FOLDER / f"{language}.txt"
    if request.config.getoption("--rewrite-spoken"):
        file.write_text(said, "utf-8")
    assert said == file.read_text("utf-8")
