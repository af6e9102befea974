"""Facts that could not be taken, so that they aren't fetched again and again: looked at less and less often."""

from collections.abc import Callable

from kiosk.ledger.chain import Head
from kiosk.ledger.fleet.trouble import FleetAlarm
from kiosk.model.records import dataclass

FIRST_WAIT = 5.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A kiosk's facts that can't be taken."""

    after: int
    """The last one that was taken."""
    why: FleetAlarm
    wait: float
    """Seconds."""
    until: float


class Refusals:
    """Those of each kiosk (uuid); `monotonic` in seconds, `longest` the longest wait."""

    def __init__(self, monotonic: Callable[[], float], longest: float) -> None:
        self._monotonic, self._longest = monotonic, longest
        self._by_kiosk: dict[str, Refusal] = {}

    def of(self, kiosk: str, here: Head | None) -> Refusal | None:
        """What was refused of `kiosk` after the fact `here`."""
        refused = self._by_kiosk.get(kiosk)
        return refused if refused is not None and refused.after == _number(here) else None

    def waiting(self, kiosk: str, here: Head | None) -> Refusal | None:
        """The same, while it is left alone."""
        refused = self.of(kiosk, here)
        return refused if refused is not None and self._monotonic() < refused.until else None

    def remember(self, kiosk: str, here: Head | None, why: FleetAlarm) -> None:
        """Leave what can't be taken alone for a while, and for longer each time."""
        before = self.of(kiosk, here)
        wait = min(2 * before.wait if before is not None else FIRST_WAIT, self._longest)
        self._by_kiosk[kiosk] = Refusal(_number(here), why, wait, self._monotonic() + wait)


def _number(here: Head | None) -> int:
    return here.sequence if here else 0
