"""Somebody gives every month: the first payment is a gift at once, with one monthly supporter more, once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.giving.phone_page import page_for
from kiosk.ledger.encoding import decode, encode
from kiosk.ledger.ledger import Ledger
from kiosk.model.attempt import UNDESIGNATED, Attempt, Begun, Cancelled, Paid, new_attempt_id, purpose_of
from kiosk.model.fact import AttemptOpened, Gift, MonthlyBegan, Void
from kiosk.model.money import Money
from kiosk.model.monthly import a_month_after
from kiosk.model.tally import tally_of
from kiosk.payments.checkout import Monthly, Session
from kiosk.payments.stripe_checkout import stripe_checkout
from kiosk.words.paying import PayingWords
from tests.ledger.books import ME, NOON, OTHER, opened
from tests.ledger.reports.finance_days import campaign_with
from tests.payments.phone_booth import GIFT, PhoneBooth, phone_booth
from tests.simulator.held_to_stripe import TestKey

MONTH = Money(1000, "USD")
SUPPORTERS = {"id": "monthly", "unit": "supporters", "title": "monthly supporters", "target": 100, "start": 7}


def first_month(taken_by: str = "") -> Gift:
    return Gift("phone", MONTH, "pi_1", "r0123456789abcdef", taken_by, NOON)


def supporters(ledger: Ledger) -> int:
    campaign = campaign_with(goals=[SUPPORTERS])
    return tally_of(campaign, ledger.book(campaign.id), ME.uuid, NOON).goals["monthly"].raised - 7


def test_an_id_says_that_somebody_gives_monthly() -> None:
    assert purpose_of(new_attempt_id("monthly")) == "monthly"


def test_the_first_month_is_one_gift_and_one_supporter_more_once(tmp_path: Path) -> None:
    drive = campaign_with().id
    with opened(tmp_path) as ledger:
        for _ in range(2):
            ledger.append(drive, first_month())
        assert [type(fact.entry) for fact in ledger.facts()] == [Gift, MonthlyBegan]
        assert supporters(ledger) == 1
        began = list(ledger.facts())[-1]
        assert decode(encode(began)) == began
        ledger.append(drive, Void(began.sequence, "two for one"))
        assert supporters(ledger) == 0


def test_a_later_payment_is_a_gift_and_nobody_new(tmp_path: Path) -> None:
    drive = campaign_with().id
    with opened(tmp_path) as ledger:
        ledger.append(drive, first_month())
        ledger.append(drive, Gift("phone", MONTH, "pi_2", "", ME.uuid, NOON))
        assert supporters(ledger) == 1
        assert sum(isinstance(fact.entry, Gift) for fact in ledger.facts()) == 2


def test_who_begins_next_month_is_a_supporter_without_a_gift_and_the_attempt_is_over(tmp_path: Path) -> None:
    drive = campaign_with().id
    with opened(tmp_path) as ledger:
        ledger.append(drive, AttemptOpened("r1", "phone", MONTH))
        assert [one.id for one in ledger.open_attempts()] == ["r1"]
        ledger.append(drive, MonthlyBegan("r1", MONTH))
        assert ledger.open_attempts() == ()
        assert supporters(ledger) == 1


@pytest.mark.parametrize("taken_by", [ME.uuid, OTHER.uuid])
def test_a_kiosk_that_only_saw_it_at_stripe_makes_no_supporter_of_anothers(tmp_path: Path, taken_by: str) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(campaign_with().id, first_month(taken_by))
        assert supporters(ledger) == (taken_by == ME.uuid)


# On the phone

BEGUN = ["opened phone", "asked cs_", "gift phone", "monthly 20.00"]


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[PhoneBooth]:
    with phone_booth(tmp_path) as booth:
        yield booth


def test_the_first_month_is_paid_on_the_phone_and_thanked_as_one_gift(booth: PhoneBooth) -> None:
    booth.pay(booth.scanned("monthly"))
    paid = booth.step_until(Paid)
    assert isinstance(paid, Paid)
    assert (paid.money, booth.told()) == (GIFT, BEGUN)
    (session,) = booth.sessions()
    assert (session["mode"], session["submit_type"]) == ("subscription", "donate")
    with booth.server.stripe.looking() as state:
        (subscription,) = state.all_of("subscription")
    assert subscription["metadata"] == session["metadata"]
    assert session["metadata"]["kiosk_attempt"].startswith("r")


def test_who_gives_monthly_reads_before_how_much_when_and_how_to_stop(booth: PhoneBooth) -> None:
    campaign = campaign_with(giving={"monthly": True, "monthly_stop": "https://example.org/stop"})
    note = PayingWords().monthly_note(campaign, GIFT, today=True)
    assert note == (
        "You give $20.00 today, and $20.00 on this day of every month until you stop. "
        "You can stop at any time: https://example.org/stop"
    )
    page = page_for(campaign, GIFT, "monthly", UNDESIGNATED, NOON, PayingWords())
    assert page.monthly is not None
    assert page.monthly.note == note
    assert page_for(campaign, GIFT, "gift", UNDESIGNATED, NOON, PayingWords()).monthly is None


def test_without_words_of_its_own_the_page_is_made_all_the_same(booth: PhoneBooth) -> None:
    page = page_for(booth.campaign, GIFT, "monthly", UNDESIGNATED, booth.now(), None)
    with stripe_checkout(TestKey(), booth.server.base, ME.uuid) as checkout:
        made = checkout.create(Attempt("r1", booth.campaign.id, "phone", GIFT), page, 1)
    assert isinstance(made, Session), made
    assert made.url


@pytest.mark.parametrize("paid_first", [True, False])
def test_row_81_a_kiosk_that_dies_meanwhile_has_the_gift_and_the_supporter_afterwards_once(
    booth: PhoneBooth, *, paid_first: bool
) -> None:
    link = booth.scanned("monthly")
    if paid_first:
        booth.pay(link)
        booth.restart()
    else:
        booth.restart()
        booth.pay(link)
    for _ in range(2):
        booth.settle(times=12)
        assert booth.told() == BEGUN
        booth.restart()


def test_row_82_a_page_for_every_month_that_nobody_pays_ends_and_begins_nothing(booth: PhoneBooth) -> None:
    booth.scanned("monthly")
    booth.giving.leave("idle")
    booth.server.clock.forward(32 * 60)
    booth.settle(times=3)
    assert booth.told() == ["opened phone", "asked cs_", "cancelled idle"]
    with booth.server.stripe.looking() as state:
        assert not list(state.all_of("subscription"))


def test_row_82_a_page_that_is_called_off_too_late_is_a_gift_and_a_supporter(booth: PhoneBooth) -> None:
    link = booth.scanned("monthly")
    booth.pay(link)
    booth.giving.leave("attendee")
    assert isinstance(booth.step_until(Paid, Cancelled), Paid)
    assert booth.told() == BEGUN


@pytest.mark.parametrize("fault", ["drop_after@session_create*1", "500_after@session_create*1"])
def test_row_81_an_answer_that_was_lost_makes_no_second_page_that_could_be_paid(booth: PhoneBooth, fault: str) -> None:
    booth.server.faults.replace([fault])
    booth.pay(booth.scanned("monthly"))
    booth.step_until(Paid)
    assert booth.told() == BEGUN
    with booth.server.stripe.looking() as state:
        assert len(list(state.all_of("subscription"))) == 1


def test_row_81_a_late_answer_about_the_invoice_is_waited_for(booth: PhoneBooth) -> None:
    link = booth.scanned("monthly")
    booth.server.faults.replace(["500@session*2", "drop_before@intent*1"])
    booth.pay(link)
    booth.step_until(Paid)
    assert booth.told() == BEGUN


def test_row_85_without_the_right_to_read_invoices_no_page_is_made(booth: PhoneBooth) -> None:
    booth.server.faults.replace(["403@invoice_payments"])
    booth.begin(purpose="monthly")
    ended = booth.step_until(Cancelled)
    assert isinstance(ended, Cancelled)
    assert booth.sessions() == []


# Today's gift becomes a monthly one, from the next month on


def test_who_begins_next_month_pays_nothing_today_and_is_a_supporter_once(booth: PhoneBooth) -> None:
    link = booth.scanned("next_month")
    booth.pay(link)
    begun = booth.step_until(Begun)
    assert begun == Begun(GIFT)
    for _ in range(2):
        assert booth.told() == ["opened phone", "asked cs_", "monthly 20.00"]
        booth.restart()
        booth.settle(times=3)
    assert booth.ledger.open_attempts() == ()
    (session,) = booth.sessions()
    assert (session["amount_total"], session["payment_status"]) == (0, "no_payment_required")
    with booth.server.stripe.looking() as state:
        assert not list(state.all_of("charge"))


def test_row_81_a_kiosk_that_dies_before_it_hears_has_who_begins_next_month_afterwards(booth: PhoneBooth) -> None:
    link = booth.scanned("next_month")
    booth.restart()
    booth.pay(link)
    booth.settle(times=12)
    assert booth.told() == ["opened phone", "asked cs_", "monthly 20.00"]


def test_the_first_money_is_taken_a_month_from_today_and_counts_as_a_later_one(booth: PhoneBooth) -> None:
    booth.pay(booth.scanned("next_month"))
    booth.step_until(Begun)
    booth.server.clock.forward(31 * 86_400)
    with booth.server.client() as client:
        (payment,) = client.v1.invoice_payments.list({"expand": ["data.invoice"]}).to_dict()["data"]
    assert payment["amount_paid"] == GIFT.minor
    assert payment["invoice"]["billing_reason"] == "subscription_cycle"


def test_what_is_agreed_to_is_said_before(booth: PhoneBooth) -> None:
    note = PayingWords().monthly_note(booth.campaign, GIFT, today=False)
    assert note == "You give $20.00 in a month from today, and $20.00 every month after that until you stop."
    page = page_for(booth.campaign, GIFT, "next_month", UNDESIGNATED, NOON, PayingWords())
    assert page.monthly == Monthly(note, a_month_after(NOON))
    assert a_month_after(NOON.replace(month=1, day=31)) == NOON.replace(month=2, day=28)
    assert a_month_after(NOON.replace(month=12)) == NOON.replace(year=NOON.year + 1, month=1)
