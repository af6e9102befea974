"""Stripe, simulated on this machine: for practice, for demonstrations and for tests.

It speaks the part of Stripe's API that a kiosk uses, in version 2026-10-28.endive: payments by a card on a reader
or on a phone's page, refunds, fees. It keeps the rules of Stripe's readers (one slot, replaced without a word; no
cancelling while a card is authorised), and fails in every named way that it is asked to. No real money moves here:
a live key is refused.
"""
