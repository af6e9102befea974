"""What whoever asks to come in reads, and whoever chooses a PIN."""

from typing import Literal, assert_never

from kiosk.machine.pins.pin_file import PinFileTrouble
from kiosk.machine.pins.rules import FEWEST, MOST, PinRefusal
from kiosk.words.words import Words, filled

DoorAnswer = Literal["wrong", "too_many", "not_same", "unexpected"] | PinRefusal | PinFileTrouble
"""Why nobody was let in: what was typed is wrong, wrong too often, or not the same twice; a mistake in the program; no
PIN may be like that; the file of PINs can't be used."""


class DoorWords(Words):
    """Never says a PIN."""

    def sentence(self, answer: DoorAnswer) -> str:
        """Why somebody stays outside, and what to do."""
        match answer:
            case PinFileTrouble():
                return self._file(answer)
            case "wrong":
                return self.tr("That was not right.")
            case "too_many":
                return self.tr("Too many wrong tries.")
            case "not_same":
                return self.tr("The two PINs were not the same. Choose one again.")
            case "unexpected":
                return self.tr("Something went wrong. Try again, and tell staff.")
            case "not_digits":
                return self.tr("A PIN has only digits, 0 to 9. Choose one with at least six.")
            case "length":
                return filled(self.tr("A PIN has %1 to %2 digits. Choose another one."), str(FEWEST), str(MOST))
            case "easy":
                return self.tr("That PIN is one of the first that anybody would try. Choose one without a pattern.")
            case "taken":
                return self.tr("Volunteers and staff need different PINs. Choose another one.")
            case _:
                assert_never(answer)

    def _file(self, trouble: PinFileTrouble) -> str:
        file, why = str(trouble.file), trouble.why
        match trouble.what:
            case "in_use":
                return filled(self.tr("%1 can’t be used right now (%2). Try again."), file, why)
            case "unreadable":
                text = self.tr("The PINs in %1 can’t be read, so nobody is let in. To set new ones: kiosk pin reset")
                return filled(text, file)
            case "unwritable":
                return filled(self.tr("%1 can’t be written (%2), so nothing was changed."), file, why)
            case "undeletable":
                return filled(self.tr("%1 can’t be removed (%2)."), file, why)
            case _:
                assert_never(trouble.what)

    def first_start(self, code: str) -> str:
        """How whoever sets the machine up comes in while there is no PIN; `code` has eight digits."""
        text = self.tr(
            "This kiosk has no PIN yet. Hold the upper left corner for two seconds and type the set-up code %1, or "
            "set a PIN with: kiosk pin set --role staff"
        )
        return filled(text, f"{code[:4]} {code[4:]}")
