"""One payment on a reader, from the first question to its proven end: the machine under the thank-you.

Each `step` asks Stripe a few questions, writes what must be durable, and says how the payment stands; nothing is
remembered that the next step could not find out again, so that a crash between any two lines only costs time. What
was taken is decided by reading the PaymentIntent, never by the reader; a decline only by a positive list; and nothing
ends before the PaymentIntent was read back as paid or cancelled, unless it was never handed to a reader.
"""

import secrets

from kiosk.model.attempt import (
    Cancelled,
    Leaving,
    Mismatch,
    Presenting,
    Progress,
)
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.payments.declines import BY_THE_ATTENDEE, DECLINES
from kiosk.payments.journal import JournalTroubleError
from kiosk.payments.mismatch import mismatch
from kiosk.payments.reader_standing import Handed, ReaderStanding
from kiosk.payments.terminal import Intent, Slot

_NOW = 0.0


class ReaderPayment(ReaderStanding):
    """One payment; `step` again and again, each time after `pause` seconds, until it is `over`.

    Args:
        terminal: Stripe and the reader.
        journal: the ledger.
        attempt: written into the ledger already. One that comes from an earlier run is settled: found, and called off
            unless it was paid.
        clock: seconds, going on while the machine sleeps.
        resumed: whether it comes from an earlier run.
        limits: how long it waits, and how often it tries.
    """

    def step(self) -> Progress:
        """Find out how it stands and do what is next; blocks as long as `Terminal` does."""
        if self.over:
            return self.progress
        try:
            self._step()
        except JournalTroubleError as trouble:
            self._leave_unwritten(trouble.trouble)
        return self.progress

    def _step(self) -> None:
        if not self._intent and not self._have_intent():
            return
        truth = self._read()
        if truth is None:
            return
        if self._leaving is None and self._is_late():
            self.leave("idle")
        if self._leaving is None:
            self._go_on()
        else:
            self._call_off(truth)

    # ---- the PaymentIntent -------------------------------------------------------------------------------------

    def _have_intent(self) -> bool:
        """Whether Stripe knows the attempt now."""
        if self._leaving is not None and not self._resumed:
            self._end(self._leaving)  # what Stripe may have of it was never handed to a reader
            return False
        answer = self._find() if self._resumed else self._create()
        if answer is None:
            return False
        self._journal.asked(self.attempt, answer.id)
        self._intent = answer.id
        self._news, self.trouble = self._clock(), None
        return True

    def _create(self) -> Intent | None:
        answer = self._terminal.create(self.attempt, self._creates)
        match answer:
            case Intent():
                if wrong := self._mismatch(answer):
                    self._alarm(wrong)
                    self._terminal.cancel(answer.id)
                    self._end(Cancelled("refused", wrong))
                    return None
                if not answer.on_reader:
                    self._terminal.cancel(answer.id)
                    self._end(Cancelled("refused", "no_cards_here"))
                    return None
                return answer
            case Refused() as no:
                self._end(Cancelled("refused", no))
            case NoAnswer(kind=kind) as no:
                self.trouble = no
                if kind == "trouble":  # Stripe keeps that answer under its key, and would give it again and again
                    self._failed_creates += 1
                    if self._failed_creates >= self._limits.failed_creates and self._creates < self._limits.creates:
                        self._creates, self._failed_creates = self._creates + 1, 0
                if kind == "key" or self._clock() - self._began >= self._limits.preparing:
                    self._end(Cancelled("cards_off" if kind == "key" else "unreachable", no))
                else:
                    self.pause = self._limits.poll
        return None

    def _find(self) -> Intent | None:
        """What an earlier run made and didn't live to write down; nothing of it was handed to a reader."""
        match self._terminal.find(self.attempt):
            case tuple(found):
                for one in found:
                    if one.status == "succeeded" or one is found[-1]:
                        return one
                self._end(Cancelled("stopped"))
            case Refused() | NoAnswer() as no:
                self._doubt(no)
        return None

    def _read(self) -> Intent | None:
        """The PaymentIntent while it may still be paid; `None` where it can't, or nobody knows."""
        match self._terminal.read(self._intent):
            case Intent() as intent if wrong := self._mismatch(intent):
                self._alarm(wrong)
                self._doubt(wrong, at_once=True)
            case Intent(status="succeeded") as intent:
                self._have_gift(intent)
            case Intent(status="canceled"):
                self._end(self._leaving or Cancelled("replaced", "cancelled_elsewhere"))
            case Intent() as intent:
                self._news, self.trouble, self.unknown = self._clock(), None, False
                return intent
            case Refused(stripe_code=code) as no:
                self.unknown = code == "resource_missing"
                self._doubt(no, at_once=True)
            case NoAnswer() as no:
                self._doubt(no)
        return None

    def _mismatch(self, intent: Intent) -> Mismatch | None:
        return mismatch(intent, self.attempt, self._intent, live=self._terminal.live)

    # ---- the reader --------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Have the reader take the payment that isn't paid yet, or see what has become of that."""
        answer = self._terminal.slot()
        match answer:
            case Slot(state="in_progress" | "succeeded", intent=self._intent):
                self._handed = Handed.YES
                self._wait()  # where the reader says it succeeded, the PaymentIntent soon will
            case Slot(state="failed", intent=self._intent) if self._handed is not Handed.NO:
                self._see_failure(answer)
            case Slot() if self._handed is Handed.YES:
                self.leave("replaced")
            case Slot(state="in_progress", intent=other) if other:
                self._meet(other)
            case Slot():
                self._hand_over()
            case Refused() as no:
                self.leave("reader_offline", no)
            case NoAnswer() as no:
                self._wait_for_reader(no)

    def _meet(self, other: str) -> None:
        """The reader is about another payment: one of ours that is over is cleared away, another kiosk's is not."""
        if not self._journal.knows(other):
            self.leave("reader_in_use")
            return
        match self._terminal.clear():
            case Slot():
                self._wait_for_reader("reader_holds_on")
            case Refused() | NoAnswer() as no:
                self._wait_for_reader(no)

    def _hand_over(self) -> None:
        if self._hand_overs >= self._limits.hand_overs:
            self.leave("reader_offline", "reader_silent")
            return
        self._ever_handed = True
        self._handed = Handed.PERHAPS
        self._hand_overs += 1
        match self._terminal.present(self._intent, f"{self.attempt.id}-{secrets.token_hex(8)}"):
            case Slot(intent=self._intent, state="in_progress" | "succeeded"):
                self._handed = Handed.YES
                self._turn = self._clock()
                self._wait()
            case Slot():
                self.pause = _NOW  # it is over already, or not ours: the next look tells
            case Refused(stripe_code="terminal_reader_offline") as no:
                self.leave("reader_offline", no)
            case Refused(stripe_code="terminal_reader_busy") as no:
                self._hand_overs -= 1
                self._wait_for_reader(no)
            case Refused(stripe_code="terminal_reader_timeout" | "intent_invalid_state"):
                self.pause = _NOW  # it may have heard all the same, and the payment may be over
            case Refused() as no:
                self.leave("reader_trouble", no)
            case NoAnswer():
                self.pause = self._limits.poll

    def _see_failure(self, slot: Slot) -> None:
        """The reader says that it failed; the PaymentIntent, read after that, says what is true."""
        truth = self._read()
        if truth is None:
            return
        is_decline = slot.failure in DECLINES
        is_unheard = self._handed is Handed.PERHAPS and self._tries > 0
        if is_decline and is_unheard and truth.charge == self._declined_charge:
            self._hand_over()  # that is the card before: the reader hasn't heard of this one's turn
        elif is_decline and truth.status == "requires_payment_method":
            self._decline(slot.declined or truth.declined or slot.failure, truth.charge)
        elif slot.failure in BY_THE_ATTENDEE:
            self.leave("attendee")
        else:
            self.leave("reader_trouble", "reader_failed")
            if slot.failure != "connection_error":
                self._doubt("reader_failed", at_once=True)

    def _decline(self, code: str, charge: str) -> None:
        self._tries += 1
        self._declined, self._declined_charge = code, charge
        self._handed, self._hand_overs = Handed.NO, 0
        self._turn = self._clock()
        if self._tries < self._limits.tries:
            self._show(Presenting(self._declined, self._tries), _NOW)
        else:
            self.leave("attendee")

    def _call_off(self, truth: Intent) -> None:
        """Make sure that nothing can be paid any more; a card that was there first is taken all the same."""
        took = self._clock() - self._left
        if self._terminal.slot() == Slot("in_progress", self._intent):
            match self._terminal.clear():
                case Refused(stripe_code="terminal_reader_busy") if took < self._limits.unclear:
                    self._show(Leaving(), self._limits.poll)  # a card is being charged: the PaymentIntent will tell
                    return
                case _:
                    pass
        self._terminal.cancel(truth.id)
        if self._read() is None:
            return
        if took < self._limits.unclear:
            self._show(Leaving(), self._limits.poll)
        elif self._ever_handed:
            self._doubt("not_called_off", at_once=True)
        else:
            self._end(self._leaving or Cancelled("stopped"))
