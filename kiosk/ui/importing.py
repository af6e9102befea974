"""How Qt for Python is imported in a process that imports much more after it."""

import builtins


def import_qt() -> None:
    """Import Qt for Python, and leave Python's own way of importing as it was.

    PySide puts another one in its place, which reads the source text of each module that is imported from then on, to
    see whether it asks for PySide's `__feature__`, and Python keeps all of that text. Nothing here asks for one.
    """
    importing = builtins.__import__
    import PySide6  # noqa: F401 - for what its import does

    builtins.__import__ = importing
