"""Row 62: the key becomes one of another account while a card payment is open; the old key, or staff, end it."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from stripe import StripeClient

from kiosk.giving.answers import CardsOff, Closed
from kiosk.giving.payment_flow import PaymentFlow
from kiosk.giving.why_not import NotAtStripe
from kiosk.model.attempt import Paid
from kiosk.model.fact import AttemptEnded
from kiosk.model.reference import CLOSED_BY_STAFF
from kiosk.payments.stripe_terminal import stripe_terminal
from tests.faults.payment_session import FaultyTill, faulty_till
from tests.ledger.books import ME
from tests.reconciliation.booth import CAMPAIGN
from tests.said import said
from tests.simulator.held_to_stripe import SimulatedServer, TestKey, registered, simulated_stripe


@contextlib.contextmanager
def giving_by(session: FaultyTill, other: SimulatedServer, client: StripeClient) -> Iterator[PaymentFlow]:
    """Giving goes on in the same ledger, by a key of the account at `other`."""
    with stripe_terminal(TestKey(), other.base, registered(client), ME.uuid) as terminal:
        yield PaymentFlow(session.ledger, terminal, needs_shift=False, clock=session.clock)


def test_row_62_a_payment_of_another_account_is_named_as_that_and_its_own_key_settles_it(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        (open_one,) = session.ledger.open_attempts()
        with simulated_stripe() as other, other.client() as client, giving_by(session, other, client) as giving:
            for _ in range(3):
                assert giving.settle() == (open_one,)
            off = giving.begin(CAMPAIGN, open_one.money)
            assert off == CardsOff(NotAtStripe(open_one.payment_intent))
            assert "another account" in said(off.why)
            assert giving.free_reader().why_not == off.why
            assert client.v1.payment_intents.list().data == []
        assert isinstance(session.run_to_end("good"), Paid)
        assert session.gifts == session.paid != {}


def test_row_62_people_at_the_booth_close_it_and_cards_are_taken_again(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        (open_one,) = session.ledger.open_attempts()
        with simulated_stripe() as other, other.client() as client, giving_by(session, other, client) as giving:
            other.faults.replace(["500@intent"])
            assert giving.close_unknown("at the booth") == Closed(None, "still_checking"), "Stripe hasn't said so"
            other.faults.replace()
            assert giving.close_unknown("at the booth") == Closed(open_one.money)
            end = next(one.entry for one in reversed([*session.ledger.facts()]) if isinstance(one.entry, AttemptEnded))
            assert end == AttemptEnded(open_one.id, "cancelled", f"{CLOSED_BY_STAFF}: at the booth")
            assert giving.cards_off() is None
            assert giving.close_unknown("at the booth") == Closed(None), "there is none any more"


def test_row_62_a_payment_that_stripe_knows_is_never_closed_by_people(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        giving = PaymentFlow(session.ledger, session.terminal, needs_shift=False, clock=session.clock)
        assert giving.close_unknown("at the booth").money is None
        session.giving = giving
