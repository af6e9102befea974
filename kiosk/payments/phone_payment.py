"""One payment on somebody's own phone, from the page that is made for it to its proven end.

Each `step` asks Stripe one question, writes what must be durable, and says how the payment stands. The page's address
is shown to nobody before the ledger has its session, so that a page that isn't in the ledger can't be paid. What was
paid is decided by reading the PaymentIntent; nothing ends before the session was read back as paid or expired.

Somebody who has left the screen may still be typing on their phone: their page is watched until it ends by itself,
beside whatever else goes on.
"""

from dataclasses import replace

from kiosk.model.attempt import (
    Cancelled,
    MethodsLeftOut,
    Mismatch,
    Progress,
    Scanning,
    purpose_of,
)
from kiosk.model.money import Money
from kiosk.model.payment_method import ALWAYS
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.payments.checkout import Page, Session
from kiosk.payments.journal import JournalTroubleError
from kiosk.payments.mismatch import mismatch, why_not_shown
from kiosk.payments.phone_standing import PhoneStanding
from kiosk.payments.terminal import Intent

_NOW = 0.0


class PhonePayment(PhoneStanding):
    """One payment; `step` again and again, each time after `pause` seconds, until it is `over`.

    Args:
        checkout: Stripe's pages.
        journal: the ledger.
        attempt: written into the ledger already.
        clock: seconds, going on while the machine sleeps.
        page: what is made for it. `None` for a payment that comes from an earlier run: its page is watched until it
            ends, or called off where nobody was ever shown it.
        limits: how long it waits, and how often it tries.
    """

    def step(self) -> Progress:
        """Find out how it stands and do what is next; blocks as long as one call of `Checkout` does."""
        if self.over:
            return self.progress
        try:
            self._step()
        except JournalTroubleError as trouble:
            self._leave_unwritten(trouble.trouble)
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
                self._have_session(session, page)
            case Refused() as no:
                self._end(Cancelled("refused", no))
            case NoAnswer(kind=kind) as no:
                self.trouble = no
                self._troubles += kind == "trouble"  # Stripe keeps that answer, and gives it again under its key
                if kind == "key" or self._clock() - self._began >= self._limits.preparing:
                    self._end(Cancelled("cards_off" if kind == "key" else "unreachable", no))
                else:
                    self.pause = self._limits.leaving_poll

    def _have_session(self, session: Session, page: Page) -> None:
        """Show the page that was made, unless it isn't what was asked for."""
        self.alarm = self._wrong(session)
        if why := self.alarm or why_not_shown(session, page):
            self._checkout.expire(session.id)
            self._end(Cancelled("refused", why))
            return
        self._journal.asked(self.attempt, session.id)
        beside = [name for name in page.methods if name not in ALWAYS]
        self._offered = tuple(name for name in beside if name in session.methods)
        left_out = tuple(name for name in beside if name not in session.methods)
        self._left_out = MethodsLeftOut(left_out) if left_out else None
        self._session, self._link, self.trouble = session.id, session.url, self._left_out
        self._show(Scanning(self._link, self._offered), self._limits.poll)

    def _find(self) -> None:
        """What an earlier run made and didn't live to write down: nobody was ever shown it."""
        match self._checkout.find(self.attempt):
            case ():
                self._end(Cancelled("stopped"))
            case tuple(found):
                self._journal.asked(self.attempt, found[0].id)
                self._session, self.pause = found[0].id, _NOW
            case Refused() as no:
                self._end(Cancelled("stopped", no))
            case NoAnswer() as no:
                self._doubt(no)

    def _read(self) -> None:
        """The session as it is now."""
        match self._checkout.read(self._session):
            case Session() as session if wrong := self._wrong(session):
                self._sound(wrong)
            case Session(agreed=True, attempt=attempt) if purpose_of(attempt) == "next_month":
                self._have_begun()
            case Session(status="expired"):
                self._end(self._leaving or Cancelled("idle"))
            case Session(status="complete", paid=paid, intent=str(intent)) if intent:
                self._payer, self._waits, self.pause = intent, not paid, _NOW
                self._hear()
            case Session():
                self._hear()
                self._wait()
            case Refused() | NoAnswer() as no:
                self._doubt(no, at_once=isinstance(no, Refused))

    def _read_intent(self) -> None:
        """Whether that is the money that the session says was paid, or is to be paid later."""
        match self._checkout.read_intent(self._payer):
            case Intent() as intent if wrong := self._wrong(intent):
                self._payer = ""
                self._sound(wrong)
            case Intent(status="succeeded") as intent:
                self._have_gift(intent)
            case Intent(status=status, declined=code) if self._waits:
                self._have_no_money_yet(
                    failed=status == "canceled" or (status == "requires_payment_method" and code != "")
                )
            case Intent():
                self._payer = ""
                self._wait()
            case Refused() | NoAnswer() as no:
                self._doubt(no, at_once=isinstance(no, Refused))

    def _wrong(self, told: Session | Intent) -> Mismatch | None:
        if isinstance(told, Intent) and not told.attempt and purpose_of(self.attempt.id) == "monthly":
            told = replace(told, attempt=self.attempt.id)  # its session was read with the stamped invoice that it pays
        if isinstance(told, Session) and not told.money.minor and purpose_of(self.attempt.id) == "next_month":
            told = replace(told, money=Money(self.attempt.money.minor, told.money.currency))  # nothing is due today
        expected = self._payer if isinstance(told, Intent) else self._session
        return mismatch(told, self.attempt, expected, live=self._checkout.live)
