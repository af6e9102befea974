"""One payment on the reader in memory, with everything around it, moved on by hand."""

from kiosk.model.attempt import Attempt, Cancelled, Declined, Progress, Unclear
from kiosk.model.fact import Gift
from kiosk.model.money import Money
from kiosk.payments.reader_payment import ReaderPayment
from tests.payments.memory_journal import HandClock, MemoryJournal
from tests.payments.model_terminal import OPEN, ModelTerminal, Verb

MONEY = Money(2000, "USD")
ATTEMPT = Attempt("a1", "drive", "card_reader", MONEY)
INTENT = "pi_1"
MOST_STEPS = 300


class OnePayment:
    """A payment that was opened in the ledger."""

    def __init__(self, *, cancel_beats_card: bool = False) -> None:
        self.clock = HandClock()
        self.journal = MemoryJournal()
        self.terminal = ModelTerminal(self.journal, cancel_beats_card=cancel_beats_card)
        self.journal.open(ATTEMPT)
        self.payment = ReaderPayment(self.terminal, self.journal, ATTEMPT, self.clock)

    def fails(self, verb: Verb, fault: str, times: int = 1) -> None:
        """The next calls meet the fault."""
        self.terminal.meets[verb].extend([fault] * times)

    def step(self, times: int = 1) -> Progress:
        """Move it on, each time when that is due."""
        for _ in range(times):
            self.clock.pass_by(self.payment.pause)
            self.payment.step()
        return self.payment.progress

    def end(self) -> Progress:
        """Move it on until it is over."""
        for _ in range(MOST_STEPS):
            if self.payment.over:
                return self.payment.progress
            self.step()
        raise AssertionError(f"it doesn't end: {self.payment.progress}")

    def waits(self) -> None:
        """Move it on until the reader waits for a card."""
        for _ in range(MOST_STEPS):
            if self.payment.awaits_card and self.terminal.action.state == "in_progress":
                return
            self.step()
        raise AssertionError(f"no card is awaited: {self.payment.progress}")

    def declines(self) -> Progress:
        """A card is declined, and the machine sees it."""
        self.waits()
        self.terminal.hold_card("declined")
        self.terminal.end_action()
        return self.step()

    def pays(self) -> None:
        """A good card is held to the reader, and all goes well there."""
        self.terminal.hold_card()
        self.terminal.end_action()

    def restart(self) -> None:
        """The kiosk dies, and begins anew from the ledger."""
        (left,) = self.journal.unended()
        self.payment = ReaderPayment(self.terminal, self.journal, left, self.clock, resumed=True)

    @property
    def status(self) -> str:
        """Of the PaymentIntent, in truth."""
        return self.terminal.intents[INTENT].status

    @property
    def written(self) -> Gift | Declined | Cancelled | Unclear | None:
        """What the ledger says of the end."""
        name = ATTEMPT.id
        return self.journal.gifts.get(name) or self.journal.ends.get(name)

    def check(self) -> None:
        """That it came to an end, and the ledger says what is true."""
        assert self.payment.over
        assert isinstance(self.written, Gift) is any(
            one.status == "succeeded" for one in self.terminal.stamped(ATTEMPT.id)
        )
        assert not any(self.terminal.intents[one].status == OPEN for one in self.terminal.handed if one == INTENT)
