"""What an attendee chose, and what is shown of it, as frozen records; imports nothing heavy."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AttendeeState:
    """What the screen does for whoever stands there."""

    offered: tuple[str, ...] = ()
    """The languages to choose from; none where there is but one."""
    usual: str = "en"
    """The kiosk's own."""
    chosen: str = ""
    """The attendee's; empty for the kiosk's own."""
    choosing: bool = False
    """Whether the languages are on the screen."""


@dataclass(frozen=True, slots=True)
class LanguageShown:
    """A language to choose."""

    code: str
    name: str
    """As its speakers write it."""
    current: bool


@dataclass(frozen=True, slots=True)
class AttendeeShown:
    """What the scenes need to know of it."""

    languages: tuple[LanguageShown, ...] = ()
    spoken: str = ""
    """The name of the language that is spoken now."""
    short: str = ""
    """The same in two letters."""
    choosing: bool = False
