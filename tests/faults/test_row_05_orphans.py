"""Row 5: a payment was made at Stripe and given up before a reader heard of it; nobody will ever pay it."""

import datetime as dt
from pathlib import Path

from kiosk.model.fact import AttemptAsked, AttemptEnded, AttemptOpened
from kiosk.model.money import Money
from tests.ledger.books import NOON
from tests.reconciliation.booth import booth_on

LATER = NOON + dt.timedelta(minutes=61)
"""When nobody can still be giving who began at noon."""


def test_row_5_a_payment_that_no_attempt_waits_for_is_cancelled_and_counted(tmp_path: Path) -> None:
    with booth_on(tmp_path) as booth:
        orphan, given_up = booth.wanted(), booth.wanted(attempt="a1")
        booth.write(AttemptOpened("a1", "card_reader", Money(2000, "USD")))
        booth.write(AttemptAsked("a1", given_up))
        booth.write(AttemptEnded("a1", "cancelled", "unreachable"))
        found = booth.reconcile(now=LATER)
        assert found.agrees
        assert set(found.cancelled) == set(found.orphans) == {orphan, given_up}
        assert (booth.status(orphan), booth.status(given_up)) == ("canceled", "canceled")
        assert booth.reconcile().orphans == ()


def test_row_5_a_page_that_is_open_on_a_phone_is_left_alone(tmp_path: Path) -> None:
    with booth_on(tmp_path) as booth:
        session = booth.client.v1.checkout.sessions.create(booth.page(2000))
        assert booth.reconcile().orphans == ()
        assert booth.client.v1.checkout.sessions.retrieve(session.id).status == "open"


def test_row_5_a_payment_that_was_paid_while_it_was_cancelled_is_a_gift_at_the_next_run(tmp_path: Path) -> None:
    with booth_on(tmp_path) as booth:
        orphan = booth.wanted(2000)
        booth.client.v1.terminal.readers.process_payment_intent(booth.reader, {"payment_intent": orphan})
        booth.server.faults.replace(["authorise_on_cancel@cancel*1"])
        found = booth.reconcile(now=LATER)
        assert (found.orphans, found.cancelled) == ((orphan,), ())
        assert [one.kind for one in booth.reconcile().differences] == ["gift_unknown_here"]
        assert booth.report().total.gross == 2000
        assert booth.reconcile().agrees
