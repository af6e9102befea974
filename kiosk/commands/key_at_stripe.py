"""What Stripe says to this machine's key, for the command."""

import argparse
import os
from typing import Any

from kiosk.commands.options import data_folder_of, is_practice
from kiosk.commands.reader_text import reader_as_json
from kiosk.machine.keys import StripeKey
from kiosk.machine.settings import SettingsRefusedError, read_settings
from kiosk.payments.connection import API_BASE, StripeRefusedError, base_of
from kiosk.payments.key_at_stripe import AtStripe, said_by_stripe


def at_stripe_as_json(at: AtStripe) -> dict[str, Any]:
    """For programs."""
    return {
        "works": not at.problem,
        "lacks": list(at.lacks),
        "reader": reader_as_json(at.reader) if at.reader else None,
        "problem": at.problem or None,
    }


def ask_stripe(key: StripeKey, arguments: argparse.Namespace) -> AtStripe | None:
    """What Stripe says to `key`, and to this kiosk's reader; nothing is changed, here or there.

    `None` where nothing is asked: a test key is for practice, and practice asks a Stripe on this machine alone.
    """
    practice = is_practice(arguments)
    if not key.live and not (practice and os.environ.get(API_BASE)):
        return None
    try:
        base = base_of(os.environ, live=key.live)
        ours = None if practice else read_settings(data_folder_of(arguments)).settings.reader
    except (StripeRefusedError, SettingsRefusedError) as error:
        return AtStripe(problem=str(error))
    return said_by_stripe(key, base, ours)
