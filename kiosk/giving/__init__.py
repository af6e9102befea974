"""One gift from the first touch to its end: the ledger first, then Stripe, then the ledger again.

`payment_flow` is the way of one payment, `payment_session` opens what it takes (ledger, Stripe, reader),
`payment_service` keeps that open while the kiosk runs, `practice` is the simulated Stripe of practice.
"""
