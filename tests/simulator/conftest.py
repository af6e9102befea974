"""A simulated Stripe with a reader, and a client of the real SDK."""

from collections.abc import Iterator

import pytest
from stripe import StripeClient

from tests.simulator.held_to_stripe import SimulatedServer, registered, simulated_stripe

AUTHORISING = 2.0


@pytest.fixture
def server() -> Iterator[SimulatedServer]:
    """Where authorising a card takes two seconds of its clock."""
    with simulated_stripe(authorising_seconds=AUTHORISING) as server:
        yield server


@pytest.fixture
def client(server: SimulatedServer) -> Iterator[StripeClient]:
    with server.client() as client:
        yield client


@pytest.fixture
def reader(client: StripeClient) -> str:
    return registered(client)
