"""What Stripe says to this machine's key, for the command."""

import argparse
import os
from typing import Any

from kiosk.commands import CommandRefusedError
from kiosk.commands.options import data_folder_of, is_practice
from kiosk.commands.reader_text import reader_as_json
from kiosk.machine.keys import StripeKey
from kiosk.machine.settings import SettingsRefusedError, read_settings
from kiosk.payments.api_base import API_BASE, base_of
from kiosk.payments.key_at_stripe import AtStripe, said_by_stripe
from kiosk.payments.permissions import INVOICES, LOCATIONS_WRITE, PERMISSIONS
from kiosk.payments.trouble import StripeRefusedError
from kiosk.words.payment import PaymentWords
from kiosk.words.settings import SettingsWords


def how_to_make_one() -> str:
    """What to tick for a key of a kiosk that takes cards."""
    ticks = "\n".join(f"  {permission.name}" for permission in PERMISSIONS)
    return (
        "Create a restricted key in Stripe's Dashboard under Developers, API keys. To take cards and to read what was "
        f"given, tick\n{ticks}\nand leave everything else at None ({INVOICES} where people can give monthly, "
        f"{LOCATIONS_WRITE} only for as long as `kiosk reader register --new-location` needs it). A live secret key "
        "(sk_live_) is refused: it may do anything with the account."
    )


def at_stripe_text(at: AtStripe) -> str:
    """What Stripe says to the key."""
    if at.lacks:
        return f"The Stripe key may do too little; in Stripe's Dashboard, tick {', '.join(at.lacks)} for it."
    if at.trouble is not None:
        return PaymentWords().sentence(at.trouble)
    if at.beyond:
        return (
            "The Stripe key works, but may do more than a kiosk needs, which helps whoever steals it; in Stripe's "
            f"Dashboard, take {', '.join(at.beyond)} away from it."
        )
    told = "Stripe accepts it for all a kiosk does, and for nothing else that was asked"
    return told if at.monthly else f"{told}; where a campaign offers monthly gifts, tick {INVOICES} for it, too"


def at_stripe_as_json(at: AtStripe) -> dict[str, Any]:
    """For programs."""
    return {
        "works": at.works,
        "lacks": list(at.lacks),
        "beyond": list(at.beyond),
        "monthly": at.monthly,
        "reader": reader_as_json(at.reader) if at.reader else None,
        "problem": None if at.is_fine else at_stripe_text(at),
    }


def ask_stripe(key: StripeKey, arguments: argparse.Namespace) -> AtStripe | None:
    """What Stripe says to `key`, and to this kiosk's reader; nothing is changed, here or there.

    `None` where nothing is asked: a test key is for practice, and practice asks a Stripe on this machine alone.

    Raises:
        CommandRefusedError: the settings can't be read, or Stripe may not be asked.
    """
    practice = is_practice(arguments)
    if not key.live and not (practice and os.environ.get(API_BASE)):
        return None
    try:
        base = base_of(os.environ, live=key.live)
        ours = None if practice else read_settings(data_folder_of(arguments)).settings.reader
    except StripeRefusedError as error:
        return AtStripe(trouble=error.trouble)
    except SettingsRefusedError as error:
        raise CommandRefusedError(SettingsWords().sentence(error.trouble)) from None
    return said_by_stripe(key, base, ours)
