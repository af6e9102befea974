"""A kiosk's core without a screen, in a hurry, that takes cards until it is killed."""

import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.ledger.ledger import Ledger, utc_now
from kiosk.ledger.verify import verify
from kiosk.model.attempt import Paid, Preparing, Presenting, Unclear
from kiosk.model.fact import AttemptEnded, AttemptOpened, Gift
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.money import Money
from kiosk.model.tally import tally_of
from kiosk.payments.limits import PaymentLimits, ReaderLimits
from kiosk.payments.stripe_terminal import stripe_terminal
from tests.faults.killing import KilledTerminal, Plan, killed_ledger
from tests.faults.stripe_apart import AUTHORISING, UNTIL_CARD, StripeApart
from tests.ledger.books import ME, OTHER, opened
from tests.ledger.reports.finance_days import campaign_with

KIOSKS = (ME, OTHER)
CAMPAIGN = campaign_with()
AMOUNTS = (500, 1000, 2000, 5000)
HURRY = ReaderLimits(
    preparing=0.3,
    card=0.25,
    unclear=0.1,
    checking=0.2,
    poll=0.005,
    slow_poll=0.01,
    slow_after=0.2,
    checking_poll=0.01,
)
"""The machine's patience, which would take minutes."""
LONGEST_SETTLING = 20.0


def live_until_killed(folder: Path, stripe: StripeApart, number: int, plan: Plan, told: int) -> NoReturn:
    """Settle, and then take one gift after the other, saying what a screen would."""
    choose = random.Random(plan.seed)  # noqa: S311 - a test that can be repeated
    try:
        with _session(folder, stripe, number, plan, told) as (_, giving):
            while True:
                _take_one(giving, choose, told)
    except BaseException as error:  # noqa: BLE001 - a child says what went wrong and never runs its parent's code
        os.write(told, f"! {error!r}\n".encode())
        os._exit(1)


@dataclass(frozen=True)
class BookSeen:
    """What a kiosk's book has once everything is settled."""

    gifts: dict[str, int]
    """In minor units, by PaymentIntent."""
    raised: int
    attempts: int
    ended: set[str]
    """Attempts that brought nothing."""
    unsettled: int
    problems: tuple[LedgerTrouble, ...]


def settle_all(folder: Path, stripe: StripeApart, number: int) -> BookSeen:
    """Start the kiosk once more, and let it find out what it left."""
    until = time.monotonic() + LONGEST_SETTLING
    with _session(folder, stripe, number, Plan("", 0, 0), None) as (ledger, giving):
        while (left := giving.settle()) and time.monotonic() < until:
            time.sleep(0.01)
        entries = [fact.entry for fact in ledger.facts()]
        return BookSeen(
            {one.payment_intent: one.money.minor for one in entries if isinstance(one, Gift)},
            tally_of(CAMPAIGN, ledger.book("drive"), KIOSKS[number].uuid, utc_now()).goals["gifts"].here,
            sum(isinstance(one, AttemptOpened) for one in entries),
            {one.attempt for one in entries if isinstance(one, AttemptEnded) and one.outcome != "unclear"},
            len(left),
            verify(_data(folder, number)).problems,
        )


def seconds_for_a_gift(folder: Path, stripe: StripeApart) -> float:
    """How long a payment takes here, from opening the book to thanks, when nothing fails."""
    shortest = LONGEST_SETTLING
    for _ in range(8):
        began = time.monotonic()
        with _session(folder, stripe, 0, Plan("", 0, 0), None) as (_, giving):
            giving.begin(CAMPAIGN, Money(AMOUNTS[0], "USD"))
            while isinstance(progress := giving.step(), Preparing | Presenting) and giving.payment is not None:
                time.sleep(giving.payment.pause)
            if isinstance(progress, Paid):
                shortest = min(shortest, time.monotonic() - began)
    return shortest


def _take_one(giving: PaymentFlow, choose: random.Random, told: int) -> None:
    if giving.begin(CAMPAIGN, Money(choose.choice(AMOUNTS), "USD")) is not None:
        time.sleep(0.01)
        return
    assert giving.payment is not None
    while True:
        progress = giving.step()
        if isinstance(progress, Paid):
            os.write(told, f"thanks {progress.payment_intent}\n".encode())
        if giving.payment.over or isinstance(progress, Unclear):
            return
        time.sleep(giving.payment.pause)


@contextmanager
def _session(
    folder: Path, stripe: StripeApart, number: int, plan: Plan, told: int | None
) -> Iterator[tuple[Ledger, PaymentFlow]]:
    def handed(intent: str) -> None:
        if told is not None:
            os.write(told, f"handed {intent}\n".encode())

    uuid = KIOSKS[number].uuid
    with (
        opened(_data(folder, number), KIOSKS[number], clock=utc_now) as ledger,
        stripe_terminal(stripe.key, stripe.base, stripe.reader, uuid) as terminal,
    ):
        until_authorising = UNTIL_CARD + AUTHORISING / 2
        killed = KilledTerminal(terminal, plan, handed, until_authorising)
        yield ledger, PaymentFlow(killed_ledger(ledger, plan), killed, needs_shift=False, limits=PaymentLimits(HURRY))


def _data(folder: Path, number: int) -> Path:
    return folder / f"kiosk-{number + 1}"
