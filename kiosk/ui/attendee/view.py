"""The view model of what an attendee chose for themselves; all of it is forgotten when nobody is there any more."""

from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model.languages import OWN_NAMES, nearest, offered
from kiosk.ui.attendee.records import (
    NONE,
    PREFERENCES,
    AttendeeShown,
    AttendeeState,
    LanguageShown,
    Preference,
    PreferenceShown,
    SpeechKeys,
)
from kiosk.ui.qt_record import RecordView

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

FORGETS_SECONDS = 50
"""Without a touch on the public screen; while somebody gives, giving has its own time."""
WARNING_SECONDS = 20
"""For which it is said before, enough to read it and to touch."""
MORE_TIME = 4
"""Times as long, for whoever asked for more time."""


@QmlElement
class AttendeeView(RecordView[AttendeeState, AttendeeShown]):
    """Keeps the language and what else somebody chose until they have gone."""

    speaks = Signal(str)
    """The language of the public scenes from now on; empty for the kiosk's own."""

    stepped = Signal(int)
    """One of the four keys of spoken guidance was pressed."""
    gone = Signal()
    """Whoever chose anything is there no more."""

    def __init__(self) -> None:
        super().__init__(AttendeeState(), AttendeeShown())
        self._busy = False
        self._closed = False
        self._left = 0
        self._alone = QTimer(self, interval=1000)
        self._alone.timeout.connect(self.pass_second)

    def derive(self, state: AttendeeState) -> AttendeeShown:
        """What is shown in `state`."""
        now = state.chosen or state.turn or nearest(state.usual)
        wanted = state.always | state.preferred
        return AttendeeShown(
            languages=tuple(LanguageShown(code, OWN_NAMES[code], code == now) for code in state.offered),
            spoken=OWN_NAMES.get(now, now) if state.offered else "",
            short=now.partition("-")[0].upper() if state.offered else "",
            choosing=state.choosing and bool(state.offered),
            preferences=tuple(
                PreferenceShown(name, name in state.preferred) for name in PREFERENCES if name not in state.always
            ),
            preferred=bool(state.preferred),
            adjusting=state.adjusting,
            large_text="large_text" in wanted,
            high_contrast="high_contrast" in wanted,
            no_motion="no_motion" in wanted,
            more_time="more_time" in wanted or state.guided,
            in_reach="in_reach" in wanted,
            speech_key=state.speech.start if state.speech is not None else "",
            speech_keys=state.speech.keys if state.speech is not None else (),
            guided=state.guided,
            paused=state.paused,
            warns=state.warns,
        )

    def offer(self, setting: str, spoken: tuple[str, ...], usual: str, *, rotates: bool = False) -> None:
        """Which languages can be chosen: those of the setting among the `spoken`, and the kiosk's `usual` one.

        Where staff want that they take turns, it `rotates` among them.
        """
        languages, turn = offered(setting, spoken, nearest(usual)), self.state.turn
        kept = turn if rotates and turn in languages and turn != nearest(usual) else ""
        self.change(lambda state: replace(state, offered=languages, usual=usual, rotates=rotates, turn=kept))
        if turn != kept and not self.state.chosen:
            self.speaks.emit(kept)

    def always(self, preferences: AbstractSet[Preference]) -> None:
        """What this kiosk does for everybody, whatever an attendee chooses."""
        self.change(lambda state: replace(state, always=frozenset(preferences)))

    def offer_speech(self, speech: SpeechKeys | None) -> None:
        """Whether spoken guidance can be begun, and how it is used."""
        if speech is None and self.state.guided:
            self.guide()
        self.change(lambda state: replace(state, speech=speech))

    def attend(self, *, giving: bool) -> None:
        """Whether somebody gives: until they have left, nothing that they chose is forgotten."""
        self._busy = giving
        self._watch()

    def end_guidance(self) -> None:
        """Whoever gave has gone: what speaks, and takes every touch, has waited long enough for them."""
        if self.state.guided:
            self.forget()

    def close(self) -> None:
        """Forget nothing any more: the screen goes."""
        self._closed = True
        self._alone.stop()

    @property
    def _nobody(self) -> AttendeeState:
        """Nothing is chosen."""
        now = self.state
        return AttendeeState(now.offered, now.usual, now.rotates, now.turn, always=now.always, speech=now.speech)

    def _choose(self, to: AttendeeState) -> None:
        self.show(replace(to, warns=0))
        self._watch()

    def _prefer(self, preferred: frozenset[Preference], *, adjusting: bool) -> None:
        """Without motion the stories stand still as well, until somebody lets them go on."""
        now = self.state
        is_other = ("no_motion" in preferred) != ("no_motion" in now.preferred)
        paused = "no_motion" in preferred if is_other else now.paused
        self._choose(replace(now, preferred=preferred, paused=paused, adjusting=adjusting, choosing=False))

    def _watch(self) -> None:
        """Begin to count anew, where there is something to forget."""
        state = self.state
        if state.guided and state.speech is not None:
            self._left = state.speech.seconds
        else:
            self._left = FORGETS_SECONDS * (MORE_TIME if self.shown.more_time else 1)
        if self._closed or self._busy or self.state == self._nobody:
            self._alone.stop()
        else:
            self._alone.start()

    @Slot()
    def pass_second(self) -> None:
        """A second without a touch has passed."""
        self._left -= 1
        if self._left <= 0:
            self.forget()
        elif self._left <= WARNING_SECONDS:
            self.change(lambda state: replace(state, warns=self._left))

    @Slot(result=bool)
    def passRound(self) -> bool:  # noqa: N802 - called from QML
        """A round of stories is over: the next language has its turn, unless somebody is there.

        Returns whether the same stories are to be told again in it; not once the kiosk's own has its turn again.
        """
        now, own = self.state, nearest(self.state.usual)
        if not now.rotates or self._busy or self._closed or own not in now.offered or now != self._nobody:
            return False
        spoken = now.offered.index(now.turn or own)
        following = now.offered[(spoken + 1) % len(now.offered)]
        turn = "" if following == own else following
        self.change(lambda state: replace(state, turn=turn))
        self.speaks.emit(turn)
        return turn != ""

    # ---- what a finger does ----------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Show the languages."""
        self._choose(replace(self.state, choosing=True, adjusting=False))

    @Slot(str)
    def speak(self, code: str) -> None:
        """Speak the language `code`."""
        chosen = "" if code == nearest(self.state.usual) and not self.state.rotates else code
        self._choose(replace(self.state, chosen=chosen, choosing=False))
        self.speaks.emit(chosen)

    @Slot()
    def leave(self) -> None:
        """Go back from the choice of languages or preferences."""
        self._choose(replace(self.state, choosing=False, adjusting=False))

    @Slot()
    def adjust(self) -> None:
        """Everything that makes the screen easier to use, at once, and the choice of what of it stays."""
        offered = frozenset(one for one in PREFERENCES if one not in self.state.always)
        self._prefer(self.state.preferred or offered, adjusting=True)

    @Slot(str)
    def prefer(self, name: str) -> None:
        """Turn a `Preference` on, or off again."""
        changed = frozenset(one for one in get_args(Preference) if one == name)
        self._prefer(self.state.preferred ^ changed, adjusting=True)

    @Slot()
    def preferNothing(self) -> None:  # noqa: N802 - called from QML
        """The screen as everybody has it."""
        self._prefer(NONE, adjusting=False)

    @Slot()
    def guide(self) -> None:
        """Say what is on the screen, while stories stand still, or fall silent again."""
        if self.state.speech is not None or self.state.guided:
            guided = not self.state.guided
            self._choose(replace(self.state, guided=guided, paused=guided))

    @Slot(int)
    def step(self, key: int) -> None:
        """Press the key of spoken guidance that is `key` in the order of `speech_keys`."""
        self.touched()
        self.stepped.emit(key)

    @Slot()
    def pause(self) -> None:
        """Stories stand still, or go on."""
        self._choose(replace(self.state, paused=not self.state.paused))

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._alone.isActive():
            self._choose(self.state)

    @Slot()
    def forget(self) -> None:
        """Whoever chose has gone."""
        spoke = self.state.chosen or self.state.turn
        self.gone.emit()
        self.show(replace(self._nobody, turn=""))
        self._watch()
        if spoke:
            self.speaks.emit("")
