"""Reading one kiosk's records at Stripe: what is believed of an answer, and what is said where there is none."""

import datetime as dt
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.model.fact import Fee
from kiosk.model.money import Money
from kiosk.net.deadline import Timeouts
from kiosk.payments.reconciling import StripeRecords, stripe_records
from kiosk.payments.recorded import Payment
from kiosk.payments.trouble import StripeTroubleError
from tests.payments.loopback_stripe import CAMPAIGN, KIOSK, LoopbackStripe, charge, intent, refund, sample, serving
from tests.said import said

SINCE = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)


@dataclass(frozen=True)
class TestKey:
    """A key for a Stripe on loopback."""

    __test__ = False
    text: str = "rk_test_1234567890"
    live: bool = False


@pytest.fixture
def stripe(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[LoopbackStripe]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with serving() as served:
        yield served


def records(
    stripe: LoopbackStripe, timeout: float = 5.0, whole: float = 20.0
) -> AbstractContextManager[StripeRecords]:
    return stripe_records(TestKey(), stripe.base, CAMPAIGN, KIOSK, timeouts=Timeouts(5.0, timeout, whole))


def payments(stripe: LoopbackStripe, timeout: float = 5.0, whole: float = 20.0) -> list[Payment]:
    with records(stripe, timeout, whole) as read:
        return [one for _, part in read.payments(SINCE) for one in part]


def booked(**more: Any) -> dict[str, Any]:
    """A charge as it stands inside a PaymentIntent, with its movement on the balance."""
    moved = {**sample("balance_transaction"), "id": "txn_1", "fee": 59, "currency": "usd", **more}
    return {**charge(1), "balance_transaction": moved}


def test_a_payment_tells_its_gift_and_its_fee(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(1, latest_charge=booked())]
    [payment] = payments(stripe)
    assert (payment.is_paid, payment.money, payment.attempt) == (True, Money(2000, "USD"), "a1")
    assert payment.gift is not None
    assert payment.gift.taken_by == KIOSK
    assert payment.fee == Fee("txn_1", "pi_000001", Money(59, "USD"))
    assert stripe.asked[0].parameters["expand"] == ["data.latest_charge.balance_transaction"]


@pytest.mark.parametrize("odd", [{"id": "x"}, {"fee": -1}, {"fee": 10**9}, {"fee": None}, {"currency": "doubloons"}])
def test_a_fee_that_can_be_none_is_not_known(stripe: LoopbackStripe, odd: dict[str, Any]) -> None:
    stripe.intents = [intent(1, latest_charge=booked(**odd))]
    try:
        [payment] = payments(stripe)
    finally:
        stripe.departures.clear()  # Stripe would not answer so
    assert (payment.fee, payment.is_paid) == (None, True)


def test_a_payment_that_is_not_booked_yet_has_no_fee(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(1, latest_charge={**charge(1), "balance_transaction": None})]
    assert [one.fee for one in payments(stripe)] == [None]


def test_every_page_is_read_and_the_reader_hears_how_far_it_came(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(number) for number in range(250)]
    with records(stripe) as read:
        parts = list(read.payments(SINCE))
    assert [len(part) for _, part in parts] == [100, 100, 50]
    reached = [until for until, _ in parts]
    assert reached == sorted(reached, reverse=True)
    assert reached[-1] == SINCE


def test_strangers_payments_and_refunds_are_passed_over(stripe: LoopbackStripe) -> None:
    ours = intent(1)
    other = intent(2, metadata={**ours["metadata"], "kiosk_uuid": KIOSK.replace("3", "4")})
    spring = intent(3, metadata={**ours["metadata"], "kiosk_campaign": "spring"})
    stripe.intents = [ours, other, spring, intent(4, metadata={}), intent(5, livemode=True)]
    stripe.refunds = [refund(number, of) for number, of in enumerate(stripe.intents)]
    with records(stripe) as read:
        assert [one.id for _, part in read.payments(SINCE) for one in part] == ["pi_000001"]
        given_back = [one for _, part in read.refunds(SINCE) for one in part]
    assert [one.refund.money for one in given_back if one.refund] == [Money(500, "USD")]


def test_what_came_before_the_campaigns_currency_was_changed_is_read_as_well(stripe: LoopbackStripe) -> None:
    stripe.intents = [intent(1), intent(2, currency="eur"), intent(3, currency="xxx")]
    with records(stripe) as read:
        payments = [one for _, part in read.payments(SINCE) for one in part]
    assert [one.money.currency for one in payments] == ["EUR", "USD"]
    assert [one.gift.money.currency for one in payments if one.gift] == ["EUR", "USD"]


def test_what_stripe_has_not_is_none(stripe: LoopbackStripe) -> None:
    with records(stripe) as read:
        assert read.payment("pi_nobody_knows") is None
        assert read.refund("re_nobody_knows") is None


FAULTS = {
    "401": "does not know the key",
    "403": "tick PaymentIntents: Write, Charges and Refunds: Read, and Balance: Read, for it",
    "429": "asked too often",
    "500": "a problem of its own (HTTP 500)",
    "silent": "cannot be reached or does not answer in time",
    "half a body": "cannot be reached or does not answer in time",
    "endless": "cannot be reached or does not answer in time",
    "html": "that is not Stripe",
    "a list": "that is not Stripe",
    "no data": "that is not Stripe",
    "data of numbers": "that is not Stripe",
    "without end": "that is not Stripe",
    "no truth": "that is not Stripe",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_no_answer_is_one_sentence_on_any_page(stripe: LoopbackStripe, fault: str) -> None:
    stripe.intents = [intent(number) for number in range(150)]
    stripe.faults = ["", fault]
    with pytest.raises(StripeTroubleError) as silent:
        payments(stripe, 0.5 if fault == "silent" else 5.0)
    assert FAULTS[fault] in said(silent.value.trouble)
    for part in ("canary", "rk_", "@", "Traceback", "\n"):
        assert part not in said(silent.value.trouble)


def test_an_answer_that_drips_ends_in_time(stripe: LoopbackStripe) -> None:
    stripe.faults = ["dripping"]
    with pytest.raises(StripeTroubleError, match="unreachable"):
        payments(stripe, whole=0.0)


@pytest.mark.parametrize("odd", [{"amount_received": -1}, {"amount_received": 10**9}, {"amount_received": None}])
def test_an_amount_that_can_be_none_is_no_answer_of_stripes(stripe: LoopbackStripe, odd: dict[str, Any]) -> None:
    stripe.intents = [intent(1, **odd)]
    with pytest.raises(StripeTroubleError, match="unreadable"):
        payments(stripe)
    stripe.departures.clear()
