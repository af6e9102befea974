"""Whether Stripe knows a key, and whether it may do what a kiosk does: asked so that nothing is changed."""

from functools import partial

import stripe

from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import UNREADABLE, Refused, StripeTrouble
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.payments.connection import TIMEOUTS, Key, NotStripeError, connected, plain_answer, trouble_of
from kiosk.payments.permissions import BEYOND, MONTHLY, PERMISSIONS, Permission


@dataclass(frozen=True, slots=True)
class KeyKnown:
    """Stripe knows it."""

    lacks: tuple[str, ...]
    """What it may not do and should, by the names of Stripe's Dashboard."""
    beyond: tuple[str, ...] = ()
    """What it may do and no kiosk does, likewise; looked for once nothing is lacking."""
    monthly: bool = True
    """Whether it may do what giving monthly needs beside; looked for likewise."""


def check_with_stripe(
    key: Key, base: str | None, *, timeouts: Timeouts = TIMEOUTS, monthly: bool = False
) -> KeyKnown | StripeTrouble:
    """Ask Stripe what `key` may do; blocks for the whole of `timeouts` and a little at most.

    Args:
        key: a checked one.
        base: a Stripe on this machine; Stripe itself where there is none.
        timeouts: of all the questions together.
        monthly: whether a campaign offers monthly gifts, so that the key must be able to tell of them.
    """
    deadline = Deadline(timeouts.whole)
    lacks: tuple[str, ...] = ()
    try:
        with connected(key, base, timeouts=timeouts, deadline=deadline) as client:
            for permission in (*PERMISSIONS, *((MONTHLY,) if monthly else ())):
                if not _may(client, permission):
                    lacks += (permission.name,)
            if lacks:
                return KeyKnown(lacks)
            beyond = tuple(permission.name for permission in BEYOND if _may(client, permission))
            return KeyKnown((), beyond, monthly or _may(client, MONTHLY))
    except stripe.StripeError as error:
        return trouble_of(error, ", ".join(lacks))
    except NotStripeError:
        return UNREADABLE


def _may(client: stripe.StripeClient, permission: Permission) -> bool:
    """Whether the key has `permission`; with it Stripe says that there is no such thing, without it that it may not.

    Raises:
        stripe.StripeError: another answer, or none.
        NotStripeError: an answer that can't be one.
    """
    try:
        plain_answer(partial(permission.probe, client))
    except stripe.PermissionError as error:
        if isinstance(trouble_of(error, ""), Refused):
            raise
        return False
    except stripe.InvalidRequestError as error:
        if error.http_status != 404:
            raise
    return True
