"""Whether what Stripe answered is what was asked for."""

from kiosk.model.attempt import Attempt
from kiosk.payments.checkout import Session
from kiosk.payments.terminal import Intent


def mismatch(told: Session | Intent, attempt: Attempt, name: str, *, live: bool) -> str:
    """What of `told` isn't as it was asked for, as a sentence for staff; empty where all is.

    Args:
        told: what came back.
        attempt: what it must be for.
        name: the id that it must have; empty where it is new.
        live: whether it must be real money.
    """
    received = told.received if isinstance(told, Intent) else 0
    if name and told.id != name:
        return "Stripe answered with another payment than was asked for; take no cards and tell staff."
    if told.live is not live:
        return "Stripe mixes test and live payments; take no cards and tell staff."
    if told.money != attempt.money or received > told.money.minor:
        return "Stripe names another amount than was chosen; take no cards and tell staff."
    if told.attempt != attempt.id:
        return "Stripe's payment doesn't bear this kiosk's stamp; take no cards and tell staff."
    return ""


def why_not_shown(page: Session) -> str:
    """Why nobody may be sent to a new `page`, as a sentence for staff; empty where somebody may."""
    if not page.at_once:
        return "Stripe can't take cards on this account's pages, or takes more than them; see to that."
    if page.status != "open" or not page.url:
        return "Stripe's page is at an address that isn't Stripe's own, so it is not shown; see to that there."
    return ""
