"""Looks at PINs while the kiosk runs, in a lane: hashing one takes as long as a few frames, on purpose."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from kiosk.ui.door.records import DoorScene
from kiosk.ui.door.view import DoorView
from kiosk.ui.lanes import Lane

if TYPE_CHECKING:
    from kiosk.machine.pins.pin_door import Opened, PinDoor, Waiting, Wrong
    from kiosk.words.door import DoorAnswer

_log = logging.getLogger(__name__)


class _Knocked(NamedTuple):
    has_pins: bool
    waits: float
    to_tell: str
    """How to come in without a PIN; empty where there is one, or where it was told already."""


class DoorController(QObject):
    """Asks who is there; it is a `kiosk.ui.door.view.DoorActions`.

    Args:
        lane: of the door.
        opening: makes the door, in the lane.
        view: what asks.
        announce: tells whoever set the machine up how to come in while there is no PIN.
        windowed: whether it runs in a window, of somebody whose machine it is: without a PIN they are staff.
    """

    def __init__(
        self,
        lane: Lane,
        opening: "Callable[[], PinDoor]",
        view: DoorView,
        announce: Callable[[str], None],
        *,
        windowed: bool = False,
    ) -> None:
        super().__init__()
        self._lane = lane
        self._opening = opening
        self._view = view
        self._windowed = windowed
        self._announce = announce
        self._has_told = False
        self._door: PinDoor | None = None
        lane.run(self._first_words, self._tell, self._log_only)

    def close(self) -> bool:
        """Let nobody in any more; returns whether all work has ended."""
        return self._lane.close()

    def knock(self) -> None:
        """Somebody wants to come in."""
        self._lane.run(self._look, self._knocked, self._fail)

    def try_pin(self, pin: str) -> None:
        """Look at a PIN."""
        self._lane.run(lambda: self._opened().try_pin(pin), lambda answer: self._told("pin", answer), self._fail)

    def try_code(self, code: str) -> None:
        """Look at a set-up code."""
        self._lane.run(lambda: self._opened().try_code(code), lambda answer: self._told("code", answer), self._fail)

    def choose_pin(self, pin: str) -> None:
        """Look whether this may be the PIN of staff, before it is typed once more."""

        def work() -> None:
            from kiosk.machine.pins.rules import check_pin

            check_pin(pin)

        self._unless_refused(work, lambda: self._view.ask("again"))

    def set_pin(self, pin: str) -> None:
        """Make this the PIN of staff."""
        self._unless_refused(lambda: self._opened().set_pin("staff", pin), lambda: self._view.open_for("staff"))

    def _unless_refused(self, work: Callable[[], None], go_on: Callable[[], None]) -> None:
        """Do `work` with a new PIN; then go on, or ask for another one where it can't be one."""

        def tried() -> "DoorAnswer | None":
            from kiosk.machine.pins.rules import PinRefusedError

            try:
                work()
            except PinRefusedError as error:
                return error.trouble
            return None

        def told(answer: "DoorAnswer | None") -> None:
            if answer is not None:
                self._view.ask("new", answer)
            else:
                go_on()

        self._lane.run(tried, told, self._fail)

    def _opened(self) -> "PinDoor":
        if self._door is None:
            self._door = self._opening()
        return self._door

    def _first_words(self) -> str:
        door = self._opened()
        if door.has_pins:
            self._has_told = False  # whoever forgets all PINs while it runs needs the code, too
            return ""
        if self._has_told:
            return ""
        from kiosk.words.door import DoorWords

        self._has_told = True
        return DoorWords().first_start(door.setup_code)

    def _tell(self, words: str) -> None:
        if words:
            self._announce(words)

    def _look(self) -> _Knocked:
        door = self._opened()
        return _Knocked(door.has_pins, door.waits(), self._first_words())

    def _knocked(self, knocked: _Knocked) -> None:
        self._tell(knocked.to_tell)
        if self._windowed and not knocked.has_pins:
            self._view.open_for("staff")
            return
        self._view.ask("pin" if knocked.has_pins else "code", waits=knocked.waits)

    def _told(self, asked: DoorScene, answer: "Opened | Wrong | Waiting") -> None:
        from kiosk.machine.pins.pin_door import Opened, Waiting

        match answer:
            case Opened(role=role):
                if asked == "code":
                    self._view.ask("new")
                else:
                    self._view.open_for(role)
            case Waiting(seconds=seconds):
                self._view.ask(asked, "too_many", seconds)
            case _:
                self._view.ask(asked, "wrong", answer.wait)

    def _fail(self, failure: BaseException) -> None:
        from kiosk.machine.pins.pin_file import PinFileError

        if isinstance(failure, PinFileError):
            self._view.ask("pin", failure.trouble)
        else:
            _log.error("the door could not be opened as expected", exc_info=failure)
            self._view.ask("pin", "unexpected")

    @staticmethod
    def _log_only(failure: BaseException) -> None:
        _log.info("whether there are PINs can't be told: %s", failure)  # whoever knocks is told
