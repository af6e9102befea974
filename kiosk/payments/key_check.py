"""Whether Stripe knows a key, and whether it may do what a kiosk does: asked so that nothing is changed."""

from dataclasses import dataclass
from functools import partial

import stripe

from kiosk.net.deadline import Deadline
from kiosk.payments.connection import TIMEOUT, Key, NotStripeError, connected, plain_answer, trouble_of
from kiosk.payments.permissions import PERMISSIONS
from kiosk.payments.trouble import UNREADABLE, StripeTrouble

MOST_SECONDS = 30.0
"""That all the questions may take."""


@dataclass(frozen=True, slots=True)
class KeyKnown:
    """Stripe knows it."""

    lacks: tuple[str, ...]
    """What it may not do and should, by the names of Stripe's Dashboard."""


def check_with_stripe(
    key: Key, base: str | None, *, timeout: tuple[float, float] = TIMEOUT
) -> KeyKnown | StripeTrouble:
    """Ask Stripe what `key` may do; blocks for `MOST_SECONDS` and a little at most.

    Args:
        key: a checked one.
        base: a Stripe on this machine; Stripe itself where there is none.
        timeout: seconds to connect, and between two arrivals of bytes.
    """
    deadline = Deadline(MOST_SECONDS)
    lacks = []
    try:
        with connected(key, base, timeout=timeout, deadline=deadline) as client:
            for permission in PERMISSIONS:
                try:
                    plain_answer(partial(permission.probe, client))
                except stripe.PermissionError:
                    lacks.append(permission.name)
                except stripe.InvalidRequestError as error:
                    if error.http_status != 404:
                        raise
    except stripe.StripeError as error:
        return trouble_of(error, ", ".join(lacks))
    except NotStripeError:
        return UNREADABLE
    return KeyKnown(tuple(lacks))
