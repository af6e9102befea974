"""What the door shows and forgets."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.door.view import DoorView


class Asked:
    """Remembers what was asked of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def knock(self) -> None:
        self.asked.append(("knock", ""))

    def try_pin(self, pin: str) -> None:
        self.asked.append(("pin", pin))

    def try_code(self, code: str) -> None:
        self.asked.append(("code", code))

    def choose_pin(self, pin: str) -> None:
        self.asked.append(("choose", pin))

    def set_pin(self, pin: str) -> None:
        self.asked.append(("set", pin))


@pytest.fixture
def actions() -> Asked:
    return Asked()


@pytest.fixture
def door(qapp: QGuiApplication, actions: Asked) -> DoorView:
    door = DoorView()
    door.actions = actions
    return door


def type_in(door: DoorView, digits: str) -> None:
    for digit in digits:
        door.press(digit)


def test_only_how_many_digits_are_typed_is_shown_and_they_are_gone_afterwards(door: DoorView, actions: Asked) -> None:
    door.ask("pin")
    type_in(door, "48190")
    assert (door.shown.digits, door.shown.can_enter) == (5, False)
    door.enter()
    assert actions.asked == []
    type_in(door, "2")
    door.enter()
    assert actions.asked == [("pin", "481902")]
    assert (door.shown.digits, door.shown.busy) == (0, True)
    assert not any("481902" in str(value) for value in vars(door).values())


def test_while_a_pin_is_looked_at_nothing_is_typed_and_nothing_asked_twice(door: DoorView, actions: Asked) -> None:
    door.ask("pin")
    type_in(door, "481902")
    door.enter()
    type_in(door, "735281")
    door.enter()
    assert len(actions.asked) == 1


@pytest.mark.parametrize("wrong", ["", "12", "a", "\u0664", "-"])
def test_only_digits_are_typed(door: DoorView, wrong: str) -> None:
    door.ask("pin")
    door.press(wrong)
    assert door.shown.digits == 0


def test_a_wait_counts_down_and_nothing_is_typed_before_its_end(door: DoorView) -> None:
    door.ask("pin", waits=1.2)
    assert door.shown.waits == 2
    door.press("1")
    assert door.shown.digits == 0
    door.pass_second()
    door.pass_second()
    door.press("1")
    assert (door.shown.waits, door.shown.digits) == (0, 1)


def test_leaving_forgets_what_was_typed(door: DoorView) -> None:
    door.ask("pin")
    type_in(door, "4819")
    door.leave()
    assert door.shown.scene == ""
    door.ask("pin")
    assert door.shown.digits == 0


def test_a_new_pin_is_typed_twice_the_same(door: DoorView, actions: Asked) -> None:
    door.ask("new")
    type_in(door, "481902")
    door.enter()
    assert (actions.asked, door.shown.busy) == ([("choose", "481902")], True), (
        "a weak one is refused before it is typed again"
    )
    door.ask("again")
    type_in(door, "481903")
    door.enter()
    assert door.shown.said.startswith("The two PINs were not the same")
    type_in(door, "481902")
    door.enter()
    door.ask("again")
    type_in(door, "481902")
    door.enter()
    assert actions.asked[2:] == [("set", "481902")]


def test_a_held_corner_knocks_once(door: DoorView, actions: Asked) -> None:
    door.knock()
    door.ask("pin")
    door.knock()
    assert actions.asked == [("knock", "")]
