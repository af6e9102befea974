"""The log: on standard error, and in a file of the data folder that never grows without end."""

import logging
from pathlib import Path

LARGEST_FILE = 2_000_000
"""Bytes; three older files are kept."""


def log_to(data: Path) -> list[str]:
    """Log into `data`/log/kiosk.log from now on.

    Returns:
        What could not be done, a sentence each: a full or read-only disk is no reason for a dark screen.
    """
    from logging.handlers import RotatingFileHandler  # not on the way to the first frame

    root = logging.getLogger()
    root.setLevel(logging.INFO)
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    handlers[0].setLevel(logging.WARNING)
    trouble = []
    file = data / "log" / "kiosk.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(file, maxBytes=LARGEST_FILE, backupCount=3, encoding="utf-8"))
    except OSError as error:
        trouble.append(f"Nothing can be written into {data} ({error.strerror}), so there is no log.")
    for handler in handlers:
        handler.setFormatter(form)
        root.addHandler(handler)
    return trouble
