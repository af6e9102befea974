"""A gift is given without seeing: by somebody who knows only what is said, and presses two keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.attendee.spoken import elements_of
from kiosk.words.speech import SpeechWords
from tests.flows.attendee import Attendee

NEXT, CHOOSE = Qt.Key.Key_Tab, Qt.Key.Key_Return


class Listener:
    """Has ears and two keys: what is next, and choose."""

    def __init__(self, attendee: Attendee) -> None:
        self._attendee = attendee
        self._window = attendee.kiosk.display.window
        self._words = SpeechWords()

    def hears(self, scene: str) -> None:
        """Wait until that is said of a scene."""
        self._attendee.until(lambda: scene in self._words.scene(elements_of(self._window), "USD"))

    @property
    def here(self) -> str:
        """What is said of what has the keys."""
        now = next((one for one in elements_of(self._window) if one.focused), None)
        return "" if now is None else self._words.element(now, "USD")

    def finds(self, said: str) -> bool:
        """Whether something of the scene is said so, to whoever goes through all of it."""
        return said in self._words.transcript(elements_of(self._window), "USD").splitlines()

    def presses(self, key: Qt.Key) -> None:
        QTest.keyClick(self._window, key)

    def chooses(self, said: str) -> None:
        """Go on until that is said, and choose it."""
        for _ in range(60):
            if self.here.startswith(said):
                break
            self.presses(NEXT)
        assert self.here.startswith(said), self._words.transcript(elements_of(self._window), "USD")
        self.presses(CHOOSE)


def test_a_gift_of_an_own_amount_is_given_without_seeing(attendee: Attendee) -> None:
    attendee.kiosk.giving.second_tap_seconds = 0.0
    ears = Listener(attendee)
    ears.hears("Year-end fundraiser and membership drive")
    ears.chooses("Touch to give")
    ears.hears("How much would you like to give?")
    ears.chooses("Another amount")
    ears.hears("Your own amount. Any amount from 1 US dollar to 5,000 US dollars.")
    for digit in "42":
        ears.chooses(f"{digit}, button")
    assert ears.finds("Your own amount, text field, 42 US dollars")
    ears.chooses("Continue, button")
    ears.hears("How much would you like to give?")
    assert ears.finds("42 US dollars, touch to change it, option, selected")
    ears.chooses("Pay by card, 42 US dollars")
    ears.hears("Your gift: 42 US dollars. Hold your card or phone to the reader.")
    ears.chooses("Practice: Good card")
    ears.hears("Thank you! 42 US dollars. Your gift has reached Python Software Foundation.")
    ears.chooses("No, thank you")
    ears.hears("Year-end fundraiser and membership drive")
    assert attendee.charged() == [4200]
