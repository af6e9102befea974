"""The simulated Stripe for tests, served on loopback; what is asked and answered is held to Stripe's description.

The clock stands still until a test moves it: `server.clock.forward(2.0)`.
"""

import contextlib
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from stripe import StripeClient

from kiosk.net.deadline import Timeouts
from kiosk.payments.connection import connected
from kiosk.simulator.faults import Faults
from kiosk.simulator.presenting import presenting_of
from kiosk.simulator.serving import serving
from kiosk.simulator.simulated_stripe import SimulatedStripe
from tests.conftest import NOON
from tests.contract import openapi


class HandClock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOON.timestamp()

    def __call__(self) -> float:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += seconds


@dataclass(frozen=True)
class TestKey:
    """A key for the simulated Stripe."""

    __test__ = False
    text: str = "rk_test_simulated"
    live: bool = False


@dataclass
class SimulatedServer:
    """Where it is, and what can be done with it."""

    base: str
    stripe: SimulatedStripe
    clock: HandClock
    departures: list[str] = field(default_factory=list)
    """From Stripe's description."""

    @property
    def faults(self) -> Faults:
        """Replace them at any time: `server.faults.replace(["drop_after@process*1"])`."""
        return self.stripe.faults

    @contextlib.contextmanager
    def client(self, key: TestKey | None = None, timeout: float = 5.0) -> Iterator[StripeClient]:
        """A client of the real SDK, connected as the kiosk connects."""
        with connected(key or TestKey(), self.base, timeouts=Timeouts(timeout, timeout)) as client:
            yield client

    def hold(self, method: str, path: str, query: str, body: str, status: int, answer: dict[str, Any]) -> None:
        """Hold an exchange to the description, where that is on this machine; a refused parameter is meant to be."""
        if path.startswith(_NOT_DESCRIBED):
            return  # tests/contract holds disputes and invoices, the SDK has the others' paths
        if not openapi.FILE.exists() or (status == 404 and "Unrecognized request URL" in str(answer)):
            return
        try:
            if "param" not in answer.get("error", {}):
                openapi.check_request(method, path, query, body)
            openapi.check_answer(method, path, status, answer)
        except openapi.ContractError as error:
            self.departures.append(str(error))


_NOT_DESCRIBED = (
    *("/v1/disputes", "/v1/invoice_payments", "/v1/invoices"),
    *("/v1/payouts", "/v1/transfers", "/v1/payment_links", "/v1/events"),
)


@contextlib.contextmanager
def simulated_stripe(
    *faults: str,
    seed: int = 1,
    clock: Callable[[], float] | None = None,
    authorising_seconds: float = 0.0,
    present: str | None = None,
    present_seconds: float = 0.0,
    seconds: float = 0.2,
) -> Iterator[SimulatedServer]:
    """A Stripe for the time of a `with`; at its end nothing may have departed from Stripe's description.

    Args:
        faults: as `NAME[@CALL][:PROBABILITY][*TIMES]`.
        seed: of ids, donors and faults.
        clock: seconds since 1970; else the server's own, which stands still until a test moves it.
        authorising_seconds: from a card's presentation to the end of the reader's action.
        present: a card that is presented unasked, or donors such as `good:0.8,nobody:0.2`.
        present_seconds: when, after the payment came to the reader.
        seconds: how slow `slow` and `drip` are.
    """
    by_hand = HandClock()
    simulated = SimulatedStripe(
        clock or by_hand,
        random.Random(seed),  # noqa: S311 - a test that can be repeated
        faults=Faults(faults, seed),
        presenting=presenting_of(present, present_seconds),
        authorising_seconds=authorising_seconds,
    )
    server = SimulatedServer("", simulated, by_hand)
    with serving(simulated, on_exchange=server.hold, seconds=seconds) as server.base:
        yield server
    assert not server.departures, "\n".join(server.departures)


def registered(client: StripeClient, code: str = "simulated-wpe") -> str:
    """The id of a reader that stands at a place."""
    location = client.v1.terminal.locations.create(
        {
            "display_name": "Booth",
            "address": {
                "line1": "1 Main Street",
                "city": "Pittsburgh",
                "state": "PA",
                "postal_code": "15222",
                "country": "US",
            },
        }
    )
    return client.v1.terminal.readers.create(
        {"registration_code": code, "label": "Booth 1", "location": location.id}
    ).id
