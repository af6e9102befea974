"""Whether the kiosk can speak."""

from pathlib import Path

import pytest

from kiosk.campaigns.folder import read_campaign
from kiosk.checks.check_list import checks_for
from kiosk.checks.speech import look_at_speech
from kiosk.machine.settings import Settings
from tests.checks.saying import said
from tests.conftest import NOON


@pytest.mark.parametrize(
    ("silent", "languages", "level", "text"),
    [
        ((), "all", "good", "espeak-ng speaks every language"),
        (None, "all", "bad", "espeak-ng is not installed"),
        (("ja", "he"), "all", "watch", "cannot speak \u2068日本語, עברית\u2069"),
        ((), "en de", "good", "speaks"),
        (("en",), "none", "watch", "cannot speak English"),
    ],
)
def test_each_language_that_can_be_chosen_is_tried(
    silent: tuple[str, ...] | None, languages: str, level: str, text: str, example_folder: Path
) -> None:
    campaign = read_campaign(example_folder)
    found = look_at_speech(Settings(speech="espeak-ng", languages=languages), campaign, lambda *_: silent)
    assert found.level == level
    assert text in said(found)


def test_where_the_kiosk_does_not_speak_the_check_list_says_nothing_of_it(
    example_folder: Path, tmp_path: Path
) -> None:
    campaign = read_campaign(example_folder)

    def ids(settings: Settings) -> set[str]:
        return {one.id for one in checks_for(tmp_path, settings, campaign, practice=True, clock=lambda: NOON)}

    assert ids(Settings(speech="espeak-ng")) - ids(Settings()) == {"speech"}
