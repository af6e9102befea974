"""The book held against Stripe: what is written, what is named, and that both end to the cent the same."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.model.fact import AttemptAsked, AttemptOpened, Gift, Refund, Void
from kiosk.model.money import Money
from kiosk.payments.reconciling import PAGE, StripeSilentError
from kiosk.reconciliation.difference import Total
from kiosk.simulator.cards import REFUND_FAILS
from tests.ledger.books import NOON, OTHER, as_copies, folder_in_memory
from tests.model.told_facts import told
from tests.reconciliation.desk import Desk, desk_on, kinds

TODAY = dt.date(2026, 11, 23)
HOUR = 3600.0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_on(tmp_path) as desk:
        yield desk


def usd(minor: int) -> Money:
    return Money(minor, "USD")


# What agrees


def test_a_book_that_holds_what_stripe_holds_agrees_and_learns_the_fees(desk: Desk) -> None:
    by_card, by_phone = desk.paid(2000), desk.paid_by_phone(1000)
    desk.write(Gift("cash", usd(500)))
    found = desk.reconcile()
    assert found.agrees
    assert (found.gifts, found.fees) == (Total(2, 3000), Total(2, 59 + 59))
    assert desk.fees() == {by_card: 59, by_phone: 59}
    assert len(found.new_fees) == 2
    again = desk.reconcile()
    assert (again.agrees, again.fees, again.new_fees) == (True, found.fees, ())


def test_only_what_carries_this_kiosks_stamp_and_campaign_is_asked_after(desk: Desk) -> None:
    desk.paid(2000, recorded=False, kiosk=OTHER.uuid)
    desk.paid(2000, recorded=False, campaign="spring")
    others = desk.wanted(2000, kiosk=OTHER.uuid)
    before = desk.ledger.arrived()
    found = desk.reconcile()
    assert (found.agrees, found.gifts, found.orphans) == (True, Total(), ())
    assert (desk.ledger.arrived(), desk.status(others)) == (before, "requires_payment_method")


def test_other_kiosks_gifts_are_not_looked_for(desk: Desk) -> None:
    gift = Gift("card_reader", usd(700), "pi_others", "a", paid_at=NOON)
    desk.ledger.take(as_copies([told(gift, 1, OTHER.uuid)]))
    assert desk.reconcile().agrees


def test_more_than_a_page_is_read_to_its_end(desk: Desk) -> None:
    first = desk.paid(2000, recorded=False)
    for _ in range(PAGE):
        desk.wanted(500, kiosk=OTHER.uuid)
    assert kinds(desk.reconcile()) == {first: "gift_unknown_here"}


def test_what_was_written_long_after_it_was_paid_is_asked_for_by_its_name(desk: Desk) -> None:
    intent = desk.paid(2000, recorded=False)
    refund = desk.given_back(intent, 500)
    desk.clock.forward(days=5)
    desk.write(Gift("card_reader", usd(2000), intent))
    desk.write(Refund(refund, intent, usd(500)))
    found = desk.reconcile(TODAY + dt.timedelta(days=5), now=desk.clock.now)
    assert (found.agrees, found.gifts, found.refunds) == (True, Total(1, 2000), Total(1, 500))
    assert desk.fees() == {intent: 59}


def test_a_payment_that_staff_typed_in_is_held_against_stripe_whatever_it_carries(desk: Desk) -> None:
    intent = desk.paid(2000, recorded=True, campaign="another-program")
    found = desk.reconcile()
    assert (found.agrees, found.gifts) == (True, Total(1, 2000))
    assert desk.fees() == {intent: 59}


def test_a_day_is_that_day_alone(desk: Desk) -> None:
    desk.paid(2000)
    desk.server.clock.forward(24 * HOUR)
    desk.paid(1000)
    tomorrow = NOON + dt.timedelta(days=1)
    assert desk.reconcile(TODAY, now=tomorrow).gifts == Total(1, 2000)
    assert desk.reconcile(TODAY + dt.timedelta(days=1), now=tomorrow).gifts == Total(1, 1000)
    assert desk.reconcile(now=tomorrow).gifts == Total(2, 3000)


# What Stripe has and the book lacks


def test_a_gift_that_only_stripe_has_is_written_with_its_fee_and_the_next_run_agrees(desk: Desk) -> None:
    intent = desk.paid(2000, recorded=False)
    found = desk.reconcile()
    assert kinds(found) == {intent: "gift_unknown_here"}
    assert [one.written for one in found.differences] == [True]
    report = desk.report()
    assert (report.total.gross, report.fees.kept) == (2000, 59)
    assert desk.reconcile().agrees


def test_looking_writes_and_cancels_nothing(desk: Desk) -> None:
    intent, orphan = desk.paid(2000, recorded=False), desk.wanted()
    before = desk.ledger.arrived()
    found = desk.reconcile(look=True)
    assert kinds(found) == {intent: "gift_unknown_here"}
    assert [one.written for one in found.differences] == [False]
    assert (found.orphans, found.cancelled) == ((orphan,), ())
    assert (desk.ledger.arrived(), desk.status(orphan)) == (before, "requires_payment_method")


def test_a_gift_that_the_book_holds_for_another_campaign_stays_a_difference(desk: Desk) -> None:
    intent = desk.paid(2000, recorded=False)
    desk.ledger.append("spring", Gift("card_reader", usd(2000), intent))
    for _ in range(2):
        found = desk.reconcile()
        assert [(one.kind, one.written) for one in found.differences] == [("gift_unknown_here", False)]


def test_an_attempt_of_which_nobody_knew_the_end_is_settled_by_what_stripe_received(desk: Desk) -> None:
    intent = desk.paid(2000, recorded=False, attempt="a7")
    desk.write(AttemptOpened("a7", "card_reader", usd(2000)))
    desk.write(AttemptAsked("a7", intent))
    assert kinds(desk.reconcile()) == {intent: "gift_unknown_here"}
    assert desk.ledger.open_attempts() == ()
    assert desk.reconcile().agrees


# What the book has and Stripe lacks


def test_a_gift_that_stripe_has_not_is_named_and_stays(desk: Desk) -> None:
    desk.write(Gift("card_reader", usd(2000), "pi_nobody_knows", "a", paid_at=NOON))
    unpaid = desk.wanted(700)
    desk.client.v1.payment_intents.cancel(unpaid)
    desk.write(Gift("card_reader", usd(700), unpaid, "b", paid_at=NOON))
    found = desk.reconcile()
    assert {(one.name, one.kind, one.status) for one in found.differences} == {
        ("pi_nobody_knows", "gift_not_at_stripe", ""),
        (unpaid, "gift_not_at_stripe", "canceled"),
    }
    assert desk.report().total.gross == 2700
    assert not desk.reconcile().agrees


def test_another_amount_than_stripes_is_named(desk: Desk) -> None:
    intent = desk.paid(2000, recorded=False)
    desk.write(Gift("card_reader", usd(2001), intent, "attempt-1", paid_at=NOON))
    found = desk.reconcile()
    assert [(one.name, one.kind, one.here, one.at_stripe) for one in found.differences] == [
        (intent, "amounts_differ", usd(2001), usd(2000))
    ]


def test_a_refund_that_stripe_has_not_is_named(desk: Desk) -> None:
    intent = desk.paid(2000)
    desk.write(Refund("re_nobody_knows", intent, usd(300)))
    assert kinds(desk.reconcile()) == {"re_nobody_knows": "refund_not_at_stripe"}


def test_a_refund_that_failed_after_the_book_had_it_is_named(desk: Desk) -> None:
    intent = desk.paid(2000, card=REFUND_FAILS)
    refund = desk.given_back(intent, recorded=True)
    assert desk.reconcile().agrees
    desk.server.clock.forward(60)
    found = desk.reconcile()
    assert [(one.name, one.kind, one.status) for one in found.differences] == [
        (refund, "refund_not_at_stripe", "failed")
    ]


def test_an_attempt_that_nobody_paid_is_named_and_left_to_the_kiosk(desk: Desk) -> None:
    known, unknown = desk.wanted(2000, attempt="a7"), desk.wanted(2000, attempt="a8")
    desk.write(AttemptOpened("a7", "card_reader", usd(2000)))
    desk.write(AttemptAsked("a7", known))
    for attempt in ("a8", "a9"):
        desk.write(AttemptOpened(attempt, "phone", usd(2000)))
    found = desk.reconcile()
    assert {(one.name, one.status) for one in found.differences if one.kind == "unsettled"} == {
        (known, "requires_payment_method"),
        (unknown, "requires_payment_method"),
        ("a9", ""),
    }
    assert (found.orphans, desk.status(known), desk.status(unknown)) == (
        (),
        "requires_payment_method",
        "requires_payment_method",
    )


# Trouble


@pytest.mark.parametrize("fault", ["500@intents", "401@intents", "403@refunds", "half_closed@intents", "html@refunds"])
def test_a_stripe_that_cannot_be_read_is_said_in_a_sentence_and_nothing_is_written(desk: Desk, fault: str) -> None:
    desk.paid(2000, recorded=False)
    before = desk.ledger.arrived()
    desk.server.faults.replace([fault])
    with pytest.raises(StripeSilentError) as silent:
        desk.reconcile()
    assert str(silent.value)
    assert desk.ledger.arrived() == before
    desk.server.faults.replace([])
    assert len(desk.reconcile().differences) == 1


def test_what_was_written_before_stripe_fell_silent_stays_and_the_next_run_goes_on(desk: Desk) -> None:
    intent, orphan = desk.paid(2000, recorded=False), desk.wanted()
    desk.server.faults.replace(["500@cancel*1"])
    with pytest.raises(StripeSilentError, match="trouble of its own"):
        desk.reconcile()
    assert desk.fees() == {intent: 59}
    found = desk.reconcile()
    assert (found.agrees, found.cancelled) == (True, (orphan,))


# The law

_MINORS = st.integers(50, 500_00)
_DOINGS = st.lists(
    st.one_of(
        st.tuples(st.just("card"), _MINORS, st.booleans()),
        st.tuples(st.just("phone"), _MINORS, st.booleans()),
        st.tuples(st.just("refund"), st.integers(1, 100), st.booleans()),
        st.tuples(st.just("cash"), _MINORS, st.booleans()),
        st.tuples(st.just("hour"), st.integers(1, 30), st.just(value=False)),
    ),
    max_size=10,
)


@given(_DOINGS)
@settings(max_examples=25, deadline=None)
def test_after_any_days_gross_less_refunds_and_fees_is_stripes_balance_to_the_cent(
    doings: list[tuple[str, int, bool]],
) -> None:
    with folder_in_memory() as data, desk_on(data) as desk:
        by_card: dict[str, int] = {}
        in_cash = 0
        for what, number, is_known in doings:
            match what:
                case "card":
                    by_card[desk.paid(number, recorded=is_known)] = number
                case "phone":
                    by_card[desk.paid_by_phone(number, recorded=is_known)] = number
                case "refund" if left := [name for name, minor in by_card.items() if minor]:
                    name = left[number % len(left)]
                    minor = max(by_card[name] * number // 100, 1)
                    by_card[name] -= minor
                    desk.given_back(name, minor, recorded=is_known)
                case "cash":
                    gift = desk.ledger.append("drive", Gift("cash", usd(number))).fact.sequence
                    if is_known:
                        desk.write(Void(gift, "typed twice"))
                    in_cash += 0 if is_known else number
                case _:
                    desk.server.clock.forward(number * HOUR)
        now = dt.datetime.fromtimestamp(desk.server.clock.now, dt.UTC)
        desk.reconcile(now=now)
        report = desk.report()
        assert report.fees.unknown == 0
        assert report.total.net - report.fees.kept == desk.balance() + in_cash
        again = desk.reconcile(now=now)
        assert again.agrees
        assert again.gifts.minor - again.refunds.minor - again.fees.minor == desk.balance()
