"""When a feed is read next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.feeds.schedule import LONGEST_WAIT, seconds_until_next


@pytest.mark.parametrize(
    ("every", "failures", "retry_after", "seconds"),
    [
        *[(60, 0, None, 60), (60, 1, None, 120), (60, 2, None, 240), (60, 3, None, 480), (60, 4, None, 600)],
        *[(60, 1000, None, 600), (15, 1, None, 30), (3600, 0, None, 3600), (3600, 5, None, 3600)],
        *[(60, 1, 300, 300), (60, 1, 30, 120), (60, 1, 86_400, 600), (60, 0, 300, 60)],
    ],
)
def test_failures_put_the_next_reading_off(every: int, failures: int, retry_after: int | None, seconds: float) -> None:
    assert seconds_until_next(every, failures, retry_after) == seconds


@given(st.integers(15, 3600), st.integers(0, 10**6), st.none() | st.integers(0, 10**6), st.floats(-1, 1))
def test_the_wait_is_never_much_shorter_than_asked_nor_longer_than_the_longest(
    every: int, failures: int, retry_after: int | None, jitter: float
) -> None:
    seconds = seconds_until_next(every, failures, retry_after, jitter)
    assert 0.89 * every < seconds < 1.11 * max(every, LONGEST_WAIT)
