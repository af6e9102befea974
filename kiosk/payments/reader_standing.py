"""How a payment on a reader stands, what is known of it, and how it may end."""

from collections.abc import Callable
from enum import Enum, auto

from kiosk.model.attempt import (
    Attempt,
    Cancelled,
    CancelReason,
    Checking,
    Declined,
    Leaving,
    Mismatch,
    Outcome,
    Paid,
    Preparing,
    Presenting,
    Progress,
    Unclear,
    Why,
)
from kiosk.model.fact import Gift
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.money import Money
from kiosk.payments.journal import Journal
from kiosk.payments.limits import ReaderLimits
from kiosk.payments.terminal import Intent, Terminal

_NOW = 0.0
_LIMITS = ReaderLimits()


class Handed(Enum):
    """Whether the PaymentIntent was handed to the reader for the card that is due."""

    NO = auto()
    PERHAPS = auto()
    YES = auto()


class ReaderStanding:
    """What a payment on a reader knows; `kiosk.payments.reader_payment.ReaderPayment` moves it on."""

    def __init__(
        self,
        terminal: Terminal,
        journal: Journal,
        attempt: Attempt,
        clock: Callable[[], float],
        *,
        resumed: bool = False,
        limits: ReaderLimits = _LIMITS,
    ) -> None:
        self.attempt = attempt
        self.progress: Progress = Leaving() if resumed else Preparing()
        self.pause = _NOW
        """Seconds until the next step is due."""
        self.alarm: Mismatch | None = None
        """Why no card may be taken at all before somebody has looked."""
        self.trouble: Why | None = None
        """Why there is no news at present."""
        self.over = False
        """Whether it has come to a proven end."""
        self.unknown = False
        """Whether Stripe, asked with a key that works, knew no such payment: another account may have it."""
        self._terminal = terminal
        self._journal = journal
        self._clock = clock
        self._resumed = resumed
        self._limits = limits
        self._intent = attempt.payment_intent
        self._creates, self._failed_creates = 1, 0
        self._ever_handed = resumed and self._intent != ""  # it is written down before it is handed over
        self._handed = Handed.NO
        self._hand_overs = 0
        self._tries = 0
        self._declined = ""
        self._declined_charge = ""
        self._leaving: Cancelled | None = Cancelled("stopped") if resumed else None
        self._began = self._news = self._turn = self._left = clock()
        self._checking_since: float | None = None
        self._told_unclear = False

    @property
    def awaits_card(self) -> bool:
        """Whether the reader was last seen waiting for a card."""
        return self._handed is Handed.YES and isinstance(self.progress, Presenting)

    @property
    def is_given_up(self) -> bool:
        """Whether it goes on without anybody before the screen: called off, or nobody can say how it stands."""
        return self._leaving is not None or isinstance(self.progress, Checking)

    def leave(self, reason: CancelReason, why: Why | None = None) -> None:
        """Call it off with the next steps, unless it was called off before."""
        if self._leaving is None:
            self._leaving, self._left = Cancelled(reason, why), self._clock()
            self.pause = _NOW

    def _is_late(self) -> bool:
        return self._handed is Handed.YES and self._clock() - self._turn >= self._limits.card

    def _wait(self) -> None:
        waited = self._clock() - self._turn
        self._show(
            Presenting(self._declined, self._tries),
            self._limits.poll if waited < self._limits.slow_after else self._limits.slow_poll,
        )

    def _wait_for_reader(self, why: Why) -> None:
        self.trouble = why
        if self._clock() - max(self._began, self._turn) >= self._limits.preparing and self._handed is not Handed.YES:
            self.leave("reader_offline", why)
        else:
            self.pause = self._limits.poll

    def _show(self, progress: Progress, pause: float) -> None:
        """Say how it stands now; once it was called unclear, only its end is reported."""
        self.pause = pause
        if not isinstance(self.progress, Unclear):
            self.progress, self._checking_since = progress, None

    def _doubt(self, why: Why, *, at_once: bool = False) -> None:
        """Nothing new is known of the money."""
        self.trouble = why
        now = self._clock()
        if not self._ever_handed and (at_once or now - self._began >= self._limits.preparing):
            self._end(self._leaving or Cancelled("unreachable", why))
            return
        if not at_once and self._checking_since is None and now - self._news < self._limits.unclear:
            self.pause = self._limits.poll
            return
        self._check(why)
        if not self._told_unclear:
            self._journal.ended(self.attempt, Unclear(why))
            self._told_unclear = True

    def _check(self, why: Why) -> None:
        """Ask for some patience; after that nobody needs to stand and wait."""
        now = self._clock()
        if self._checking_since is None:
            self._checking_since = now
        if now - self._checking_since < self._limits.checking:
            self.progress = Checking(why)
        else:
            self.progress = Unclear(why)
            self.leave("unreachable", why)
        self.pause = self._limits.checking_poll

    def _leave_unwritten(self, why: LedgerTrouble) -> None:
        """What was not handed over can be left as it is in the ledger; what was stays until that can be written."""
        self.leave("cards_off", why)
        if self._ever_handed:
            self._check(why)
        else:
            self._finish(Cancelled("cards_off", why))

    def _alarm(self, wrong: Mismatch) -> None:
        self.alarm = wrong
        self.leave("refused", wrong)

    def _have_gift(self, intent: Intent) -> None:
        """Only here is anything paid: Stripe says so of this very PaymentIntent, and the ledger has it."""
        money = Money(intent.received or intent.money.minor, intent.money.currency)
        attempt, at = self.attempt, intent.paid_at
        gift = Gift("card_reader", money, intent.id, attempt.id, paid_at=at, fund=attempt.fund, tier=attempt.tier)
        self._journal.paid(attempt, gift)
        self._finish(Paid(money, intent.id))

    def _end(self, cancelled: Cancelled) -> None:
        outcome = Declined(self._declined) if self._tries and cancelled.reason in ("attendee", "idle") else cancelled
        self._journal.ended(self.attempt, outcome)
        self._finish(outcome)

    def _finish(self, outcome: Outcome) -> None:
        self.progress, self.pause, self.over = outcome, _NOW, True
