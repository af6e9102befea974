"""What spoken guidance says of itself."""

from kiosk.words.words import Words, filled


class GuidanceWords(Words):
    """How to use it, and what happens to it."""

    def begins(self, start: str, keys: tuple[str, ...]) -> str:
        """How it works: the key that starts and ends it, and the four for next, previous, press and repeat."""
        text = self.tr(
            "Spoken guidance is on. %1: next. %2: back. %3: choose. %4: stop, or say it again. "
            "Or move a finger over the screen, and tap twice anywhere to choose what was said last. %5 turns it off."
        )
        return filled(text, *map(self._key, (*keys, start)))

    def ends(self) -> str:
        """It was turned off."""
        return self.tr("Spoken guidance is off.")

    def unspoken(self, language: str) -> str:
        """The screen spoke `language`, by its own name, which no voice here can say."""
        return filled(self.tr("There is no voice for %1 here, so this screen now speaks another language."), language)

    def deleted(self) -> str:
        """A letter that was typed is gone."""
        return self.tr("deleted")

    def _key(self, key: str) -> str:
        match key:
            case "Right":
                return self.tr("Right arrow")
            case "Left":
                return self.tr("Left arrow")
            case "Up":
                return self.tr("Up arrow")
            case "Down":
                return self.tr("Down arrow")
            case "Return":
                return self.tr("Enter")
            case "Space":
                return self.tr("Space bar")
            case "Tab":
                return self.tr("Tab key")
            case "Escape":
                return self.tr("Escape")
            case _:
                return key
