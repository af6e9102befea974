"""Who may pass, and how fast somebody may guess."""

import json
import os
import stat
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.machine.pins.pin_door import Opened, PinDoor, Waiting, Wrong
from kiosk.machine.pins.pin_file import FILE_NAME, PinFileError, PinFileTrouble
from kiosk.machine.pins.rules import PinRefusedError
from kiosk.machine.pins.tries import FREE, Tries, at_this_start, count_wrong, seconds_left
from tests.conftest import Warnings

STAFF, VOLUNTEER, NOBODY = "481902", "735281", "604917"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
DAY = 86_400.0


class Machine:
    """A clock to move by hand, and starts of the machine."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.starts = 0

    def door(self, data: Path) -> PinDoor:
        return PinDoor(data, clock=lambda: self.seconds, boot=lambda: str(self.starts), hasher=QUICK)

    def start_anew(self) -> None:
        self.seconds = 5.0
        self.starts += 1


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def door(tmp_path: Path, machine: Machine) -> PinDoor:
    door = machine.door(tmp_path)
    door.set_pin("staff", STAFF)
    door.set_pin("volunteer", VOLUNTEER)
    return door


def lock_out(door: PinDoor) -> None:
    for _ in range(FREE):
        assert door.try_pin(NOBODY) == Wrong(0)
    assert door.try_pin(NOBODY) == Wrong(30)


def test_each_pin_opens_for_whom_it_is(door: PinDoor) -> None:
    assert door.try_pin(STAFF) == Opened("staff")
    assert door.try_pin(VOLUNTEER) == Opened("volunteer")
    assert door.try_pin(NOBODY) == Wrong(0)


def test_after_five_wrong_tries_even_the_right_pin_waits(door: PinDoor, machine: Machine) -> None:
    lock_out(door)
    assert door.try_pin(STAFF) == Waiting(30)
    machine.seconds += 29
    assert door.try_pin(STAFF) == Waiting(1)
    machine.seconds += 1
    assert door.try_pin(STAFF) == Opened("staff")
    assert door.try_pin(NOBODY) == Wrong(0), "a right one clears what was counted"


def test_a_right_pin_leaves_nothing_counted(door: PinDoor) -> None:
    assert door.try_pin(STAFF) == Opened("staff")
    lock_out(door)


def test_a_running_kiosk_forgets_its_wait_when_a_command_resets_the_pins(
    door: PinDoor, machine: Machine, tmp_path: Path
) -> None:
    lock_out(door)
    machine.door(tmp_path).reset()
    machine.door(tmp_path).set_pin("staff", VOLUNTEER)
    assert door.try_pin(VOLUNTEER) == Opened("staff")


@pytest.mark.parametrize(
    ("part", "damaged"),
    [
        *(('"staff"', '"stagf"'), ("$argon2id$", "$argon2ie$"), ('"wrong": 1', '"wrong": Infinity')),
        *(('"wait": 0.0', '"wait": 1e9'), ('"wait": 0.0', '"wait": NaN'), ('"since": 1000.0', '"since": NaN')),
    ],
)
def test_a_file_with_one_damaged_part_lets_nobody_in(
    tmp_path: Path, machine: Machine, part: str, damaged: str
) -> None:
    door, file = machine.door(tmp_path), tmp_path / FILE_NAME
    door.set_pin("staff", STAFF)
    door.try_pin(NOBODY)
    text = file.read_text()
    assert part in text
    file.write_text(text.replace(part, damaged))
    for attempt in (lambda: door.try_pin(STAFF), lambda: door.try_code(door.setup_code), lambda: door.has_pins):
        with pytest.raises(PinFileError, match="unreadable"):
            attempt()


def test_a_volunteers_own_pin_in_between_does_not_help_to_guess_at_staffs(door: PinDoor, machine: Machine) -> None:
    looked_at = 0
    for guess in range(40):
        if guess % FREE == 0:
            assert door.try_pin(VOLUNTEER) == Opened("volunteer"), "volunteers come in whoever guesses"
        looked_at += isinstance(door.try_pin(f"{100_000 + guess}"), Wrong)
    assert looked_at == FREE + 1
    left = door.try_pin(STAFF)
    assert left == Waiting(30), "not looked at, and not called wrong"
    machine.seconds += 30
    assert door.try_pin(STAFF) == Opened("staff")


def test_volunteers_come_in_all_day_and_count_against_nobody(door: PinDoor) -> None:
    for _ in range(3 * FREE):
        assert door.try_pin(VOLUNTEER) == Opened("volunteer")
    lock_out(door)


def test_a_file_of_an_earlier_program_is_read_and_its_wait_holds_for_everybody(
    door: PinDoor, machine: Machine, tmp_path: Path
) -> None:
    lock_out(door)
    told = json.loads((tmp_path / FILE_NAME).read_text())
    assert told["tries"]["wrong"] == FREE + 1, "and an earlier program reads ours"
    del told["tries_of"]
    (tmp_path / FILE_NAME).write_text(json.dumps(told))
    assert machine.door(tmp_path).try_pin(STAFF) == Waiting(30)
    assert machine.door(tmp_path).try_pin(VOLUNTEER) == Waiting(30)


def test_waits_double_up_to_five_minutes_and_never_last_for_ever(door: PinDoor, machine: Machine) -> None:
    lock_out(door)
    waits = []
    for _ in range(6):
        machine.seconds += door.waits()
        answer = door.try_pin(NOBODY)
        assert isinstance(answer, Wrong)
        waits.append(answer.wait)
    assert waits == [60, 120, 240, 300, 300, 300]


def test_a_wait_survives_the_program_and_begins_anew_with_the_machine(
    door: PinDoor, machine: Machine, tmp_path: Path
) -> None:
    lock_out(door)
    machine.seconds += 10
    assert machine.door(tmp_path).try_pin(STAFF) == Waiting(20)
    machine.start_anew()
    assert machine.door(tmp_path).try_pin(STAFF) == Waiting(30)
    machine.seconds += 12
    assert machine.door(tmp_path).try_pin(STAFF) == Waiting(18)


def test_what_is_being_tried_counts_before_anybody_knows_whether_it_is_right(
    door: PinDoor, machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled_plug(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(PinDoor, "_whose", pulled_plug)
    for _ in range(FREE + 1):
        with pytest.raises(KeyboardInterrupt):
            door.try_pin(STAFF)
    monkeypatch.undo()
    assert machine.door(tmp_path).try_pin(STAFF) == Waiting(30)


def test_a_day_of_guessing_is_fewer_than_350_tries(tmp_path: Path, machine: Machine) -> None:
    door = machine.door(tmp_path)
    door.set_pin("staff", STAFF)
    tries, passed = 0, 0.0
    started_at = 0
    while passed < DAY:
        if tries - started_at == 7:
            started_at = tries
            machine.start_anew()
            door = machine.door(tmp_path)
        match door.try_pin(NOBODY):
            case Waiting(seconds):
                machine.seconds += seconds
                passed += seconds
            case Wrong():
                tries += 1
            case Opened():
                pytest.fail("opened")
    assert 200 < tries < 350  # the machine starts anew now and then, which helps nobody


@settings(deadline=None)
@given(st.lists(st.one_of(st.floats(0, 400), st.just("restart")), max_size=80))
def test_nothing_that_is_done_to_the_machine_makes_waits_shorter(moves: list[float | str]) -> None:
    tries, now, starts, made, awake = Tries(), 50.0, 0, 0, 0.0
    for move in moves:
        if isinstance(move, str):
            now, starts = 0.0, starts + 1
        else:
            now, awake = now + move, awake + move
        tries = at_this_start(tries, now, str(starts))
        if seconds_left(tries, now) == 0:
            tries, made = count_wrong(tries, now, str(starts)), made + 1
    allowed = FREE + 1
    spent, wait = 0.0, 30.0
    while spent + wait <= awake + 1e-6:
        spent, wait, allowed = spent + wait, min(wait * 2, 300), allowed + 1
    assert made <= allowed


def test_the_file_is_its_owners_and_holds_no_pin(door: PinDoor, tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    door.try_pin(NOBODY)
    text = file.read_text()
    assert not any(pin in text for pin in (STAFF, VOLUNTEER, NOBODY))
    assert "argon2id" in text
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"form": 2, "hashes": {}, "tries": {}}', "\0", "[" * 9000])
def test_a_damaged_file_lets_nobody_in_and_says_what_to_do(door: PinDoor, tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    for attempt in (lambda: door.try_pin(STAFF), lambda: door.try_code(door.setup_code), lambda: door.has_pins):
        with pytest.raises(PinFileError, match="unreadable"):
            attempt()
    assert door.reset()
    assert not door.has_pins


def test_the_set_up_code_opens_only_while_there_is_no_pin(tmp_path: Path, machine: Machine) -> None:
    door = machine.door(tmp_path)
    code = door.setup_code
    assert len(code) == 8
    assert code.isdigit()
    assert door.try_pin("000000") == Wrong(0)
    assert door.try_code("x" + code[1:]) == Wrong(0)
    assert door.try_code(code) == Opened("staff")
    door.set_pin("staff", STAFF)
    assert door.try_code(code) == Wrong(0)
    assert machine.door(tmp_path).setup_code != code


def test_guessing_the_set_up_code_is_slowed_down_too(tmp_path: Path, machine: Machine) -> None:
    door = machine.door(tmp_path)
    for _ in range(FREE + 1):
        door.try_code("no")
    assert door.try_code(door.setup_code) == Waiting(30)


def test_volunteers_and_staff_have_different_pins(door: PinDoor) -> None:
    with pytest.raises(PinRefusedError, match="taken"):
        door.set_pin("volunteer", STAFF)
    door.set_pin("staff", STAFF)
    assert door.try_pin(STAFF) == Opened("staff")
    assert door.try_pin(VOLUNTEER) == Opened("volunteer")


def test_a_wrong_file_lock_says_so(tmp_path: Path, machine: Machine) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PinFileError, match="in_use"):
        machine.door(tmp_path / "file").try_pin(STAFF)


def test_on_a_full_disk_tries_are_still_counted(
    door: PinDoor, monkeypatch: pytest.MonkeyPatch, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("counted only until the next start")

    def full(*_: object) -> None:
        raise PinFileError(PinFileTrouble("unwritable", Path(FILE_NAME), "full"))

    monkeypatch.setattr("kiosk.machine.pins.pin_door.write_pins", full)
    lock_out(door)
    assert door.try_pin(STAFF) == Waiting(30)
