"""A simulated Stripe in a process of its own, in a hurry: it remembers what kiosks that were killed forget."""

import contextlib
import json
import os
import random
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn
from urllib.request import Request, urlopen

from kiosk.payments.connection import connected
from kiosk.payments.stamp import stamp_in
from kiosk.simulator.faults import Faults
from kiosk.simulator.presenting import presenting_of
from kiosk.simulator.serving import serving
from kiosk.simulator.simulated_stripe import SimulatedStripe
from tests.simulator.asking import control

UNTIL_CARD, AUTHORISING = 0.008, 0.02
"""Seconds from a payment's arrival on the reader to the card, and from there to the end."""
DONORS = "good:0.78,declined:0.15,nobody:0.07"
FAULTS = (
    *("drop_before:0.05", "drop_after:0.06", "429:0.04", "500_after:0.03", "500_saved:0.02", "slow:0.03", "409:0.01"),
    *("trt_false_neg:0.08", "trt_true:0.04", "offline:0.02", "stale_action:0.04", "invalid_state:0.02"),
    *("stuck_charged:0.06", "ce_charged:0.06", "stuck_open:0.03", "ce_open:0.03", "code_zzz:0.01", "cust_cancel:0.03"),
    *("authorise_on_cancel:0.3", "stale_read:0.05"),
)
"""About every fourth call meets one."""


@dataclass(frozen=True)
class Key:
    """A key for it."""

    text: str = "rk_test_canary4711"
    live: bool = False


@dataclass(frozen=True)
class AtStripe:
    """A PaymentIntent as Stripe has it."""

    id: str
    status: str
    received: int
    kiosk: str
    attempt: str
    by: str
    """How it is paid: `card_present` on a reader, `card` on a phone."""


@dataclass(frozen=True)
class StripeApart:
    """Where it is."""

    base: str
    reader: str
    key: Key = Key()

    def fail(self, seed: int | None) -> None:
        """From now on, by this chance; nothing fails any more with `None`."""
        control(self.base, "faults", {"faults": [] if seed is None else FAULTS, "seed": seed})

    def intents(self) -> list[AtStripe]:
        """All that were ever stamped by a kiosk."""
        found: list[AtStripe] = []
        after = ""
        while True:
            request = Request(  # noqa: S310 - it is loopback
                f"{self.base}/v1/payment_intents?limit=100{after}",
                headers={"Authorization": f"Bearer {self.key.text}"},
            )
            with urlopen(request) as answer:  # noqa: S310 - as above
                page = json.load(answer)
            for one in page["data"]:
                stamp = stamp_in(one["metadata"])
                if stamp is not None:
                    found.append(
                        AtStripe(
                            *(one["id"], one["status"], one["amount_received"], stamp.kiosk, stamp.attempt),
                            one["payment_method_types"][0],
                        )
                    )
            if not page["has_more"]:
                return found
            after = f"&starting_after={page['data'][-1]['id']}"


@contextlib.contextmanager
def stripe_apart(seed: int) -> Iterator[StripeApart]:
    """One for the time of a `with`; the caller has no threads."""
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        _serve(seed, said)
    os.close(said)
    try:
        with open(heard, encoding="ascii") as pipe:  # noqa: PTH123 - it has a number, not a name
            base = pipe.readline().strip()
        with connected(Key(), base) as client:
            reader = client.v1.terminal.readers.create({"registration_code": "simulated-wpe"}).id
        yield StripeApart(base, reader)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _serve(seed: int, said: int) -> NoReturn:
    choose = random.Random(seed)  # noqa: S311 - a test that can be repeated
    stripe = SimulatedStripe(
        choose=choose,
        faults=Faults((), seed),
        presenting=presenting_of(DONORS, UNTIL_CARD),
        authorising_seconds=AUTHORISING,
    )
    with serving(stripe, seconds=0.03) as base:
        os.write(said, f"{base}\n".encode())
        os.close(said)
        while True:
            time.sleep(3600)
