"""What speaks is a process of its own: it gets the text by its input, stops for the next one, and may fail."""

import shutil
import stat
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.model.languages import OWN_NAMES
from kiosk.system.speech import Speech, SpeechProgram, Spoken, speaking, unspoken

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are those of Unix")


def stand_in(folder: Path, body: str, *names: str) -> Path:
    """Programs called `names` in `folder`, which is the whole path of what is started."""
    for name in names or ("espeak-ng",):
        program = folder / name
        program.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\ncd {folder}\n{body}\n", "utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return folder


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def in_time(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.005)


def test_the_text_goes_by_the_input_and_never_by_the_command(path: Path) -> None:
    stand_in(path, 'cat >> said; echo "$@" >> command')
    speech = Speech("espeak-ng", 80)
    text = "thank you for $50"
    assert speech.say(speech.ask(), text, "pt-BR") == "said"
    assert (path / "said").read_text("utf-8") == f"{text}\n"
    assert (path / "command").read_text("utf-8") == "--stdin -b 1 -v pt-br -a 160\n"


@pytest.mark.parametrize("program", ["espeak-ng", "speech-dispatcher"])
def test_half_as_loud_as_it_can_is_what_the_program_does_by_itself(program: SpeechProgram) -> None:
    assert {"espeak-ng": "100", "speech-dispatcher": "0"}[program] == speaking(program, "de", 50)[-1]


def test_what_would_be_an_order_to_the_program_is_said_instead(path: Path) -> None:
    stand_in(path, "cat >> said")
    speech = Speech("espeak-ng")
    for text in ("!-!SET SELF VOLUME 0", "a [[[b]]", "two\nlines\r\n", "\x01 200A loud\ud800"):
        speech.say(speech.ask(), text, "en")
    said = (path / "said").read_text("utf-8").splitlines()
    assert said == ["-!SET SELF VOLUME 0", "a [b]]", "two lines", "200A loud"]


def test_the_next_utterance_stops_the_one_before_and_only_the_newest_is_said(path: Path) -> None:
    stand_in(path, 'read -r line; echo "$line" >> said; [ "$line" = short ] || exec sleep 30')
    speech = Speech("espeak-ng")
    ends: list[Spoken] = []
    numbers = [speech.ask(), speech.ask()]
    lane = threading.Thread(
        target=lambda: ends.extend(speech.say(n, text, "en") for n, text in zip(numbers, ("old", "long"), strict=True))
    )
    lane.start()
    in_time(lambda: (path / "said").exists())
    newest = speech.ask()
    lane.join(1)
    assert not lane.is_alive(), "it has ended within a second"
    assert speech.say(newest, "short", "en") == "said"
    assert (ends, (path / "said").read_text("utf-8")) == (["stopped", "stopped"], "long\nshort\n")


def test_what_a_server_has_taken_over_is_called_off_there(path: Path) -> None:
    stand_in(path, '[ "$1" = --cancel ] && { echo off >> said; exit; }\ncat >> said; exec sleep 30', "spd-say")
    speech = Speech("speech-dispatcher")
    lane = threading.Thread(target=speech.say, args=(speech.ask(), "long", "en"))
    lane.start()
    in_time(lambda: (path / "said").exists())
    speech.ask()
    lane.join(1)
    assert (path / "said").read_text("utf-8") == "long\noff\n"


@pytest.mark.parametrize(("body", "ended"), [("exit 1", "failed"), ("kill -9 $$", "failed"), ("exit 0", "said")])
def test_a_program_that_fails_is_an_answer_and_the_next_utterance_is_said(path: Path, body: str, ended: str) -> None:
    stand_in(path, body)
    speech = Speech("espeak-ng")
    assert speech.say(speech.ask(), "x" * 200_000, "en") == ended
    stand_in(path, "cat >> said")
    assert speech.say(speech.ask(), "again", "en") == "said"


NAMES = {"en": "English", "pt-BR": "Português", "ja": "日本語", "he": "עברית"}


def test_a_program_that_is_not_there_is_an_answer(path: Path) -> None:
    assert not list(path.iterdir())
    speech = Speech("speech-dispatcher")
    assert speech.say(speech.ask(), "hello", "en") == "missing"
    assert unspoken("speech-dispatcher", NAMES) is None
    assert unspoken("espeak-ng", NAMES) is None


def test_a_voice_that_has_no_sounds_for_digits_or_words_does_not_count(path: Path) -> None:
    sounds = 'case "$7 $(cat)" in "he 50") ;; ja*本語) echo "(en)tSaIni:z(ja)" ;; *) echo sounds ;; esac'
    stand_in(path, f'[ "$1" = --version ] && exit\n{sounds}')
    assert unspoken("espeak-ng", NAMES) == ("ja", "he")


def test_the_voices_of_a_server_are_those_that_it_lists(path: Path) -> None:
    stand_in(
        path, "echo ' NAME LANGUAGE VARIANT'; echo ' A name (of four) en-us none'; echo ' P pt-br none'", "spd-say"
    )
    assert unspoken("speech-dispatcher", NAMES) == ("ja", "he")


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng isn't installed")
def test_the_real_espeak_ng_speaks_the_languages_that_it_says_it_does() -> None:
    silent = unspoken("espeak-ng", OWN_NAMES)
    assert silent is not None
    assert "ja" in silent, "kanji are nothing to it"
    assert set(silent) <= {"ja", "he"}, "Hebrew digits are silent before 1.52"
    speech = Speech("espeak-ng")
    for code in ("en", "pt-BR", "ar"):
        assert speech.say(speech.ask(), "1", code) == "said"
