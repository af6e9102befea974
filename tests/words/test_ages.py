import datetime as dt

import pytest

from kiosk.words.ages import AgeWords
from kiosk.words.words import ENGLISH, Speaker


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-5, "just now"),
        (59, "just now"),
        (60, "1 minute ago"),
        (3599, "59 minutes ago"),
        (7199, "1 hour ago"),
        (86399, "23 hours ago"),
        (8 * 86400, "8 days ago"),
        (400 * 86400, "400 days ago"),
    ],
)
def test_an_age_is_said_in_its_largest_whole_unit_up_to_days(seconds: int, said: str) -> None:
    assert AgeWords().ago(dt.timedelta(seconds=seconds)) == said


def test_an_age_is_said_as_the_language_says_it() -> None:
    assert AgeWords(Speaker(ENGLISH.translate, "de")).ago(dt.timedelta(hours=2)) == "vor 2 Stunden"
