"""What it takes to take a gift, opened together: this kiosk's book, Stripe with this machine's key, and the reader."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.giving import Giving
from kiosk.kept_till import TillRefusedError
from kiosk.keys import SecretRefusedError
from kiosk.ledger.ledger import Ledger
from kiosk.own_ledger import open_own_ledger
from kiosk.payments.connection import StripeRefusedError
from kiosk.payments.reader_seen import ReaderSeen
from kiosk.payments.readers import ReaderRefused, Readers
from kiosk.payments.stripe_terminal import StripeTerminal, stripe_terminal
from kiosk.practice_stripe import PracticeStripeError, practice_reader, practice_stripe
from kiosk.settings import Settings
from kiosk.stripe_access import StripeAccess, stripe_access


@dataclass(frozen=True, slots=True)
class Till:
    """What takes gifts, for one thread."""

    ledger: Ledger
    giving: Giving
    terminal: StripeTerminal
    reader: ReaderSeen


@contextmanager
def open_till(
    data: Path, settings: Settings, *, practice: bool, environ: Mapping[str, str] = os.environ, **how: Any
) -> Iterator[Till]:
    """The till for the time of a `with`; hold the kiosk's lock. Blocks while Stripe is asked about the reader.

    Args:
        data: the data folder.
        settings: of this machine.
        practice: whether it is play money: with a simulated reader, and a Stripe of its own where none is named.
        environ: where `KIOSK_STRIPE_API_BASE` may stand.
        how: as `open_own_ledger` takes it.

    Raises:
        TillRefusedError: there is no key or no reader, or Stripe doesn't know them.
        LedgerTroubleError: the book can't be used.
    """
    with ExitStack() as held:
        ledger = held.enter_context(open_own_ledger(data, settings, practice=practice, **how))
        access = _access(held, data, practice=practice, environ=environ)
        readers = Readers(access.key, access.base)
        name = practice_reader(readers) if practice else settings.reader
        if name is None:
            raise TillRefusedError(
                "This kiosk has no reader yet; register one with: kiosk reader register CODE --label NAME"
            )
        reader = name if isinstance(name, ReaderRefused) else readers.reader(name)
        if isinstance(reader, ReaderRefused):
            raise TillRefusedError(reader.why)
        terminal = held.enter_context(stripe_terminal(access.key, access.base, reader.id, ledger.identity.uuid))
        yield Till(ledger, Giving(ledger, terminal, needs_shift=not practice), terminal, reader)


def _access(held: ExitStack, data: Path, *, practice: bool, environ: Mapping[str, str]) -> StripeAccess:
    try:
        if practice:
            environ = held.enter_context(practice_stripe(data, environ))
        return stripe_access(practice=practice, environ=environ)
    except (SecretRefusedError, StripeRefusedError, PracticeStripeError) as error:
        raise TillRefusedError(str(error)) from None
