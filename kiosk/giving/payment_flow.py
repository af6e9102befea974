"""The way of one gift by card or phone: the ledger first, then Stripe, then the ledger again, whatever happens.

Used by one thread. A payment that was begun is moved on by `step`; those of which nobody knows the end, from this run
or an earlier one, by `settle`. Both ask Stripe, and block for some seconds at most.

A card is taken by one reader at a time, during a shift. Phones need neither: Stripe's page takes the money, whoever
stands by, so they are offered wherever there is a key.
"""

import contextlib
from collections.abc import Callable

from kiosk.giving.answers import CardsOff, Closed, Freed
from kiosk.giving.ledger_journal import LedgerJournal
from kiosk.giving.phone_page import page_for
from kiosk.giving.why_not import NotAtStripe, WhyNot
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.attempt import (
    UNDESIGNATED,
    Attempt,
    CancelReason,
    Designation,
    Mismatch,
    Progress,
    Purpose,
    Unclear,
    new_attempt_id,
)
from kiosk.model.campaign import Campaign
from kiosk.model.fact import (
    AttemptEnded,
    AttemptOpened,
    EntryRefusedError,
    Method,
)
from kiosk.model.money import Money
from kiosk.model.reference import CLOSED_BY_STAFF, closed
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.payments.checkout import Checkout
from kiosk.payments.limits import PaymentLimits
from kiosk.payments.phone_payment import PhonePayment
from kiosk.payments.phones import Phones
from kiosk.payments.reader_payment import ReaderPayment
from kiosk.payments.terminal import Slot, Terminal
from kiosk.payments.texts import PaymentTexts
from kiosk.system.clock import seconds_awake_or_not

_LIMITS = PaymentLimits()


class PaymentFlow:
    """Takes gifts on the reader and on phones, and settles what was left of earlier ones.

    Args:
        ledger: this kiosk's book, open to be written.
        terminal: Stripe and the reader; `None` where there is no reader.
        needs_shift: whether cards are taken only while a shift is open.
        checkout: Stripe's pages for phones; `None` where none are made.
        clock: seconds.
        limits: of each payment.
        texts: what people read on a page for a phone, in the language of now; without it, whom it is for.
    """

    def __init__(
        self,
        ledger: Ledger,
        terminal: Terminal | None,
        *,
        needs_shift: bool,
        checkout: Checkout | None = None,
        clock: Callable[[], float] = seconds_awake_or_not,
        limits: PaymentLimits = _LIMITS,
        texts: Callable[[], PaymentTexts] | None = None,
    ) -> None:
        self.alarm: Mismatch | None = None
        """Why nothing may be taken before somebody has looked."""
        self.payment: ReaderPayment | PhonePayment | None = None
        """The one that is going on, or ended last."""
        self._ledger = ledger
        self._terminal = terminal
        self._needs_shift = needs_shift
        self._clock = clock
        self._limits = limits
        self._journal = LedgerJournal(ledger)
        self._texts = texts
        self._unsettled: dict[str, ReaderPayment] = {}
        self._phones = Phones(checkout, self._journal, clock, limits=limits.phone) if checkout is not None else None

    @property
    def going_on(self) -> bool:
        """Whether what was begun is to be moved on by `step`; else it is over, or `settle` moves it on."""
        payment = self.payment
        if payment is None or payment.over or isinstance(payment.progress, Unclear):
            return False
        return not (isinstance(payment, PhonePayment) and payment.watched)

    @property
    def watches_phones(self) -> bool:
        """Whether somebody may be paying on a phone, so that it pays to call `settle` every ten seconds."""
        return self._phones is not None and self._phones.is_watching

    def cards_off(self) -> CardsOff | None:
        """Why no card may be taken now; `None` where one may."""
        if self.alarm:
            return CardsOff(self.alarm)
        if self._terminal is None:
            return CardsOff("no_reader")
        try:
            if self._ledger.trouble is not None:
                return CardsOff(self._ledger.trouble.trouble)
            if self._needs_shift and not self._ledger.open_shift():
                return CardsOff("no_shift")
            if self.unsettled():
                unknown = next((one.attempt for one in self._unsettled.values() if one.unknown), None)
                if unknown is not None:
                    return CardsOff(NotAtStripe(unknown.payment_intent))
                return CardsOff("still_checking", checking=True)
        except LedgerTroubleError as trouble:
            return CardsOff(trouble.trouble)
        return None

    def phones_off(self) -> CardsOff | None:
        """Why no phone can be sent to a page to pay on now; `None` where one can. What others pay makes no odds."""
        if self.alarm:
            return CardsOff(self.alarm)
        if self._phones is None:
            return CardsOff("no_phones")
        return CardsOff(self._ledger.trouble.trouble) if self._ledger.trouble is not None else None

    def begin(
        self,
        campaign: Campaign,
        money: Money,
        method: Method = "card_reader",
        purpose: Purpose = "gift",
        what: Designation = UNDESIGNATED,
    ) -> CardsOff | None:
        """Moves no money. Begin to take `money` on the reader or a phone, unless that can't be; then `step`.

        Where it is for a membership or for every month, the ledger has one member or monthly supporter more with the
        money, at once or not at all.
        """
        if isinstance(self.payment, ReaderPayment) and self.payment.is_given_up:
            self.put_aside()
        if method == "card_reader":
            self._settle_cards()
        if (off := self.cards_off() if method == "card_reader" else self.phones_off()) is not None:
            return off
        try:
            name, shift = new_attempt_id(purpose), self._ledger.open_shift()
            attempt = Attempt(name, campaign.id, method, money, shift, fund=what.fund, tier=what.tier)
            opened = self._ledger.append(campaign.id, AttemptOpened(name, method, money, what.fund, what.tier)).fact.at
            trouble = self._ledger.trouble
        except EntryRefusedError:  # another payment on the reader has no known end
            return CardsOff("still_checking", checking=True)
        except LedgerTroubleError as error:
            trouble = error
        if trouble is not None:  # an attempt that was written all the same is settled later: nothing was asked for it
            return CardsOff(trouble.trouble)
        if isinstance(self.payment, PhonePayment):
            self.payment.leave("idle")  # it goes on beside
        if self._phones is not None and method == "phone":
            texts = self._texts() if self._texts is not None else None
            self.payment = self._phones.begin(attempt, page_for(campaign, money, purpose, what, opened, texts))
        elif self._terminal is not None:
            self.payment = self._on_reader(self._terminal, attempt)
        return None

    def step(self) -> Progress:
        """May take money, once. Move on the payment that was begun; the next step is due after its `pause`."""
        assert self.payment is not None, "a payment was begun"  # noqa: S101 - a mistake in the program
        progress = self.payment.step()
        self.alarm = self.alarm or self.payment.alarm
        if isinstance(self.payment, ReaderPayment) and isinstance(progress, Unclear) and not self.payment.over:
            self._unsettled.setdefault(self.payment.attempt.id, self.payment)
        return progress

    def leave(self, reason: CancelReason) -> None:
        """Moves no money. Call off the payment that goes on; one whose card was there first is still taken.

        On a phone, `idle` only takes it from the screen: whoever is typing there may pay on.
        """
        if self.payment is not None:
            self.payment.leave(reason)

    def put_aside(self) -> None:
        """Moves no money. Nobody waits for the payment on the reader any more: `settle` calls it off."""
        payment = self.payment
        if isinstance(payment, ReaderPayment) and not payment.over:
            payment.leave("idle")
            self._unsettled.setdefault(payment.attempt.id, payment)
            self.payment = None

    def settle(self) -> tuple[Attempt, ...]:
        """Takes no new money. Find out what became of earlier payments; those of which that is still unknown.

        The ledger then has what each brought. One on the reader that nobody paid is called off at Stripe; a page on a
        phone is watched until it ends by itself.
        """
        if self._ledger.trouble is not None:  # nothing may be begun while there is, so that no append would end it
            with contextlib.suppress(LedgerTroubleError):
                self._ledger.probe()
        left = self._settle_cards()
        if self._phones is not None:
            with contextlib.suppress(LedgerTroubleError):  # which `cards_off` and `phones_off` tell
                self._phones.watch(self._ledger.open_attempts(), self._on_screen())
            self.alarm = self.alarm or self._phones.alarm
        return left

    def _settle_cards(self) -> tuple[Attempt, ...]:
        terminal = self._terminal
        try:
            left = self.unsettled()
            if terminal is None:
                return left
            waiting = {attempt.id for attempt in left}
            self._unsettled = {name: one for name, one in self._unsettled.items() if name in waiting}
            for attempt in left:
                known = self._unsettled.get(attempt.id)
                payment = known or self._on_reader(terminal, attempt, resumed=True)
                self._unsettled[attempt.id] = payment
                payment.step()
                self.alarm = self.alarm or payment.alarm
                if payment.over:
                    del self._unsettled[attempt.id]
            return self.unsettled()
        except LedgerTroubleError:
            return tuple(payment.attempt for payment in self._unsettled.values())

    def _on_reader(self, terminal: Terminal, attempt: Attempt, *, resumed: bool = False) -> ReaderPayment:
        return ReaderPayment(
            terminal, self._journal, attempt, self._clock, resumed=resumed, limits=self._limits.reader
        )

    def _on_screen(self) -> str:
        return self.payment.attempt.id if self.payment is not None and self.going_on else ""

    def unsettled(self) -> tuple[Attempt, ...]:
        """The payments on the reader of which nobody knows the end, beside the one that goes on.

        Raises:
            LedgerTroubleError: the ledger can't be read.
        """
        current = self._on_screen()
        return tuple(one for one in self._ledger.open_attempts() if one.method == "card_reader" and one.id != current)

    def free_reader(self) -> Freed:
        """Moves no money. End what the reader does for this kiosk, after finding out what became of it."""
        if self._terminal is None:
            return Freed(was_busy=False, why_not="no_reader")
        left = self._settle_cards()
        slot = self._terminal.slot()
        if isinstance(slot, Slot) and slot.state == "in_progress":
            if not self._journal.knows(slot.intent):
                return Freed(was_busy=False, why_not="reader_in_use")
            slot = self._terminal.clear()
            if isinstance(slot, Slot):
                return Freed(was_busy=True, why_not="still_checking" if left else None)
        if isinstance(slot, Refused | NoAnswer):
            return Freed(was_busy=False, why_not=slot)
        return Freed(was_busy=False, why_not=self._still_checking() if left else None)

    def close_unknown(self, reason: str) -> Closed:
        """Moves no money. Give an end to the payment on the reader of which Stripe, asked once more, has nothing.

        Raises:
            LedgerTroubleError: it can't be written.
        """
        left = self._settle_cards()
        known = self._unsettled.values()
        unknown = next((one for one in known if one.unknown and isinstance(one.trouble, Refused)), None)
        if unknown is None:
            return Closed(None, self._still_checking() if left else None)
        attempt = unknown.attempt
        ended = AttemptEnded(attempt.id, "cancelled", f"{CLOSED_BY_STAFF}: {reason}")
        self._ledger.append(attempt.campaign, ended, reference=closed(attempt.id))
        self._settle_cards()
        return Closed(attempt.money)

    def _still_checking(self) -> WhyNot:
        off = self.cards_off()
        return "still_checking" if off is None else off.why
