"""What is showing on the screen, as it is said to whoever doesn't see it."""

from collections.abc import Sequence
from functools import reduce
from typing import assert_never
from unicodedata import category

from kiosk.model.aloud import aloud
from kiosk.model.element import Element
from kiosk.words.words import Words, filled


class SpeechWords(Words):
    """Says it; `currency` is the campaign's, so that sums are said with its name."""

    def element(self, one: Element, currency: str) -> str:
        """Its name, what it is, how it stands and what else is to be said of it (`Donate, button`)."""
        parts = [
            self._aloud(one.name, currency).rstrip(".。।") or one.name,
            *self._kind(one, currency),
            self._aloud(one.description, currency),
            "" if one.enabled else self.tr("unavailable"),
        ]
        return self._joined([part for part in parts if part])

    def scene(self, elements: Sequence[Element], currency: str) -> str:
        """A scene that has just come: what is to be read on it, and how much there is to choose."""
        read = [one for one in elements if not one.is_control and one.role != "picture"]
        said = [
            self._joined([self._aloud(text, currency) for text in (one.name, one.description) if text]) for one in read
        ]
        controls = sum(one.is_control and one.enabled for one in elements)
        if controls:
            said.append(self.tr("%n thing(s) to choose from", "", controls))
        return " ".join(
            one if category(one[-1]) == "Po" and one[-1] != "%" else filled(self.tr("%1."), one) for one in said
        )

    def transcript(self, elements: Sequence[Element], currency: str) -> str:
        """All that is said of a scene by whoever goes through it, line by line."""
        return "".join(f"{self.element(one, currency)}\n" for one in elements)

    def character(self) -> str:
        """What is said of a letter or digit that nobody else should hear."""
        return self.tr("character")

    def _aloud(self, text: str, currency: str) -> str:
        return aloud(text, currency, self.language)

    def _joined(self, parts: Sequence[str]) -> str:
        return reduce(lambda one, other: filled(self.tr("%1, %2"), one, other), parts)

    def _kind(self, one: Element, currency: str) -> tuple[str, ...]:
        match one.role:
            case "text" | "alert" | "bar":
                return ()
            case "heading":
                return (self.tr("heading"),)
            case "picture":
                return (self.tr("picture"),)
            case "button":
                return (self.tr("button"),)
            case "check":
                return (self.tr("checkbox"), self.tr("checked") if one.chosen else self.tr("not checked"))
            case "radio":
                return (self.tr("option"), self.tr("selected") if one.chosen else self.tr("not selected"))
            case "tab":
                return (self.tr("tab"), self.tr("current") if one.chosen else "")
            case "field":
                typed = self._aloud(one.value, currency)
                return (self.tr("text field"), typed if typed or one.description else self.tr("empty"))
            case "secret":
                return (self.tr("text field"),)
            case _:
                assert_never(one.role)
