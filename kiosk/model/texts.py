"""Texts of a campaign beside its stories."""

from typing import Annotated

from kiosk.model.fields import Line, LongLine, Paragraph, ShortLine
from kiosk.model.part import Part
from kiosk.model.records import dataclass
from kiosk.model.rules import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefits(Part):
    """What donations do, as a list."""

    title: Line
    """What stands above the list, such as "What your donation does"."""
    lines: Annotated[tuple[LongLine, ...], Limits(min_length=1, max_length=6)]
    """One thing each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks(Part):
    """The thank-you story."""

    title: Line
    """The thanks in a word or two."""
    text: Paragraph
    """Who is thanked, and for what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow(Part):
    """A place where the drive can be followed."""

    name: ShortLine
    """What is there, such as "News of the drive"."""
    address: Line
    """What people type or look for, such as "@organisation"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Part):
    """What attendees ask at the booth, and what volunteers answer; only they see it."""

    question: Line
    """In the attendee's words, such as "Where does the money go?"."""
    answer: Paragraph
    """What to say, in two or three sentences."""
