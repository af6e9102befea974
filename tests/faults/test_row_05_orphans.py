"""Row 5: a payment was made at Stripe and given up before a reader heard of it; nobody will ever pay it."""

from pathlib import Path

from kiosk.model.fact import AttemptAsked, AttemptEnded, AttemptOpened
from kiosk.model.money import Money
from tests.reconciliation.desk import desk_on


def test_row_5_a_payment_that_no_attempt_waits_for_is_cancelled_and_counted(tmp_path: Path) -> None:
    with desk_on(tmp_path) as desk:
        orphan, given_up = desk.wanted(), desk.wanted(attempt="a1")
        desk.write(AttemptOpened("a1", "card_reader", Money(2000, "USD")))
        desk.write(AttemptAsked("a1", given_up))
        desk.write(AttemptEnded("a1", "cancelled", "unreachable"))
        found = desk.reconcile()
        assert found.agrees
        assert set(found.cancelled) == set(found.orphans) == {orphan, given_up}
        assert (desk.status(orphan), desk.status(given_up)) == ("canceled", "canceled")
        assert desk.reconcile().orphans == ()


def test_row_5_a_page_that_is_open_on_a_phone_is_left_alone(tmp_path: Path) -> None:
    with desk_on(tmp_path) as desk:
        session = desk.client.v1.checkout.sessions.create(desk.page(2000))
        assert desk.reconcile().orphans == ()
        assert desk.client.v1.checkout.sessions.retrieve(session.id).status == "open"


def test_row_5_a_payment_that_was_paid_while_it_was_cancelled_is_a_gift_at_the_next_run(tmp_path: Path) -> None:
    with desk_on(tmp_path) as desk:
        orphan = desk.wanted(2000)
        desk.client.v1.terminal.readers.process_payment_intent(desk.reader, {"payment_intent": orphan})
        desk.server.faults.replace(["authorise_on_cancel@cancel*1"])
        found = desk.reconcile()
        assert (found.orphans, found.cancelled) == ((orphan,), ())
        assert [one.kind for one in desk.reconcile().differences] == ["gift_unknown_here"]
        assert desk.report().total.gross == 2000
        assert desk.reconcile().agrees
