"""What a volunteer's wishes come to, and what the booth view says."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.booth.standing import DayEntry, Standing, UnclearEntry
from kiosk.model.booth_state import BoothState
from kiosk.model.campaign import Campaign, Question
from kiosk.model.money import Money
from kiosk.ui.booth.derive import derive
from kiosk.ui.booth.records import QuestionShown
from kiosk.ui.booth.state import BoothViewState
from kiosk.ui.booth.view import BoothView
from tests.conftest import NOON
from tests.ledger.reports.finance_days import campaign_with


class Clerk:
    """Remembers what was wished, and does nothing of it until told."""

    def __init__(self) -> None:
        self.wished: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *about: self.wished.append((name, *about))


@pytest.fixture
def campaign() -> Campaign:
    return campaign_with()


@pytest.fixture
def clerk() -> Clerk:
    return Clerk()


@pytest.fixture
def booth(qapp: QGuiApplication, clerk: Clerk, campaign: Campaign) -> BoothView:
    booth = BoothView()
    booth.clerk = clerk
    booth.learn(campaign=campaign, now=NOON)
    booth.enter("volunteer")
    clerk.wished.clear()
    return booth


def facts(campaign: Campaign, **more: Any) -> BoothViewState:
    return BoothViewState(NOON, campaign, role="volunteer", **more)


def test_nothing_is_shown_before_somebody_was_let_in(qapp: QGuiApplication, campaign: Campaign) -> None:
    booth = BoothView()
    booth.learn(campaign=campaign, now=NOON)
    assert not booth.shown.visible
    booth.enter("staff")
    assert booth.shown.visible
    booth.leave()
    assert not booth.shown.visible


def test_cash_takes_three_touches_and_a_fourth_writes_nothing_more(booth: BoothView, clerk: Clerk) -> None:
    booth.go("record")
    booth.choose(1)
    booth.record()
    booth.record()
    assert len(clerk.wished) == 1
    name, what, amount, reference = clerk.wished[0]
    assert (name, what) == ("record", "cash")
    assert amount == 1000
    booth.say("Recorded.")
    booth.record()
    assert clerk.wished[1][3] == reference, "the same entry, which the book holds once"


def test_each_choice_is_an_entry_of_its_own(booth: BoothView, clerk: Clerk) -> None:
    booth.choose(1)
    booth.record()
    booth.say("Recorded.")
    booth.choose(1)
    booth.record()
    assert clerk.wished[0][3] != clerk.wished[1][3]


def test_an_own_amount_is_typed(booth: BoothView, clerk: Clerk) -> None:
    booth.own()
    for key in "12.5":
        booth.press(key)
    assert booth.shown.recordable == "Record $12.50 in cash"
    booth.confirm()
    assert clerk.wished[0][:3] == ("record", "cash", 1250)


def test_an_open_shift_is_not_asked_for_again(booth: BoothView, clerk: Clerk) -> None:
    booth.openBooth()
    assert booth.shown.step == "sign"
    for key in "a!b":
        booth.press(key)
    booth.confirm()
    assert clerk.wished == [("open_booth", "AB")]
    booth.say("Open.", standing=Standing(BoothState("display"), "2026-11-23-AB"))
    booth.back()
    booth.openBooth()
    assert clerk.wished[1] == ("open_booth", "")


def test_only_a_time_that_is_offered_closes_the_booth(booth: BoothView, clerk: Clerk) -> None:
    booth.closeBooth()
    booth.backAt("2030-01-01T00:00:00+00:00")
    assert clerk.wished == []
    booth.backAt(booth.shown.back_times[0].value)
    (name, back), *_ = clerk.wished
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
    assert booth.facts.email == ""


def test_while_the_day_is_compared_the_view_stays(booth: BoothView) -> None:
    booth.learn(ending="comparing")
    booth._nobody_there()
    assert booth.shown.visible


def test_volunteers_do_not_end_the_program_and_staff_do(booth: BoothView, clerk: Clerk) -> None:
    booth.endKiosk()
    assert clerk.wished == []
    booth.enter("staff")
    clerk.wished.clear()
    booth.endKiosk()
    assert clerk.wished == [("end_kiosk",)]


def test_only_a_listed_reason_takes_something_back(booth: BoothView, clerk: Clerk) -> None:
    booth.takeBack(0)
    booth.askReason(41)
    booth.takeBack(99)
    assert clerk.wished == []
    booth.takeBack(1)
    assert clerk.wished == [("take_back", 41, "entered twice")]


@pytest.mark.parametrize(
    ("more", "part", "level"),
    [
        ({"standing": Standing(BoothState("open"), trouble="The disk is full.")}, "Take no gifts", "bad"),
        ({"headline": "The campaign has a mistake."}, "The campaign has a mistake.", "bad"),
        (
            {
                "standing": Standing(
                    BoothState("open"), unclear=(UnclearEntry("K7QF", NOON, Money(1, "USD"), "phone"),)
                )
            },
            "nobody should pay it again",
            "watch",
        ),
        ({"standing": Standing(BoothState("closed"))}, "people can still scan", "good"),
        ({"standing": Standing(BoothState("display"))}, "touch Open", "good"),
        ({"cards": True, "cards_off": "No shift."}, "touch Open. Phones and codes work", "watch"),
        ({"cards": True, "cards_off": "No reader.", "practice": True}, "No reader.", "watch"),
        ({"cards": True}, "All is well", "good"),
        ({}, "people give with their phones", "good"),
    ],
)
def test_the_line_on_top_says_how_it_is_and_what_to_do(
    campaign: Campaign, more: dict[str, Any], part: str, level: str
) -> None:
    shown = derive(facts(campaign, **more))
    assert part in shown.health
    assert shown.health_level == level


def test_a_receipt_goes_out_for_cards_and_taking_back_is_for_the_box(campaign: Campaign) -> None:
    entries = (
        DayEntry(2, NOON, "card_reader", Money(2500, "USD"), payment_intent="pi_1"),
        DayEntry(1, NOON, "cash", Money(2000, "USD"), can_take_back=True),
    )
    card, cash = derive(facts(campaign, standing=Standing(BoothState("open"), entries=entries))).gifts
    assert (card.can_send, card.can_take_back) == (True, False)
    assert (cash.can_send, cash.can_take_back) == (False, True)


def test_without_a_campaign_the_view_still_says_what_is_wrong() -> None:
    shown = derive(BoothViewState(NOON, None, role="staff", headline="There is no campaign.", notes=("One.", "Two.")))
    assert shown.health == "There is no campaign."
    assert [check.text for check in shown.checks] == ["One.", "Two."]


def test_a_yen_has_no_decimal_key(campaign: Campaign) -> None:
    yen = campaign.model_copy(update={"currency": "JPY", "amounts": ()})
    shown = derive(replace(facts(yen), method="cash"))
    assert shown.point == ""
    assert [amount.text for amount in shown.amounts] == ["¥500", "¥1,000", "¥2,000", "¥5,000"]


def test_a_campaigns_own_questions_come_before_the_usual_ones(campaign: Campaign) -> None:
    asked = Question(question="Where does the money go?", answer="To the people who keep it running.")
    shown = derive(facts(campaign.model_copy(update={"questions": (asked,)})))
    assert shown.questions[0] == QuestionShown(asked.question, asked.answer)
    assert len(shown.questions) > 4
