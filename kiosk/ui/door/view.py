"""The view model of the scene that asks for a PIN."""

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, assert_never

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.door.records import DoorScene, DoorShown, DoorState
from kiosk.ui.qt_record import RecordView
from kiosk.ui.speaker import speaker_of

if TYPE_CHECKING:
    from kiosk.words.door import DoorAnswer

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

LEAVES_MILLISECONDS = 20_000
"""Without a touch, until the scene goes away."""
_FEWEST, _MOST = 6, 12
_DIGITS = "0123456789"


class DoorActions(Protocol):
    """What the door asks for; answers come by the methods of `DoorView`."""

    def knock(self) -> None:
        """Somebody wants to come in."""

    def try_pin(self, pin: str) -> None:
        """Look at a PIN."""

    def try_code(self, code: str) -> None:
        """Look at a set-up code."""

    def choose_pin(self, pin: str) -> None:
        """Look whether this may be the PIN of staff, before it is typed once more."""

    def set_pin(self, pin: str) -> None:
        """Make this the PIN of staff."""


@QmlElement
class DoorView(RecordView[DoorState, DoorShown]):
    """Asks who is there; says only how many digits are typed."""

    opened = Signal(str)
    """The PIN was right: of a volunteer or of staff."""

    def __init__(self) -> None:
        super().__init__(DoorState(), DoorShown())
        self.actions: DoorActions | None = None
        """Without one nobody comes in."""
        self._idle = QTimer(self, singleShot=True, interval=LEAVES_MILLISECONDS)
        self._idle.timeout.connect(self.leave)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.pass_second)

    def allow_keys(self, *, on: bool) -> None:
        """Whether a keyboard may type: never on a full-screen kiosk, where anybody may plug one in."""
        self.change(lambda state: replace(state, by_keys=on))

    def derive(self, state: DoorState) -> DoorShown:
        """What is shown in `state`."""
        return DoorShown(
            scene=state.scene,
            digits=len(state.typed),
            can_enter=len(state.typed) >= _FEWEST,
            busy=state.busy,
            said=self._sentence(state.answer) if state.answer is not None else "",
            waits=state.waits,
            by_keys=state.by_keys,
        )

    @staticmethod
    def _sentence(answer: "DoorAnswer") -> str:
        from kiosk.words.door import DoorWords  # not on the way to the first frame

        return DoorWords(speaker_of(QLocale().bcp47Name())).sentence(answer)

    def ask(self, scene: DoorScene, answer: "DoorAnswer | None" = None, waits: float = 0.0) -> None:
        """Ask for what `scene` says, from the beginning; the next try is possible after `waits` seconds."""
        chosen = "" if scene == "new" else self.state.chosen
        seconds = -int(-waits // 1)
        self._idle.start()
        if seconds:
            self._second.start()
        self.show(DoorState(scene, chosen=chosen, answer=answer, waits=seconds, by_keys=self.state.by_keys))

    def open_for(self, role: str) -> None:
        """Let somebody in."""
        self.leave()
        self.opened.emit(role)

    # ---- what a finger does ----------------------------------------------------------------------------------

    @Slot()
    def knock(self) -> None:
        """The corner was held."""
        if self.actions is not None and not self.shown.scene:
            self.actions.knock()

    @Slot(str)
    def press(self, digit: str) -> None:
        """A digit of the keypad on the screen."""
        may = self.shown.scene and not self.shown.busy and not self.shown.waits
        if may and len(digit) == 1 and digit in _DIGITS and len(self.state.typed) < _MOST:
            self.change(lambda state: replace(state, typed=state.typed + digit, answer=None))

    @Slot(str)
    def type(self, digit: str) -> None:
        """A digit of a keyboard; refused where only fingers may type."""
        if self.state.by_keys:
            self.press(digit)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if not self.shown.busy:
            self.change(lambda state: replace(state, typed=state.typed[:-1]))

    @Slot()
    def enter(self) -> None:
        """What is typed is complete."""
        state, actions = self.state, self.actions
        if actions is None or not self.shown.can_enter or state.busy or state.waits:
            return
        match state.scene:
            case "pin":
                self._wait()
                actions.try_pin(state.typed)
            case "code":
                self._wait()
                actions.try_code(state.typed)
            case "new":
                self.show(replace(state, chosen=state.typed))
                self._wait()
                actions.choose_pin(state.typed)
            case "again" if state.typed == state.chosen:
                self._wait()
                actions.set_pin(state.typed)
            case "again":
                self.ask("new", "not_same")
            case "":
                pass
            case _:
                assert_never(state.scene)

    def _wait(self) -> None:
        """What was typed is being checked, and forgotten here."""
        self.change(lambda state: replace(state, typed="", busy=True))

    @Slot()
    def leave(self) -> None:
        """Go away without opening."""
        self._idle.stop()
        self._second.stop()
        self.show(DoorState(by_keys=self.state.by_keys))

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self.shown.scene:
            self._idle.start()

    @Slot()
    def pass_second(self) -> None:
        """A second of the wait has passed."""
        left = max(0, self.state.waits - 1)
        if left == 0:
            self._second.stop()
        self.change(lambda state: replace(state, waits=left))
