"""What is wrong, and what to do instead, as two parts of one sentence."""

from collections.abc import Sequence
from typing import NamedTuple, assert_never

from kiosk.model.mistake import AllOf, OneOf, Sort, Value
from kiosk.model.wording import count_text, list_text
from kiosk.words.words import Words, filled


class Told(NamedTuple):
    """Neither part begins with a capital or ends with a full stop, since more may stand before or behind it."""

    wrong: str
    instead: str


class ToldWords(Words):
    """Puts the parts together, and values into them."""

    def sentence(self, told: Told) -> str:
        """Both parts as a sentence of its own."""
        said = filled(self.tr("%1; %2."), *told)
        return said[:1].upper() + said[1:]

    def filled(self, told: Told, values: Sequence[Value]) -> Told:
        """`told` with `values` in its places."""
        return Told(self.in_places(told.wrong, values), self.in_places(told.instead, values))

    def in_places(self, text: str, values: Sequence[Value]) -> str:
        """`text` with `values` in its places."""
        return filled(text, *(self._value(value) for value in values))

    def _value(self, value: Value) -> str:
        match value:
            case str():
                return value
            case int():
                return count_text(value, self.language)
            case OneOf(choices):
                return list_text(choices, "or", self.language)
            case AllOf(parts):
                return list_text(parts, "and", self.language)
            case Sort.TABLE:
                return self.tr("a table")
            case Sort.LIST:
                return self.tr("a list")
            case Sort.DAY_WITH_TIME:
                return self.tr("a day with a time")
            case Sort.TIME_OF_DAY:
                return self.tr("a time of day")
            case Sort.HUGE_NUMBER:
                return self.tr("a number of more than 20 digits")
            case Sort.MISSING:
                return self.tr("missing")
            case Sort.SOMETHING:
                return self.tr("this")
            case _:
                assert_never(value)
