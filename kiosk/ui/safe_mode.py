"""A start after too many crashes: only what is least likely to crash, for some time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.lanes import Lane
from kiosk.words.note_records import Crashed

if TYPE_CHECKING:
    from kiosk.ui.attract.records import AttractState

SAFE_MODE_MILLISECONDS = 600_000


class SafeMode(QObject):
    """Shows only the codes until `end`, which comes by itself after `SAFE_MODE_MILLISECONDS`.

    Args:
        lane: where the codes are looked for.
        find: what they follow from, or `None` where that isn't known; called in the lane.
        show: shows them, or that nothing is known.
        notes: where staff read what happened.
        begin: begins as usual.
    """

    def __init__(
        self,
        lane: Lane,
        find: "Callable[[], AttractState | None]",
        show: "Callable[[AttractState | None], None]",
        notes: StaffNotes,
        begin: Callable[[], None],
    ) -> None:
        super().__init__()
        self._show_codes = show
        self._notes = notes
        self._begin = begin
        self._is_over = False
        self._waiting = QTimer(self, singleShot=True, interval=SAFE_MODE_MILLISECONDS)
        self._waiting.timeout.connect(self.end)
        self._waiting.start()
        notes.warn(Crashed())
        lane.run(find, self._show, lambda _: self._show(None))

    def close(self) -> bool:
        """Wait no more, and never begin."""
        self._is_over = True
        self._waiting.stop()
        return True

    def end(self) -> None:
        """Begin as usual, if that has not been done."""
        if not self._is_over:
            self.close()
            self._notes.clear(Crashed.topic)
            self._begin()

    def _show(self, facts: "AttractState | None") -> None:
        if not self._is_over:
            self._show_codes(facts)
