"""What a declined card means for the person who holds it."""

from typing import Literal

_EXPIRED = frozenset({"expired_card"})
_PIN = frozenset({"incorrect_pin", "invalid_pin", "offline_pin_required", "online_or_offline_pin_required"})
_PIN_LOCKED = frozenset({"pin_try_exceeded"})
_TRY_AGAIN = frozenset({"processing_error", "reenter_transaction", "try_again_later", "issuer_not_available"})


DeclineKind = Literal["expired", "pin", "locked", "again", "bank"]
"""What is to be changed: the card, the PIN, a locked PIN, nothing but the moment, or what only the bank knows."""


def decline_kind(code: str) -> DeclineKind:
    """What `code` means for the person whose card was declined; never more than a stranger may know."""
    if code in _EXPIRED:
        return "expired"
    if code in _PIN:
        return "pin"
    if code in _PIN_LOCKED:
        return "locked"
    return "again" if code in _TRY_AGAIN else "bank"
