"""Staff admit a kiosk by finger, on a real PostgreSQL."""

from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.signing import key_of, new_secret
from kiosk.ledger.fleet.waiting import ask
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.machine.settings import change_settings
from tests.conftest import OpenKiosk
from tests.finger import place_of
from tests.flows.test_office import STAFF, Staff
from tests.ledger.fleet.server import DATABASE, ROLE, Fleet

pytest_plugins = ["tests.ledger.fleet.fixtures"]


def test_a_kiosk_that_asks_is_admitted_by_finger_after_a_question(
    open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path, qtbot: QtBot, fleet: Fleet
) -> None:
    key = key_of(new_secret("new"))
    with closing(connect(fleet.address)) as connection:
        ask(connection, key, "Booth 9")
    PinDoor(tmp_path / "data").set_pin("staff", STAFF)
    change_settings(tmp_path / "data", {"fleet": fleet.server.conninfo(DATABASE, ROLE)})
    staff = Staff(open_kiosk(example_folder), qtbot)
    staff.comes_in()
    staff.touches("office-fleet")
    staff.until(lambda: bool(staff.shown.fleet.waiting))
    assert staff.shown.fleet.waiting[0].fingerprint == key.ticket.fingerprint
    staff.touches("admit-0", "fleet-leave", "admit-0")
    staff.until(lambda: place_of(staff.window, "fleet-confirm") is not None)
    assert place_of(staff.window, "admit-0") is None, "one question at a time"
    staff.touches("fleet-confirm")
    staff.until(lambda: not staff.shown.fleet.waiting and not staff.shown.busy)
    assert fleet.ask("SELECT name FROM kiosk_fleet.kiosks WHERE public_key IS NOT NULL") == [("Booth 9",)]
    staff.window.grabWindow()
    assert place_of(staff.window, "fleet-address") is not None
