"""A kiosk with a real book and a simulated Stripe, for holding one against the other."""

import contextlib
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stripe import StripeClient

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.ledger.reports.report import Report, report_of
from kiosk.model.campaign import Campaign
from kiosk.model.fact import AttemptAsked, AttemptOpened, Entry, Fee, Gift, Method, Refund
from kiosk.model.money import Money
from kiosk.model.tally import tally_of
from kiosk.net.deadline import Timeouts
from kiosk.payments.reconciling import stripe_records
from kiosk.payments.stamp import Stamp
from kiosk.reconciliation.difference import Reconciled
from kiosk.reconciliation.reconcile import reconcile
from tests.ledger.books import ME, NOON, Clock, opened
from tests.ledger.reports.finance_days import campaign_with
from tests.simulator.asking import control, present, process
from tests.simulator.held_to_stripe import SimulatedServer, TestKey, registered, simulated_stripe

CAMPAIGN = campaign_with()
NO_TEST_AMOUNT = "5555555555554444"
"""A card that is never declined for its amount."""


@dataclass
class BoothService:
    """The kiosk; what is `recorded` is in its book as the kiosk itself would write it."""

    server: SimulatedServer
    client: StripeClient
    reader: str
    ledger: Ledger
    clock: Clock
    """By which the ledger is written."""
    campaign: Campaign = CAMPAIGN
    attempts: int = 0

    def wanted(
        self, minor: int = 2000, *, attempt: str = "", kiosk: str = ME.uuid, campaign: str = "drive", fund: str = ""
    ) -> str:
        """A PaymentIntent that nobody has paid."""
        self.attempts += 1
        stamp = Stamp(campaign, kiosk, attempt or f"attempt-{self.attempts}", fund=fund)
        return self.client.v1.payment_intents.create(
            {
                "amount": minor,
                "currency": "usd",
                "allowed_payment_method_types": ["card_present"],
                "metadata": stamp.metadata,
            }
        ).id

    def paid(self, minor: int = 2000, *, recorded: bool = True, card: str = NO_TEST_AMOUNT, **stamp: str) -> str:
        """A gift by a card on the reader."""
        intent = self.wanted(minor, **stamp)
        process(self.client, self.reader, intent)
        present(self.client, self.reader, card)
        return self._recorded(intent, "card_reader", minor, recorded=recorded)

    def paid_by_phone(self, minor: int = 2000, *, recorded: bool = True) -> str:
        """A gift on a phone's page."""
        session = self.client.v1.checkout.sessions.create(self.page(minor))
        control(self.server.base, f"sessions/{session.id}", {"do": "pay"})
        intent = str(self.client.v1.checkout.sessions.retrieve(session.id).payment_intent)
        return self._recorded(intent, "phone", minor, recorded=recorded)

    def page(self, minor: int) -> Any:
        """What a page for a phone is asked for with."""
        self.attempts += 1
        line = {"currency": "usd", "unit_amount": minor, "product_data": {"name": "Gift"}}
        return {
            "mode": "payment",
            "line_items": [{"price_data": line, "quantity": 1}],
            "success_url": "https://example.org/thanks",
            "payment_intent_data": {"metadata": Stamp("drive", ME.uuid, f"attempt-{self.attempts}").metadata},
        }

    def open_page(self, minor: int = 2000) -> str:
        """A page on a phone that nobody has paid yet, begun by this kiosk."""
        self.write(AttemptOpened(f"attempt-{self.attempts + 1}", "phone", Money(minor, "USD")))
        session = self.client.v1.checkout.sessions.create(self.page(minor))
        self.write(AttemptAsked(f"attempt-{self.attempts}", session.id))
        return session.id

    def given_back(self, intent: str, minor: int | None = None, *, recorded: bool = False) -> str:
        """A refund that staff made in Stripe's Dashboard."""
        refund = self.client.v1.refunds.create(
            {"payment_intent": intent} if minor is None else {"payment_intent": intent, "amount": minor}
        )
        if recorded:
            self.write(Refund(refund.id, intent, Money(refund.amount, "USD")))
        return refund.id

    def write(self, entry: Entry) -> None:
        self.ledger.append("drive", entry)

    def reconcile(self, day: dt.date | None = None, *, look: bool = False, now: dt.datetime = NOON) -> Reconciled:
        period = Period(self.campaign.dates.zone, day)
        with stripe_records(
            TestKey(), self.server.base, "drive", ME.uuid, timeouts=Timeouts(2.0, 2.0, 20.0)
        ) as records:
            return reconcile(self.ledger, self.campaign, period, records, now, look=look, on_progress=lambda *_: None)

    def report(self) -> Report:
        """Of the whole drive."""
        period = Period(self.campaign.dates.zone)
        account = account_of(self.ledger.facts(), "drive", period)
        tally = tally_of(self.campaign, self.ledger.book("drive"), ME.uuid, NOON)
        return report_of(
            self.campaign, account, period, NOON, tally, (), lambda *_: "", doubted=self.ledger.contested()
        )

    def counted(self, intent: str) -> int:
        """What counts of a payment, in cents."""
        account = account_of(self.ledger.facts(), "drive", Period(self.campaign.dates.zone))
        return account.left[intent]

    def fees(self) -> dict[str, int]:
        """That the ledger knows, by PaymentIntent."""
        entries = [fact.entry for fact in self.ledger.facts()]
        return {one.payment_intent: one.money.minor for one in entries if isinstance(one, Fee)}

    def balance(self) -> int:
        """Of the account at Stripe, in cents."""
        with self.server.stripe.looking() as state:
            return sum(one["net"] for one in state.all_of("balance_transaction"))

    def status(self, intent: str) -> str:
        return self.client.v1.payment_intents.retrieve(intent).status

    def _recorded(self, intent: str, method: Method, minor: int, *, recorded: bool) -> str:
        if recorded:
            paid_at = dt.datetime.fromtimestamp(int(self.server.clock.now), dt.UTC)
            self.write(Gift(method, Money(minor, "USD"), intent, f"attempt-{self.attempts}", paid_at=paid_at))
        return intent


@contextlib.contextmanager
def booth_on(data: Path, *faults: str) -> Iterator[BoothService]:
    """A kiosk on the folder `data` with a Stripe of its own, for the time of a `with`."""
    clock = Clock()
    with (
        simulated_stripe(*faults) as server,
        server.client() as client,
        opened(data, clock=clock) as ledger,
    ):
        yield BoothService(server, client, registered(client), ledger, clock)


def kinds(found: Reconciled) -> dict[str, str]:
    """What differs, by name."""
    return {one.name: one.kind for one in found.differences}
