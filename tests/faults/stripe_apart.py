"""A simulated Stripe in a process of its own, in a hurry: it remembers what kiosks that were killed forget."""

import contextlib
import json
import os
import random
import select
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn
from urllib.error import HTTPError
from urllib.request import urlopen

from kiosk.payments.connection import connected
from kiosk.simulator import sessions
from kiosk.simulator.cards import NAMED, STANDARD
from kiosk.simulator.faults import Faults
from kiosk.simulator.presenting import presenting_of
from kiosk.simulator.serving import serving
from kiosk.simulator.simulated_stripe import SimulatedStripe
from kiosk.simulator.state_file import StateFile
from tests.ledger.books import folder_in_memory
from tests.simulator.asking import control

UNTIL_CARD, AUTHORISING = 0.008, 0.02
"""Seconds from a payment's arrival on the reader to the card, and from there to the end."""
DONORS = "good:0.78,declined:0.15,nobody:0.07"
UNTIL_PAID = 0.06
"""Seconds at most, from a phone's opening of a page to what its owner does there."""
ON_A_PHONE = {"pay": 0.55, "decline, then pay": 0.1, "pay by bank": 0.15, "decline": 0.1, "leave": 0.1}
BY_BANK = "us_bank_account"
"""A way to pay whose money comes later, or doesn't."""
UNTIL_MONEY = 0.15
"""Seconds at most until then."""
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
class StripeApart:
    """Where it is."""

    base: str
    file: Path
    """What it keeps of all its objects, by itself."""
    phones: int
    """A pipe, through which it hears of pages that a phone has opened."""
    reader: str
    key: Key = Key()

    def fail(self, seed: int | None) -> None:
        """From now on, by this chance; nothing fails any more with `None`."""
        control(self.base, "faults", {"faults": [] if seed is None else FAULTS, "seed": seed})

    def scan(self, link: str) -> str:
        """A phone opens a page, whose session is answered; what is done there is its owner's business."""
        session = link.partition(sessions.PAGE)[2].partition("#")[0]
        os.write(self.phones, f"{session}\n".encode())
        return session

    def end_page(self, session: str, *, paid: bool) -> None:
        """Its time is over, or its donor has paid just before."""
        if paid:
            control(self.base, f"sessions/{session}", {"do": "pay"})
        else:
            with connected(self.key, self.base) as client:
                client.v1.checkout.sessions.expire(session)

    def end_waiting(self, session: str, *, paid: bool) -> None:
        """The money of a page that waits for it has come, or never will, if that isn't decided yet."""
        with contextlib.suppress(HTTPError):
            control(self.base, f"sessions/{session}", {"do": "arrive" if paid else "fail"})

    def history(self) -> Iterator[dict[str, Any]]:
        """Each object each time it changed, in order, as it keeps them itself: nothing of ours is asked."""
        with urlopen(f"{self.base}/_simulator/summary"):  # noqa: S310 - it is loopback; what is due happens now
            pass
        for line in self.file.read_bytes().splitlines():
            kind, _, value = json.loads(line)
            if kind == "object":
                yield value

    def objects(self) -> list[dict[str, Any]]:
        """All that it has, in the order in which they came."""
        return list({one["id"]: one for one in self.history()}.values())


@contextlib.contextmanager
def stripe_apart(seed: int) -> Iterator[StripeApart]:
    """One for the time of a `with`; the caller has no threads."""
    heard, said = os.pipe()
    opened, phones = os.pipe()
    with folder_in_memory() as folder:
        file = folder / "stripe"
        child = os.fork()
        if child == 0:
            os.close(heard)
            os.close(phones)
            _serve(seed, file, said, opened)
        os.close(said)
        os.close(opened)
        try:
            with open(heard, encoding="ascii") as pipe:  # noqa: PTH123 - it has a number, not a name
                base = pipe.readline().strip()
            with connected(Key(), base) as client:
                reader = client.v1.terminal.readers.create({"registration_code": "simulated-wpe"}).id
            yield StripeApart(base, file, phones, reader)
        finally:
            os.close(phones)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _serve(seed: int, file: Path, said: int, opened: int) -> NoReturn:
    choose = random.Random(seed)  # noqa: S311 - a test that can be repeated
    stripe = SimulatedStripe(
        choose=choose,
        faults=Faults((), seed),
        presenting=presenting_of(DONORS, UNTIL_CARD),
        authorising_seconds=AUTHORISING,
        file=StateFile(file),
    )
    with serving(stripe, seconds=0.03) as base:
        os.write(said, f"{base}\n".encode())
        os.close(said)
        _have_donors(stripe, random.Random(seed), opened)  # noqa: S311 - as above
    os._exit(0)


def _have_donors(stripe: SimulatedStripe, choose: random.Random, opened: int) -> None:
    """Those who opened a page on their phone do what they do there, each after a while, until nobody is left."""
    due: list[tuple[float, str, str]] = []
    while True:
        if select.select([opened], [], [], UNTIL_PAID / 8)[0]:
            part = os.read(opened, 65536)
            if not part:
                return
            for name in part.decode().split():
                does = choose.choices(*zip(*ON_A_PHONE.items(), strict=True))[0]
                due.append((time.monotonic() + choose.uniform(0, UNTIL_PAID), name, does))
        for at, name, does in list(due):
            if at <= time.monotonic():
                due.remove((at, name, does))
                _do(stripe, name, does)
                if does == "pay by bank":
                    then = "money comes" if choose.random() < 0.7 else "no money comes"
                    due.append((time.monotonic() + choose.uniform(0, UNTIL_MONEY), name, then))


def _do(stripe: SimulatedStripe, name: str, does: str) -> None:
    with stripe.looking() as state:
        session = state.find(sessions.KIND, name)
        if "decline" in does:
            sessions.decline(state, session, NAMED["declined"])
        if does == "pay by bank":
            sessions.pay(state, session, STANDARD, BY_BANK)
        elif "pay" in does:
            sessions.pay(state, session, STANDARD)
        elif "money" in does:
            sessions.end_waiting(state, session, paid=does == "money comes")
