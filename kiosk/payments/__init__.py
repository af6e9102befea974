"""Stripe: the one room that knows its SDK.

So far it only reads what was given, as a feed; taking a gift comes on top of `connection` and `stamp`.
"""
