"""What those who give monthly pay, month by month: by the feed of kind "stripe", and by reconciling with Stripe."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ledger.reports.period import Period
from kiosk.model.attempt import Paid
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Gift, MonthlyBegan, Refund
from kiosk.model.monthly import MonthlyPayments, monthly_payments
from kiosk.net.deadline import Timeouts
from kiosk.payments.reconciling import stripe_records
from kiosk.payments.stripe_gifts import Cursor, GiftsRead, StripeGifts
from kiosk.reconciliation.difference import Reconciled
from kiosk.reconciliation.reconcile import reconcile
from tests.ledger.books import ME, NOON, OTHER, opened
from tests.ledger.reports.finance_days import campaign_with
from tests.payments.phone_booth import GIFT, PhoneBooth, phone_booth
from tests.simulator.asking import control
from tests.simulator.held_to_stripe import TestKey

SOON = Timeouts(2.0, 2.0, 20.0)


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[PhoneBooth]:
    """Where somebody has paid the first month on their phone."""
    with phone_booth(tmp_path) as booth:
        booth.pay(booth.scanned("monthly"))
        booth.step_until(Paid)
        yield booth


def months(booth: PhoneBooth, count: int) -> None:
    for _ in range(count):
        booth.server.clock.forward(31 * 86_400)


def read(booth: PhoneBooth, monthly: MonthlyPayments, cursor: Cursor | None = None) -> GiftsRead:
    gifts = StripeGifts(
        TestKey(), environ={"KIOSK_STRIPE_API_BASE": booth.server.base}, clock=booth.now, timeouts=SOON
    )
    answer = gifts.read(booth.campaign.id, "USD", NOON - dt.timedelta(days=2), cursor, monthly=monthly)
    assert isinstance(answer, GiftsRead), answer
    return answer


def subscription(booth: PhoneBooth) -> str:
    with booth.server.stripe.looking() as state:
        (one,) = state.all_of("subscription")
    return str(one["id"])


def reconciled(booth: PhoneBooth, monthly: MonthlyPayments, campaign: Campaign | None = None) -> Reconciled:
    campaign = campaign or booth.campaign
    with stripe_records(TestKey(), booth.server.base, campaign.id, ME.uuid, timeouts=SOON, monthly=monthly) as records:
        period = Period(campaign.dates.zone)
        return reconcile(booth.ledger, campaign, period, records, booth.now(), look=False, on_progress=lambda *_: None)


@pytest.mark.parametrize(("monthly", "gifts"), [("none", 0), ("first", 1), ("all", 3)])
def test_row_83_the_feed_counts_as_many_months_as_the_campaign_says_each_once(
    booth: PhoneBooth, tmp_path: Path, monthly: MonthlyPayments, gifts: int
) -> None:
    months(booth, 1)
    cursor = read(booth, monthly).cursor
    months(booth, 1)
    entries = [*read(booth, monthly).entries, *read(booth, monthly, cursor).entries]
    found = {one.payment_intent: one for one in entries if isinstance(one, Gift)}
    assert len(found) == gifts
    assert {(one.method, one.money, one.taken_by) for one in found.values()} <= {("phone", GIFT, ME.uuid)}
    assert sorted(one.attempt[:1] for one in found.values()) == ["", "", "r"][3 - gifts :]
    with opened(tmp_path / "other", OTHER) as other:
        for entry in [*booth.gifts(), *entries, *entries]:
            if isinstance(entry, Gift) and entry.taken_by:
                other.append(booth.campaign.id, entry)
        kept = [fact.entry for fact in other.facts()]
        assert sum(isinstance(one, Gift) for one in kept) == gifts
        assert not any(isinstance(one, MonthlyBegan) for one in kept), "who began counts where they began"


def test_row_83_at_its_own_kiosk_the_feed_adds_only_later_months_and_nobody_new(booth: PhoneBooth) -> None:
    months(booth, 2)
    for _ in range(2):
        for entry in read(booth, "all").entries:
            booth.ledger.append(booth.campaign.id, entry) if not _is_known(booth, entry) else None
    assert [len(booth.gifts()), booth.told().count("monthly 20.00")] == [3, 1]


def _is_known(booth: PhoneBooth, entry: object) -> bool:
    return isinstance(entry, Gift) and booth.ledger.knows_gift(entry.payment_intent)


def test_row_84_a_month_that_is_given_back_lowers_the_goal(booth: PhoneBooth) -> None:
    months(booth, 1)
    first = read(booth, "all")
    later = next(one.payment_intent for one in first.entries if isinstance(one, Gift) and not one.attempt)
    with booth.server.client() as client:
        client.v1.refunds.create({"payment_intent": later})
    (refund,) = read(booth, "all", first.cursor).entries[-1:]
    assert isinstance(refund, Refund)
    assert (refund.payment_intent, refund.money) == (later, GIFT)


def test_row_84_a_declined_month_brings_nothing_and_who_stopped_pays_no_more(booth: PhoneBooth) -> None:
    control(booth.server.base, f"subscriptions/{subscription(booth)}", {"do": "decline_next"})
    months(booth, 1)
    assert len(read(booth, "all").entries) == 1
    control(booth.server.base, f"subscriptions/{subscription(booth)}", {"do": "cancel"})
    months(booth, 2)
    assert len(read(booth, "all").entries) == 1


def test_the_ledger_agrees_with_stripe_about_the_first_month(booth: PhoneBooth) -> None:
    months(booth, 2)
    for monthly in ("first", "none"):
        found = reconciled(booth, monthly)
        assert (found.agrees, found.gifts.number) == (True, 1)
    assert len(booth.gifts()) == 1
    assert reconciled(booth, "first").without_fee == 0


@pytest.mark.parametrize("monthly", ["first", "none"])
def test_row_84_what_staff_gave_back_of_the_first_month_is_recorded(
    booth: PhoneBooth, monthly: MonthlyPayments
) -> None:
    """Also once the campaign has no monthly giving any more."""
    months(booth, 1)
    (gift,) = booth.gifts()
    with booth.server.client() as client:
        client.v1.refunds.create({"payment_intent": gift.payment_intent, "amount": 500})
    reconciled(booth, monthly)
    refunds = [fact.entry for fact in booth.ledger.facts() if isinstance(fact.entry, Refund)]
    assert [(one.payment_intent, one.money.minor) for one in refunds] == [(gift.payment_intent, 500)]


def test_row_84_a_later_month_that_was_counted_is_taken_off_though_no_more_are_counted(booth: PhoneBooth) -> None:
    months(booth, 1)
    for entry in read(booth, "all").entries:
        booth.ledger.append(booth.campaign.id, entry) if not _is_known(booth, entry) else None
    later = next(one for one in booth.gifts() if not one.attempt)
    with booth.server.client() as client:
        client.v1.refunds.create({"payment_intent": later.payment_intent, "amount": 500})
    assert not reconciled(booth, "first").agrees
    assert reconciled(booth, "first").agrees
    refunds = [fact.entry for fact in booth.ledger.facts() if isinstance(fact.entry, Refund)]
    assert [(one.payment_intent, one.money.minor) for one in refunds] == [(later.payment_intent, 500)]


def test_row_83_a_ledger_that_lacks_the_months_gets_each_from_stripe_once(booth: PhoneBooth, tmp_path: Path) -> None:
    months(booth, 1)
    booth.held.close()
    for name in tmp_path.iterdir():
        name.unlink() if name.is_file() else None
    booth.start()
    for _ in range(2):
        reconciled(booth, "all")
    assert sorted(booth.told()) == ["gift phone", "gift phone", "monthly 20.00"]


def test_the_campaign_says_which_months_count() -> None:
    monthly = {"monthly": True, "monthly_stop": "https://example.org/stop"}
    stripe = {"id": "stripe", "kind": "stripe", "later_payments": True}
    assert monthly_payments(campaign_with()) == "none"
    assert monthly_payments(campaign_with(giving=monthly)) == "first"
    assert monthly_payments(campaign_with(giving=monthly, feeds=[stripe])) == "all"
