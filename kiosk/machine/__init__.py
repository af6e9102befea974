"""What this machine is: its settings, secrets and PINs, its ledger, and the Stripe account it asks.

The other rooms get these as values; only what builds or sets up a kiosk asks here.
"""
