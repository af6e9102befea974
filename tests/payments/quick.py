"""Limits for tests that wait by a real clock."""

from kiosk.payments.limits import PaymentLimits, PhoneLimits, ReaderLimits

QUICK = PaymentLimits(ReaderLimits(poll=0.01, checking_poll=0.01), PhoneLimits(poll=0.01, leaving_poll=0.01))
HASTY = PaymentLimits(ReaderLimits(poll=0.01, checking_poll=0.01, preparing=0.1))
"""A reader that isn't ready at once is given up."""
SOON_UNCLEAR = PaymentLimits(ReaderLimits(poll=0.01, checking_poll=0.01, unclear=0.05, checking=0.05))
"""Without news at once, nobody knows how a payment stands."""
