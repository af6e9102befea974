"""What a command that takes this kiosk's reader needs: the lock, the campaign, and the payment session."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import progress_of, told_trouble
from kiosk.commands.options import campaign_of, data_folder_of, is_practice, settings_of
from kiosk.giving.payment_session import PaymentSession, open_payment_session
from kiosk.giving.why_not import PaymentSessionRefusedError, WhyNot
from kiosk.ledger.lock import kiosk_lock
from kiosk.model.campaign import Campaign
from kiosk.words.paying import PayingWords
from kiosk.words.payment import PaymentWords


def off_text(why: WhyNot) -> str:
    """Why no gift can be taken, with the command that helps where the screen says what to touch."""
    match why:
        case "no_reader":
            return "This kiosk has no card reader yet; register one with: kiosk reader register CODE --label NAME"
        case "no_phones":
            return "Nobody can pay by phone here; look at the key with: kiosk key check stripe"
        case "no_shift":
            return "No shift is open, so no cards are taken; open one with: kiosk shift open"
        case _:
            return PaymentWords().sentence(why)


@contextmanager
def opened_session(
    arguments: argparse.Namespace, *, needs_reader: bool = True
) -> Iterator[tuple[PaymentSession, Campaign]]:
    """The session and the campaign for the time of a `with`; without a reader only where none is needed.

    Raises:
        CommandRefusedError: a kiosk is running, there is no reader or no key, or Stripe doesn't know them.
    """
    data, practice = data_folder_of(arguments), is_practice(arguments)
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    with told_trouble(), kiosk_lock(data):
        try:
            progress = progress_of("Counting the ledger anew")
            with open_payment_session(
                *(data, settings),
                practice=practice,
                needs_reader=needs_reader,
                limits=arguments.limits,
                texts=PayingWords,
                on_progress=progress,
            ) as session:
                yield session, campaign
        except PaymentSessionRefusedError as error:
            raise CommandRefusedError(off_text(error.trouble)) from None
