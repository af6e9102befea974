"""What is said of each thing on the screen."""

from dataclasses import replace

import pytest

from kiosk.model.element import Element, Place, Role, element_at
from kiosk.words.speech import SpeechWords

PLACE = Place(0, 0, 100, 100)
DONATE = Element("button", "Donate", PLACE)


@pytest.mark.parametrize(
    ("role", "chosen", "said"),
    [
        ("heading", False, "Give $5, heading"),
        ("text", False, "Give $5"),
        ("button", False, "Give $5, button"),
        ("check", True, "Give $5, checkbox, checked"),
        ("check", False, "Give $5, checkbox, not checked"),
        ("radio", True, "Give $5, option, selected"),
        ("radio", False, "Give $5, option, not selected"),
        ("tab", True, "Give $5, tab, current"),
        ("tab", False, "Give $5, tab"),
        ("field", False, "Give $5, text field, empty"),
        ("secret", False, "Give $5, text field"),
    ],
)
def test_each_says_its_name_what_it_is_and_how_it_stands(role: Role, chosen: bool, said: str) -> None:
    one = Element(role, "Give $5", PLACE, chosen=chosen)
    assert SpeechWords().element(one, "") == said
    assert SpeechWords().element(one, "USD") == said.replace("$5", "5 US dollars")


def test_a_description_comes_after_it_and_that_nothing_can_be_done_last() -> None:
    one = replace(DONATE, description="with your phone", enabled=False)
    assert SpeechWords().element(one, "") == "Donate, button, with your phone, unavailable"


def test_a_scene_says_what_is_to_be_read_and_how_much_there_is_to_choose() -> None:
    scene = (
        Element("heading", "How much?", PLACE),
        Element("text", "Any amount", PLACE),
        Element("bar", "68%", PLACE),
        DONATE,
        DONATE,
    )
    assert SpeechWords().scene(scene, "") == "How much? Any amount. 68%. 2 things to choose from."


def test_below_a_finger_is_a_control_before_words_and_what_is_in_front_before_what_is_behind() -> None:
    words, behind = Element("text", "Words", PLACE), Element("button", "Behind", PLACE)
    elements = (words, behind, DONATE, Element("text", "Over it", Place(50, 50, 10, 10)))
    assert element_at(elements, 5, 5) == DONATE
    assert element_at((words,), 99, 99) == words
    assert element_at(elements, 100, 5) is None
