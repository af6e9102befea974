"""Whether what Stripe answered is what was asked for."""

from typing import Literal

from kiosk.model.attempt import Attempt, Mismatch
from kiosk.payments.checkout import Page, Session
from kiosk.payments.terminal import Intent


def mismatch(told: Session | Intent, attempt: Attempt, name: str, *, live: bool) -> Mismatch | None:
    """What of `told` isn't as it was asked for; `None` where all is.

    Args:
        told: what came back.
        attempt: what it must be for.
        name: the id that it must have; empty where it is new.
        live: whether it must be real money.
    """
    received = told.received if isinstance(told, Intent) else 0
    if name and told.id != name:
        return "other_payment"
    if told.live is not live:
        return "mixed_modes"
    if told.money != attempt.money or received > told.money.minor:
        return "other_amount"
    if told.attempt != attempt.id:
        return "no_stamp"
    return None


def why_not_shown(made: Session, asked: Page) -> Literal["no_pages_here", "foreign_page"] | None:
    """Why nobody may be sent to the page that was `made` as it was `asked` for; `None` where somebody may."""
    if "card" not in made.methods or not made.methods <= set(asked.methods):
        return "no_pages_here"
    if made.status != "open" or not made.url:
        return "foreign_page"
    return None
