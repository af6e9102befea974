"""The view model of giving: whose touch does what, and what is gone afterwards."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.campaigns.folder import read_campaign
from kiosk.model.attempt import (
    Begun,
    Cancelled,
    CancelReason,
    Checking,
    Declined,
    Designation,
    Leaving,
    Paid,
    Pending,
    Presenting,
    Progress,
    Purpose,
    Scanning,
    Unclear,
)
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Method
from kiosk.model.matching import Match, Matching
from kiosk.model.money import Money
from kiosk.model.progress import Reached
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.giving.idle import SECONDS, WARNING_SECONDS
from kiosk.ui.giving.records import GivingState, Step
from kiosk.ui.giving.view import GivingView

EXAMPLE = read_campaign(resource_folder() / EXAMPLE_CAMPAIGN)
PAID = Paid(Money(2500, "USD"), "pi_1")
ENDINGS: dict[str, Progress] = {
    "paid": PAID,
    "declined": Declined("card_declined"),
    "called off": Cancelled("attendee"),
    "offline": Cancelled("reader_offline"),
    "unclear": Unclear("unexpected"),
}


class TestPayments:
    """Remembers what it was asked."""

    __test__ = False

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def begin(self, campaign: Campaign, money: Money, method: Method, purpose: Purpose, what: Designation) -> None:  # noqa: ARG002 - the names are asked for
        self.asked.append(("begin", money.minor, method) if purpose == "gift" else (purpose, money.minor, method))

    def leave(self, reason: CancelReason) -> None:
        self.asked.append(("leave", reason))

    def send_receipt(self, payment_intent: str, email: str) -> None:
        self.asked.append(("receipt", payment_intent, email))

    def ask_on_reader(self, payment_intent: str) -> None:
        self.asked.append(("on reader", payment_intent))

    def play(self, what: str) -> None:
        self.asked.append(("play", what))


@pytest.fixture
def payments() -> TestPayments:
    return TestPayments()


@pytest.fixture
def view(qapp: object, payments: TestPayments) -> GivingView:
    view = GivingView()
    view.actions = payments
    view.show(GivingState(EXAMPLE, "en", cards=True, phones=True))
    return view


def paying(view: GivingView) -> GivingView:
    view.begin()
    view.choose(0)
    view.payByCard()
    return view


def test_one_touch_chooses_an_amount_and_arms_the_reader(view: GivingView, payments: TestPayments) -> None:
    view.first_touch_seconds = 0.0
    view.begin()
    view.toggleFee()
    view.give(0)
    assert payments.asked == [("begin", 2606, "card_reader")]
    assert view.shown.scene == "card"


def test_the_second_half_of_a_double_tap_on_the_way_in_gives_nothing(view: GivingView, payments: TestPayments) -> None:
    view.begin()
    view.give(0)
    assert (payments.asked, view.shown.scene, view.shown.can_pay) == ([], "amount", False)


def test_without_a_reader_the_touch_leads_to_the_phone(view: GivingView, payments: TestPayments) -> None:
    view.show(GivingState(EXAMPLE, "en", phones=True))
    view.first_touch_seconds = 0.0
    view.begin()
    view.give(1)
    assert payments.asked == [("begin", 5000, "phone")]


def test_who_chooses_every_month_is_led_to_the_phone_and_to_no_reader(
    view: GivingView, payments: TestPayments
) -> None:
    terms = replace(EXAMPLE.giving, monthly=True, monthly_stop="https://psfmember.org/stop")
    view.show(GivingState(replace(EXAMPLE, giving=terms), "en", cards=True, phones=True))
    view.first_touch_seconds = 0.0
    view.begin()
    assert (view.shown.offers_monthly, view.shown.monthly, view.shown.by_card) == (True, False, True)
    view.chooseMonthly(True)
    assert (view.shown.monthly, view.shown.by_card) == (True, False)
    view.payByCard()
    assert payments.asked == []
    view.give(0)
    assert payments.asked == [("monthly", 2500, "phone")]
    assert view.shown.stop_at == "psfmember.org"
    view.hear(Scanning("https://checkout.stripe.com/c/pay/cs_1"))
    view.cancel()
    view.hear(Cancelled("attendee"))
    assert (view.shown.scene, view.shown.monthly) == ("amount", True), "what was chosen stays"
    view.cancel()
    view.begin()
    assert not view.shown.monthly, "and is forgotten with whoever chose it"


def test_after_a_gift_the_same_can_be_given_every_month_from_the_next_one_on(
    view: GivingView, payments: TestPayments
) -> None:
    terms = replace(EXAMPLE.giving, monthly=True, monthly_stop="https://psfmember.org/stop")
    campaign = replace(EXAMPLE, giving=terms)
    paid = Paid(EXAMPLE.money(2500), "pi_1")
    view.show(GivingState(campaign, "en", cards=True, phones=True, step="thanks", minor=2500, progress=paid))
    assert view.shown.make_monthly == "$25"
    view.beginMonthly()
    assert payments.asked == [("next_month", 2500, "phone")]
    assert (view.shown.scene, view.shown.later) == ("phone", True)
    view.hear(Begun(EXAMPLE.money(2500)))
    assert (view.shown.scene, view.shown.later, view.shown.receipt, view.shown.make_monthly) == (
        "thanks",
        True,
        "",
        "",
    )
    view.show(GivingState(campaign, "en", phones=True, monthly=True, step="thanks", minor=2500, progress=paid))
    assert view.shown.make_monthly == "", "who gives monthly already isn't asked"


def test_every_month_is_offered_only_by_the_campaign_and_where_a_page_can_be_made(
    view: GivingView, payments: TestPayments
) -> None:
    view.begin()
    view.chooseMonthly(True)
    assert (view.shown.offers_monthly, view.shown.monthly) == (False, False)


@pytest.mark.parametrize("proof", [Cancelled("attendee"), Declined("card_declined")])
def test_row_69_a_phone_has_its_page_only_once_the_reader_is_proven_free(
    view: GivingView, payments: TestPayments, proof: Progress
) -> None:
    paying(view).hear(Presenting("card_declined", 1) if isinstance(proof, Declined) else Presenting())
    view.turnToPhone()
    view.turnToPhone()
    assert payments.asked[1:] == [("leave", "attendee")]
    assert (view.shown.scene, view.shown.pay_state, view.shown.link) == ("card", "leaving", "")
    view.hear(proof)
    assert payments.asked[2:] == [("begin", 2500, "phone")]
    assert view.shown.scene == "phone"


@pytest.mark.parametrize("ending", [PAID, Unclear("unexpected"), Cancelled("reader_offline")])
def test_row_70_a_tap_that_wins_the_race_is_thanked_and_nothing_else_begins(
    view: GivingView, payments: TestPayments, ending: Progress
) -> None:
    paying(view).hear(Presenting())
    view.turnToPhone()
    view.hear(ending)
    assert [what for what, *_ in payments.asked] == ["begin", "leave"]
    assert view.shown.scene == {Paid: "thanks", Unclear: "checking"}.get(type(ending), "ended")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(("give", "phone", "out", "again", "done", "staff", "begin", *ENDINGS)), max_size=25))
def test_whatever_is_touched_there_is_never_a_second_payable_thing(qapp: object, touches: list[str]) -> None:
    view, payments = GivingView(), TestPayments()
    view.actions, view.first_touch_seconds = payments, 0.0
    view.show(GivingState(EXAMPLE, "en", cards=True, phones=True))
    fingers: dict[str, Callable[[], object]] = {
        "give": lambda: view.give(0),
        "phone": view.turnToPhone,
        "out": view.cancel,
        "again": view.again,
        "done": view.done,
        "staff": view.send_away,
        "begin": view.begin,
    }
    open_payments, left_alone = 0, False
    for touch in touches:
        before = len(payments.asked)
        ending = ENDINGS.get(touch)
        if ending is not None and not open_payments:
            continue
        if ending is not None:
            open_payments -= 1
        if ending is not None:
            view.hear(ending)
        else:
            fingers[touch]()
        left_alone = left_alone or touch in ("staff", "done")
        open_payments += sum(what == "begin" for what, *_ in payments.asked[before:])
        if not left_alone:  # else the service ends the one before, and refuses the next until it has
            assert open_payments <= 1


def test_three_fast_taps_are_one_payment(view: GivingView, payments: TestPayments) -> None:
    view.begin()
    view.choose(0)
    for _ in range(3):
        view.payByCard()
    view.payByPhone()
    assert payments.asked == [("begin", 2500, "card_reader")]


def test_a_second_tap_on_what_was_the_keypad_pays_nothing(view: GivingView, payments: TestPayments) -> None:
    view.begin()
    view.own()
    view.press("7")
    view.confirm()
    view.payByCard()
    assert (view.shown.scene, payments.asked) == ("amount", [])
    view.second_tap_seconds = 0.0
    view.payByCard()
    assert payments.asked == [("begin", 700, "card_reader")]


def test_nothing_is_chosen_beforehand_and_nothing_paid_without_a_choice(
    view: GivingView, payments: TestPayments
) -> None:
    view.begin()
    assert not any(amount.chosen for amount in view.shown.amounts)
    view.payByCard()
    assert (view.shown.scene, payments.asked) == ("amount", [])


def test_cancelling_a_payment_waits_for_the_proof_and_goes_back_to_the_amounts(
    view: GivingView, payments: TestPayments
) -> None:
    paying(view).hear(Presenting())
    view.cancel()
    view.cancel()
    assert payments.asked[1:] == [("leave", "attendee")]
    assert (view.shown.scene, view.shown.pay_state) == ("card", "leaving")
    view.hear(Cancelled("attendee"))
    assert (view.shown.scene, view.shown.can_pay) == ("amount", True), "the way back keeps the amount"


def test_a_step_that_was_under_way_when_it_was_called_off_changes_nothing(view: GivingView) -> None:
    paying(view).hear(Presenting())
    view.cancel()
    view.hear(Presenting())
    assert (view.shown.scene, view.shown.pay_state) == ("card", "leaving")
    view.hear(Cancelled("attendee"))
    assert view.shown.scene == "amount"


def test_a_card_that_was_there_before_the_cancel_is_thanked_for(view: GivingView) -> None:
    paying(view).hear(Presenting())
    view.cancel()
    view.hear(PAID)
    assert (view.shown.scene, view.shown.gift) == ("thanks", "$25")


def test_a_declined_card_leaves_the_payment_open_for_another(view: GivingView) -> None:
    paying(view).hear(Presenting("insufficient_funds", 1))
    assert (view.shown.scene, view.shown.declined, view.shown.tries) == ("card", "bank", 1)


@pytest.mark.parametrize(
    ("ending", "state", "keeps"),
    [
        (Declined("card_declined"), "declined", True),
        (Cancelled("idle"), "idle", False),
        (Cancelled("attendee"), "attendee", False),
        (Cancelled("reader_offline"), "reader", True),
        (Cancelled("reader_in_use"), "busy", True),
        (Cancelled("unreachable"), "network", True),
        (Cancelled("refused"), "off", True),
    ],
)
def test_nothing_taken_says_why_and_leads_back_with_the_amount_of_whoever_is_surely_there_still(
    view: GivingView, ending: Progress, state: str, *, keeps: bool
) -> None:
    paying(view).hear(ending)
    assert (view.shown.scene, view.shown.pay_state) == ("ended", state)
    assert view.shown.link.startswith("https://")
    view.again()
    assert (view.shown.scene, view.shown.can_pay) == ("amount", keeps)
    assert [amount.chosen for amount in view.shown.amounts] == [keeps, False, False]


def test_after_three_declines_the_code_beside_it_carries_the_amount(view: GivingView) -> None:
    view.show(GivingState(with_page(), "en", cards=True, phones=True))
    paying(view).hear(Declined("card_declined"))
    assert view.shown.link == "https://psfmember.org/give?amount=25"


def test_a_gift_over_the_limit_is_thanked_for_and_led_on(view: GivingView, payments: TestPayments) -> None:
    view.show(GivingState(with_page(), "en", cards=True, phones=True))
    view.begin()
    view.own()
    for key in "7500":
        view.press(key)
    assert view.shown.typed_wrong == "more"
    view.confirm()
    assert (view.shown.scene, view.shown.gift) == ("large", "$7,500")
    assert view.shown.link == "https://psfmember.org/give?amount=7500"
    view.payByCard()
    assert payments.asked == []
    view.again()
    assert (view.shown.scene, view.shown.typed) == ("keypad", "$7,500")
    view.confirm()
    view.cancel()
    assert (view.shown.scene, view.shown.typed) == ("keypad", "$7,500")


def test_without_a_page_for_amounts_a_large_gift_still_has_a_code(view: GivingView) -> None:
    view.begin()
    view.own()
    for key in "7500":
        view.press(key)
    view.confirm()
    assert view.shown.link == EXAMPLE.asks[0].link


def test_a_campaign_without_amounts_leads_straight_to_the_keys(view: GivingView, payments: TestPayments) -> None:
    view.show(GivingState(replace(EXAMPLE, amounts=()), "en", cards=True))
    view.begin()
    assert view.shown.scene == "keypad"
    view.cancel()
    assert view.shown.scene == "", "there is nothing before the keys"
    view.begin()
    view.press("7")
    view.confirm()
    assert (view.shown.scene, view.shown.can_pay) == ("amount", True)
    view.cancel()
    assert payments.asked == []


@pytest.mark.parametrize("before", [Scanning("https://x.example/"), Leaving()])
@pytest.mark.parametrize("way_out", [GivingView.done, GivingView.cancel])
def test_money_that_comes_later_is_said_to_be_on_its_way_and_nobody_is_led_to_pay_again(
    view: GivingView, payments: TestPayments, before: Progress, way_out: Callable[[GivingView], None]
) -> None:
    view.begin()
    view.choose(0)
    view.payByPhone()
    view.hear(before)
    view.hear(Pending(Money(2500, "USD")))
    assert (view.shown.scene, view.shown.receipt, view.shown.link) == ("pending", "", "")
    assert view.shown.gift == "$25"
    way_out(view)
    assert view.shown.scene == ""
    assert [what for what, *_ in payments.asked] == ["begin"], "nothing is called off"


def test_a_gift_by_phone_is_not_asked_for_a_receipt_again(view: GivingView) -> None:
    view.begin()
    view.choose(0)
    view.payByPhone()
    view.hear(PAID)
    assert (view.shown.scene, view.shown.receipt) == ("thanks", "on_phone")
    view.done()
    paying(view).hear(PAID)
    assert view.shown.receipt == "offered"


def test_a_code_of_practice_says_that_it_is_practice(view: GivingView) -> None:
    view.show(GivingState(EXAMPLE, "en", phones=True, practice=True))
    view.begin()
    view.choose(0)
    view.payByPhone()
    view.hear(Scanning("http://127.0.0.1:1234/pay"))
    assert view.shown.link.startswith("This is practice")


@pytest.mark.parametrize("doubt", [Checking("unexpected"), Unclear("unexpected")])
def test_while_it_is_unclear_nobody_is_told_that_it_failed(view: GivingView, doubt: Progress) -> None:
    paying(view).hear(doubt, "A7K2")
    assert (view.shown.scene, view.shown.code) == ("checking", "A7K2")


def test_row_33_while_a_payment_is_checked_the_next_is_refused(view: GivingView) -> None:
    paying(view).hear_refusal("still_checking", checking=True)
    assert (view.shown.scene, view.shown.pay_state) == ("resting", "checking")


def test_a_payment_without_news_is_shown_as_being_checked(view: GivingView) -> None:
    paying(view)._late.timeout.emit()
    assert view.shown.scene == "checking"
    view.hear(PAID)
    assert view.shown.scene == "thanks"


def test_what_ends_after_somebody_left_changes_nothing_on_the_screen(view: GivingView) -> None:
    paying(view).hear(Presenting())
    for _ in range(SECONDS["card"]):
        view._idle.pass_second()
    assert view.shown.scene == ""
    view.hear(PAID)
    assert view.shown.scene == ""


def test_nobody_there_is_warned_then_everything_is_wiped(view: GivingView, payments: TestPayments) -> None:
    left: list[bool] = []
    view.left.connect(lambda: left.append(True))
    paying(view).hear(Presenting())
    for _ in range(SECONDS["card"] - WARNING_SECONDS):
        view._idle.pass_second()
    assert view.shown.warns == WARNING_SECONDS
    view.touched()
    assert view.shown.warns == 0
    for _ in range(SECONDS["card"]):
        view._idle.pass_second()
    assert payments.asked[-1] == ("leave", "idle")
    assert (view.state, left) == (GivingState(EXAMPLE, "en", cards=True, phones=True), [True])


def test_a_receipt_is_sent_once_and_its_address_seen_mended_and_forgotten(
    view: GivingView, payments: TestPayments
) -> None:
    paying(view).hear(PAID)
    view.askEmail()
    for key in "ada@example.org":
        view.press(key)
    view.sendReceipt()
    view.sendReceipt()
    assert payments.asked[1:] == [("receipt", "pi_1", "ada@example.org")]
    view.hear_receipt("sent")
    assert (view.shown.scene, view.shown.receipt, view.shown.email) == ("thanks", "sent", "ada@example.org")
    view.askEmail()
    for _ in "org":
        view.erase()
    for key in "com":
        view.press(key)
    view.sendReceipt()
    assert payments.asked[2:] == [("receipt", "pi_1", "ada@example.com")]
    view.hear_receipt("sent")
    view.done()
    assert view.state is not None
    assert view.state.email == ""


def test_an_unfinished_address_is_not_sent(view: GivingView, payments: TestPayments) -> None:
    paying(view).hear(PAID)
    view.askEmail()
    for key in "ada@":
        view.press(key)
    view.sendReceipt()
    assert len(payments.asked) == 1


def test_without_anything_to_pay_by_there_is_no_way_in(view: GivingView) -> None:
    view.show(GivingState(EXAMPLE, "en"))
    assert view.shown.offered is False
    view.begin()
    assert view.shown.scene == ""


def with_page() -> Campaign:
    """The example, with a page of the charity's own that takes an amount."""
    template = "https://psfmember.org/give?amount={amount}"
    asks = (replace(ask, link_with_amount=template) if ask.kind == "donate" else ask for ask in EXAMPLE.asks)
    return replace(EXAMPLE, asks=tuple(asks))


def test_without_a_key_the_phones_code_leads_to_the_charitys_page_with_the_amount(view: GivingView) -> None:
    view.show(GivingState(with_page(), "en"))
    assert view.shown.offered is True
    view.begin()
    view.choose(1)
    view.payByPhone()
    assert (view.shown.scene, view.shown.personal) == ("phone", False)
    assert view.shown.link == "https://psfmember.org/give?amount=50"


def test_a_campaign_saved_meanwhile_waits_until_the_gift_is_given(view: GivingView) -> None:
    other = replace(EXAMPLE, organisation="Another")
    view.begin()
    view.give_to(other, "en", practice=False)
    assert view.shown.organisation == EXAMPLE.organisation
    view.cancel()
    assert view.shown.organisation == "Another"


def test_the_part_of_the_bar_that_is_new_is_told(view: GivingView) -> None:
    view.goal_share = lambda minor, _: minor / 10_000
    paying(view).hear(PAID)
    assert view.shown.added == 0.25
    view.show(replace(view.state or GivingState(EXAMPLE, "en"), step=""))
    assert view.shown.added == 0.0


def test_marks_say_what_is_suggested_and_what_is_most_chosen_and_choose_nothing(view: GivingView) -> None:
    first, second, *others = EXAMPLE.amounts
    marked = (replace(first, suggested=True), second, *others)
    view.update(lambda state: replace(state, campaign=replace(EXAMPLE, amounts=marked)))
    view.begin()
    assert [amount.mark for amount in view.shown.amounts] == ["suggested", "", *[""] * len(others)]
    view.hear_most_chosen(second.amount)
    assert [amount.mark for amount in view.shown.amounts] == ["suggested", "most_chosen", *[""] * len(others)]
    assert not any(amount.chosen for amount in view.shown.amounts)
    view.done()
    view.begin()
    assert view.shown.amounts[1].mark == "most_chosen"


def test_the_readers_picture_is_that_of_the_reader_and_the_arrow_points_where_it_stands(view: GivingView) -> None:
    paying(view)
    assert (view.shown.reader, view.shown.reader_side) == ("wisepos_e", "")
    view.point_to_reader("left")
    view.hear_offer(None, checking=False, phones=True, reader="p400")
    view.wipe()
    view.hear_offer("no_shift", checking=False, phones=True)
    paying(view)
    assert (view.shown.reader, view.shown.reader_side) == ("p400", "left")


@pytest.mark.parametrize(
    ("reached", "shown"),
    [
        (None, ("", "")),
        (Reached(5_000_000, 6_000_000, 5_000_000), ("milestone", "$50,000")),
        (Reached(6_000_000, 6_000_000, 6_000_000), ("goal", "$60,000")),
        (Reached(6_000_000, 6_000_000, 4_128_000), ("", "")),
    ],
)
def test_joy_is_as_large_as_what_the_gift_reaches(
    view: GivingView, reached: Reached | None, shown: tuple[str, str]
) -> None:
    view.reached_by = lambda _, __: reached
    paying(view).hear(PAID)
    assert (view.shown.reached, view.shown.mark) == shown
    view.done()
    paying(view)
    assert view.shown.reached == ""


def test_while_a_payment_is_checked_the_way_out_leads_to_no_amounts(view: GivingView) -> None:
    paying(view).hear(Checking("unexpected"))
    view.cancel()
    assert view.shown.scene == ""


OFFER = Matching(by="the Foundation", cap=5000_00)


def told(view: GivingView) -> tuple[str, str, str]:
    return view.shown.match_by, view.shown.matched_gift, view.shown.becomes


def test_a_gift_is_said_to_become_more_only_where_that_is_sure(view: GivingView) -> None:
    first = EXAMPLE.amounts[0].amount
    view.update(lambda state: replace(state, campaign=replace(EXAMPLE, matching=OFFER)))
    view.hear_goal(Match(0, 5000, 5000, "running"), 0)
    view.begin()
    assert told(view) == ("the Foundation", "$50", "$100")
    view.hear_goal(Match(4000, 1000, 1000, "running"), 0)
    assert told(view) == ("the Foundation", "", "")
    view.hear_goal(Match(5000, 0, 0, "full"), 0)
    assert told(view) == ("", "", "")
    view.hear_goal(Match(0, 5000, first, "running"), 0)
    view.done()
    view.first_touch_seconds = 0.0
    view.begin()
    view.give(0)
    assert view.shown.scene == "card"
    assert told(view) == ("the Foundation", "$25", "$50")


@pytest.mark.parametrize(
    ("step", "cards", "phones", "sure"),
    [
        ("amount", True, False, "$100"),
        ("amount", False, False, ""),
        ("phone", True, False, ""),
        ("phone", True, True, "$100"),
    ],
)
def test_nothing_is_promised_of_a_gift_that_is_given_on_a_website(
    view: GivingView, step: Step, cards: bool, phones: bool, sure: str
) -> None:
    matched = replace(EXAMPLE, matching=OFFER)
    view.hear_goal(Match(0, 5000, 5000, "running"), 0)
    view.begin()
    view.update(lambda state: replace(state, campaign=matched, step=step, cards=cards, phones=phones, minor=5000))
    assert told(view) == ("the Foundation", "$50" if sure else "", sure)


def test_what_was_promised_stays_through_the_payment_and_the_next_one_hears_anew(view: GivingView) -> None:
    view.update(lambda state: replace(state, campaign=replace(EXAMPLE, matching=OFFER)))
    view.hear_goal(Match(0, 5000, 2500, "running"), 0)
    view.first_touch_seconds = 0.0
    view.begin()
    view.give(0)
    view.hear_goal(Match(0, 5000, 0, "running"), 0)  # the attempt itself is under way now
    assert told(view) == ("the Foundation", "$25", "$50")
    view.hear(Paid(EXAMPLE.money(2500), "pi_1"))
    view.hear_goal(Match(2500, 2500, 0, "running"), 0)
    assert told(view) == ("the Foundation", "$25", "$50")
    view.done()
    view.begin()
    assert told(view) == ("the Foundation", "", "")


def test_close_to_the_goal_the_screen_says_what_is_missing_and_which_amounts_reach_it(view: GivingView) -> None:
    view.hear_goal(None, 4000)
    view.begin()
    assert view.shown.missing == "$40"
    assert [amount.mark for amount in view.shown.amounts] == ["", "closes", "closes"]
    view.hear_goal(None, 0)
    assert view.shown.missing == ""
    assert "closes" not in [amount.mark for amount in view.shown.amounts]
