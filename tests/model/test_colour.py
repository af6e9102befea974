"""Colours and whether one can be read on another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.colour import TEXT_CONTRAST, contrast, is_colour, toward

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize("text", ["#000000", "#ffffff", "#FFD43B", "#14304a"])
def test_six_hexadecimal_digits_after_the_sign_are_a_colour(text: str) -> None:
    assert is_colour(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "#",
        "#fff",
        "ffffff",
        "#ffffff ",
        "#ffffff\n",
        "#fffffff",
        "#ffffffff",
        "#gggggg",
        "red",
        "#\uff10\uff10\uff10\uff10\uff100",
        "#ff ff ff",
    ],
)
def test_anything_else_is_no_colour(text: str) -> None:
    assert not is_colour(text)


@pytest.mark.parametrize(
    ("one", "other", "reached"),
    [
        ("#ffffff", "#000000", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#ffffff", "#767676", 4.54),
        ("#ffffff", "#ff0000", 4.0),
        ("#0000ff", "#ffffff", 8.59),
        ("#000000", "#777777", 4.69),
    ],
)
def test_contrast_is_that_of_the_web_guidelines(one: str, other: str, reached: float) -> None:
    assert contrast(one, other) == pytest.approx(reached, abs=0.005)


@given(colours, colours)
def test_contrast_is_the_same_both_ways_and_between_1_and_21(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0000001


@given(colours, st.floats(1, 21))
def test_the_better_colour_carries_white_text(colour: str, least: float) -> None:
    better = toward(colour, "#ffffff", least, "#000000")
    assert is_colour(better)
    assert contrast(better, "#ffffff") >= min(least, 20.99)


@given(colours)
def test_a_colour_that_is_good_enough_stays_as_it_is(colour: str) -> None:
    if contrast(colour, "#ffffff") >= TEXT_CONTRAST:
        assert toward(colour, "#ffffff", TEXT_CONTRAST, "#000000") == colour


def test_the_goal_itself_is_the_answer_when_nothing_reaches_the_contrast() -> None:
    assert toward("#ffffff", "#ffffff", 22, "#000000") == "#000000"


@given(colours)
def test_a_frame_of_black_and_white_is_seen_on_every_colour(ground: str) -> None:
    assert max(contrast("#000000", ground), contrast("#ffffff", ground)) >= 4.5
