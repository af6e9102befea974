"""Row 41: staff give money back in Stripe's Dashboard, where no kiosk sees it."""

from pathlib import Path

from kiosk.model.tally import tally_of
from tests.ledger.books import ME, NOON
from tests.reconciliation.desk import Desk, desk_on, kinds


def raised(desk: Desk) -> int:
    """What the goal counts of this kiosk, in cents."""
    return tally_of(desk.campaign, desk.ledger.book("drive"), ME.uuid, NOON).goals["gifts"].here


def test_row_41_a_refund_in_the_dashboard_lowers_the_goal_by_a_fact_of_its_own(tmp_path: Path) -> None:
    with desk_on(tmp_path) as desk:
        intent = desk.paid(2000)
        assert raised(desk) == 2000
        refund = desk.given_back(intent, 500)
        facts = desk.ledger.arrived()
        assert kinds(desk.reconcile()) == {refund: "refund_unknown_here"}
        assert raised(desk) == 1500
        assert desk.ledger.arrived() == facts + 2, "the refund and the gift's fee"
        assert desk.reconcile().agrees


def test_row_41_a_refund_of_a_gift_that_the_book_lacked_comes_after_its_gift(tmp_path: Path) -> None:
    with desk_on(tmp_path) as desk:
        intent = desk.paid(2000, recorded=False)
        refund = desk.given_back(intent)
        assert kinds(desk.reconcile()) == {intent: "gift_unknown_here", refund: "refund_unknown_here"}
        assert raised(desk) == 0
        assert desk.reconcile().agrees


def test_row_41_a_refund_that_has_not_reached_the_bank_waits(tmp_path: Path) -> None:
    with desk_on(tmp_path, "refund_pending*1") as desk:
        desk.given_back(desk.paid(2000))
        assert desk.reconcile().agrees
        assert raised(desk) == 2000
