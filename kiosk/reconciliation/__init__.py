"""This kiosk's book held against Stripe: what both have, what only one of them has, and what Stripe kept."""
