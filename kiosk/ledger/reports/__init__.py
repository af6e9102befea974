"""What the ledger adds up to for people: a day or the drive as text, JSON, and as sections that become a PDF."""
