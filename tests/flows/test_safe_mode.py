"""After too many crashes: the codes only, until somebody comes in or ten minutes have passed."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.machine.settings import Settings
from kiosk.system.resources import resource_folder
from kiosk.ui.lanes import AtOnce
from kiosk.ui.safe_mode import SAFE_MODE_MILLISECONDS
from kiosk.ui.window import Display
from tests.conftest import NOON, OpenKiosk, Warnings
from tests.finger import Finger, place_of

Start = Callable[[Settings | None, Path | None], Kiosk]


@pytest.fixture
def start_in_safe_mode(qapp: QGuiApplication, tmp_path: Path, expected_warnings: Warnings) -> Iterator[Start]:
    expected_warnings.allow("crash: ")
    with ExitStack() as opened:

        def build(settings: Settings | None, campaign: Path | None) -> Kiosk:
            choices = Choices(tmp_path / "data", campaign, (1920, 1080), still=True, clock=lambda: NOON, practice=True)
            display = Display(resource_folder())
            display.show(choices.size)
            kiosk = Kiosk(choices, qapp, display, lambda: (settings, []), AtOnce(), safe_mode=True)
            opened.callback(kiosk.close)
            for _ in range(5):
                qapp.processEvents()
            return kiosk

        yield build


def there_is(kiosk: Kiosk, name: str) -> bool:
    return place_of(kiosk.display.window, name) is not None


@pytest.mark.parametrize("known", [True, False])
def test_public_and_staff_read_their_own_language_while_only_codes_are_shown(
    open_kiosk: OpenKiosk, start_in_safe_mode: Start, example_folder: Path, *, known: bool
) -> None:
    if known:
        open_kiosk(example_folder)
    kiosk = start_in_safe_mode(Settings(language="de"), example_folder)
    assert bool(kiosk.view.shown.asks) is known
    assert kiosk.notes.shown.headline.startswith("Dieser Kiosk ist mehrmals hintereinander abgestürzt")
    said = {str(item.property("text")) for item in kiosk.display.window.findChildren(QQuickItem)}
    assert "Wir sind gleich wieder da" in said


def test_the_codes_are_those_of_the_campaign_as_it_could_last_be_shown(
    open_kiosk: OpenKiosk, start_in_safe_mode: Start, example_folder: Path
) -> None:
    asks = open_kiosk(example_folder).view.shown.asks
    kiosk = start_in_safe_mode(Settings(), example_folder)
    assert kiosk.view.shown.scene == "failsafe"
    assert [ask.address for ask in kiosk.view.shown.asks] == [ask.address for ask in asks]
    assert kiosk.notes.shown.headline.startswith("This kiosk crashed several times in a row")
    assert kiosk.gifts is None
    assert kiosk.goals is None
    assert not there_is(kiosk, "way-in")


def test_where_no_campaign_is_known_there_are_no_codes(start_in_safe_mode: Start, example_folder: Path) -> None:
    kiosk = start_in_safe_mode(Settings(), example_folder)
    assert kiosk.view.shown.scene == "failsafe"
    assert kiosk.view.shown.asks == ()


def test_with_settings_that_cannot_be_used_no_other_campaigns_codes_are_shown(
    open_kiosk: OpenKiosk, start_in_safe_mode: Start
) -> None:
    open_kiosk(resource_folder() / "campaigns" / "psf-2023")
    kiosk = start_in_safe_mode(None, None)
    assert kiosk.view.shown.scene == "failsafe"
    assert kiosk.view.shown.asks == ()


def test_after_ten_minutes_the_kiosk_tries_again(
    start_in_safe_mode: Start, example_folder: Path, qtbot: QtBot
) -> None:
    kiosk = start_in_safe_mode(Settings(), example_folder)
    assert SAFE_MODE_MILLISECONDS == 10 * 60 * 1000
    assert kiosk._safe_mode is not None
    kiosk._safe_mode.end()
    qtbot.waitUntil(lambda: kiosk.view.shown.scene == "attract")
    qtbot.waitUntil(lambda: there_is(kiosk, "way-in"))
    assert kiosk.notes.shown.headline == ""
    kiosk._safe_mode.end()  # once is enough
    assert kiosk.view.shown.scene == "attract"


def test_whoever_has_a_pin_ends_the_waiting(
    start_in_safe_mode: Start, example_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    PinDoor(tmp_path / "data").set_pin("volunteer", "735281")
    kiosk = start_in_safe_mode(Settings(), example_folder)
    finger, corner = Finger(kiosk.display.window), QPoint(20, 20)
    finger.press(corner)
    qtbot.waitUntil(lambda: kiosk.views.door.shown.scene == "pin", timeout=10_000)
    finger.release(corner)
    for name in (*(f"key-{digit}" for digit in "735281"), "door-enter"):
        qtbot.waitUntil(lambda name=name: there_is(kiosk, name))  # type: ignore[misc]  # a default says which
        finger.tap(name)
    qtbot.waitUntil(lambda: kiosk.views.booth.shown.visible and kiosk.view.shown.scene == "attract", timeout=10_000)
    qtbot.waitUntil(lambda: kiosk.views.booth.state.campaign is not None)
    assert kiosk.gifts is not None


def test_a_kiosk_that_is_closed_meanwhile_never_begins(start_in_safe_mode: Start, example_folder: Path) -> None:
    kiosk = start_in_safe_mode(Settings(), example_folder)
    assert kiosk._safe_mode is not None
    kiosk._safe_mode.close()
    kiosk._safe_mode.end()
    assert kiosk.goals is None
