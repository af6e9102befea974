"""The ledger: facts in a SQLite file, only ever added, and what they add up to, kept beside them.

`ledger.py` is the way in. A fact is durable when `append` returns: committed, and, where nobody else holds it, moved
from the write-ahead log into the file; the head file counts it in the next quiet moment. What can go wrong is a
`LedgerTroubleError` in one sentence; what is written already stays, and can be read as long as the disk can.
"""
