"""Row 58: the kiosk was upgraded while a payment was open; the new version settles what the old one left."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from stripe import StripeClient

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.verify import verify
from kiosk.model.fact import AttemptEnded, AttemptOpened, Gift
from kiosk.payments.stamp import Stamp
from kiosk.payments.stripe_terminal import stripe_terminal
from tests.ledger.books import DRIVE, ME, card, opened
from tests.simulator.asking import present, process
from tests.simulator.held_to_stripe import SimulatedServer, TestKey, registered, simulated_stripe

OLD = sorted((Path(__file__).parent.parent / "ledger" / "old").glob("*.sqlite"))
ATTEMPT, INTENT = "attempt-3", "pi_3"
"""What each of the old files has open."""


@contextmanager
def upgraded(data: Path, file: Path) -> Iterator[tuple[Ledger, PaymentFlow, StripeClient, str]]:
    """A kiosk of this version on a book of that one, whose open payment Stripe knows."""
    for ending in (".sqlite", ".head"):
        (data / f"ledger{ending}").write_bytes(file.with_suffix(ending).read_bytes())
    with simulated_stripe() as server, server.client() as client, opened(data) as ledger:
        reader = registered(client)
        known_at_stripe(server, client)
        with stripe_terminal(TestKey(), server.base, reader, ME.uuid) as terminal:
            yield ledger, PaymentFlow(ledger, terminal, needs_shift=False, clock=server.clock), client, reader


def known_at_stripe(server: SimulatedServer, client: StripeClient) -> None:
    made = client.v1.payment_intents.create(
        {
            "amount": card().money.minor,
            "currency": "eur",
            "allowed_payment_method_types": ["card_present"],
            "metadata": Stamp(DRIVE, ME.uuid, ATTEMPT).metadata,
        }
    )
    with server.stripe.looking() as state:
        item = state.get(made.id)
        assert item is not None
        state.put({**item, "id": INTENT})
        item["_deleted"] = True


@pytest.mark.parametrize("file", OLD, ids=lambda file: str(file.stem))
def test_row_58_a_payment_that_was_paid_before_the_upgrade_is_recorded_after_it(tmp_path: Path, file: Path) -> None:
    with upgraded(tmp_path, file) as (ledger, giving, client, reader):
        process(client, reader, INTENT)
        present(client, reader)
        assert [one.id for one in giving.unsettled()] == [ATTEMPT]
        assert giving.settle() == ()
        gifts = [fact.entry for fact in ledger.facts() if isinstance(fact.entry, Gift)]
        assert [(one.money, one.attempt) for one in gifts if one.payment_intent == INTENT] == [(card().money, ATTEMPT)]
        assert giving.settle() == ()
    assert verify(tmp_path).problems == ()


@pytest.mark.parametrize("file", OLD, ids=lambda file: str(file.stem))
def test_row_58_a_payment_that_nobody_paid_before_the_upgrade_is_called_off_after_it(
    tmp_path: Path, file: Path
) -> None:
    with upgraded(tmp_path, file) as (ledger, giving, client, _):
        assert giving.settle() == ()
        assert client.v1.payment_intents.retrieve(INTENT).status == "canceled"
        entries = [fact.entry for fact in ledger.facts()]
        assert [one.outcome for one in entries if isinstance(one, AttemptEnded) and one.attempt == ATTEMPT] == [
            "cancelled"
        ]
        assert sum(isinstance(one, AttemptOpened) for one in entries) == 3
    assert verify(tmp_path).problems == ()
