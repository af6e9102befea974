"""What a volunteer's wishes come to, and what the booth view says."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.booth.ending import Comparing, Reporting, UnderWay
from kiosk.booth.outcome import DisplayOnly, Done, Recorded
from kiosk.booth.standing import DayEntry, LedgerUnusable, Standing, UnclearEntry
from kiosk.checks.check import CheckId, Found
from kiosk.checks.findings import DiskFound, ScreenFound, ShiftFound
from kiosk.giving.why_not import NotAtStripe
from kiosk.ledger.trouble import file_trouble
from kiosk.model.ask import Ask
from kiosk.model.booth_state import OPEN, BoothState
from kiosk.model.campaign import Campaign
from kiosk.model.money import Money
from kiosk.model.texts import Question
from kiosk.ui.booth.controller import BoothController
from kiosk.ui.booth.derive import derive
from kiosk.ui.booth.presence import LEAVES_MILLISECONDS, ON_SHIFT_MILLISECONDS
from kiosk.ui.booth.records import BoothViewState, CheckLine, Level, QuestionShown
from kiosk.ui.booth.view import BoothView
from tests.conftest import NOON
from tests.ledger.reports.finance_days import campaign_with


class Remembered:
    """Remembers what is to be done, and does nothing of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *about: self.asked.append((name, *about))


FULL = LedgerUnusable(file_trouble("disk_full", Path("ledger.sqlite")).trouble)
WITH_CASH = Standing(
    BoothState("open"), entries=(DayEntry(41, NOON, "cash", Money(2000, "USD"), is_undone=True, can_undo=True),)
)
RECORDED = Done(Recorded("cash", Money(1000, "USD"), 0, 41))


@pytest.fixture
def campaign() -> Campaign:
    return campaign_with()


@pytest.fixture
def actions() -> Remembered:
    return Remembered()


@pytest.fixture
def booth(qapp: QGuiApplication, actions: Remembered, campaign: Campaign) -> BoothView:
    booth = BoothView()
    booth.actions = cast(BoothController, actions)
    booth.change(lambda state: replace(state, campaign=campaign, now=NOON))
    booth.enter("volunteer")
    actions.asked.clear()
    return booth


def state_of(campaign: Campaign, **more: Any) -> BoothViewState:
    return BoothViewState(NOON, campaign, role="volunteer", **more)


@pytest.mark.parametrize(
    ("currency", "target", "amounts"),
    [
        ("USD", "60000", ["$5", "$10", "$20", "$50"]),
        ("CZK", "1200000", ["CZK 50", "CZK 100", "CZK 200", "CZK 500"]),
        ("IDR", "600000000", ["IDR 5,000", "IDR 10,000", "IDR 20,000", "IDR 50,000"]),
        ("LBP", "95000000000", ["LBP 500,000", "LBP 1,000,000", "LBP 2,000,000", "LBP 5,000,000"]),
    ],
)
def test_without_amounts_of_its_own_a_campaign_has_some_that_suit_its_goal(
    currency: str, target: str, amounts: list[str]
) -> None:
    campaign = campaign_with(currency=currency, goals=[{"id": "gifts", "unit": "money", "target": target}])
    shown = derive(state_of(campaign, section="record", method="cash"))
    assert [one.text.replace("\u00a0", " ") for one in shown.amounts] == amounts


def test_nothing_is_shown_before_somebody_was_let_in(qapp: QGuiApplication, campaign: Campaign) -> None:
    booth = BoothView()
    booth.change(lambda state: replace(state, campaign=campaign, now=NOON))
    assert not booth.shown.visible
    booth.enter("staff")
    assert booth.shown.visible
    booth.leave()
    assert not booth.shown.visible


def test_cash_takes_three_touches_and_a_fourth_writes_nothing_more(booth: BoothView, actions: Remembered) -> None:
    booth.go("record")
    booth.choose(1)
    booth.record()
    booth.record()
    assert len(actions.asked) == 1
    name, what, amount, reference = actions.asked[0]
    assert (name, what) == ("record", "cash")
    assert amount == 1000
    booth.say(RECORDED)
    booth.record()
    assert actions.asked[1][3] == reference, "the same entry, which the ledger holds once"


def test_an_offers_proceeds_are_typed_as_all_that_it_has_brought(booth: BoothView, actions: Remembered) -> None:
    offer = Ask(kind="offer", text="Get the editor", link="https://www.example.org/editor")
    known = booth.state.campaign
    assert known is not None
    with_offer = replace(known, asks=(*known.asks, offer))
    booth.change(lambda state: replace(state, campaign=with_offer))
    booth.go("record")
    booth.recordBy("offer")
    assert booth.shown.method == "cash", "which offer is said by its place"
    booth.enterOffer(0)
    assert [(one.text, one.chosen) for one in booth.shown.offers] == [("Get the editor", True)]
    assert booth.shown.amounts == ()
    for key in "120":
        booth.press(key)
    assert booth.shown.recordable == "Enter $120 so far"
    booth.record()
    assert actions.asked == [("enter_offer", offer, 120_00)]


def test_each_choice_is_an_entry_of_its_own(booth: BoothView, actions: Remembered) -> None:
    booth.choose(1)
    booth.record()
    booth.say(RECORDED)
    booth.choose(1)
    booth.record()
    assert actions.asked[0][3] != actions.asked[1][3]


def test_an_own_amount_is_typed(booth: BoothView, actions: Remembered) -> None:
    booth.go("record")
    for key in "12.5":
        booth.press(key)
    assert booth.shown.recordable == "Record $12.50 in cash"
    booth.confirm()
    assert actions.asked[0][:3] == ("record", "cash", 1250)
    assert actions.asked[0][3], "so that the ledger holds it once"


def test_an_open_shift_is_not_asked_for_again(booth: BoothView, actions: Remembered) -> None:
    booth.openBooth()
    assert booth.shown.step == "shift_label"
    for key in "a!b":
        booth.press(key)
    booth.confirm()
    assert actions.asked == [("open_booth", "AB")]
    open_shift = Standing(BoothState("display"), "2026-11-23-AB")
    booth.say(Done(DisplayOnly()))
    booth.change(lambda state: replace(state, standing=open_shift))
    booth.back()
    booth.openBooth()
    assert actions.asked[1] == ("open_booth", "")


def test_opening_again_while_initials_are_typed_keeps_them(booth: BoothView) -> None:
    booth.openBooth()
    booth.press("A")
    booth.openBooth()
    assert booth.shown.shift_label == "A"


def test_only_a_time_that_is_offered_closes_the_booth(booth: BoothView, actions: Remembered) -> None:
    booth.closeBooth()
    booth.backAt("2030-01-01T00:00:00+00:00")
    assert actions.asked == []
    booth.backAt(booth.shown.back_times[0].value)
    (name, back), *_ = actions.asked
    assert name == "close_booth"
    assert NOON < back <= NOON + dt.timedelta(minutes=40)


def test_what_was_typed_is_gone_when_nobody_touches_any_more(booth: BoothView) -> None:
    booth.askEmail(1)
    for key in "guido@example.org":
        booth.press(key)
    left: list[bool] = []
    booth.left.connect(lambda: left.append(True))
    booth._nobody_there()
    assert left == [True]
    assert not booth.shown.visible
    assert booth.state.email == ""


@pytest.mark.parametrize("ending", [Comparing(), Reporting()])
def test_while_the_day_is_ended_the_view_stays(booth: BoothView, ending: UnderWay) -> None:
    booth.change(lambda state: replace(state, ending=ending))
    booth._nobody_there()
    assert booth.shown.visible


def test_volunteers_do_not_end_the_program_and_staff_do(booth: BoothView, actions: Remembered) -> None:
    booth.endKiosk()
    assert actions.asked == []
    booth.askQuit()
    assert booth.shown.step == ""
    booth.enter("staff")
    actions.asked.clear()
    booth.endKiosk()
    assert actions.asked == [], "it is asked first"
    booth.askQuit()
    booth.endKiosk()
    assert actions.asked == [("end_kiosk",)]


def test_a_payment_of_which_stripe_has_nothing_is_closed_once_that_was_asked(
    booth: BoothView, actions: Remembered
) -> None:
    booth.askClose()
    booth.closePayment()
    assert (booth.shown.can_close, booth.shown.step, actions.asked) == (False, "", [])
    booth.change(lambda state: replace(state, cards=True, cards_off=NotAtStripe("pi_1")))
    assert booth.shown.can_close
    assert "closes the payment on the Booth page" in booth.shown.reader
    booth.closePayment()
    assert actions.asked == [], "it is asked first"
    booth.askClose()
    assert booth.shown.step == "close"
    booth.closePayment()
    assert actions.asked == [("close_payment",)]


def test_only_a_listed_reason_undoes_something(booth: BoothView, actions: Remembered) -> None:
    booth.change(lambda state: replace(state, standing=WITH_CASH))
    booth.undo(0)
    booth.askReason(41)
    booth.undo(99)
    assert actions.asked == []
    booth.undo(1)
    assert actions.asked == [("undo", 41, "entered twice")]


def test_for_a_minute_what_was_undone_can_be_put_back(booth: BoothView, actions: Remembered) -> None:
    booth.change(lambda state: replace(state, section="gifts", standing=WITH_CASH))
    booth.putBack(41)
    assert actions.asked == []
    booth.may_put_back(41)
    assert booth.shown.gifts[0].can_put_back
    booth.putBack(41)
    assert actions.asked == [("put_back", 41)]
    booth._no_way_back()
    assert not booth.shown.gifts[0].can_put_back


def test_what_was_said_of_one_page_is_not_said_on_the_next(booth: BoothView) -> None:
    booth.go("record")
    booth.say(RECORDED)
    booth.choose(1)
    assert booth.shown.said, "the page is the same"
    booth.go("gifts")
    assert booth.shown.said == ""
    booth.say(RECORDED)
    booth.askReason(41)
    assert booth.shown.said == ""


@pytest.mark.parametrize(
    ("more", "part", "level"),
    [
        (
            {
                "standing": Standing(
                    BoothState("open"),
                    trouble=FULL,
                )
            },
            "Don’t take any here",
            "bad",
        ),
        ({"headline": "The campaign has a mistake."}, "The campaign has a mistake.", "bad"),
        (
            {
                "standing": Standing(
                    BoothState("open"), unclear=(UnclearEntry("K7QF", NOON, Money(1, "USD"), "phone"),)
                )
            },
            "Nobody should pay it again",
            "watch",
        ),
        ({"standing": Standing(BoothState("closed"))}, "People can still scan", "good"),
        ({"standing": Standing(BoothState("display"))}, "touch Open", "good"),
        ({"cards": True, "cards_off": "no_shift"}, "touch Open. Phones and codes work", "watch"),
        ({"cards": True, "cards_off": "no_reader", "practice": True}, "no card reader here yet", "watch"),
        ({"cards": True}, "All is well", "good"),
        ({}, "people give by phone", "good"),
    ],
)
def test_the_line_on_top_says_how_it_is_and_what_to_do(
    campaign: Campaign, more: dict[str, Any], part: str, level: str
) -> None:
    shown = derive(state_of(campaign, **more))
    assert part in shown.health
    assert shown.health_level == level


def found(**levels: Level) -> tuple[CheckLine, ...]:
    """A check-list in which the screen, the disk and the shift are so."""
    findings = {"display": ScreenFound(22.9518), "disk": DiskFound("too_little", 0), "shift": ShiftFound("none")}
    return tuple(CheckLine(cast(CheckId, one), Found(level, findings[one])) for one, level in levels.items())  # type: ignore[arg-type]  # one of the levels


@pytest.mark.parametrize(
    ("more", "part", "level"),
    [
        ({"checks": found(display="watch")}, "Screen: The screen has 23 inches.", "watch"),
        ({"checks": found(display="watch", disk="bad"), "cards": True, "cards_off": "no_reader"}, "Disk: ", "bad"),
        ({"checks": found(display="watch"), "cards": True, "cards_off": "no_reader"}, "cards are off", "watch"),
        ({"checks": found(disk="bad"), "headline": "The campaign has a mistake."}, "The campaign has", "bad"),
        ({"checks": found(display="good", disk="skipped")}, "people give by phone", "good"),
        (
            {"checks": found(shift="watch"), "standing": Standing(OPEN, "2026-11-23-AB")},
            "people give by phone",
            "good",
        ),
        ({"checks": found(display="watch"), "standing": Standing(BoothState("closed"))}, "Screen: ", "watch"),
    ],
)
def test_all_is_well_is_never_said_beside_something_that_wants_a_look(
    campaign: Campaign, more: dict[str, Any], part: str, level: str
) -> None:
    shown = derive(state_of(campaign, **more))
    assert part in shown.health
    assert shown.health_level == level
    levels = {check.level for check in shown.checks}
    assert ("bad" in levels) <= (shown.health_level == "bad")
    assert ("watch" in levels) <= (shown.health_level in ("watch", "bad"))


def test_what_is_worst_stands_first_once_all_was_looked_at(campaign: Campaign) -> None:
    checks = found(display="good", shift="watch", disk="bad")
    assert [one.id for one in derive(state_of(campaign, checks=checks)).checks] == ["disk", "shift", "display"]
    going_on = derive(state_of(campaign, checks=checks, checking=True)).checks
    assert [one.id for one in going_on] == ["display", "shift", "disk"], "nothing moves while it is read"


def test_one_fact_has_one_severity_on_top_and_in_the_list(campaign: Campaign) -> None:
    shown = derive(state_of(campaign, headline="One.", notes=("One.", "Two."), urgent_notes=1))
    assert shown.health_level == "bad"
    assert [(check.text, check.level) for check in shown.checks] == [("One.", "bad"), ("Two.", "watch")]


def test_what_was_found_an_hour_ago_is_not_said_to_whoever_comes_next(booth: BoothView) -> None:
    booth.change(lambda state: replace(state, checks=found(disk="bad")))
    booth.leave()
    booth.enter("volunteer")
    assert booth.shown.checks == ()
    assert booth.shown.health_level == "good"


def test_open_is_not_done_before_a_shift_is(campaign: Campaign) -> None:
    assert derive(state_of(campaign)).state_text == "Open, without a shift"
    assert derive(state_of(campaign, standing=Standing(OPEN, "2026-11-23-AB"))).state_text == "Open"


def test_on_a_shift_no_pin_is_asked_for_each_gift_in_cash(booth: BoothView, actions: Remembered) -> None:
    assert booth.patience == LEAVES_MILLISECONDS
    booth.change(lambda state: replace(state, standing=Standing(OPEN, "2026-11-23-AB")))
    assert booth.patience == ON_SHIFT_MILLISECONDS
    booth.go("gifts")
    assert booth.patience == LEAVES_MILLISECONDS
    touches = [lambda: booth.go("record"), *(lambda key=key: booth.press(key) for key in "125"), booth.record]
    for touch in touches:
        touch()
    assert len(touches) <= 5
    assert actions.asked[-1][:3] == ("record", "cash", 12500)
    assert booth.patience == ON_SHIFT_MILLISECONDS
    booth.enter("staff")
    assert booth.patience == LEAVES_MILLISECONDS, "staff can do more, so less is left open"


def test_a_receipt_goes_out_for_cards_and_only_the_cash_box_is_undone(campaign: Campaign) -> None:
    entries = (
        DayEntry(2, NOON, "card_reader", Money(2500, "USD"), payment_intent="pi_1"),
        DayEntry(1, NOON, "cash", Money(2000, "USD"), can_undo=True),
    )
    card, cash = derive(state_of(campaign, standing=Standing(BoothState("open"), entries=entries))).gifts
    assert (card.can_send, card.can_undo) == (True, False)
    assert (cash.can_send, cash.can_undo) == (False, True)


def test_without_a_campaign_the_view_still_says_what_is_wrong() -> None:
    shown = derive(BoothViewState(NOON, role="staff", headline="There is no campaign.", notes=("One.", "Two.")))
    assert shown.health == "There is no campaign."
    assert [check.text for check in shown.checks] == ["One.", "Two."]


def test_a_yen_has_no_decimal_key(campaign: Campaign) -> None:
    yen = replace(campaign, currency="JPY", amounts=())
    shown = derive(replace(state_of(yen), method="cash"))
    assert shown.point == ""
    assert [amount.text for amount in shown.amounts] == ["¥500", "¥1,000", "¥2,000", "¥5,000"]


def test_a_campaigns_own_questions_come_before_the_usual_ones(campaign: Campaign) -> None:
    asked = Question(question="Where does the money go?", answer="To the people who keep it running.")
    shown = derive(state_of(replace(campaign, questions=(asked,))))
    assert shown.questions[0] == QuestionShown(asked.question, asked.answer)
    assert len(shown.questions) > 4
