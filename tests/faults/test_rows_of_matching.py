"""Rows 77, 78 and 80: a pledge to match gifts is the same at each kiosk, and is promised once."""

from pathlib import Path

from kiosk.ledger.ledger import Ledger
from kiosk.model.fact import AttemptEnded, AttemptOpened, Gift
from kiosk.model.matching import Match
from kiosk.model.money import Money
from kiosk.model.tally import tally_of
from tests.ledger.books import ME, NOON, OTHER, opened
from tests.ledger.reports.finance_days import campaign_with
from tests.reconciliation.booth import booth_on

CAMPAIGN = campaign_with(matching={"by": "the Example Foundation", "cap": "50.00"})


def match_in(ledger: Ledger, *, alone: bool = True) -> Match:
    match = tally_of(CAMPAIGN, ledger.book("drive"), ledger.identity.uuid, NOON, None if alone else NOON).match
    assert match is not None
    return match


def usd(minor: int) -> Money:
    return Money(minor, "USD")


def exchange(one: Ledger, other: Ledger) -> None:
    """Each hears all that the other wrote."""
    for told, hears in ((one, other), (other, one)):
        hears.take(told.copies(told.identity.uuid, 0, 100))


def test_row_77_two_kiosks_that_hear_of_each_other_late_pledge_the_same_and_never_more_than_the_cap(
    tmp_path: Path,
) -> None:
    with opened(tmp_path / "here") as here, opened(tmp_path / "there", OTHER) as there:
        here.append("drive", Gift("card_reader", usd(3000), "pi_1", "a1"))
        there.append("drive", Gift("cash", usd(4000)))
        there.append("drive", Gift("card_reader", usd(3000), "pi_1", "a1", ME.uuid, NOON))  # a witness of the first
        assert (match_in(here).matched, match_in(there).matched) == (3000, 5000)
        exchange(here, there)
        assert match_in(here) == match_in(there)
        assert match_in(here).matched == 5000
        assert match_in(here).state == "full"


def test_row_77_a_kiosk_that_was_not_heard_may_have_taken_the_rest(tmp_path: Path) -> None:
    with opened(tmp_path / "here") as here, opened(tmp_path / "there", OTHER) as there:
        there.append("drive", Gift("cash", usd(1000)))
        exchange(here, there)
        assert match_in(here).rest == 4000
        assert match_in(here, alone=False).sure == 0, "its largest gift is more than that"


def test_row_78_a_refund_at_stripe_frees_the_cap_and_the_money_is_as_if_nobody_matched(tmp_path: Path) -> None:
    with booth_on(tmp_path) as booth:
        first, _ = booth.paid(4000), booth.paid(3000)
        assert match_in(booth.ledger).matched == 5000
        booth.given_back(first)
        booth.reconcile()
        assert match_in(booth.ledger) == Match(3000, 2000, 2000, "running")
        assert booth.reconcile().agrees
        goal = tally_of(CAMPAIGN, booth.ledger.book("drive"), ME.uuid, NOON).goals["gifts"]
        assert (goal.here, goal.raised) == (3000, 3000 + goal.outside)


def test_row_80_the_rest_of_the_cap_is_promised_to_one_at_a_time(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        assert match_in(ledger).sure == 5000
        ledger.append("drive", AttemptOpened("a1", "phone", usd(4000)))
        assert match_in(ledger) == Match(0, 5000, 1000, "running")
        ledger.append("drive", AttemptEnded("a1", "unclear"))
        assert match_in(ledger).sure == 1000, "nobody knows whether it was paid"
        ledger.append("drive", AttemptEnded("a1", "cancelled"), reference="end")
        assert match_in(ledger).sure == 5000
