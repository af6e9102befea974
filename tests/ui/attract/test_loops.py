"""Which stories are told in which round."""

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.attract.loops import MOST, turns_of
from kiosk.ui.attract.records import StoryShown


def rounds(stories: list[StoryShown]) -> list[list[int]]:
    return [[turn.story for turn in group] for _, group in groupby(turns_of(stories), lambda turn: turn.round)]


def of(kinds: str, ending: str = "") -> list[StoryShown]:
    names = {"o": "opening", "h": "highlight", "b": "benefits", "+": "both", "a": "ask", "t": "thanks", "f": "follow"}
    return [StoryShown(names[kind], ending=str(place) in ending.split()) for place, kind in enumerate(kinds)]


def test_few_stories_are_all_told_with_the_ask_between_them() -> None:
    assert rounds(of("ohhhb+t")) == [[0, 1, 2, 3, 4, 5, 6]]
    assert rounds(of("ohhhhbtf")) == [[0, 1, 2, 3, 5, 4, 6, 7]]


def test_more_take_turns_from_round_to_round() -> None:
    assert rounds(of("ohhhhhhhb+tf")) == [[0, 1, 2, 3, 8, 4, 9, 10], [0, 5, 6, 7, 8, 1, 9, 11]]


def test_one_with_a_last_day_is_told_first_and_in_each_round() -> None:
    assert rounds(of("ohhhhhhhb+tf", ending="7")) == [[0, 7, 1, 2, 8, 3, 9, 10], [0, 7, 4, 5, 8, 6, 9, 11]]


def test_asks_that_are_stories_are_told_before_the_thanks_and_take_turns_where_there_is_more() -> None:
    assert rounds(of("ohhb+at")) == [[0, 1, 2, 3, 4, 5, 6]]
    assert rounds(of("ohhhhb+aat")) == [[0, 1, 2, 3, 5, 6, 7, 9], [0, 4, 1, 2, 5, 6, 8, 9]]


@given(st.integers(0, 30), st.integers(0, 3), st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_each_story_is_told_none_twice_in_a_round_and_none_is_too_long(
    highlights: int, asking: int, benefits: bool, both: bool, thanks: bool, follow: bool
) -> None:
    parts = zip("b+tf", (benefits, both, thanks, follow), strict=True)
    stories = of("o" + "h" * highlights + "a" * asking + "".join(kind for kind, there in parts if there))
    told = rounds(stories)
    assert {place for one in told for place in one} == set(range(len(stories)))
    assert all(len(set(one)) == len(one) <= MOST and one[0] == 0 for one in told)
