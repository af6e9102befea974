"""Why something is taken back: a list to choose from, since nobody types at a booth with a queue."""

REASONS: tuple[str, ...] = ("wrong amount", "entered twice", "the donor took it back", "only a try", "another mistake")
"""As the book keeps them, in English."""
