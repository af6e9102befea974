"""Trying whether a gift goes into a ledger: it is written as any other, and taken back before anybody can see it."""

import contextlib
import datetime as dt

from kiosk.ledger.adding import Identity, OwnChain
from kiosk.ledger.connection import connect_to_write
from kiosk.ledger.files import LedgerFiles
from kiosk.ledger.trouble import file_trouble, telling
from kiosk.model.fact import EntryRefusedError, Gift
from kiosk.model.money import Money

_GIFT = Gift("card_reader", Money(100, "USD"), "pi_trial", "trial")


def try_a_gift(files: LedgerFiles, identity: Identity, busy_seconds: float) -> None:
    """Write a gift by `identity` into the ledger that is there, and take it back.

    Raises:
        LedgerTroubleError: no gift can be written.
    """
    with telling(files.ledger), contextlib.closing(connect_to_write(files, busy_seconds)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            OwnChain(connection, identity, lambda: dt.datetime.now(dt.UTC)).add("trial", _GIFT, "trial")
        except EntryRefusedError as error:
            raise file_trouble("entry_refused", files.ledger, error.mistake) from error
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
