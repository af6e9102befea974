"""What all words have in common: who says them in which language, and values put into their places."""

import re
from typing import Protocol, final

from kiosk.model.records import dataclass
from kiosk.words import english

_PLACE = re.compile(r"%([1-9])")
_FROM_THE_RIGHT = re.compile("(?!\\d)[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters; digits run from the left in every script."""


class Translate(Protocol):
    """Says a source text in another language; `QCoreApplication.translate` is one, whose parameters these are."""

    def __call__(self, context: str, key: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """Say `key` of `context`; with `n` from 0 on in the plural form for it, `%n` replaced by the number."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A language to say things in."""

    translate: Translate
    language: str
    """As babel knows it, such as `pt-BR`: for amounts, dates and counts."""


ENGLISH = Speaker(english.translate, "en")
"""What commands and logs say; needs no Qt."""


class Words:
    """The words of one subject; each class derives from this one alone, since its name is the translators' context."""

    def __init__(self, speaker: Speaker = ENGLISH) -> None:
        self.speaker = speaker

    @property
    def language(self) -> str:
        """The language of amounts, dates and counts."""
        return self.speaker.language

    @final
    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:
        """`text` in the speaker's language.

        The order of the parameters is lupdate's: it finds a text only in a call of this form, and takes its plural
        forms only where the third one is there.
        """
        return self.speaker.translate(type(self).__name__, text, disambiguation or None, n)


def filled(text: str, *values: str) -> str:
    """`text` with `%1`, `%2` … replaced by `values`, in one pass, so that a `%1` inside a value stays.

    Raises:
        IndexError: `text` has a place that no value was given for.
    """
    return _PLACE.sub(lambda place: _isolated(values[int(place[1]) - 1]), text)


def _isolated(value: str) -> str:
    """`value`, which does not turn the sentence around it where it is written from right to left (UAX #9, 2.4)."""
    return f"\u2068{value}\u2069" if _FROM_THE_RIGHT.search(value) else value
