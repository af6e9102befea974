"""What the kiosk costs, measured: memory, processor time, and how long people wait for the screen and the ledger.

Run by hand with `python -m tests.benchmarks` from the checkout, with the Python of its environment. Nothing here
passes or fails; the figures depend on the machine, the ratios hardly do.
"""
