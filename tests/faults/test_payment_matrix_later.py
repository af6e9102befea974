"""The fault matrix: money that comes days after somebody has paid on their phone, or doesn't."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.booth.day import standing_of
from kiosk.ledger.reports.period import Period
from kiosk.model.attempt import Cancelled, Pending, Scanning
from kiosk.model.booth_state import BoothState
from kiosk.model.money import Money
from kiosk.model.tally import tally_of
from kiosk.payments.reconciling import stripe_records
from kiosk.payments.stripe_gifts import Cursor, GiftsRead, StripeGifts
from kiosk.reconciliation.difference import Reconciled
from kiosk.reconciliation.reconcile import reconcile
from kiosk.simulator.phone import press
from kiosk.words.sums import SumWords
from tests.ledger.books import ME
from tests.ledger.reports.finance_days import campaign_with
from tests.payments.phone_booth import PhoneBooth, phone_booth
from tests.simulator.asking import control
from tests.simulator.held_to_stripe import TestKey

GIFT = Money(2000, "EUR")
DAY = 86_400.0


@pytest.fixture(params=["sepa_debit", "multibanco"], ids=["a debit", "a voucher"])
def booth(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[PhoneBooth]:
    """Somebody has just paid 20 euros on their phone, whose money is not there yet."""
    with phone_booth(tmp_path) as booth:
        booth.campaign = campaign_with(currency="EUR", giving={"payment_methods": [request.param]})
        booth.begin(GIFT)
        assert press(booth.step_until(Scanning).link, f"pay_{request.param}")
        assert booth.step_until(Pending) == Pending(GIFT)
        with booth.server.stripe.looking() as state:
            (session,) = state.all_of("checkout.session")
            state.put({**session, "_until": math.inf})  # nothing happens by itself
        yield booth


def decide(booth: PhoneBooth, doing: str) -> None:
    """Days later the money comes, or the bank says that it never will."""
    booth.server.clock.forward(2 * DAY)
    (session,) = booth.sessions()
    control(booth.server.base, f"sessions/{session['id']}", {"do": doing})


def compared(booth: PhoneBooth) -> Reconciled:
    with stripe_records(TestKey(), booth.server.base, booth.campaign.id, ME.uuid) as records:
        period = Period(booth.campaign.dates.zone)
        return reconcile(
            *(booth.ledger, booth.campaign, period, records, booth.now()), look=False, on_progress=lambda *_: None
        )


def by_settling(booth: PhoneBooth) -> None:
    booth.settle(300, times=4)


def by_the_next_run(booth: PhoneBooth) -> None:
    booth.restart()
    booth.settle(300, times=4)


def by_comparing(booth: PhoneBooth) -> None:
    compared(booth)


def raised(booth: PhoneBooth) -> int:
    book = booth.ledger.book(booth.campaign.id)
    return tally_of(booth.campaign, book, ME.uuid, booth.now()).goals["gifts"].here


def told_at_the_booth(booth: PhoneBooth) -> list[tuple[str, str, str]]:
    """The lines below the sums on the page Booth."""
    standing = standing_of(booth.ledger, booth.campaign, BoothState("open"), booth.now())
    return [*SumWords().later(standing.pending, standing.failed)]


def test_row_75_money_that_is_not_there_yet_is_told_as_that_and_counts_for_nothing(booth: PhoneBooth) -> None:
    assert not booth.giving.going_on, "nobody waits at the screen"
    assert booth.giving.phones_off() is None, "and others may give"
    assert booth.told() == ["opened phone", "asked cs_", "unclear pending"]
    (attempt,) = booth.ledger.open_attempts()
    assert attempt.is_pending
    assert told_at_the_booth(booth) == [("On its way", "1", "€20.00")]
    by_the_next_run(booth)
    found = compared(booth)
    assert found.agrees, "there is nothing for people to look for"
    assert [one.money for one in found.pending] == [GIFT]
    assert booth.told() == ["opened phone", "asked cs_", "unclear pending"], "it is told once"
    assert (booth.gifts(), raised(booth)) == ([], 0)


@pytest.mark.parametrize("seen", [by_settling, by_the_next_run, by_comparing])
def test_row_75_money_that_comes_days_later_counts_once_whoever_sees_it_first(
    booth: PhoneBooth, seen: Callable[[PhoneBooth], None]
) -> None:
    decide(booth, "arrive")
    seen(booth)
    assert raised(booth) == GIFT.minor
    for again in (by_settling, by_comparing, by_the_next_run):
        again(booth)
    assert ([one.money for one in booth.gifts()], raised(booth)) == ([GIFT], GIFT.minor)
    assert booth.ledger.open_attempts() == ()


def test_row_75_a_feed_of_stripe_waits_for_such_money_and_tells_it_once_it_is_there(booth: PhoneBooth) -> None:
    gifts = StripeGifts(TestKey(), environ={"KIOSK_STRIPE_API_BASE": booth.server.base}, clock=booth.now)
    began, cursor = booth.now(), None

    def read(cursor: Cursor | None) -> GiftsRead:
        found = gifts.read(booth.campaign.id, "EUR", began, cursor)
        assert isinstance(found, GiftsRead), found
        return found

    for _ in range(12):
        found = read(cursor)
        assert found.entries == ()
        cursor = found.cursor
        booth.server.clock.forward(DAY)
    decide(booth, "arrive")
    assert {one.money for one in read(cursor).entries} == {GIFT}


@pytest.mark.parametrize("seen", [by_settling, by_the_next_run])
def test_row_76_money_that_never_comes_is_told_and_never_counted(
    booth: PhoneBooth, seen: Callable[[PhoneBooth], None]
) -> None:
    decide(booth, "fail")
    seen(booth)
    assert booth.told()[-2:] == ["unclear pending", "cancelled failed"]
    assert booth.ledger.open_attempts() == ()
    assert told_at_the_booth(booth) == [("Never arrived", "1", "")]
    for again in (by_settling, by_comparing, by_the_next_run):
        again(booth)
    assert (booth.gifts(), raised(booth)) == ([], 0)


def test_row_76_an_old_answer_does_not_make_it_a_failure(booth: PhoneBooth) -> None:
    """Somebody's card was declined before they paid otherwise: what Stripe said then looks like a failure."""
    payment = booth.giving.payment
    assert payment is not None
    with booth.server.stripe.looking() as state:
        (intent,) = state.all_of("payment_intent")
        now = dict(intent)
        failed = {"type": "card_error", "code": "card_declined", "message": "Your card was declined."}
        state.put({**intent, "status": "requires_payment_method", "last_payment_error": failed})
    booth.settle(300, times=2)  # the page is read, and then the PaymentIntent
    with booth.server.stripe.looking() as state:
        state.put(now)
    booth.settle(300, times=3)
    assert not isinstance(payment.progress, Cancelled)
    decide(booth, "arrive")
    by_settling(booth)
    assert [one.money for one in booth.gifts()] == [GIFT]
    assert "cancelled failed" not in booth.told()
