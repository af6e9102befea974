"""The words of the trade: campaign, ask, goal, money, link, phase.

Pure rules without I/O, Qt or Stripe. This room imports nothing of ours, so every other room may speak its words
and a table of cases is enough to test them.
"""
