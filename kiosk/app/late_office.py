"""The office, made once somebody is here who may enter it: until then nothing that it takes is imported."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.ui.lanes import Lane

if TYPE_CHECKING:
    from kiosk.ui.office.controller import OfficeController

_log = logging.getLogger(__name__)


class LateOffice:
    """Makes the office and keeps it.

    Args:
        lane: where what the office takes is imported; it works there afterwards.
        make: makes the office, with that lane.
    """

    def __init__(self, lane: Lane, make: "Callable[[Lane], OfficeController]") -> None:
        self._lane = lane
        self._make = make
        self.made: OfficeController | None = None

    def prepare(self) -> None:
        """Somebody may enter it soon: import what it takes where that holds up nobody, then make it."""
        if self.made is None:
            self._lane.run(_import_office, lambda _: self.make(), self._fail)

    def make(self) -> None:
        """Have it here when this returns."""
        if self.made is None:
            self.made = self._make(self._lane)

    def close(self) -> bool:
        """Close what was made; returns whether all work has ended."""
        return self._lane.close() if self.made is None else self.made.close()

    def _fail(self, failure: BaseException) -> None:
        _log.error("the office could not be prepared", exc_info=failure)


def _import_office() -> None:
    import kiosk.app.office  # noqa: F401 - for what it brings
