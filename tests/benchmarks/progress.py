"""What the person who waits for the figures sees meanwhile."""

import sys


def progress(line: str) -> None:
    """Say it at once, beside the figures."""
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
