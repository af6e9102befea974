"""A short run of the monkey; `python -m tests.flows.monkey` has the long ones."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kiosk.app.kiosk import Kiosk
from tests.conftest import OpenKiosk
from tests.flows.attendee import Attendee
from tests.flows.monkey import BrokenOutError, Monkey, lock

DEEDS = 200


def at_the_front(_: Attendee) -> None:
    pass


def at_the_keypad(attendee: Attendee) -> None:
    attendee.touches("way-in", "own-amount")
    attendee.sees("keypad")


def at_the_door(attendee: Attendee) -> None:
    door = attendee.kiosk.views.door
    door.knock()
    attendee.until(lambda: door.shown.scene == "pin")


@pytest.mark.parametrize("begins", [at_the_front, at_the_keypad, at_the_door])
def test_random_touches_and_keys_never_lead_out(
    attendee: Attendee, tmp_path: Path, begins: Callable[[Attendee], None]
) -> None:
    lock(tmp_path / "data")
    attendee.kiosk.display.show(None)
    begins(attendee)
    monkey = Monkey(attendee.kiosk, seed=1)
    monkey.try_out(DEEDS)
    assert monkey.seen.total() == DEEDS


def opens_a_page(_: Kiosk) -> None:
    QDesktopServices.openUrl(QUrl("https://example.org/"))


def leaves_the_whole_screen(kiosk: Kiosk) -> None:
    kiosk.display.window.showNormal()


def opens_the_booth_view(kiosk: Kiosk) -> None:
    kiosk.let_in("volunteer")


def opens_the_office(kiosk: Kiosk) -> None:
    kiosk.views.office.enter("staff")


@pytest.mark.parametrize("way", [opens_a_page, leaves_the_whole_screen, opens_the_booth_view, opens_the_office])
def test_a_way_out_is_noticed(open_kiosk: OpenKiosk, example_folder: Path, way: Callable[[Kiosk], None]) -> None:
    kiosk = open_kiosk(example_folder, practice=True)
    kiosk.display.show(None)
    monkey = Monkey(kiosk, seed=1)
    way(kiosk)
    with pytest.raises(BrokenOutError):
        monkey.try_out(1)
