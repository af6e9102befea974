"""Whether Stripe knows a key, and whether it may do what a kiosk does: asked so that nothing is changed."""

from dataclasses import dataclass
from functools import partial

import stripe

from kiosk.model.stripe_trouble import UNREADABLE, Refused, StripeTrouble
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.payments.connection import TIMEOUTS, Key, NotStripeError, connected, plain_answer, trouble_of
from kiosk.payments.permissions import PERMISSIONS


@dataclass(frozen=True, slots=True)
class KeyKnown:
    """Stripe knows it."""

    lacks: tuple[str, ...]
    """What it may not do and should, by the names of Stripe's Dashboard."""


def check_with_stripe(key: Key, base: str | None, *, timeouts: Timeouts = TIMEOUTS) -> KeyKnown | StripeTrouble:
    """Ask Stripe what `key` may do; blocks for the whole of `timeouts` and a little at most.

    Args:
        key: a checked one.
        base: a Stripe on this machine; Stripe itself where there is none.
        timeouts: of all the questions together.
    """
    deadline = Deadline(timeouts.whole)
    lacks = []
    try:
        with connected(key, base, timeouts=timeouts, deadline=deadline) as client:
            for permission in PERMISSIONS:
                try:
                    plain_answer(partial(permission.probe, client))
                except stripe.PermissionError as error:
                    if isinstance(trouble_of(error, ""), Refused):
                        raise
                    lacks.append(permission.name)
                except stripe.InvalidRequestError as error:
                    if error.http_status != 404:
                        raise
    except stripe.StripeError as error:
        return trouble_of(error, ", ".join(lacks))
    except NotStripeError:
        return UNREADABLE
    return KeyKnown(tuple(lacks))
