"""How far a goal has come, and which marks stand on its bar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.campaign import Goal
from kiosk.model.progress import Reached, progress_of, reached_by


def goal(target: int = 100, milestones: tuple[int, ...] = (25, 50, 75), stretch: int | None = None) -> Goal:
    return Goal(id="members", unit="members", target=target, milestones=milestones, stretch=stretch)


@pytest.mark.parametrize(
    ("raised", "passed", "ahead", "following"),
    [
        (0, (), (25, 50, 75), 25),
        (24, (), (25, 50, 75), 25),
        (25, (25,), (50, 75), 50),
        (74, (25, 50), (75,), 75),
        (99, (25, 50, 75), (), None),
    ],
)
def test_a_milestone_is_passed_once_its_figure_is_there(
    raised: int, passed: tuple[int, ...], ahead: tuple[int, ...], following: int | None
) -> None:
    progress = progress_of(goal(), raised)
    assert (progress.passed, progress.ahead, progress.next_milestone) == (passed, ahead, following)


@pytest.mark.parametrize(
    ("raised", "stretch", "aim", "filled"),
    [
        (50, None, 100, 0.5),
        (50, 200, 100, 0.5),
        (99, 200, 100, 0.99),
        (100, None, 100, 1.0),
        (100, 200, 200, 0.5),
        (150, 200, 200, 0.75),
        (150, None, 150, 1.0),
        (250, 200, 250, 1.0),
    ],
)
def test_the_bar_stands_for_the_target_and_then_for_the_stretch(
    raised: int, stretch: int | None, aim: int, filled: float
) -> None:
    progress = progress_of(goal(stretch=stretch), raised)
    assert progress.aim == aim
    assert progress.filled == pytest.approx(filled)


def test_the_target_is_a_mark_on_the_way_once_the_stretch_is_the_aim() -> None:
    progress = progress_of(goal(stretch=200), 120)
    assert progress.reached
    assert progress.passed == (25, 50, 75, 100)


@pytest.mark.parametrize(("raised", "reached"), [(0, False), (99, False), (100, True), (101, True)])
def test_a_goal_is_reached_at_its_target_and_not_before(raised: int, reached: bool) -> None:
    assert progress_of(goal(), raised).reached is reached


def test_a_correction_below_zero_leaves_the_bar_empty() -> None:
    assert progress_of(goal(), -5).filled == 0


def test_milestones_beyond_the_target_wait_until_it_is_reached() -> None:
    far = goal(milestones=(50, 150), stretch=200)
    assert progress_of(far, 60).ahead == ()
    assert progress_of(far, 110).ahead == (150,)


@given(
    st.integers(1, 999_999_999),
    st.sets(st.integers(0, 999_999_999), max_size=8),
    st.none() | st.integers(1, 10**6),
    st.integers(-(10**6), 2 * 10**9),
)
def test_marks_lie_on_the_bar_in_order_and_the_fill_says_which_are_passed(
    target: int, milestones: set[int], beyond: int | None, raised: int
) -> None:
    stretch = target + beyond if beyond and target + beyond <= 999_999_999 else None
    progress = progress_of(goal(target, tuple(sorted(milestones)), stretch), raised)
    assert 0 <= progress.filled <= 1
    assert (progress.raised >= progress.target) == progress.reached
    marks = (*progress.passed, *progress.ahead)
    assert list(marks) == sorted(set(marks))
    assert all(mark < progress.aim for mark in marks)
    assert all(mark <= raised for mark in progress.passed)
    assert all(mark > raised for mark in progress.ahead)


@pytest.mark.parametrize(
    ("raised", "part", "reached"),
    [
        (10, 5, None),
        (10, 15, Reached(25, 100, 25)),
        (25, 10, None),
        (20, 60, Reached(75, 100, 80)),
        (90, 10, Reached(100, 100, 100)),
        (10, 200, Reached(100, 100, 210)),
        (100, 50, None),
    ],
)
def test_a_gift_reaches_the_highest_mark_that_was_still_ahead(raised: int, part: int, reached: Reached | None) -> None:
    assert reached_by(goal(), raised, part) == reached


def test_a_goal_is_told_by_the_next_aim_and_the_last_one_for_good() -> None:
    raised = Goal(id="members", unit="members", target=100, stretch=150, second_stretch=200, earlier_targets=(60, 80))
    told = [(progress_of(raised, n).measure, progress_of(raised, n).achieved) for n in (99, 100, 149, 150, 200, 250)]
    assert told == [(100, None), (150, 100), (150, 100), (200, 150), (200, 200), (200, 200)]
    assert progress_of(raised, 250).aim == 250
    assert progress_of(raised, 70).passed == (60,)
    assert progress_of(raised, 70).ahead == (80,)
    assert progress_of(raised, 210).passed == (60, 80, 100, 150, 200)
    assert reached_by(raised, 90, 70) == Reached(150, 150, 160)
    assert reached_by(raised, 50, 15) == Reached(60, 100, 65)
