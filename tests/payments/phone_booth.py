"""A kiosk whose gifts are paid on phones: a real book, the real SDK, a simulated Stripe, and one clock for all."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.ledger.ledger import Ledger
from kiosk.model.attempt import Progress, Purpose, Scanning
from kiosk.model.campaign import Campaign
from kiosk.model.fact import AttemptAsked, AttemptEnded, AttemptOpened, Gift, MemberJoined, MonthlyBegan
from kiosk.model.money import Money
from kiosk.payments.stripe_checkout import stripe_checkout
from kiosk.simulator.phone import press
from kiosk.words.paying import PayingWords
from kiosk.words.words import ENGLISH, Speaker
from tests.ledger.books import ME, opened
from tests.ledger.reports.finance_days import campaign_with
from tests.simulator.held_to_stripe import SimulatedServer, TestKey, simulated_stripe

CAMPAIGN = campaign_with()
GIFT = Money(2000, "USD")


Kind = TypeVar("Kind", bound=Progress)


@dataclass
class PhoneBooth:
    """The kiosk; what it asks Stripe is counted by the simulation's names."""

    server: SimulatedServer
    data: Path
    ledger: Ledger = field(init=False)
    giving: PaymentFlow = field(init=False)
    campaign: Campaign = CAMPAIGN
    speaker: Speaker = ENGLISH
    held: ExitStack = field(default_factory=ExitStack)

    def start(self) -> None:
        """Open what a run of the kiosk opens."""
        self.ledger = self.held.enter_context(opened(self.data, clock=self.now))
        checkout = self.held.enter_context(stripe_checkout(TestKey(), self.server.base, ME.uuid))
        self.giving = PaymentFlow(
            *(self.ledger, None),
            needs_shift=True,
            checkout=checkout,
            clock=self.server.clock,
            texts=lambda: PayingWords(self.speaker),
        )

    def speak(self, language: str) -> None:
        """Somebody chooses `language`; the words stay English ones here."""
        self.speaker = Speaker(ENGLISH.translate, language)

    def restart(self) -> None:
        """The kiosk dies here, and another run begins."""
        self.held.close()
        self.start()

    def now(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(self.server.clock.now, dt.UTC)

    def begin(self, money: Money = GIFT, purpose: Purpose = "gift") -> None:
        off = self.giving.begin(self.campaign, money, "phone", purpose)
        assert off is None, off

    def step(self) -> Progress:
        assert self.giving.payment is not None
        self.server.clock.forward(self.giving.payment.pause)
        return self.giving.step()

    def step_until(self, *kinds: type[Kind]) -> Kind:
        """Go on until it stands like this."""
        for _ in range(200):
            if isinstance(progress := self.step(), kinds):
                return progress
        raise AssertionError(progress)

    def scanned(self, purpose: Purpose = "gift") -> str:
        """Begin, and scan the code that is shown then: the page's address."""
        self.begin(purpose=purpose)
        progress = self.step_until(Scanning)
        assert isinstance(progress, Scanning)
        return progress.link

    def settle(self, seconds: float = 10.0, times: int = 1) -> None:
        for _ in range(times):
            self.server.clock.forward(seconds)
            self.giving.settle()

    def pay(self, link: str) -> None:
        assert press(link, "pay")

    def sessions(self) -> list[dict[str, Any]]:
        """All at Stripe, the oldest first."""
        with self.server.stripe.looking() as state:
            return [dict(one) for one in state.all_of("checkout.session")][::-1]

    def told(self) -> list[str]:
        """What the ledger says of attempts and gifts, in order."""
        return [_word(fact.entry) for fact in self.ledger.facts() if _word(fact.entry)]

    def gifts(self) -> list[Gift]:
        return [fact.entry for fact in self.ledger.facts() if isinstance(fact.entry, Gift)]


def _word(entry: object) -> str:
    match entry:
        case AttemptOpened(method=method):
            return f"opened {method}"
        case AttemptAsked(payment_intent=name):
            return f"asked {name[:3]}"
        case AttemptEnded(outcome=outcome, reason=reason):
            return f"{outcome} {reason}".strip()
        case Gift(method=method):
            return f"gift {method}"
        case MemberJoined(count=count):
            return f"members {count}"
        case MonthlyBegan(money=money):
            return f"monthly {money.major}"
        case _:
            return ""


@contextmanager
def phone_booth(data: Path) -> Iterator[PhoneBooth]:
    with simulated_stripe() as server:
        booth = PhoneBooth(server, data)
        booth.start()
        with booth.held:
            yield booth


def counted(server: SimulatedServer) -> Callable[[], list[str]]:
    """Count what Stripe is asked from now on, by method and kind of path."""
    asked: list[str] = []
    handle = server.stripe.handle

    def counting(method: str, path: str, *more: Any) -> Any:
        asked.append(f"{method} {path.split('/')[2]}")
        return handle(method, path, *more)

    server.stripe.handle = counting  # type: ignore[method-assign,assignment]  # the one place to see all
    return lambda: asked
