"""The log: on standard error, and in a file of the data folder that never grows without end.

Keys, passwords and e-mail addresses are struck out of every line, tracebacks included, wherever they come from.
"""

import faulthandler
import logging
import os
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from kiosk.system.data_folder import OWNER_ONLY, keep_to_owner, private_folder
from kiosk.system.regular_file import ITSELF, open_regular

_log = logging.getLogger(__name__)

FOLDER = "log"
"""In the data folder."""
FILE_NAME = "kiosk.log"
SECOND_SCREEN_FILE_NAME = "second-screen.log"
"""Two processes would turn one file over into each other's."""
LARGEST_FILE = 2_000_000
"""Bytes; three older files are kept."""
CRASH_FILE = "crash.txt"
_LARGEST_CRASH = 8000
_TAIL = 100_000
"""Bytes of the log in which the last warnings are looked for."""
_WARNING = re.compile(r"[\d-]{10} [\d:,]+ (?:WARNING|ERROR|CRITICAL) ")
STRUCK_OUT = "(struck out)"
_SECRETS = re.compile(
    r"(?:sk|rk|pk|whsec|ek)_(?:org_)?(?:test_|live_)?[A-Za-z0-9]{8,}"
    r"|_secret_[A-Za-z0-9]+"
    r"|(?<=://)[^\s/@:]*:[^\s@]{1,200}(?=@)"
    r"|(?i:(?<=password)|(?<=passwd)|(?<=pwd))['\"]?\s?[:=]\s?(?:'[^'\r\n]*'|\"[^\"\r\n]*\"|\S+)"
    r"|(?i:(?<=authorization)|(?<=x-civi-auth))['\"]?\s?[:=][^\r\n]+"
    r"|(?i:\bbearer\s)[\w.~+/=-]{8,}|(?i:\bbasic\s)[\w.~+/=-]{16,}"
    r"|(?<![\w.%+'-])[\w.%+'-]+?(?:@|%40)[\w-]+(?:\.[\w-]+)+"
)


class Discreet(logging.Formatter):
    """Strikes out what must not be in a log."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, and the traceback below it if there is one."""
        return strike_out(super().format(record))


def strike_out(text: str) -> str:
    """`text` without keys, passwords and e-mail addresses."""
    return _SECRETS.sub(STRUCK_OUT, text)


def log_to(data: Path, name: str = FILE_NAME) -> list[str]:
    """Log into the file called `name` in `data`/log from now on.

    Returns:
        What could not be done, a sentence each: a full or read-only disk is no reason for a dark screen.
    """
    from logging.handlers import RotatingFileHandler  # not on the way to the first frame

    class ForItsOwner(RotatingFileHandler):
        """Whatever the umask, and each file that follows the one that is full."""

        def _open(self) -> TextIOWrapper:
            return open(
                self.baseFilename,
                "a",
                encoding=self.encoding,
                opener=lambda path, flags: os.open(path, flags | ITSELF, OWNER_ONLY),
            )

    root = logging.getLogger()
    root.setLevel(logging.INFO)
    form = Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    handlers[0].setLevel(logging.WARNING)
    trouble = []
    file = data / FOLDER / name
    try:
        private_folder(data)
        private_folder(file.parent)
        if os.path.lexists(file):
            keep_to_owner(file)
            open_regular(file, through_links=False).close()  # or it would wait for somebody at the other end of a pipe
        handlers.append(ForItsOwner(file, maxBytes=LARGEST_FILE, backupCount=3, encoding="utf-8"))
    except OSError as error:
        trouble.append(f"Nothing can be written into {data} ({error.strerror}), so there is no log.")
    for handler in handlers:
        handler.setFormatter(form)
        handler.handleError = _pass_over  # type: ignore[method-assign]  # it would print all on a full disk
        root.addHandler(handler)
    return trouble


def last_warnings(data: Path, most: int = 10) -> list[str]:
    """The last lines of the log in `data` that warn of something, the oldest first; none where there is no log."""
    try:
        with open_regular(data / FOLDER / FILE_NAME) as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    return [line for line in lines if _WARNING.match(line)][-most:]


@contextmanager
def crashes_logged(data: Path) -> Iterator[None]:
    """Log how the last run crashed, if it did; let this one leave the same, and log what threads leave uncaught."""
    hooks = threading.excepthook, sys.unraisablehook
    threading.excepthook, sys.unraisablehook = _log_of_thread, _log_unraisable
    crash = _crash_file(data)
    if crash is not None:
        faulthandler.enable(crash)
    try:
        yield
    finally:
        if crash is not None:
            faulthandler.disable()
            crash.close()
        threading.excepthook, sys.unraisablehook = hooks


def _crash_file(data: Path) -> TextIO | None:
    """Where Python's state goes when the process crashes: files, lines and functions, no values."""
    file = data / FOLDER / CRASH_FILE
    try:
        if file.exists():
            with open_regular(file, through_links=False) as before:
                if left := before.read(_LARGEST_CRASH).decode("utf-8", "replace").strip():
                    _log.error("the run before crashed: %s", left)
        return open(file, "w", encoding="utf-8", opener=lambda path, flags: os.open(path, flags | ITSELF, OWNER_ONLY))
    except OSError:
        return None


def _log_of_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        name = told.thread.name if told.thread is not None else "a thread"
        _log.critical("unexpected in %s", name, exc_info=told.exc_value)


def _log_unraisable(told: "sys.UnraisableHookArgs") -> None:
    _log.error("unexpected, and nobody could be told: %s", told.err_msg or told.object, exc_info=told.exc_value)


def _pass_over(record: logging.LogRecord) -> None:
    """What can't be written is left out; Python would print it, secrets and all."""
