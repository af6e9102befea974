"""How the office's work says no."""


class NotDoneError(Exception):
    """What was wished was not done, and nothing was changed; one sentence says why and what to do."""
