"""What an attendee chose, and what is shown of it, as frozen records; imports nothing heavy."""

from typing import Literal

from kiosk.model.records import dataclass

Preference = Literal["large_text", "high_contrast", "no_motion", "more_time", "in_reach"]
"""What makes the screen easier to use, one by one."""
PREFERENCES: tuple[Preference, ...] = ("large_text", "high_contrast", "no_motion", "more_time", "in_reach")
"""In the order in which they are offered."""
NONE: frozenset[Preference] = frozenset()


@dataclass(frozen=True, slots=True)
class SpeechKeys:
    """How spoken guidance is used, where there is some."""

    start: str
    """The key that begins and ends it."""
    keys: tuple[str, ...]
    """For next, previous, press, and stop or repeat."""
    seconds: int
    """Without a touch or key, after which it ends."""


@dataclass(frozen=True, slots=True)
class AttendeeState:
    """What the screen does for whoever stands there."""

    offered: tuple[str, ...] = ()
    """The languages to choose from; none where there is but one."""
    usual: str = "en"
    """The kiosk's own."""
    rotates: bool = False
    """Whether those take turns while nobody is there."""
    turn: str = ""
    """Whose turn it is; empty for the kiosk's own."""
    chosen: str = ""
    """The attendee's; empty for the kiosk's own."""
    choosing: bool = False
    """Whether the languages are on the screen."""
    always: frozenset[Preference] = NONE
    """What this kiosk does for everybody, by its settings or because the system says so."""
    preferred: frozenset[Preference] = NONE
    """What the attendee wants besides."""
    adjusting: bool = False
    """Whether these are on the screen to be chosen."""
    speech: SpeechKeys | None = None
    """`None` where the kiosk doesn't speak."""
    guided: bool = False
    """Whether it does now."""
    paused: bool = False
    """Whether the stories stand still."""
    warns: int = 0
    """Seconds until all of this is forgotten because nobody touches the screen; 0 while somebody does."""


@dataclass(frozen=True, slots=True)
class LanguageShown:
    """A language to choose."""

    code: str
    name: str
    """As its speakers write it."""
    current: bool


@dataclass(frozen=True, slots=True)
class PreferenceShown:
    """One that can be chosen."""

    name: str
    """A `Preference`."""
    on: bool


@dataclass(frozen=True, slots=True)
class AttendeeShown:
    """What the scenes need to know of it."""

    languages: tuple[LanguageShown, ...] = ()
    spoken: str = ""
    """The name of the language that is spoken now."""
    short: str = ""
    """The same in two letters."""
    choosing: bool = False
    preferences: tuple[PreferenceShown, ...] = ()
    """What can be chosen here; none where the kiosk does all of it for everybody."""
    preferred: bool = False
    """Whether the attendee has chosen any."""
    adjusting: bool = False
    large_text: bool = False
    high_contrast: bool = False
    no_motion: bool = False
    more_time: bool = False
    in_reach: bool = False
    """Whether everything that is touched stands low."""
    speech_key: str = ""
    """Empty where the kiosk doesn't speak."""
    speech_keys: tuple[str, ...] = ()
    guided: bool = False
    """Whether the kiosk says what is on it."""
    paused: bool = False
    warns: int = 0
