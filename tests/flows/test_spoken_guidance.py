"""Somebody who doesn't see the screen: a key or a held corner makes it speak, four keys or a finger do the rest."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.machine.settings import Settings
from tests.conftest import OpenKiosk, Warnings
from tests.finger import Finger, find, place_of
from tests.flows.attendee import Attendee
from tests.payments.quick import QUICK
from tests.simulator.held_to_stripe import SimulatedServer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs that speak are those of Unix")

NEXT, BACK, PRESS, REPEAT, START = (
    *(Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Escape),
    Qt.Key.Key_F9,
)
SPEAKS = Settings(name="Booth 1", place="Hall 2", speech="espeak-ng")
STAND_IN = """#!/bin/sh
PATH=/usr/bin:/bin
[ "$1" = --version ] && exit
case "$*" in *--ipa*) cat > /dev/null; case "$*" in *"-v ja"*) ;; *) echo sounds ;; esac; exit ;; esac
read -r line
echo "$line" >> {said}
{then}
"""


class Listener:
    """Hears what a stand-in for the program that speaks was given, and presses keys."""

    def __init__(self, kiosk: Kiosk, folder: Path, qtbot: QtBot) -> None:
        self.kiosk, self.window, self.finger = kiosk, kiosk.display.window, Finger(kiosk.display.window)
        self._said = folder / "said"
        self._qtbot = qtbot
        kiosk.giving.first_touch_seconds = kiosk.giving.second_tap_seconds = 0.0

    @property
    def heard(self) -> list[str]:
        return self._said.read_text("utf-8").splitlines() if self._said.exists() else []

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=15_000)

    def hears(self, part: str, then: Callable[[], object] = lambda: None) -> None:
        """Do `then`; after it something is said with `part` in it."""
        before = len(self.heard)
        then()
        self.until(lambda: any(part in line for line in self.heard[before:]))

    def press(self, key: Qt.Key) -> str:
        """What is said after `key`."""
        before = len(self.heard)
        QTest.keyClick(self.window, key)
        self.until(lambda: len(self.heard) > before)
        return self.heard[-1]

    def goes_to(self, part: str, key: Qt.Key = NEXT) -> None:
        for _ in range(60):
            if part in self.press(key):
                return
        raise AssertionError(f"{part} was never said: {self.heard}")

    def starts(self) -> None:
        self.hears("Spoken guidance is on", lambda: QTest.keyClick(self.window, START))


def program(folder: Path, then: str = "") -> None:
    folder.mkdir(exist_ok=True)
    file = folder / "espeak-ng"
    file.write_text(STAND_IN.format(said=folder / "said", then=then), "utf-8")
    file.chmod(0o755)


@pytest.fixture
def speech(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "speech"
    program(folder)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return folder


@pytest.fixture
def listener(open_kiosk: OpenKiosk, example_folder: Path, speech: Path, qtbot: QtBot) -> Listener:
    kiosk = open_kiosk(example_folder, settings=SPEAKS)
    assert kiosk.gifts is not None
    kiosk.gifts.close()  # no key is looked for again, and gifts can be given as if there were one
    kiosk.giving.update(lambda state: replace(state, phones=True))
    return Listener(kiosk, speech, qtbot)


def no_process_is_left(folder: Path) -> bool:
    """Whether nothing of the stand-in runs any more."""
    wanted = str(folder / "espeak-ng").encode()
    return not any(wanted in file.read_bytes() for file in Path("/proc").glob("[0-9]*/cmdline") if file.exists())


def test_a_gift_begins_by_four_keys_and_what_is_heard(listener: Listener) -> None:
    giving, attendee = listener.kiosk.giving, listener.kiosk.views.attendee
    listener.starts()
    assert "Right arrow: next" in listener.heard[-1], "it says how it works"
    assert "F9 turns it off" in listener.heard[-1]
    assert attendee.shown.more_time, "everything waits longer"
    assert attendee.shown.paused, "stories stand still"
    listener.goes_to("Touch to give", BACK)
    assert find(listener.window, "focus-frame") is not None, "who sees a little sees where that is"
    listener.hears("to choose", lambda: QTest.keyClick(listener.window, PRESS))
    assert giving.shown.scene == "amount"
    listener.goes_to("25 US dollars")
    listener.goes_to("For the booth", BACK)
    before = giving.shown
    QTest.keyClick(listener.window, PRESS)
    assert giving.shown == before, "what can't have the keys lets nothing else be pressed"
    listener.goes_to("Another amount")
    listener.hears("choose", lambda: QTest.keyClick(listener.window, PRESS))
    assert giving.shown.scene == "keypad"
    listener.hears("4 US dollars", lambda: QTest.keyClick(listener.window, Qt.Key.Key_4))

    def says_again() -> bool:  # the first press may only end what is being said
        QTest.keyClick(listener.window, REPEAT)
        return sum("4 US dollars" in line for line in listener.heard) > 1

    listener.until(says_again)
    listener.hears("Spoken guidance is off", lambda: QTest.keyClick(listener.window, START))
    assert not attendee.shown.guided
    QTest.keyClick(listener.window, REPEAT)
    listener.until(lambda: giving.shown.scene == "amount")  # Escape is the way out again


def test_an_address_is_heard_as_characters(listener: Listener) -> None:
    giving = listener.kiosk.giving
    listener.starts()
    assert giving.state is not None
    giving.show(replace(giving.state, step="email"))
    listener.hears("receipt")
    before = len(listener.heard)
    for key in (Qt.Key.Key_Q, Qt.Key.Key_X):
        listener.hears("character", partial(QTest.keyClick, listener.window, key))
    listener.hears("deleted", lambda: QTest.keyClick(listener.window, Qt.Key.Key_Backspace))
    assert set(listener.heard[before:]) == {"character", "deleted"}
    listener.goes_to("E-mail")
    assert not any(part == "q" for line in listener.heard[before:] for part in line.replace(",", " ").split())


def test_a_finger_explores_and_two_taps_press_and_staff_have_their_corner(listener: Listener) -> None:
    giving, finger = listener.kiosk.giving, listener.finger
    way = place_of(listener.window, "way-in")
    assert way is not None
    listener.starts()
    finger.press(way - QPoint(300, 0))
    listener.hears("Touch to give", lambda: finger.move(way))
    finger.release(way)
    assert giving.shown.scene == "", "nothing was pressed"
    codes = place_of(listener.window, "code-donate")
    assert codes is not None
    listener.hears("Donate", lambda: finger.touch(codes))
    assert listener.kiosk.display.stage.property("enlarged") == ""
    listener.hears("Touch to give", lambda: finger.touch(way))

    def taps_twice() -> bool:
        finger.touch(way)
        finger.touch(way)
        return giving.shown.scene == "amount"

    listener.until(taps_twice)
    for_staff = QPoint(20, 20)
    finger.press(for_staff)
    listener.until(lambda: listener.kiosk.views.door.shown.scene != "")
    finger.release(for_staff)


def test_a_held_corner_begins_it_and_ends_it_and_what_lies_there_is_not_pressed(
    listener: Listener, qtbot: QtBot
) -> None:
    giving, attendee = listener.kiosk.giving, listener.kiosk.views.attendee
    giving.begin()
    listener.until(lambda: place_of(listener.window, "way-out") is not None)
    corner = QPoint(100, 1080 - 90)
    listener.hears("choose", lambda: listener.finger.press(corner))
    assert attendee.shown.guided
    listener.finger.release(corner)
    assert giving.shown.scene == "amount", "the way out lies in that corner"
    assert find(listener.window, "speech-sign") is not None, "whoever comes next sees how to end it"
    listener.finger.press(corner)
    listener.until(lambda: not attendee.shown.guided)
    listener.finger.release(corner)
    assert giving.shown.scene == "amount"
    assert find(listener.window, "speech-sign") is None
    listener.finger.tap("way-out")
    listener.until(lambda: giving.shown.scene == "")  # a touch is a touch again


def test_it_falls_silent_and_its_process_ends_when_nobody_is_there(listener: Listener, speech: Path) -> None:
    attendee = listener.kiosk.views.attendee
    program(speech, f"mkfifo {speech}/hold; read -r line < {speech}/hold")  # it speaks on and on
    listener.starts()
    assert not no_process_is_left(speech)
    for _ in range(180 - 20):
        attendee.pass_second()
    listener.hears("start over in")
    for _ in range(20):
        attendee.pass_second()
    assert not attendee.shown.guided
    listener.until(lambda: no_process_is_left(speech))
    heard = listener.heard
    QTest.keyClick(listener.window, NEXT)
    assert listener.heard == heard


def test_a_program_that_is_killed_hurts_nothing_and_one_that_is_gone_ends_it(
    listener: Listener, speech: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("spoken guidance is missing or fails")
    attendee = listener.kiosk.views.attendee
    listener.starts()
    program(speech, "kill -9 $$")
    listener.press(NEXT)
    program(speech)
    listener.press(NEXT)
    assert attendee.shown.guided
    (speech / "espeak-ng").unlink()
    with pytest.MonkeyPatch.context() as nothing:
        nothing.setenv("PATH", str(speech))
        QTest.keyClick(listener.window, NEXT)
        listener.until(lambda: not attendee.shown.guided)
        listener.until(lambda: len(expected_warnings.texts) > 0)
    assert not any("Year-end" in text for text in expected_warnings.texts), "what was to be said is in no log"
    listener.finger.tap("way-in")
    listener.until(lambda: listener.kiosk.giving.shown.scene == "amount")


def test_the_chosen_language_is_spoken_at_once_and_gives_way_where_it_has_no_voice(
    listener: Listener, speech: Path
) -> None:
    attendee = listener.kiosk.views.attendee
    program(speech, "exec sleep 100")  # the other one may take long
    listener.starts()
    listener.hears("Die Sprachführung ist an", lambda: attendee.speak("de"))
    listener.hears("no voice for 日本語", lambda: attendee.speak("ja"))
    assert listener.kiosk.campaign.language == "en"


def test_where_the_kiosk_does_not_speak_its_key_does_nothing(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    QTest.keyClick(kiosk.display.window, START)
    assert not kiosk.views.attendee.shown.guided
    assert find(kiosk.display.window, "speech-corner") is None


@pytest.fixture
def blind(
    open_kiosk: OpenKiosk, example_folder: Path, server: SimulatedServer, speech: Path, qtbot: QtBot
) -> tuple[Attendee, Listener]:
    """Somebody at a kiosk that practises and speaks."""
    kiosk = open_kiosk(example_folder, practice=True, settings=SPEAKS, limits=QUICK)
    assert kiosk.gifts is not None
    kiosk.gifts.look()
    attendee = Attendee(kiosk, server, qtbot)
    attendee.until(lambda: kiosk.giving.shown.offered)
    return attendee, Listener(kiosk, speech, qtbot)


def test_a_whole_gift_and_its_receipt_are_heard_and_the_address_is_not(blind: tuple[Attendee, Listener]) -> None:
    attendee, ears = blind
    ears.starts()

    def chooses(said: str, then: str, key: Qt.Key = NEXT) -> None:
        ears.goes_to(said, key)
        ears.hears(then, lambda: QTest.keyClick(ears.window, PRESS))

    chooses("Touch to give", "How much would you like to give?", BACK)
    chooses("Another amount", "Any amount from 1 US dollar to 5,000 US dollars")
    chooses("4, button", "4 US dollars")
    chooses("2, button", "42 US dollars")
    chooses("Continue, button", "How much would you like to give?", BACK)
    chooses("Pay by card, 42 US dollars", "Hold your card", BACK)
    chooses("Practice: Declined", "declined", BACK)
    chooses("Practice: Good card", "Thank you! 42 US dollars. Your gift has reached", BACK)
    chooses("By e-mail", "Where should we send the receipt?")
    before = len(ears.heard)
    for key in "jo@exa.org":
        ears.hears("character", partial(QTest.keyClick, ears.window, key))
    chooses("Send", "Your receipt is on its way. Stripe sends it to the address you typed.", BACK)
    assert not any("exa" in line or "jo@" in line for line in ears.heard[before:])
    assert attendee.charged() == [4200]


def test_at_the_door_it_falls_silent_and_goes_on_once_that_is_shut(listener: Listener, speech: Path) -> None:
    door = listener.kiosk.views.door
    program(speech, f"mkfifo {speech}/hold; read -r line < {speech}/hold")  # it speaks on and on
    listener.starts()
    door.knock()
    listener.until(lambda: no_process_is_left(speech))
    program(speech)
    before = listener.heard
    for key in "1234":
        QTest.keyClick(listener.window, Qt.Key(ord(key)))
    assert listener.heard == before
    listener.hears("Spoken guidance is on", door.leave)


def test_a_gift_that_is_given_up_ends_it_and_that_is_said_before(listener: Listener) -> None:
    giving, idle = listener.kiosk.giving, listener.kiosk.giving._idle
    listener.starts()
    giving.begin()
    listener.hears("How much")
    while giving.shown.warns == 0:
        idle.pass_second()
    listener.hears("This screen will start over")
    while giving.shown.scene != "":
        idle.pass_second()
    assert not listener.kiosk.views.attendee.shown.guided, "whoever comes next can touch"
