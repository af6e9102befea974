"""A book in memory, asserting what no payment may break, and a clock that is moved by hand."""

from dataclasses import replace
from pathlib import Path

from kiosk.model.attempt import Attempt, Cancelled, Declined, Pending, Unclear
from kiosk.model.fact import Gift
from kiosk.model.ledger_trouble import FileTrouble
from kiosk.payments.journal import JournalTroubleError

FULL = FileTrouble("disk_full", Path("ledger.sqlite"))


class HandClock:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


class MemoryJournal:
    """The ledger: what was written, in order. `troubles` more writes fail."""

    def __init__(self) -> None:
        self.opened: dict[str, Attempt] = {}
        self.gifts: dict[str, Gift] = {}
        self.ends: dict[str, Declined | Cancelled] = {}
        self.unclear: set[str] = set()
        self.written: list[str] = []
        self.troubles = 0

    def open(self, attempt: Attempt) -> None:
        assert not self.unended(), "one payment at a time"
        self.opened[attempt.id] = attempt
        self.written.append("opened")

    def unended(self) -> list[Attempt]:
        """As the ledger knows them."""
        return [one for name, one in self.opened.items() if name not in self.gifts and name not in self.ends]

    def asked(self, attempt: Attempt, intent: str) -> None:
        self._write("asked")
        assert not self.opened[attempt.id].payment_intent, "one PaymentIntent for one attempt"
        self.opened[attempt.id] = replace(attempt, payment_intent=intent)

    def paid(self, attempt: Attempt, gift: Gift) -> None:
        self._write("paid")
        assert self.is_open(attempt)
        assert gift.payment_intent == self.opened[attempt.id].payment_intent
        self.gifts[attempt.id] = gift

    def began(self, attempt: Attempt) -> None:
        self._write("began")
        assert self.is_open(attempt)

    def ended(self, attempt: Attempt, outcome: Declined | Cancelled | Unclear | Pending) -> None:
        self._write(type(outcome).__name__.lower())
        assert self.is_open(attempt)
        assert not isinstance(outcome, Pending), "a card pays at once"
        if isinstance(outcome, Unclear):
            self.unclear.add(attempt.id)
        else:
            self.ends[attempt.id] = outcome

    def knows(self, intent: str) -> bool:
        if self.troubles:
            self._fail()
        return any(one.payment_intent == intent for one in self.opened.values())

    def is_open(self, attempt: Attempt) -> bool:
        return any(one.id == attempt.id for one in self.unended())

    def _write(self, what: str) -> None:
        if self.troubles:
            self._fail()
        self.written.append(what)

    def _fail(self) -> None:
        self.troubles -= 1
        raise JournalTroubleError(FULL)
