"""Stripe, the one room that knows its SDK: gifts by card and phone, receipts, readers, and lists of what was given."""
