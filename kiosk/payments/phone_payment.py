"""One payment on somebody's own phone, from the page that is made for it to its proven end.

Each `step` asks Stripe one question, writes what must be durable, and says how the payment stands. The page's address
is shown to nobody before the book has its session, so that a page that isn't in the book can't be paid. What was paid
is decided by reading the PaymentIntent; nothing ends before the session was read back as paid or expired.

Somebody who has left the screen may still be typing on their phone: their page is watched until it ends by itself,
beside whatever else goes on.
"""

from collections.abc import Callable

from kiosk.model.attempt import (
    Attempt,
    Cancelled,
    CancelReason,
    Checking,
    Leaving,
    Outcome,
    Paid,
    Preparing,
    Progress,
    Scanning,
    Unclear,
)
from kiosk.model.fact import Gift
from kiosk.model.money import Money
from kiosk.payments.checkout import Checkout, Page, Session
from kiosk.payments.journal import Journal, JournalTroubleError
from kiosk.payments.limits import PhoneLimits
from kiosk.payments.mismatch import mismatch, why_not_shown
from kiosk.payments.terminal import Intent
from kiosk.payments.trouble import NoAnswer, Refused

_NOW = 0.0
_LIMITS = PhoneLimits()


class PhonePayment:
    """One payment; `step` again and again, each time after `pause` seconds, until it is `over`.

    Args:
        checkout: Stripe's pages.
        journal: the book.
        attempt: written into the book already.
        clock: seconds, going on while the machine sleeps.
        page: what is made for it. `None` for a payment that comes from an earlier run: its page is watched until it
            ends, or called off where nobody was ever shown it.
        limits: how long it waits, and how often it tries.
    """

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
        self.pause = _NOW
        """Seconds until the next step is due."""
        self.alarm = ""
        """Why nothing may be taken at all before somebody has looked; empty where all is well."""
        self.over = False
        """Whether it has come to a proven end."""
        self.watched = page is None and attempt.payment_intent != ""
        """Whether it is in the background until it ends by itself: it is on no screen, and nobody waits for it."""
        self.stepped = clock()
        """When the last step was."""
        self.misses = 0
        """How often in a row Stripe told nothing new."""
        self._checkout = checkout
        self._journal = journal
        self._clock = clock
        self._page = page
        self._limits = limits
        self._session = attempt.payment_intent
        self._link = ""
        """Empty where this run shows none."""
        self._payer = ""
        """The PaymentIntent that Stripe says the session was paid with."""
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

    def leave(self, reason: CancelReason, why: str = "") -> None:
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

    def step(self) -> Progress:
        """Find out how it stands and do what is next; blocks as long as one call of `Checkout` does."""
        if self.over:
            return self.progress
        try:
            self._step()
        except JournalTroubleError as trouble:
            self._leave_unwritten(str(trouble))
        self.stepped = self._clock()
        return self.progress

    def _step(self) -> None:
        if not self._session:
            if self._page is None:
                self._find()
            elif self._leaving is not None:
                self._end(self._leaving)  # what Stripe may have of it was shown to nobody
            else:
                self._create(self._page)
        elif self._payer:
            self._read_intent()
        elif self._must_expire:
            self._must_expire, self.pause = False, _NOW
            self._checkout.expire(self._session)  # what came of it is read
        else:
            self._read()

    # ---- the page ----------------------------------------------------------------------------------------------

    def _create(self, page: Page) -> None:
        number = min(1 + self._troubles // self._limits.failed_creates, self._limits.creates)
        match self._checkout.create(self.attempt, page, number):
            case Session() as session:
                self._have_session(session)
            case Refused() as no:
                self._end(Cancelled("refused", str(no)))
            case NoAnswer(kind=kind) as no:
                self._troubles += kind == "trouble"  # Stripe keeps that answer, and gives it again under its key
                if kind == "key" or self._clock() - self._began >= self._limits.preparing:
                    self._end(Cancelled("cards_off" if kind == "key" else "unreachable", str(no)))
                else:
                    self.pause = self._limits.leaving_poll

    def _have_session(self, session: Session) -> None:
        """Show the page that was made, unless it isn't what was asked for."""
        self.alarm = self._wrong(session)
        if why := self.alarm or why_not_shown(session):
            self._checkout.expire(session.id)
            self._end(Cancelled("refused", why))
            return
        self._journal.asked(self.attempt, session.id)
        self._session, self._link = session.id, session.url
        self._show(Scanning(self._link), self._limits.poll)

    def _find(self) -> None:
        """What an earlier run made and didn't live to write down: nobody was ever shown it."""
        match self._checkout.find(self.attempt):
            case ():
                self._end(Cancelled("stopped"))
            case tuple(found):
                self._journal.asked(self.attempt, found[0].id)
                self._session, self.pause = found[0].id, _NOW
            case Refused() as no:
                self._end(Cancelled("stopped", str(no)))
            case NoAnswer():
                self._miss()

    def _read(self) -> None:
        """The session as it is now."""
        match self._checkout.read(self._session):
            case Session() as session if wrong := self._wrong(session):
                self._sound(wrong)
            case Session(status="expired"):
                self._end(self._leaving or Cancelled("idle"))
            case Session(status="complete", paid=True, intent=str(intent)) if intent:
                self._payer, self.pause = intent, _NOW
                self._hear()
            case Session():
                self._hear()
                self._wait()
            case Refused() | NoAnswer() as no:
                self._doubt(str(no), at_once=isinstance(no, Refused))

    def _read_intent(self) -> None:
        """Whether that is the money that the session says was paid."""
        match self._checkout.read_intent(self._payer):
            case Intent() as intent if wrong := self._wrong(intent):
                self._payer = ""
                self._sound(wrong)
            case Intent(status="succeeded") as intent:
                self._have_gift(intent)
            case Intent():
                self._payer = ""
                self._wait()
            case Refused() | NoAnswer() as no:
                self._doubt(str(no), at_once=isinstance(no, Refused))

    def _wrong(self, told: Session | Intent) -> str:
        expected = self._payer if isinstance(told, Intent) else self._session
        return mismatch(told, self.attempt, expected, live=self._checkout.live)

    # ---- how it stands -----------------------------------------------------------------------------------------

    def _hear(self) -> None:
        self._news, self.misses = self._clock(), 0

    def _wait(self) -> None:
        """It may still be paid, or is being paid."""
        if self._leaving is None:
            if self.watched:
                self._show(Leaving(), self._limits.watched_poll)
            else:
                self._show(Scanning(self._link), self._limits.poll)
            return
        self._must_expire = True
        if not self._link:
            self._miss()
        elif self._checking_since is None and self._clock() - self._left < self._limits.unclear:
            self._show(Leaving(), self._limits.leaving_poll)
        else:
            self._doubt("Stripe has not called the payment off yet, nor taken it; it is asked again.", at_once=True)

    def _show(self, progress: Progress, pause: float) -> None:
        """Say how it stands now; after it was told to be unclear, only its end is told."""
        self.pause = pause
        if not isinstance(self.progress, Unclear):
            self.progress, self._checking_since = progress, None

    def _miss(self) -> None:
        """No news of a page from which nobody was promised any: it is asked for less and less often."""
        self.misses += 1
        is_shown = self._link and not self.watched
        first, longest = (
            (self._limits.poll, self._limits.slow_poll)
            if is_shown
            else (self._limits.watched_poll, self._limits.longest_poll)
        )
        self.pause = min(first * 2.0 ** min(self.misses, 10), longest)

    def _doubt(self, why: str, *, at_once: bool = False) -> None:
        """Nothing new is known; while it is called off, somebody waits to be told how it stands."""
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

    def _check(self, why: str) -> None:
        now = self._clock()
        if self._checking_since is None:
            self._checking_since = now
        if now - self._checking_since < self._limits.checking:
            self.progress, self.pause = Checking(why), self._limits.checking_poll
        else:
            self.progress, self.pause = Unclear(why), self._limits.watched_poll

    def _sound(self, wrong: str) -> None:
        """Stripe tells of a payment that isn't the one that was asked for."""
        self.alarm = wrong
        self.leave("refused", wrong)
        self._doubt(wrong, at_once=True)

    def _leave_unwritten(self, why: str) -> None:
        """A page that isn't in the book is shown to nobody; what one has brought is written once that can be done."""
        if self._page is not None and not self._session:
            self._finish(Cancelled("cards_off", why))
        elif self._link and not self.watched:
            self._check(why)
        else:
            self._miss()

    def _have_gift(self, intent: Intent) -> None:
        """Only here is anything paid: Stripe says so of this very PaymentIntent, and the book has it."""
        money = Money(intent.received or intent.money.minor, intent.money.currency)
        self._journal.paid(self.attempt, Gift("phone", money, intent.id, self.attempt.id, paid_at=intent.paid_at))
        self._finish(Paid(money, intent.id))

    def _end(self, cancelled: Cancelled) -> None:
        self._journal.ended(self.attempt, cancelled)
        self._finish(cancelled)

    def _finish(self, outcome: Outcome) -> None:
        self.progress, self.pause, self.over = outcome, _NOW, True
