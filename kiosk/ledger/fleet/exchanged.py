"""What an exchange with the others came to, and how much of it is done at a time."""

from kiosk.ledger.fleet.trouble import DatabaseTrouble, FleetAlarm
from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class Exchanged:
    """Both sides were compared, or what was told since then was taken."""

    sent: int
    received: int
    more: bool
    """Whether there is more to send or to receive; exchange again."""
    alarms: tuple[FleetAlarm, ...]
    """What contradicts each other."""


@dataclass(frozen=True, slots=True)
class FleetFailure:
    """The shared table can't be used now; nothing is lost."""

    why: DatabaseTrouble


@dataclass(frozen=True, slots=True)
class FleetLimits:
    """How much a link does at a time, and how long it pauses."""

    batch: int = 500
    """Facts that travel at a time, so that a link is never busy for long."""
    longest_pause: float = 30.0
    """Seconds that failures may put off the next exchange."""

    longest_refusal: float = 3600.0
    """Seconds after which facts that could not be taken are fetched again, at the latest."""

    def pause_after(self, failures: int) -> float:
        """Seconds to leave the database alone after so many failures in a row."""
        return min(self.longest_pause, 2.0 ** min(failures - 1, 10)) if failures > 0 else 0.0
