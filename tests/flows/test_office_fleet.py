"""Staff admit a kiosk by finger and look at its check-list from afar, on a real PostgreSQL."""

import datetime as dt
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.checks.afar import written
from kiosk.checks.check import Found
from kiosk.checks.findings import DiskFound
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.signing import key_of, new_secret
from kiosk.ledger.fleet.waiting import ask
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.machine.settings import change_settings, read_settings
from kiosk.ui.goals.screen_afar import packed
from tests.conftest import OpenKiosk
from tests.finger import place_of
from tests.flows.test_office import STAFF, Staff
from tests.ledger.fleet.answering import answering
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


def test_staff_see_another_kiosks_check_list_by_finger_or_why_there_is_none(
    open_kiosk: OpenKiosk,
    example_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
    fleet: Fleet,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data, its_key = tmp_path / "data", key_of(new_secret("b"))
    change_settings(data, {"name": "Booth A"})
    uuid = read_settings(data).settings.uuid
    secret = new_secret(uuid)
    monkeypatch.setenv("KIOSK_SIGNING_KEY", secret)
    address = fleet.admit(key_of(secret), "Booth A")
    change_settings(data, {"fleet": fleet.server.conninfo(DATABASE, address.user)})
    its_address = fleet.admit(its_key, "Booth B")
    PinDoor(data).set_pin("staff", STAFF)
    staff = Staff(open_kiosk(example_folder), qtbot)
    staff.comes_in()
    checks = written([("disk", Found("bad", DiskFound("too_little", 40_000_000)))], dt.timedelta())
    screen = QImage(960, 540, QImage.Format.Format_RGB32)
    screen.fill(QColor(16, 119, 255))
    with answering(tmp_path / "b", its_address, its_key, checks, packed(screen, 80_000)):
        staff.touches("office-fleet")
        staff.until(lambda: [one.title for one in staff.shown.fleet.kiosks] == ["Kiosk b, Hall B"])
        staff.touches("checks-0")
        staff.until(lambda: bool(staff.shown.fleet.asked.title))
        staff.touches("kiosk-screen")
        staff.until(lambda: bool(staff.shown.fleet.asked.picture))
        assert staff.shown.fleet.asked.picture_said == "Its screen a moment ago. This picture is kept nowhere."
    asked = staff.shown.fleet.asked
    assert (asked.title, asked.said) == ("Kiosk b, Hall B", "Checked there: just now")
    assert [(line.title, line.level) for line in asked.checks] == [("Disk", "bad")]
    staff.window.grabWindow()
    assert place_of(staff.window, "kiosk-check-0") is not None
    assert place_of(staff.window, "kiosk-picture") is not None
    assert place_of(staff.window, "fleet-address") is None
    fleet.ask("DELETE FROM kiosk_fleet.heartbeats")
    staff.touches("kiosk-again")
    staff.until(lambda: not staff.shown.fleet.asked.ok)
    assert "it has never said that it runs" in staff.shown.fleet.asked.said
    staff.touches("kiosk-back")
    staff.until(lambda: place_of(staff.window, "checks-0") is not None)
