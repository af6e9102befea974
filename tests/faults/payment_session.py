"""A session with a real book, the real SDK and a simulated Stripe, and one hand that moves the time of them all.

Whatever a test does with it: at its end nothing fails any more, what isn't settled is, and book and Stripe agree.
"""

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.giving.answers import CardsOff
from kiosk.giving.payment_flow import PaymentFlow
from kiosk.ledger.ledger import Ledger
from kiosk.model.attempt import Cancelled, Checking, Declined, Paid, Progress, Unclear
from kiosk.model.fact import AttemptEnded, AttemptOpened, Gift, Method
from kiosk.model.money import Money
from kiosk.model.tally import tally_of
from kiosk.net.deadline import Timeouts
from kiosk.payments.stamp import ATTEMPT
from kiosk.payments.stripe_checkout import StripeCheckout, stripe_checkout
from kiosk.payments.stripe_terminal import StripeTerminal, stripe_terminal
from kiosk.simulator import sessions
from kiosk.simulator.cards import STANDARD
from kiosk.simulator.refusals import Item
from kiosk.simulator.routing import call_of
from kiosk.simulator.simulated_stripe import Answer
from tests.ledger.books import ME, NOON, opened
from tests.ledger.reports.finance_days import campaign_with
from tests.simulator.asking import control
from tests.simulator.held_to_stripe import HandClock, SimulatedServer, TestKey, registered, simulated_stripe

CAMPAIGN = campaign_with()
AUTHORISING = 2.0
GIFT = Money(2000, "USD")
PATIENCE = Timeouts(5.0, 5.0, 10.0)
"""Seconds of a real clock to connect, and to wait for the next bytes."""
LONGEST = 900.0
"""Seconds in which every payment comes to an end of some kind."""


class WallClock:
    """What the ledger is dated by; it may be wrong by `ahead`."""

    def __init__(self, right: HandClock) -> None:
        self.ahead = dt.timedelta()
        self._right = right

    def __call__(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(self._right.now, dt.UTC) + self.ahead


@dataclass
class FaultyTill:
    """The kiosk's end of a payment, its Stripe, and those who stand around them."""

    server: SimulatedServer
    reader: str
    ledger: Ledger
    terminal: StripeTerminal
    checkout: StripeCheckout
    giving: PaymentFlow
    clock: HandClock
    """Of the machine and of Stripe."""
    wall: "WallClock"
    told: list[tuple[str, Progress]] = field(default_factory=list)
    """What attendees were told, by attempt."""
    asked: list[str] = field(default_factory=list)
    """The calls that came to Stripe, by the simulation's names."""
    before_each: Callable[[str], None] = lambda _: None
    """Hears of each call before Stripe does."""

    # ---- a payment ---------------------------------------------------------------------------------------------

    def begin(self, money: Money = GIFT, method: Method = "card_reader") -> CardsOff | None:
        return self.giving.begin(CAMPAIGN, money, method)

    def give(self, *cards: str, money: Money = GIFT) -> Progress:
        """Begin a gift and take it to its end; each card that the reader asks for is the next of `cards`."""
        assert self.begin(money) is None
        return self.run_to_end(*cards)

    def step(self) -> Progress:
        """What is due next, after the pause before it."""
        payment = self.giving.payment
        assert payment is not None
        self.clock.forward(payment.pause)
        progress = self.giving.step()
        if not self.told or self.told[-1] != (payment.attempt.id, progress):
            self.told.append((payment.attempt.id, progress))
        return progress

    def run_until(self, *kinds: type[Progress]) -> Progress:
        """Step until it stands like one of `kinds`."""
        until = self.clock.now + LONGEST
        while not isinstance(progress := self.step(), kinds):
            assert self.clock.now < until, f"it stays {progress}"
        return progress

    def run_to_card(self) -> None:
        """Step until the reader waits for a card."""
        until = self.clock.now + LONGEST
        while not self.awaits_card:
            self.step()
            assert self.clock.now < until, "the reader never waits for a card"

    def run_to_end(self, *cards: str) -> Progress:
        """Step until it has come to its end for the attendee, holding each card to the reader when one is due."""
        left, until = list(cards), self.clock.now + LONGEST
        held_at = -1
        while True:
            progress = self.step()
            payment = self.giving.payment
            assert payment is not None
            if payment.over or isinstance(progress, Unclear):
                return progress
            tries = getattr(progress, "tries", held_at)
            if left and tries > held_at and self.awaits_card:
                self.hold(left.pop(0))
                held_at = tries
            assert self.clock.now < until, f"it stays {progress}"

    def settle(self, most: float = LONGEST) -> None:
        """Let the background find out what is unclear."""
        until = self.clock.now + most
        while self.giving.settle():
            self.clock.forward(5.0)
            assert self.clock.now < until, f"unsettled: {self.giving.unsettled()}"

    @property
    def awaits_card(self) -> bool:
        return bool(getattr(self.giving.payment, "awaits_card", False))

    # ---- who stands around -------------------------------------------------------------------------------------

    def hold(self, card: str = "good") -> None:
        """Hold a card to the reader, which may be about anything."""
        with contextlib.suppress(OSError):  # it waits for none
            self.at_reader("present", card=card)

    def at_reader(self, do: str, **more: str) -> None:
        """What people do with it; see `kiosk.simulator.controls`."""
        control(self.server.base, f"readers/{self.reader}", {"do": do, **more})

    def pay_page(self) -> None:
        """Somebody pays on the page that is open."""
        with self.server.stripe.looking() as state:
            for page in state.all_of("checkout.session"):
                sessions.pay(state, page, STANDARD)

    def start_again(self) -> None:
        """The kiosk was killed, and knows only what is in its book."""
        self.giving = PaymentFlow(
            self.ledger, self.terminal, needs_shift=False, checkout=self.checkout, clock=self.clock
        )

    def fail(self, *faults: str) -> None:
        """From now on; without any nothing fails any more."""
        self.server.faults.replace(faults)

    # ---- what is true ------------------------------------------------------------------------------------------

    @property
    def paid(self) -> dict[str, int]:
        """What Stripe received, by PaymentIntent."""
        return dict(control(self.server.base, "summary")["paid"])

    @property
    def gifts(self) -> dict[str, int]:
        """What the ledger has, by PaymentIntent."""
        entries = [fact.entry for fact in self.ledger.facts()]
        found = [one for one in entries if isinstance(one, Gift)]
        assert len({one.payment_intent for one in found}) == len(found)
        return {one.payment_intent: one.money.minor for one in found}

    @property
    def ends(self) -> list[str]:
        """How attempts ended without a gift, by the ledger: the outcome and its reason, the unclear ones too."""
        entries = [fact.entry for fact in self.ledger.facts()]
        return [f"{one.outcome} {one.reason}".strip() for one in entries if isinstance(one, AttemptEnded)]

    @property
    def checked(self) -> bool:
        """Whether an attendee was asked to wait until it is told."""
        return any(isinstance(progress, Checking | Unclear) for _, progress in self.told)

    @property
    def attempts(self) -> int:
        """How often somebody was about to give."""
        return sum(isinstance(fact.entry, AttemptOpened) for fact in self.ledger.facts())

    def intents(self) -> list[Item]:
        """Our PaymentIntents, the newest first."""
        with self.server.stripe.looking() as state:
            return [one for one in state.all_of("payment_intent") if not one.get("_foreign")]

    def pages(self) -> list[Item]:
        """Our Checkout Sessions, the newest first."""
        with self.server.stripe.looking() as state:
            return list(state.all_of("checkout.session"))

    def in_slot(self) -> str:
        """The PaymentIntent that the reader is about; empty for none."""
        with self.server.stripe.looking() as state:
            action = (state.get(self.reader) or {})["action"]
        return str(action["process_payment_intent"]["payment_intent"]) if action else ""

    def raised(self) -> int:
        """What the goal counts, in cents."""
        return tally_of(CAMPAIGN, self.ledger.book("drive"), ME.uuid, NOON).goals["gifts"].here

    def agrees(self) -> None:
        """The ledger says what Stripe says, nobody was charged twice, and nobody was told anything else."""
        assert self.gifts == self.paid
        assert self.raised() == sum(self.paid.values())
        by_attempt = [one["metadata"][ATTEMPT] for one in self.intents() if one["status"] == "succeeded"]
        assert len(set(by_attempt)) == len(by_attempt), "somebody was charged twice"
        for attempt, progress in self.told:
            match progress:
                case Paid(payment_intent=intent):
                    assert intent in self.paid
                case Declined() | Cancelled():
                    assert attempt not in by_attempt, f"{progress} was told and it is paid"
                case _:
                    pass
        for one in self.intents():
            assert one["status"] in ("succeeded", "canceled") or "_reader" not in one, "it can still be charged"


@contextlib.contextmanager
def faulty_till(
    data: Path,
    *faults: str,
    patience: Timeouts = PATIENCE,
    **how: Any,
) -> Iterator[FaultyTill]:
    """The session for the time of a `with`; at its end nothing fails, everything is settled, and all must agree.

    Args:
        data: where the ledger is.
        faults: that happen from the first payment on.
        patience: for one answer, by a real clock.
        how: the ledger is opened; see `kiosk.ledger.ledger.open_ledger`.
    """
    with (
        simulated_stripe(authorising_seconds=AUTHORISING) as server,
        server.client() as client,
        contextlib.ExitStack() as held,
    ):
        reader, wall = registered(client), WallClock(server.clock)
        book = held.enter_context(opened(data, clock=wall, **how))
        terminal = held.enter_context(
            stripe_terminal(TestKey(), server.base, reader, book.identity.uuid, timeouts=patience)
        )
        checkout = held.enter_context(stripe_checkout(TestKey(), server.base, book.identity.uuid, timeouts=patience))
        giving = PaymentFlow(book, terminal, needs_shift=False, checkout=checkout, clock=server.clock)
        session = FaultyTill(server, reader, book, terminal, checkout, giving, server.clock, wall)
        _listen(server, session)
        session.fail(*faults)
        yield session
        session.fail()
        if session.giving.payment is not None and not session.giving.payment.over:
            session.giving.leave("staff")
            session.run_until(Paid, Declined, Cancelled, Unclear)
        session.settle()
        session.agrees()


def _listen(server: SimulatedServer, session: FaultyTill) -> None:
    handle = server.stripe.handle

    def heard(method: str, path: str, params: Item, headers: Mapping[str, str]) -> Answer:
        name = call_of(method, path)[0].name
        session.asked.append(name)
        session.before_each(name)
        return handle(method, path, params, headers)

    server.stripe.handle = heard  # type: ignore[method-assign]  # it answers as before
