"""What it takes to take a gift, opened together: this kiosk's book, Stripe with this machine's key, and the reader."""

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.giving.practice import practice_reader, practice_stripe
from kiosk.giving.why_not import PaymentSessionRefusedError
from kiosk.ledger.ledger import Ledger
from kiosk.machine.keys import SecretRefusedError
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import Settings
from kiosk.machine.stripe_access import StripeAccess, stripe_access
from kiosk.model.attempt import PracticeDonor, Presenting, Scanning
from kiosk.model.campaign import Campaign
from kiosk.model.monthly import monthly_payments
from kiosk.model.records import dataclass
from kiosk.payments.limits import PaymentLimits
from kiosk.payments.texts import PaymentTexts
from kiosk.payments.trouble import StripeRefusedError

if TYPE_CHECKING:
    from kiosk.giving.payment_flow import PaymentFlow
    from kiosk.payments.reader_state import ReaderState
    from kiosk.payments.receipts import Receipts
    from kiosk.payments.reconciling import StripeRecords
    from kiosk.payments.stripe_terminal import StripeTerminal

LIMITS = PaymentLimits()


@dataclass(frozen=True, slots=True)
class PaymentSession:
    """What takes gifts, for one thread."""

    ledger: Ledger
    giving: "PaymentFlow"
    receipts: "Receipts"
    terminal: "StripeTerminal | None"
    """`None` where this kiosk has no reader."""
    reader: "ReaderState | None"
    access: StripeAccess

    def records(self, campaign: Campaign) -> "AbstractContextManager[StripeRecords]":
        """What Stripe has of this kiosk's gifts to `campaign`, for the time of a `with`."""
        from kiosk.payments.reconciling import stripe_records

        key, kiosk = self.access.key, self.ledger.identity.uuid
        return stripe_records(key, self.access.base, campaign.id, kiosk, monthly=monthly_payments(campaign))

    @property
    def reader_id(self) -> str:
        """By which Stripe knows the reader; empty where there is none."""
        return self.reader.id if self.reader is not None else ""

    def play(self, what: PracticeDonor) -> None:
        """Moves play money. Do what a donor of practice would: `pay` or `decline` on a phone, else present that card.

        Where that can't be done now, nothing happens.
        """
        from kiosk.simulator.cards import NAMED
        from kiosk.simulator.phone import press

        progress = self.giving.payment.progress if self.giving.payment is not None else None
        if isinstance(progress, Scanning):
            with contextlib.suppress(OSError):
                press(progress.link, what)
        elif isinstance(progress, Presenting) and self.terminal is not None and what in NAMED:
            self.terminal.present_test_card(NAMED[what])


@contextmanager
def open_payment_session(
    data: Path,
    settings: Settings,
    *,
    practice: bool,
    needs_reader: bool = True,
    environ: Mapping[str, str] = os.environ,
    limits: PaymentLimits = LIMITS,
    texts: Callable[[], PaymentTexts],
    **how: Any,
) -> Iterator[PaymentSession]:
    """The session for the time of a `with`; hold the kiosk's lock. Blocks while Stripe is asked about the reader.

    Args:
        data: the data folder.
        settings: of this machine.
        practice: whether it is play money: with a simulated reader, and a Stripe of its own where none is named.
        needs_reader: whether there is no session without one; else gifts are taken on phones only.
        environ: where `KIOSK_STRIPE_API_BASE` may stand.
        limits: of each payment.
        texts: what people read on the reader and on their phone, in the language of now.
        how: as `open_own_ledger` takes it.

    Raises:
        PaymentSessionRefusedError: there is no key or no reader, or Stripe doesn't know them.
        LedgerTroubleError: the ledger can't be used.
    """
    with ExitStack() as held:
        ledger = held.enter_context(open_own_ledger(data, settings, practice=practice, **how))
        access = _access(held, data, practice=practice, environ=environ)
        # These bring Stripe's SDK, half a second and 14 MB: nothing for a kiosk without a key.
        from kiosk.giving.payment_flow import PaymentFlow
        from kiosk.payments.reader_state import ReaderState
        from kiosk.payments.readers import Readers
        from kiosk.payments.receipts import stripe_receipts
        from kiosk.payments.stripe_checkout import stripe_checkout
        from kiosk.payments.stripe_terminal import stripe_terminal

        readers = Readers(access.key, access.base)
        name = practice_reader(readers) if practice else settings.reader
        if name is None and needs_reader:
            raise PaymentSessionRefusedError("no_reader")
        reader = readers.reader(name) if isinstance(name, str) else name
        if reader is not None and not isinstance(reader, ReaderState):
            raise PaymentSessionRefusedError(reader)
        key, base, kiosk = access.key, access.base, ledger.identity.uuid
        terminal = held.enter_context(stripe_terminal(key, base, reader.id, kiosk)) if reader is not None else None
        checkout = held.enter_context(stripe_checkout(key, base, kiosk))
        giving = PaymentFlow(
            *(ledger, terminal),
            needs_shift=not practice,
            checkout=checkout,
            limits=limits,
            texts=texts,
        )
        receipts = held.enter_context(
            stripe_receipts(*(key, base, kiosk), knows=ledger.knows_gift, question=lambda: texts().receipt_question())
        )
        yield PaymentSession(ledger, giving, receipts, terminal, reader, access)


def _access(held: ExitStack, data: Path, *, practice: bool, environ: Mapping[str, str]) -> StripeAccess:
    try:
        if practice:
            environ = held.enter_context(practice_stripe(data, environ))
        return stripe_access(practice=practice, environ=environ)
    except (SecretRefusedError, StripeRefusedError) as error:
        raise PaymentSessionRefusedError(error.trouble) from None
