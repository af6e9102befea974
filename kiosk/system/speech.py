"""Programs of the system that speak: each utterance is a process of its own, which stops as soon as the next begins.

The text goes by standard input, so that no other user reads it in the list of processes; it is in no log either.
"""

import os
from collections.abc import Mapping
from typing import Literal, assert_never
from unicodedata import category

from kiosk.system.child import StoppableChild, run_child

SpeechProgram = Literal["espeak-ng", "speech-dispatcher"]
"""Both are packages of Debian; what is started of the second is its `spd-say`."""
Spoken = Literal["said", "stopped", "missing", "failed"]
"""It came to its end, or something else was to be said; there is no such program here, or it didn't do it."""
MOST_SECONDS = 60.0
"""That one utterance may take; without a sound card `spd-say` would wait for ever."""
_ANSWER_SECONDS = 6.0
_SOUND = ("HOME", "XDG_RUNTIME_DIR", "PULSE_SERVER", "PULSE_RUNTIME_PATH", "ALSA_CONFIG_PATH")
"""Where the sound of this user is found."""


def speaking(program: SpeechProgram, language: str, volume: int) -> tuple[str, ...]:
    """The command that says in `language` what it is given on its standard input, as loud as `volume`, 1 to 100."""
    match program:
        case "espeak-ng":
            return "espeak-ng", "--stdin", "-b", "1", "-v", language.lower(), "-a", str(volume * 2)
        case "speech-dispatcher":
            loudness = str(volume * 2 - 100)
            return "spd-say", "--pipe-mode", "--wait", "-N", "kiosk", "-l", language.lower(), "-i", loudness
        case _:
            assert_never(program)


def as_line(text: str) -> str:
    """The text as one line, without what the programs would take for an order: `[[`, a leading `!`, controls."""
    line = " ".join("".join(" " if category(sign) in ("Cc", "Cs") else sign for sign in text).split())
    while "[[" in line:
        line = line.replace("[[", "[")
    return line.lstrip("! ")


class Speech:
    """Says one thing at a time.

    `say` and `can_say` block and belong in one thread of their own; `ask` comes back at once, in any.
    """

    def __init__(self, program: SpeechProgram, volume: int = 50) -> None:
        self._program: SpeechProgram = program
        self._volume = volume
        self._newest = 0
        self._running: StoppableChild | None = None

    def ask(self) -> int:
        """Something else is to be said: whatever is being said stops. Returns the number to `say` it by."""
        self._newest += 1
        running = self._running
        if running is not None:
            running.stop()
        return self._newest

    def say(self, number: int, text: str, language: str) -> Spoken:
        """Say `text`, unless something newer than `number` was asked for."""
        if number != self._newest:
            return "stopped"
        try:
            child = StoppableChild(speaking(self._program, language, self._volume), **_sound())
        except OSError:
            return "missing"
        self._running = child
        if number != self._newest:  # it was asked for while the program began
            child.stop()
        ended = child.feed(as_line(text).encode() + b"\n", MOST_SECONDS)
        self._running = None
        if number != self._newest:
            self._cancel()
            return "stopped"
        return "said" if ended == 0 else "failed"

    def can_say(self, language: str, name: str) -> bool:
        """Whether it says something in `language`, such as its own `name`; one that isn't there tells so by `say`."""
        return not unspoken(self._program, {language: name})

    def _cancel(self) -> None:
        """What the server has taken over goes on when its client has ended."""
        if self._program == "speech-dispatcher":
            _answer(("spd-say", "--cancel"))


def unspoken(program: SpeechProgram, languages: Mapping[str, str]) -> tuple[str, ...] | None:
    """Those of `languages` that the program can't say; each has its own name with it, to be tried.

    eSpeak NG lists voices that say no digit (Hebrew before 1.52) or no word (Japanese, whose kanji are all "Chinese
    letter" to it, in English), so that it is asked how it would say both.

    Returns:
        `None` where there is no such program.
    """
    match program:
        case "espeak-ng":
            if _answer(("espeak-ng", "--version")) is None:
                return None
            return tuple(
                code for code, name in languages.items() if not all(_has_sounds(code, t) for t in ("50", name))
            )
        case "speech-dispatcher":
            told = _answer(("spd-say", "--list-synthesis-voices"))
            if told is None:
                return None
            rows = [line.split() for line in told.lower().splitlines()[1:]]
            voices = {row[-2] for row in rows if len(row) > 2}
            voices |= {voice.partition("-")[0] for voice in voices}
            return tuple(code for code in languages if code.lower() not in voices)
        case _:
            assert_never(program)


def _has_sounds(language: str, text: str) -> bool:
    """Whether eSpeak NG has sounds of that language for `text`; those of another one are marked by its code."""
    sounds = _answer(("espeak-ng", "-q", "--ipa", "--stdin", "-b", "1", "-v", language.lower()), text)
    return bool(sounds and sounds.strip()) and "(" not in str(sounds)


def _answer(command: tuple[str, ...], given: str = "") -> str | None:
    """What `command` prints; `None` where it can't be started, fails or takes too long."""
    try:
        done = run_child(command, given.encode(), _ANSWER_SECONDS, **_sound())
    except OSError:
        return None
    return done.stdout.decode(errors="replace") if done.returncode == 0 else None


def _sound() -> dict[str, str]:
    return {name: os.environ[name] for name in _SOUND if name in os.environ}
