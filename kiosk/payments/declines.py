"""Which answers of a card mean a decline. A positive list: whatever isn't on it is found out, never guessed."""

DECLINES = frozenset({"card_declined", "expired_card", "incorrect_pin"})
"""Stripe's codes for a card that its bank has refused, so that nothing was taken."""
BY_THE_ATTENDEE = frozenset({"customer_canceled"})
"""Stripe's codes for a payment that was called off on the reader itself."""
