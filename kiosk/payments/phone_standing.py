"""How a payment on somebody's own phone stands, what is known of it, and how it may end."""

from collections.abc import Callable

from kiosk.model.attempt import (
    Attempt,
    Begun,
    Cancelled,
    CancelReason,
    Checking,
    Leaving,
    MethodsLeftOut,
    Mismatch,
    Outcome,
    Paid,
    Pending,
    Preparing,
    Progress,
    Scanning,
    Unclear,
    Why,
)
from kiosk.model.fact import Gift
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.money import Money
from kiosk.payments.checkout import Checkout, Page
from kiosk.payments.journal import Journal
from kiosk.payments.limits import PhoneLimits
from kiosk.payments.terminal import Intent

_NOW = 0.0
_LIMITS = PhoneLimits()


class PhoneStanding:
    """What a payment on a phone knows; `kiosk.payments.phone_payment.PhonePayment` moves it on."""

    def __init__(
        self,
        checkout: Checkout,
        journal: Journal,
        attempt: Attempt,
        clock: Callable[[], float],
        page: Page | None,
        *,
        limits: PhoneLimits = _LIMITS,
    ) -> None:
        self.attempt = attempt
        self.progress: Progress = Preparing() if page is not None else Leaving()
        if attempt.is_pending:
            self.progress = Pending(attempt.money)
        self.pause = _NOW
        """Seconds until the next step is due."""
        self.alarm: Mismatch | None = None
        """Why nothing may be taken at all before somebody has looked."""
        self.trouble: Why | None = None
        """Why there is no news at present."""
        self._left_out: MethodsLeftOut | None = None
        self._offered: tuple[str, ...] = ()
        """What the page that is shown takes beside cards and Link."""
        self.over = False
        """Whether it has come to a proven end."""
        self.watched = page is None and attempt.payment_intent != ""
        """Whether it is in the background until it ends by itself: it is on no screen, and nobody waits for it."""
        self.stepped = clock()
        """When the last step was."""
        self.misses = 0
        """How often in a row Stripe answered nothing new."""
        self._checkout = checkout
        self._journal = journal
        self._clock = clock
        self._page = page
        self._limits = limits
        self._session = attempt.payment_intent
        self._link = ""
        """Empty where this run shows none."""
        self._payer = ""
        """The PaymentIntent that Stripe says the session is paid with."""
        self._waits = False
        """Whether its money was not there when the session was last read."""
        self._seems_failed = False
        """Whether it looked as if that never came when the PaymentIntent was last read; so does an old answer."""
        self.pending = attempt.is_pending
        """Whether it was made on the page, and the ledger has it that its money comes later, or doesn't."""
        self._troubles = 0
        self._leaving: Cancelled | None = Cancelled("stopped") if page is None and not self.watched else None
        self._must_expire = self._leaving is not None
        self._began = self._news = self._left = clock()
        self._checking_since: float | None = None
        self._told_unclear = False

    @property
    def is_due(self) -> bool:
        """Whether the pause after the last step is over."""
        return self._clock() - self.stepped >= self.pause

    def leave(self, reason: CancelReason, why: Why | None = None) -> None:
        """Call it off with the next steps, unless it was called off before.

        Somebody who only walked away from the screen (`idle`) may pay on: their page is watched instead.
        """
        if self._leaving is not None or self.watched:
            return
        self.pause, self._left = _NOW, self._clock()
        if reason == "idle" and self._link:
            self.watched, self.progress = True, Leaving()
        else:
            self._leaving, self._must_expire = Cancelled(reason, why), True

    def _hear(self) -> None:
        self._news, self.misses, self.trouble = self._clock(), 0, self._left_out

    def _wait(self) -> None:
        """It may still be paid, or is being paid."""
        if self.pending:
            self._pend()  # and no old answer makes it anything else
        elif self._leaving is None:
            if self.watched:
                self._show(Leaving(), self._limits.watched_poll)
            else:
                self._show(Scanning(self._link, self._offered), self._limits.poll)
        else:
            self._wait_for_its_end()

    def _wait_for_its_end(self) -> None:
        """It was called off, which isn't proven yet."""
        self._must_expire = True
        if not self._link:
            self._miss()
        elif self._checking_since is None and self._clock() - self._left < self._limits.unclear:
            self._show(Leaving(), self._limits.leaving_poll)
        else:
            self._doubt("not_called_off", at_once=True)

    def _show(self, progress: Progress, pause: float) -> None:
        """Say how it stands now; once it was called unclear, only its end is reported."""
        self.pause = pause
        if not isinstance(self.progress, Unclear):
            self.progress, self._checking_since = progress, None

    def _have_no_money_yet(self, *, failed: bool) -> None:
        """It comes days later, or doesn't; that it never will is believed when it is seen a second time."""
        self._payer = ""
        self._hear()
        if failed and self._seems_failed:
            self._end(Cancelled("failed"))
        else:
            self._seems_failed = failed
            self._pend()

    def _pend(self) -> None:
        """Its money comes days later, or doesn't: the ledger has it once, and nobody waits for it here."""
        if not self.pending:
            self._journal.ended(self.attempt, Pending(self.attempt.money))
            self.pending = True
        self.watched, self._leaving = True, None
        self._show(Pending(self.attempt.money), self._limits.pending_poll)

    def _miss(self) -> None:
        """No news of a page from which nobody was promised any: it is asked for less and less often."""
        self.misses += 1
        if self.pending:
            self.pause = self._limits.pending_poll
            return
        is_shown = self._link and not self.watched
        first, longest = (
            (self._limits.poll, self._limits.slow_poll)
            if is_shown
            else (self._limits.watched_poll, self._limits.longest_poll)
        )
        self.pause = min(first * 2.0 ** min(self.misses, 10), longest)

    def _doubt(self, why: Why, *, at_once: bool = False) -> None:
        """Nothing new is known; while it is called off, somebody is waiting for the answer."""
        self.trouble = why
        if self._leaving is None or not self._link:
            self._miss()
            return
        silent = self._clock() - max(self._news, self._left)
        if not at_once and self._checking_since is None and silent < self._limits.unclear:
            self._show(Leaving(), self._limits.leaving_poll)
            return
        self._check(why)
        if not self._told_unclear:
            self._journal.ended(self.attempt, Unclear(why))
            self._told_unclear = True

    def _check(self, why: Why) -> None:
        now = self._clock()
        if self._checking_since is None:
            self._checking_since = now
        if now - self._checking_since < self._limits.checking:
            self.progress, self.pause = Checking(why), self._limits.checking_poll
        else:
            self.progress, self.pause = Unclear(why), self._limits.watched_poll

    def _sound(self, wrong: Mismatch) -> None:
        """Stripe answers with another payment than the one that was asked for."""
        self.alarm = wrong
        self.leave("refused", wrong)
        self._doubt(wrong, at_once=True)

    def _leave_unwritten(self, why: LedgerTrouble) -> None:
        """A page that isn't in the ledger is shown to nobody; what one has brought is written as soon as it can be."""
        if self._page is not None and not self._session:
            self._finish(Cancelled("cards_off", why))
        elif self._link and not self.watched:
            self._check(why)
        else:
            self._miss()

    def _have_gift(self, intent: Intent) -> None:
        """Only here is anything paid: Stripe says so of this very PaymentIntent, and the ledger has it."""
        money = Money(intent.received or intent.money.minor, intent.money.currency)
        attempt, at = self.attempt, intent.paid_at
        gift = Gift("phone", money, intent.id, attempt.id, paid_at=at, fund=attempt.fund, tier=attempt.tier)
        self._journal.paid(attempt, gift)
        self._finish(Paid(money, intent.id))

    def _have_begun(self) -> None:
        """Stripe says that somebody has agreed to give from the next month on, and the ledger has it."""
        self._journal.began(self.attempt)
        self._finish(Begun(self.attempt.money))

    def _end(self, cancelled: Cancelled) -> None:
        self._journal.ended(self.attempt, cancelled)
        self._finish(cancelled)

    def _finish(self, outcome: Outcome) -> None:
        self.progress, self.pause, self.over = outcome, _NOW, True
