"""Which answers of a card mean a decline. A positive list: whatever isn't on it is found out, never guessed."""

DECLINES = frozenset({"card_declined", "expired_card", "incorrect_pin"})
"""Stripe's codes for a card that its bank has refused, so that nothing was taken."""
BY_THE_ATTENDEE = frozenset({"customer_canceled"})
"""Stripe's codes for a payment that was called off on the reader itself."""

_EXPIRED = frozenset({"expired_card"})
_PIN = frozenset({"incorrect_pin", "invalid_pin", "offline_pin_required", "online_or_offline_pin_required"})
_PIN_LOCKED = frozenset({"pin_try_exceeded"})
_TRY_AGAIN = frozenset({"processing_error", "reenter_transaction", "try_again_later", "issuer_not_available"})


def decline_sentence(code: str) -> str:
    """What a person is told whose card was declined for `code`; never more than a stranger may read."""
    if code in _EXPIRED:
        return "This card has expired; please try another card."
    if code in _PIN:
        return "The PIN was not right; please try again or use another card."
    if code in _PIN_LOCKED:
        return "This card's PIN is locked; please try another card."
    if code in _TRY_AGAIN:
        return "The card's bank could not answer; please try again or use another card."
    return "The card's bank said no, and nothing was taken; please try another card."
