"""A kiosk of a fleet without a screen: its ledger, its link to the others, and clocks that a test sets."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.ledger.fleet.address import FleetAddress
from kiosk.ledger.fleet.exchanged import Exchanged, FleetFailure, FleetLimits
from kiosk.ledger.fleet.link import FleetLink
from kiosk.ledger.fleet.signing import SigningKey
from kiosk.ledger.ledger import Identity, Ledger, open_ledger
from kiosk.model.fact import Entry
from kiosk.model.tally import Sum, tally_of
from kiosk.words.fleet import FleetWords
from tests.model.paper_book import CAMPAIGN
from tests.model.told_facts import NOON, cash, drive


@dataclass
class Clocks:
    """The time of day, and the seconds that have passed; both stand still until a test moves them."""

    now: dt.datetime = NOON
    passed: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def pass_by(self, seconds: float) -> None:
        self.now += dt.timedelta(seconds=seconds)
        self.passed += seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.pass_by(seconds)


class Booth:
    """One kiosk; `close` it."""

    def __init__(
        self,
        data: Path,
        uuid: str,
        address: FleetAddress,
        password: str = "",
        key: SigningKey | None = None,
        limits: FleetLimits = FleetLimits(),  # noqa: B008 - frozen
    ) -> None:
        self.data, self.uuid, self.address, self.key = data, uuid, address, key
        self.clocks = Clocks()
        identity = Identity(uuid, f"Kiosk {uuid}", "Hall B")
        data.mkdir(exist_ok=True)
        self.ledger: Ledger = open_ledger(data, identity, clock=lambda: self.clocks.now, machine=lambda: "machine")
        self.link = FleetLink(
            self.ledger,
            address,
            password,
            lambda: self.clocks.now,
            lambda: self.clocks.passed,
            self.clocks.sleep,
            key=lambda: self.key,
            limits=limits,
        )

    def add(self, *entries: Entry) -> None:
        for entry in entries:
            self.ledger.append(CAMPAIGN, entry)

    def add_cash(self, count: int = 1) -> None:
        self.add(*(cash(100) for _ in range(count)))

    def exchange(self) -> Exchanged:
        """Exchange, however often it takes; what was done together."""
        sent = received = 0
        while True:
            done = self.link.exchange()
            assert isinstance(done, Exchanged), done
            sent, received = sent + done.sent, received + done.received
            if not done.more:
                return Exchanged(sent, received, more=False, alarms=done.alarms)

    def alarms(self) -> list[str]:
        """Exchange, and what is said of it."""
        return [FleetWords().alarm(alarm) for alarm in self.exchange().alarms]

    def fail(self) -> str:
        """Exchange without success; why."""
        done = self.link.exchange()
        assert isinstance(done, FleetFailure), done
        return FleetWords().sentence(done.why)

    def sums(self) -> set[Sum]:
        return {one for one in self.ledger.book(CAMPAIGN).sums() if one.net or one.number}

    def raised(self) -> int:
        tally = tally_of(drive(has_feed=False, goals=_GOALS), self.ledger.book(CAMPAIGN), self.uuid, self.clocks.now)
        return tally.goals["gifts"].raised

    def keys(self) -> list[tuple[str, int]]:
        """Kiosk and sequence of each fact here."""
        return sorted((fact.kiosk, fact.sequence) for fact in self.ledger.facts())

    def facts_of(self, uuid: str) -> int:
        return sum(kiosk == uuid for kiosk, _ in self.keys())

    def close(self) -> None:
        self.link.close()
        self.ledger.close()


_GOALS = [{"id": "gifts", "unit": "money", "target": "600"}]
