"""What is found of the program for spoken guidance."""

from typing import Literal

from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class SpeechFound:
    """Whether the program for spoken guidance is here and has a voice for each language that can be chosen."""

    state: Literal["speaks", "missing", "voiceless"]
    program: str
    languages: tuple[str, ...] = ()
    """Those without a voice, by their own names."""
