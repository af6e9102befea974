"""When SQLite's log is moved into the ledger's file: in a moment in which nobody waits for it."""

from collections.abc import Callable

MOVED_WITHIN = 0.8
"""Seconds after which the log is moved although somebody writes all the time."""


class QuietMoments:
    """Says at which looks at a ledger its log is to be moved.

    Args:
        monotonic: seconds.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._written_at: float | None = None

    def is_due(self, *, wrote: bool) -> bool:
        """Whether to move the log in this look; `wrote` says whether anybody has written since the last one."""
        if self._written_at is None:
            if wrote:
                self._written_at = self._monotonic()
            return False
        if wrote and self._monotonic() - self._written_at < MOVED_WITHIN:
            return False
        self._written_at = None
        return True
