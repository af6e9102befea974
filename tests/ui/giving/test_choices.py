"""Funds before the amount, and dues by name or on a scale: few touches, and the way back keeps what was chosen."""

from dataclasses import replace

import pytest

from kiosk.model.attempt import Cancelled, Designation, Paid, Presenting, Progress, Scanning
from kiosk.model.campaign import Campaign
from kiosk.model.designation import SLIDING_SCALE, Fund, SlidingScale, Tier, goal_of_gift
from kiosk.model.money import Money
from kiosk.ui.giving.idle import SECONDS
from kiosk.ui.giving.records import GivingState
from kiosk.ui.giving.view import GivingView
from tests.ui.giving.test_view import EXAMPLE, TestPayments

FUNDS = (Fund(id="docs", name="Docs", detail="Guides"), Fund(id="code", name="Code"))
TIERS = (
    Tier(id="full", name="Supporting", amount=99_00, detail=None),
    Tier(id="student", name="Student", amount=25_00, detail="With a card"),
)
SCALE = SlidingScale(least=25_00, suggested=50_00, most=500_00, detail=None)
OF_FUNDS = replace(EXAMPLE, funds=FUNDS)
OF_DUES = replace(EXAMPLE, dues=TIERS, sliding_scale=SCALE)


class Payments(TestPayments):
    __test__ = False

    def __init__(self) -> None:
        super().__init__()
        self.designated: list[Designation] = []

    def begin(self, *values: object) -> None:
        super().begin(*values)  # type: ignore[arg-type]
        self.designated += [one for one in values if isinstance(one, Designation)]


def screen(campaign: Campaign, **known: object) -> tuple[GivingView, Payments]:
    view, payments = GivingView(), Payments()
    view.actions, view.first_touch_seconds, view.second_tap_seconds = payments, 0.0, 0.0
    view.show(replace(GivingState(campaign, "en", cards=True, phones=True), **known))  # type: ignore[arg-type]
    return view, payments


def thanked(campaign: Campaign) -> tuple[GivingView, Payments]:
    """Somebody who has just given 25 by card."""
    view, payments = screen(campaign)
    view.begin()
    view.give(0)
    view.hear(Paid(Money(25_00, "USD"), "pi_1"))
    return view, payments


def test_a_gift_is_for_the_fund_that_was_touched_before_its_amount(qapp: object) -> None:
    view, payments = screen(OF_FUNDS)
    view.begin()
    assert (view.shown.scene, [one.text for one in view.shown.choices]) == ("fund", ["Docs", "Code"])
    view.pick(1)
    assert (view.shown.scene, view.shown.fund) == ("amount", "Code")
    view.give(0)
    assert payments.asked == [("begin", 2500, "card_reader")]
    assert payments.designated == [Designation(fund="code")]
    view.hear(Paid(Money(25_00, "USD"), "pi_1"))
    assert view.shown.fund == "Code"


def test_the_way_back_keeps_fund_and_amount_step_by_step(qapp: object) -> None:
    view, _ = screen(OF_FUNDS)
    view.begin()
    view.pick(0)
    view.give(1)
    view.hear(Presenting())
    view.cancel()
    view.hear(Cancelled("attendee"))
    assert (view.shown.scene, view.shown.fund, view.shown.amounts[1].chosen) == ("amount", "Docs", True)
    view.own()
    view.cancel()
    assert (view.shown.scene, view.shown.fund) == ("amount", "Docs")
    view.cancel()
    assert (view.shown.scene, [one.chosen for one in view.shown.choices]) == ("fund", [True, False])
    view.cancel()
    assert view.shown.scene == ""
    view.begin()
    assert not any(one.chosen for one in view.shown.choices)


@pytest.mark.parametrize("ending", [Cancelled("reader_offline"), Cancelled("unreachable")])
def test_whoever_tries_again_after_trouble_still_gives_to_the_same_fund(qapp: object, ending: Progress) -> None:
    view, payments = screen(OF_FUNDS)
    view.begin()
    view.pick(0)
    view.give(0)
    view.hear(ending)
    view.again()
    view.payByPhone()
    assert payments.designated == 2 * [Designation(fund="docs")]


def test_nobody_is_asked_for_the_only_fund_and_none_is_asked_that_no_payment_can_carry(qapp: object) -> None:
    view, payments = screen(replace(EXAMPLE, funds=FUNDS[:1]))
    view.begin()
    view.give(0)
    assert payments.designated == [Designation(fund="docs")]
    link = "https://psfmember.org/give?amount={amount}"
    asks = tuple(replace(ask, link_with_amount=link) for ask in EXAMPLE.asks)
    view, _ = screen(replace(OF_FUNDS, asks=asks), cards=False, phones=False)
    view.begin()
    assert view.shown.scene == "amount"


def test_the_second_half_of_a_double_tap_chooses_no_fund_and_no_amount(qapp: object) -> None:
    view, payments = screen(OF_FUNDS)
    view.first_touch_seconds = 60.0
    view.begin()
    view.pick(0)
    assert view.shown.scene == "fund"
    view.first_touch_seconds = 0.0
    view.pick(0)
    view.first_touch_seconds = 60.0
    view.give(0)
    assert (view.shown.scene, payments.asked) == ("amount", [])


def test_dues_with_a_name_are_two_touches_and_a_scan_away(qapp: object) -> None:
    view, payments = thanked(OF_DUES)
    assert (view.shown.dues, view.shown.chooses_dues) == ("$25", True)
    view.becomeMember()
    assert (view.shown.scene, [one.text for one in view.shown.choices]) == ("dues", ["$99", "$25", ""])
    assert view.shown.choices[1].detail == "Student\nWith a card"
    view.pick(1)
    assert (view.shown.scene, payments.asked[-1]) == ("phone", ("membership", 2500, "phone"))
    assert payments.designated[-1] == Designation(tier="student")
    view.hear(Scanning("https://checkout.stripe.com/x"))
    view.cancel()
    view.hear(Cancelled("attendee"))
    assert (view.shown.scene, [one.chosen for one in view.shown.choices]) == ("dues", [False, True, False])
    view.cancel()
    assert view.shown.scene == ""


def test_what_somebody_can_is_typed_within_the_limits_and_suggested_at_first(qapp: object) -> None:
    view, payments = thanked(OF_DUES)
    view.becomeMember()
    view.pick(2)
    assert (view.shown.scene, view.shown.typed, view.shown.least, view.shown.most) == ("keypad", "$50", "$25", "$500")
    view.press("2")
    assert (view.shown.typed, view.shown.typed_wrong) == ("$2", "less")
    view.confirm()
    assert view.shown.scene == "keypad"
    for key in "500":
        view.press(key)
    assert view.shown.typed_wrong == "more"
    view.confirm()
    assert view.shown.scene == "keypad"
    for _ in "00":
        view.erase()
    view.confirm()
    assert (view.shown.scene, payments.asked[-1]) == ("phone", ("membership", 2500, "phone"))
    assert payments.designated[-1] == Designation(tier=SLIDING_SCALE)


def test_the_suggested_dues_are_one_touch_more_and_the_way_back_leads_to_the_thanks(qapp: object) -> None:
    view, payments = thanked(replace(EXAMPLE, sliding_scale=SCALE))
    view.becomeMember()
    assert (view.shown.scene, view.shown.typed) == ("keypad", "$50")
    view.cancel()
    assert (view.shown.scene, view.shown.gift, view.shown.member) == ("thanks", "$25", False)
    view.becomeMember()
    view.erase()
    assert view.shown.typed == ""
    view.cancel()
    view.becomeMember()
    view.confirm()
    assert payments.asked[-1] == ("membership", 5000, "phone")


def test_who_leaves_at_a_choice_is_asked_and_then_forgotten(qapp: object) -> None:
    assert {"fund", "dues"} <= SECONDS.keys()
    view, _ = screen(OF_FUNDS)
    view.begin()
    view.pick(0)
    view.send_away()
    assert view.state is not None
    assert (view.shown.scene, view.state.fund) == ("", "")


def test_the_bar_of_the_thanks_is_that_of_the_gifts_own_fund_or_else_of_all_gifts() -> None:
    (money, *_) = EXAMPLE.goals
    of_docs = replace(money, id="docs", fund="docs")
    assert goal_of_gift((money, of_docs), "docs") == "docs"
    assert goal_of_gift((of_docs, money), "code") == money.id
    assert goal_of_gift((of_docs,), "") == ""


def test_the_phones_scene_names_what_its_page_takes_beside_cards(qapp: object) -> None:
    view, _ = screen(EXAMPLE, step="phone", minor=25_00, progress=Scanning("https://x.example/", ("twint", "paypal")))
    assert view.shown.brands == "TWINT · PayPal"
    view.hear(Scanning("https://x.example/"))
    assert view.shown.brands == ""
