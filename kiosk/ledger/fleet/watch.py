"""Which kiosks staff have to be told of: each that falls silent once, and once when it is back. Pure."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Literal

from kiosk.ledger.fleet.heartbeat import Beat
from kiosk.model.records import dataclass

CALM = 900.0
"""Seconds after a kiosk came back within which it isn't told that it went again, unless it stays away for as long."""
OFF_FOR_GOOD = dt.timedelta(hours=24)
"""After which a kiosk that is first seen so is not waited for."""
DATABASE = ""
"""In place of a kiosk's uuid: the shared database itself."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What staff are told."""

    kind: Literal["down", "back", "database_down", "database_back"]
    name: str = ""
    place: str = ""
    age: dt.timedelta = dt.timedelta()
    """Since it was last heard."""


class Watch:
    """Follows the heartbeats.

    Args:
        after: for how long a kiosk, or the database, may be silent.
        told: uuids of those that staff were told are down, as `told` says at the end of a watch before.
    """

    def __init__(self, after: dt.timedelta, told: Iterable[str] = ()) -> None:
        self._after = after
        self._told = {*told}
        self._calm_until: dict[str, float] = {}
        self._unreached_since: float | None = None
        self._waits_until = float("-inf")

    @property
    def told(self) -> tuple[str, ...]:
        """Those that staff know to be down."""
        return tuple(sorted(self._told))

    def heard(self, beats: Sequence[Beat], now: float) -> list[Notice]:
        """What is new now that the database has answered; `now` in seconds of a clock that only goes on."""
        notices = []
        if self._unreached_since is not None:
            self._unreached_since = None
            self._waits_until = now + self._after.total_seconds()  # kiosks couldn't write either
        if DATABASE in self._told:
            self._told.remove(DATABASE)
            notices.append(Notice("database_back"))
        for one in beats:
            is_silent = one.age > self._after
            if is_silent and one.kiosk not in self._told:
                if now >= max(self._waits_until, self._calm_until.get(one.kiosk, 0.0)) and one.age < OFF_FOR_GOOD:
                    self._told.add(one.kiosk)
                    notices.append(Notice("down", one.name, one.place, one.age))
            elif not is_silent and one.kiosk in self._told:
                self._told.remove(one.kiosk)
                self._calm_until[one.kiosk] = now + CALM
                notices.append(Notice("back", one.name, one.place))
        return notices

    def unheard(self, now: float) -> list[Notice]:
        """What is new when the database hasn't answered: of the kiosks nobody knows anything."""
        if self._unreached_since is None:
            self._unreached_since = now
        silent = dt.timedelta(seconds=now - self._unreached_since)
        if silent < self._after or DATABASE in self._told:
            return []
        self._told.add(DATABASE)
        return [Notice("database_down", age=silent)]
