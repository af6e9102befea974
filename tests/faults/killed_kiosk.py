"""A kiosk's core without a screen, in a hurry, that takes cards and phones until it is killed."""

import os
import random
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.ledger.ledger import Ledger, utc_now
from kiosk.ledger.verify import verify
from kiosk.model.attempt import (
    Cancelled,
    Declined,
    Designation,
    Paid,
    Preparing,
    Presenting,
    Progress,
    Purpose,
    Scanning,
)
from kiosk.model.fact import AttemptEnded, AttemptOpened, Gift, MemberJoined, Method, MonthlyBegan
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.money import Money
from kiosk.model.tally import tally_of
from kiosk.payments.limits import PaymentLimits, PhoneLimits, ReaderLimits
from kiosk.payments.stripe_checkout import stripe_checkout
from kiosk.payments.stripe_terminal import stripe_terminal
from tests.faults.killing import KilledStripe, Plan, killed_ledger
from tests.faults.stripe_apart import AUTHORISING, BY_BANK, UNTIL_CARD, StripeApart
from tests.ledger.books import ME, OTHER, opened
from tests.ledger.reports.finance_days import campaign_with

KIOSKS = (ME, OTHER)
CAP = 300_00
"""In minor units, of somebody who matches gifts; some dozens of gifts reach it."""
CAMPAIGN = campaign_with(
    funds=[{"id": fund, "name": fund} for fund in ("docs", "code")],
    matching={"by": "the Example Foundation", "cap": "300.00"},
    giving={"payment_methods": [BY_BANK]},
)
DESIGNATIONS: Mapping[Purpose, tuple[Designation, ...]] = {
    "gift": (Designation(), Designation(fund="docs"), Designation(fund="code")),
    "monthly": (Designation(), Designation(fund="docs")),
    "membership": (Designation(tier="student"), Designation(tier="sliding_scale")),
}
"""What is chosen before the payment."""
AMOUNTS = (500, 1000, 2000, 5000)
BY_PHONE = 0.25
"""Of the gifts."""
MONTHLY = 0.4
"""Of those, what is given every month."""
JOINING = 0.65
"""Of those, what is given every month or pays dues."""
TURNS = 0.3
"""Of the payments, which whoever gives leaves for another: the phone, another amount, the reader again."""
UNTIL_TURN = 0.04
"""Seconds at most from the begin of such a payment, in which its card may come or its page be opened."""
ON_SCREEN = 0.1
"""Seconds after which whoever has a page open on their phone has left the screen, so that others may give."""
READER_HURRY = ReaderLimits(
    preparing=0.3,
    card=0.25,
    unclear=0.1,
    checking=0.2,
    poll=0.005,
    slow_poll=0.01,
    slow_after=0.2,
    checking_poll=0.01,
)
PHONE_HURRY = PhoneLimits(
    preparing=0.3,
    unclear=0.1,
    checking=0.2,
    poll=0.005,
    slow_poll=0.01,
    leaving_poll=0.005,
    checking_poll=0.01,
    watched_poll=0.01,
    longest_poll=0.04,
    pending_poll=0.01,
)
HURRY = PaymentLimits(READER_HURRY, PHONE_HURRY)
"""The machine's patience, which would take minutes."""
LONGEST_SETTLING = 20.0


def live_until_killed(folder: Path, stripe: StripeApart, number: int, plan: Plan, told: int) -> NoReturn:
    """Settle, and then take one gift after the other, saying what a screen would."""
    choose = random.Random(plan.seed)  # noqa: S311 - a test that can be repeated
    try:
        with _session(folder, stripe, number, plan, told) as (_, giving):
            while True:
                _have_visitor(giving, stripe, choose, told)
    except BaseException as error:  # noqa: BLE001 - a child says what went wrong and never runs its parent's code
        os.write(told, f"! {error!r}\n".encode())
        os._exit(1)


@dataclass(frozen=True)
class BookSeen:
    """What a kiosk's book has once everything is settled."""

    gifts: dict[str, int]
    """In minor units, by PaymentIntent."""
    raised: int
    pledged: int
    """By whoever matches gifts."""
    designated: dict[str, Designation]
    """What each gift was for, by PaymentIntent."""
    members: int
    began: list[str]
    """Attempts by which somebody gives monthly."""
    attempts: int
    ended: set[str]
    """Attempts that brought nothing."""
    watched: set[str]
    """Attempts on phones, whose pages may still be paid."""
    unsettled: int
    """Those on the reader."""
    problems: tuple[LedgerTrouble, ...]


def settle_all(folder: Path, stripe: StripeApart, number: int, *, pages_too: bool = False) -> BookSeen:
    """Start the kiosk once more, and let it find out what it left; until no page is watched any more, if wanted."""
    until = time.monotonic() + LONGEST_SETTLING
    with _session(folder, stripe, number, Plan("", 0, 0), None) as (ledger, giving):
        while time.monotonic() < until:
            left = giving.settle()
            if not left and not (pages_too and ledger.open_attempts()):
                break
            time.sleep(0.01)
        entries = [fact.entry for fact in ledger.facts()]
        return BookSeen(
            {one.payment_intent: one.money.minor for one in entries if isinstance(one, Gift)},
            (tally := tally_of(CAMPAIGN, ledger.book("drive"), KIOSKS[number].uuid, utc_now())).goals["gifts"].here,
            tally.match.matched if tally.match is not None else -1,
            {one.payment_intent: Designation(one.fund, one.tier) for one in entries if isinstance(one, Gift)},
            sum(one.count for one in entries if isinstance(one, MemberJoined)),
            [one.attempt for one in entries if isinstance(one, MonthlyBegan)],
            sum(isinstance(one, AttemptOpened) for one in entries),
            {one.attempt for one in entries if isinstance(one, AttemptEnded) and one.outcome != "unclear"},
            {one.id for one in ledger.open_attempts() if one.method == "phone"},
            len(left),
            verify(_data(folder, number)).problems,
        )


def seconds_for_a_gift(folder: Path, stripe: StripeApart) -> float:
    """How long a payment usually takes here, from opening the ledger to thanks; other programs may be in its way."""
    took = [LONGEST_SETTLING]
    for _ in range(8):
        began = time.monotonic()
        with _session(folder, stripe, 0, Plan("", 0, 0), None) as (_, giving):
            giving.begin(CAMPAIGN, Money(AMOUNTS[0], "USD"))
            while isinstance(progress := giving.step(), Preparing | Presenting) and giving.payment is not None:
                time.sleep(giving.payment.pause)
            if isinstance(progress, Paid):
                took.append(time.monotonic() - began)
    return sorted(took)[len(took) // 2]


def _have_visitor(giving: PaymentFlow, stripe: StripeApart, choose: random.Random, told: int) -> None:
    """Somebody who gives once at most, and turns from one way or amount to another as often as they like."""
    giving.settle()  # what phones do meanwhile
    method: Method = "phone" if choose.random() < BY_PHONE else "card_reader"
    before = ""
    while _begins(giving, method, choose):
        assert giving.payment is not None
        attempt = giving.payment.attempt.id
        if before:
            os.write(told, f"turned {before}>{attempt}\n".encode())
        turns = choose.uniform(0, UNTIL_TURN) if choose.random() < TURNS else None
        outcome = _take_one(giving, stripe, told, turns)
        if turns is None or not isinstance(outcome, Cancelled | Declined):
            return
        before = attempt
        method = "phone" if method == "card_reader" and choose.random() < 0.6 else "card_reader"
    time.sleep(0.01)


def _begins(giving: PaymentFlow, method: Method, choose: random.Random) -> bool:
    money = Money(choose.choice(AMOUNTS), "USD")
    purpose: Purpose = "gift"
    if method == "phone":
        purpose = "monthly" if (one := choose.random()) < MONTHLY else "membership" if one < JOINING else "gift"
    what = choose.choice(DESIGNATIONS[purpose])
    return giving.begin(CAMPAIGN, money, method, purpose, what) is None


def _take_one(giving: PaymentFlow, stripe: StripeApart, told: int, turns: float | None) -> Progress:
    """How what was begun stands when it is on the screen no more; it is called off after `turns` seconds."""
    assert giving.payment is not None
    leaves: float | None = None
    until = None if turns is None else time.monotonic() + turns
    while True:
        progress = giving.step()
        if isinstance(progress, Scanning) and leaves is None:
            leaves = time.monotonic() + ON_SCREEN
            os.write(told, f"shown {stripe.scan(progress.link)}\n".encode())
        if until is not None and time.monotonic() > until:
            giving.leave("attendee")
        elif leaves is not None and time.monotonic() > leaves:
            giving.leave("idle")
        if isinstance(progress, Paid):
            os.write(told, f"thanks {progress.payment_intent}\n".encode())
        if not giving.going_on:
            return progress
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
        stripe_checkout(stripe.key, stripe.base, uuid) as checkout,
    ):
        until_authorising = UNTIL_CARD + AUTHORISING / 2
        yield (
            ledger,
            PaymentFlow(
                killed_ledger(ledger, plan),
                KilledStripe(terminal, plan, handed, until_authorising),
                needs_shift=False,
                checkout=KilledStripe(checkout, plan, handed, until_authorising),
                limits=HURRY,
            ),
        )


def _data(folder: Path, number: int) -> Path:
    return folder / f"kiosk-{number + 1}"
