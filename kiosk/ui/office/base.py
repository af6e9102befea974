"""What the office's view knows and shows, and how what staff do gets to whoever does it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.model.role import Role, may
from kiosk.office.task import Busy
from kiosk.ui.office.records import ChooserShown, OfficeShown, OfficeStep
from kiosk.ui.office.state import OfficeState
from kiosk.ui.qt_record import RecordView
from kiosk.words.words import Speaker

if TYPE_CHECKING:
    from kiosk.office.editor import Draft
    from kiosk.office.message import Message
    from kiosk.ui.office.actions import OfficeActions

LEAVES_MILLISECONDS = 5 * 60_000
"""Without a touch, until the office closes by itself; nothing that was typed is lost by that."""
SAID_MILLISECONDS = 8_000
TYPES_MILLISECONDS = 350
"""After the last key, until what was typed is checked and seen in the preview."""


class OfficeBase(RecordView[OfficeState, OfficeShown]):
    """Who is in the office, what they are told, and what they typed."""

    left = Signal(str)
    """Nobody is in the office any more; who went, or empty where nobody was there."""

    def __init__(self) -> None:
        super().__init__(OfficeState(), OfficeShown())
        self._typed: dict[tuple[bool, str, str], str] = {}  # by whether it is a setting, campaign and key
        self._acting = False
        self.actions: OfficeActions | None = None
        """Without them nothing can be done here."""
        self._idle = QTimer(self, singleShot=True, interval=LEAVES_MILLISECONDS)
        self._idle.timeout.connect(self._nobody_there)
        self._saying = QTimer(self, singleShot=True, interval=SAID_MILLISECONDS)
        self._saying.timeout.connect(self._say_nothing)
        self._typing = QTimer(self, singleShot=True, interval=TYPES_MILLISECONDS)
        self._typing.timeout.connect(self.commit)

    def derive(self, state: OfficeState) -> OfficeShown:
        """What is shown in `state`; nothing while nobody is there."""
        if state.role is None:
            return OfficeShown()
        from kiosk.ui.office.derive import derive  # not on the way to the first frame

        return derive(state)

    def speak(self, speaker: Speaker) -> None:
        """Show the same in other words from now on."""
        self.change(lambda state: replace(state, speaker=speaker))

    def enter(self, role: Role) -> None:
        """Somebody who may set up a drive is here."""
        if may(role, "set_up"):
            self.change(lambda state: replace(state, role=role, section="campaigns", step="", said=None))
            self._idle.start()
            self.act(lambda actions: actions.refresh())

    def show_draft(self, draft: "Draft") -> None:
        """The campaign that is edited stands so now."""
        self._acting = False
        self.change(lambda state: replace(state, draft=draft))

    def say(self, message: "Message") -> None:
        """What became of the last thing; something bad is said until the next one."""
        from kiosk.office.message import level_of

        self._acting = False
        if level_of(message) == "bad":
            self._saying.stop()
        else:
            self._saying.start()
        self.change(lambda state: replace(state, said=message))

    @Slot()
    def commit(self) -> None:
        """What was typed is to be checked now."""
        self._typing.stop()
        typed, self._typed = self._typed, {}
        for (is_setting, folder, key), text in typed.items():
            self._write(key, text, None if is_setting else folder)

    def _write(self, key: str, text: str, folder: str | None) -> None:
        """What was typed into a field of the campaign in `folder`, or, where that is `None`, into a setting."""
        if folder is None:
            self.act(lambda actions: actions.change_setting(key, text))
        else:
            self.act(lambda actions: actions.write(folder, key, text))

    @Slot()
    def leave(self) -> None:
        """Back to the booth view."""
        self._end(self.state.role or "")

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self.state.role is not None:
            self._idle.start()

    @Slot()
    def _nobody_there(self) -> None:
        self._end("")

    @Slot()
    def _say_nothing(self) -> None:
        self.change(lambda state: replace(state, said=None))

    def _end(self, by: str) -> None:
        if self.state.role is not None:
            self.commit()
            self._idle.stop()
            self.change(
                lambda state: replace(
                    state, role=None, step="", chooser=ChooserShown(), said=None, key=None, asked_kiosk=None
                )
            )
            self.left.emit(by)

    def open_sheet(self, step: OfficeStep, behind: OfficeStep = "") -> None:
        """Show something over the section; closed, it shows what is `behind`."""
        self.change(lambda state: replace(state, step=step, behind=behind, said=None))

    def once(self, act: "Callable[[OfficeActions], None]") -> None:
        """Do it; a second touch before the first is seen would mean another item."""
        if not self._acting:
            self._acting = True
            self.do(act)

    def do(self, act: "Callable[[OfficeActions], None]", *, is_long: bool = False) -> None:
        """One thing after the other: what was typed first, and nothing that takes long beside another."""
        self.commit()
        busy = self.state.busy
        if is_long and busy is not None:
            self.say(Busy(busy))
        else:
            self._say_nothing()
            self.act(act)

    def act(self, act: "Callable[[OfficeActions], None]") -> None:
        """Have it done, where somebody is here who may."""
        role = self.state.role
        if self.actions is not None and role is not None and may(role, "set_up"):
            self.touched()
            act(self.actions)
