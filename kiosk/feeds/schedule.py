"""When a feed is read next."""

LONGEST_WAIT = 600
"""Seconds that failures may put it off."""
_MOST_DOUBLINGS = 10
_JITTER = 0.1


def seconds_until_next(every: int, failures: int = 0, retry_after: int | None = None, jitter: float = 0.0) -> float:
    """How long to wait after a reading.

    Args:
        every: seconds between readings while all is well.
        failures: how many in a row; each doubles the wait, up to `LONGEST_WAIT`.
        retry_after: seconds for which the other side wants to be left alone, heeded up to `LONGEST_WAIT`.
        jitter: between -1 and 1, at random, so that many kiosks don't ask at the same moment; a tenth at most.
    """
    put_off = max(every * 2 ** min(failures, _MOST_DOUBLINGS), retry_after or 0) if failures else every
    return max(every, min(put_off, LONGEST_WAIT)) * (1 + _JITTER * jitter)
