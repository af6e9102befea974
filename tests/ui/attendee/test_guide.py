"""What is said to whoever goes through a scene without seeing it."""

from dataclasses import dataclass, field, replace

import pytest

from kiosk.model.element import Element, Place, Role
from kiosk.ui.attendee.guide import Guide, Move, Seen


def at(y: int, role: Role, name: str, *, focused: bool = False) -> Element:
    return Element(role, name, Place(0, y, 100, 50), focused=focused)


HEADING, GIVE, MORE = at(0, "heading", "How much?"), at(100, "button", "$25"), at(200, "button", "$50")
AMOUNTS = Seen("amount", (HEADING, GIVE, MORE))


@dataclass
class Scene:
    """A screen whose state a test sets, and what was said and done."""

    seen: Seen = AMOUNTS
    said: list[str] = field(default_factory=list)
    framed: list[str] = field(default_factory=list)
    pressed: list[str] = field(default_factory=list)
    silenced: int = 0

    def frame(self, element: Element) -> None:
        self.framed.append(element.name)

    def press(self, element: Element) -> None:
        self.pressed.append(element.name)

    def silence(self) -> None:
        self.silenced += 1


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.fixture
def guide(scene: Scene) -> Guide:
    guide = Guide(scene, lambda: scene.seen, scene.said.append)
    guide.begin("This is how.")
    return guide


def goes(guide: Guide, scene: Scene, *moves: Move, speaking: bool = False) -> str:
    for move in moves:
        guide.move(move, speaking=speaking, silence=scene.silence)
    return scene.said[-1]


def sees(guide: Guide, scene: Scene, seen: Seen) -> list[str]:
    """What is said of what has changed."""
    before = len(scene.said)
    scene.seen = seen
    guide.look()
    return scene.said[before:]


def test_it_begins_with_how_it_works_and_what_there_is(guide: Guide, scene: Scene) -> None:
    assert scene.said == ["This is how. How much? 2 things to choose from."]


def test_next_and_back_go_round_in_the_order_of_reading(guide: Guide, scene: Scene) -> None:
    assert goes(guide, scene, "next") == "How much?, heading"
    assert goes(guide, scene, "next") == "$25, button"
    assert goes(guide, scene, "next", "next") == "How much?, heading"
    assert goes(guide, scene, "previous") == "$50, button"
    assert scene.framed == ["$25", "$50", "$50"], "what can be pressed has the keys as well"


def test_only_what_was_said_last_is_pressed(guide: Guide, scene: Scene) -> None:
    goes(guide, scene, "press")
    assert scene.pressed == [], "nothing was chosen yet"
    goes(guide, scene, "next", "press")
    assert scene.pressed == [], "a heading is said again"
    goes(guide, scene, "next", "press")
    assert scene.pressed == ["$25"]


def test_one_key_ends_what_is_being_said_or_says_it_again(guide: Guide, scene: Scene) -> None:
    goes(guide, scene, "next")
    goes(guide, scene, "repeat", speaking=True)
    assert (scene.silenced, len(scene.said)) == (1, 2)
    assert goes(guide, scene, "repeat") == "How much?, heading"


def test_a_finger_says_what_lies_under_it_once_and_presses_nothing(guide: Guide, scene: Scene) -> None:
    for y in (110, 112, 160, 205, 800):
        guide.explore(10, y)
    assert scene.said[1:] == ["$25, button", "$50, button"]
    guide.explore(10, 210, again=True)
    assert scene.said[-1] == "$50, button"
    assert scene.pressed == []
    guide.press()
    assert scene.pressed == ["$50"]


def test_another_scene_is_announced_and_begins_at_its_top(guide: Guide, scene: Scene) -> None:
    goes(guide, scene, "next", "next")
    card = Seen("card", (at(0, "heading", "Hold your card to the reader"), at(300, "button", "Cancel")))
    assert sees(guide, scene, card) == ["Hold your card to the reader. 1 thing to choose."]
    assert sees(guide, scene, card) == [], "once"
    assert goes(guide, scene, "next") == "Hold your card to the reader, heading"


def test_what_changes_on_a_scene_is_said_but_not_figures_that_count(guide: Guide, scene: Scene) -> None:
    def waits(text: str, seconds: int) -> Seen:
        return Seen("card", (at(0, "heading", text), at(9, "alert", f"Starts over in {seconds} seconds")))

    sees(guide, scene, waits("Hold your card", 20))
    assert sees(guide, scene, waits("Hold your card", 19)) == []
    assert sees(guide, scene, waits("One moment", 18)) == ["One moment."]


def test_stories_that_turn_say_nothing_but_what_is_urgent_does(guide: Guide, scene: Scene) -> None:
    sees(guide, scene, Seen("attract", (at(0, "heading", "A story"),)))
    other = Seen("attract", (at(0, "heading", "Another"),))
    assert sees(guide, scene, other) == []
    alarm = replace(other, elements=(*other.elements, at(9, "alert", "Starts over in 20 seconds")))
    assert sees(guide, scene, alarm) == ["Starts over in 20 seconds."]


def test_what_is_typed_is_a_character_and_an_amount_is_said(guide: Guide, scene: Scene) -> None:
    sees(guide, scene, Seen("email", ()))
    assert sees(guide, scene, Seen("email", (), letters=1)) == ["character"]
    assert sees(guide, scene, Seen("email", (), letters=0)) == ["deleted"]
    guide.currency = "USD"
    sees(guide, scene, Seen("keypad", ()))
    assert sees(guide, scene, Seen("keypad", (), amount="$42")) == ["42 US dollars"]


def test_the_keys_gone_elsewhere_and_another_state_are_said(guide: Guide, scene: Scene) -> None:
    on = Seen("amount", (HEADING, GIVE, at(200, "button", "$50", focused=True)))
    assert sees(guide, scene, on) == ["$50, button"]
    check = at(300, "check", "Cover the fee", focused=True)
    assert sees(guide, scene, Seen("amount", (HEADING, GIVE, check))) == ["Cover the fee, checkbox, not checked"]
    checked = replace(check, chosen=True)
    assert sees(guide, scene, Seen("amount", (HEADING, GIVE, checked))) == ["Cover the fee, checkbox, checked"]
