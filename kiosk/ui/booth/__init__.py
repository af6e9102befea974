"""The booth view, behind the PIN: what volunteers see and touch."""
