"""The guard between a feed and the bar, as laws."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed_guard import AGREEING, Guard, Judged, judge, largest_steps
from tests.feeds.drive import NOON, drive

STEP = 100
STEPS = {"gifts": STEP, "members": 5}
MINUTE = dt.timedelta(minutes=1)


def told(raised: int, minute: int = 0, members: int | None = None) -> FeedReading:
    figures = (Figure("gifts", raised), *((Figure("members", members),) if members is not None else ()))
    return FeedReading("website", NOON + minute * MINUTE, figures, "USD")


def after(accepted: FeedReading | None, *readings: FeedReading) -> Judged:
    """The verdict on the last of `readings`; none of those before it is accepted."""
    judged = Judged("known")
    for reading in readings:
        assert judged.verdict != "accepted"
        judged = judge(reading, accepted, judged.waiting, STEPS)
    return judged


def test_the_first_reading_counts() -> None:
    assert judge(told(5000), None, (), STEPS) == Judged("accepted")


def test_a_large_move_waits_for_three_that_agree() -> None:
    first, second, third = told(5000, 1), told(5000, 2), told(5040, 3)
    assert after(told(0), first) == Judged("waiting", (first,))
    assert after(told(0), first, second) == Judged("waiting", (first, second))
    assert after(told(0), first, second, third) == Judged("accepted")


def test_the_same_document_told_three_times_agrees_with_itself() -> None:
    assert after(told(0), *[told(5000, 1)] * AGREEING).verdict == "accepted"


def test_a_drop_waits_as_a_jump_does() -> None:
    assert after(told(5000), told(0, 1), told(0, 2)).verdict == "waiting"
    assert after(told(5000), told(0, 1), told(0, 2), told(0, 3)).verdict == "accepted"


def test_readings_that_disagree_begin_anew() -> None:
    up, down, far = told(9000, 1), told(1000, 2), told(9000 + STEP + 1, 2)
    assert after(told(5000), up, down) == Judged("waiting", (down,))
    assert after(told(5000), up, far) == Judged("waiting", (far,))


def test_a_usual_reading_ends_the_waiting() -> None:
    assert after(told(0), told(5000, 1), told(10, 2)) == Judged("accepted")
    assert after(told(0), told(5000, 1), told(0)) == Judged("known")


def test_an_older_reading_is_passed_over_and_those_that_wait_stay() -> None:
    waiting = (told(5000, 3),)
    assert judge(told(5000, 2), told(0), waiting, STEPS) == Judged("older", waiting)
    assert judge(told(50, -1), told(0), waiting, STEPS) == Judged("older", waiting)


def test_one_goal_that_moves_too_far_holds_the_reading() -> None:
    assert after(told(0, members=10), told(10, 1, members=16)).verdict == "waiting"
    assert after(told(0, members=10), told(10, 1, members=15)).verdict == "accepted"


def test_readings_agree_only_about_the_same_goals() -> None:
    both, one = told(5000, 1, members=90), told(5000, 2, members=10)
    assert after(told(0, members=10), both, one) == Judged("waiting", (one,))


def test_a_goal_that_the_feed_gives_from_now_on_is_no_leap() -> None:
    assert after(told(0), told(10, 1, members=90)).verdict == "accepted"


def test_the_staffs_word_is_the_next_accepted_reading() -> None:
    judged = after(told(0), told(5000, 1))
    assert judge(told(5010, 2), told(5000, 1), judged.waiting, STEPS) == Judged("accepted")


def test_another_currency_starts_anew() -> None:
    euros = replace(told(5000, 1), currency="EUR")
    assert judge(euros, told(0), (), STEPS) == Judged("accepted")


def test_a_step_is_a_part_of_the_goals_target() -> None:
    assert largest_steps(*drive(largest_step_percent=20)) == {"gifts": 1_200_000, "members": 20, "donors": 100}
    assert largest_steps(*drive(largest_step_percent=1))["members"] == 1
    typed = drive(kind="fixed", address=None, goals={}, figures={"gifts": "1"}, as_of="2026-11-23T12:00:00Z")
    assert largest_steps(*typed) == {}


readings = st.builds(told, st.integers(0, 1000), st.integers(0, 20), st.none() | st.integers(0, 30))


@given(st.none() | readings, st.lists(readings, max_size=40))
def test_the_bar_follows_only_small_steps_or_three_that_agree(
    accepted: FeedReading | None, heard: list[FeedReading]
) -> None:
    waiting: tuple[FeedReading, ...] = ()
    in_a_row: list[FeedReading] = []
    for reading in heard:
        judged = judge(reading, accepted, waiting, STEPS)
        waiting = judged.waiting
        assert len(waiting) < AGREEING
        if judged.verdict == "older":
            continue
        in_a_row.append(reading)
        if judged.verdict == "accepted":
            if accepted is not None:
                assert reading.as_of >= accepted.as_of
                if abs(reading.figures[0].raised - accepted.figures[0].raised) > STEP:
                    last = [one.figures[0].raised for one in in_a_row[-AGREEING:]]
                    assert len(last) == AGREEING
                    assert max(last) - min(last) <= STEP
            accepted = reading
            in_a_row = []
        elif judged.verdict == "known":
            in_a_row = []


@given(readings, st.integers(0, 1000), st.integers(21, 30))
def test_a_figure_that_stays_is_believed_in_the_end(accepted: FeedReading, raised: int, minute: int) -> None:
    waiting: tuple[FeedReading, ...] = ()
    for more in range(AGREEING):
        judged = judge(told(raised, minute + more), accepted, waiting, STEPS)
        if judged.verdict == "accepted":
            return
        waiting = judged.waiting
    raise AssertionError(judged)


# Of other kiosks


GUARD = Guard("here", {"website": STEPS})


def told_by(**figures: tuple[int, ...]) -> dict[str, list[FeedReading]]:
    """By kiosk its last figures, a minute apart, the newest first; the ones of this kiosk are the oldest."""
    return {
        kiosk: [told(raised, (0 if kiosk == "here" else 10) - age) for age, raised in enumerate(those)]
        for kiosk, those in figures.items()
    }


@pytest.mark.parametrize(
    ("by", "counts"),
    [
        (told_by(here=(1000,), a=(1010,)), {1000, 1010}),
        (told_by(here=(1000,), a=(10**9,)), {1000}),
        (told_by(here=(1000,), a=(10**9, 10**9, 10**9)), {1000}),
        (told_by(here=(1000,), a=(10**9,), b=(1005,)), {1000, 1005}),
        (told_by(here=(1000,), a=(500_000,), b=(500_010,)), {1000, 500_000, 500_010}),
        (told_by(a=(10**9,)), {10**9}),
        (told_by(a=(10**9,), b=(1000,)), {1000}),
        (told_by(a=(10**9,), b=(1000,), c=(1001,)), {1000, 1001}),
    ],
    ids=[
        "a step",
        "a leap",
        "a leap again",
        "a leap against two",
        "two agree",
        "only one",
        "two apart",
        "two of three",
    ],
)
def test_no_other_kiosk_alone_moves_a_figure_by_a_leap(by: dict[str, list[FeedReading]], counts: set[int]) -> None:
    assert {one.figures[0].raised for one in GUARD.believed(by)} == counts


def test_where_this_kiosk_has_read_nothing_for_a_while_another_that_says_so_thrice_counts() -> None:
    own, late = [told(1000, -60)], [told(500_000, -age) for age in range(3)]
    assert late[0] in GUARD.believed({"here": own, "a": late})
    assert late[0] not in GUARD.believed({"here": own, "a": late[:2]})
