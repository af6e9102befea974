"""A volunteer's day by finger: from the held corner to the report, whose figures add up by hand."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ledger.reports.sums import SumRow
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.model.booth_state import BoothState
from tests.conftest import OpenKiosk, Warnings
from tests.flows.attendee import Attendee
from tests.flows.conftest import SETTINGS
from tests.payments.quick import SOON_UNCLEAR
from tests.ui.attract.test_scenes import pixels, read_by_zxing

STAFF, VOLUNTEER = "481902", "735281"


class Volunteer(Attendee):
    """The same finger, behind the corner."""

    def holds_corner(self) -> None:
        self.finger.press(QPoint(20, 20))
        self.until(lambda: bool(self.kiosk.views.door.shown.scene))
        self.finger.release(QPoint(20, 20))

    def types(self, digits: str) -> None:
        for digit in digits:
            self.touches(f"key-{digit}")
        self.touches("door-enter")

    def comes_in(self, pin: str = VOLUNTEER) -> None:
        self.holds_corner()
        self.types(pin)
        self.until(lambda: self.kiosk.views.booth.shown.visible)

    def said(self) -> str:
        self.until(lambda: not self.kiosk.views.booth.shown.busy and bool(self.kiosk.views.booth.shown.said))
        return self.kiosk.views.booth.shown.said

    def goes(self, section: str) -> None:
        self.touches(f"tab-{section}")
        self.until(lambda: self.kiosk.views.booth.shown.section == section)

    def sums(self) -> tuple[SumRow, ...]:
        return self.kiosk.views.booth.state.standing.shift_sums.rows


@pytest.fixture
def volunteer(attendee: Attendee, qtbot: QtBot, tmp_path: Path) -> Volunteer:
    door = PinDoor(tmp_path / "data")
    door.set_pin("staff", STAFF)
    door.set_pin("volunteer", VOLUNTEER)
    return Volunteer(attendee.kiosk, attendee.server, qtbot)


def test_a_whole_day_and_its_report(volunteer: Volunteer, tmp_path: Path) -> None:
    kiosk, booth = volunteer.kiosk, volunteer.kiosk.views.booth
    volunteer.comes_in()
    volunteer.goes("check")
    volunteer.until(lambda: bool(booth.shown.checks) and not booth.shown.checking)
    wrong = [check.id for check in booth.shown.checks if check.level in ("bad", "waiting")]
    assert wrong == ["clock"], "the day of this test is not today"

    volunteer.goes("booth")
    volunteer.touches("open-booth", "key-A", "key-B", "shift-label-done")
    assert volunteer.said() == "The booth is open."
    assert booth.shown.shift == "AB"
    volunteer.touches("leave-booth")

    volunteer.touches("way-in", "amount-0")  # a card, declined once
    volunteer.sees("card", "present")
    volunteer.presents("4000000000009995")
    volunteer.until(lambda: kiosk.giving.shown.tries == 1)
    volunteer.presents()
    volunteer.sees("thanks")
    volunteer.touches("way-out")
    volunteer.touches("way-in", "amount-1", "pay-by-phone")  # a phone
    volunteer.sees("phone", "scan")
    kiosk.giving.play("pay")
    volunteer.sees("thanks")
    volunteer.touches("way-out")

    volunteer.comes_in()
    volunteer.goes("record")
    volunteer.touches("record-cash", "amount-0", "record")  # cash, in three touches
    assert volunteer.said().startswith("Recorded ")
    volunteer.goes("record")
    volunteer.touches("record-cheque", "key-1", "key-2", "key-point", "key-5", "record")
    assert volunteer.said().startswith("Recorded ")
    volunteer.goes("record")
    volunteer.touches("record-member", "amount-1", "record")
    assert volunteer.said().startswith("Recorded ")
    assert volunteer.sums() == (
        *(SumRow("card_reader", 1, 2500), SumRow("phone", 1, 5000), SumRow("cash", 1, 2500)),
        SumRow("cheque", 1, 1250),
    )
    assert booth.state.standing.shift_members == 2

    volunteer.goes("gifts")
    cash = next(one.number for one in booth.shown.gifts if one.what == "Cash")
    volunteer.touches(f"undo-{cash}", "reason-0")
    assert f"No. {cash} is undone. Now record the right amount." in volunteer.said()
    volunteer.touches(f"put-back-{cash}")
    assert "counts again" in volunteer.said()
    volunteer.until(lambda: booth.shown.gifts[0].what == "Cash")
    again = booth.shown.gifts[0].number
    volunteer.touches(f"undo-{again}", "reason-1")
    assert volunteer.said() == f"No. {again} is undone."

    volunteer.goes("booth")
    volunteer.touches("hand-over", "key-C", "key-D", "shift-label-done")
    volunteer.said()
    assert booth.shown.shift == "CD"
    assert volunteer.sums() == ()
    volunteer.goes("record")
    volunteer.touches("record-cash", "amount-2", "record")
    volunteer.said()

    volunteer.goes("end")
    volunteer.touches("end-day")
    volunteer.until(lambda: booth.shown.ending not in ("", "comparing"))
    assert (booth.shown.ending, booth.shown.end_text) == ("done", "The ledger and Stripe agree.")
    assert [(row.name, row.amount) for row in booth.shown.report] == [
        *(("Card", "$25.00"), ("Phone", "$50.00"), ("Cash", "$149.00"), ("Cheque", "$12.50"), ("Voided", "-$50.00")),
    ]
    assert booth.shown.report_total == "$186.50"
    reports = {file.suffix: file for file in (tmp_path / "data" / "reports").iterdir()}
    assert set(reports) == {".txt", ".csv", ".xlsx", ".pdf"}
    assert "186.50" in reports[".txt"].read_text()
    assert reports[".pdf"].read_bytes().startswith(b"%PDF")

    volunteer.goes("booth")
    volunteer.touches("close-booth", "back-1")
    assert volunteer.said() == "The booth is closed."
    assert booth.shown.shift == ""
    volunteer.touches("leave-booth")
    assert not volunteer.there_is("way-in")
    assert volunteer.there_is("closed")
    assert kiosk.view.shown.back_time == "8:00\u202fAM"  # in the campaign's own time zone
    assert volunteer.charged() == [5000, 2500]


def test_a_booth_that_was_closed_is_closed_after_a_restart(
    volunteer: Volunteer, open_kiosk: OpenKiosk, example_folder: Path
) -> None:
    volunteer.comes_in()
    volunteer.touches("close-booth", "back-8")
    volunteer.said()
    again = open_kiosk(example_folder, practice=True, settings=SETTINGS)
    volunteer.until(lambda: again.view.shown.booth == "closed")


def test_whatever_an_attendee_chose_is_gone_before_the_booth_view_is_there(volunteer: Volunteer) -> None:
    volunteer.touches("way-in", "amount-0")
    volunteer.sees("card", "present")
    volunteer.comes_in()
    assert volunteer.kiosk.giving.shown.scene == ""
    assert volunteer.kiosk.giving.state is not None
    assert volunteer.kiosk.giving.state.minor == 0
    volunteer.touches("leave-booth")
    volunteer.until(lambda: volunteer.charged() == [])
    volunteer.touches("way-in")
    volunteer.sees("amount")


def test_who_types_a_pin_keeps_nobodys_gift_open(volunteer: Volunteer) -> None:
    volunteer.touches("way-in")
    volunteer.until(lambda: volunteer.there_is("amount-0"))
    volunteer.holds_corner()
    idle = volunteer.kiosk.giving._idle
    for _ in range(10):
        idle.pass_second()
    left = idle._left
    volunteer.touches("key-1")
    volunteer.until(lambda: volunteer.kiosk.views.door.shown.digits == 1)
    QGuiApplication.processEvents()
    assert idle._left <= left


def test_five_wrong_pins_make_the_right_one_wait(volunteer: Volunteer) -> None:
    volunteer.holds_corner()
    for _ in range(6):
        volunteer.types("604917")
        volunteer.until(lambda: not volunteer.kiosk.views.door.shown.busy)
    assert 28 <= volunteer.kiosk.views.door.shown.waits <= 30
    volunteer.touches("key-7")
    assert volunteer.kiosk.views.door.shown.digits == 0


def test_a_kiosk_without_pins_opens_by_its_set_up_code_and_asks_for_one(
    attendee: Attendee, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    volunteer = Volunteer(attendee.kiosk, attendee.server, qtbot)
    actions = attendee.kiosk.views.door.actions
    code = actions._opened().setup_code  # type: ignore[union-attr]  # what the log of the start says
    volunteer.holds_corner()
    volunteer.types(code)
    volunteer.until(lambda: volunteer.kiosk.views.door.shown.scene == "new")
    volunteer.types("123456")
    volunteer.until(lambda: bool(volunteer.kiosk.views.door.shown.said))
    assert "one of the first that anybody would try" in volunteer.kiosk.views.door.shown.said
    assert volunteer.kiosk.views.door.shown.scene == "new"
    volunteer.types(STAFF)
    volunteer.until(lambda: volunteer.kiosk.views.door.shown.scene == "again")
    volunteer.types(STAFF)
    volunteer.until(lambda: volunteer.kiosk.views.booth.shown.visible)
    assert volunteer.kiosk.views.booth.shown.may_leave
    assert PinDoor(tmp_path / "data").has_pins
    assert not any(secret in caplog.text for secret in (STAFF,))


def test_volunteers_cannot_end_the_program(volunteer: Volunteer) -> None:
    volunteer.comes_in()
    assert not volunteer.there_is("end-kiosk")
    volunteer.touches("leave-booth")
    volunteer.comes_in(STAFF)
    assert volunteer.there_is("end-kiosk")


def test_staff_are_asked_before_the_kiosk_ends_and_read_the_way_back_first(
    volunteer: Volunteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    assert volunteer.kiosk.booth is not None
    monkeypatch.setattr(volunteer.kiosk.booth, "_on_end", lambda: ended.append(True))
    volunteer.comes_in(STAFF)
    volunteer.touches("end-kiosk")
    volunteer.until(lambda: volunteer.there_is("way-back"))
    volunteer.touches("step-back")
    volunteer.until(lambda: volunteer.there_is("open-booth"))
    assert ended == []
    volunteer.touches("end-kiosk", "quit")
    assert ended == [True]


def test_a_keyboard_opens_the_door_and_names_a_shift(attendee: Attendee, qtbot: QtBot, tmp_path: Path) -> None:
    volunteer = Volunteer(attendee.kiosk, attendee.server, qtbot)
    kiosk, window = volunteer.kiosk, volunteer.kiosk.display.window
    door, booth = kiosk.views.door, kiosk.views.booth

    def keys(text: str) -> None:
        for character in text:
            QTest.keyClick(window, Qt.Key(ord(character)))
        QTest.keyClick(window, Qt.Key.Key_Return)

    door.allow_keys(on=True)
    volunteer.holds_corner()
    code = door.actions._opened().setup_code  # type: ignore[union-attr]  # what the log of the start says
    keys(code[:3])
    assert (door.shown.scene, door.shown.digits) == ("code", 3), "Return throws nobody out"
    keys(code[3:])
    volunteer.until(lambda: door.shown.scene == "new")
    keys(STAFF)
    volunteer.until(lambda: door.shown.scene == "again")
    keys(STAFF)
    volunteer.until(lambda: booth.shown.visible)

    volunteer.goes("questions")
    volunteer.goes("booth")
    volunteer.touches("open-booth", "key-A")
    keys("B")
    assert volunteer.said() == "The booth is open."
    assert booth.shown.shift == "AB"


def test_a_keyboard_types_no_pin_on_a_full_screen(volunteer: Volunteer) -> None:
    door = volunteer.kiosk.views.door
    door.allow_keys(on=False)
    volunteer.holds_corner()
    for key in (Qt.Key.Key_4, Qt.Key.Key_8):
        QTest.keyClick(volunteer.kiosk.display.window, key)
    assert door.shown.digits == 0
    door.allow_keys(on=True)
    QTest.keyClick(volunteer.kiosk.display.window, Qt.Key.Key_4)
    assert door.shown.digits == 1


@pytest.mark.parametrize("limits", [SOON_UNCLEAR])
def test_an_unclear_payment_is_seen_and_settled_once_the_network_is_back(
    volunteer: Volunteer, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("Not confirmed yet")
    booth = volunteer.kiosk.views.booth
    volunteer.touches("way-in", "amount-0")
    volunteer.sees("card", "present")
    volunteer.server.faults.replace(["refused"])
    volunteer.sees("checking")
    volunteer.comes_in()
    volunteer.until(lambda: len(booth.shown.unclear) == 1)
    assert "Nobody should pay it again" in booth.shown.unclear[0].value
    volunteer.server.faults.replace([])
    assert volunteer.kiosk.gifts is not None

    def settled() -> bool:
        assert volunteer.kiosk.gifts is not None
        assert volunteer.kiosk.booth is not None
        volunteer.kiosk.gifts.look()
        volunteer.kiosk.booth.look()
        return booth.shown.unclear == ()

    volunteer.until(settled)
    assert booth.state.standing.booth == BoothState("open")
    assert volunteer.charged() == []


def test_how_the_kiosk_is_goes_to_staff_as_a_code(volunteer: Volunteer) -> None:
    booth = volunteer.kiosk.views.booth
    volunteer.comes_in()
    volunteer.goes("check")
    volunteer.until(lambda: bool(booth.shown.checks) and not booth.shown.checking)
    volunteer.touches("check-summary")
    volunteer.until(lambda: bool(booth.shown.summary))
    assert booth.shown.summary.startswith("kiosk ")
    assert "practice" in booth.shown.summary
    assert VOLUNTEER not in booth.shown.summary
    assert len(booth.shown.summary) <= 600
    volunteer.until(lambda: volunteer.there_is("summary-back"))
    assert read_by_zxing(pixels(volunteer.kiosk.display.window)) == {booth.shown.summary}
    volunteer.touches("summary-back")
    volunteer.until(lambda: booth.shown.step == "")
