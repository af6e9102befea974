"""No keys but those that a test gives, and a Stripe on loopback."""

import os
from collections.abc import Iterator

import pytest

from kiosk.machine import system_keyring
from tests.simulator.held_to_stripe import SimulatedServer, simulated_stripe


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", frozenset())
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[SimulatedServer]:
    with simulated_stripe() as server:
        yield server


@pytest.fixture
def environ(server: SimulatedServer) -> dict[str, str]:
    return {"KIOSK_STRIPE_API_BASE": server.base}
