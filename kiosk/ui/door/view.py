"""The view model of the scene that asks for a PIN."""

from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.door.properties import DoorProperties
from kiosk.ui.door.records import DoorScene, DoorShown

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

LEAVES_MILLISECONDS = 20_000
"""Without a touch, until the scene goes away."""
_FEWEST, _MOST = 6, 12
_DIGITS = "0123456789"


class Doorkeeper(Protocol):
    """Who looks at what was typed, and tells by the methods of `DoorView`."""

    def knock(self) -> None:
        """Somebody wants to come in."""

    def try_pin(self, pin: str) -> None:
        """Look at a PIN."""

    def try_code(self, code: str) -> None:
        """Look at a set-up code."""

    def set_pin(self, pin: str) -> None:
        """Make this the PIN of staff."""


@QmlElement
class DoorView(DoorProperties):
    """Asks who is there; says only how many digits are typed."""

    opened = Signal(str)
    """The PIN was right: of a volunteer or of staff."""

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""
        self._chosen = ""
        self._by_keys = False
        self.keeper: Doorkeeper | None = None
        """Without one nobody comes in."""
        self._idle = QTimer(self, singleShot=True, interval=LEAVES_MILLISECONDS)
        self._idle.timeout.connect(self.leave)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.pass_second)

    def allow_keys(self, *, on: bool) -> None:
        """Whether a keyboard may type: never on a full-screen kiosk, where anybody may plug one in."""
        self._by_keys = on

    def ask(self, scene: DoorScene, said: str = "", waits: float = 0.0) -> None:
        """Ask for what `scene` says, from the beginning; the next try is possible after `waits` seconds."""
        self._typed = ""
        if scene == "new":
            self._chosen = ""
        seconds = -int(-waits // 1)
        self._idle.start()
        if seconds:
            self._second.start()
        self._show(scene=scene, said=said, waits=seconds, busy=False)

    def picture(self, shown: DoorShown | None) -> None:
        """Show this, for a picture of it."""
        self._shown = shown or DoorShown()
        self.changed.emit()

    def open_for(self, role: str) -> None:
        """Let somebody in."""
        self.leave()
        self.opened.emit(role)

    # ---- what a finger wishes ----------------------------------------------------------------------------------

    @Slot()
    def knock(self) -> None:
        """The corner was held."""
        if self.keeper is not None and not self._shown.scene:
            self.keeper.knock()

    @Slot(str)
    def press(self, digit: str) -> None:
        """A digit of the keypad on the screen."""
        may = self._shown.scene and not self._shown.busy and not self._shown.waits
        if may and len(digit) == 1 and digit in _DIGITS and len(self._typed) < _MOST:
            self._typed += digit
            self._show(said="")

    @Slot(str)
    def type(self, digit: str) -> None:
        """A digit of a keyboard; refused where only fingers may type."""
        if self._by_keys:
            self.press(digit)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if not self._shown.busy:
            self._typed = self._typed[:-1]
            self._show()

    @Slot()
    def enter(self) -> None:
        """What is typed is complete."""
        typed, keeper = self._typed, self.keeper
        if keeper is None or not self._shown.can_enter or self._shown.busy or self._shown.waits:
            return
        self._typed = ""
        match self._shown.scene:
            case "pin":
                self._show(busy=True)
                keeper.try_pin(typed)
            case "code":
                self._show(busy=True)
                keeper.try_code(typed)
            case "new":
                self._chosen = typed
                self.ask("again")
            case "again" if typed == self._chosen:
                self._show(busy=True)
                keeper.set_pin(typed)
            case "again":
                self.ask("new", "The two were not the same; choose a PIN again.")
            case _:
                pass

    @Slot()
    def leave(self) -> None:
        """Go away without opening."""
        self._typed = self._chosen = ""
        self._idle.stop()
        self._second.stop()
        self._show(scene="", said="", waits=0, busy=False)

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._shown.scene:
            self._idle.start()

    @Slot()
    def pass_second(self) -> None:
        """A second of the wait has passed."""
        left = max(0, self._shown.waits - 1)
        if left == 0:
            self._second.stop()
        self._show(waits=left)

    def _show(self, **news: Any) -> None:
        shown: DoorShown = replace(
            self._shown,
            digits=len(self._typed),
            can_enter=len(self._typed) >= _FEWEST,
            by_keys=self._by_keys,
            **news,
        )
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
