"""The payment session that stays open while the kiosk runs, and what can be given at it. Imports nothing heavy."""

import datetime as dt
import logging
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import TYPE_CHECKING, Protocol

from kiosk.giving.answers import CardsOff, Closed, Freed
from kiosk.giving.why_not import PaymentSessionRefusedError, WhyNot
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.attempt import (
    UNDESIGNATED,
    Cancelled,
    CancelReason,
    Designation,
    Mismatch,
    PracticeDonor,
    Progress,
    Purpose,
    Receipt,
    Why,
)
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Method
from kiosk.model.money import Money
from kiosk.model.reader_model import ReaderModel, reader_model
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.giving.payment_flow import PaymentFlow
    from kiosk.ledger.ledger import Ledger
    from kiosk.ledger.reports.period import Period
    from kiosk.payments.reader_state import ReaderState
    from kiosk.payments.receipts import ReceiptAwaited, ReceiptFailed, Receipts, ReceiptSent, ReceiptSkipped
    from kiosk.payments.reconciling import StripeRecords
    from kiosk.reconciliation.difference import Reconciled
    from kiosk.reconciliation.reconcile import Progress as Progressing

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be given at this session now."""

    cards_off: WhyNot | None = None
    """Why no card is taken now; `None` where one is."""
    checking: bool = False
    """Whether that is because a payment before isn't settled."""
    phones: bool = False
    """Whether Stripe can be asked for a page to pay on."""
    unsettled: tuple[str, ...] = ()
    """The codes of payments on the reader of which nobody knows the end."""
    watching: bool = False
    """Whether a page on somebody's phone may still be paid."""
    reader: ReaderModel | None = None
    """What this kiosk's reader looks like; `None` where that isn't known."""
    alarm: Mismatch | None = None
    """Why somebody must look before any card is taken."""


@dataclass(frozen=True, slots=True)
class NotReconciled:
    """Stripe or the ledger can't be read."""

    why: WhyNot


@dataclass(frozen=True, slots=True)
class Stepped:
    """How what was begun stands."""

    progress: Progress
    pause: float
    """Seconds until the next step is due."""
    over: bool
    """Whether nothing more comes of it here."""
    code: str
    trouble: Why | None = None
    """Why there is no news of it, or it brought nothing."""


class OpenSession(Protocol):
    """What is opened; `kiosk.giving.payment_session.PaymentSession` is one."""

    @property
    def giving(self) -> "PaymentFlow":
        """Takes gifts."""

    @property
    def receipts(self) -> "Receipts":
        """Has receipts sent."""

    @property
    def ledger(self) -> "Ledger":
        """This kiosk's book."""

    def records(self, campaign: Campaign) -> "AbstractContextManager[StripeRecords]":
        """What Stripe has of this kiosk's gifts to `campaign`."""

    @property
    def reader(self) -> "ReaderState | None":
        """What Stripe says of it; `None` where there is none."""

    @property
    def reader_id(self) -> str:
        """By which Stripe knows the reader; empty where there is none."""

    def play(self, what: PracticeDonor) -> None:
        """Play a donor of practice."""


class PaymentService:
    """A payment session that stays open: opened when it is first needed, and anew after trouble. For one thread.

    Args:
        opening: opens one; see `kiosk.giving.payment_session.open_payment_session`.
    """

    def __init__(self, opening: Callable[[], AbstractContextManager[OpenSession]]) -> None:
        self._opening = opening
        self._held = ExitStack()
        self._session: OpenSession | None = None
        self._told: WhyNot | None = None

    def close(self) -> None:
        """Close what is open."""
        self._session = None
        self._held.close()

    def look(self) -> Offer:
        """Nobody is paying on the screen: settle what isn't settled, and say what can be given now."""
        try:
            session = self._opened()
        except (PaymentSessionRefusedError, LedgerTroubleError) as error:
            if error.trouble != self._told:
                _log.info("no payments: %s", error.trouble)
            self._told = error.trouble
            return Offer(cards_off=error.trouble)
        self._told = None
        giving, reader = session.giving, session.reader
        giving.put_aside()
        unsettled = giving.settle()
        off = giving.cards_off()
        return Offer(
            off.why if off is not None else None,
            off is not None and off.checking,
            giving.phones_off() is None,
            tuple(one.code for one in unsettled),
            giving.watches_phones,
            reader_model(reader.device_type) if reader is not None else None,
            giving.alarm,
        )

    def begin(
        self,
        campaign: Campaign,
        money: Money,
        method: Method,
        purpose: Purpose = "gift",
        what: Designation = UNDESIGNATED,
    ) -> CardsOff | None:
        """Moves no money. Begin to take `money`; then `step`."""
        try:
            return self._opened().giving.begin(campaign, money, method, purpose, what)
        except (PaymentSessionRefusedError, LedgerTroubleError) as error:
            return CardsOff(error.trouble)

    def step(self) -> Stepped:
        """May take money, once. Move on what was begun."""
        giving = self._opened().giving
        progress = giving.step()
        payment = giving.payment
        assert payment is not None, "a payment was begun"  # noqa: S101 - a mistake in the program
        trouble = progress.why if isinstance(progress, Cancelled) else payment.trouble
        return Stepped(progress, payment.pause, not giving.going_on, payment.attempt.code, trouble)

    def leave(self, reason: CancelReason) -> None:
        """Moves no money. Call off what was begun."""
        self._opened().giving.leave(reason)

    def free_reader(self) -> Freed:
        """Moves no money. End what the reader does for this kiosk, after finding out what became of it."""
        try:
            return self._opened().giving.free_reader()
        except (PaymentSessionRefusedError, LedgerTroubleError) as error:
            return Freed(was_busy=False, why_not=error.trouble)

    def close_unknown(self) -> Closed:
        """Moves no money. Give an end to the payment on the reader of which Stripe, asked once more, has nothing."""
        try:
            return self._opened().giving.close_unknown("at the booth")
        except (PaymentSessionRefusedError, LedgerTroubleError) as error:
            return Closed(None, error.trouble)

    def reconcile(
        self, campaign: Campaign, period: "Period", now: dt.datetime, on_progress: "Progressing"
    ) -> "Reconciled | NotReconciled":
        """Takes no new money. Hold `period` of the ledger against Stripe, and mend it.

        Nothing is taken at this session meanwhile, since one thread does both.
        """
        from kiosk.payments.trouble import StripeTroubleError
        from kiosk.reconciliation.reconcile import reconcile

        try:
            session = self._opened()
            session.giving.settle()
            with session.records(campaign) as records:
                return reconcile(session.ledger, campaign, period, records, now, look=False, on_progress=on_progress)
        except (PaymentSessionRefusedError, LedgerTroubleError, StripeTroubleError) as error:
            return NotReconciled(error.trouble)

    def send_receipt(self, payment_intent: str, email: str) -> Receipt:
        """Moves no money. Have Stripe send the receipt of a gift that is in the ledger."""
        return _told(self._opened().receipts.send(payment_intent, email))

    def ask_on_reader(self, payment_intent: str) -> Receipt:
        """Moves no money. Have the reader ask for an address."""
        session = self._opened()
        return _told(session.receipts.ask_on_reader(session.reader_id, payment_intent))

    def typed_on_reader(self, payment_intent: str) -> Receipt:
        """Moves no money. What has become of that."""
        session = self._opened()
        return _told(session.receipts.typed_on_reader(session.reader_id, payment_intent))

    def stop_asking(self, payment_intent: str) -> None:
        """Moves no money. Have the reader ask no more."""
        session = self._opened()
        session.receipts.stop_asking(session.reader_id, payment_intent)

    def play(self, what: PracticeDonor) -> None:
        """Moves play money. Have a donor of practice do `what`."""
        self._opened().play(what)

    def _opened(self) -> OpenSession:
        if self._session is None:
            self._held.close()
            self._session = self._held.enter_context(self._opening())
        return self._session


def _told(answer: "ReceiptAwaited | ReceiptSent | ReceiptSkipped | ReceiptFailed") -> Receipt:
    from kiosk.payments.receipts import ReceiptAwaited, ReceiptFailed, ReceiptSent, ReceiptSkipped

    match answer:
        case ReceiptSent():
            return "sent"
        case ReceiptAwaited():
            return "on_reader"
        case ReceiptSkipped():
            return ""
        case ReceiptFailed():
            return "failed"
