"""Somebody gives: by finger, on a real window, through the real SDK, to a simulated Stripe."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.model.attempt import Scanning
from kiosk.ui.attract.records import GoalShown
from tests.conftest import OpenKiosk, Warnings
from tests.finger import be_quick, place_of
from tests.flows.attendee import Attendee
from tests.flows.conftest import SETTINGS
from tests.payments.quick import HASTY


def test_a_gift_by_card_takes_two_touches_and_a_card(attendee: Attendee) -> None:
    attendee.touches("way-in", "amount-0")
    attendee.sees("card", "present")
    attendee.presents()
    attendee.sees("thanks")
    assert attendee.charged() == [2500]
    attendee.until(lambda: attendee.kiosk.view.shown.goals[0].raised == "$41,255")
    attendee.touches("way-out")
    attendee.sees("")


def test_row_32_three_fast_taps_are_one_payment(attendee: Attendee) -> None:
    attendee.touches("way-in")
    attendee.until(lambda: attendee.there_is("amount-0"))
    at = place_of(attendee.kiosk.display.window, "amount-0")
    assert at is not None
    for _ in range(3):
        attendee.finger.press(at)
        attendee.finger.release(at)
    attendee.sees("card", "present")
    attendee.presents()
    attendee.sees("thanks")
    with attendee.server.client() as client:
        assert len(client.v1.payment_intents.list().data) == 1


def test_an_own_amount_is_typed_and_the_fee_covered(attendee: Attendee) -> None:
    attendee.kiosk.giving.second_tap_seconds = 0.0
    attendee.touches("way-in", "own-amount", "key-4", "key-2", "confirm", "fee", "pay-by-card")
    attendee.sees("card", "present")
    attendee.presents()
    attendee.sees("thanks")
    assert attendee.charged() == [4357]


def test_a_declined_card_then_another(attendee: Attendee) -> None:
    attendee.touches("way-in", "amount-1")
    attendee.sees("card", "present")
    attendee.presents("4000000000009995")
    attendee.until(lambda: attendee.kiosk.giving.shown.tries == 1)
    attendee.until(lambda: attendee.there_is("declined"))
    attendee.presents()
    attendee.sees("thanks")
    assert attendee.charged() == [5000]


def test_cancelling_takes_nothing_and_leads_back_to_the_amounts(attendee: Attendee) -> None:
    attendee.touches("way-in", "amount-0")
    attendee.sees("card", "present")
    attendee.touches("way-out")
    attendee.sees("amount")
    assert attendee.charged() == []
    assert [amount.chosen for amount in attendee.kiosk.giving.shown.amounts] == [True, False, False]


def test_from_the_reader_to_the_phone_the_payment_on_the_reader_is_called_off_first(attendee: Attendee) -> None:
    attendee.touches("way-in", "amount-0")
    attendee.sees("card", "present")
    attendee.touches("pay-by-phone")
    attendee.sees("phone", "scan")
    with attendee.server.client() as client:
        on_reader = client.v1.payment_intents.list().data
        assert [one.status for one in on_reader if "card_present" in one.payment_method_types] == ["canceled"]
        assert client.v1.terminal.readers.list().data[0].action is None
        assert [page.status for page in client.v1.checkout.sessions.list().data] == ["open"]


def test_who_leaves_after_choosing_an_amount_leaves_nothing_behind(attendee: Attendee) -> None:
    attendee.touches("way-in", "own-amount", "key-4", "confirm", "way-out")
    attendee.sees("")
    attendee.touches("way-in")
    attendee.sees("amount")
    assert not any(amount.chosen for amount in attendee.kiosk.giving.shown.amounts)
    assert attendee.charged() == []


def test_a_card_that_races_the_cancel_is_thanked_for(attendee: Attendee) -> None:
    attendee.touches("way-in", "amount-0")
    attendee.sees("card", "present")
    attendee.server.faults.replace(["authorise_on_cancel"])
    attendee.touches("way-out")
    attendee.sees("thanks")
    assert attendee.charged() == [2500]


def page_of(attendee: Attendee) -> str:
    """Stripe's page for this gift, which in practice no code leads to."""
    state = attendee.kiosk.giving.state
    assert state is not None
    assert isinstance(state.progress, Scanning)
    return state.progress.link


def test_a_phone_pays_on_its_own_page(attendee: Attendee) -> None:
    attendee.touches("way-in", "amount-2", "pay-by-phone")
    attendee.sees("phone", "scan")
    assert page_of(attendee).startswith(attendee.server.base)
    assert attendee.kiosk.giving.shown.personal
    attendee.kiosk.giving.play("pay")
    attendee.sees("thanks")
    assert attendee.charged() == [9900]


def test_after_a_gift_somebody_becomes_a_member_with_one_touch_and_a_scan(with_dues: Attendee, tmp_path: Path) -> None:
    kiosk = with_dues.kiosk
    with_dues.touches("way-in", "amount-0")
    with_dues.sees("card", "present")
    with_dues.presents()
    with_dues.sees("thanks")
    assert kiosk.giving.shown.dues == "$99"
    with_dues.touches("member-offer")
    with_dues.sees("phone", "scan")
    assert kiosk.giving.shown.member
    kiosk.giving.play("pay")
    with_dues.sees("thanks")
    assert kiosk.giving.shown.member
    assert kiosk.giving.shown.dues == ""
    with_dues.until(lambda: [goal.raised for goal in kiosk.view.shown.goals] == ["$41,354", "75"])
    assert sorted(with_dues.charged()) == [2500, 9900]


def test_somebody_gives_every_month_by_finger_and_phone_and_is_counted_once(monthly: Attendee) -> None:
    kiosk = monthly.kiosk
    monthly.touches("way-in", "give-monthly", "amount-0")
    monthly.sees("phone", "scan")
    assert kiosk.giving.shown.monthly
    kiosk.giving.play("pay")
    monthly.sees("thanks")
    monthly.until(lambda: [goal.raised for goal in kiosk.view.shown.goals][-1] == "1")
    assert monthly.charged() == [2500]


def test_a_gift_is_matched_by_what_is_said_before_and_the_bar_shows_it_as_a_part_of_its_own(matched: Attendee) -> None:
    giving = matched.kiosk.giving

    def goal() -> GoalShown:
        return matched.kiosk.view.shown.goals[0]

    matched.touches("way-in")
    matched.until(lambda: (giving.shown.matched_gift, giving.shown.becomes) == ("$50", "$100"))
    matched.touches("amount-0")
    matched.sees("card", "present")
    assert (giving.shown.gift, giving.shown.becomes) == ("$25", "$50")
    matched.presents()
    matched.sees("thanks")
    assert (giving.shown.match_by, giving.shown.becomes) == ("the Example Foundation", "$50")
    matched.until(lambda: goal().matched_sum == "$25")
    assert goal().raised == "$41,255"
    matched.touches("way-out", "way-in", "amount-1")  # 50 of which 35 are left to match
    matched.sees("card", "present")
    assert (giving.shown.match_by, giving.shown.becomes) == ("the Example Foundation", "")
    matched.presents()
    matched.sees("thanks")
    matched.until(lambda: (goal().matched_sum, goal().match_state) == ("$60", "full"))
    assert goal().raised == "$41,305"
    matched.touches("way-out", "way-in")
    matched.sees("amount")
    assert giving.shown.match_by == ""


def test_three_touches_give_to_a_fund_and_three_more_pay_what_somebody_can(choosing: Attendee) -> None:
    kiosk = choosing.kiosk
    choosing.touches("way-in", "choice-1", "amount-0")
    choosing.sees("card", "present")
    choosing.presents()
    choosing.sees("thanks")
    assert (kiosk.giving.shown.fund, kiosk.giving.shown.goal) == ("Code", "code")
    choosing.touches("member-offer", "choice-1", "confirm")
    choosing.sees("phone", "scan")
    kiosk.giving.play("pay")
    choosing.sees("thanks")
    assert sorted(choosing.charged()) == [2500, 5000]
    choosing.until(lambda: [goal.raised for goal in kiosk.view.shown.goals] == ["$41,305", "75", "$25"])


def test_after_todays_card_somebody_gives_every_month_from_the_next_one_on(monthly: Attendee) -> None:
    kiosk = monthly.kiosk
    monthly.touches("way-in", "amount-0")
    monthly.sees("card", "present")
    monthly.presents()
    monthly.sees("thanks")
    monthly.touches("make-monthly")
    monthly.sees("phone", "scan")
    kiosk.giving.play("pay")
    monthly.sees("thanks")
    assert kiosk.giving.shown.later
    monthly.until(lambda: [goal.raised for goal in kiosk.view.shown.goals][-1] == "1")
    assert monthly.charged() == [2500], "only today's gift"


def test_who_changes_their_mind_about_a_membership_pays_nothing_more(with_dues: Attendee) -> None:
    with_dues.touches("way-in", "amount-0")
    with_dues.sees("card", "present")
    with_dues.presents()
    with_dues.sees("thanks")
    with_dues.touches("member-offer")
    with_dues.sees("phone", "scan")
    with_dues.touches("way-out")
    with_dues.sees("")
    assert with_dues.charged() == [2500]


def test_a_phone_that_pays_after_everybody_left_is_in_the_book_all_the_same(attendee: Attendee) -> None:
    from kiosk.simulator.phone import press

    attendee.touches("way-in", "amount-2", "pay-by-phone")
    attendee.sees("phone", "scan")
    link = page_of(attendee)
    attendee.kiosk.giving.walkAway()
    attendee.sees("")
    press(link, "pay")

    def counted() -> bool:
        assert attendee.kiosk.gifts is not None
        attendee.kiosk.gifts.look()
        QGuiApplication.processEvents()
        return attendee.kiosk.view.shown.goals[0].raised == "$41,329"

    attendee.until(counted)


def test_a_reader_that_is_unplugged_is_said_in_plain_words(attendee: Attendee, expected_warnings: Warnings) -> None:
    expected_warnings.allow("The reader is offline")
    attendee.server.faults.replace(["offline"])
    attendee.touches("way-in", "amount-0")
    attendee.sees("ended", "reader")
    attendee.server.faults.replace([])
    attendee.touches("again")
    attendee.sees("amount")


@pytest.mark.parametrize("limits", [HASTY])
def test_without_a_network_nothing_is_promised_and_the_code_is_there(attendee: Attendee) -> None:
    attendee.server.faults.replace(["refused"])
    attendee.touches("way-in", "amount-0")
    attendee.sees("ended", "network")
    attendee.until(lambda: attendee.there_is("ended-code"))


def test_escape_is_a_way_out_everywhere(attendee: Attendee) -> None:
    window = attendee.kiosk.display.window
    attendee.touches("way-in", "own-amount")
    attendee.sees("keypad")
    for scene in ("amount", ""):
        QTest.keyClick(window, Qt.Key.Key_Escape)
        attendee.sees(scene)


def test_nobody_there_any_more_is_warned_and_wiped(attendee: Attendee) -> None:
    attendee.touches("way-in", "own-amount", "key-4")
    idle = attendee.kiosk.giving._idle
    while attendee.kiosk.giving.shown.warns == 0:
        idle.pass_second()
    attendee.touches("more-time")
    assert attendee.kiosk.giving.shown.warns == 0
    for _ in range(60):
        idle.pass_second()
    attendee.sees("")


@pytest.mark.parametrize("place", [(0.78, 0.14), (0.78, 0.9), (0.3, 0.02), (0.01, 0.5)])
def test_a_finger_that_comes_down_beside_all_buttons_says_that_somebody_is_there(
    place: tuple[float, float], attendee: Attendee
) -> None:
    attendee.touches("way-in")
    attendee.until(lambda: attendee.there_is("amount-0"))
    idle = attendee.kiosk.giving._idle
    before = idle._left
    idle.pass_second()
    window = attendee.kiosk.display.window
    attendee.finger.touch(QPoint(int(place[0] * window.width()), int(place[1] * window.height())))
    attendee.until(lambda: idle._left == before)
    assert attendee.kiosk.giving.shown.scene == "amount"


def test_a_finger_anywhere_on_the_warning_asks_for_more_time_and_touches_nothing_below(attendee: Attendee) -> None:
    attendee.touches("way-in")
    attendee.until(lambda: attendee.there_is("amount-0"))
    below = place_of(attendee.kiosk.display.window, "amount-0")
    assert below is not None
    attendee.is_asked_whether_anybody_is_there()
    attendee.finger.touch(below)
    attendee.until(lambda: attendee.kiosk.giving.shown.warns == 0)
    assert attendee.kiosk.giving.shown.scene == "amount"
    assert attendee.charged() == []


@pytest.mark.parametrize("spot", ["amount-0", "amount-1", "way-out"])
def test_two_fingers_on_the_warning_ask_for_more_time_and_touch_nothing_below(spot: str, attendee: Attendee) -> None:
    be_quick(attendee.kiosk.display.window)
    attendee.touches("way-in")
    attendee.until(lambda: attendee.there_is("amount-0"))
    giving, below = attendee.kiosk.giving, place_of(attendee.kiosk.display.window, spot)
    assert below is not None
    attendee.is_asked_whether_anybody_is_there()
    attendee.finger.press(QPoint(900, 700))
    attendee.finger.touch_beside(below)
    attendee.finger.release(QPoint(900, 700))
    attendee.until(lambda: giving.shown.warns == 0)
    assert giving.shown.scene == "amount"


def test_a_double_tap_on_more_time_types_no_digit(attendee: Attendee) -> None:
    be_quick(attendee.kiosk.display.window)
    attendee.touches("way-in", "own-amount", "key-4")
    below = place_of(attendee.kiosk.display.window, "key-0")
    assert below is not None
    attendee.is_asked_whether_anybody_is_there()
    attendee.finger.touch(below)
    attendee.finger.touch(below)
    attendee.until(lambda: attendee.kiosk.giving.shown.warns == 0)
    assert attendee.kiosk.giving.shown.typed == "$4"


def test_a_finger_that_rests_is_nobody_who_is_there_and_hides_no_other(attendee: Attendee) -> None:
    attendee.touches("way-in")
    attendee.until(lambda: attendee.there_is("amount-0"))
    idle, window = attendee.kiosk.giving._idle, attendee.kiosk.display.window
    rests, beside = QPoint(window.width() // 2, 5), QPoint(window.width() // 3, 5)
    attendee.finger.press(rests)
    for _ in range(2):
        while attendee.kiosk.giving.shown.warns == 0:
            attendee.finger.move(rests)
            idle.pass_second()
        attendee.finger.touch_beside(beside)
        attendee.until(lambda: attendee.kiosk.giving.shown.warns == 0)
    while attendee.kiosk.giving.shown.scene:
        idle.pass_second()
    attendee.finger.release(rests)
    attendee.sees("")


def test_a_kiosk_that_is_killed_in_the_middle_settles_when_it_is_back(
    attendee: Attendee, open_kiosk: OpenKiosk, example_folder: Path
) -> None:
    attendee.touches("way-in", "amount-0")
    attendee.sees("card", "present")
    gifts = attendee.kiosk.gifts
    assert gifts is not None
    gifts._going_on = False  # nothing is called off, as after kill -9
    gifts.close()
    attendee.presents()
    back = open_kiosk(example_folder, practice=True, settings=SETTINGS)
    assert back.gifts is not None
    back.gifts.look()
    attendee.until(lambda: back.view.shown.goals[0].raised == "$41,255")
    assert back.giving.shown.scene == ""


def test_no_address_of_a_person_is_in_any_file_or_log_after_a_receipt(
    attendee: Attendee, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    attendee.touches("way-in", "amount-0")
    attendee.sees("card", "present")
    attendee.presents()
    attendee.sees("thanks")
    attendee.touches("by-email")
    for key in "canary@x":
        attendee.touches(f"key-{key}")
    attendee.touches("key-.com", "send")
    attendee.until(lambda: attendee.kiosk.giving.shown.receipt == "sent")
    with attendee.server.client() as client:
        assert client.v1.payment_intents.list().data[0].receipt_email == "canary@x.com"
    assert attendee.kiosk.giving.shown.email == "canary@x.com"
    attendee.touches("way-out")
    assert attendee.kiosk.giving.shown.email == ""
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    for secret in ("canary@x.com", "canary%40x.com", "rk_test_practice000000000000", "4242424242424242"):
        assert secret.encode() not in kept
        assert secret not in caplog.text
    with open("/proc/self/cmdline", "rb") as words:  # noqa: PTH123 - it has no size
        assert b"canary" not in words.read()


def test_something_unexpected_is_logged_and_the_codes_stay(
    attendee: Attendee, expected_warnings: Warnings, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_warnings.allow("expected")
    expected_warnings.allow("Something went wrong")
    attendee.touches("way-in", "amount-0")
    attendee.sees("card", "present")

    def fail(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("kiosk.giving.payment_service.PaymentService.step", fail)
    attendee.until(lambda: attendee.kiosk.view.shown.scene == "failsafe")
    attendee.sees("checking")
    assert os.environ["KIOSK_STRIPE_API_BASE"] == attendee.server.base
