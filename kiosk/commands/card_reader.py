"""What a command that takes this kiosk's reader needs: the lock, the book, Stripe, and the reader in it."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import Opened, opened, told_trouble
from kiosk.commands.options import data_folder_of, is_practice, settings_of

if TYPE_CHECKING:
    from kiosk.giving import Giving
    from kiosk.payments.reader_seen import ReaderSeen
    from kiosk.payments.stripe_terminal import StripeTerminal


@dataclass(frozen=True, slots=True)
class CardReader:
    """This kiosk's reader, and nobody else at this kiosk uses it."""

    book: Opened
    terminal: "StripeTerminal"
    giving: "Giving"
    seen: "ReaderSeen"


@contextmanager
def card_reader(arguments: argparse.Namespace) -> Iterator[CardReader]:
    """The reader for the time of a `with`; in practice a simulated one, with a Stripe of its own where none is named.

    Raises:
        CommandRefusedError: a kiosk is running, there is no reader or no key, or Stripe doesn't know them.
    """
    import os

    from kiosk.giving import Giving
    from kiosk.keys import SecretRefusedError
    from kiosk.ledger.lock import kiosk_lock
    from kiosk.payments.connection import StripeRefusedError
    from kiosk.payments.readers import ReaderRefused, Readers
    from kiosk.payments.stripe_terminal import stripe_terminal
    from kiosk.practice_stripe import PracticeStripeError, practice_reader, practice_stripe
    from kiosk.stripe_access import stripe_access

    practice = is_practice(arguments)
    settings = settings_of(arguments)
    with ExitStack() as held:
        with told_trouble():
            held.enter_context(kiosk_lock(data_folder_of(arguments)))
        book = held.enter_context(opened(arguments))
        try:
            environ = held.enter_context(practice_stripe(data_folder_of(arguments))) if practice else os.environ
            access = stripe_access(practice=practice, environ=environ)
        except (SecretRefusedError, StripeRefusedError, PracticeStripeError) as error:
            raise CommandRefusedError(str(error)) from None
        readers = Readers(access.key, access.base)
        reader = practice_reader(readers) if practice else settings.reader
        if reader is None:
            raise CommandRefusedError(
                "This kiosk has no reader yet; register one with: kiosk reader register CODE --label NAME"
            )
        seen = reader if isinstance(reader, ReaderRefused) else readers.reader(reader)
        if isinstance(seen, ReaderRefused):
            raise CommandRefusedError(seen.why)
        kiosk = book.ledger.identity.uuid
        terminal = held.enter_context(stripe_terminal(access.key, access.base, seen.id, kiosk))
        yield CardReader(book, terminal, Giving(book.ledger, terminal, needs_shift=not practice), seen)
