"""Nobody touches the screen any more: a warning first, then everything is wiped."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

WARNING_SECONDS = 20
"""For which the warning stands, enough to read it and to touch."""
SECONDS: Mapping[str, int] = {
    "fund": 45,
    "amount": 45,
    "keypad": 45,
    "card": 90,
    "phone": 150,
    "checking": 60,
    "pending": 60,
    "thanks": 45,
    "email": 75,
    "dues": 45,
    "ended": 45,
    "large": 60,
    "resting": 40,
}
"""By scene, until it is wiped. How long a reader waits for a card is in `kiosk.payments.limits`, and is longer."""
MORE_TIME = 4
"""Times as long, for whoever asked for more time."""


class IdleWatch(QObject):
    """Counts down while somebody gives, and doesn't run at all while nobody does."""

    warned = Signal(int)
    """So many seconds are left."""
    gone = Signal()
    """Nobody is there any more: everything is to be wiped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = ""
        self._left = 0
        self._times = 1
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.pass_second)

    def watch(self, scene: str) -> None:
        """The scene that is on the screen now; a new one begins to count anew."""
        if scene == self._scene:
            return
        self._scene = scene
        if scene:
            self.touch()
            self._timer.start()
        else:
            self._timer.stop()

    def touch(self) -> None:
        """Somebody is there."""
        self._left = SECONDS.get(self._scene, 0) * self._times

    def give_time(self, *, more: bool) -> None:
        """Whether whoever is there asked for more time."""
        if self._times != (times := MORE_TIME if more else 1):
            self._times = times
            self.touch()

    @Slot()
    def pass_second(self) -> None:
        """A second has passed."""
        self._left -= 1
        if self._left <= 0:
            self.gone.emit()
        elif self._left <= WARNING_SECONDS:
            self.warned.emit(self._left)
