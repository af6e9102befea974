"""The ledger: facts in a SQLite file, only ever added, and what they add up to, kept beside them.

`ledger.py` is the way in. A fact is durable when `append` returns: committed, counted in the head file, and, where it
concerns money, moved from the write-ahead log into the file. What can go wrong is a `LedgerTroubleError` in one
sentence; what is written already stays, and can be read as long as the disk can.
"""
