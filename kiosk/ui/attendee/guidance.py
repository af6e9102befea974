"""Spoken guidance on the public scenes: joins what is showing, the keys, a finger and the voice."""

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.model.element import Element
from kiosk.model.languages import OWN_NAMES, nearest
from kiosk.ui.attendee.exploring import Explorer, Exploring
from kiosk.ui.attendee.guide import MOVES, Guide, Seen
from kiosk.ui.attendee.spoken import elements_of, give_keys
from kiosk.ui.attendee.voice import Speaks, Voice
from kiosk.ui.speaker import speaker_of
from kiosk.ui.timers import once_after
from kiosk.ui.views import Views
from kiosk.words.guidance import GuidanceWords
from kiosk.words.speech import SpeechWords

SETTLES_MILLISECONDS = 120
"""After a change, until all that comes and goes with it has done so."""
_FALLBACK = "en"


class Guidance(QObject):
    """Speaks from `begin` to `end`; it begins anew for whoever comes next. `close` it before the window goes.

    Args:
        window: with the scenes.
        stage: what holds them all.
        views: what they show.
        speech: the program that speaks.
        language: the one that the screen speaks now.
        currency: the campaign's.
    """

    def __init__(
        self,
        window: QQuickWindow,
        stage: QQuickItem,
        views: Views,
        speech: Speaks,
        *,
        language: Callable[[], str],
        currency: Callable[[], str],
    ) -> None:
        super().__init__()
        self._window = window
        self._stage = stage
        self._views = views
        self._language_now = language
        self._currency = currency
        self.on = False
        """Whether somebody listens."""
        self._language = ""
        self._unspoken = ""
        self._away = False
        self._voice = Voice(speech, self._give_up)
        self._guide = Guide(self, self._seen, self._say)
        explorer = Explorer(
            self._guide.explore,
            lambda x, y: self._guide.explore(x, y, again=True),
            self._guide.press,
            views.attendee.guide,
            lambda: self._invoke("touched"),
        )
        self._exploring = Exploring(window, stage, explorer)
        self._settles = once_after(SETTLES_MILLISECONDS, self._look)
        shown = (views.attract, views.giving, views.attendee, views.moments, views.door, views.booth, views.entrance)
        self._heard = (*(view.changed for view in shown), window.activeFocusItemChanged)
        for change in self._heard:
            change.connect(self._change)
        views.attendee.stepped.connect(self._step)

    def begin(self) -> None:
        """Somebody asked for it."""
        self.on = True
        self._exploring.begin()
        self._invoke("focusFront")
        self._introduce()

    def end(self, *, said: bool) -> None:
        """Nobody wants it any more; that is `said` to whoever is still there."""
        self.on = False
        self._settles.stop()
        self._exploring.end()
        if said and not self._staffed:
            self._voice.say(self._guide.own_words.ends(), self._language)
        else:
            self._voice.silence()

    def close(self) -> bool:
        """Whether all has ended."""
        self.on = False
        self._settles.stop()
        self._exploring.end()
        for change in self._heard:
            change.disconnect(self._change)
        self._views.attendee.stepped.disconnect(self._step)
        return self._voice.close()

    # ---- what the guide does on the screen --------------------------------------------------------------------

    def frame(self, element: Element) -> None:
        """Give it the keys, framed."""
        self._reach(element)

    def press(self, element: Element) -> None:
        """As a switch would, if it is still there: whatever else has the keys by then was not said."""
        if self._reach(element):
            self._invoke("choose", "focus-guide")
        self._invoke("touched")
        self._change()

    def _reach(self, element: Element) -> bool:
        """Frame it, where it is something that can be pressed by a key: the corner for staff isn't."""
        given = give_keys(self._window, element)
        holder = self._window.activeFocusItem()
        if not given or holder is None or not holder.inherits("QQuickAbstractButton"):
            return False
        self._invoke("show", "focus-guide")
        return True

    # ---- what happens -------------------------------------------------------------------------------------------

    def _introduce(self) -> None:
        """Begin in the language of the screen, where it can be spoken."""
        language = self._language = self._language_now()
        self._voice.ask(language, lambda can: self._begin_in(language, can=can))

    def _begin_in(self, language: str, *, can: bool) -> None:
        if not self.on or self._staffed or language != self._language_now():
            self._away = self._staffed
            return
        attendee = self._views.attendee
        other = next((one for one in (nearest(attendee.state.usual), _FALLBACK) if one != nearest(language)), "")
        if not can and other and other != self._unspoken:
            self._unspoken = nearest(language)
            attendee.speak(other)
            return
        speaker = speaker_of(language)
        self._guide.words, self._guide.own_words = SpeechWords(speaker), GuidanceWords(speaker)
        self._guide.currency = self._currency()
        speech = attendee.state.speech
        how = self._guide.own_words.begins(speech.start, speech.keys) if speech is not None else ""
        if self._unspoken:
            name = OWN_NAMES.get(self._unspoken, self._unspoken)
            how, self._unspoken = f"{self._guide.own_words.unspoken(name)} {how}", ""
        self._guide.begin(how)

    @Slot()
    def _change(self) -> None:
        if self.on and not self._settles.isActive():
            self._settles.start()

    def _look(self) -> None:
        if not self.on:
            return
        attendee, staff = self._views.attendee, (self._views.booth.shown, self._views.entrance)
        if self._staffed:
            self._away = True
            self._voice.silence()
            if attendee.state.guided and any(one.visible for one in staff):
                attendee.guide()
        elif self._away or self._language_now() != self._language:
            self._away = False
            self._introduce()
        else:
            self._guide.look()

    @Slot(int)
    def _step(self, key: int) -> None:
        if self.on:
            self._guide.move(MOVES[key], speaking=self._voice.speaking, silence=self._voice.silence)

    def _seen(self) -> Seen:
        attract, giving, attendee = self._views.attract.shown, self._views.giving.shown, self._views.attendee.shown
        place = giving.scene or attract.scene
        layers = (
            place,
            giving.warns > 0,
            attendee.choosing,
            attendee.adjusting,
            str(self._stage.property("enlarged")),
        )
        typed = giving.typed if giving.scene == "keypad" else ""
        letters = len(giving.email) if giving.scene == "email" else 0
        return Seen(" ".join(map(str, layers)), elements_of(self._window), typed, letters)

    def _say(self, text: str) -> None:
        if not self._staffed:
            self._voice.say(text, self._language)

    @property
    def _staffed(self) -> bool:
        """Whether the scenes are those of staff, of which nothing is said."""
        return bool(self._stage.property("staffed"))

    def _give_up(self) -> None:
        """Nothing is heard: the screen is as usable as before."""
        if self._views.attendee.state.guided:
            self._views.attendee.guide()

    def _invoke(self, what: str, name: str = "") -> None:
        target = self._stage.findChild(QObject, name) if name else self._stage
        if target is not None:
            QMetaObject.invokeMethod(target, what)
