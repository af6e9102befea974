"""The view model of what an attendee chose for themselves; all of it is forgotten when nobody is there any more."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model.languages import OWN_NAMES, nearest, offered
from kiosk.ui.attendee.records import AttendeeShown, AttendeeState, LanguageShown
from kiosk.ui.qt_record import RecordView

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

FORGETS_MILLISECONDS = 30_000
"""Without a touch on the public screen; while somebody gives, giving has its own time."""


@QmlElement
class AttendeeView(RecordView[AttendeeState, AttendeeShown]):
    """Keeps the language somebody chose until they have gone."""

    speaks = Signal(str)
    """The language of the public scenes from now on; empty for the kiosk's own."""

    def __init__(self) -> None:
        super().__init__(AttendeeState(), AttendeeShown())
        self._busy = False
        self._alone = QTimer(self, singleShot=True, interval=FORGETS_MILLISECONDS)
        self._alone.timeout.connect(self.forget)

    def derive(self, state: AttendeeState) -> AttendeeShown:
        """What is shown in `state`."""
        now = state.chosen or nearest(state.usual)
        return AttendeeShown(
            languages=tuple(LanguageShown(code, OWN_NAMES[code], code == now) for code in state.offered),
            spoken=OWN_NAMES.get(now, now) if state.offered else "",
            short=now.partition("-")[0].upper() if state.offered else "",
            choosing=state.choosing and bool(state.offered),
        )

    def offer(self, setting: str, spoken: tuple[str, ...], usual: str) -> None:
        """Which languages can be chosen: those of the setting among the `spoken`, and the kiosk's `usual` one."""
        languages = offered(setting, spoken, nearest(usual))
        self.change(lambda state: replace(state, offered=languages, usual=usual))

    def attend(self, *, giving: bool) -> None:
        """Whether somebody gives: until they have left, nothing that they chose is forgotten."""
        self._busy = giving
        self._watch()

    def close(self) -> None:
        """Forget nothing any more: the screen goes."""
        self._alone.stop()

    def _watch(self) -> None:
        if self._busy or self.state == AttendeeState(self.state.offered, self.state.usual):
            self._alone.stop()
        else:
            self._alone.start()

    # ---- what a finger does ----------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Show the languages."""
        self.change(lambda state: replace(state, choosing=True))
        self._watch()

    @Slot(str)
    def speak(self, code: str) -> None:
        """Speak the language `code`."""
        chosen = "" if code == nearest(self.state.usual) else code
        self.change(lambda state: replace(state, chosen=chosen, choosing=False))
        self._watch()
        self.speaks.emit(chosen)

    @Slot()
    def leave(self) -> None:
        """Go back without choosing."""
        self.change(lambda state: replace(state, choosing=False))
        self._watch()

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._alone.isActive():
            self._alone.start()

    @Slot()
    def forget(self) -> None:
        """Whoever chose has gone."""
        spoke = self.state.chosen
        self.show(AttendeeState(self.state.offered, self.state.usual))
        self._watch()
        if spoke:
            self.speaks.emit("")
