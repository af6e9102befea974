"""What a command that takes this kiosk's reader needs: the lock, the campaign, and the till."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import progress_of, told_trouble
from kiosk.commands.options import campaign_of, data_folder_of, is_practice, settings_of

if TYPE_CHECKING:
    from kiosk.giving.payment_session import Till
    from kiosk.model.campaign import Campaign


@contextmanager
def opened_till(arguments: argparse.Namespace, *, needs_reader: bool = True) -> "Iterator[tuple[Till, Campaign]]":
    """The till and the campaign for the time of a `with`; without a reader only where none is needed.

    Raises:
        CommandRefusedError: a kiosk is running, there is no reader or no key, or Stripe doesn't know them.
    """
    from kiosk.giving.payment_service import TillRefusedError
    from kiosk.giving.payment_session import open_till
    from kiosk.ledger.lock import kiosk_lock

    data, practice = data_folder_of(arguments), is_practice(arguments)
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    with told_trouble(), kiosk_lock(data):
        try:
            progress = progress_of("Counting the book anew")
            with open_till(data, settings, practice=practice, needs_reader=needs_reader, on_progress=progress) as till:
                yield till, campaign
        except TillRefusedError as error:
            raise CommandRefusedError(str(error)) from None
