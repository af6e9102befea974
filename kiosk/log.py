"""The log: on standard error, and in a file of the data folder that never grows without end.

Keys, passwords and e-mail addresses are struck out of every line, tracebacks included, wherever they come from.
"""

import logging
import re
from pathlib import Path

LARGEST_FILE = 2_000_000
"""Bytes; three older files are kept."""


_SECRETS = re.compile(
    r"(?:sk|rk|pk|whsec|ek)_(?:test_|live_)?[A-Za-z0-9]{8,}"
    r"|_secret_[A-Za-z0-9]+"
    r"|(?<=://)[^\s/@:]*:[^\s/@]+(?=@)"
    r"|(?<=password=)\S+"
    r"|(?i:(?<=authorization: )|(?<=x-civi-auth: ))[^\r\n]+"
    r"|[A-Za-z0-9._%+-]+(?:@|%40)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
)


class Discreet(logging.Formatter):
    """Strikes out what must not be in a log."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, and the traceback below it if there is one."""
        return _SECRETS.sub("(struck out)", super().format(record))


def log_to(data: Path) -> list[str]:
    """Log into `data`/log/kiosk.log from now on.

    Returns:
        What could not be done, a sentence each: a full or read-only disk is no reason for a dark screen.
    """
    from logging.handlers import RotatingFileHandler  # not on the way to the first frame

    root = logging.getLogger()
    root.setLevel(logging.INFO)
    form = Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s")
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
