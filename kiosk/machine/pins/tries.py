"""How wrong tries are slowed down: never for good, since anybody who walks by could lock the booth out then.

Time is counted from the machine's start, so that its clock may be set as one likes. When the machine is restarted, the
whole wait begins again.
"""

from kiosk.model.records import dataclass

FREE = 5
"""Wrong tries without a wait."""
FIRST_WAIT, LONGEST_WAIT = 30.0, 300.0
"""Seconds; each wait is twice the one before, up to the longest."""


@dataclass(frozen=True, slots=True)
class Tries:
    """The wrong tries since the last right one, and the wait that began after the last of them."""

    wrong: int = 0
    wait: float = 0.0
    """Seconds."""
    since: float = 0.0
    """When it began, in seconds since the machine's start."""
    boot: str = ""
    """Which start that was."""


def count_wrong(tries: Tries, now: float, boot: str) -> Tries:
    """`tries` and one more."""
    wrong = tries.wrong + 1
    beyond = wrong - FREE - 1
    wait = 0.0 if beyond < 0 else min(FIRST_WAIT * 2 ** min(beyond, 10), LONGEST_WAIT)
    return Tries(wrong, wait, now, boot)


def at_this_start(tries: Tries, now: float, boot: str) -> Tries:
    """`tries` as they count now: a wait from before the machine's last start begins again."""
    if tries.wait and (tries.boot != boot or now < tries.since):
        return Tries(tries.wrong, tries.wait, now, boot)
    return tries


def seconds_left(tries: Tries, now: float) -> float:
    """Until the next try may be made; 0 where one may."""
    return max(0.0, tries.wait - max(0.0, now - tries.since)) if tries.wait else 0.0
