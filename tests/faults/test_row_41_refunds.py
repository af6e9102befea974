"""Row 41: staff give money back in Stripe's Dashboard, where no kiosk sees it."""

from pathlib import Path

from kiosk.model.tally import tally_of
from tests.ledger.books import ME, NOON
from tests.reconciliation.booth import BoothService, booth_on, kinds


def raised(booth: BoothService) -> int:
    """What the goal counts of this kiosk, in cents."""
    return tally_of(booth.campaign, booth.ledger.book("drive"), ME.uuid, NOON).goals["gifts"].here


def test_row_41_a_refund_in_the_dashboard_lowers_the_goal_by_a_fact_of_its_own(tmp_path: Path) -> None:
    with booth_on(tmp_path) as booth:
        intent = booth.paid(2000)
        assert raised(booth) == 2000
        refund = booth.given_back(intent, 500)
        facts = booth.ledger.arrived()
        assert kinds(booth.reconcile()) == {refund: "refund_unknown_here"}
        assert raised(booth) == 1500
        assert booth.ledger.arrived() == facts + 2, "the refund and the gift's fee"
        assert booth.reconcile().agrees


def test_row_41_a_refund_of_a_gift_that_the_book_lacked_comes_after_its_gift(tmp_path: Path) -> None:
    with booth_on(tmp_path) as booth:
        intent = booth.paid(2000, recorded=False)
        refund = booth.given_back(intent)
        assert kinds(booth.reconcile()) == {intent: "gift_unknown_here", refund: "refund_unknown_here"}
        assert raised(booth) == 0
        assert booth.reconcile().agrees


def test_row_41_a_refund_that_has_not_reached_the_bank_waits(tmp_path: Path) -> None:
    with booth_on(tmp_path, "refund_pending*1") as booth:
        booth.given_back(booth.paid(2000))
        assert booth.reconcile().agrees
        assert raised(booth) == 2000
