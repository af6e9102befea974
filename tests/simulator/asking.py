"""What these tests ask again and again."""

import json
from typing import Any
from urllib.request import Request, urlopen

import stripe
from stripe import StripeClient

DECLINED = "4000000000000002"


def wanted(client: StripeClient, minor: int = 2000, **metadata: str) -> str:
    """The id of a new PaymentIntent for a card on a reader."""
    return client.v1.payment_intents.create(
        {
            "amount": minor,
            "currency": "usd",
            "allowed_payment_method_types": ["card_present"],
            "metadata": dict(metadata),
        }
    ).id


def armed(client: StripeClient, reader: str, minor: int = 2000, **metadata: str) -> str:
    """The id of a new PaymentIntent that the reader waits for a card for."""
    intent = wanted(client, minor, **metadata)
    process(client, reader, intent)
    return intent


def process(client: StripeClient, reader: str, intent: str) -> None:
    client.v1.terminal.readers.process_payment_intent(reader, {"payment_intent": intent})


def present(client: StripeClient, reader: str, card: str | None = None) -> None:
    """Hold a card to the reader; the standard one without a number."""
    presenting = client.v1.test_helpers.terminal.readers
    if card is None:
        presenting.present_payment_method(reader)
    else:
        presenting.present_payment_method(reader, {"type": "card_present", "card_present": {"number": card}})


def status(client: StripeClient, intent: str) -> str:
    return client.v1.payment_intents.retrieve(intent).status


def action(client: StripeClient, reader: str) -> dict[str, Any] | None:
    """The reader's slot as it is."""
    found = client.v1.terminal.readers.retrieve(reader).action
    return None if found is None else found.to_dict()


def in_slot(client: StripeClient, reader: str) -> tuple[str, str, str | None]:
    """The PaymentIntent in the slot, the action's status and why it failed."""
    found = action(client, reader)
    assert found is not None
    return found["process_payment_intent"]["payment_intent"], found["status"], found["failure_code"]


def code_of(error: stripe.StripeError) -> str | None:
    """Stripe's word for what is wrong."""
    return error.error.code if error.error is not None and "code" in error.error else None


def control(base: str, path: str, content: dict[str, Any] | None = None) -> dict[str, Any]:
    """Ask one of the simulation's own controls."""
    data = None if content is None else json.dumps(content).encode()
    with urlopen(Request(f"{base}/_simulator/{path}", data)) as answer:  # noqa: S310 - it is loopback
        found: dict[str, Any] = json.load(answer)
    return found
