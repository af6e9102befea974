"""When a kiosk has crashed too often, told by the clock that nobody can set."""

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.system.crash_count import CRASH_SECONDS, FILE_NAME, MOST_CRASHES, CrashCount


class Machine:
    """A machine whose clock is moved by hand."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.now = 1000.0
        self.boot = "first"

    def starts(self, after: float = 1.0) -> bool:
        """Whether the kiosk is careful when it starts once more, so many seconds later."""
        return self.begins(after)[1]

    def begins(self, after: float = 1.0) -> tuple[CrashCount, bool]:
        self.now += after
        count = CrashCount(self.data, clock=lambda: self.now, boot=lambda: self.boot)
        return count, count.begin()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "data")


def test_the_fourth_start_after_three_crashes_is_careful_and_stays_so_while_it_crashes(machine: Machine) -> None:
    assert [machine.starts() for _ in range(9)] == [False] * 3 + [True] * 6


def test_a_proper_end_or_a_minute_without_a_crash_forgets_them(machine: Machine) -> None:
    for _ in range(3):
        count, careful = machine.begins()
        assert not careful
    count.clear()
    assert not (machine.data / FILE_NAME).exists()
    assert [machine.starts() for _ in range(4)] == [False, False, False, True]


def test_crashes_that_are_far_apart_are_not_too_many(machine: Machine) -> None:
    assert not any(machine.starts(after=CRASH_SECONDS / 2) for _ in range(20))


def test_a_second_kiosk_that_was_sent_away_is_no_crash(machine: Machine) -> None:
    for _ in range(9):
        count, careful = machine.begins()
        assert not careful
        count.withdraw()
    assert [machine.starts() for _ in range(4)] == [False, False, False, True]


def test_power_cuts_are_no_crashes(machine: Machine) -> None:
    for number in range(9):
        machine.boot, machine.now = f"start {number}", 5.0
        assert not machine.starts()


def test_a_clock_that_goes_back_counts_nothing(machine: Machine) -> None:
    for _ in range(3):
        machine.starts()
    machine.now = 0.0
    assert not machine.starts()


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_a_file_that_holds_anything_is_passed_over(tmp_path_factory: pytest.TempPathFactory, held: bytes) -> None:
    machine = Machine(tmp_path_factory.mktemp("data"))
    (machine.data / FILE_NAME).write_bytes(held)
    assert not machine.starts()
    assert [machine.starts() for _ in range(3)] == [False, False, True]


@pytest.mark.parametrize("line", ["nan", "inf", "-inf", "1e999", "", "1001 1002"])
def test_a_line_that_is_no_moment_counts_nothing(machine: Machine, line: str) -> None:
    machine.data.mkdir()
    (machine.data / FILE_NAME).write_text(f"first {line}\n" * 5)
    assert not machine.starts()


def test_where_nothing_can_be_written_or_read_it_starts_as_usual(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    machine = Machine(tmp_path / "file")
    assert not any(machine.starts() for _ in range(5))
    folder = Machine(tmp_path)
    (tmp_path / FILE_NAME).mkdir()
    assert not any(folder.starts() for _ in range(5))


def test_on_a_full_disk_it_starts_as_usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    machine = Machine(tmp_path)
    assert not any(machine.starts() for _ in range(5))


def test_the_file_stays_small(machine: Machine) -> None:
    for _ in range(200):
        machine.starts(after=0.001)
    assert len((machine.data / FILE_NAME).read_text().splitlines()) == MOST_CRASHES + 1
