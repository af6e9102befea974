"""With which key a run asks Stripe, and where that Stripe is: real money outside practice, play money in it."""

from collections.abc import Mapping

from kiosk.machine.keys import SecretMissingError, SecretRefusedError, StripeKey, check_stripe_key, find_secret
from kiosk.machine.secret_trouble import NotAStripeKey
from kiosk.model.records import dataclass
from kiosk.payments.api_base import base_of

PRACTICE_KEY = StripeKey("rk_test_practice000000000000", live=False, restricted=True)
"""For a simulated Stripe on this machine, which takes any; it goes nowhere else."""


@dataclass(frozen=True, slots=True)
class StripeAccess:
    """What `kiosk.payments.connection.connected` is given."""

    key: StripeKey
    base: str | None
    """A Stripe on this machine; Stripe itself where there is none."""


def stripe_access(*, practice: bool, environ: Mapping[str, str]) -> StripeAccess:
    """The key and the place that this run uses; may block for as long as the keyring does.

    Args:
        practice: has a key of its own, and needs none where the environment names a Stripe on this machine.
        environ: where `KIOSK_STRIPE_API_BASE` may stand.

    Raises:
        SecretRefusedError: there is no key that can be used.
        StripeRefusedError: it must not be sent where `environ` says.
    """
    try:
        key = stripe_key(practice=practice)
    except SecretMissingError:
        base = base_of(environ, live=False) if practice else None
        if base is None:
            raise
        return StripeAccess(PRACTICE_KEY, base)
    return StripeAccess(key, base_of(environ, live=key.live))


def stripe_key(*, practice: bool) -> StripeKey:
    """The key that is set; a test key only in practice, so that play money stays out of the drive's book.

    Practice never looks into the keyring: it needs no key but for a feed at Stripe, which can be given otherwise.

    Raises:
        SecretMissingError: there is none.
        SecretRefusedError: it can't be used.
    """
    found = find_secret("stripe", practice=practice, asks_keyring=not practice)
    key = check_stripe_key(found.value, practice=practice)
    if not (key.live or practice):
        raise SecretRefusedError(NotAStripeKey("test_for_real"))
    return key
