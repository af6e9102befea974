"""Where Stripe is asked: on this machine, for practice and tests, or at Stripe itself. Imports nothing heavy."""

import re
from collections.abc import Mapping

from kiosk.payments.trouble import StripeRefusedError

API_BASE = "KIOSK_STRIPE_API_BASE"
"""The environment variable that names a Stripe on this machine, for practice and tests."""
_LOOPBACK = re.compile(r"http://(?:127\.0\.0\.1|\[::1\]|localhost):[0-9]{1,5}/?", re.ASCII)


def base_of(environ: Mapping[str, str], *, live: bool) -> str | None:
    """Where a Stripe on this machine is, if the environment names one.

    Raises:
        StripeRefusedError: it names another machine, or there is a live key, which goes to Stripe alone.
    """
    base = environ.get(API_BASE)
    if not base:
        return None
    if live:
        raise StripeRefusedError("live_key")
    if not _LOOPBACK.fullmatch(base):
        raise StripeRefusedError("not_this_machine")
    return base.rstrip("/")
