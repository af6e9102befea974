"""What a PaymentIntent or a refund tells the ledger."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.currencies import LARGEST_MINOR_AMOUNT
from kiosk.model.fact import Gift, Refund, own_reference
from kiosk.model.money import Money
from kiosk.payments.outside import Outside
from kiosk.payments.stripe_entries import gift_in, refund_in
from tests.payments.loopback_stripe import CAMPAIGN, KIOSK, charge, intent, refund

STATUSES = [
    *("canceled", "processing", "requires_action", "requires_capture", "requires_confirmation"),
    *("requires_payment_method", "succeeded"),
]


def told(item: dict[str, Any]) -> object:
    return gift_in(item, CAMPAIGN, "USD", live=False)


def told_of_refund(item: dict[str, Any]) -> object:
    return refund_in(item, CAMPAIGN, "USD", live=False)


def test_a_paid_one_is_a_gift_taken_by_the_kiosk_that_stamped_it() -> None:
    gift = told(intent(7, 2500))
    paid_at = dt.datetime.fromtimestamp(1_800_000_037, dt.UTC)
    assert gift == Gift("card_reader", Money(2500, "USD"), "pi_000007", "a7", KIOSK, paid_at)
    assert own_reference(gift) == "gift:pi_000007"


@pytest.mark.parametrize(
    ("kinds", "method"),
    [
        (["card_present"], "card_reader"),
        (["card_present", "interac_present"], "card_reader"),
        (["card"], "phone"),
        (["card", "link"], "phone"),
    ],
)
def test_how_it_was_given_is_told_by_its_charge_or_what_was_allowed(kinds: list[str], method: str) -> None:
    for charge_or_id in (charge(1, kinds[-1]), "ch_1"):
        gift = told(intent(1, payment_method_types=kinds, latest_charge=charge_or_id))
        assert isinstance(gift, Gift)
        assert gift.method == method


@pytest.mark.parametrize("latest_charge", [None, "ch_1", charge(1, created="now"), charge(1, created=10**30)])
def test_without_its_charge_it_was_paid_when_it_was_made(latest_charge: object) -> None:
    gift = told(intent(1, latest_charge=latest_charge))
    assert isinstance(gift, Gift)
    assert gift.paid_at == dt.datetime.fromtimestamp(1_800_000_001, dt.UTC)


def test_what_was_received_counts_not_what_was_asked_for() -> None:
    gift = told(intent(1, 2000, amount_received=1500))
    assert isinstance(gift, Gift)
    assert gift.money == Money(1500, "USD")


@pytest.mark.parametrize(
    "change",
    [
        {"livemode": True},
        {"currency": "eur"},
        {"metadata": {}},
        {"metadata": {"kiosk_campaign": "summer", "kiosk_uuid": KIOSK}},
        {"metadata": {"kiosk_campaign": CAMPAIGN, "kiosk_uuid": "nobody"}},
        {"status": "canceled"},
        {"id": "ch_1"},
        {"id": "pi_1/cancel"},
        {"amount_received": 0},
        {"amount_received": True},
        {"amount_received": LARGEST_MINOR_AMOUNT + 1},
    ],
)
def test_what_is_not_ours_or_no_money_tells_nothing(change: dict[str, Any]) -> None:
    assert told(intent(1, **change)) is None


@given(
    status=st.sampled_from(STATUSES),
    minor=st.integers(-5, LARGEST_MINOR_AMOUNT + 5),
    currency=st.sampled_from(["usd", "eur"]),
    livemode=st.booleans(),
)
def test_it_is_a_gift_only_if_it_is_paid_in_the_right_money(
    status: str, minor: int, currency: str, livemode: bool
) -> None:
    gift = told(intent(1, minor, status=status, currency=currency, livemode=livemode))
    is_ours = currency == "usd" and not livemode
    assert isinstance(gift, Gift) == (is_ours and status == "succeeded" and 0 < minor <= LARGEST_MINOR_AMOUNT)
    assert (gift in ("open", "pending")) == (is_ours and status not in ("succeeded", "canceled"))
    assert (gift == "pending") == (is_ours and status in ("processing", "requires_action"))


def test_a_refund_of_ours_is_told_with_its_payment_intent() -> None:
    entry = told_of_refund(refund(3, intent(7), 500))
    assert entry == Refund("re_000003", "pi_000007", Money(500, "USD"))


@pytest.mark.parametrize(
    ("status", "said"),
    [("pending", "open"), ("requires_action", "open"), ("failed", None), ("canceled", None), (None, None)],
)
def test_a_refund_counts_only_when_the_money_is_back(status: str | None, said: str | None) -> None:
    assert told_of_refund(refund(1, intent(1), status=status)) == said


@pytest.mark.parametrize(
    "item",
    [
        refund(1, intent(1, metadata={})),
        refund(1, intent(1, livemode=True)),
        refund(1, intent(1), currency="eur"),
        refund(1, intent(1), amount=0),
        refund(1, intent(1), id="pi_1"),
        refund(1, intent(1), payment_intent="pi_1"),
        refund(1, intent(1), payment_intent=None),
    ],
)
def test_a_refund_of_somebody_elses_payment_tells_nothing(item: dict[str, Any]) -> None:
    assert told_of_refund(item) is None


WINTER = Outside({"drive": "winter"})
WEBSITE = {"metadata": {"drive": "winter", "order": "17"}}


def test_what_no_kiosk_took_counts_by_the_metadata_that_the_campaign_names() -> None:
    paid = intent(3, 4_200, payment_method_types=["card"], latest_charge=charge(3, "card"), **WEBSITE)
    assert gift_in(paid, CAMPAIGN, "USD", live=False) is None
    gift = gift_in(paid, CAMPAIGN, "USD", live=False, outside=WINTER)
    assert isinstance(gift, Gift)
    assert (gift.method, gift.money.minor, gift.taken_by, gift.attempt) == ("phone", 4_200, "outside", "")
    back = refund_in(refund(1, paid, 200), CAMPAIGN, "USD", live=False, outside=WINTER)
    assert isinstance(back, Refund)
    for other in ({"drive": "spring"}, {"drive": "winter", "year": "26"}, {}):
        assert gift_in(paid, CAMPAIGN, "USD", live=False, outside=Outside(other)) is None


def test_a_kiosks_own_stamp_leads_whatever_else_it_carries() -> None:
    ours = intent(4)
    ours["metadata"]["drive"] = "winter"
    gift = gift_in(ours, CAMPAIGN, "USD", live=False, outside=WINTER)
    assert isinstance(gift, Gift)
    assert gift.taken_by == KIOSK
    ours["metadata"]["kiosk_campaign"] = "summer"
    assert gift_in(ours, CAMPAIGN, "USD", live=False, outside=WINTER) is None
