"""What another id holds and wasn't taken over, by its sums."""

from pathlib import Path

from kiosk.ledger.elsewhere import TAKEN_OVER
from kiosk.model.fact import Correction, Refund
from kiosk.model.money import Money
from tests.ledger.books import DRIVE, NOON, Clock, card, opened
from tests.model.told_facts import drive


def test_a_refund_of_a_gift_that_was_taken_over_is_named_with_what_is_too_much(tmp_path: Path) -> None:
    winter = drive(has_feed=False, id="winter", currency="EUR")
    clock = Clock()
    with opened(tmp_path, clock=clock) as ledger:
        ledger.append(DRIVE, card(1, 5000))
        (one,) = ledger.elsewhere(winter, NOON)
        assert (one.net, one.number) == (5000, 1)
        clock.forward(hours=1)
        taken = Correction("gifts", -5000, "counted by winter", "EUR")
        ledger.append(DRIVE, taken, reference=f"{TAKEN_OVER}{DRIVE}:EUR:gifts:1")
        assert ledger.elsewhere(winter, NOON) == ()
        clock.forward(hours=1)
        ledger.append(DRIVE, Refund("re_1", "pi_1", Money(2000, "EUR")))
        (one,) = ledger.elsewhere(winter, NOON)
        assert (one.net, one.number) == (-2000, 0)
