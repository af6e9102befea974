"""What kiosks ask of the shared database, counted."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kiosk.ledger.fleet.connection import FleetConnection


class Traffic:
    """So many questions, which so many rows answered, in so many exchanges."""

    def __init__(self) -> None:
        self.queries = self.rows = self.exchanges = 0


@contextmanager
def counted(traffic: Traffic) -> Iterator[None]:
    """Count what is asked by any connection of this process meanwhile."""
    execute = FleetConnection.execute

    def counting(self: FleetConnection, query: Any, params: Any = None, **more: Any) -> Any:
        cursor = execute(self, query, params, **more)
        traffic.queries += 1
        traffic.rows += max(0, cursor.rowcount)
        return cursor

    FleetConnection.execute = counting  # type: ignore[method-assign]  # to look on
    try:
        yield
    finally:
        FleetConnection.execute = execute  # type: ignore[method-assign]
