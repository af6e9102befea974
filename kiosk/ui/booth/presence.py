"""Who is at the booth view, and what is said to them: what they type is gone once nobody touches the screen."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.booth.ending import UnderWay
from kiosk.model.role import Action, Role, may
from kiosk.ui.booth.records import BoothShown, BoothViewState, Section
from kiosk.ui.qt_record import RecordView

if TYPE_CHECKING:
    from kiosk.booth.outcome import Announcement
    from kiosk.ui.booth.controller import BoothController

LEAVES_MILLISECONDS = 60_000
"""Without a touch, until the booth view closes by itself."""
ON_SHIFT_MILLISECONDS = 5 * 60_000
"""The same for a volunteer whose shift is open, where gifts are recorded: one doesn't type a PIN for each."""
SAID_MILLISECONDS = 8_000
"""How long an announcement stays."""
NOBODY = BoothViewState(dt.datetime(1970, 1, 1, tzinfo=dt.UTC))


def nothing_asked(state: BoothViewState) -> BoothViewState:
    """`state` without what is asked or typed."""
    return replace(state, step="", shift_label="", typed="", amount=0, picked=0, email="")


class BoothPresence(RecordView[BoothViewState, BoothShown]):
    """Lets somebody in and out, and does one thing after the other for them."""

    left = Signal()
    """Nobody is at the booth view any more."""

    def __init__(self) -> None:
        super().__init__(NOBODY, BoothShown())
        self.actions: BoothController | None = None
        """Who does what is touched; without one nothing can be done here."""
        self._idle = QTimer(self, singleShot=True, interval=LEAVES_MILLISECONDS)
        self._idle.timeout.connect(self._nobody_there)
        self._saying = QTimer(self, singleShot=True, interval=SAID_MILLISECONDS)
        self._saying.timeout.connect(self._say_no_more)

    def derive(self, state: BoothViewState) -> BoothShown:
        """What is shown in `state`; nothing while nobody is here."""
        if state.role is None:
            return BoothShown()
        from kiosk.ui.booth.derive import derive  # not on the way to the first frame

        return derive(state)

    def change(self, to: Callable[[BoothViewState], BoothViewState]) -> None:
        """Show what `to` makes of the state; what was said of one page isn't said on the next."""

        def without_old_words(state: BoothViewState) -> BoothViewState:
            new = to(state)
            stays = (new.section, new.step) == (state.section, state.step) or new.said is not state.said
            return new if stays else replace(new, said=None)

        super().change(without_old_words)
        if self._idle.isActive() and self._idle.interval() != self.patience:
            self._idle.start(self.patience)

    def enter(self, role: Role) -> None:
        """Somebody was let in."""
        section: Section = "booth" if self.state.campaign is not None else "check"
        self.change(lambda state: replace(nothing_asked(state), role=role, section=section))
        self._idle.start(self.patience)
        if self.actions is not None:
            self.actions.look()

    def picture(self, state: BoothViewState | None) -> None:
        """Show `state`, or nobody at the booth view, for a picture of it."""
        self.show(state or NOBODY)

    def say(self, said: "Announcement") -> None:
        """What came of what was touched last; it is done."""
        self._saying.start()
        self.change(lambda state: replace(state, said=said, busy=False))

    def may(self, action: Action) -> bool:
        """Whether whoever is here may do `action`."""
        return self.state.role is not None and may(self.state.role, action)

    def do(self, act: "Callable[[BoothController], None]") -> None:
        """Do one thing; while it is being done no second one is begun."""
        if self.actions is not None and self.state.campaign is not None and not self.state.busy:
            self.change(lambda state: replace(state, busy=True, said=None))
            act(self.actions)

    @Slot()
    def leave(self) -> None:
        """Back to what the public sees."""
        self._idle.stop()
        if self.state.role is not None:
            self.change(lambda state: replace(nothing_asked(state), role=None, section="booth", said=None, checks=()))
            self.left.emit()

    @Slot()
    def back(self) -> None:
        """Leave the step that asks something, without an answer."""
        self.change(nothing_asked)

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self.state.role is not None:
            self._idle.start(self.patience)

    @property
    def patience(self) -> int:
        """For how many milliseconds nobody need touch anything."""
        state = self.state
        on_shift = state.role == "volunteer" and state.standing.shift and state.section in ("booth", "record")
        return ON_SHIFT_MILLISECONDS if on_shift and not state.step else LEAVES_MILLISECONDS

    @Slot()
    def _nobody_there(self) -> None:
        if isinstance(self.state.ending, UnderWay):
            self._idle.start()
        else:
            self.leave()

    @Slot()
    def _say_no_more(self) -> None:
        self.change(lambda state: replace(state, said=None))
